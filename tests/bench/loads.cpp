// SPDX-License-Identifier: GPL-3.0-or-later
#include "loads.h"

#include "gateway/gatewaysession.h"
#include "suite.h"

#include <QNetworkReply>

using namespace TokenDeck;

namespace Bench {

void Source::prepare()
{
    if (gateway)
        return;
    DemoOptions options;
    options.tokens = tokens;
    options.keepsBooks = false; // which would be counted while lists of others are read
    gateway = startGateway(options);
    GatewaySession session(accessTo(*gateway), {}, Loader::Mode::Everything);
    session.refresh();
    wait([&] { return !session.isLoading() && !session.awaitsSiteStatus() && !session.awaitsAccountFacts(); });
    requests = gateway->requests();
}

void BareLoad::ask()
{
    const DemoGateway &gateway = *m_source.gateway;
    QNetworkRequest request(QUrl(gateway.url().toString() + m_source.requests.at(m_next++)));
    request.setRawHeader("Authorization", "Bearer " + gateway.accessToken().toLatin1());
    request.setRawHeader("New-Api-User", gateway.userId().toLatin1());
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        static_cast<void>(reply->readAll());
        reply->deleteLater();
        ++m_answered;
        for (int more = m_answered == 1 ? 4 : 1; more > 0 && m_next < m_source.requests.size(); --more)
            ask();
    });
}

} // namespace Bench
