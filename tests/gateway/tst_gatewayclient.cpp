// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayclient.h"
#include "gateway/replycheck.h"
#include "gateway/sitestatus.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

class TestGatewayClient : public QObject
{
    Q_OBJECT

private:
    static GatewayReply call(const GatewayAccess &access)
    {
        GatewayClient client(access);
        std::optional<GatewayReply> result;
        GatewayCall *call = client.get(u"/api/token/"_s, QUrlQuery(u"p=1"_s), &client);
        QObject::connect(call, &GatewayCall::finished, &client,
                         [&result](const GatewayReply &reply) { result = reply; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            qFatal("no answer");
        return *result;
    }
    static GatewayAccess accessTo(const QUrl &url)
    {
        GatewayAccess access;
        access.baseUrl = url;
        access.userId = u"42"_s;
        access.accessToken = "c2VjcmV0+token==";
        return access;
    }
    static GatewayError::Kind kindOf(const QByteArray &answer, std::chrono::milliseconds timeout = 5s)
    {
        ScriptedServer server([&answer](const ScriptedServer::Request &) { return answer; });
        GatewayAccess access = accessTo(server.url());
        access.timeout = timeout;
        const GatewayReply reply = call(access);
        if (!reply.error)
            qFatal("no error");
        return reply.error->kind;
    }

private Q_SLOTS:
    void sendsTheCredentials();
    void keepsAPathInTheAddress_data();
    void keepsAPathInTheAddress();
    void sendsNoCredentialsElsewhere();
    void followsRedirectsToTheSamePath();
    void endsARedirectLoop();
    void namesWhereItWasForwarded_data();
    void namesWhereItWasForwarded();
    void tellsTheGatewaysClock_data();
    void tellsTheGatewaysClock();
    void asksTheStatusWithoutCredentials();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void timesOut();
    void timesOutOnATrickle();
    void takesABodyCutShortForABrokenConnection();
    void refusesHugeReplies();
    void refusesRepliesThatSayTheyAreHuge();
    void readsNoFurtherThanItTakes();
    void tellsThatThereIsNoTls();
    void takesJsonForWhatItIs_data();
    void takesJsonForWhatItIs();
    void tellsNoKeysInDetails();
    void readsSiteStatus();
};

void TestGatewayClient::sendsTheCredentials()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, "{}"); });
    GatewayAccess access = accessTo(server.url());
    access.userIdHeader = "Veloera-User";
    access.language = "zh-CN";
    QVERIFY(!call(access).error);
    QCOMPARE(server.requests().size(), 1);
    const ScriptedServer::Request &request = server.requests().constFirst();
    QCOMPARE(request.target, "/api/token/?p=1"_ba);
    QCOMPARE(request.header("Authorization"), "Bearer c2VjcmV0+token=="_ba);
    QCOMPARE(request.header("Veloera-User"), "42"_ba);
    QCOMPARE(request.header("New-Api-User"), QByteArray());
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    QCOMPARE(request.header("Accept-Language"), "zh-CN"_ba);
    QVERIFY(request.header("User-Agent").startsWith("TokenDeck"));
    QVERIFY(request.header("Accept-Encoding").contains("gzip"));
}

void TestGatewayClient::keepsAPathInTheAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("bare") << u"https://h"_s << u"https://h/api/token/"_s;
    QTest::newRow("slash") << u"https://h/"_s << u"https://h/api/token/"_s;
    QTest::newRow("path") << u"https://h/sub"_s << u"https://h/sub/api/token/"_s;
    QTest::newRow("path, slash") << u"https://h/a/b/"_s << u"https://h/a/b/api/token/"_s;
    QTest::newRow("port") << u"http://127.0.0.1:3000"_s << u"http://127.0.0.1:3000/api/token/"_s;
    QTest::newRow("user") << u"https://u:p@h/"_s << u"https://h/api/token/"_s;
}

void TestGatewayClient::keepsAPathInTheAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, endpoint);
    QCOMPARE(GatewayClient::endpoint(QUrl(base), u"/api/token/"_s).toString(), endpoint);
}

void TestGatewayClient::sendsNoCredentialsElsewhere()
{
    ScriptedServer other([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, "{}"); });
    ScriptedServer server([&other](const ScriptedServer::Request &) {
        return ScriptedServer::reply(302, {}, "text/plain", "Location: " + other.url().toEncoded() + "/api/token/\r\n");
    });
    const GatewayReply reply = call(accessTo(server.url()));
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::RedirectedElsewhere);
    QCOMPARE(other.requests().size(), 0);
}

