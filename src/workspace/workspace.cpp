// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "gateway/gatewaysession.h"

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
    updateMoment();
}

Workspace::~Workspace() = default;

void Workspace::clear(bool expectsAccount)
{
    m_sessions.clear();
    m_firstError.reset();
    m_isOpen = expectsAccount;
    m_expectsAccount = expectsAccount;
    m_hasInventory = false;
    m_sitesReported = false;
    m_inventory = {};
    m_analysis.reset();
    m_before.reset();
    m_currency = {};
    m_foreignUser.clear();
    m_clockOffset = 0;
    m_context.currency = {};
    m_context.accounts.reset();
    m_context.findings.reset();
    updateMoment();
    m_arranger.setInventory(m_inventory, false);
    m_analyst.setInventory(m_inventory, false);
    Q_EMIT cleared();
    Q_EMIT remarksChanged();
    Q_EMIT loadingChanged();
}

void Workspace::open(GatewayAccess access, const Dialect &known, LoadMode mode)
{
    access.account = static_cast<TokenId::Account>(m_sessions.size());
    m_sessions.push_back(std::make_unique<GatewaySession>(access, known, mode, m_policy));
    m_isOpen = true;
    m_expectsAccount = false;
    GatewaySession *session = m_sessions.back().get();
    connect(session, &GatewaySession::inventoryChanged, this, &Workspace::takeInventory);
    connect(session, &GatewaySession::progressed, this, [this](const LoadProgress &progress) {
        Q_EMIT progressed(progress);
        Q_EMIT loadingChanged();
    });
    connect(session, &GatewaySession::siteStatusChanged, this, [this] {
        m_sitesReported = true;
        takeAccounts();
        Q_EMIT siteReported();
    });
    connect(session, &GatewaySession::accountFactsChanged, this, &Workspace::takeAccounts);
    connect(session, &GatewaySession::loaded, this, [this, session] {
        const QString &user = session->access().userId;
        if (belongsToOthers(session->inventory(), user))
            m_foreignUser = user;
        else if (m_sessions.size() == 1)
            m_foreignUser.clear();
        Q_EMIT remarksChanged();
        const Completeness completeness = session->inventory().completeness();
        const bool asWanted = completeness == Completeness::Whole || completeness == Completeness::Partial;
        endLoad(asWanted ? std::nullopt : std::optional(GatewayError{GatewayError::Kind::Incomplete, 0, {}, {}}));
    });
    connect(session, &GatewaySession::failed, this, &Workspace::endLoad);
    session->refresh();
    Q_EMIT loadBegan();
    Q_EMIT loadingChanged();
}

void Workspace::fail(const GatewayError &error)
{
    m_isOpen = true;
    m_expectsAccount = false;
    Q_EMIT loadingChanged();
    Q_EMIT loadEnded(error);
}

FullKeyRequest *Workspace::askFullKey(const Token &token)
{
    const auto session = std::ranges::find(m_sessions, token.id().account(),
                                           [](const auto &each) { return each->access().account; });
    return session == m_sessions.end() ? nullptr : (*session)->askFullKey(token);
}

void Workspace::refresh()
{
    Q_EMIT loadBegan();
    for (const auto &session : m_sessions)
        session->refresh();
    Q_EMIT loadingChanged();
}

void Workspace::stop()
{
    for (const auto &session : m_sessions) {
        if (session->isLoading())
            session->stop();
    }
    Q_EMIT loadingChanged();
}

void Workspace::resume()
{
    if (!canResume())
        return;
    Q_EMIT loadBegan();
    for (const auto &session : m_sessions) {
        if (session->canResume())
            session->resume();
    }
    Q_EMIT loadingChanged();
}

void Workspace::fetchPage(qsizetype page)
{
    for (const auto &session : m_sessions) {
        const qsizetype pages = session->inventory().pageCount();
        if (page < pages || session == m_sessions.back())
            return session->fetchPage(page);
        page -= pages;
    }
}

bool Workspace::isLoading() const
{
    return m_expectsAccount
        || std::ranges::any_of(m_sessions, [](const auto &session) { return session->isLoading(); });
}

bool Workspace::canResume() const
{
    return std::ranges::any_of(
        m_sessions, [](const auto &session) { return session->canResume() && session->inventory().tokenCount() > 0; });
}

bool Workspace::awaitsSites() const
{
    return std::ranges::any_of(m_sessions, [](const auto &session) { return session->awaitsSiteStatus(); });
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
    const qint64 offset = session()->clockOffset();
    const bool otherClock = std::exchange(m_clockOffset, offset) != offset;
    const bool alone = m_sessions.size() == 1;
    const bool grows = grown && alone;
    if (!grows)
        m_before = isAnalysed() ? std::optional(m_analysis->summary) : std::nullopt;
    if (!grows || otherClock)
        updateMoment();
    if (otherClock)
        Q_EMIT remarksChanged();
    QList<Inventory> inventories;
    for (const auto &session : m_sessions)
        inventories.append(session->inventory());
    m_inventory = alone ? inventories.constFirst() : Inventory::joined(inventories);
    m_hasInventory = true;
    m_arranger.setInventory(m_inventory, grows);
    m_analyst.setInventory(m_inventory, grows);
    Q_EMIT inventoryChanged(grows);
}

/// What sites and accounts have reported beside their tokens.
void Workspace::takeAccounts()
{
    QList<AccountInfo> accounts;
    for (const auto &session : m_sessions)
        accounts.append({session->access().account, {}, session->siteStatus().currency, session->accountFacts()});
    m_context.accounts = std::make_shared<const Accounts>(std::move(accounts));
    m_currency = m_context.accounts->common();
    m_context.currency = m_currency;
    updateContext();
    Q_EMIT remarksChanged();
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

void Workspace::endLoad(const std::optional<GatewayError> &error)
{
    if (!m_firstError)
        m_firstError = error;
    Q_EMIT loadingChanged();
    if (!isLoading())
        Q_EMIT loadEnded(std::exchange(m_firstError, std::nullopt));
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
