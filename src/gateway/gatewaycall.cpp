// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewaycall.h"

#include "gateway/replycheck.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QSslError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = GatewayError::Kind;

Kind kindOf(QNetworkReply::NetworkError error, bool secure)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Kind::Tls;
    case QNetworkReply::ProxyAuthenticationRequiredError: return Kind::ProxyLogin;
    case QNetworkReply::UnknownNetworkError:
        return secure ? Kind::Tls : Kind::Unreachable; // an alert after the handshake
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return Kind::BadReply; // such as a content encoding that is not what it says
    default: return Kind::Unreachable;
    }
}

bool hasSameOrigin(const QUrl &a, const QUrl &b)
{
    const int port = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(port) == b.port(port);
}

/// The gateway's address if @p target is where @p path of the API is said to be; only on the same host, and never less
/// safe than what was asked.
QUrl addressBefore(const QString &path, const QUrl &target, const QUrl &asked)
{
    const bool safe = target.scheme() == "https"_L1 || (target.scheme() == "http"_L1 && asked.scheme() == "http"_L1);
    if (!safe || target.host() != asked.host() || !target.userInfo().isEmpty() || !target.path().endsWith(path))
        return {};
    QUrl address = target.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    address.setPath(target.path().chopped(path.size()));
    return address;
}

} // namespace

GatewayCall::GatewayCall(QNetworkReply *reply, const QString &path, const GatewayAccess &access, qint64 largest,
                         std::shared_ptr<CallBudget> budget, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_redaction(access.accessToken)
    , m_trustedCertificate(access.trustedCertificate)
    , m_largest(largest)
    , m_budget(std::move(budget))
    , m_sentAt(CallBudget::clock())
{
    m_budget->sent(m_sentAt);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &GatewayCall::giveUp);
    take(reply);
    m_deadline.start(access.timeout);
}

GatewayCall::GatewayCall(const GatewayError &error, QObject *parent)
    : QObject(parent)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            deleteLater();
            Q_EMIT finished({{}, error});
        },
        Qt::QueuedConnection);
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

/// As the reply says it itself.
void GatewayCall::checkLength()
{
    if (m_reply->rawHeader("Content-Length").toLongLong() > m_largest) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void GatewayCall::take(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setParent(this);
    // What is sent faster than this thread gets to look at would pile up; and Qt's thread, which looks at nothing else
    // while there is something to read, could not be stopped. From the beginning, for the same reason. Qt stops up to a
    // block of 128 KiB before the bound, which must be beyond what checkSize() looks for.
    constexpr qint64 more = 1024 * 1024;
    reply->setReadBufferSize(m_largest + more);
    connect(reply, &QNetworkReply::metaDataChanged, this, &GatewayCall::checkLength);
    connect(reply, &QNetworkReply::readyRead, this, &GatewayCall::checkSize);
    connect(reply, &QNetworkReply::sslErrors, this, &GatewayCall::judgeCertificate);
    connect(reply, &QNetworkReply::finished, this, &GatewayCall::finish);
    if (m_tlsDeadline)
        heedTls();
}

void GatewayCall::giveUp()
{
    m_tooLate = true;
    Q_EMIT gaveUp();
    m_reply->abort();
}

/// A server that speaks no TLS may wait for the end of what it takes for a request, as long as anybody lets it.
void GatewayCall::awaitTls(std::chrono::milliseconds timeout)
{
    m_awaitsTls = true;
    m_tlsDeadline = new QTimer(this);
    m_tlsDeadline->setSingleShot(true);
    connect(m_tlsDeadline, &QTimer::timeout, this, &GatewayCall::giveUp);
    m_tlsDeadline->start(timeout);
    heedTls();
}

/// Of several calls under way Qt tells one of them that a connection is secure.
void GatewayCall::heedTls()
{
    connect(m_reply, &QNetworkReply::encrypted, this, &GatewayCall::secured);
    connect(m_reply, &QNetworkReply::requestSent, this, &GatewayCall::secured);
}

void GatewayCall::awaitTlsNoLonger()
{
    m_awaitsTls = false;
    m_tlsDeadline->stop();
}

/// Before anything is sent: only the one certificate that its user has seen and trusted is taken in spite of its faults.
void GatewayCall::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (!certificate.isNull() && fingerprintOf(certificate) == m_trustedCertificate)
        m_reply->ignoreSslErrors(errors);
    else
        m_refused = refusedCertificate(certificate, errors, m_redaction);
}

/// Where the reply forwards to, if that is the same path of the same origin: elsewhere the credentials do not go, and
/// another path may do another thing.
std::optional<QUrl> GatewayCall::nextStep() const
{
    constexpr int maxRedirects = 3;
    const QUrl target = redirectTarget();
    if (target.isEmpty())
        return std::nullopt;
    const QUrl asked = m_reply->request().url();
    const bool isSame = m_reply->operation() == QNetworkAccessManager::GetOperation && hasSameOrigin(target, asked)
        && target.path() == asked.path();
    return isSame && m_redirects < maxRedirects ? std::optional(target) : std::nullopt;
}

