// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/dialect.h"
#include "gateway/gatewayclient.h"
#include "gateway/pagedecoder.h"
#include "gateway/retrypolicy.h"
#include "tokens/inventory.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <map>
#include <set>

namespace TokenDeck {

/// How far a load has come.
struct LoadProgress
{
    enum class Activity : quint8 {
        Reading,      ///< pages are coming in
        Waiting,      ///< pausing before another try, after a fault that can pass
        RateLimited,  ///< pausing because the gateway counts calls
        ReadingAgain, ///< the list changed while it was read
    };
    Activity activity = Activity::Reading;
    qint64 loaded = 0;
    std::optional<qint64> total;        ///< nothing while the gateway has not told
    std::chrono::milliseconds pause{0}; ///< while waiting
};

/// Walks a gateway's list into an inventory: what to ask next, retries and pauses, duplicates, completeness.
///
/// The first page is asked for alone; then the rest with as many requests in flight as the access allows, the pages
/// being looked at first. A server that does not say how many tokens there are is probed for its last page. Paging is by
/// offset over a live list, so the walk ends by reading the ends of the list once more; where that shows that the list
/// moved and the missing tokens cannot be told, it is walked again, three times at most.
///
/// Lives in one thread; replies that would hold it up are decoded in a pool of one.
class Loader : public QObject
{
    Q_OBJECT

public:
    enum class Mode : quint8 {
        Everything,   ///< the whole list
        VisitedPages, ///< the first page, and what fetchPage() asks for
    };

    explicit Loader(GatewayClient *client, RetryPolicy policy, QObject *parent = nullptr);
    ~Loader() override;

    /// Starts a load, giving up one under way.
    void start(Mode mode);
    /// Asks for a page before all others, unless it is there: counted from 0, in pages of inventory().pageSize().
    void fetchPage(qsizetype index);
    /// Ends without a word; what was read stays.
    void stop();

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] const Inventory &inventory() const { return m_shown; }
    /// What has been found out; to be remembered for the next start().
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    void setDialect(const Dialect &dialect) { m_dialect = dialect; }

Q_SIGNALS:
    /// A page came in; inventory() has it.
    void pageRead(qsizetype index);
    /// The inventory is another one: compacted, or read again.
    void inventoryReplaced();
    void progressed(const TokenDeck::LoadProgress &progress);
    /// Nothing more will come unasked. In Everything mode without an error, the inventory's completeness is final.
    void finished();
    void failed(const TokenDeck::GatewayError &error);

private:
    enum class Phase : quint8 { Probe, First, Walk, Verify };
    /// Asked for in place of a page: which dialect is spoken here?
    static constexpr qsizetype probe = -1;

    void beginWalk();
    void pump();
    void ask(qsizetype index);
    [[nodiscard]] std::optional<qsizetype> nextPage();
    [[nodiscard]] std::optional<qsizetype> nextEndProbe() const;
    [[nodiscard]] qsizetype pagesKnown() const;
    void decodeAnswers();
    void decodeInPool(qsizetype index, QByteArray body);
    void onDecoded(qsizetype index, DecodeResult result);
    void onFailure(qsizetype index, const GatewayError &error);
    void onProbe(DecodedPage page);
    void onFirstPage(DecodedPage page);
    void onPage(qsizetype index, DecodedPage page);
    void onVerification(qsizetype index, DecodedPage page);
    [[nodiscard]] bool fits(const DecodedPage &page) const;
    [[nodiscard]] bool learnPageSize(const DecodedPage &first);
    void learnTotal(qsizetype index, const DecodedPage &page);
    void learnEnd(qsizetype index, qsizetype rows);
    void setTotal(qint64 total);
    void keep(qsizetype index, DecodedPage page);
    void advance();
    void beginVerification();
    void endVerification();
    [[nodiscard]] bool addCreatedTokens(const DecodedPage &first);
    void conclude(Completeness completeness);
    void end();
    void fail(const GatewayError &error);
    void report(LoadProgress::Activity activity, std::chrono::milliseconds pause = {});

    GatewayClient *m_client;
    RetryPolicy m_policy;
    std::shared_ptr<PageDecoder> m_decoder;
    QThreadPool m_decoding;
    std::vector<std::pair<qsizetype, QByteArray>> m_answers; // page and reply, to be decoded
    QTimer m_turn;
    QTimer m_pause;
    QPointer<QObject> m_calls; // owns the calls under way
    quint64 m_generation = 0;  // answers of earlier ones are dropped

    Inventory m_shown;
    Inventory m_walked; // what m_shown is while the first walk streams in
    Dialect m_dialect;
    Mode m_mode = Mode::Everything;
    Phase m_phase = Phase::First;
    bool m_active = false;
    bool m_relearned = false;
    int m_failures = 0; // in a row
    int m_walks = 0;

    // Of the walk under way.
    std::deque<qsizetype> m_wanted;     // before all others
    std::set<qsizetype> m_inFlight;     // asked for, until decoded
    qsizetype m_undecoded = 0;          // of these, have been answered
    qsizetype m_cursor = 0;             // all pages below are read or asked for
    std::optional<qint64> m_firstTotal; // what its first reply said
    std::optional<qint64> m_total;
    qsizetype m_lastFull = 0;              // of an uncounted list: the last page known to be full…
    std::optional<qsizetype> m_notFull;    // …and the first known not to be
    std::optional<qsizetype> m_endProbe;   // in flight to find out
    std::optional<qsizetype> m_largerPage; // the page size to go back to if there is one page only
    std::optional<DecodedPage> m_second;   // what a probe brought from a server that counts from 0
    bool m_moved = false;
    QSet<qint64> m_ids;
    qint64 m_lostRows = 0;
    qint64 m_unknownFields = 0;
    std::map<qsizetype, std::vector<qint64>> m_idsRead; // of the pages to be verified
    std::optional<DecodedPage> m_firstAgain;
};

} // namespace TokenDeck
