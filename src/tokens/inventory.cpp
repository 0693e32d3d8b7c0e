// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/inventory.h"

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
    m_slotCount = count;
    m_pages.resize((count + m_pageSize - 1) / m_pageSize);
}

void Inventory::setPage(qsizetype index, Page tokens)
{
    Q_ASSERT(static_cast<qsizetype>(tokens->size()) <= m_pageSize);
    const auto size = static_cast<qsizetype>(tokens->size());
    m_slotCount = qMax(m_slotCount, index * m_pageSize + size);
    if (index >= m_pages.size())
        m_pages.resize(index + 1);
    if (m_pages.at(index))
        m_tokenCount -= static_cast<qsizetype>(m_pages.at(index)->size());
    m_tokenCount += size;
    m_pages[index] = std::move(tokens);
}

void Inventory::compact()
{
    if (m_slotCount == m_tokenCount)
        return;
    std::vector<Token> tokens;
    tokens.reserve(static_cast<size_t>(m_tokenCount));
    forEach([&tokens](qsizetype, const Token &token) { tokens.push_back(token); });
    const Inventory dense = fromTokens(tokens, m_family, m_pageSize);
    m_pages = dense.m_pages;
    m_slotCount = m_tokenCount;
}

void Inventory::setFaults(qint64 lostRows, qint64 unknownFields)
{
    m_lostRows = lostRows;
    m_unknownFields = unknownFields;
}

} // namespace TokenDeck
