// SPDX-License-Identifier: GPL-3.0-or-later
// What a loader finds out when the first call, or one after a good page, is refused.
#include "gateway/loader.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quick[]{1ms, 1ms, 1ms};
using Request = ScriptedServer::Request;

QByteArray page(qint64 from, qint64 to, qint64 total)
{
    QByteArray rows;
    for (qint64 id = from; id >= to; --id)
        rows += (rows.isEmpty() ? "{\"id\":" : ",{\"id\":") + QByteArray::number(id) + '}';
    return R"({"success":true,"message":"","data":{"items":[)" + rows + R"(],"page_size":100,"total":)"
        + QByteArray::number(total) + "}}";
}

QByteArray refusal(const QByteArray &message)
{
    return R"({"success":false,"message":")" + message + "\"}";
}

QByteArray json(const QByteArray &body, int status = 200)
{
    return ScriptedServer::reply(status, body);
}

QByteArray path(const Request &request)
{
    return request.target.split('?').constFirst();
}

/// A list of 250 tokens in three pages.
QByteArray list(const Request &request)
{
    const int number = qMax(1, request.parameter("p").toInt());
    const qint64 from = 250 - 100 * (number - 1);
    return json(page(from, qMax<qint64>(1, from - 99), 250));
}

struct Outcome
{
    std::optional<GatewayError> error;
    qsizetype tokens = 0;
    Dialect dialect;
};

Outcome load(const ScriptedServer &server, const QString &below = {}, Dialect known = {},
             const QByteArray &header = "New-Api-User")
{
    GatewayAccess access;
    access.baseUrl = server.url();
    access.baseUrl.setPath(below);
    access.userId = u"7"_s;
    access.userIdHeader = header;
    access.accessToken = "c2VjcmV0+token==";
    GatewayClient client(access);
    Loader loader(&client, {quick, 20ms});
    Outcome outcome;
    QObject::connect(&loader, &Loader::failed, &loader,
                     [&outcome](const GatewayError &error) { outcome.error = error; });
    loader.setDialect(known);
    loader.start(Loader::Mode::Everything);
    if (!QTest::qWaitFor([&loader] { return !loader.isActive(); }, 30'000))
        qFatal("no end");
    outcome.tokens = loader.inventory().tokenCount();
    outcome.dialect = loader.dialect();
    return outcome;
}

qsizetype calls(const ScriptedServer &server, const QByteArray &of)
{
    return std::ranges::count_if(server.requests(), [&of](const Request &request) { return path(request) == of; });
}

} // namespace

class TestFirstContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheGatewayBehindAPastedAddress_data();
    void findsTheGatewayBehindAPastedAddress();
    void triesTheAddressAsGivenFirst();
    void namesTheGivenAddressIfThereIsNoGateway();
    void looksNowhereElseOnceItWasThere();
    void findsTheHeader_data();
    void findsTheHeader();
    void asksForNoHeaderWithoutAnId();
    void tellsARefusedLoginFromAFault_data();
    void tellsARefusedLoginFromAFault();
    void tellsATokenThatWasRevokedInTheMiddle();
    void triesAgainAfterAGoodPage_data();
    void triesAgainAfterAGoodPage();
    void saysWhatStaysInTheMiddle_data();
    void saysWhatStaysInTheMiddle();
    void triesAnEmptyOrCutReplyAgain_data();
    void triesAnEmptyOrCutReplyAgain();
};

void TestFirstContact::findsTheGatewayBehindAPastedAddress_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("base");
    for (const char *pasted : {"/keys", "/wallet", "/dashboard", "/sign-in", "/v1beta/models", "/api", "/register",
                               "/api/user/self", "/console/token", "/v1/chat/completions", "/some/new/page"})
        QTest::newRow(pasted) << QString::fromLatin1(pasted) << QString();
    QTest::newRow("below /console") << u"/console/token"_s << u"/console"_s;
    QTest::newRow("below /sub") << u"/sub/keys"_s << u"/sub"_s;
}

