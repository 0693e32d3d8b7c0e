// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayclient.h"

#include <QList>
#include <QTimer>

namespace TokenDeck {

/// Whether something answers there, and no gateway: it may be at a shorter address.
[[nodiscard]] bool isElsewhere(const GatewayError &error);
/// Without the last segment of its path; nothing if there is none.
[[nodiscard]] std::optional<QUrl> shorterAddress(const QUrl &address);

/// Finds the cause of a refusal of the token list, so that the error shown is the true one: whether the gateway lives
/// at a shorter address than the one that was given, whether it wants the user's id in another header, and whether it
/// is the login that is refused. What it finds it sets in the client.
class FirstContact : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    explicit FirstContact(GatewayClient *client, QObject *parent = nullptr);
    ~FirstContact() override { delete m_call; }

    /// For another load. @p addressIsKnown: a list was read there before, so no other one is tried.
    void begin(bool addressIsKnown);
    /// Whether more can be found out about @p error; then decided() follows, in a later turn of the event loop.
    /// @p query: of the call for the list that failed.
    [[nodiscard]] bool examine(const GatewayError &error, const QUrlQuery &query);
    /// Stops silently.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// What was found to be other than what was given.
    [[nodiscard]] const std::optional<QUrl> &address() const { return m_address; }
    [[nodiscard]] const std::optional<QByteArray> &userIdHeader() const { return m_userIdHeader; }
    /// What was refused since the last list was read was not because of the login.
    [[nodiscard]] bool loginIsGood() const { return m_loginIsGood; }
    /// A list was read: the address and the header are right.
    void confirm();

Q_SIGNALS:
    /// Without an error the same call is worth another try at once.
    void decided(const std::optional<TokenDeck::GatewayError> &error);

private:
    [[nodiscard]] bool tryShorterAddress(const GatewayError &error);
    void tryHeaders();
    void narrow(const QList<QByteArray> &headers);
    void askWhoAmI();
    void decide(const std::optional<GatewayError> &error = std::nullopt);

    GatewayClient *m_client;
    QPointer<GatewayCall> m_call;
    QTimer m_turn;
    std::optional<GatewayError> m_decision;
    GatewayError m_error;
    QUrlQuery m_query;
    bool m_busy = false;

    bool m_addressIsKnown = false;
    QUrl m_givenAddress;
    std::optional<GatewayError> m_givenAddressError;
    bool m_triedHeaders = false;
    bool m_loginIsGood = false;
    std::optional<QUrl> m_address;
    std::optional<QByteArray> m_userIdHeader;
};

} // namespace TokenDeck
