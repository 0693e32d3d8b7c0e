// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/inventory.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <iterator>

namespace TokenDeck {

Inventory Inventory::fromTokens(std::vector<Token> tokens, Family family, qsizetype pageSize, TokenId::Account account)
{
    Inventory inventory(family, pageSize, account);
    const auto count = static_cast<qsizetype>(tokens.size());
    inventory.setRowCount(count);
    for (Token &token : tokens)
        token.family = family;
    for (qsizetype first = 0; first < count; first += pageSize) {
        const auto begin = std::make_move_iterator(tokens.begin() + first);
        const auto end = std::make_move_iterator(tokens.begin() + qMin(first + pageSize, count));
        inventory.setPage(first / pageSize, std::make_shared<const std::vector<Token>>(begin, end));
    }
    inventory.setTotal(count);
    inventory.setCompleteness(Completeness::Whole);
    return inventory;
}

Inventory Inventory::joined(const QList<Inventory> &inventories)
{
    Inventory all;
    if (inventories.isEmpty())
        return all;
    all.m_parts.clear();
    qsizetype page = 0;
    qsizetype row = 0;
    for (const Inventory &inventory : inventories) {
        for (Part part : inventory.m_parts) {
            part.firstPage = page;
            part.firstRow = row;
            page += part.pageCount;
            row += part.rowCount;
            all.m_parts.push_back(std::move(part));
        }
        all.m_tokenCount += inventory.m_tokenCount;
    }
    return all;
}

QList<InventorySource> Inventory::sources() const
{
    QList<InventorySource> sources;
    for (const Part &part : m_parts)
        sources.append(part.source);
    return sources;
}

std::vector<const Token *> Inventory::tokens() const
{
    std::vector<const Token *> all;
    all.reserve(static_cast<size_t>(m_tokenCount));
    forEach([&all](qsizetype, const Token &token) { all.push_back(&token); });
    return all;
}

bool Inventory::hasLayoutOf(const Inventory &other) const
{
    return std::ranges::equal(m_parts, other.m_parts, [](const Part &a, const Part &b) {
        return a.pageSize == b.pageSize && a.firstPage == b.firstPage && a.firstRow == b.firstRow;
    });
}

void Inventory::setRowCount(qsizetype count)
{
    Part &part = m_parts.front();
    const qsizetype pages = (count + part.pageSize - 1) / part.pageSize;
    for (qsizetype index = pages; index < part.pageCount; ++index) {
        if (hasPage(index))
            setPage(index, {});
    }
    part.resizePages(pages);
    part.rowCount = count;
}

void Inventory::Part::resizePages(qsizetype count)
{
    pageCount = count;
    chunks.resize((count + chunkPages - 1) / chunkPages);
}

void Inventory::setPage(qsizetype index, Page tokens)
{
    Part &part = m_parts.front();
    const auto size = tokens ? static_cast<qsizetype>(tokens->size()) : 0;
    Q_ASSERT(m_parts.size() == 1 && size <= part.pageSize);
    part.rowCount = qMax(part.rowCount, index * part.pageSize + size);
    if (index >= part.pageCount)
        part.resizePages(index + 1);
    if (hasPage(index))
        m_tokenCount -= static_cast<qsizetype>(page(index)->size());
    m_tokenCount += size;

    std::shared_ptr<Chunk> &chunk = part.chunks[index / chunkPages];
    // Copies of this inventory, in other threads too, keep theirs.
    if (!chunk || chunk.use_count() > 1)
        chunk = chunk ? std::make_shared<Chunk>(*chunk) : std::make_shared<Chunk>();
    else
        std::atomic_thread_fence(std::memory_order_acquire);
    (*chunk)[static_cast<size_t>(index % chunkPages)] = std::move(tokens);
}

void Inventory::setFaults(qint64 lostRows, const FieldCounts &unknownFields)
{
    m_parts.front().source.lostRows = lostRows;
    m_parts.front().source.unknownFields = unknownFields;
}

Family Inventory::family() const
{
    const Family first = m_parts.front().source.family;
    const bool same = std::ranges::all_of(m_parts, [first](const Part &part) { return part.source.family == first; });
    return same ? first : Family::Unknown;
}

Completeness Inventory::completeness() const
{
    for (const Part &part : m_parts) {
        if (part.source.completeness != Completeness::Whole)
            return part.source.completeness;
    }
    return Completeness::Whole;
}

std::optional<qint64> Inventory::total() const
{
    qint64 sum = 0;
    for (const Part &part : m_parts) {
        if (!part.source.total)
            return std::nullopt;
        sum += *part.source.total;
    }
    return sum;
}

qint64 Inventory::readTime() const
{
    return std::ranges::min(m_parts, {}, [](const Part &part) { return part.source.readTime; }).source.readTime;
}

qint64 Inventory::lostRows() const
{
    qint64 sum = 0;
    for (const Part &part : m_parts)
        sum += part.source.lostRows;
    return sum;
}

FieldCounts Inventory::unknownFields() const
{
    FieldCounts sum{};
    for (const Part &part : m_parts)
        std::ranges::transform(sum, part.source.unknownFields, sum.begin(), std::plus());
    return sum;
}

qsizetype Inventory::lastOfChunk(qsizetype page) const
{
    const Part &part = partWith(&Part::firstPage, page);
    const qsizetype last = ((page - part.firstPage) / chunkPages + 1) * chunkPages - 1;
    return part.firstPage + qMin(last, part.pageCount - 1);
}

bool Inventory::sharesChunk(const Inventory &other, qsizetype page) const
{
    if (page >= other.pageCount())
        return false;
    const auto chunkOf = [page](const Inventory &inventory) {
        const Part &part = inventory.partWith(&Part::firstPage, page);
        return part.chunks.at((page - part.firstPage) / chunkPages).get();
    };
    return chunkOf(*this) == chunkOf(other);
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
