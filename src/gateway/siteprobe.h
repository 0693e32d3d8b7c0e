// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayclient.h"
#include "gateway/sitestatus.h"

namespace TokenDeck {

/// Finds out what gateway is at an address before anybody logs in: asks for GET /api/status there and, where there is
/// none, at what is left of the address, segment by segment. Sends no credentials.
class SiteProbe : public QObject
{
    Q_OBJECT

public:
    /// Of @p access only the address and what the connection needs are used.
    SiteProbe(const GatewayAccess &access, QObject *parent);
    ~SiteProbe() override { delete m_call; } // at once: it aborts the request

    void ask();

Q_SIGNALS:
    /// @p address: where it is.
    void found(const TokenDeck::SiteStatus &site, const QUrl &address);
    /// At the address that was given.
    void failed(const TokenDeck::GatewayError &error);

private:
    void judge(const GatewayReply &reply);

    GatewayClient m_client;
    QPointer<GatewayCall> m_call;
    std::optional<GatewayError> m_firstError;
};

} // namespace TokenDeck
