// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/accountcalls.h"
#include "gateway/dailyuse.h"
#include "gateway/fullkey.h"
#include "gateway/loader.h"
#include "gateway/sidecall.h"
#include "gateway/sitestatus.h"
#include "gateway/tokenuse.h"
#include "gateway/usecalls.h"

namespace TokenDeck {

/// One gateway account while it is open: its inventory, loads of it, and what its site says of itself.
///
/// The first load streams in. A refresh is read aside and takes the old inventory's place when it is there; if it
/// fails or is stopped, the old one stays.
class GatewaySession : public QObject
{
    Q_OBJECT

public:
    GatewaySession(const GatewayAccess &access, const Dialect &known, Loader::Mode mode,
                   RetryPolicy policy = RetryPolicy::standard(), QObject *parent = nullptr);

    [[nodiscard]] const GatewayAccess &access() const { return m_client.access(); }
    /// As GatewayClient's.
    [[nodiscard]] const std::optional<GatewayError> &setupFault() const { return m_client.setupFault(); }
    /// As GatewayClient's.
    [[nodiscard]] const QList<CallRecord> &latestCalls() const { return m_client.latestCalls(); }
    /// What was kept of an earlier session: it is shown until a load has taken its place, as a refresh does. False if there
    /// is something newer, or lists are read page by page.
    [[nodiscard]] bool showKept(const Inventory &inventory);
    void refresh();
    void stop();
    /// Whether what stands behind the tokens is asked for, too; at first it is.
    void setAsksForAccount(bool asks) { m_asksForAccount = asks; }
    /// Whether what the latest calls cost is asked for with what was used; at first it is not.
    void setAsksForCalls(bool asks) { m_use.setAsksForCalls(asks); }
    /// As Loader::setInBackground().
    void setInBackground(bool inBackground) { m_loader.setInBackground(inBackground); }
    /// Goes on where stop() or a failure ended the first load.
    void resume() { m_loader.resume(); }
    [[nodiscard]] bool canResume() const { return m_loader.canResume(); }
    /// Asks for one of the gateway's pages before all others, unless it is there. After a refresh of visited pages that
    /// failed or was stopped, that goes on with this page; after one of everything, resume() brings it.
    void fetchPage(qsizetype index);

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    [[nodiscard]] bool isLoading() const { return m_loader.isActive(); }
    [[nodiscard]] Dialect dialect() const { return m_loader.dialect(); }
    /// Asks for the whole key of one token; giving up an earlier request for one.
    [[nodiscard]] FullKeyRequest *askFullKey(const Token &token);
    /// Seconds that the gateway's time is ahead of this computer's; 0 unless they are far apart. Its time is what
    /// counts: it decides what has expired.
    [[nodiscard]] qint64 clockOffset() const;
    [[nodiscard]] const SiteStatus &siteStatus() const { return m_siteStatus; }
    /// It has been asked for, which is done once a load, and may still come.
    [[nodiscard]] bool awaitsSiteStatus() const { return m_siteStatusCall.isUnderWay(); }

    /// What stands behind the tokens, as far as it was reported; asked for once a load.
    [[nodiscard]] const AccountFacts &accountFacts() const { return m_account.facts(); }
    [[nodiscard]] bool awaitsAccountFacts() const { return m_account.areUnderWay(); }
    /// What was used, as far as the gateway's books tell it; nothing while none has been reported. Asked for when a load has
    /// ended.
    [[nodiscard]] const BooksPointer &booksOfUse() const { return m_use.books(); }
    [[nodiscard]] bool awaitsBooksOfUse() const { return m_wantsUse || m_use.areUnderWay(); }
    /// Asks what every token used on each of some days; giving up an earlier request. Nothing if the family's books do not
    /// tell it.
    [[nodiscard]] DailyUse *askDailyUse(const QList<TimeWindow> &days);
    /// What the gateway's log says of single tokens.
    [[nodiscard]] TokenUse &tokenUse() { return m_tokenUse; }

Q_SIGNALS:
    /// @p grown: the same load with more pages; otherwise another inventory.
    void inventoryChanged(bool grown);
    void progressed(const TokenDeck::LoadProgress &progress);
    /// The load has ended without an error; inventory().completeness() says what came of it.
    void loaded();
    void failed(const TokenDeck::GatewayError &error);
    /// The site has said something of itself, or will not.
    void siteStatusChanged();
    /// accountFacts() are others, or no more will come.
    void accountFactsChanged();
    /// booksOfUse() are others, or will not come.
    void booksOfUseChanged();

private:
    void onFinished();
    void askBesides();
    void askUse();

    GatewayClient m_client;
    Loader m_loader;
    Loader::Mode m_mode;
    Inventory m_inventory;
    SiteStatus m_siteStatus;
    SideCall m_siteStatusCall;
    AccountCalls m_account;
    UseCalls m_use;
    TokenUse m_tokenUse;
    std::unique_ptr<FullKeyRequest> m_fullKey;
    std::unique_ptr<DailyUse> m_dailyUse;
    RetryPolicy m_policy;
    QList<qsizetype> m_visited; // pages that a refresh must read before it can take the old one's place
    QList<qsizetype> m_revisit; // of these, those that it has not asked for yet
    bool m_asksForAccount = true;
    bool m_streaming = false;
    bool m_askedBesides = false; // for what is beside the list, in this load
    bool m_wantsUse = false;     // as soon as the site has said whether it keeps books
};

} // namespace TokenDeck
