// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiontest.h"

namespace TokenDeck {

ConnectionTest::ConnectionTest(const GatewayAccess &access, QObject *parent)
    : QObject(parent)
    , m_session(access, {}, Loader::Mode::VisitedPages, RetryPolicy::none(), this)
{
    const auto tell = [this] {
        const Inventory &inventory = m_session.inventory();
        if (!m_session.isLoading() && !m_session.awaitsSiteStatus())
            Q_EMIT found(m_session.siteStatus(), m_session.dialect().family,
                         inventory.total().value_or(inventory.tokenCount()));
    };
    connect(&m_session, &GatewaySession::failed, this, [this](const GatewayError &error) {
        disconnect(&m_session, nullptr, this, nullptr);
        Q_EMIT failed(error);
    });
    connect(&m_session, &GatewaySession::loaded, this, tell);
    connect(&m_session, &GatewaySession::siteStatusChanged, this, tell);
    m_session.setAsksForAccount(false);
    m_session.refresh();
}

} // namespace TokenDeck
