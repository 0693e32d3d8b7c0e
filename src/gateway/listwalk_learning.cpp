// SPDX-License-Identifier: GPL-3.0-or-later
// How a walk finds out where a list begins and ends, and what its pages are.
#include "gateway/listwalk.h"

#include <algorithm>

namespace TokenDeck {

namespace {

/// Rows without a readable identity are known by their number only.
bool isAlike(const ListPage &one, const ListPage &other)
{
    return one.rows == other.rows && one.ids == other.ids;
}

} // namespace

void ListWalk::onSerial(const Reply &reply)
{
    switch (m_stage) {
    case Stage::LearnOne: return onOne(reply);
    case Stage::LearnZero: return onZero(reply);
    case Stage::LearnTwo: return onTwo(reply);
    case Stage::LearnSmaller: return onSmaller(reply);
    case Stage::Anchor: return anchor(reply);
    case Stage::Count: return onCount(reply);
    case Stage::Search: return onSearch(reply);
    case Stage::LookBefore: return onPageBefore(reply);
    case Stage::Pages:
    case Stage::Ended: return;
    }
}

void ListWalk::onOne(const Reply &reply)
{
    const ListPage &list = reply.list;
    m_one = reply;
    if (list.total && list.rows > 0) {
        m_base = 1; // as nearly all that count their tokens do
        m_pageRows = list.rows;
        m_total = list.total;
    }
    if (list.total && *list.total <= list.rows) {
        m_base = 1; // all of it, and if not, tokens will be missing, and page 0 is looked at
        anchor(reply);
    } else {
        m_stage = Stage::LearnZero;
    }
}

void ListWalk::onZero(const Reply &reply)
{
    const ListPage &list = reply.list;
    m_zero = reply;
    const qsizetype rows = m_one.list.rows;
    if (list.rows == 0 && rows == 0 && !list.total)
        return endWith(reply);
    const bool alike = list.rows > 0 && isAlike(list, m_one.list);
    if (alike && !list.total) {
        m_stage = Stage::LearnTwo;
    } else if (list.rows == 0 || alike || (list.total && rows > 0 && !isMostlyNew(reply, m_one.ticket))) {
        m_base = 1;
        anchor(m_one);
        if (m_stage == Stage::Count && list.total && *list.total > rows)
            prove(*list.total, reply, false); // asked after the first page came, and it has a count
    } else {
        // A server that counts from 0 took the first question for one about its second page.
        m_base = 0;
        anchor(reply);
    }
}

void ListWalk::onTwo(const Reply &reply)
{
    const ListPage &list = reply.list;
    m_two = reply;
    if (!isAlike(list, m_zero.list)) {
        m_base = 1;
        return anchor(m_one);
    }
    if (list.rows > 10 * m_size || list.rows < 2)
        return endWith(reply); // all of it, whatever was asked for: no page is as large
    m_stage = Stage::LearnSmaller;
}

void ListWalk::onSmaller(const Reply &reply)
{
    const ListPage &list = reply.list;
    const bool honoured = list.rows == m_two.list.rows / 2;
    if (honoured && m_two.list.rows < m_size)
        return endWith(m_two); // a page that is not full, and so the last, and so the only one
    if (honoured && m_size > 1 && m_learns < maxLearns) {
        // One full page: with pages of another size the last one shows where it ends.
        --m_size;
        return learn();
    }
    // Page sizes are round: a list of such a length may be a first page that something in between repeats.
    constexpr qsizetype roundSize = 10;
    if (honoured || m_two.list.rows % roundSize == 0)
        return end(Outcome::Repeating);
    return endWith(m_two);
}

void ListWalk::onPageBefore(const Reply &reply)
{
    if (isMostlyNew(reply, m_proofs.empty() ? 0 : m_proofs.back().from) && m_lastWord != LastWord::Said) {
        m_base = 0;
        m_before.reset();
        if (m_lastWord != LastWord::None)
            m_lastWord = LastWord::Said;
        return anchor(reply);
    }
    return m_lastWord == LastWord::None ? afterFailure() : giveUp();
}

/// Tokens created meanwhile may be on page 0 too; if it comes before page 1, it has hardly any other rows.
bool ListWalk::isMostlyNew(const Reply &reply, quint64 from) const
{
    QSet<TokenId> known;
    for (const Reply &other : m_replies) {
        if (other.ticket != reply.ticket && other.ticket >= from)
            insertAll(known, other.list.ids);
    }
    const auto isNew = [&known](TokenId id) { return !known.contains(id); };
    return std::ranges::count_if(reply.list.ids, isNew) * 2 > reply.list.rows;
}

/// A first page: what is to be proven starts here.
void ListWalk::anchor(const Reply &reply)
{
    const ListPage &list = reply.list;
    m_anchor = reply;
    m_counted = list.total.has_value();
    if (m_counted)
        m_total = list.total;
    if (list.rows == 0) {
        // Where nothing is counted, a list is empty only if there is no page before this one.
        if (!m_counted && (m_remembered || *m_base == 1))
            return learn();
        if (!m_counted || *list.total == 0)
            return endWith(reply);
    }
    // Shorter than a page of the size that the gateway says it keeps to: nothing can be missing.
    if (m_counted && list.rows == *list.total && list.statedSize == m_size && list.rows < m_size
        && static_cast<qsizetype>(list.ids.size()) == list.rows && m_ordered)
        return endWith(reply);
    m_pageRows = qMax<qint64>(1, list.rows);
    forgetRows();
    static_cast<void>(bringsNothing(reply));
    m_lastFull = 0;
    if (!m_nearEnd)
        m_notFull.reset();
    else if (m_notFull)
        m_lastFull = *m_notFull - 1;
    m_stage = m_counted ? Stage::Count : Stage::Search;
}

/// Newer tokens came before the count was taken, or may have: another count, without reading everything again.
void ListWalk::anchorAgain(const Reply &reply)
{
    ++m_anchors;
    m_anchor = reply;
    m_pageRows = qMax<qint64>(m_pageRows, reply.list.rows);
    forgetRows();
    static_cast<void>(bringsNothing(reply));
    m_nearEnd = true;
    m_stage = m_counted ? Stage::Count : Stage::Search;
    if (!m_counted && m_notFull)
        m_lastFull = *m_notFull - 1;
}

void ListWalk::onCount(const Reply &reply)
{
    const ListPage &list = reply.list;
    if (!list.total)
        return walkFailed(); // counted before: another gateway answers
    const qint64 anchored = m_anchor.list.rows;
    const bool nothing = bringsNothing(reply);
    const bool goesOn = !list.ids.empty()
        && std::ranges::find(m_anchor.list.ids, list.ids.back()) == m_anchor.list.ids.end()
        && (m_texts || !m_ordered || !nothing);
    if (goesOn && anchored > 0 && *list.total <= anchored) {
        m_countIsWrong = true;
        m_total.reset();
        return learn();
    }
    m_total = list.total;
    if (*m_base == 0 && anchored > 0 && *list.total > anchored && list.ids == m_anchor.list.ids) {
        m_base = 1; // page 0 is page 1 here, only that it moved when this was looked at
        return prove(*list.total, reply, false);
    }
    if (!nothing)
        m_pageRows = qMax<qint64>(m_pageRows, list.rows);
    prove(*list.total, reply, false);
    if (nothing)
        m_end = 1;
}

/// The end of a list that is not counted: four times as far while pages are full, then halving.
void ListWalk::onSearch(const Reply &reply)
{
    const qint64 rows = reply.list.rows;
    const qint64 at = index(reply);
    const bool nothing = bringsNothing(reply);
    if (!nothing && rows >= m_pageRows) {
        m_pageRows = rows;
        m_lastFull = qMax(m_lastFull, at);
        if (m_notFull && *m_notFull <= m_lastFull)
            m_notFull.reset();
        if (m_lastFull >= maxTokens / m_pageRows)
            end(Outcome::TooLong);
        return;
    }
    m_notFull = at;
    m_lastFull = qMin(m_lastFull, at - 1);
    m_clamped = m_clamped || (nothing && rows > 0);
    // Rows on a page that is not full are the last ones, unless pages past the end repeat them.
    const bool isLast = !nothing && !m_clamped;
    if (!isLast && at > m_lastFull + 1)
        return;
    m_lastFull = at - 1;
    m_nearEnd = true;
    if (rows >= m_pageRows) {
        // The last page is full, or there is no other, and it is repeated. In pages of another size it is not full.
        if (m_pageRows == m_size)
            --m_size;
        if (m_size < 1 || m_learns >= maxLearns)
            return end(Outcome::Repeating);
        return learn();
    }
    m_total = at * m_pageRows + rows;
    prove(*m_total, reply, true);
}

/// Finds out afresh how the list is paged.
void ListWalk::learn()
{
    m_remembered = false;
    if (++m_learns > maxLearns)
        return end(Outcome::Moving);
    m_base.reset();
    m_nearEnd = false;
    m_lookedBefore = false;
    m_stage = Stage::LearnOne;
}

} // namespace TokenDeck
