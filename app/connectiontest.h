// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaysession.h"

namespace TokenDeck {

/// Tests credentials with a single attempt: reads the first page, the number of tokens and the site's own status.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const GatewayAccess &access, QObject *parent);

Q_SIGNALS:
    void found(const TokenDeck::SiteStatus &site, TokenDeck::Family family, qint64 tokens);
    void failed(const TokenDeck::GatewayError &error);

private:
    GatewaySession m_session;
};

} // namespace TokenDeck
