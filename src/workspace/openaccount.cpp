// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/openaccount.h"

#include <QDateTime>

namespace TokenDeck {

GatewaySession *OpenAccount::open(const GatewayAccess &access, const Dialect &known, LoadMode mode, RetryPolicy policy)
{
    close();
    m_session = std::make_unique<GatewaySession>(access, known, mode, policy);
    m_awaitsStart = true;
    return m_session.get();
}

void OpenAccount::close()
{
    m_session.reset();
    m_error.reset();
    m_progress = {};
    m_foreignUser.clear();
    m_awaitsStart = false;
    m_hasInventory = false;
}

void OpenAccount::start()
{
    m_awaitsStart = false;
    m_error.reset();
    m_session->refresh();
}

void OpenAccount::findForeignUser()
{
    const QString &user = m_session->access().userId;
    m_foreignUser = belongsToOthers(m_session->inventory(), user) ? user : QString();
}

AccountState::Kind OpenAccount::kind() const
{
    using Kind = AccountState::Kind;
    using Activity = LoadProgress::Activity;
    if (isExpected() || m_awaitsStart)
        return Kind::Opening;
    if (m_session && m_session->isLoading()) {
        if (m_progress.pause.count() > 0)
            return m_progress.activity == Activity::RateLimited ? Kind::Waiting : Kind::Retrying;
        return Kind::Loading;
    }
    if (m_error) {
        switch (m_error->kind) {
        case GatewayError::Kind::LoginRefused:
        case GatewayError::Kind::NoAccessToken: return Kind::LoginRefused;
        case GatewayError::Kind::Unreachable:
        case GatewayError::Kind::TimedOut: return Kind::Offline;
        case GatewayError::Kind::Incomplete: return Kind::Incomplete;
        default: return Kind::Failed;
        }
    }
    if (canPay(m_session->accountFacts(), QDateTime::currentSecsSinceEpoch()) == Verdict::No)
        return Kind::NoBalance;
    return m_session->inventory().isWhole() ? Kind::Fresh : Kind::Incomplete;
}

AccountState OpenAccount::state() const
{
    AccountState state;
    state.id = m_label.id;
    state.name = m_label.name;
    state.address = m_label.address;
    state.kind = kind();
    state.error = m_error;
    if (state.kind == AccountState::Kind::Waiting || state.kind == AccountState::Kind::Retrying)
        state.waitsUntil = QDateTime::currentSecsSinceEpoch()
            + std::chrono::ceil<std::chrono::seconds>(m_progress.pause).count();
    if (!m_session)
        return state;
    const Inventory &inventory = m_session->inventory();
    state.family = inventory.family();
    if (m_hasInventory)
        state.tokens = inventory.tokenCount();
    const bool streams = m_session->isLoading() && m_progress.total;
    state.total = streams ? m_progress.total : inventory.total();
    state.readTime = inventory.readTime();
    return state;
}

} // namespace TokenDeck