void TestFirstContact::findsTheGatewayBehindAPastedAddress()
{
    QFETCH(QString, pasted);
    QFETCH(QString, base);
    for (const QByteArray &elsewhere : {json(R"({"error":{"message":"Invalid URL"}})", 404),
                                        ScriptedServer::reply(200, "<!doctype html><html></html>", "text/html"),
                                        ScriptedServer::reply(302, {}, "text/html", "Location: /login\r\n")}) {
        ScriptedServer server([&](const Request &request) {
            return path(request) == base.toLatin1() + "/api/token/" ? list(request) : elsewhere;
        });
        const Outcome outcome = load(server, pasted);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.tokens, 250);
        QVERIFY(outcome.dialect.address);
        QCOMPARE(outcome.dialect.address->path(), base);
        QCOMPARE(path(server.requests().constFirst()), pasted.toLatin1() + "/api/token/");
    }
}

void TestFirstContact::triesTheAddressAsGivenFirst()
{
    ScriptedServer server(list); // whatever the path
    const Outcome outcome = load(server, u"/v1"_s);
    QCOMPARE(outcome.tokens, 250);
    QVERIFY(!outcome.dialect.address);
    QCOMPARE(calls(server, "/api/token/"), 0);
}

void TestFirstContact::namesTheGivenAddressIfThereIsNoGateway()
{
    ScriptedServer server([](const Request &request) {
        return json(R"({"error":{"message":"no such path )" + path(request) + "\"}}", 404);
    });
    const Outcome outcome = load(server, u"/a/b"_s);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, GatewayError::Kind::NotAGateway);
    QVERIFY(outcome.error->message.endsWith("/a/b/api/token/"_L1));
    QVERIFY(!outcome.dialect.address);
    QCOMPARE(server.requests().size(), 3);
}

void TestFirstContact::looksNowhereElseOnceItWasThere()
{
    ScriptedServer server([](const Request &) { return ScriptedServer::reply(404, "<html>", "text/html"); });
    const Outcome outcome = load(server, u"/sub"_s, {.family = Family::NewApi, .firstPage = 1});
    QVERIFY(outcome.error);
    QCOMPARE(server.requests().size(), 1);
}

void TestFirstContact::findsTheHeader_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    for (const char *wanted : {"Veloera-User", "voapi-user", "User-id", "Rix-Api-User", "neo-api-user"})
        QTest::newRow(wanted) << "New-Api-User"_ba << QByteArray(wanted);
    QTest::newRow("the first") << "My-User"_ba
                               << "New-Api-User"_ba;
    QTest::newRow("none of them") << "New-Api-User"_ba
                                  << "Nobody-Knows"_ba;
}

void TestFirstContact::findsTheHeader()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    ScriptedServer server([&](const Request &request) {
        return request.header(wanted) == "7" ? list(request) : json(refusal("no user"), 401);
    });
    const Outcome outcome = load(server, {}, {}, given);
    if (wanted == "Nobody-Knows") {
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, GatewayError::Kind::LoginRefused);
        QVERIFY(!outcome.dialect.userIdHeader);
        QCOMPARE(server.requests().size(), 2); // the call, and one with all names
        return;
    }
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.tokens, 250);
    QCOMPARE(outcome.dialect.userIdHeader, std::optional(wanted));
    QCOMPARE(server.requests().constLast().header(given), QByteArray());
}

void TestFirstContact::asksForNoHeaderWithoutAnId()
{
    ScriptedServer server([](const Request &) { return json(refusal("no"), 401); });
    GatewayAccess access;
    access.baseUrl = server.url();
    access.accessToken = "c2VjcmV0+token==";
    GatewayClient client(access);
    Loader loader(&client, RetryPolicy::none());
    loader.start(Loader::Mode::Everything);
    QVERIFY(QTest::qWaitFor([&loader] { return !loader.isActive(); }));
    QCOMPARE(server.requests().size(), 1);
}

void TestFirstContact::tellsARefusedLoginFromAFault_data()
{
    QTest::addColumn<QByteArray>("self");
    QTest::addColumn<GatewayError::Kind>("kind");
    QTest::addColumn<bool>("loginIsRight");
    using Kind = GatewayError::Kind;
    QTest::newRow("fault") << json(R"({"success":true,"data":{"id":7}})") << Kind::Refused << true;
    QTest::newRow("refused, 200") << json(refusal("no")) << Kind::LoginRefused << false;
    QTest::newRow("refused, 401") << json(refusal("no"), 401) << Kind::LoginRefused << false;
    QTest::newRow("banned") << json(refusal("no"), 403) << Kind::LoginRefused << false;
    QTest::newRow("no such call") << json(R"({"error":{"message":"Invalid URL"}})", 404) << Kind::Refused << false;
    QTest::newRow("console page") << ScriptedServer::reply(200, "<html></html>", "text/html") << Kind::Refused << false;
}

