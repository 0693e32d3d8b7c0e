// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayaccess.h"
#include "gateway/gatewayerror.h"
#include "gateway/loadprogress.h"
#include "gateway/retrypolicy.h"
#include "insight/analyst.h"
#include "table/arranger.h"
#include "tokens/money.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace TokenDeck {

class FullKeyRequest;
class GatewaySession;
struct Dialect;

/// What there is to be shown, without anything that shows it: the open accounts, the tokens of all of them as one
/// inventory in the order and through the filter that were asked for, what was found about them and what they add up
/// to, and how their loads go. All of that is as of one moment, renewed each minute. Lives in one thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// @p policy: how patient loads are; tests are less so.
    explicit Workspace(RetryPolicy policy = RetryPolicy::standard(), QObject *parent = nullptr);
    ~Workspace() override;

    /// Closes all that is open. @p expectsAccount: one will be opened, as soon as its secret is there.
    void clear(bool expectsAccount);
    /// Opens an account beside those that are open, and loads its list.
    void open(GatewayAccess access, const Dialect &known, LoadMode mode);
    /// The account that was expected cannot be opened.
    void fail(const GatewayError &error);

    /// An account is open, or expected.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// The first account's session; nothing if none is open.
    [[nodiscard]] GatewaySession *session() const { return m_sessions.empty() ? nullptr : m_sessions.front().get(); }
    /// Asks for the whole key of one token, which its user wants to have; nothing if its account is not open.
    [[nodiscard]] FullKeyRequest *askFullKey(const Token &token);

    // Loads of all accounts.
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
    /// What sites say of themselves has been asked for, and may still come.
    [[nodiscard]] bool awaitsSites() const;

    // What is asked.
    void setOrdering(const Ordering &ordering);
    void setFilter(const Filter &filter);
    void setFindingSettings(const FilterThresholds &thresholds, FindingRules rules);
    /// Nobody sees what is shown, so tokens need not be analysed for now.
    void setHidden(bool hidden);

    // What is there.
    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    /// A page has come in since clear().
    [[nodiscard]] bool hasInventory() const { return m_hasInventory; }
    [[nodiscard]] const Filter &filter() const { return m_arranger.filter(); }
    /// What filters and findings are asked with.
    [[nodiscard]] const FilterContext &context() const { return m_context; }
    [[nodiscard]] FindingRules findingRules() const { return m_rules; }
    /// The last one, perhaps of an earlier state of the inventory; nothing while there is none.
    [[nodiscard]] const std::shared_ptr<const Analysis> &analysis() const { return m_analysis; }
    [[nodiscard]] bool isAnalysed() const { return m_analysis && m_analysis->findings->describes(m_inventory); }
    /// What the tokens added up to before they were last refreshed.
    [[nodiscard]] const std::optional<Summary> &summaryBefore() const { return m_before; }
    /// How the sites show quota; raw quota where they have not reported, or differ.
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    /// The sites have reported, and what a dollar is worth is not known.
    [[nodiscard]] bool lacksRate() const { return m_sitesReported && !m_currency.quotaPerUnit(); }
    /// Seconds that the first gateway's time is ahead of this computer's; the moment of all is by the gateway's.
    [[nodiscard]] qint64 clockOffset() const { return m_clockOffset; }
    /// None of the tokens is this user's, who was given; empty if one is.
    [[nodiscard]] const QString &foreignUser() const { return m_foreignUser; }

Q_SIGNALS:
    /// All that was open is closed.
    void cleared();
    /// @p grown: the same loads with more of their pages; otherwise another inventory.
    void inventoryChanged(bool grown);
    void arranged(const TokenDeck::ArrangementPointer &arrangement);
    void analysed();
    /// The moment, the currency, or thresholds.
    void contextChanged();
    /// clockOffset(), foreignUser() or lacksRate().
    void remarksChanged();
    void siteReported();
    void loadBegan();
    void progressed(const TokenDeck::LoadProgress &progress);
    /// isLoading() or canResume().
    void loadingChanged();
    /// Of all accounts; without an error, whole or as far as it was wanted.
    void loadEnded(const std::optional<TokenDeck::GatewayError> &error);

private:
    void giveWay();
    void takeInventory(bool grown);
    void takeAccounts();
    void takeAnalysis(const std::shared_ptr<const Analysis> &analysis);
    void endLoad(const std::optional<GatewayError> &error);
    void updateMoment();
    void updateContext();

    RetryPolicy m_policy;
    std::vector<std::unique_ptr<GatewaySession>> m_sessions;
    std::optional<GatewayError> m_firstError; // of the loads under way
    Arranger m_arranger;
    Analyst m_analyst;
    QTimer m_clock;
    Inventory m_inventory;
    FilterContext m_context;
    FindingRules m_rules = FindingRules::all();
    std::shared_ptr<const Analysis> m_analysis;
    std::optional<Summary> m_before;
    Currency m_currency;
    QString m_foreignUser;
    qint64 m_clockOffset = 0;
    bool m_isHidden = false;
    bool m_isOpen = false;
    bool m_expectsAccount = false;
    bool m_hasInventory = false;
    bool m_sitesReported = false;
};

} // namespace TokenDeck
