// SPDX-License-Identifier: GPL-3.0-or-later
// What gateways answer of an account, as recorded on real servers, and how they are asked.
#include "gateway/accountcalls.h"
#include "gateway/gatewaysession.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

QByteArray recorded(const QString &server, const QString &call)
{
    QFile file(QStringLiteral(TOKENDECK_TEST_DATA "/account/") + server + u'/' + call + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AccountFacts factsOf(const QString &server)
{
    AccountFacts facts;
    for (const auto &[call, name] :
         {std::pair(AccountCall::Self, u"self"_s), std::pair(AccountCall::Groups, u"groups"_s),
          std::pair(AccountCall::Models, u"models"_s), std::pair(AccountCall::Prices, u"prices"_s)}) {
        if (const QByteArray body = recorded(server, name); !body.isEmpty() && !readAccountReply(call, body, facts))
            qWarning() << server << name << "was not read";
    }
    return facts;
}

GatewayAccess accessTo(const ScriptedServer &server)
{
    GatewayAccess access;
    access.baseUrl = server.url();
    access.userId = u"7"_s;
    access.accessToken = "console-token-of-the-user";
    return access;
}

QByteArray reply(const QByteArray &data)
{
    return ScriptedServer::reply(200, R"({"success":true,"message":"","data":)" + data + '}');
}

} // namespace

class TestAccountCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasRecorded_data();
    void readsWhatWasRecorded();
    void pricesAndGroupsOfModels();
    void subscriptions_data();
    void subscriptions();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void asksOnceALoad();
    void triesAForksPath();
    void waitsForTheBudget();
    void whatFailsIsNotReported();
};

void TestAccountCalls::readsWhatWasRecorded_data()
{
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<bool>("groups");
    QTest::addColumn<bool>("prices");
    QTest::newRow("modern") << qint64{123432414} << true << true;
    QTest::newRow("na2025") << qint64{123432414} << true << true;
    QTest::newRow("veloera") << qint64{123432414} << true << true;
    QTest::newRow("zrnewapi") << qint64{123443664} << true << true;
    QTest::newRow("onehub") << qint64{123394289} << true << true;
    QTest::newRow("donehub") << qint64{123413039} << true << true;
    QTest::newRow("oneapi") << qint64{123374289} << false << false;
    QTest::newRow("laisky") << qint64{123456709} << false << false;
    QTest::newRow("chatapi") << qint64{123421164} << false << false;
}

void TestAccountCalls::readsWhatWasRecorded()
{
    QFETCH(const bool, groups);
    QFETCH(const bool, prices);
    const AccountFacts facts = factsOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(facts.balance);
    QTEST(*facts.balance, "balance");
    QCOMPARE(facts.group, u"default"_s);
    QVERIFY(facts.models);
    QCOMPARE(facts.models->keys(), QStringList({u"gpt-4o"_s, u"gpt-4o-mini"_s}));
    QCOMPARE(facts.groups.has_value(), groups);
    QCOMPARE(facts.models->value(u"gpt-4o"_s).price.has_value(), prices);
    if (!groups)
        return;
    QCOMPARE(facts.groups->keys(), QStringList({u"default"_s, u"nochan"_s, u"vip"_s, u"中文分组"_s}));
    QCOMPARE(facts.groups->value(u"vip"_s), (AccountGroup{u"vip 分组"_s, 0.5}));
    QVERIFY(facts.groupsWithModels.contains(u"vip"_s) && !facts.groupsWithModels.contains(u"nochan"_s));
}

void TestAccountCalls::pricesAndGroupsOfModels()
{
    // A ratio of 1 is $2 for a million tokens.
    const AccountModel model = factsOf(u"modern"_s).models->value(u"gpt-4o"_s);
    QCOMPARE(model.price, (ModelPrice{false, 2.5, 10}));
    QCOMPARE(model.groups, (QStringList{u"default"_s, u"vip"_s, u"中文分组"_s, u"svip"_s}));
    QCOMPARE(factsOf(u"modern"_s).automaticGroups, QStringList(u"default"_s));
    QCOMPARE(factsOf(u"onehub"_s).models->value(u"gpt-4o"_s).price, (ModelPrice{false, 5, 15}));

    AccountFacts facts;
    QVERIFY(readAccountReply(
        AccountCall::Prices,
        R"({"success":true,"data":[{"model_name":"mj","quota_type":1,"model_price":0.1,"model_ratio":0},
                                {"model_name":"odd","quota_type":"x","model_ratio":"1.5","enable_groups":null}]})",
        facts));
    QCOMPARE(facts.models->value(u"mj"_s).price, (ModelPrice{true, 0.1, 0}));
    QCOMPARE(facts.models->value(u"odd"_s).price, (ModelPrice{false, 3, 3}));
    // A group that the gateway chooses has a word for a ratio.
    QVERIFY(readAccountReply(AccountCall::Groups, R"({"data":{"auto":{"desc":"a","ratio":"自动"}},"success":true})",
                             facts));
    QCOMPARE(facts.groups->value(u"auto"_s), (AccountGroup{u"a"_s, std::nullopt}));
}

