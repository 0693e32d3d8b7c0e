// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/readpages.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <functional>

namespace TokenDeck {

namespace {

FieldCounts sum(FieldCounts counts, const FieldCounts &more)
{
    std::ranges::transform(counts, more, counts.begin(), std::plus());
    return counts;
}

} // namespace

ReadPages::ReadPages(Family family, TokenId::Account account)
    : m_family(family)
    , m_account(account)
{ }

ListPage ReadPages::add(quint64 ticket, qint64 number, DecodedPage page)
{
    // Another thread wrote the tokens: they are left alone where nothing is to be changed.
    if (page.family != m_family) {
        for (Token &token : page.tokens)
            token.family = m_family;
    }
    m_read.insert({ticket,
                   {number, std::make_shared<const std::vector<Token>>(std::move(page.tokens)), page.newestFirst,
                    page.lostRows, page.unknownFields}});
    return page;
}

void ReadPages::setFamily(Family family)
{
    m_family = family;
    m_first.reset(); // what is shown was made for another
    for (auto &[ticket, read] : m_read) {
        std::vector<Token> tokens = *read.tokens;
        for (Token &token : tokens)
            token.family = family;
        read.tokens = std::make_shared<const std::vector<Token>>(std::move(tokens));
    }
}

std::vector<quint64> ReadPages::layOut(const ListWalk &walk)
{
    m_shown = Inventory(m_family, walk.pageSize(), m_account);
    m_first = walk.firstPage();
    m_range.clear();
    std::vector<quint64> tickets;
    for (const auto &[ticket, read] : m_read)
        tickets.push_back(ticket);
    return tickets;
}

std::optional<qsizetype> ReadPages::show(quint64 ticket, const ListWalk &walk)
{
    const Read &read = m_read.at(ticket);
    const qint64 index = read.number - *m_first;
    const auto rows = static_cast<qsizetype>(read.tokens->size());
    const bool fits = index >= 0 && index * m_shown.pageSize() <= ListWalk::maxTokens && rows <= m_shown.pageSize();
    m_shown.setTotal(walk.total());
    const qint64 counted = qMin<qint64>(walk.total().value_or(0), ListWalk::maxTokens);
    m_shown.setRowCount(qMax(m_shown.rowCount(), static_cast<qsizetype>(counted)));
    if (!fits || m_shown.hasPage(index) || (rows == 0 && index > 0))
        return std::nullopt;
    m_shown.setPage(index, withoutShown(index, read));
    m_shown.setReadTime(QDateTime::currentSecsSinceEpoch());
    m_shown.setFaults(m_shown.lostRows() + read.lostRows, sum(m_shown.unknownFields(), read.unknownFields));
    return index;
}

/// A list that moves shows a token on two pages; here it stands on the one that came first.
Inventory::Page ReadPages::withoutShown(qsizetype index, const Read &read)
{
    if (read.tokens->empty())
        return read.tokens;
    if (read.newestFirst && !read.tokens->front().id().isText()) {
        const std::pair range(read.tokens->front().id().value(), read.tokens->back().id().value());
        const auto after = m_range.lower_bound(index);
        const bool fitsBefore = after == m_range.begin() || std::prev(after)->second.second > range.first;
        const bool fitsAfter = after == m_range.end() || after->second.first < range.second;
        m_range.insert({index, range});
        if (fitsBefore && fitsAfter)
            return read.tokens;
    }
    QSet<TokenId> shown;
    m_shown.forEach([&shown](qsizetype, const Token &token) { shown.insert(token.id()); });
    std::vector<Token> tokens;
    std::ranges::copy_if(*read.tokens, std::back_inserter(tokens),
                         [&shown](const Token &token) { return !shown.contains(token.id()); });
    return std::make_shared<const std::vector<Token>>(std::move(tokens));
}

bool ReadPages::conclude(const ListWalk &walk)
{
    Inventory list = listOf(walk);
    list.setCompleteness(*walk.outcome());
    list.setTotal(list.isWhole() ? std::optional<qint64>(list.tokenCount()) : walk.total());
    bool same = list.family() == m_shown.family() && list.pageSize() == m_shown.pageSize()
        && list.rowCount() == m_shown.rowCount() && walk.walks() == 1;
    for (qsizetype index = 0; index < list.pageCount() && same; ++index) {
        if (!m_shown.hasPage(index)
            || (m_shown.page(index) != list.page(index) && *m_shown.page(index) != *list.page(index)))
            same = false;
        else if (m_shown.page(index) != list.page(index))
            list.setPage(index, m_shown.page(index)); // what is the same stays in place
    }
    m_shown = list;
    m_read.clear();
    return same;
}

/// The tokens of what makes up the list, each once, in the gateway's order.
Inventory ReadPages::listOf(const ListWalk &walk) const
{
    const std::vector<quint64> tickets = walk.result();
    Inventory list(m_family, walk.pageSize(), m_account);
    qint64 lostRows = 0;
    FieldCounts unknownFields{};
    bool inOrder = walk.isNewestFirst();
    std::optional<qint64> before;
    qsizetype rowsBefore = list.pageSize();
    for (const quint64 ticket : tickets) {
        const Read &read = m_read.at(ticket);
        lostRows += read.lostRows;
        unknownFields = sum(unknownFields, read.unknownFields);
        if (read.tokens->empty())
            continue;
        // Pages that are full and follow upon each other can stay as they are.
        inOrder = inOrder && (!before || *before > read.tokens->front().id().value()) && rowsBefore == list.pageSize();
        before = read.tokens->back().id().value();
        rowsBefore = static_cast<qsizetype>(read.tokens->size());
        inOrder = inOrder && rowsBefore <= list.pageSize();
        if (inOrder)
            list.setPage(list.pageCount(), read.tokens);
    }
    if (!inOrder)
        list = Inventory::fromTokens(sortedOut(tickets, walk.isNewestFirst()), m_family, walk.pageSize(), m_account);
    list.setReadTime(QDateTime::currentSecsSinceEpoch());
    list.setFaults(lostRows, unknownFields);
    return list;
}

std::vector<Token> ReadPages::sortedOut(const std::vector<quint64> &tickets, bool newestFirst) const
{
    std::vector<Token> tokens;
    QSet<TokenId> taken;
    for (const quint64 ticket : tickets) {
        for (const Token &token : *m_read.at(ticket).tokens) {
            const qsizetype count = taken.size();
            taken.insert(token.id());
            if (taken.size() > count)
                tokens.push_back(token);
        }
    }
    if (newestFirst)
        std::ranges::sort(tokens, std::ranges::greater{}, &Token::id);
    return tokens;
}

} // namespace TokenDeck
