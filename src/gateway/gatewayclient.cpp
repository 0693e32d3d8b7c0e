// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayclient.h"

#include "gateway/proxychoice.h"
#include "tokens/ipaddress.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace TokenDeck {

GatewayClient::GatewayClient(GatewayAccess access, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_budget(CallBudget::forOrigin(m_access.baseUrl))
{
    prepare();
    m_close.setSingleShot(true);
    m_close.setInterval(0);
    connect(&m_close, &QTimer::timeout, this, [this] {
        // A call under way would be left hanging.
        if (m_calls == 0 && std::exchange(m_closes, false))
            close();
    });
}

GatewayClient::~GatewayClient()
{
    if (m_calls == 0)
        close();
}

/// All connections; no call is under way.
void GatewayClient::close()
{
    // Its thread may be busy with a server that goes on sending. Qt waits for that up to five seconds: in a thread of the
    // pool, so that nobody else does. What Qt would have deleted in the other thread stays until the end.
    if (m_network && std::exchange(m_gaveUp, false)) {
        m_network->moveToThread(nullptr);
        QThreadPool::globalInstance()->start([retired = m_network.release()] { delete retired; });
    }
    m_network.reset();
    m_isSecure = false;
}

QNetworkAccessManager &GatewayClient::network()
{
    if (!m_network) {
        m_network.reset(m_access.network ? m_access.network() : new QNetworkAccessManager);
        // Qt forwards Authorization along redirects, so each is looked at first.
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_network->setAutoDeleteReplies(false);
        if (m_proxy)
            m_network->setProxy(*m_proxy);
    }
    return *m_network;
}

/// How the gateway is reached, and whether it may be.
void GatewayClient::prepare()
{
    using Kind = GatewayError::Kind;
    const QUrl &address = m_access.baseUrl;
    const auto proxy = proxyFor(address, m_access.proxy);
    if (const QString *fault = std::get_if<QString>(&proxy))
        m_fault = GatewayError{Kind::Setup, 0, {}, u"proxy: "_s + *fault};
    else
        m_proxy = std::get<std::optional<QNetworkProxy>>(proxy);
    if (address.scheme() == "https"_L1) {
        const auto tls = tlsConfiguration(m_access.certificateFile);
        if (const QString *fault = std::get_if<QString>(&tls))
            m_fault = GatewayError{Kind::Setup, 0, {}, u"certificate file: "_s + *fault};
        else if (const auto &own = std::get<std::optional<QSslConfiguration>>(tls))
            m_request.setSslConfiguration(*own);
    }
    if (address.scheme() != "https"_L1 && !isLoopback(address.host()) && !m_access.allowsPlainHttp)
        m_fault = GatewayError{Kind::PlainHttp, 0, {}, {}};
    m_request.setRawHeader("User-Agent", "TokenDeck/" + QCoreApplication::applicationVersion().toLatin1());
    m_request.setRawHeader("Accept", "application/json");
    m_request.setRawHeader("Accept-Language", m_access.language);
    m_request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
}

void GatewayClient::closeWhenIdle()
{
    m_closes = true;
    if (m_calls == 0)
        m_close.start();
}

GatewayCall *GatewayClient::call(const QNetworkRequest &request, const QString &path, qint64 largest, QObject *owner,
                                 bool posts)
{
    if (m_fault)
        return new GatewayCall(*m_fault, owner);
    QNetworkReply *reply = posts ? network().post(request, QByteArray()) : network().get(request);
    auto *call = new GatewayCall(reply, path, m_access, largest, m_budget, owner);
    ++m_calls;
    if (request.url().scheme() == "https"_L1 && !m_isSecure)
        awaitTls(call);
    connect(call, &GatewayCall::gaveUp, this, [this] { m_gaveUp = true; });
    const auto begun = std::chrono::steady_clock::now();
    connect(call, &GatewayCall::finished, this, [this, path, posts, begun](const GatewayReply &outcome) {
        const auto took = std::chrono::steady_clock::now() - begun;
        note({QDateTime::currentDateTimeUtc(), posts, redacted(path), outcome.status, outcome.body.size(),
              std::chrono::duration_cast<std::chrono::milliseconds>(took).count(),
              outcome.error ? std::optional(outcome.error->kind) : std::nullopt});
    });
    connect(call, &QObject::destroyed, this, [this] {
        if (--m_calls == 0 && m_closes)
            m_close.start();
    });
    return call;
}

/// Most calls are of one path.
QString GatewayClient::redacted(const QString &path)
{
    if (m_redacted.first != path)
        m_redacted = {path, redaction()(path)};
    return m_redacted.second;
}

void GatewayClient::note(const CallRecord &record)
{
    constexpr qsizetype most = 30;
    if (m_latestCalls.size() == most)
        m_latestCalls.removeFirst();
    m_latestCalls.append(record);
    qCInfo(callsLog).noquote() << record.toString();
}

/// Once one connection is secure, others will be.
void GatewayClient::awaitTls(GatewayCall *call)
{
    call->awaitTls(m_access.tlsTimeout);
    connect(this, &GatewayClient::secured, call, &GatewayCall::awaitTlsNoLonger);
    connect(call, &GatewayCall::secured, this, [this] {
        m_isSecure = true;
        Q_EMIT secured();
    });
    // What did not become secure would be what the next call waits for.
    connect(call, &GatewayCall::gaveUp, this, [this] {
        if (!m_isSecure)
            closeWhenIdle();
    });
}

GatewayCall *GatewayClient::get(const QString &path, const QUrlQuery &query, QObject *owner, qint64 largest)
{
    return getWith({m_access.userIdHeader}, path, query, owner, largest);
}

GatewayCall *GatewayClient::getWith(const QList<QByteArray> &userIdHeaders, const QString &path, const QUrlQuery &query,
                                    QObject *owner, qint64 largest)
{
    return call(authorized(userIdHeaders, path, query, largest), path, largest, owner);
}

GatewayCall *GatewayClient::post(const QString &path, QObject *owner)
{
    constexpr qint64 largest = GatewayCall::maxReply;
    QNetworkRequest request = authorized({m_access.userIdHeader}, path, {}, largest);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return call(request, path, largest, owner, true);
}

QNetworkRequest GatewayClient::authorized(const QList<QByteArray> &userIdHeaders, const QString &path,
                                          const QUrlQuery &query, qint64 largest) const
{
    QNetworkRequest authorized = request(path, query, largest);
    authorized.setRawHeader("Authorization", "Bearer " + m_access.accessToken.bytes());
    if (!m_access.userId.isEmpty()) {
        for (const QByteArray &header : userIdHeaders)
            authorized.setRawHeader(header, m_access.userId.toLatin1());
    }
    return authorized;
}

GatewayCall *GatewayClient::getAnonymously(const QString &path, QObject *owner)
{
    constexpr qint64 largest = GatewayCall::maxReply;
    return call(request(path, {}, largest), path, largest, owner);
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
    QNetworkRequest request = m_request;
    request.setUrl(endpoint(m_access.baseUrl, path, query));
    // A reply that tells its length goes straight to where it is read from.
    request.setAttribute(QNetworkRequest::MaximumDownloadBufferSizeAttribute, largest);
    return request;
}

} // namespace TokenDeck