void TestAccountCalls::subscriptions_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<bool>("isAlone");
    QTest::addColumn<qint64>("until");
    const auto row = [](const char *name, const QByteArray &data, bool isUsed, bool isAlone, qint64 until) {
        QTest::newRow(name) << data << isUsed << isAlone << until;
    };
    const QByteArray one =
        R"({"subscription":{"amount_total":100,"amount_used":99,"end_time":5000,"status":"active"}})";
    row("none", R"({"billing_preference":"subscription_first","subscriptions":[]})", true, false, 0);
    row("null", R"({"billing_preference":"subscription_first","subscriptions":null})", true, false, 0);
    row("active", R"({"billing_preference":"subscription_first","subscriptions":[)" + one + "]}", true, false, 5'000);
    row("for the balance alone", R"({"billing_preference":"wallet_only","subscriptions":[)" + one + "]}", false, false,
        5'000);
    row("alone", R"({"billing_preference":"subscription_only","subscriptions":[)" + one + "]}", true, true, 5'000);
    row("used up",
        R"({"subscriptions":[{"subscription":{"amount_total":100,"amount_used":100,"end_time":5000,"status":"active"}}]})",
        true, false, 0);
    row("without a limit",
        R"({"subscriptions":[{"subscription":{"amount_total":0,"amount_used":100,"end_time":5000,"status":"active"}}]})",
        true, false, 5'000);
    row("expired",
        R"({"subscriptions":[{"subscription":{"amount_total":9,"amount_used":0,"end_time":5000,"status":"expired"}}]})",
        true, false, 0);
    row("the last of several",
        R"({"subscriptions":[)" + one
            + R"(,{"subscription":{"amount_total":9,"amount_used":0,"end_time":7000,"status":"active"}}]})",
        true, false, 7'000);
}

void TestAccountCalls::subscriptions()
{
    QFETCH(const QByteArray, data);
    QFETCH(const qint64, until);
    AccountFacts facts;
    QVERIFY(readAccountReply(AccountCall::Subscription, R"({"success":true,"data":)" + data + '}', facts));
    QTEST(facts.subscription->isUsed, "isUsed");
    QTEST(facts.subscription->isAlone, "isAlone");
    QCOMPARE(facts.subscription->until.value_or(0), until);
}

void TestAccountCalls::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("success: false") << QByteArray(R"({"data":{"quota":0},"success":false})");
    QTest::newRow("no data") << QByteArray(R"({"success":true})");
    QTest::newRow("null") << QByteArray(R"({"success":true,"data":null})");
    QTest::newRow("cut") << QByteArray(R"({"success":true,"data":{"quota":0)");
    QTest::newRow("cut behind the data") << QByteArray(R"({"success":true,"data":{"quota":0})");
    QTest::newRow("a number") << QByteArray(R"({"success":true,"data":7})");
}

void TestAccountCalls::refusesWhatIsNoReply()
{
    QFETCH(const QByteArray, body);
    for (const AccountCall call : {AccountCall::Self, AccountCall::Groups, AccountCall::Models, AccountCall::Prices,
                                   AccountCall::Subscription}) {
        AccountFacts facts{.balance = 5};
        QVERIFY(!readAccountReply(call, body, facts));
        QCOMPARE(facts, AccountFacts{.balance = 5});
    }
    // A list of tokens, say, from a server that answers every call alike: by it, all groups and models would be gone.
    for (const QByteArray &list :
         {R"({"success":true,"data":{"items":[{"id":1,"group":"vip"}],"total":1,"page":1}})"_ba,
          R"({"success":true,"data":[{"id":1,"group":"vip"}]})"_ba}) {
        for (const AccountCall call :
             {AccountCall::Groups, AccountCall::Models, AccountCall::Prices, AccountCall::Subscription}) {
            AccountFacts none;
            QVERIFY(!readAccountReply(call, list, none));
            QCOMPARE(none, AccountFacts());
        }
    }
    AccountFacts facts;
    QVERIFY(
        readAccountReply(AccountCall::Self, R"({"data":{"quota":"no number","group":null},"success":true})", facts));
    QCOMPARE(facts, AccountFacts()); // not reported, and never 0
}

/// A list, and beside it each call once.
void TestAccountCalls::asksOnceALoad()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        const QByteArray path = request.target.split('?').constFirst();
        if (path == "/api/token/")
            return reply(
                R"({"page":1,"page_size":100,"total":1,"items":[{"id":1,"user_id":7,"key":"aB3d**********wXyZ","status":1,
                "name":"a","created_time":1,"accessed_time":1,"expired_time":-1,"remain_quota":5,"unlimited_quota":false,
                "used_quota":0,"group":"","model_limits_enabled":false,"model_limits":"","allow_ips":""}]})");
        if (path == "/api/status")
            return reply(R"({"quota_per_unit":500000})");
        const QHash<QByteArray, QString> calls{{"/api/user/self", u"self"_s},
                                               {"/api/user/self/groups", u"groups"_s},
                                               {"/api/user/models", u"models"_s},
                                               {"/api/pricing", u"prices"_s}};
        const QByteArray body = recorded(u"na2025"_s, calls.value(path));
        return body.isEmpty() ? ScriptedServer::reply(404, {}) : ScriptedServer::reply(200, body);
    });
    GatewaySession session(accessTo(server), Dialect(), Loader::Mode::Everything);
    QSignalSpy loaded(&session, &GatewaySession::loaded);
    session.refresh();
    QTRY_COMPARE(loaded.size(), 1);
    QTRY_VERIFY(!session.awaitsAccountFacts() && !session.awaitsBooksOfUse());
    AccountFacts expected = factsOf(u"na2025"_s);
    QCOMPARE(session.accountFacts(), expected);
    const auto asked = [&server] {
        QList<QByteArray> targets;
        for (const ScriptedServer::Request &request : server.requests()) {
            if (!request.target.startsWith("/api/token/"))
                targets.append(request.target.split('?').constFirst());
        }
        std::ranges::sort(targets);
        return targets;
    };
    const QList<QByteArray> once{"/api/data/flow/self",    "/api/data/flow/self", "/api/data/flow/self",
                                 "/api/data/self",         "/api/pricing",        "/api/status",
                                 "/api/subscription/self", "/api/user/models",    "/api/user/self",
                                 "/api/user/self/groups"};
    QCOMPARE(asked(), once);

    session.refresh();
    QCOMPARE(session.accountFacts(), expected); // what was reported holds meanwhile
    QTRY_COMPARE(loaded.size(), 2);
    QTRY_VERIFY(!session.awaitsAccountFacts() && !session.awaitsBooksOfUse());
    QCOMPARE(asked().size(), 2 * once.size());
    for (const ScriptedServer::Request &request : server.requests())
        QVERIFY(!request.target.contains("/api/user/token"));
}

