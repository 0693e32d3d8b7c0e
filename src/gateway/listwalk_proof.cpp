// SPDX-License-Identifier: GPL-3.0-or-later
// How a walk proves that what it read is the whole list.
#include "gateway/listwalk.h"

#include <algorithm>
#include <iterator>

namespace TokenDeck {

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
    m_pages = qMax<qint64>(1, total / m_pageRows + (total % m_pageRows != 0 ? 1 : 0)); // no total overflows it
    m_end = endless;
    m_asked.clear();
    forgetRows();
    m_cursor = !m_counted && *m_base == 1 ? -1 : 0;
    if (rowsToo && counted.list.rows > 0)
        m_asked.insert(index(counted));
    skipAsked();
    // A list that is said to be too long is not read for nothing, unless there is no such page.
    if (m_everything && total > maxTokens)
        m_wanted.push_front(maxTokens / m_pageRows);
}

void ListWalk::onPage(const Reply &reply)
{
    if (m_stage != Stage::Pages) // another count is being taken
        return;
    const qint64 at = index(reply);
    if (at <= 0 && reply.ticket >= m_proofs.back().from && showsNewer(reply) && m_anchors < maxAnchors
        && (m_everything || m_pages == 1))
        return anchorAgain(reply);
    const qint64 last = maxTokens / m_pageRows;
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
        if (++m_pages > maxTokens / m_pageRows)
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
    const auto before = std::exchange(m_before, std::nullopt);
    if (!m_proofs.empty())
        m_before.emplace(m_proofs.back().total, oldIds(m_proofs.back()));
    const bool steady = before && before == m_before && !m_remembered && m_anchors == 0;
    if (steady || m_walks >= maxWalks) {
        // Before that is said: what was taken for the first page may be the second.
        const bool looks = m_counted && *m_base == 1 && m_lastWord == LastWord::None;
        m_lastWord = steady ? LastWord::Steady : LastWord::Moving;
        if (!looks)
            return giveUp();
        m_walks = maxWalks;
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
    const auto isAlike = [this](const Reply &reply) { return reply.list.ids == m_anchor.list.ids; };
    const bool repeats = !m_anchor.list.ids.empty()
        && std::ranges::any_of(m_replies, [&](const Reply &reply) { return isAlike(reply) && reply.page > *m_base; })
        && std::ranges::all_of(m_replies, [&](const Reply &reply) { return isAlike(reply) || reply.list.ids.empty(); });
    end(repeats ? Outcome::Repeating : Outcome::Miscounted);
}

} // namespace TokenDeck
