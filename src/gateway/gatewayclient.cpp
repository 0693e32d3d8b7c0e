// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayclient.h"

#include "gateway/replycheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = GatewayError::Kind;

Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Kind::Tls;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError: return Kind::RedirectedElsewhere;
    default: return Kind::Unreachable;
    }
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

GatewayCall::GatewayCall(QNetworkReply *reply, std::chrono::milliseconds timeout, qint64 largest,
                         std::shared_ptr<CallBudget> budget, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_largest(largest)
    , m_budget(std::move(budget))
    , m_sentAt(CallBudget::clock())
{
    m_budget->sent(m_sentAt);
    reply->setParent(this);
    connect(reply, &QNetworkReply::readyRead, this, &GatewayCall::checkSize);
    connect(reply, &QNetworkReply::finished, this, &GatewayCall::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_tooLate = true;
        m_reply->abort();
    });
    m_deadline.start(timeout);
}

GatewayCall::~GatewayCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void GatewayCall::checkSize()
{
    if (m_reply->bytesAvailable() > m_largest && !m_tooLarge) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void GatewayCall::finish()
{
    m_deadline.stop();
    const GatewayReply result = outcome();
    m_reply->disconnect(this);
    deleteLater();
    Q_EMIT finished(result);
}

GatewayReply GatewayCall::outcome()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_tooLarge)
        return {{},
                GatewayError{Kind::BadReply, status, {}, u"the reply is larger than %1 MiB"_s.arg(m_largest >> 20)}};
    if (m_tooLate) {
        const QString detail = u"no whole reply within "_s + QString::number(m_deadline.interval() / 1000.0) + u" s"_s;
        return {{}, GatewayError{Kind::TimedOut, status, {}, detail}};
    }
    QByteArray body = m_reply->isOpen() ? m_reply->readAll() : QByteArray();

    // A refused redirect, a failed handshake or a body cut short has an error and perhaps a status: the error tells
    // more. Protocol-level errors (401, 404, 503…) are told by the status.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool toldByStatus = error == QNetworkReply::NoError || (status >= 400 && error >= 200);
    if (!toldByStatus || status == 0)
        return {{}, GatewayError{kindOf(error), status, {}, m_reply->errorString()}};

    const QByteArray contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().toLower();
    constexpr int tooManyRequests = 429;
    if (status != tooManyRequests)
        m_budget->answered(CallBudget::clock());
    if (auto refused = checkReply(status, contentType, body)) {
        refused->retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
        noteWait(*refused);
        return {{}, std::move(refused)};
    }
    return {std::move(body), std::nullopt};
}

/// Lets the budget know of a refusal. An error that asks for a longer wait than anybody's is none that can pass.
void GatewayCall::noteWait(GatewayError &error)
{
    const bool isTooMany = error.kind == Kind::RateLimited;
    if (isTooMany && !m_budget->refused(CallBudget::clock(), m_sentAt, error.retryAfter))
        error.isFinal = true;
    if (!error.retryAfter || error.retryAfter->count() <= CallBudget::longestWait)
        return;
    error.isFinal = true;
    const QDateTime until = QDateTime::currentDateTime().addSecs(error.retryAfter->count());
    error.detail += u", it asks for no calls until "_s + until.toString(Qt::ISODate);
}

GatewayClient::GatewayClient(GatewayAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_budget(CallBudget::forOrigin(m_access.baseUrl))
{
    // Qt forwards Authorization along redirects, so none may leave the origin.
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    if (isLoopback(m_access.baseUrl.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

GatewayCall *GatewayClient::get(const QString &path, const QUrlQuery &query, QObject *owner, qint64 largest)
{
    QNetworkRequest authorized = request(path, query, largest);
    authorized.setRawHeader("Authorization", "Bearer " + m_access.accessToken);
    if (!m_access.userId.isEmpty())
        authorized.setRawHeader(m_access.userIdHeader, m_access.userId.toLatin1());
    return new GatewayCall(m_network.get(authorized), m_access.timeout, largest, m_budget, owner);
}

GatewayCall *GatewayClient::getAnonymously(const QString &path, QObject *owner)
{
    constexpr qint64 largest = GatewayCall::largestReply;
    return new GatewayCall(m_network.get(request(path, {}, largest)), m_access.timeout, largest, m_budget, owner);
}

QUrl GatewayClient::endpoint(const QUrl &base, const QString &path, const QUrlQuery &query)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                             | QUrl::StripTrailingSlash);
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QNetworkRequest GatewayClient::request(const QString &path, const QUrlQuery &query, qint64 largest) const
{
    QNetworkRequest request(endpoint(m_access.baseUrl, path, query));
    request.setRawHeader("User-Agent", "TokenDeck/" + QCoreApplication::applicationVersion().toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", m_access.language);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setMaximumRedirectsAllowed(5);
    // A reply that tells its length goes straight to where it is read from.
    request.setAttribute(QNetworkRequest::MaximumDownloadBufferSizeAttribute, largest);
    return request;
}

} // namespace TokenDeck
