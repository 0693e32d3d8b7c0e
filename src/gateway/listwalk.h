// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"

#include <QSet>

#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace TokenDeck {

/// What a reply to GET /api/token/ says of the list, without what it says of tokens.
struct ListPage
{
    std::vector<TokenId> ids;         ///< of the rows that have one, in their order
    qsizetype rows = 0;               ///< those without a readable identity included
    std::optional<qint64> total;      ///< how many tokens the gateway counts, beside the rows or beside data
    std::optional<qint64> statedSize; ///< the page size that the reply states
    bool newestFirst = true;          ///< ids fall; where they are texts, no row is older than one below it
};

/// Reads a list page by page, and proves that what was read is all of it: what to ask next, and what a reply means. It
/// knows no network, no time and no threads; every bound of a load stands here.
///
/// How a list is paged is learned from replies: whether pages count from 0 or 1, how many rows a full page has, whether
/// the gateway counts its tokens. The proof (docs/gateways.md): a first page shows the newest token m; a count T is
/// taken after that page came; then all pages are asked for. Every token not newer than m in them was there when T was
/// taken, so if they are T, they are all. Otherwise the list moved, and is read again.
class ListWalk
{
public:
    /// Rows asked for: gateways cap larger pages at this, or refuse them.
    static constexpr qsizetype askedSize = 100;
    static constexpr int maxWalks = 3;
    /// First pages that show newer tokens than the one before, which are followed up within one walk.
    static constexpr int maxAnchors = 6;
    /// Times that it is learned afresh how a list is paged, with pages of another size or without what was remembered.
    static constexpr int maxLearns = 4;
    /// A list that goes on beyond this is not read to its end.
    static constexpr qint64 maxTokens = 2'000'000;

    struct Ask
    {
        quint64 ticket = 0; ///< later asks have higher ones
        qint64 page = 0;    ///< as the gateway counts
        qsizetype size = askedSize;
    };

    using Outcome = Completeness; // never Partial

    /// @p firstPage: the first page's number, 0 or 1, if an earlier load found it out. @p everything: all pages are read;
    /// otherwise the first, the count, and what want() names. @p size: of the pages that are asked for.
    explicit ListWalk(std::optional<qint64> firstPage = {}, bool everything = true, qsizetype size = askedSize);

    /// The next page to ask for; nothing while answers must be waited for, and at the end.
    [[nodiscard]] std::optional<Ask> next();
    void answered(quint64 ticket, ListPage page);
    /// No answer came: the page is asked for again before others.
    void failed(quint64 ticket);
    /// No answer will come: the page is asked for again if it is wanted, or if everything is.
    void withdrawn(quint64 ticket);
    /// Before all others, unless it has been read or asked for: counted from 0.
    void want(qsizetype index);

    void setEverything(bool everything);
    /// Whether an ask in flight is only to find out whether there is such a page: a refusal is an answer, too.
    [[nodiscard]] bool isProbe(quint64 ticket) const;

    /// Nothing more will be asked for unless want() names it.
    [[nodiscard]] bool isIdle() const;
    /// Set at the end of a list that was read.
    [[nodiscard]] std::optional<Outcome> outcome() const { return m_outcome; }
    /// Of what was read, what makes up the list, in its order; a token may be in more than one.
    [[nodiscard]] std::vector<quint64> result() const;

    /// The first page's number, once it is known.
    [[nodiscard]] std::optional<qint64> firstPage() const { return m_base; }
    [[nodiscard]] qsizetype pageSize() const;
    /// How many tokens there are as far as is known.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    [[nodiscard]] int walks() const { return m_walks; }
    /// Whether all ids were integers in falling order, page by page.
    [[nodiscard]] bool isNewestFirst() const { return m_ordered && !m_texts; }

private:
    enum class Stage : quint8 {
        LearnOne,     // which page is page 1?
        LearnZero,    // and page 0?
        LearnTwo,     // they are the same: does the number do anything?
        LearnSmaller, // it does not: does the size?
        Anchor,       // the first page
        Count,        // a count taken after it
        Search,       // the end of a list that is not counted
        Pages,        // all of them
        LookBefore,   // is there a page before what was taken for the first?
        Ended,
    };
    struct Reply
    {
        quint64 ticket = 0;
        qint64 page = 0;
        ListPage list;
    };
    /// A count, and which tokens are known to have been there when it was taken.
    struct Proof
    {
        qint64 total = 0;
        quint64 from = 0;           // replies to this ticket and later ones count
        std::optional<quint64> own; // the reply that reported the count, if its rows are of the same moment
        qint64 newest = 0;          // integers in falling order: those that are not above this
        QSet<TokenId> known;        // without an order: these; texts: on the page before
        QSet<TokenId> fresh;        // texts: all but these
        bool open = true;           // false once nothing can be proven with it
    };
    struct InFlight
    {
        qint64 page = 0;
        bool serial = false;
    };

