// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/inventory.h"

#include <atomic>

namespace TokenDeck {

Inventory Inventory::fromTokens(const std::vector<Token> &tokens, Family family, qsizetype pageSize)
{
    Inventory inventory(family, pageSize);
    const auto count = static_cast<qsizetype>(tokens.size());
    inventory.setSlotCount(count);
    for (qsizetype first = 0; first < count; first += pageSize) {
        const auto begin = tokens.begin() + first;
        const auto end = tokens.begin() + qMin(first + pageSize, count);
        inventory.setPage(first / pageSize, std::make_shared<const std::vector<Token>>(begin, end));
    }
    inventory.setTotal(count);
    inventory.setCompleteness(Completeness::Whole);
    return inventory;
}

std::vector<const Token *> Inventory::tokens() const
{
    std::vector<const Token *> all;
    all.reserve(static_cast<size_t>(m_tokenCount));
    forEach([&all](qsizetype, const Token &token) { all.push_back(&token); });
    return all;
}

void Inventory::setSlotCount(qsizetype count)
{
    resizePages((count + m_pageSize - 1) / m_pageSize);
    m_slotCount = count;
}

void Inventory::resizePages(qsizetype count)
{
    for (qsizetype index = count; index < m_pageCount; ++index) {
        if (hasPage(index))
            setPage(index, {});
    }
    m_pageCount = count;
    m_chunks.resize((count + chunkPages - 1) / chunkPages);
}

void Inventory::setPage(qsizetype index, Page tokens)
{
    const auto size = tokens ? static_cast<qsizetype>(tokens->size()) : 0;
    Q_ASSERT(size <= m_pageSize);
    m_slotCount = qMax(m_slotCount, index * m_pageSize + size);
    if (index >= m_pageCount)
        resizePages(index + 1);
    if (hasPage(index))
        m_tokenCount -= static_cast<qsizetype>(page(index)->size());
    m_tokenCount += size;

    std::shared_ptr<Chunk> &chunk = m_chunks[index / chunkPages];
    // Copies of this inventory, in other threads too, keep theirs.
    if (!chunk || chunk.use_count() > 1)
        chunk = chunk ? std::make_shared<Chunk>(*chunk) : std::make_shared<Chunk>();
    else
        std::atomic_thread_fence(std::memory_order_acquire);
    (*chunk)[static_cast<size_t>(index % chunkPages)] = std::move(tokens);
}

void Inventory::compact()
{
    if (m_slotCount == m_tokenCount)
        return;
    std::vector<Token> tokens;
    tokens.reserve(static_cast<size_t>(m_tokenCount));
    forEach([&tokens](qsizetype, const Token &token) { tokens.push_back(token); });
    const Inventory dense = fromTokens(tokens, m_family, m_pageSize);
    m_chunks = dense.m_chunks;
    m_pageCount = dense.m_pageCount;
    m_slotCount = m_tokenCount;
}

void Inventory::setFaults(qint64 lostRows, const FieldCounts &unknownFields)
{
    m_lostRows = lostRows;
    m_unknownFields = unknownFields;
}

bool belongsToOthers(const Inventory &inventory, const QString &userId)
{
    bool isNumber = false;
    const qint64 id = userId.toLongLong(&isNumber);
    bool told = false;
    bool own = !isNumber;
    for (qsizetype index = 0; index < inventory.pageCount() && !own; ++index) {
        if (!inventory.hasPage(index))
            continue;
        for (const Token &token : *inventory.page(index)) {
            told |= token.knows(Field::UserId);
            own |= token.knows(Field::UserId) && token.userId == id;
        }
    }
    return told && !own;
}

} // namespace TokenDeck
