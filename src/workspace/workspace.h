// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayaccess.h"
#include "gateway/gatewayerror.h"
#include "gateway/loadprogress.h"
#include "gateway/retrypolicy.h"
#include "insight/analyst.h"
#include "table/arranger.h"
#include "tokens/money.h"
#include "usage/loggedcall.h"
#include "workspace/accountreading.h"
#include "workspace/accountstate.h"
#include "workspace/keptchanges.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace TokenDeck {

class FullKeyRequest;
class GatewaySession;
class Historian;
class OpenAccount;
struct Dialect;
struct HistorySnapshot;

/// What an account is called, for those who list it.
struct AccountLabel
{
    QString id; ///< a profile's, or any other that no profile has
    QString name = {};
    QString address = {};
    Historian *historian = nullptr; ///< by which it is kept over time, and which outlives it; nothing: it is not
    QString history = {};           ///< by which it is known there
};

/// What there is to be shown, without anything that shows it: the open accounts, the tokens of one or of all of them as
/// one inventory in the order and through the filter that were asked for, what was found about them and what they add up
/// to, and how their loads go. All of that is as of one moment, renewed each minute. Lives in one thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// @p policy: how patient loads are; tests are less so.
    explicit Workspace(RetryPolicy policy = RetryPolicy::standard(), QObject *parent = nullptr);
    ~Workspace() override;

    // The open accounts, in their order.
    /// Closes all that is open.
    void clear();
    /// Lists accounts that will be opened, as soon as their secrets are there; an open one with such an id is closed, and
    /// keeps its place.
    void expectAll(const QList<AccountLabel> &labels);
    void expect(const AccountLabel &label) { expectAll({label}); }
    /// Opens an account, and loads its list: when its turn comes, for what is shown comes first. One that was not expected
    /// stands behind the others; without an id it gets one.
    void open(GatewayAccess access, const Dialect &known, LoadMode mode, const AccountLabel &label = {});
    /// An account that was expected cannot be opened.
    void fail(const QString &id, const GatewayError &error);
    void close(const QString &id);
    /// Of those with these ids; the others stay behind them.
    void setOrder(const QStringList &ids);
    [[nodiscard]] QList<AccountState> accounts() const;
    /// Some account is open, or expected.
    [[nodiscard]] bool isOpen() const { return !m_accounts.empty(); }

    // Which are shown. At first, all.
    void show(const QString &id);
    void showAll();
    /// Nothing: all of them.
    [[nodiscard]] const std::optional<QString> &shown() const { return m_shown; }
    /// More than one, whether they are read already or not.
    [[nodiscard]] bool showsSeveral() const { return !m_shown && m_accounts.size() > 1; }
    /// Of the account with this id; nothing if it is not open.
    [[nodiscard]] GatewaySession *session(const QString &id) const;
    /// Of the first account that is shown.
    [[nodiscard]] GatewaySession *session() const;
    /// Asks for the whole key of one token, which its user wants to have; nothing if its account is not open.
    [[nodiscard]] FullKeyRequest *askFullKey(const Token &token);
    /// Whose tokens have this number; empty if it is not open.
    [[nodiscard]] QString idOf(TokenId::Account account) const;

    // Loads of all accounts that are shown.
    void refresh();
    void stop();
    /// Goes on where stop() or a failure ended the first loads.
    void resume();
    /// Asks for one of the inventory's pages before all others, unless it is there.
    void fetchPage(qsizetype page);
    /// Also while an account is expected.
    [[nodiscard]] bool isLoading() const;
    /// A load was stopped after some pages, and can go on.
    [[nodiscard]] bool canResume() const;
    /// What sites and accounts report beside their lists has been asked for, and may still come.
    [[nodiscard]] bool awaitsSites() const;
    /// What was used has been asked for, and what follows from it may still come.
    [[nodiscard]] bool awaitsOutlooks() const;
    /// Something is known of what the shown tokens used, or of when they will be empty.
    [[nodiscard]] bool knowsUse() const;
    /// What is shown of an account was kept of an earlier session: since when, Unix seconds, the earliest of them; nothing
    /// if all has been read since.
    [[nodiscard]] std::optional<qint64> keptSince() const;
    /// As of when its user has seen what is shown before: what was there when the session began, the earliest of all
    /// accounts, Unix seconds; a day before the first load where nothing was. Nothing while that is not known.
    [[nodiscard]] std::optional<qint64> lastVisit() const;
    /// Of the accounts that are shown; done is called later, unless the same is asked again before.
    void askMoments(std::function<void(const KeptMoments &)> done);
    void askChanges(const ChangesQuestion &question, std::function<void(const KeptChanges &)> done);
    /// A load of one account, whether it is shown or not.
    void refresh(const QString &id);

    // What gateways' logs of calls say of single tokens.
    /// Asks for what a token used in each of the windows, unless its account's books tell that, or may in a moment.
    void askUse(const Token &token);
    /// As far as it has come; kept until the list is loaded anew.
    [[nodiscard]] LoggedSums useOf(const Token &token) const;
    /// Its account's books or log have not said all that they will, if askUse() is called.
    [[nodiscard]] bool awaitsUse(const Token &token) const;
    /// How many tokens of its account that have been read have its name, itself among them.
    [[nodiscard]] qsizetype namesakes(const Token &token) const;

    /// Says that unusual use on the day of @p time was meant, or no longer: of a token of an account, or of that as a
    /// whole. What follows from it comes with contextChanged(), as soon as it is known.
    void setPlanned(TokenId::Account account, std::optional<TokenId> token, qint64 time, bool isPlanned);

    // What is asked.
    void setOrdering(const Ordering &ordering);
    void setFilter(const Filter &filter);
    void setFindingSettings(const FilterThresholds &thresholds, FindingRules rules);
    /// Nobody sees what is shown, so tokens need not be analysed for now.
    void setHidden(bool hidden);
    /// Whether gateways are asked what the latest calls cost; at first they are not.
    void setAsksForCalls(bool asks);

    // What is there.
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    /// A page of what is shown has come in.
    [[nodiscard]] bool hasInventory() const { return m_hasInventory; }
    [[nodiscard]] const Filter &filter() const { return m_arranger.filter(); }
    /// What filters and findings are asked with; its accounts are those that are shown.
    [[nodiscard]] const FilterContext &context() const { return m_context; }
    [[nodiscard]] FindingRules findingRules() const { return m_rules; }
    /// The last one, perhaps of an earlier state of the inventory; nothing while there is none.
    [[nodiscard]] const std::shared_ptr<const Analysis> &analysis() const { return m_analysis; }
    [[nodiscard]] bool isAnalysed() const { return m_analysis && m_analysis->findings->describes(m_inventory); }
    /// What the tokens added up to before they were last refreshed.
    [[nodiscard]] const std::optional<Summary> &summaryBefore() const { return m_before; }
    /// How sums are shown; as Accounts::common().
    [[nodiscard]] const Currency &currency() const { return m_context.currency; }
    /// The sites have reported, and what a dollar is worth is not known.
    [[nodiscard]] bool lacksRate() const { return m_sitesReported && !currency().quotaPerUnit(); }
    /// Seconds that the gateways' time is ahead of this computer's; the moment of all is by theirs. 0 if they differ.
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }
    /// None of an account's tokens is this user's, who was given; empty if one is.
    [[nodiscard]] QString foreignUser() const;

