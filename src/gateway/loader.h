// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/dialect.h"
#include "gateway/firstcontact.h"
#include "gateway/gatewayclient.h"
#include "gateway/listwalk.h"
#include "gateway/loadprogress.h"
#include "gateway/readpages.h"
#include "gateway/retrypolicy.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace TokenDeck {

/// Reads a gateway's list into an inventory: the requests, retries and pauses for what a ListWalk asks, and the tokens
/// for what it proves.
///
/// The first page is shown before more is asked for; then there are as many requests in flight as the access allows,
/// the visible pages first. Lives in one thread; replies but a small first one are decoded in
/// another.
class Loader : public QObject
{
    Q_OBJECT

public:
    using Mode = LoadMode;

    explicit Loader(GatewayClient *client, RetryPolicy policy, QObject *parent = nullptr);
    ~Loader() override;

    /// Starts a load, giving up one under way.
    void start(Mode mode);
    /// Asks for a page before all others, unless it is there: counted from 0, in pages of inventory().pageSize().
    void fetchPage(qsizetype index);
    /// Stops silently; what was read stays.
    void stop();
    /// Goes on where stop() or a failure ended a load of everything.
    void resume();
    /// Whether there is something to go on with.
    [[nodiscard]] bool canResume() const { return !m_active && m_walk && m_mode == Mode::Everything; }

    [[nodiscard]] bool isActive() const { return m_active; }
    /// Nobody looks at this list: lists of the same origin that somebody looks at come first.
    void setInBackground(bool inBackground);
    [[nodiscard]] const Inventory &inventory() const { return m_pages.shown(); }
    /// What has been found out; to be remembered for the next start().
    [[nodiscard]] Dialect dialect() const;
    void setDialect(const Dialect &dialect);
    /// Seconds that the gateway's clock is ahead of this computer's, as its last page said; nothing if it did not.
    [[nodiscard]] std::optional<qint64> clockOffset() const { return m_clockOffset; }

Q_SIGNALS:
    /// A page came in; inventory() has it.
    void pageRead(qsizetype index);
    /// The inventory is another one: compacted, or read again.
    void inventoryReplaced();
    void progressed(const TokenDeck::LoadProgress &progress);
    /// No more requests are under way. In Everything mode without an error, the inventory's completeness is final.
    void finished();
    void failed(const TokenDeck::GatewayError &error);

private:
    void pump();
    void updateClaim();
    [[nodiscard]] int allowedAtOnce();
    void ask(const ListWalk::Ask &ask);
    void takeAnswers();
    void onDecoded(const ListWalk::Ask &ask, DecodeResult result);
    void onFailure(const ListWalk::Ask &ask, const GatewayError &error);
    void handle(qint64 page, GatewayError error, bool examined);
    void learnFamily(Family family);
    void show(quint64 ticket);
    void showAll();
    void conclude();
    void end();
    void fail(const GatewayError &error);
    void pause(LoadProgress::Activity activity, std::chrono::milliseconds pause);
    void report();

    GatewayClient *m_client;
    RetryPolicy m_policy;
    FirstContact m_contact;
    qint64 m_examinedPage = 0;
    std::optional<qint64> m_clockOffset;
    std::shared_ptr<PageDecoder> m_decoder;
    QThreadPool m_decoding;                                      // of one thread
    std::vector<std::pair<ListWalk::Ask, QByteArray>> m_answers; // to be decoded
    QTimer m_turn;
    QTimer m_yield; // while others come first
    QTimer m_pause;
    QTimer m_countdown; // reports a pause every second
    LoadProgress::Activity m_pausedFor = LoadProgress::Activity::Reading;
    QPointer<QObject> m_calls; // owns the calls under way
    quint64 m_generation = 0;  // answers of earlier ones are dropped

    Dialect m_dialect;
    bool m_familyReported = false; // by this load
    Mode m_mode = Mode::Everything;
    bool m_active = false;
    bool m_inBackground = false;
    std::shared_ptr<const void> m_claim; // of the budget
    std::optional<ListWalk> m_walk;
    std::map<quint64, ListWalk::Ask> m_inFlight; // until decoded
    int m_undecoded = 0;                         // of these, have been answered
    qsizetype m_largestBody = 0;
    std::map<qint64, int> m_failures; // in a row, by page
    int m_allFailures = 0;
    int m_answered = 0;

    ReadPages m_pages;
};

} // namespace TokenDeck
