// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayclient.h"

#include "gateway/replycheck.h"

#include <QCoreApplication>
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

GatewayCall::GatewayCall(QNetworkReply *reply, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
{
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
    if (m_reply->bytesAvailable() > largestReply && !m_tooLarge) {
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
        return {{}, GatewayError{Kind::BadReply, status, {}, u"the reply is larger than 64 MiB"_s}};
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
    if (auto refused = checkReply(status, contentType, body))
        return {{}, std::move(refused)};
    return {std::move(body), std::nullopt};
}

GatewayClient::GatewayClient(GatewayAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
{
    // Qt forwards Authorization along redirects, so none may leave the origin.
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    if (isLoopback(m_access.baseUrl.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
}

GatewayCall *GatewayClient::get(const QString &path, const QUrlQuery &query, QObject *owner)
{
    QNetworkRequest authorized = request(path, query);
    authorized.setRawHeader("Authorization", "Bearer " + m_access.accessToken);
    if (!m_access.userId.isEmpty())
        authorized.setRawHeader(m_access.userIdHeader, m_access.userId.toLatin1());
    return new GatewayCall(m_network.get(authorized), m_access.timeout, owner);
}

GatewayCall *GatewayClient::getAnonymously(const QString &path, QObject *owner)
{
    return new GatewayCall(m_network.get(request(path, {})), m_access.timeout, owner);
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

QNetworkRequest GatewayClient::request(const QString &path, const QUrlQuery &query) const
{
    QNetworkRequest request(endpoint(m_access.baseUrl, path, query));
    request.setRawHeader("User-Agent", "TokenDeck/" + QCoreApplication::applicationVersion().toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", m_access.language);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setMaximumRedirectsAllowed(5);
    // A reply that tells its length goes straight to where it is read from.
    request.setAttribute(QNetworkRequest::MaximumDownloadBufferSizeAttribute, GatewayCall::largestReply);
    return request;
}

} // namespace TokenDeck
