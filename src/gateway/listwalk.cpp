// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/listwalk.h"

#include <algorithm>

namespace TokenDeck {

ListWalk::ListWalk(std::optional<qint64> firstPage, bool everything, qsizetype size)
    : m_everything(everything)
    , m_remembered(firstPage.has_value())
    , m_stage(firstPage ? Stage::Anchor : Stage::LearnOne)
    , m_size(size)
    , m_base(firstPage)
{ }

ListWalk::Ask ListWalk::issue(qint64 page, bool serial)
{
    const Ask ask{m_nextTicket++, page, m_stage == Stage::LearnSmaller ? m_two.list.rows / 2 : m_size};
    m_inFlight.insert({ask.ticket, {page, serial}});
    return ask;
}

qint64 ListWalk::serialPage() const
{
    switch (m_stage) {
    case Stage::LearnOne: return 1;
    case Stage::LearnZero:
    case Stage::LearnSmaller:
    case Stage::LookBefore: return 0;
    case Stage::LearnTwo: return 2;
    case Stage::Anchor: return *m_base;
    // The second page: a first look at what a full page has, and where the list ends.
    case Stage::Count: return *m_base + 1;
    case Stage::Search:
        if (!m_notFull)
            return *m_base + (m_nearEnd ? m_lastFull + 1 : qMax<qint64>(1, m_lastFull * 4));
        return *m_base + (m_lastFull + *m_notFull + 1) / 2;
    case Stage::Pages:
    case Stage::Ended: break;
    }
    Q_UNREACHABLE();
}

std::optional<ListWalk::Ask> ListWalk::next()
{
    if (m_stage == Stage::Ended)
        return std::nullopt;
    if (!m_again.empty()) {
        const InFlight again = m_again.front();
        m_again.pop_front();
        return issue(again.page, again.serial);
    }
    const auto isSerial = [](const auto &flying) { return flying.second.serial; };
    if (m_stage != Stage::Pages)
        return std::ranges::any_of(m_inFlight, isSerial) ? std::nullopt : std::optional(issue(serialPage(), true));

    // In the last walk one after the other, so that nothing slips from a page not yet read to one that was.
    if (m_walks >= maxWalks && !m_inFlight.empty())
        return std::nullopt;
    while (!m_wanted.empty()) {
        const qint64 wanted = m_wanted.front();
        m_wanted.pop_front();
        if (wanted >= m_cursor && wanted < limit() && m_asked.insert(wanted).second) {
            const Ask ask = issue(*m_base + wanted, false);
            skipAsked();
            return ask;
        }
    }
    const bool visitsAllButFirst = m_cursor == 0 && static_cast<qint64>(m_asked.size()) >= limit() - 1;
    if (!(m_everything || visitsAllButFirst) || m_cursor >= limit())
        return std::nullopt;
    const Ask ask = issue(*m_base + m_cursor++, false);
    skipAsked();
    return ask;
}

void ListWalk::skipAsked()
{
    while (m_asked.erase(m_cursor) > 0)
        ++m_cursor;
}

bool ListWalk::pagesAreAsked() const
{
    // What is still wanted has been asked for then, or is not there.
    return m_again.empty() && m_postponed.empty() && m_cursor >= limit();
}

bool ListWalk::isProbe(quint64 ticket) const
{
    const auto found = m_inFlight.find(ticket);
    if (found == m_inFlight.end())
        return false;
    const bool isBeforeFirst = m_stage == Stage::Pages && found->second.page < *m_base;
    return isBeforeFirst || (found->second.serial && (m_stage == Stage::LearnZero || m_stage == Stage::LookBefore));
}

bool ListWalk::isIdle() const
{
    if (m_stage == Stage::Ended || m_visitsDone)
        return true;
    return m_stage == Stage::Pages && m_inFlight.empty() && m_wanted.empty() && m_again.empty() && !m_everything;
}

void ListWalk::withdrawn(quint64 ticket)
{
    if (const auto landed = m_inFlight.extract(ticket))
        (landed.mapped().serial ? m_again : m_postponed).push_back(landed.mapped());
}

void ListWalk::setEverything(bool everything)
{
    m_everything = everything;
    if (!everything)
        return;
    m_again.insert(m_again.end(), m_postponed.begin(), m_postponed.end());
    m_postponed.clear();
}

void ListWalk::want(qsizetype index)
{
    if (m_base) {
        const auto postponed = std::ranges::find(m_postponed, *m_base + index, &InFlight::page);
        if (postponed != m_postponed.end()) {
            m_again.push_front(*postponed);
            m_postponed.erase(postponed);
            return;
        }
    }
    // What is looked at now goes before what was looked at a moment ago.
    std::erase(m_wanted, index);
    m_wanted.push_front(index);
}

void ListWalk::failed(quint64 ticket)
{
    if (const auto landed = m_inFlight.extract(ticket))
        m_again.push_back(landed.mapped());
}

void ListWalk::answered(quint64 ticket, ListPage page)
{
    const auto landed = m_inFlight.extract(ticket); // all are gone at the end
    if (!landed)
        return;
    const InFlight asked = landed.mapped();

    if (m_countIsWrong)
        page.total.reset();
    m_texts = m_texts || std::ranges::any_of(page.ids, &TokenId::isText);
    if (!page.newestFirst && std::exchange(m_ordered, false)) {
        for (Proof &proof : m_proofs)
            proof.open = false;
    }
    const Reply &reply = m_replies.emplace_back(Reply{ticket, asked.page, std::move(page)});
    if (m_texts && m_ordered && reply.page <= m_base.value_or(1) && !reply.list.ids.empty())
        noteFresh(reply);
    if (asked.serial)
        onSerial(reply);
    else
        onPage(reply);
    if (m_stage == Stage::Pages && m_inFlight.empty() && pagesAreAsked())
        pagesDone();
}

void ListWalk::endWith(const Reply &reply)
{
    m_snapshot = reply.ticket;
    if (!m_base)
        m_base = 1;
    m_total = reply.list.rows;
    const bool lost = static_cast<qsizetype>(reply.list.ids.size()) < reply.list.rows;
    end(lost ? Outcome::Faulty : Outcome::Whole);
}

void ListWalk::end(Outcome outcome)
{
    m_stage = Stage::Ended;
    m_outcome = outcome;
    m_inFlight.clear();
    m_again.clear();
    m_postponed.clear();
    m_wanted.clear();
    if (outcome == Outcome::Whole && m_proven)
        m_total = m_proofs[*m_proven].total;
}

std::vector<quint64> ListWalk::result() const
{
    if (m_snapshot)
        return {*m_snapshot};
    std::vector<quint64> tickets;
    if (!m_proofs.empty()) {
        for (const Reply *reply : counting(m_proofs[m_proven.value_or(m_proofs.size() - 1)]))
            tickets.push_back(reply->ticket);
    } else {
        for (const Reply &reply : m_replies)
            tickets.push_back(reply.ticket);
    }
    return tickets;
}

qsizetype ListWalk::pageSize() const
{
    const bool onePage = m_total && *m_total <= m_pageRows;
    return static_cast<qsizetype>(onePage ? qMax<qint64>(m_pageRows, m_size) : m_pageRows);
}

} // namespace TokenDeck
