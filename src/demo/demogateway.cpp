// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogateway.h"

#include "demo/demoreply.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFuture>
#include <QHttpServer>
#include <QMutex>
#include <QPromise>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <deque>
#include <set>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Response = QHttpServerResponse;
using Status = QHttpServerResponder::StatusCode;

/// Qt 6.8 has other names for the same things.
void addHeader(Response &response, const QByteArray &name, const QByteArray &value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(name, value);
#endif
}

template<typename Handler>
void setMissingHandler(QHttpServer &server, Handler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(&server, [handler](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        responder.sendResponse(handler(request));
    });
#else
    server.setMissingHandler([handler](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        Response response = handler(request);
        responder.write(response.data(), response.mimeType(), response.statusCode());
    });
#endif
}

/// Nagle's algorithm and delayed acknowledgements together cost 40 ms an answer.
class PromptServer : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

Response jsonResponse(const QByteArray &body, Status status = Status::Ok)
{
    return Response("application/json; charset=utf-8"_ba, body, status);
}

QString makeAccessToken()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const auto bytes = QByteArray(reinterpret_cast<const char *>(random.data()), 22);
    QString token = QString::fromLatin1(bytes.toBase64());
    token[4] = u'+'; // console tokens have such characters, which must survive
    return token;
}

} // namespace

/// Lives in the gateway's thread; what others may touch is behind the mutex.
class DemoGateway::Server
{
public:
    explicit Server(const DemoOptions &options)
        : m_options(options)
        , m_accessToken(makeAccessToken())
        , m_highest(options.tokens)
    {
        if (m_options.now == 0)
            m_options.now = QDateTime::currentSecsSinceEpoch();
    }

    bool listen(QString *reason);
    void close()
    {
        m_http.reset();
        m_tcp = nullptr;
    }

    // Set once, before anybody asks.
    DemoOptions m_options;
    QString m_accessToken;
    quint16 m_port = 0;

    mutable QMutex m_mutex;
    qint64 m_highest;
    std::set<qint64, std::greater<>> m_deleted;
    std::function<void(int)> m_hook;
    int m_failStatus = 0;
    int m_failures = 0;
    int m_listCalls = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    QStringList m_requests;

private:
    QFuture<Response> answerLater(const QHttpServerRequest &request, Response (Server::*answer)(const QHttpServerRequest &));
    Response list(const QHttpServerRequest &request);
    Response status(const QHttpServerRequest &request);
    Response addSlash(const QHttpServerRequest &request);
    Response missing(const QHttpServerRequest &request) const;
    [[nodiscard]] std::optional<Response> refusal(const QHttpServerRequest &request) const;
    [[nodiscard]] bool exceedsRate();
    [[nodiscard]] DemoPage page(qint64 number, qint64 size, qint64 offset) const;
    void note(const QHttpServerRequest &request);

    std::unique_ptr<QHttpServer> m_http;
    PromptServer *m_tcp = nullptr;
    std::deque<qint64> m_callTimes; // milliseconds, within the rate's window
};

bool DemoGateway::Server::listen(QString *reason)
{
    m_http = std::make_unique<QHttpServer>();
    m_tcp = new PromptServer;
    if (!m_tcp->listen(QHostAddress::LocalHost, m_options.port)) {
        *reason = u"port %1: %2"_s.arg(m_options.port).arg(m_tcp->errorString());
        delete m_tcp;
        close();
        return false;
    }
    m_port = m_tcp->serverPort();
    m_http->route(u"/api/token/"_s, [this](const QHttpServerRequest &request) { return answerLater(request, &Server::list); });
    m_http->route(u"/api/token"_s, [this](const QHttpServerRequest &request) { return addSlash(request); });
    m_http->route(u"/api/status"_s, [this](const QHttpServerRequest &request) { return answerLater(request, &Server::status); });
    setMissingHandler(*m_http, [this](const QHttpServerRequest &request) { return missing(request); });
    static_cast<void>(m_http->bind(m_tcp)); // takes the socket
    return true;
}