Q_SIGNALS:
    /// All that was open is closed.
    void cleared();
    /// Another account is shown, or all: none of what was selected is there.
    void shownChanged();
    /// accounts(): there are others, or something begins or ends.
    void accountsChanged();
    /// accounts(): how their loads go, as often as a page comes in.
    void accountStatesChanged();
    /// @p grown: the same loads with more of their pages; otherwise another inventory.
    void inventoryChanged(bool grown);
    void arranged(const TokenDeck::ArrangementPointer &arrangement);
    void analysed();
    /// The moment, the currency, the accounts or thresholds.
    void contextChanged();
    /// clockOffset(), foreignUser(), lacksRate() or what accounts lack.
    void remarksChanged();
    void siteReported();
    void loadBegan();
    void progressed(const TokenDeck::LoadProgress &progress);
    /// isLoading() or canResume().
    void loadingChanged();
    /// Of all accounts that are shown; without an error, whole or as far as it was wanted.
    void loadEnded(const std::optional<TokenDeck::GatewayError> &error);
    /// What is known over time of an account that is shown.
    void outlookChanged();
    /// The load of one account, shown or not.
    void accountLoaded(const QString &id);
    /// The whole list of one account, shown or not, and what it reports beside it.
    void accountRead(const TokenDeck::AccountReading &reading);
    /// useOf() or awaitsUse() of this account's tokens.
    void useChanged(TokenDeck::TokenId::Account account);

private:
    [[nodiscard]] OpenAccount *find(const QString &id) const;
    OpenAccount &add(const AccountLabel &label);
    [[nodiscard]] bool isShown(const OpenAccount &account) const;
    [[nodiscard]] std::vector<OpenAccount *> shownAccounts() const;
    void connectAccount(OpenAccount &account);
    void connectUse(const OpenAccount &account);
    void askKept(const OpenAccount &account);
    void noteVisit(OpenAccount &account, const std::optional<HistorySnapshot> &kept);
    void settle(OpenAccount &account);
    void askOutlook(OpenAccount &account);
    void askAgain(const OpenAccount &account);
    void takeOutlook(const QString &id, TokenId::Account number, const OutlookPointer &outlook);
    void startWaiting();
    void startOthers();
    void setShown(const std::optional<QString> &id);
    void showAnew();
    void giveWay();
    void takeInventory(bool grown);
    void takeAccounts();
    void gatherAccounts();
    void takeAnalysis(const std::shared_ptr<const Analysis> &analysis);
    void takeProgress();
    void endLoad(OpenAccount &account, const std::optional<GatewayError> &error);
    void tellEnd();
    void updateMoment();
    void updateContext();

    RetryPolicy m_policy;
    Worker m_outlookWorker;  // where nothing is kept
    int m_outlooksAsked = 0; // and not answered
    int m_momentsAsked = 0;  // so often: only the last answer counts
    int m_changesAsked = 0;
    struct Visit
    {
        qint64 time = 0;
        bool isKept = false;
    };
    QHash<QString, Visit> m_visits; // by what accounts are kept as, in this session
    std::vector<std::unique_ptr<OpenAccount>> m_accounts;
    std::optional<QString> m_shown;
    TokenId::Account m_nextNumber = 0;
    Arranger m_arranger;
    Analyst m_analyst;
    QTimer m_clock;
    QTimer m_gathering; // what comes in of several accounts is taken in together
    QTimer m_others;    // begin once what is shown is there
    bool m_onlyGrown = true;
    Inventory m_inventory;
    FilterContext m_context;
    FindingRules m_rules = FindingRules::all();
    std::shared_ptr<const Analysis> m_analysis;
    std::optional<Summary> m_before;
    qint64 m_clockOffset = 0;
    bool m_isHidden = false;
    bool m_asksForCalls = false;
    bool m_hasInventory = false;
    bool m_sitesReported = false;
    mutable std::optional<std::pair<TokenId, qsizetype>> m_namesakes; // the last that were counted
};

} // namespace TokenDeck