    static void insertAll(QSet<TokenId> &set, std::span<const TokenId> ids)
    {
        for (const TokenId id : ids)
            set.insert(id);
    }
    [[nodiscard]] Ask issue(qint64 page, bool serial);
    [[nodiscard]] qint64 serialPage() const;
    void onSerial(const Reply &reply);
    void onOne(const Reply &reply);
    void onZero(const Reply &reply);
    void onTwo(const Reply &reply);
    void onSmaller(const Reply &reply);
    void onPageBefore(const Reply &reply);
    void onCount(const Reply &reply);
    void onSearch(const Reply &reply);
    void onPage(const Reply &reply);
    void anchor(const Reply &reply);
    void anchorAgain(const Reply &reply);
    [[nodiscard]] bool showsNewer(const Reply &reply) const;
    void noteFresh(const Reply &reply);
    [[nodiscard]] bool isMostlyNew(const Reply &reply, quint64 from) const;
    void prove(qint64 total, const Reply &counted, bool rowsToo);
    void pagesDone();
    void walkFailed();
    void afterFailure();
    void giveUp();
    void learn();
    void end(Outcome outcome);
    void endWith(const Reply &reply);
    [[nodiscard]] qint64 index(const Reply &reply) const { return reply.page - *m_base; }
    void forgetRows();
    [[nodiscard]] bool bringsNothing(const Reply &reply);
    [[nodiscard]] qint64 limit() const { return std::min(m_pages, m_end); }
    void skipAsked();
    [[nodiscard]] bool pagesAreAsked() const;
    [[nodiscard]] std::vector<const Reply *> counting(const Proof &proof) const;
    [[nodiscard]] std::vector<TokenId> oldIds(const Proof &proof) const;
    [[nodiscard]] qint64 countOld(const Proof &proof) const;

    enum class LastWord : quint8 { None, Steady, Moving, Said } m_lastWord = LastWord::None; // what is to be concluded
    bool m_everything;
    bool m_remembered;     // the first page's number comes from an earlier load
    bool m_ordered = true; // no reply showed otherwise
    bool m_texts = false;  // identities are texts
    bool m_counted = true;
    bool m_countIsWrong = false; // more rows came than the total says
    bool m_clamped = false;      // pages past the end repeat the last one
    bool m_lookedBefore = false;
    bool m_visitsDone = false; // all pages were visited, and nothing could be proven
    Stage m_stage = Stage::LearnOne;
    std::optional<Outcome> m_outcome;
    qsizetype m_size;
    std::optional<qint64> m_base;
    qint64 m_pageRows = 1; // of a full page
    std::optional<qint64> m_total;
    int m_walks = 1;
    int m_anchors = 0;
    int m_learns = 0; // afresh

    quint64 m_nextTicket = 1;
    std::map<quint64, InFlight> m_inFlight;
    std::deque<InFlight> m_again;
    std::deque<InFlight> m_postponed;
    std::deque<qint64> m_wanted;
    std::vector<Reply> m_replies;
    std::vector<Proof> m_proofs;
    std::optional<size_t> m_proven;    // which of them
    std::optional<quint64> m_snapshot; // one reply that is the whole list
    Reply m_one;
    Reply m_zero;
    Reply m_two;
    Reply m_anchor;

    // Of a search, in pages from the first.
    qint64 m_lastFull = 0;
    std::optional<qint64> m_notFull;
    bool m_nearEnd = false; // an earlier search has been here

    // Of the pages of a walk, from the first.
    qint64 m_cursor = 0;
    qint64 m_pages = 0;
    qint64 m_end = endless;            // brought nothing
    std::set<qint64> m_asked;          // those beyond the cursor only
    std::map<qint64, qint64> m_lowest; // by page, the lowest id on it
    QSet<TokenId> m_seen;              // where ids have no order

    std::optional<std::pair<qint64, std::vector<TokenId>>> m_before; // of the walk before: its count, and old ids

    static constexpr qint64 endless = std::numeric_limits<qint64>::max();
};

} // namespace TokenDeck