/// chat-api has One API's rows, and its models where New API has them.
void TestAccountCalls::triesAForksPath()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        if (request.target == "/api/user/models")
            return ScriptedServer::reply(200, recorded(u"chatapi"_s, u"models"_s));
        if (request.target == "/api/user/self")
            return ScriptedServer::reply(200, recorded(u"chatapi"_s, u"self"_s));
        return ScriptedServer::reply(404, R"({"error":{"message":"Invalid URL"}})");
    });
    GatewayClient client(accessTo(server));
    AccountCalls calls(&client, RetryPolicy::none(), nullptr);
    calls.ask(Family::OneApi);
    QTRY_VERIFY(!calls.areUnderWay());
    QCOMPARE(calls.facts(), factsOf(u"chatapi"_s));
}

/// Calls that are refused for their number come later, and only as many as before.
void TestAccountCalls::waitsForTheBudget()
{
    int refusals = 3;
    ScriptedServer server([&refusals](const ScriptedServer::Request &request) {
        if (refusals-- > 0)
            return ScriptedServer::reply(429, {});
        if (request.target == "/api/user/self")
            return ScriptedServer::reply(200, recorded(u"oneapi"_s, u"self"_s));
        return ScriptedServer::reply(200, recorded(u"oneapi"_s, u"models"_s));
    });
    GatewayClient client(accessTo(server));
    RetryPolicy policy;
    policy.second = std::chrono::milliseconds(1);
    client.budget().setSecond(policy.second);
    AccountCalls calls(&client, policy, nullptr);
    calls.ask(Family::OneApi);
    QTRY_VERIFY(!calls.areUnderWay());
    QCOMPARE(calls.facts(), factsOf(u"oneapi"_s));
    QCOMPARE(server.requests().size(), 5);
}

void TestAccountCalls::whatFailsIsNotReported()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        if (request.target == "/api/user/self")
            return ScriptedServer::reply(200, recorded(u"modern"_s, u"self"_s));
        if (request.target == "/api/user/models")
            return ScriptedServer::reply(500, {});
        return ScriptedServer::reply(200, R"({"success":false,"message":"no"})");
    });
    GatewayClient client(accessTo(server));
    AccountCalls calls(&client, RetryPolicy::none(), nullptr);
    calls.ask(Family::NewApi);
    QTRY_VERIFY(!calls.areUnderWay());
    QCOMPARE(calls.facts(), (AccountFacts{.balance = 123432414, .used = 1012029, .group = u"default"_s}));
}

QTEST_GUILESS_MAIN(TestAccountCalls)
#include "tst_accountcalls.moc"
