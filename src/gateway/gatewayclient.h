// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callbudget.h"
#include "gateway/gatewayerror.h"
#include "gateway/redaction.h"
#include "tokens/secret.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkReply;

namespace TokenDeck {

/// Where a gateway is and who asks.
struct GatewayAccess
{
    QUrl baseUrl; ///< http or https, may have a path
    QString userId;
    QByteArray userIdHeader = "New-Api-User";  ///< forks rename it
    Secret accessToken;                        ///< the user's console token, not an sk- key
    std::chrono::milliseconds timeout{30'000}; ///< the longest that one request may take
    int requestsAtOnce = 4;                    ///< of a list's pages, at most
    QByteArray language = "en";                ///< for Accept-Language
    bool allowsPlainHttp = false;              ///< the credentials may go to another machine without encryption
    QString certificateFile;                   ///< PEM, authorities believed beside the system's; may be empty
    QByteArray trustedCertificate;             ///< the fingerprint of one that is taken whatever is amiss with it
    QString proxy;                             ///< as for proxyFor(); may be empty
};

/// The outcome of one call: a body that starts like a gateway's JSON, or an error.
struct GatewayReply
{
    QByteArray body;
    std::optional<GatewayError> error;
    std::optional<qint64> clockOffset = {}; ///< seconds that the gateway's clock is ahead of this computer's
};

/// One HTTP request under way. A redirect is followed only to the same path of the same origin. Deletes itself after finished(); destroying it aborts the request in silence.
class GatewayCall : public QObject
{
    Q_OBJECT

public:
    /// The largest reply taken, in bytes after decompression, and all that are under way together.
    static constexpr qint64 largestReply = 64 * 1024 * 1024;

    /// @p path: of the API, as it was asked for behind the gateway's address.
    GatewayCall(QNetworkReply *reply, const QString &path, const GatewayAccess &access, qint64 largest,
                std::shared_ptr<CallBudget> budget, QObject *parent);
    /// One that is not made: it ends with @p error.
    GatewayCall(const GatewayError &error, QObject *parent);
    ~GatewayCall() override;

Q_SIGNALS:
    void finished(const TokenDeck::GatewayReply &reply);
    /// Its time is over; Qt's thread may be busy reading, and know nothing of that yet.
    void gaveUp();

private:
    void checkSize();
    void judgeCertificate(const QList<QSslError> &errors);
    void take(QNetworkReply *reply);
    [[nodiscard]] QUrl redirectTarget() const;
    [[nodiscard]] std::optional<QUrl> nextStep() const;
    [[nodiscard]] GatewayError forwarded(const QUrl &target) const;
    void finish();
    [[nodiscard]] GatewayReply outcome();
    [[nodiscard]] std::optional<qint64> clockOffset() const;
    void noteWait(GatewayError &error);

    QPointer<QNetworkReply> m_reply;
    QString m_path;
    Redaction m_redaction;
    QByteArray m_trustedCertificate;
    std::optional<RefusedCertificate> m_refused;
    QTimer m_deadline;
    qint64 m_largest = 0;
    std::shared_ptr<CallBudget> m_budget;
    CallBudget::Time m_sentAt;
    int m_redirects = 0;
    bool m_tooLarge = false;
    bool m_tooLate = false;
};

/// Sends GET requests to one gateway. The only place where credentials are put on a request; they go to the origin of
/// the base address alone, and to no other path than the one that is asked for.
class GatewayClient : public QObject
{
    Q_OBJECT

public:
    explicit GatewayClient(GatewayAccess access, QObject *parent = nullptr);
    ~GatewayClient() override;

    [[nodiscard]] const GatewayAccess &access() const { return m_access; }
    /// What was found out to be better, for the calls that follow. @p address: of the same origin.
    void setBaseUrl(const QUrl &address) { m_access.baseUrl = address; }
    void setUserIdHeader(const QByteArray &name) { m_access.userIdHeader = name; }
    [[nodiscard]] Redaction redaction() const { return Redaction(m_access.accessToken); }

    /// How many calls this origin takes: to be asked before a call is made.
    [[nodiscard]] CallBudget &budget() { return *m_budget; }

    /// Calls GET {base}{path}?{query} with the credentials; the call is a child of @p owner. A reply of more than
    /// @p largest bytes is not taken.
    [[nodiscard]] GatewayCall *get(const QString &path, const QUrlQuery &query, QObject *owner,
                                   qint64 largest = GatewayCall::largestReply);
    /// Likewise with the user's id in each of these headers.
    [[nodiscard]] GatewayCall *getWith(const QList<QByteArray> &userIdHeaders, const QString &path,
                                       const QUrlQuery &query, QObject *owner,
                                       qint64 largest = GatewayCall::largestReply);
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

private:
    void prepare();
    void close();
    [[nodiscard]] QNetworkAccessManager &network();
    [[nodiscard]] GatewayCall *call(const QNetworkRequest &request, const QString &path, qint64 largest, QObject *owner,
                                    bool posts = false);
    [[nodiscard]] QNetworkRequest authorized(const QList<QByteArray> &userIdHeaders, const QString &path,
                                             const QUrlQuery &query, qint64 largest) const;
    [[nodiscard]] QNetworkRequest request(const QString &path, const QUrlQuery &query, qint64 largest) const;

    GatewayAccess m_access;
    std::shared_ptr<CallBudget> m_budget;
    std::unique_ptr<QNetworkAccessManager> m_network; // made when it is needed
    std::optional<QNetworkProxy> m_proxy;
    std::optional<QSslConfiguration> m_tls; // if it is not Qt's own
    std::optional<GatewayError> m_fault;    // for which no call is made
    int m_calls = 0;                        // under way
    bool m_closes = false;
    bool m_gaveUp = false; // on a call of m_network's
    QTimer m_close;
};

} // namespace TokenDeck
