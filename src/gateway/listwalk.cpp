// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/listwalk.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace TokenDeck {

namespace {

bool isCounted(const ListPage &page)
{
    return page.total.has_value();
}

/// In pages of so many rows; written so that no total can overflow it.
qint64 pagesFor(qint64 total, qint64 rows)
{
    return total / rows + (total % rows != 0 ? 1 : 0);
}

/// Rows without a readable identity are known by their number only.
bool isAlike(const ListPage &one, const ListPage &other)
{
    return one.rows == other.rows && one.ids == other.ids;
}

void insertAll(QSet<TokenId> &set, std::span<const TokenId> ids)
{
    for (const TokenId id : ids)
        set.insert(id);
}

} // namespace

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
    if (m_walks >= mostWalks && !m_inFlight.empty())
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
    const auto found = m_inFlight.find(ticket);
    if (found == m_inFlight.end())
        return;
    (found->second.serial ? m_again : m_postponed).push_back(found->second);
    m_inFlight.erase(found);
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
    const auto found = m_inFlight.find(ticket);
    if (found == m_inFlight.end())
        return;
    m_again.push_back(found->second);
    m_inFlight.erase(found);
}

void ListWalk::answered(quint64 ticket, ListPage page)
{
    const auto found = m_inFlight.find(ticket);
    if (found == m_inFlight.end() || m_stage == Stage::Ended)
        return;
    const InFlight asked = found->second;
    m_inFlight.erase(found);

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

void ListWalk::onSerial(const Reply &reply)
{
    const ListPage &list = reply.list;
    switch (m_stage) {
    case Stage::LearnOne:
        m_one = reply;
        if (isCounted(list) && list.rows > 0) {
            m_base = 1; // as nearly all that count their tokens do
            m_pageRows = list.rows;
            m_total = list.total;
        }
        if (isCounted(list) && *list.total <= list.rows) {
            m_base = 1; // all of it, and if not, tokens will be missing, and page 0 is looked at
            anchor(reply);
        } else {
            m_stage = Stage::LearnZero;
        }
        return;
    case Stage::LearnZero: {
        m_zero = reply;
        const qsizetype rows = m_one.list.rows;
        if (list.rows == 0 && rows == 0 && !isCounted(list))
            return endWith(reply);
        const bool alike = list.rows > 0 && isAlike(list, m_one.list);
        if (alike && !isCounted(list)) {
            m_stage = Stage::LearnTwo;
        } else if (list.rows == 0 || alike || (isCounted(list) && rows > 0 && !isMostlyNew(reply, m_one.ticket))) {
            m_base = 1;
            anchor(m_one);
            if (m_stage == Stage::Count && list.total && *list.total > rows)
                prove(*list.total, reply, false); // asked after the first page came, and it has a count
        } else {
            // A server that counts from 0 took the first question for one about its second page.
            m_base = 0;
            anchor(reply);
        }
        return;
    }
    case Stage::LearnTwo:
        m_two = reply;
        if (!isAlike(list, m_zero.list)) {
            m_base = 1;
            return anchor(m_one);
        }
        if (list.rows > 10 * m_size || list.rows < 2)
            return endWith(reply); // all of it, whatever was asked for: no page is as large
        m_stage = Stage::LearnSmaller;
        return;
    case Stage::LearnSmaller: {
        const bool honoured = list.rows == m_two.list.rows / 2;
        if (honoured && m_two.list.rows < m_size)
            return endWith(m_two); // a page that is not full, and so the last, and so the only one
        if (honoured && m_size > 1 && m_learns < mostLearns) {
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
    case Stage::Anchor: return anchor(reply);
    case Stage::Count: return onCount(reply);
    case Stage::Search: return onSearch(reply);
    case Stage::LookBefore:
        if (isMostlyNew(reply, m_proofs.empty() ? 0 : m_proofs.back().from) && m_lastWord != LastWord::Said) {
            m_base = 0;
            m_before.reset();
            if (m_lastWord != LastWord::None)
                m_lastWord = LastWord::Said;
            return anchor(reply);
        }
        return m_lastWord == LastWord::None ? afterFailure() : giveUp();
    case Stage::Pages:
    case Stage::Ended: return;
    }
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
    m_counted = isCounted(list);
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
        if (m_lastFull >= mostTokens / m_pageRows)
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
        if (m_size < 1 || m_learns >= mostLearns)
            return end(Outcome::Repeating);
        return learn();
    }
    m_total = at * m_pageRows + rows;
    prove(*m_total, reply, true);
}

/// @p total tokens at most were there when @p counted was answered, after the anchor's answer; @p rowsToo: its rows are
/// of that very moment.
void ListWalk::prove(qint64 total, const Reply &counted, bool rowsToo)
{
    Proof proof;
    proof.total = total;
    proof.from = m_nextTicket;
    if (rowsToo)
        proof.own = counted.ticket;
    if (!m_ordered) {
        for (const Reply &reply : m_replies) {
            if (reply.ticket < counted.ticket || (rowsToo && reply.ticket == counted.ticket))
                insertAll(proof.known, reply.list.ids);
        }
    } else if (m_texts) {
        insertAll(proof.known, m_anchor.list.ids);
    } else {
        proof.newest = m_anchor.list.ids.empty() ? std::numeric_limits<qint64>::min()
                                                 : m_anchor.list.ids.front().value();
        // What was taken for the page before the first must not have anything newer.
        if (!m_counted && *m_base == 1 && !m_zero.list.ids.empty())
            proof.newest = qMax(proof.newest, m_zero.list.ids.front().value());
    }
    m_proofs.push_back(std::move(proof));
    m_stage = Stage::Pages;
    m_pages = qMax<qint64>(1, pagesFor(total, m_pageRows));
    m_end = endless;
    m_asked.clear();
    forgetRows();
    m_cursor = !m_counted && *m_base == 1 ? -1 : 0;
    if (rowsToo && counted.list.rows > 0)
        m_asked.insert(index(counted));
    skipAsked();
    // A list that is said to be too long is not read for nothing, unless there is no such page.
    if (m_everything && total > mostTokens)
        m_wanted.push_front(mostTokens / m_pageRows);
}

void ListWalk::onPage(const Reply &reply)
{
    if (m_stage != Stage::Pages) // another count is being taken
        return;
    const qint64 at = index(reply);
    if (at <= 0 && reply.ticket >= m_proofs.back().from && showsNewer(reply) && m_anchors < mostAnchors
        && (m_everything || m_pages == 1))
        return anchorAgain(reply);
    const qint64 last = mostTokens / m_pageRows;
    const bool isFull = reply.list.rows >= m_pageRows;
    if (bringsNothing(reply)) {
        if (at > 0)
            m_end = qMin(m_end, at);
    } else if (m_everything && (at > last || (at == last && isFull))) {
        end(Outcome::TooLong);
    }
}

/// Whether a first page has tokens that came after the last count's anchor.
bool ListWalk::showsNewer(const Reply &reply) const
{
    const Proof &last = m_proofs.back();
    if (!m_ordered || reply.list.ids.empty())
        return false;
    return m_texts ? !last.open || !last.fresh.isEmpty() : reply.list.ids.front().value() > last.newest;
}

/// Texts do not tell their age; but on a first page, what stands above a token that was there before is newer.
void ListWalk::noteFresh(const Reply &reply)
{
    for (Proof &proof : m_proofs) {
        const auto survivor = std::ranges::find_if(reply.list.ids,
                                                   [&](TokenId id) { return proof.known.contains(id); });
        if (survivor == reply.list.ids.end())
            proof.open = false; // a whole page of new ones: how many there are is not known
        else
            insertAll(proof.fresh, std::span(reply.list.ids.begin(), survivor));
    }
}

void ListWalk::forgetRows()
{
    m_lowest.clear();
    m_seen.clear();
}

/// No row that is not on the pages before it, as far as they were read.
bool ListWalk::bringsNothing(const Reply &reply)
{
    if (reply.list.ids.empty())
        return true;
    const qint64 at = index(reply);
    if (m_ordered && !m_texts) {
        const qint64 lowest = reply.list.ids.back().value();
        const auto after = m_lowest.lower_bound(at);
        const bool nothing = after != m_lowest.begin() && lowest >= std::prev(after)->second;
        if (!nothing)
            m_lowest[at] = lowest;
        return nothing;
    }
    const qsizetype before = m_seen.size();
    insertAll(m_seen, reply.list.ids);
    return m_seen.size() == before;
}

std::vector<const ListWalk::Reply *> ListWalk::counting(const Proof &proof) const
{
    std::vector<const Reply *> replies;
    for (const Reply &reply : m_replies) {
        if (reply.ticket >= proof.from || reply.ticket == proof.own)
            replies.push_back(&reply);
    }
    std::ranges::stable_sort(replies, std::ranges::less{}, &Reply::page);
    return replies;
}

/// Those of its replies' tokens that were there when the count was taken, each once, in rising order.
std::vector<TokenId> ListWalk::oldIds(const Proof &proof) const
{
    std::vector<TokenId> ids;
    for (const Reply *reply : counting(proof)) {
        std::ranges::copy_if(reply->list.ids, std::back_inserter(ids), [&](TokenId id) {
            if (!m_ordered)
                return proof.known.contains(id);
            return m_texts ? !proof.fresh.contains(id) : id.value() <= proof.newest;
        });
    }
    const auto key = [](TokenId id) { return std::pair(id.isText(), id.value()); };
    std::ranges::sort(ids, std::ranges::less{}, key);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

qint64 ListWalk::countOld(const Proof &proof) const
{
    // A list that held still: pages follow upon each other.
    const std::vector<const Reply *> replies = counting(proof);
    bool plain = m_ordered && !m_texts;
    qint64 count = 0;
    const ListPage *before = nullptr;
    for (size_t i = 0; i < replies.size() && plain; ++i) {
        const ListPage &list = replies[i]->list;
        if (list.ids.empty())
            continue;
        plain = list.ids.front().value() <= proof.newest
            && (!before || before->ids.back().value() > list.ids.front().value());
        count += static_cast<qint64>(list.ids.size());
        before = &list;
    }
    return plain ? count : static_cast<qint64>(oldIds(proof).size());
}

void ListWalk::pagesDone()
{
    for (size_t i = m_proofs.size(); i-- > 0;) {
        if (m_proofs[i].open && countOld(m_proofs[i]) == m_proofs[i].total) {
            m_proven = i;
            return end(Outcome::Whole);
        }
    }
    const Proof &last = m_proofs.back();
    qint64 lost = 0;
    bool lastIsFull = false;
    for (const Reply *reply : counting(last)) {
        lost += reply->list.rows - static_cast<qint64>(reply->list.ids.size());
        lastIsFull = lastIsFull || (index(*reply) == m_pages - 1 && reply->list.rows >= m_pageRows);
    }
    if (lost > 0 && countOld(last) + lost == last.total)
        return end(Outcome::Faulty);
    if (!m_everything) {
        m_visitsDone = true;
        return;
    }
    // Tokens created meanwhile push others to a page that did not exist.
    if (m_end == endless && lastIsFull) {
        if (++m_pages > mostTokens / m_pageRows)
            end(Outcome::TooLong);
        return;
    }
    walkFailed();
}

void ListWalk::walkFailed()
{
    // A page before the end that was found, and it is not full: those past the end repeat the last one.
    if (!m_counted && !m_proofs.empty()) {
        for (const Reply *reply : counting(m_proofs.back())) {
            if (index(*reply) > 0 && index(*reply) < m_pages - 1 && reply->list.rows < m_pageRows) {
                m_clamped = true;
                m_nearEnd = true;
                m_notFull = index(*reply);
                break;
            }
        }
    }
    if (m_counted && *m_base == 1 && !std::exchange(m_lookedBefore, true))
        m_stage = Stage::LookBefore;
    else
        afterFailure();
}

void ListWalk::afterFailure()
{
    const std::optional<Signature> before = std::exchange(m_before, std::nullopt);
    if (!m_proofs.empty())
        m_before = Signature{m_proofs.back().total, oldIds(m_proofs.back())};
    const bool steady = before && before == m_before && !m_remembered && m_anchors == 0;
    if (steady || m_walks >= mostWalks) {
        // Before that is said: what was taken for the first page may be the second.
        const bool looks = m_counted && *m_base == 1 && m_lastWord == LastWord::None;
        m_lastWord = steady ? LastWord::Steady : LastWord::Moving;
        if (!looks)
            return giveUp();
        m_walks = mostWalks;
        m_stage = Stage::LookBefore;
        return;
    }
    ++m_walks;
    m_anchors = 0;
    if (m_remembered)
        learn();
    else
        m_stage = Stage::Anchor;
}

void ListWalk::giveUp()
{
    if (m_lastWord != LastWord::Steady)
        return end(Outcome::Moving);
    // The same twice, so it is not that the list moved.
    bool repeats = false;
    for (const Reply &reply : m_replies) {
        const bool alike = reply.list.ids == m_anchor.list.ids;
        repeats = !m_anchor.list.ids.empty() && (repeats || (alike && reply.page > *m_base))
            && (alike || reply.list.ids.empty());
    }
    end(repeats ? Outcome::Repeating : Outcome::Miscounted);
}

/// Finds out afresh how the list is paged.
void ListWalk::learn()
{
    m_remembered = false;
    if (++m_learns > mostLearns)
        return end(Outcome::Moving);
    m_base.reset();
    m_nearEnd = false;
    m_lookedBefore = false;
    m_stage = Stage::LearnOne;
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
