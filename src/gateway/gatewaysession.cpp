// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewaysession.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace TokenDeck {

GatewaySession::GatewaySession(const GatewayAccess &access, const Dialect &known, Loader::Mode mode, RetryPolicy policy,
                               QObject *parent)
    : QObject(parent)
    , m_client(access)
    , m_loader(&m_client, policy)
    , m_mode(mode)
    , m_siteStatusCall(&m_client, u"/api/status"_s, this)
    , m_account(&m_client, policy, this)
    , m_use(&m_client, policy, this)
    , m_tokenUse(&m_client, policy, this)
    , m_policy(policy)
{
    connect(&m_loader, &Loader::progressed, this, &GatewaySession::progressed);
    connect(&m_loader, &Loader::failed, this, [this](const GatewayError &error) {
        m_account.setListUnderWay(false);
        Q_EMIT failed(error);
    });
    connect(&m_account, &AccountCalls::changed, this, &GatewaySession::accountFactsChanged);
    connect(&m_use, &UseCalls::changed, this, &GatewaySession::booksOfUseChanged);
    connect(&m_loader, &Loader::finished, this, &GatewaySession::onFinished);
    connect(&m_loader, &Loader::pageRead, this, [this](qsizetype index) {
        askBesides();
        if (!m_streaming)
            return;
        m_inventory = m_loader.inventory();
        Q_EMIT inventoryChanged(index > 0);
    });
    connect(&m_loader, &Loader::inventoryReplaced, this, [this] {
        if (!m_streaming)
            return;
        m_inventory = m_loader.inventory();
        Q_EMIT inventoryChanged(false);
    });
    connect(&m_siteStatusCall, &SideCall::answered, this, [this](const GatewayReply &reply) {
        // What it said before still holds if it says nothing now.
        if (const auto status = reply.error ? std::nullopt : parseSiteStatus(reply.body))
            m_siteStatus = *status;
        askUse();
        Q_EMIT siteStatusChanged();
    });
    m_loader.setDialect(known);
}

bool GatewaySession::showKept(const Inventory &inventory)
{
    if (m_inventory.tokenCount() > 0 || m_mode != Loader::Mode::Everything)
        return false;
    m_inventory = inventory;
    m_streaming = false;
    return true;
}

void GatewaySession::refresh()
{
    m_streaming = m_inventory.tokenCount() == 0;
    m_askedBesides = false;
    m_wantsUse = false;
    m_tokenUse.outdate(QDateTime::currentSecsSinceEpoch() + clockOffset());
    m_visited.clear();
    if (!m_streaming && m_mode == Loader::Mode::VisitedPages) {
        for (qsizetype page = 1; page < m_inventory.pageCount(); ++page) {
            if (m_inventory.hasPage(page))
                m_visited.append(page);
        }
    }
    m_revisit = m_visited;
    m_loader.start(m_mode);
}

void GatewaySession::stop()
{
    m_loader.stop();
    m_account.setListUnderWay(false);
}

/// Once there is an answer there is somebody to ask.
void GatewaySession::askBesides()
{
    if (std::exchange(m_askedBesides, true))
        return;
    m_siteStatusCall.ask();
    if (!m_asksForAccount)
        return;
    m_account.setListUnderWay(m_loader.isActive());
    m_account.ask(m_loader.dialect().family);
}

/// When nobody waits for the list any more: it takes a gateway longer than other calls.
void GatewaySession::askUse()
{
    if (!m_wantsUse || m_siteStatusCall.isUnderWay())
        return;
    m_wantsUse = false;
    if (m_siteStatus.keepsBooks)
        m_use.ask(m_loader.dialect().family, QDateTime::currentSecsSinceEpoch() + clockOffset());
    else
        Q_EMIT booksOfUseChanged();
}

FullKeyRequest *GatewaySession::askFullKey(const Token &token)
{
    m_fullKey = std::make_unique<FullKeyRequest>(&m_client, token);
    return m_fullKey.get();
}

DailyUse *GatewaySession::askDailyUse(const QList<TimeWindow> &days)
{
    m_dailyUse = std::make_unique<DailyUse>(&m_client, m_policy, nullptr);
    return m_dailyUse->ask(m_loader.dialect().family, days) ? m_dailyUse.get() : nullptr;
}

qint64 GatewaySession::clockOffset() const
{
    constexpr qint64 tolerance = 300; // a request's way takes time, and clocks are a little apart
    const qint64 offset = m_loader.clockOffset().value_or(0);
    return qAbs(offset) > tolerance ? offset : 0;
}

void GatewaySession::fetchPage(qsizetype index)
{
    if (m_streaming) {
        m_loader.fetchPage(index);
        return;
    }
    // What was read aside since is less than what is shown: the page comes with all of that, or not at all.
    const bool goesOn = m_loader.isActive();
    if (m_mode == Loader::Mode::Everything) {
        if (goesOn)
            m_loader.fetchPage(index);
        return;
    }
    if (!m_visited.contains(index))
        m_visited.append(index);
    if (goesOn) {
        m_revisit.append(index);
        m_loader.fetchPage(index);
        return;
    }
    m_revisit = m_visited;
    if (m_loader.inventory().pageCount() > 0)
        onFinished();
    else
        m_loader.start(m_mode);
}

void GatewaySession::onFinished()
{
    if (!m_revisit.isEmpty()) {
        const QList<qsizetype> pages = std::exchange(m_revisit, {});
        for (const qsizetype page : pages)
            m_loader.fetchPage(page);
        if (m_loader.isActive() || m_streaming) // or it has ended meanwhile
            return;
    }
    askBesides(); // an empty list has no pages
    m_account.setListUnderWay(false);
    m_visited.clear();
    const bool replaces = !m_streaming;
    m_streaming = true; // what comes now, page by page, belongs to this inventory
    m_inventory = m_loader.inventory();
    Q_EMIT inventoryChanged(!replaces && m_inventory.tokenCount() > 0);
    m_wantsUse = m_asksForAccount;
    askUse();
    Q_EMIT loaded();
}

} // namespace TokenDeck
