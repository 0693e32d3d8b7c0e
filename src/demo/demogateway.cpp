// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogateway.h"

#include "demo/demoaccountreply.h"
#include "demo/demoreply.h"
#include "demo/httpserver.h"
#include "families/families.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QMutex>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <deque>
#include <set>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

HttpResponse json(const QByteArray &body, int status = 200)
{
    return {status, body, "application/json; charset=utf-8", {}};
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
        , m_highest(options.tokens)
    {
        if (m_options.now == 0)
            m_options.now = QDateTime::currentSecsSinceEpoch();
        if (m_options.accessToken.isEmpty())
            m_options.accessToken = makeAccessToken();
    }

    bool listen(QString *reason);
    void close() { m_http.reset(); }

    // Set once, before anybody asks; but for the account's age.
    DemoOptions m_options;
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
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] HttpResponse list(const HttpRequest &request);
    [[nodiscard]] HttpResponse account(const DemoAccountCall &call, const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse> refusal(const HttpRequest &request) const;
    [[nodiscard]] bool exceedsRate();
    [[nodiscard]] DemoPage page(qint64 number, qint64 size, qint64 offset) const;

    std::unique_ptr<HttpServer> m_http;
    std::deque<qint64> m_callTimes; // milliseconds, within the rate's window
};

bool DemoGateway::Server::listen(QString *reason)
{
    const auto answered = [this] {
        const QMutexLocker lock(&m_mutex);
        --m_inFlight;
    };
    m_http = std::make_unique<HttpServer>([this](const HttpRequest &request) { return answer(request); }, answered,
                                          m_options.latency);
    if (!m_http->listen(QHostAddress::LocalHost, m_options.port)) {
        *reason = u"port %1: %2"_s.arg(m_options.port).arg(m_http->errorString());
        close();
        return false;
    }
    m_port = m_http->serverPort();
    return true;
}

HttpResponse DemoGateway::Server::answer(const HttpRequest &request)
{
    {
        const QMutexLocker lock(&m_mutex);
        constexpr qsizetype maxNoted = 10'000;
        if (m_requests.size() < maxNoted)
            m_requests.append(request.target.toString());
        m_mostInFlight = qMax(m_mostInFlight, ++m_inFlight);
    }
    if (request.method != "GET")
        return {405, {}, {}, {}};
    const QString path = request.target.path();
    if (path == "/api/token/"_L1)
        return list(request);
    if (path == "/api/token"_L1) {
        QUrl slash = request.target;
        slash.setPath(u"/api/token/"_s);
        return {301, {}, {}, slash.toEncoded()};
    }
    if (const DemoAccountCall *call = demoAccountCall(path, m_options.family))
        return account(*call, request);
    if (path == "/api/status"_L1)
        return json(demoStatusReply(m_options.family, m_options.quotaPerUnit, m_options.keepsBooks));
    if (path.startsWith("/api/"_L1) || path.startsWith("/v1/"_L1))
        return json(R"({"error":{"message":"Invalid URL","type":"invalid_request_error"}})", 404);
    return {200,
            "<!doctype html><html><head><title>Demo Gateway</title></head><body><h1>Demo Gateway</h1><p>"
            "A real gateway has its web console here.</p></body></html>",
            "text/html; charset=utf-8",
            {}};
}

std::optional<HttpResponse> DemoGateway::Server::refusal(const HttpRequest &request) const
{
    const bool chinese = request.headers.value("accept-language").startsWith("zh");
    const auto say = [chinese](const QString &inChinese, const QString &inEnglish) {
        return demoRefusal(chinese ? inChinese : inEnglish);
    };
    const QByteArray authorization = request.headers.value("authorization");
    if (authorization.isEmpty())
        return json(say(u"无权进行此操作，未登录且未提供 access token"_s,
                        u"Unauthorized, not logged in and no access token provided"_s),
                    401);
    const QByteArray sent = authorization.startsWith("Bearer ") ? authorization.mid(7) : authorization;
    if (sent != m_options.accessToken.toLatin1())
        return json(say(u"无权进行此操作，access token 无效"_s, u"Unauthorized, invalid access token"_s));
    if (traits(m_options.family).needsUserId
        && request.headers.value("new-api-user") != QByteArray::number(m_options.userId))
        return json(say(u"无权进行此操作，New-Api-User 与登录用户不匹配"_s,
                        u"Unauthorized, New-Api-User does not match the user"_s),
                    401);
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

HttpResponse DemoGateway::Server::account(const DemoAccountCall &call, const HttpRequest &request)
{
    if (exceedsRate())
        return {429, {}, {}, {}};
    if (call.needsLogin) {
        if (auto refused = refusal(request))
            return std::move(*refused);
    }
    DemoOptions options;
    {
        const QMutexLocker lock(&m_mutex);
        options = m_options;
    }
    return json(call.reply(options, QUrlQuery(request.target)));
}

HttpResponse DemoGateway::Server::list(const HttpRequest &request)
{
    if (exceedsRate())
        return {429, {}, {}, {}};
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
        return {failure, {}, {}, {}};
    if (auto refused = refusal(request))
        return std::move(*refused);

    const QUrlQuery query(request.target);
    const auto asked = [&query](const QString &name) { return query.queryItemValue(name).toLongLong(); };
    const FamilyTraits &family = traits(m_options.family);
    qint64 size = 10;
    if (family.takesPageSize) {
        for (const QString &name : {u"size"_s, u"page_size"_s, u"ps"_s})
            size = query.hasQueryItem(name) && asked(name) > 0 ? asked(name) : size;
    }
    if (family.refusesLargePages && size > m_options.pageCap)
        return json(demoRefusal(u"size 参数不能超过 %1"_s.arg(m_options.pageCap)));
    size = qMin<qint64>(size, m_options.pageCap);
    const qint64 page = qMax<qint64>(family.firstPage, asked(family.pageName));
    return json(demoPageReply(this->page(page, size, (page - family.firstPage) * size)));
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
            page.tokens.push_back(demoToken(id, m_options));
    }
    return page;
}

DemoGateway::DemoGateway(const DemoOptions &options, QObject *parent)
    : QObject(parent)
    , m_server(std::make_shared<Server>(options))
{ }

DemoGateway::~DemoGateway()
{
    if (!m_thread.isRunning())
        return;
    // The sockets belong to the thread: they are closed there.
    inThread([this] { m_server->close(); });
    m_thread.quit();
    m_thread.wait();
}

void DemoGateway::inThread(const std::function<void()> &job)
{
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context,
        [&] {
            job();
            delete context;
        },
        Qt::BlockingQueuedConnection);
}

bool DemoGateway::start(QString *reason)
{
    m_thread.start();
    bool listening = false;
    inThread([&] { listening = m_server->listen(reason); });
    if (!listening) {
        m_thread.quit();
        m_thread.wait();
    }
    return listening;
}

QUrl DemoGateway::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->m_port));
}

QString DemoGateway::userId() const
{
    return QString::number(m_server->m_options.userId);
}

QString DemoGateway::accessToken() const
{
    return m_server->m_options.accessToken;
}

DemoToken DemoGateway::token(qint64 id) const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return demoToken(id, m_server->m_options);
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

void DemoGateway::letTimePass()
{
    const QMutexLocker lock(&m_server->m_mutex);
    ++m_server->m_options.age;
    ++m_server->m_highest;
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

int DemoGateway::maxInFlight() const
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
