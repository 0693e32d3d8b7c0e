// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayclient.h"
#include "tokens/token.h"

namespace TokenDeck {

/// Asks a gateway for the whole key of one token, which its user wants to have: POST /api/token/{id}/key where the list
/// has only masked keys, which changes nothing there; else GET /api/token/{id}.
class FullKeyRequest : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    FullKeyRequest(GatewayClient *client, const Token &token);
    ~FullKeyRequest() override { delete m_call; } // before the client that answers it

Q_SIGNALS:
    /// The key is not stored by this object.
    void found(const QString &key);
    void failed(const TokenDeck::GatewayError &error);

private:
    void ask(bool byPost);

    GatewayClient *m_client;
    QString m_path;
    QPointer<GatewayCall> m_call;
};

} // namespace TokenDeck
