// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/openaccount.h"

#include <QDateTime>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace TokenDeck {

Workspace::Workspace(RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
{
    connect(&m_arranger, &Arranger::arranged, this, [this](const ArrangementPointer &arrangement) {
        Q_EMIT arranged(arrangement);
        giveWay();
    });
    connect(&m_analyst, &Analyst::analysed, this, &Workspace::takeAnalysis);
    // Relative times grow old.
    m_clock.setInterval(60s);
    connect(&m_clock, &QTimer::timeout, this, &Workspace::updateMoment);
    m_clock.start();
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(100ms);
    connect(&m_gathering, &QTimer::timeout, this, [this] { takeInventory(std::exchange(m_onlyGrown, true)); });
    m_others.setSingleShot(true);
    m_others.setInterval(50ms);
    connect(&m_others, &QTimer::timeout, this, &Workspace::startOthers);
    m_context.accounts = std::make_shared<const Accounts>();
    updateMoment();
}

Workspace::~Workspace() = default;

void Workspace::show(const QString &id)
{
    setShown(id);
}

void Workspace::showAll()
{
    setShown(std::nullopt);
}

void Workspace::setShown(const std::optional<QString> &id)
{
    if (m_shown == id)
        return;
    m_shown = id;
    startWaiting();
    showAnew();
}

/// Something else is to be seen than before.
void Workspace::showAnew()
{
    m_gathering.stop();
    m_onlyGrown = true;
    m_hasInventory = false;
    m_inventory = {};
    m_analysis.reset();
    m_before.reset();
    m_context.findings.reset();
    m_clockOffset = 0;
    const std::vector<OpenAccount *> accounts = shownAccounts();
    m_sitesReported = std::ranges::any_of(accounts, [](const OpenAccount *each) {
        return each->showsKept() || (each->session() && each->hasInventory() && !each->session()->awaitsSiteStatus());
    });
    gatherAccounts(); // told with what there is
    Q_EMIT shownChanged();
    if (std::ranges::any_of(accounts, &OpenAccount::hasInventory)) {
        takeInventory(false);
    } else {
        m_arranger.setInventory(m_inventory, false);
        m_analyst.setInventory(m_inventory, false);
        updateMoment();
    }
    Q_EMIT remarksChanged();
    Q_EMIT loadBegan();
    Q_EMIT loadingChanged();
    takeProgress();
    if (!accounts.empty() && !isLoading())
        tellEnd();
}

void Workspace::setOrdering(const Ordering &ordering)
{
    m_arranger.setOrdering(ordering);
    giveWay();
}

void Workspace::setFilter(const Filter &filter)
{
    m_arranger.setFilter(filter);
    giveWay();
}

void Workspace::setHidden(bool hidden)
{
    m_isHidden = hidden;
    giveWay();
}

/// What its user waits for comes first.
void Workspace::giveWay()
{
    m_analyst.setResting(m_isHidden || m_arranger.isBusy());
}

void Workspace::setFindingSettings(const FilterThresholds &thresholds, FindingRules rules)
{
    m_context.thresholds = thresholds;
    m_rules = rules;
    updateContext();
}

void Workspace::takeInventory(bool grown)
{
    std::optional<qint64> offset;
    QList<Inventory> inventories;
    for (const OpenAccount *account : shownAccounts()) {
        // What cannot be opened is missing, and all of it not whole.
        const Inventory *inventory = account->inventory();
        inventories.append(inventory ? *inventory : Inventory(Family::Unknown, 1, account->number()));
        if (!account->session())
            continue;
        const qint64 own = account->session()->clockOffset();
        offset = offset.value_or(own) == own ? own : 0;
    }
    const bool otherClock = m_clockOffset != offset.value_or(0);
    m_clockOffset = offset.value_or(0);
    const bool alone = inventories.size() == 1;
    Inventory inventory = alone ? inventories.constFirst() : Inventory::joined(inventories);
    const bool grows = grown && (alone || inventory.hasLayoutOf(m_inventory));
    if (!grows)
        m_before = isAnalysed() ? std::optional(m_analysis->summary) : std::nullopt;
    m_inventory = std::move(inventory);
    m_hasInventory = true;
    if (!grows || otherClock)
        updateMoment();
    if (otherClock)
        Q_EMIT remarksChanged();
    m_arranger.setInventory(m_inventory, grows);
    m_analyst.setInventory(m_inventory, grows);
    Q_EMIT inventoryChanged(grows);
}

/// What sites and accounts have reported beside their tokens.
void Workspace::takeAccounts()
{
    gatherAccounts();
    updateContext();
    Q_EMIT remarksChanged();
}

void Workspace::gatherAccounts()
{
    QList<AccountInfo> accounts;
    for (const OpenAccount *account : shownAccounts()) {
        // One that gave no tokens has no say in how all are shown.
        if (account->hasInventory())
            accounts.append(account->info());
    }
    m_context.accounts = std::make_shared<const Accounts>(std::move(accounts));
    m_context.currency = m_context.accounts->common();
}

void Workspace::takeAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    if (!m_hasInventory)
        return;
    auto old = std::exchange(m_analysis, analysis);
    m_context.findings = analysis->findings;
    m_arranger.setContext(m_context);
    Q_EMIT analysed();
    // It may be the last to hold tokens that a refresh has replaced, and to free 100,000 takes a frame.
    QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.reset(); });
}

void Workspace::updateMoment()
{
    m_context.now = QDateTime::currentSecsSinceEpoch() + m_clockOffset;
    updateContext();
}

void Workspace::updateContext()
{
    Q_EMIT contextChanged();
    m_arranger.setContext(m_context);
    FilterContext context = m_context;
    context.findings.reset();
    m_analyst.setContext(context, m_rules);
}

} // namespace TokenDeck