QUrl GatewayCall::redirectTarget() const
{
    constexpr std::array redirects{301, 302, 303, 307, 308};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (std::ranges::find(redirects, status) == redirects.end())
        return {};
    const QByteArray location = m_reply->rawHeader("Location");
    return location.isEmpty() ? QUrl() : m_reply->url().resolved(QUrl::fromEncoded(location));
}

GatewayError GatewayCall::forwarded(const QUrl &target) const
{
    constexpr qsizetype longest = 200;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    GatewayError error{Kind::RedirectedElsewhere, status, {}, {}};
    error.forwardedTo = m_redaction(
        target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toDisplayString(), longest);
    error.betterAddress = addressBefore(m_path, target, m_reply->request().url());
    return error;
}

std::optional<qint64> GatewayCall::clockOffset() const
{
    const QDateTime date = httpDate(m_reply->rawHeader("Date"));
    if (!date.isValid())
        return std::nullopt;
    const qint64 age = qMax<qint64>(0, m_reply->rawHeader("Age").toLongLong()); // in a cache
    return date.toSecsSinceEpoch() + age - QDateTime::currentSecsSinceEpoch();
}

void GatewayCall::finish()
{
    const auto next = m_tooLate || m_tooLarge ? std::nullopt : nextStep();
    if (next) {
        ++m_redirects;
        QNetworkRequest again = m_reply->request();
        again.setUrl(*next);
        m_reply->disconnect(this);
        m_reply->deleteLater();
        take(m_reply->manager()->get(again));
        return;
    }
    m_deadline.stop();
    if (m_tlsDeadline)
        m_tlsDeadline->stop();
    GatewayReply result = outcome();
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_reply->disconnect(this);
    deleteLater();
    Q_EMIT finished(result);
}

GatewayReply GatewayCall::outcome()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_tooLarge) {
        GatewayError error{Kind::BadReply, status, {}, u"the reply is larger than %1 MiB"_s.arg(m_largest >> 20)};
        error.isFinal = true;
        return {{}, std::move(error)};
    }
    if (m_tooLate && m_awaitsTls) {
        const auto waited = qMin(m_deadline.interval(), m_tlsDeadline->interval());
        GatewayError error{Kind::Tls, 0, {}, u"no answer to the TLS handshake within %1 s"_s.arg(waited / 1000.0)};
        error.transient = true;
        return {{}, std::move(error)};
    }
    if (m_tooLate) {
        const QString detail = u"no whole reply within "_s + QString::number(m_deadline.interval() / 1000.0) + u" s"_s;
        return {{}, GatewayError{Kind::TimedOut, status, {}, detail}};
    }
    QByteArray body;
    if (m_reply->isOpen()) {
        // At once, what readAll() would take in small steps; with the room that the parser asks for.
        constexpr qint64 padding = 64;
        const qint64 size = m_reply->bytesAvailable();
        body.reserve(size + padding);
        body.resize(size);
        body.resize(qMax<qint64>(0, m_reply->read(body.data(), size)));
        body += m_reply->readAll();
    }

    // A refused redirect, a failed handshake or a body cut short has an error and perhaps a status: the error tells
    // more. Protocol-level errors (401, 404, 503…) are told by the status.
    const QNetworkReply::NetworkError error = m_reply->error();
    if (const QUrl target = redirectTarget(); !target.isEmpty())
        return {{}, forwarded(target)};
    const bool toldByStatus = (status >= 300 && error == QNetworkReply::ProtocolUnknownError)
        || error == QNetworkReply::NoError || (status >= 400 && error >= 200);
    if (!toldByStatus || status == 0) {
        GatewayError fault{
            kindOf(error, m_reply->url().scheme() == "https"_L1), status, {}, m_redaction(m_reply->errorString())};
        fault.transient = fault.kind == Kind::BadReply;
        fault.certificate = m_refused;
        if (m_refused)
            fault.detail = describe(*m_refused);
        return {{}, std::move(fault)};
    }

    const QByteArray contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().toLower();
    constexpr int tooManyRequests = 429;
    if (status != tooManyRequests)
        m_budget->answered(CallBudget::clock());
    if (auto refused = checkReply(status, contentType, body, m_redaction)) {
        refused->retryAfter = retryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
        noteWait(*refused);
        return {{}, std::move(refused)};
    }
    return {std::move(body), std::nullopt, clockOffset()};
}

/// Lets the budget know of a refusal. An error that asks for a longer wait than anybody's is none that can pass.
void GatewayCall::noteWait(GatewayError &error)
{
    const bool isTooMany = error.kind == Kind::RateLimited;
    if (isTooMany && !m_budget->refused(CallBudget::clock(), m_sentAt, error.retryAfter))
        error.isFinal = true;
    if (!error.retryAfter || error.retryAfter->count() <= CallBudget::maxWait)
        return;
    error.isFinal = true;
    const QDateTime until = QDateTime::currentDateTime().addSecs(error.retryAfter->count());
    error.detail += u", it asks for no calls until "_s + until.toString(Qt::ISODate);
}

} // namespace TokenDeck