void TestGatewayClient::followsRedirectsToTheSamePath()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return request.parameter("again").isEmpty()
            ? ScriptedServer::reply(307, {}, "text/plain", "Location: /api/token/?p=1&again=1\r\n")
            : ScriptedServer::reply(200, "{}");
    });
    QVERIFY(!call(accessTo(server.url())).error);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer c2VjcmV0+token=="_ba);
}

void TestGatewayClient::endsARedirectLoop()
{
    ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::reply(302, {}, "text/plain", "Location: /api/token/?p=1\r\n");
    });
    const GatewayReply reply = call(accessTo(server.url()));
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::RedirectedElsewhere);
    QVERIFY(server.requests().size() < 10);
}

void TestGatewayClient::namesWhereItWasForwarded_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("better");
    QTest::newRow("https") << u"https://127.0.0.1:9/api/token/?p=1"_s << u"https://127.0.0.1:9/api/token/"_s
                           << u"https://127.0.0.1:9"_s;
    QTest::newRow("prefix") << u"/moved/api/token/"_s << u"HOST/moved/api/token/"_s << u"HOST/moved"_s;
    QTest::newRow("other call") << u"/api/user/token"_s << u"HOST/api/user/token"_s << QString();
    QTest::newRow("login") << u"/login?next=%2Fapi"_s << u"HOST/login"_s << QString();
    QTest::newRow("no slash") << u"/api/token"_s << u"HOST/api/token"_s << QString();
    QTest::newRow("other host") << u"https://elsewhere.example/api/token/"_s
                                << u"https://elsewhere.example/api/token/"_s << QString();
    QTest::newRow("repeats the token") << u"/login/c2VjcmV0+token=="_s << u"HOST/login/…"_s << QString();
}

void TestGatewayClient::namesWhereItWasForwarded()
{
    QFETCH(QString, location);
    QFETCH(QString, target);
    QFETCH(QString, better);
    for (const int status : {301, 302, 303, 307, 308}) {
        ScriptedServer server([&](const ScriptedServer::Request &) {
            return ScriptedServer::reply(status, {}, "text/html", "Location: " + location.toUtf8() + "\r\n");
        });
        const GatewayReply reply = call(accessTo(server.url()));
        QVERIFY(reply.error);
        QCOMPARE(reply.error->kind, GatewayError::Kind::RedirectedElsewhere);
        QCOMPARE(reply.error->forwardedTo, QString(target).replace("HOST"_L1, server.url().toString()));
        QCOMPARE(reply.error->betterAddress.toString(), QString(better).replace("HOST"_L1, server.url().toString()));
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestGatewayClient::tellsTheGatewaysClock_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<int>("age");
    QTest::newRow("ahead") << qint64{7'200} << 0;
    QTest::newRow("behind") << qint64{-86'400} << 0;
    QTest::newRow("out of a cache") << qint64{-900} << 900;
}

void TestGatewayClient::tellsTheGatewaysClock()
{
    QFETCH(qint64, ahead);
    QFETCH(int, age);
    ScriptedServer server([&](const ScriptedServer::Request &) {
        const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(ahead);
        const QString text = QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        return ScriptedServer::reply(200, "{}", "application/json",
                                     "Date: " + text.toLatin1() + "\r\nAge: " + QByteArray::number(age) + "\r\n");
    });
    const GatewayReply reply = call(accessTo(server.url()));
    QVERIFY(!reply.error);
    QVERIFY(reply.clockOffset);
    QVERIFY2(qAbs(*reply.clockOffset - ahead - age) <= 60, qPrintable(QString::number(*reply.clockOffset)));
    ScriptedServer silent([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, "{}"); });
    QVERIFY(!call(accessTo(silent.url())).clockOffset);
}

void TestGatewayClient::asksTheStatusWithoutCredentials()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, "{}"); });
    GatewayClient client(accessTo(server.url()));
    QSignalSpy finished(client.getAnonymously(u"/api/status"_s, &client), &GatewayCall::finished);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(server.requests().at(0).target, "/api/status"_ba);
    QCOMPARE(server.requests().at(0).header("Authorization"), QByteArray());
    QCOMPARE(server.requests().at(0).header("New-Api-User"), QByteArray());
}

