// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callrecord.h"
#include "gateway/gatewaycall.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace TokenDeck {

/// Sends GET requests to one gateway. The only place where credentials are put on a request; they go to the origin of
/// the base address alone, and to no other path than the one that is asked for.
class GatewayClient : public QObject
{
    Q_OBJECT

public:
    explicit GatewayClient(GatewayAccess access, QObject *parent = nullptr);
    ~GatewayClient() override;

    [[nodiscard]] const GatewayAccess &access() const { return m_access; }
    /// Why no call can be made, as it is set up (PlainHttp, Setup); nothing if calls can be made.
    [[nodiscard]] const std::optional<GatewayError> &setupFault() const { return m_fault; }
    /// What was found out to be better, for the calls that follow. @p address: of the same origin.
    void setBaseUrl(const QUrl &address) { m_access.baseUrl = address; }
    void setUserIdHeader(const QByteArray &name) { m_access.userIdHeader = name; }
    [[nodiscard]] Redaction redaction() const { return Redaction(m_access.accessToken); }

    /// The last ones that ended, the oldest first.
    [[nodiscard]] const QList<CallRecord> &latestCalls() const { return m_latestCalls; }

    /// How many calls this origin takes: to be asked before a call is made.
    [[nodiscard]] CallBudget &budget() { return *m_budget; }

    /// Calls GET {base}{path}?{query} with the credentials; the call is a child of @p owner. A reply of more than
    /// @p largest bytes is not taken.
    [[nodiscard]] GatewayCall *get(const QString &path, const QUrlQuery &query, QObject *owner,
                                   qint64 largest = GatewayCall::maxReply);
    /// Likewise with the user's id in each of these headers.
    [[nodiscard]] GatewayCall *getWith(const QList<QByteArray> &userIdHeaders, const QString &path,
                                       const QUrlQuery &query, QObject *owner, qint64 largest = GatewayCall::maxReply);
    /// Calls POST {base}{path} with the credentials and no body: for the one call that shows a token's key, and changes
    /// nothing.
    [[nodiscard]] GatewayCall *post(const QString &path, QObject *owner);
    /// As get(), without the credentials, for what needs no login.
    [[nodiscard]] GatewayCall *getAnonymously(const QString &path, QObject *owner);

    /// Closes the connections once no call is under way: what lies in their buffers was sent by the gateway, whole keys
    /// too. The next call opens others.
    void closeWhenIdle();

    /// {base}{path}: keeps a path in the base address.
    [[nodiscard]] static QUrl endpoint(const QUrl &base, const QString &path, const QUrlQuery &query = {});

Q_SIGNALS:
    /// A connection is secure where none was.
    void secured();

private:
    void prepare();
    void note(const CallRecord &record);
    [[nodiscard]] QString redacted(const QString &path);
    void close();
    [[nodiscard]] QNetworkAccessManager &network();
    [[nodiscard]] GatewayCall *call(const QNetworkRequest &request, const QString &path, qint64 largest, QObject *owner,
                                    bool posts = false);
    void awaitTls(GatewayCall *call);
    [[nodiscard]] QNetworkRequest authorized(const QList<QByteArray> &userIdHeaders, const QString &path,
                                             const QUrlQuery &query, qint64 largest) const;
    [[nodiscard]] QNetworkRequest request(const QString &path, const QUrlQuery &query, qint64 largest) const;

    GatewayAccess m_access;
    std::shared_ptr<CallBudget> m_budget;
    std::unique_ptr<QNetworkAccessManager> m_network; // made when it is needed
    std::optional<QNetworkProxy> m_proxy;
    std::optional<GatewayError> m_fault; // for which no call is made
    QNetworkRequest m_request;           // what all have in common
    QList<CallRecord> m_latestCalls;
    std::pair<QString, QString> m_redacted; // the path that was called last, and what is kept of it
    int m_calls = 0;                        // under way
    bool m_closes = false;
    bool m_gaveUp = false;   // on a call of m_network's
    bool m_isSecure = false; // a connection of m_network's is, and no other has to be waited for
    QTimer m_close;
};

} // namespace TokenDeck
