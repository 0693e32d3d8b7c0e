// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace TokenDeck {

/// Where a gateway is and who asks.
struct GatewayAccess
{
    QUrl baseUrl; ///< http or https, may have a path
    QString userId;
    QByteArray userIdHeader = "New-Api-User";  ///< forks rename it
    QByteArray accessToken;                    ///< the user's console token, not an sk- key
    std::chrono::milliseconds timeout{30'000}; ///< the longest that one request may take
    int requestsAtOnce = 4;                    ///< of a list's pages, at most
    QByteArray language = "en";                ///< for Accept-Language
};

/// The outcome of one call: a body that starts like a gateway's JSON, or an error.
struct GatewayReply
{
    QByteArray body;
    std::optional<GatewayError> error;
};

/// One HTTP request under way. Deletes itself after finished(); destroying it aborts the request in silence.
class GatewayCall : public QObject
{
    Q_OBJECT

public:
    /// The largest reply taken, in bytes after decompression.
    static constexpr qint64 largestReply = 64 * 1024 * 1024;

    GatewayCall(QNetworkReply *reply, std::chrono::milliseconds timeout, QObject *parent);
    ~GatewayCall() override;

Q_SIGNALS:
    void finished(const TokenDeck::GatewayReply &reply);

private:
    void checkSize();
    void finish();
    [[nodiscard]] GatewayReply outcome();

    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    bool m_tooLarge = false;
    bool m_tooLate = false;
};

/// Sends GET requests to one gateway. The only place where credentials are put on a request; they go to the origin of
/// the base address alone, since redirects to any other are refused.
class GatewayClient : public QObject
{
    Q_OBJECT

public:
    explicit GatewayClient(GatewayAccess access, QObject *parent = nullptr);

    [[nodiscard]] const GatewayAccess &access() const { return m_access; }

    /// Calls GET {base}{path}?{query} with the credentials; the call is a child of @p owner.
    [[nodiscard]] GatewayCall *get(const QString &path, const QUrlQuery &query, QObject *owner);
    /// Likewise without the credentials, for what needs no login.
    [[nodiscard]] GatewayCall *getAnonymously(const QString &path, QObject *owner);

    /// {base}{path}: keeps a path in the base address.
    [[nodiscard]] static QUrl endpoint(const QUrl &base, const QString &path, const QUrlQuery &query = {});

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QUrlQuery &query) const;

    GatewayAccess m_access;
    QNetworkAccessManager m_network;
};

} // namespace TokenDeck
