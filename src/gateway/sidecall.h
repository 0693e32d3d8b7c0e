// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayclient.h"

namespace TokenDeck {

/// A GET call beside the list, for what a site says of itself. Without credentials; asking again aborts the call
/// before.
class SideCall : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    SideCall(GatewayClient *client, const QString &path, QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_path(path)
    { }
    ~SideCall() override { delete m_call; } // at once: it aborts the request

    void ask()
    {
        delete m_call;
        m_call = m_client->getAnonymously(m_path, this);
        m_isUnderWay = true;
        connect(m_call, &GatewayCall::finished, this, [this](const GatewayReply &reply) {
            m_isUnderWay = false;
            Q_EMIT answered(reply);
        });
    }
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

Q_SIGNALS:
    void answered(const TokenDeck::GatewayReply &reply);

private:
    GatewayClient *m_client;
    QString m_path;
    QPointer<GatewayCall> m_call;
    bool m_isUnderWay = false;
};

} // namespace TokenDeck
