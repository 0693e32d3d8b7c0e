// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/gatewayclient.h"
#include "gateway/replycheck.h"
#include "gateway/sitestatus.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

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
    void followsRedirectsWithinTheOrigin();
    void asksTheStatusWithoutCredentials();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void timesOut();
    void timesOutOnATrickle();
    void takesABodyCutShortForABrokenConnection();
    void refusesHugeReplies();
    void refusesAWrongCertificate();
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

void TestGatewayClient::followsRedirectsWithinTheOrigin()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return request.target.startsWith("/moved")
            ? ScriptedServer::reply(200, "{}")
            : ScriptedServer::reply(301, {}, "text/plain", "Location: /moved\r\n");
    });
    QVERIFY(!call(accessTo(server.url())).error);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer c2VjcmV0+token=="_ba);
}

void TestGatewayClient::asksTheStatusWithoutCredentials()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, "{}"); });
    GatewayClient client(accessTo(server.url()));
    QSignalSpy finished(client.getAnonymously(u"/api/status"_s, &client), &GatewayCall::finished);
    QVERIFY(finished.wait());
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
    QTest::newRow("200 empty") << 200 << json << ""_ba << Kind::NotAGateway;
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
    const QByteArray body = '{' + QByteArray(GatewayCall::largestReply, ' ');
    QCOMPARE(kindOf(ScriptedServer::reply(200, body), 60s), GatewayError::Kind::BadReply);
}

void TestGatewayClient::refusesAWrongCertificate()
{
    // A plain server cannot shake hands.
    ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, "{}"); });
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const GatewayReply reply = call(accessTo(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
    QVERIFY(reply.error);
    QCOMPARE(reply.error->kind, GatewayError::Kind::Tls);
    QVERIFY(!reply.error->canPass());
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