QFuture<Response> DemoGateway::Server::answerLater(const QHttpServerRequest &request,
                                                   Response (Server::*answer)(const QHttpServerRequest &))
{
    note(request);
    auto promise = std::make_shared<QPromise<Response>>();
    promise->start();
    QFuture<Response> future = promise->future();
    // What is true when a call comes in is what is answered.
    auto response = std::make_shared<Response>((this->*answer)(request));
    const auto finish = [this, promise, response] {
        promise->addResult(std::move(*response));
        promise->finish();
        const QMutexLocker lock(&m_mutex);
        --m_inFlight;
    };
    if (m_options.latency > 0)
        QTimer::singleShot(m_options.latency, m_http.get(), finish);
    else
        finish();
    return future;
}

void DemoGateway::Server::note(const QHttpServerRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    constexpr qsizetype mostNoted = 10'000;
    if (m_requests.size() < mostNoted)
        m_requests.append(request.url().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    m_mostInFlight = qMax(m_mostInFlight, ++m_inFlight);
}

std::optional<Response> DemoGateway::Server::refusal(const QHttpServerRequest &request) const
{
    const bool chinese = request.value("Accept-Language").startsWith("zh");
    const auto say = [chinese](const QString &inChinese, const QString &inEnglish) {
        return demoRefusal(chinese ? inChinese : inEnglish);
    };
    const QByteArray authorization = request.value("Authorization");
    if (authorization.isEmpty())
        return jsonResponse(say(u"无权进行此操作，未登录且未提供 access token"_s, u"Unauthorized, not logged in and no access token provided"_s),
                            Status::Unauthorized);
    const QByteArray sent = authorization.startsWith("Bearer ") ? authorization.mid(7) : authorization;
    if (sent != m_accessToken.toLatin1())
        return jsonResponse(say(u"无权进行此操作，access token 无效"_s, u"Unauthorized, invalid access token"_s));
    const bool wantsUser = m_options.family != Family::OneHub && m_options.family != Family::OneApi;
    if (wantsUser && request.value("New-Api-User") != "1")
        return jsonResponse(say(u"无权进行此操作，New-Api-User 与登录用户不匹配"_s, u"Unauthorized, New-Api-User does not match the user"_s),
                            Status::Unauthorized);
    return std::nullopt;
}

bool DemoGateway::Server::exceedsRate()
{
    if (m_options.rateCalls <= 0)
        return false;
    const qint64 now = QDeadlineTimer::current().deadline();
    while (!m_callTimes.empty() && m_callTimes.front() <= now - qint64{1'000} * m_options.rateSeconds)
        m_callTimes.pop_front();
    if (static_cast<int>(m_callTimes.size()) >= m_options.rateCalls)
        return true;
    m_callTimes.push_back(now);
    return false;
}

Response DemoGateway::Server::list(const QHttpServerRequest &request)
{
    if (exceedsRate())
        return Response(Status::TooManyRequests);
    std::function<void(int)> hook;
    int number = 0;
    int failure = 0;
    {
        const QMutexLocker lock(&m_mutex);
        number = ++m_listCalls;
        hook = m_hook;
        if (m_failures > 0) {
            --m_failures;
            failure = m_failStatus;
        }
    }
    if (hook)
        hook(number);
    if (failure != 0)
        return Response(static_cast<Status>(failure));
    if (auto refused = refusal(request))
        return std::move(*refused);

    const QUrlQuery query = request.query();
    const auto asked = [&query](const QString &name) { return query.queryItemValue(name).toLongLong(); };
    const bool hub = m_options.family == Family::OneHub;
    qint64 size = 10;
    if (m_options.family != Family::OneApi) {
        for (const QString &name : {u"size"_s, u"page_size"_s, u"ps"_s})
            size = query.hasQueryItem(name) && asked(name) > 0 ? asked(name) : size;
    }
    if (hub && size > m_options.pageCap)
        return jsonResponse(demoRefusal(u"size 参数不能超过 %1"_s.arg(m_options.pageCap)));
    size = qMin<qint64>(size, m_options.pageCap);
    const bool fromZero = m_options.family == Family::NewApi2025 || m_options.family == Family::OneApi;
    const qint64 page = qMax<qint64>(fromZero ? 0 : 1, asked(hub ? u"page"_s : u"p"_s));
    return jsonResponse(demoPageReply(this->page(page, size, (fromZero ? page : page - 1) * size)));
}

DemoPage DemoGateway::Server::page(qint64 number, qint64 size, qint64 offset) const
{
    const QMutexLocker lock(&m_mutex);
    DemoPage page{m_options.family, number, size, m_highest - static_cast<qint64>(m_deleted.size()), {}};
    // Highest ids first; each deleted one in the way moves the offset on by one.
    qint64 id = m_highest - offset;
    for (const qint64 deleted : m_deleted) {
        if (deleted < id)
            break;
        --id;
    }
    for (; id >= 1 && static_cast<qint64>(page.tokens.size()) < size; --id) {
        if (!m_deleted.contains(id))
            page.tokens.push_back(demoToken(id, m_options.now));
    }
    return page;
}

Response DemoGateway::Server::status(const QHttpServerRequest &)
{
    return jsonResponse(demoStatusReply(m_options.family));
}

Response DemoGateway::Server::addSlash(const QHttpServerRequest &request)
{
    Response response(Status::MovedPermanently);
    QUrl url = request.url();
    url.setPath(u"/api/token/"_s);
    addHeader(response, "Location", url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).toLatin1());
    return response;
}

Response DemoGateway::Server::missing(const QHttpServerRequest &request) const
{
    if (request.url().path().startsWith("/api/"_L1) || request.url().path().startsWith("/v1/"_L1))
        return jsonResponse("{\"error\":{\"message\":\"Invalid URL\",\"type\":\"invalid_request_error\"}}", Status::NotFound);
    return Response("text/html; charset=utf-8"_ba,
                    "<!doctype html><html><head><title>Demo Gateway</title></head><body><div id=\"root\"></div></body></html>"_ba,
                    Status::Ok);
}

DemoGateway::DemoGateway(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , m_server(std::make_shared<Server>(options))
{
}

DemoGateway::~DemoGateway()
{
    if (!m_thread.isRunning())
        return;
    // The sockets belong to the thread: they are closed there.
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(context, [server = m_server, context] {
        server->close();
        delete context;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

bool DemoGateway::start(QString *reason)
{
    m_thread.start();
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    bool listening = false;
    QMetaObject::invokeMethod(context, [&] {
        listening = m_server->listen(reason);
        delete context;
    }, Qt::BlockingQueuedConnection);
    if (!listening) {
        m_thread.quit();
        m_thread.wait();
    }
    return listening;
}

QUrl DemoGateway::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->m_port);
    return url;
}

QString DemoGateway::userId() const
{
    return u"1"_s;
}

QString DemoGateway::accessToken() const
{
    return m_server->m_accessToken;
}

DemoToken DemoGateway::token(qint64 id) const
{
    return demoToken(id, m_server->m_options.now);
}

void DemoGateway::createToken()
{
    const QMutexLocker lock(&m_server->m_mutex);
    ++m_server->m_highest;
}

void DemoGateway::deleteToken(qint64 id)
{
    const QMutexLocker lock(&m_server->m_mutex);
    m_server->m_deleted.insert(id);
}

void DemoGateway::failNext(int httpStatus, int times)
{
    const QMutexLocker lock(&m_server->m_mutex);
    m_server->m_failStatus = httpStatus;
    m_server->m_failures = times;
}

void DemoGateway::onRequest(std::function<void(int)> hook)
{
    const QMutexLocker lock(&m_server->m_mutex);
    m_server->m_hook = std::move(hook);
}

int DemoGateway::requestCount() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_listCalls;
}

int DemoGateway::mostInFlight() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_mostInFlight;
}

QStringList DemoGateway::requests() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_requests;
}

} // namespace TokenDeck
