// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/autorefresh.h"

#include "workspace/workspace.h"

#include <QDateTime>

#include <chrono>

namespace TokenDeck {

namespace {

/// Whether a load may be begun that nobody asked for.
bool mayBegin(AccountState::Kind kind)
{
    using Kind = AccountState::Kind;
    switch (kind) {
    case Kind::Fresh:
    case Kind::Incomplete:
    case Kind::NoBalance:
    case Kind::Offline: return true;
    case Kind::Opening:
    case Kind::Loading:
    case Kind::Waiting:
    case Kind::Retrying:
    case Kind::LoginRefused: // it may be locked out by more tries
    case Kind::Failed: break;
    }
    return false;
}

} // namespace

AutoRefresh::AutoRefresh(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(std::chrono::seconds(15));
    connect(&m_timer, &QTimer::timeout, this, [this] { check(QDateTime::currentSecsSinceEpoch()); });
}

void AutoRefresh::setMinutes(int minutes)
{
    m_minutes = minutes;
    minutes > 0 ? m_timer.start() : m_timer.stop();
}

void AutoRefresh::check(qint64 now)
{
    if (m_minutes <= 0 || m_isMetered)
        return;
    const qint64 interval = qint64{60} * m_minutes * (m_isHidden ? slowness : 1);
    const QList<AccountState> accounts = m_workspace.accounts();
    for (const AccountState &account : accounts) {
        // A clock that was set back makes nothing wait for hours.
        const qint64 last = qMin(qMax(account.readTime, m_tried.value(account.id)), now);
        if (!mayBegin(account.kind) || now - last < interval)
            continue;
        m_tried.insert(account.id, now);
        m_workspace.refresh(account.id);
    }
}

} // namespace TokenDeck
