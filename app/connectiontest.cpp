// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiontest.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

ConnectionTest::ConnectionTest(const GatewayAccess &access, QObject *parent)
    : QObject(parent)
    , m_client(access)
    , m_loader(&m_client, RetryPolicy::none())
{
    connect(&m_loader, &Loader::failed, this, &ConnectionTest::failed);
    connect(&m_loader, &Loader::finished, this, [this] {
        m_siteStatusCall = m_client.getAnonymously(u"/api/status"_s, this);
        connect(m_siteStatusCall, &GatewayCall::finished, this, [this](const GatewayReply &reply) {
            const SiteStatus site = reply.error ? SiteStatus() : parseSiteStatus(reply.body).value_or(SiteStatus());
            const Inventory &inventory = m_loader.inventory();
            Q_EMIT found(site, m_loader.dialect().family, inventory.total().value_or(inventory.tokenCount()));
        });
    });
    m_loader.start(Loader::Mode::VisitedPages);
}

ConnectionTest::~ConnectionTest()
{
    delete m_siteStatusCall; // before the client that answers it
}

} // namespace TokenDeck
