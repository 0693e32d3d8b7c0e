// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/fullkey.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

GatewayAccess accessTo(const ScriptedServer &server)
{
    GatewayAccess access;
    access.baseUrl = server.url();
    access.userId = u"7"_s;
    access.accessToken = "c2VjcmV0+token==";
    return access;
}

QByteArray keyReply(const QByteArray &key)
{
    return ScriptedServer::reply(200, R"({"success":true,"message":"","data":{"id":5,"key":")" + key + "\"}}");
}

Token tokenOf(TokenId id, Family family)
{
    Token token;
    token.setId(id);
    token.family = family;
    return token;
}

} // namespace

class TestFullKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheFamilyWants_data();
    void asksAsTheFamilyWants();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void endsWhileItIsUnderWay();
};

void TestFullKey::asksAsTheFamilyWants_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<TokenId>("id");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("New API") << Family::NewApi << TokenId(5) << "/api/token/5/key"_ba;
    QTest::newRow("documented") << Family::Documented << TokenId(5) << "/api/token/5/key"_ba;
    QTest::newRow("New API, 2025") << Family::NewApi2025 << TokenId(5) << "/api/token/5"_ba;
    QTest::newRow("One Hub") << Family::OneHub << TokenId(5) << "/api/token/5"_ba;
    QTest::newRow("One API") << Family::OneApi << TokenId(5) << "/api/token/5"_ba;
    QTest::newRow("a text") << Family::OneApi << TokenId::fromText(u"bdb8980c-2ef0"_s) << "/api/token/bdb8980c-2ef0"_ba;
    QTest::newRow("a text to fear") << Family::OneApi << TokenId::fromText(u"../user/token?x=1"_s) << QByteArray();
}

void TestFullKey::asksAsTheFamilyWants()
{
    QFETCH(Family, family);
    QFETCH(TokenId, id);
    QFETCH(QByteArray, target);
    ScriptedServer server([](const ScriptedServer::Request &) { return keyReply("abcd1234efgh5678"); });
    GatewayClient client(accessTo(server));
    FullKeyRequest request(&client, tokenOf(id, family));
    QSignalSpy found(&request, &FullKeyRequest::found);
    QSignalSpy failed(&request, &FullKeyRequest::failed);
    QTRY_VERIFY(found.size() + failed.size() == 1);
    for (const ScriptedServer::Request &each : server.requests())
        QVERIFY2(!each.target.startsWith("/api/user/token"), each.target.constData());
    if (target.isEmpty()) {
        QCOMPARE(server.requests().size(), 0);
        return;
    }
    QCOMPARE(found.constFirst().constFirst().toString(), u"sk-abcd1234efgh5678"_s);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().target, target);
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Bearer c2VjcmV0+token=="_ba);
    QCOMPARE(server.requests().constFirst().header("New-Api-User"), "7"_ba);
}

void TestFullKey::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<GatewayError::Kind>("kind");
    using Kind = GatewayError::Kind;
    QTest::newRow("masked") << keyReply("abcd**********5678") << Kind::Refused;
    QTest::newRow("none") << keyReply({}) << Kind::Refused;
    QTest::newRow("not found") << ScriptedServer::reply(200, R"({"success":false,"message":"record not found"})")
                               << Kind::Refused;
    QTest::newRow("too many") << ScriptedServer::reply(429, {}) << Kind::RateLimited;
    QTest::newRow("forwarded") << ScriptedServer::reply(307, {}, "text/plain", "Location: /api/user/token\r\n")
                               << Kind::RedirectedElsewhere;
    QTest::newRow("forwarded to itself") << ScriptedServer::reply(307, {}, "text/plain",
                                                                  "Location: /api/token/5/key\r\n")
                                         << Kind::RedirectedElsewhere;
}

void TestFullKey::saysWhyThereIsNone()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server([&](const ScriptedServer::Request &) { return answer; });
    GatewayClient client(accessTo(server));
    FullKeyRequest request(&client, tokenOf(5, Family::NewApi));
    QSignalSpy failed(&request, &FullKeyRequest::failed);
    QVERIFY(failed.wait(60'000));
    QTEST(failed.constFirst().constFirst().value<GatewayError>().kind, "kind");
    QCOMPARE(server.requests().size(), 1);
}

void TestFullKey::endsWhileItIsUnderWay()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return QByteArray(); });
    GatewayClient client(accessTo(server));
    auto request = std::make_unique<FullKeyRequest>(&client, tokenOf(5, Family::NewApi));
    QSignalSpy failed(request.get(), &FullKeyRequest::failed);
    QTRY_COMPARE(server.requests().size(), 1);
    request.reset();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestFullKey)
#include "tst_fullkey.moc"