void TestFirstContact::tellsARefusedLoginFromAFault()
{
    QFETCH(QByteArray, self);
    QFETCH(GatewayError::Kind, kind);
    QFETCH(bool, loginIsRight);
    ScriptedServer server([&](const Request &request) {
        return path(request) == "/api/user/self" ? self : json(refusal("database is locked"));
    });
    const Outcome outcome = load(server);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(outcome.error->transient, loginIsRight);
    QCOMPARE(outcome.error->message, u"database is locked"_s);
    QCOMPARE(calls(server, "/api/user/self"), 1);
    QCOMPARE(calls(server, "/api/token/"), loginIsRight ? 4 : 1); // a fault may pass
    QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer c2VjcmV0+token=="_ba);
    QCOMPARE(server.requests().at(1).header("New-Api-User"), "7"_ba);
}

void TestFirstContact::tellsATokenThatWasRevokedInTheMiddle()
{
    ScriptedServer server([](const Request &request) {
        const bool revoked = path(request) == "/api/user/self" || request.parameter("p") == "2";
        return revoked ? json(refusal("no")) : list(request);
    });
    const Outcome outcome = load(server);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, GatewayError::Kind::LoginRefused);
    QCOMPARE(calls(server, "/api/user/self"), 1);
}

void TestFirstContact::triesAgainAfterAGoodPage_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("refusal") << json(refusal("database is locked"));
    QTest::newRow("empty") << json({});
    QTest::newRow("cut") << json(page(150, 51, 250).left(300));
    QTest::newRow("no JSON") << json("{oops");
    QTest::newRow("other JSON") << json("{\"a\":1}");
    QTest::newRow("HTML") << ScriptedServer::reply(200, "<html>one moment</html>", "text/html");
    QTest::newRow("challenge") << ScriptedServer::reply(403, "<html>Just a moment...</html>", "text/html");
    QTest::newRow("404") << ScriptedServer::reply(404, "<html>", "text/html");
    QTest::newRow("425") << ScriptedServer::reply(425, "<html>", "text/html");
    QTest::newRow("bad chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"_ba;
}

void TestFirstContact::triesAgainAfterAGoodPage()
{
    QFETCH(QByteArray, fault);
    int left = 2;
    ScriptedServer server(
        [&](const Request &request) { return request.parameter("p") == "2" && left-- > 0 ? fault : list(request); });
    const Outcome outcome = load(server);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.tokens, 250);
    QCOMPARE(calls(server, "/api/user/self"), 0);
}

void TestFirstContact::saysWhatStaysInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<GatewayError::Kind>("kind");
    using Kind = GatewayError::Kind;
    QTest::newRow("404") << ScriptedServer::reply(404, "<html>", "text/html") << Kind::BadReply;
    QTest::newRow("HTML") << ScriptedServer::reply(200, "<html>", "text/html") << Kind::BadReply;
    QTest::newRow("firewall") << ScriptedServer::reply(403, "<html>", "text/html") << Kind::BlockedByFirewall;
    QTest::newRow("401") << json(refusal("no"), 401) << Kind::LoginRefused;
}

void TestFirstContact::saysWhatStaysInTheMiddle()
{
    QFETCH(QByteArray, fault);
    ScriptedServer server(
        [&](const Request &request) { return request.parameter("p") == "2" ? fault : list(request); });
    const Outcome outcome = load(server);
    QVERIFY(outcome.error);
    QTEST(outcome.error->kind, "kind");
}

void TestFirstContact::triesAnEmptyOrCutReplyAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("empty") << json({});
    QTest::newRow("cut") << json(page(250, 151, 250).left(300));
    QTest::newRow("bad chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"_ba;
}

void TestFirstContact::triesAnEmptyOrCutReplyAgain()
{
    QFETCH(QByteArray, fault);
    int left = 2;
    ScriptedServer server([&](const Request &request) { return left-- > 0 ? fault : list(request); });
    const Outcome outcome = load(server);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.tokens, 250);
}

QTEST_GUILESS_MAIN(TestFirstContact)
#include "tst_firstcontact.moc"