void TestGatewayClient::tellsFailuresApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<GatewayError::Kind>("kind");
    using Kind = GatewayError::Kind;
    const QByteArray json = "application/json";
    const QByteArray html = "text/html; charset=utf-8";
    const QByteArray console =
        "<!doctype html><html><head><script src=x></script></head><body><div id=root></div></body></html>";
    const QByteArray challenge =
        "<html><body><script src='/cdn/challenge-platform/x'></script>Just a moment...</body></html>";
    const QByteArray plain = "<html><body><h1>X</h1><hr>nginx</body></html>";
    QTest::newRow("401") << 401 << json << R"({"success":false,"message":"no"})"_ba << Kind::LoginRefused;
    QTest::newRow("401 error") << 401 << json << R"({"error":"invalid api key"})"_ba << Kind::LoginRefused;
    QTest::newRow("401 of a proxy") << 401 << html << plain << Kind::ProxyLogin;
    QTest::newRow("401 empty") << 401 << json << ""_ba << Kind::ProxyLogin;
    QTest::newRow("401 firewall") << 401 << html << challenge << Kind::BlockedByFirewall;
    QTest::newRow("403 of a firewall in JSON")
        << 403 << json << R"({"code":403,"message":"request blocked by security policy"})"_ba
        << Kind::BlockedByFirewall;
    QTest::newRow("408") << 408 << html << plain << Kind::Unexpected;
    QTest::newRow("418") << 418 << html << plain << Kind::Unexpected;
    QTest::newRow("425") << 425 << html << plain << Kind::Unexpected;
    QTest::newRow("204") << 204 << json << ""_ba << Kind::Unexpected;
    QTest::newRow("304") << 304 << json << ""_ba << Kind::Unexpected;
    QTest::newRow("302 to nowhere") << 302 << json << ""_ba << Kind::Unexpected;
    QTest::newRow("511") << 511 << html << plain << Kind::ProxyLogin;
    QTest::newRow("403 json") << 403 << json << R"({"success":false,"message":"no"})"_ba << Kind::Forbidden;
    QTest::newRow("403 html") << 403 << html << plain << Kind::BlockedByFirewall;
    QTest::newRow("404 json") << 404 << json << R"({"error":{"message":"Invalid URL"}})"_ba << Kind::NotAGateway;
    QTest::newRow("404 html") << 404 << html << plain << Kind::NotAGateway;
    QTest::newRow("429") << 429 << json << ""_ba << Kind::RateLimited;
    QTest::newRow("429 nginx") << 429 << html << plain << Kind::RateLimited;
    QTest::newRow("429 firewall") << 429 << html << challenge << Kind::BlockedByFirewall;
    QTest::newRow("500") << 500 << json << R"({"error":{"message":"x"}})"_ba << Kind::ServerFault;
    QTest::newRow("502") << 502 << html << plain << Kind::ServerFault;
    QTest::newRow("503") << 503 << html << plain << Kind::ServerFault;
    QTest::newRow("503 firewall") << 503 << html << challenge << Kind::BlockedByFirewall;
    QTest::newRow("504") << 504 << html << plain << Kind::ServerFault;
    QTest::newRow("200 console") << 200 << html << console << Kind::NotAGateway;
    QTest::newRow("200 firewall") << 200 << html << challenge << Kind::BlockedByFirewall;
    QTest::newRow("200 text") << 200 << "text/plain"_ba
                              << "hello"_ba << Kind::NotAGateway;
    QTest::newRow("200 empty") << 200 << json << ""_ba << Kind::BadReply;
    QTest::newRow("200 no JSON called json") << 200 << json << "hello"_ba << Kind::BadReply;
    QTest::newRow("200 html called json") << 200 << json << console << Kind::NotAGateway;
}

void TestGatewayClient::tellsFailuresApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(GatewayError::Kind, kind);
    QCOMPARE(kindOf(ScriptedServer::reply(status, body, type)), kind);
}

void TestGatewayClient::timesOut()
{
    QCOMPARE(kindOf({}, 50ms), GatewayError::Kind::TimedOut);
}

/// Bytes that keep coming do not extend the time that a request may take.
void TestGatewayClient::timesOutOnATrickle()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer trickle;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{");
        connect(&trickle, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        trickle.start(10);
    });
    GatewayAccess access = accessTo(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    access.timeout = 200ms;
    const GatewayReply reply = call(access);
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::TimedOut);
}

void TestGatewayClient::takesABodyCutShortForABrokenConnection()
{
    QByteArray answer = ScriptedServer::reply(200, R"({"success":true,"data":[]})");
    answer.chop(5);
    QCOMPARE(kindOf(answer), GatewayError::Kind::Unreachable);
}

void TestGatewayClient::refusesHugeReplies()
{
    const QByteArray body = '{' + QByteArray(GatewayCall::maxReply, ' ');
    QCOMPARE(kindOf(ScriptedServer::reply(200, body), 60s), GatewayError::Kind::BadReply);
}

/// One that says so is not waited for.
void TestGatewayClient::refusesRepliesThatSayTheyAreHuge()
{
    ScriptedServer server([](const ScriptedServer::Request &) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000000000\r\n\r\n{"_ba;
    });
    const GatewayReply reply = call(accessTo(server.url()));
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::BadReply);
    QVERIFY2(reply.error->detail.contains(u"64 MiB"), qPrintable(reply.error->detail));
    QVERIFY(!reply.error->isTransient());
}

/// However fast it comes.
void TestGatewayClient::readsNoFurtherThanItTakes()
{
    constexpr qint64 chunk = 1024 * 1024;
    std::promise<quint16> port;
    qint64 sent = 0;
    const std::unique_ptr<QThread> server(QThread::create([&] {
        QTcpServer listener;
        listener.listen(QHostAddress::LocalHost);
        port.set_value(listener.serverPort());
        listener.waitForNewConnection(-1);
        QTcpSocket *socket = listener.nextPendingConnection();
        socket->waitForReadyRead(-1);
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{");
        const QByteArray blanks(chunk, ' ');
        while (sent < 8 * GatewayCall::maxReply && socket->write(blanks) == chunk && socket->waitForBytesWritten(-1))
            sent += chunk;
    }));
    server->start();
    const GatewayReply reply = call(accessTo(QUrl(u"http://127.0.0.1:%1"_s.arg(port.get_future().get()))));
    server->wait();
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::BadReply);
    constexpr qint64 inSockets = 16 * 1024 * 1024;
    QVERIFY2(sent < GatewayCall::maxReply + inSockets, QByteArray::number(sent).constData());
}

void TestGatewayClient::tellsThatThereIsNoTls()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const GatewayReply reply = call(accessTo(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::Tls);
    QVERIFY(!reply.error->isTransient());
}

void TestGatewayClient::takesJsonForWhatItIs_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("called HTML") << "text/html; charset=utf-8"_ba
                                 << "{}"_ba;
    QTest::newRow("called text") << "text/plain"_ba
                                 << "{}"_ba;
    QTest::newRow("called nothing") << ""_ba
                                    << "{}"_ba;
    QTest::newRow("behind a byte order mark") << "application/json"_ba
                                              << "\xef\xbb\xbf{}"_ba;
    QTest::newRow("behind line feeds") << "application/json"_ba << QByteArray(1'000, '\n') + "{}";
}

void TestGatewayClient::takesJsonForWhatItIs()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ScriptedServer server([&](const ScriptedServer::Request &) { return ScriptedServer::reply(200, body, type); });
    const GatewayReply reply = call(accessTo(server.url()));
    QVERIFY(!reply.error);
    QCOMPARE(reply.body, body);
}

void TestGatewayClient::tellsNoKeysInDetails()
{
    const QByteArray key = "nLVu1EqfPENp2o2t4PW3gcL4VClnhlZZD2gLJIkXhj0KMCWP";
    const QString text = describeBody("application/json", R"({"data":{"key":")" + key + R"("}})");
    QVERIFY(!text.contains(QString::fromLatin1(key.left(16))));
    QVERIFY(!text.contains(QString::fromLatin1(key.right(12))));
    QVERIFY(text.contains("data"_L1));
}

void TestGatewayClient::readsSiteStatus()
{
    const auto status = parseSiteStatus(R"({"success":true,"data":{"system_name":"My\nSite","version":"v1.2"}})");
    QVERIFY(status);
    QCOMPARE(status->name, u"My Site"_s);
    QCOMPARE(status->version, u"v1.2"_s);
    QVERIFY(!parseSiteStatus("<html>"));
}

QTEST_GUILESS_MAIN(TestGatewayClient)
#include "tst_gatewayclient.moc"
