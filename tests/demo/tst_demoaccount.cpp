// SPDX-License-Identifier: GPL-3.0-or-later
// The account behind the demo gateway's tokens, its groups and its models, as a plain HTTP client sees them; and how they
// go with the tokens.
#include "demo/demosite.h"
#include "demo/demotokens.h"
#include "families/families.h"
#include "support/democlient.h"
#include "support/testtokens.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr DemoAccount account{.now = 1'795'464'000};

/// As it was recorded from a real gateway of the family. "*" stands for any names, each with a value of this shape.
struct Recorded
{
    Family family;
    QLatin1StringView path;
    const char *body;
};

constexpr Recorded recorded[]{
    {Family::NewApi, "/api/user/self"_L1,
     R"({"data":{"aff_code":"af7","aff_count":0,"aff_history_quota":0,"aff_quota":0,"avatar_url":"","discord_id":"",
     "display_name":"deck","email":"","github_id":"","group":"default","id":7,"inviter_id":0,"linux_do_id":"",
     "oidc_id":"","permissions":{"sidebar_modules":{"admin":false},"sidebar_settings":true},"quota":123432414,
     "request_count":4327,"role":1,"setting":"","sidebar_modules":"","status":1,"stripe_customer":"","telegram_id":"",
     "used_quota":1012029,"username":"deck","wechat_id":""},"message":"","success":true})"},
    {Family::NewApi2025, "/api/user/self"_L1,
     R"({"data":{"id":7,"username":"deck","password":"","display_name":"deck","role":1,"status":1,"email":"",
     "github_id":"","oidc_id":"","wechat_id":"","telegram_id":"","verification_code":"","access_token":"removed",
     "quota":123432414,"used_quota":1012029,"request_count":4327,"group":"default","aff_code":"af7","aff_count":0,
     "aff_quota":0,"aff_history_quota":0,"inviter_id":0,"DeletedAt":null,"linux_do_id":"","setting":""},
     "message":"","success":true})"},
    {Family::OneHub, "/api/user/self"_L1,
     R"({"data":{"id":7,"username":"deck","password":"","display_name":"deck","role":1,"status":1,"email":"",
     "avatar_url":"","oidc_id":"","github_id":"","github_id_new":0,"wechat_id":"","telegram_id":0,"lark_id":"",
     "verification_code":"","access_token":"removed","quota":123394289,"used_quota":1050154,"request_count":4329,
     "group":"default","aff_code":"af7","aff_count":0,"aff_quota":0,"aff_history_quota":0,"inviter_id":0,
     "last_login_time":1795628337,"last_login_ip":"","created_time":1795628337},"message":"","success":true
})"},
    {Family::OneApi, "/api/user/self"_L1,
     R"({"data":{"id":7,"username":"deck","password":"","display_name":"deck","role":1,"status":1,"email":"",
     "github_id":"","wechat_id":"","lark_id":"","oidc_id":"","verification_code":"","access_token":"",
     "quota":123374289,"used_quota":1070154,"request_count":4332,"group":"default","aff_code":"af7","inviter_id":0},
     "message":"","success":true})"},
    {Family::NewApi, "/api/user/self/groups"_L1,
     R"({"data":{"*":{"desc":"默认分组","ratio":1}},"message":"","success":true})"},
    {Family::NewApi, "/api/user/groups"_L1,
     R"({"data":{"*":{"desc":"默认分组","ratio":1}},"message":"","success":true})"},
    {Family::NewApi2025, "/api/user/self/groups"_L1,
     R"({"data":{"*":{"desc":"默认分组","ratio":1}},"message":"","success":true})"},
    {Family::NewApi2025, "/api/user/groups"_L1,
     R"({"data":{"*":{"desc":"默认分组","ratio":1}},"message":"","success":true})"},
    {Family::OneHub, "/api/user_group_map"_L1,
     R"({"data":{"*":{"id":1,"symbol":"default","name":"默认分组","ratio":1,"api_rate":600,"public":true,
     "promotion":false,"min":0,"max":0,"enable":true}},"message":"","success":true})"},
    {Family::NewApi, "/api/user/models"_L1, R"({"data":["gpt-4o","gpt-4o-mini"],"message":"","success":true})"},
    {Family::NewApi2025, "/api/user/models"_L1, R"({"data":["gpt-4o","gpt-4o-mini"],"message":"","success":true})"},
    {Family::OneApi, "/api/user/available_models"_L1,
     R"({"data":["gpt-4o","gpt-4o-mini"],"message":"","success":true})"},
    {Family::OneHub, "/api/available_model"_L1,
     R"({"data":{"*":{"groups":["default","vip"],"owned_by":"OpenAI","price":{"model":"gpt-4o","type":"tokens",
     "channel_type":1,"input":2.5,"output":7.5,"locked":false}}},"message":"","success":true})"},
    {Family::NewApi, "/api/pricing"_L1,
     R"({"auto_groups":["default"],"data":[{"model_name":"gpt-4o-mini","vendor_id":1,"quota_type":0,
     "model_ratio":0.075,"model_price":0,"owner_by":"","completion_ratio":4,"enable_groups":["default","vip"],
     "supported_endpoint_types":["openai"]}],"group_ratio":{"*":1},"pricing_version":"a42d","success":true,
     "supported_endpoint":{"openai":{"path":"/v1/chat/completions","method":"POST"}},"usable_group":{"*":"默认分组"},
     "vendors":[{"id":1,"name":"OpenAI","icon":"OpenAI"}]})"},
    {Family::NewApi2025, "/api/pricing"_L1,
     R"({"data":[{"model_name":"gpt-4o","quota_type":0,"model_ratio":1.25,"model_price":0,"owner_by":"",
     "completion_ratio":4,"enable_groups":["default","vip"]}],"group_ratio":{"*":1},"success":true,
     "usable_group":{"*":"默认分组"}})"},
};

/// Where @p served is not of that @p shape, empty if it is.
QString difference(const QJsonValue &served, const QJsonValue &shape, const QString &where = {})
{
    if (served.type() != shape.type())
        return where + u" has another type"_s;
    if (shape.isArray()) {
        if (served.toArray().isEmpty())
            return where + u" is empty"_s;
        for (const QJsonValue &element : served.toArray()) {
            if (const QString found = difference(element, shape[0], where + u"[]"_s); !found.isEmpty())
                return found;
        }
    }
    if (!shape.isObject())
        return {};
    const QJsonObject object = served.toObject();
    const QJsonObject members = shape.toObject();
    const bool anyNames = members.contains("*"_L1);
    if (anyNames ? object.isEmpty() : object.keys() != members.keys())
        return where + u" has "_s + object.keys().join(u' ');
    for (const QString &name : object.keys()) {
        const QString found = difference(object[name], members[anyNames ? u"*"_s : name], where + u'/' + name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QSet<QString> names(const QJsonValue &data)
{
    QSet<QString> found;
    for (const QJsonValue &name : data.toArray())
        found.insert(name.toString());
    for (const QString &name : data.toObject().keys())
        found.insert(name);
    return found;
}

void addFamilies()
{
    QTest::addColumn<Family>("family");
    for (const Family family : knownFamilies)
        QTest::newRow(qPrintable(familyId(family))) << family;
}

} // namespace

class TestDemoAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsRecorded_data();
    void answersAsRecorded();
    void speaksAsNewApiWhereDocumented();
    void hasNoOtherFamilysPaths_data();
    void hasNoOtherFamilysPaths();
    void wantsTheLogin_data();
    void wantsTheLogin();
    void countsForTheRateOnly();
    void failsListCallsOnly();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void sendsTheAccessTokenWhereFamiliesDo_data();
    void sendsTheAccessTokenWhereFamiliesDo();
    void hasUsedAboutWhatItsTokensHave();
    void usesMoreAsTimePasses();
    void hasASubscriptionIfAsked();
    void hasAllGroupsButOne();
    void hasTheGroupsOfOddTokens();
    void hidesAGroupAtOneHub();
    void hasAllModelsButTheRetired();
    void pricesAlikeInEachFamily();
};

void TestDemoAccount::answersAsRecorded_data()
{
    QTest::addColumn<Recorded>("reply");
    for (const Recorded &reply : recorded)
        QTest::addRow("%s %s", qPrintable(familyId(reply.family)), reply.path.data()) << reply;
}

void TestDemoAccount::answersAsRecorded()
{
    QFETCH(Recorded, reply);
    DemoClient client(demoOptions(reply.family, 5));
    const DemoAnswer answer = client.get(QString(reply.path));
    QCOMPARE(answer.status, 200);
    const QJsonObject shape = QJsonDocument::fromJson(reply.body).object();
    QVERIFY(!shape.isEmpty());
    QCOMPARE(difference(answer.json, shape), QString());
}

void TestDemoAccount::speaksAsNewApiWhereDocumented()
{
    DemoOptions one = demoOptions(Family::NewApi, 5);
    one.now = account.now;
    DemoOptions two = one;
    two.family = Family::Documented;
    DemoClient newApi(one);
    DemoClient documented(two);
    for (const QString &path : {u"/api/user/self"_s, u"/api/subscription/self"_s, u"/api/user/self/groups"_s,
                                u"/api/user/groups"_s, u"/api/user/models"_s, u"/api/pricing"_s})
        QCOMPARE(documented.get(path).body, newApi.get(path).body);
}

void TestDemoAccount::hasNoOtherFamilysPaths_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QStringList>("paths");
    const QStringList ofNewApi{u"/api/user/self/groups"_s, u"/api/user/groups"_s, u"/api/user/models"_s,
                               u"/api/pricing"_s, u"/api/subscription/self"_s};
    const QStringList ofOneHub{u"/api/user_group_map"_s, u"/api/available_model"_s};
    const QStringList ofOneApi{u"/api/user/available_models"_s};
    QTest::newRow("new-api") << Family::NewApi << ofOneHub + ofOneApi;
    QTest::newRow("documented") << Family::Documented << ofOneHub + ofOneApi;
    QTest::newRow("new-api-2025") << Family::NewApi2025
                                  << ofOneHub + ofOneApi + QStringList{u"/api/subscription/self"_s};
    QTest::newRow("one-hub") << Family::OneHub << ofNewApi + ofOneApi;
    QTest::newRow("one-api") << Family::OneApi << ofNewApi + ofOneHub;
}

void TestDemoAccount::hasNoOtherFamilysPaths()
{
    QFETCH(Family, family);
    QFETCH(QStringList, paths);
    DemoClient client(demoOptions(family, 5));
    for (const QString &path : paths) {
        const DemoAnswer answer = client.get(path);
        QVERIFY2(answer.status == 404, qPrintable(path));
        QVERIFY(answer.json["error"_L1]["message"_L1].isString());
    }
}

void TestDemoAccount::wantsTheLogin_data()
{
    QTest::addColumn<Recorded>("reply");
    for (const Recorded &reply : recorded) {
        if (reply.family != Family::NewApi || reply.path != "/api/user/groups"_L1) // which is for everybody
            QTest::addRow("%s %s", qPrintable(familyId(reply.family)), reply.path.data()) << reply;
    }
    QTest::newRow("subscription") << Recorded{Family::NewApi, "/api/subscription/self"_L1, ""};
}

void TestDemoAccount::wantsTheLogin()
{
    QFETCH(Recorded, reply);
    DemoClient client(demoOptions(reply.family, 5));
    const QString path = QString(reply.path);
    QCOMPARE(client.get(path, {}).status, 401);
    const DemoAnswer wrong = client.get(path, "wrong");
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.json["success"_L1], QJsonValue(false));
    QVERIFY(!wrong.json.contains("data"_L1));
    const bool wantsUser = reply.family != Family::OneHub && reply.family != Family::OneApi;
    QCOMPARE(client.get(path, "right", {}).status, wantsUser ? 401 : 200);
}

void TestDemoAccount::countsForTheRateOnly()
{
    DemoOptions limited = demoOptions(Family::NewApi, 5);
    limited.rateCalls = 3;
    limited.rateSeconds = 3'600;
    DemoClient client(limited);
    QCOMPARE(client.get(u"/api/user/self"_s).status, 200);
    QCOMPARE(client.get(u"/api/user/groups"_s).status, 200);
    QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 200);
    const DemoAnswer fourth = client.get(u"/api/pricing"_s);
    QCOMPARE(fourth.status, 429);
    QVERIFY(fourth.body.isEmpty());
    QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 429);
    QCOMPARE(client.gateway.requestCount(), 1);
    QCOMPARE(client.gateway.requests(),
             (QStringList{u"/api/user/self"_s, u"/api/user/groups"_s, u"/api/token/?p=1"_s, u"/api/pricing"_s,
                          u"/api/token/?p=1"_s}));
}

void TestDemoAccount::failsListCallsOnly()
{
    DemoClient client(demoOptions(Family::NewApi, 5));
    client.gateway.failNext(503, 1);
    QCOMPARE(client.get(u"/api/user/self"_s).status, 200);
    QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 503);
    QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 200);
}

void TestDemoAccount::saysWhatIsLeft_data()
{
    addFamilies();
}

void TestDemoAccount::saysWhatIsLeft()
{
    QFETCH(Family, family);
    const auto said = [family](std::optional<qint64> balance) {
        DemoOptions options = demoOptions(family, 5);
        options.balance = balance.value_or(options.balance);
        DemoClient client(options);
        return client.get(u"/api/user/self"_s).data()["quota"_L1];
    };
    QCOMPARE(said({}), QJsonValue(20'000'000));
    QCOMPARE(said(0), QJsonValue(0));
    QCOMPARE(said(-1'234), QJsonValue(-1'234));
    QCOMPARE(said(1'000'000'000'000'000), QJsonValue(qint64{1'000'000'000'000'000}));
}

void TestDemoAccount::sendsTheAccessTokenWhereFamiliesDo_data()
{
    addFamilies();
}

void TestDemoAccount::sendsTheAccessTokenWhereFamiliesDo()
{
    QFETCH(Family, family);
    DemoOptions options = demoOptions(family, 5);
    options.accessToken = u"always+the/same="_s;
    DemoClient client(options);
    const DemoAnswer answer = client.get(u"/api/user/self"_s);
    const QJsonObject user = answer.data().toObject();
    if (family == Family::NewApi2025 || family == Family::OneHub) {
        QCOMPARE(user["access_token"_L1].toString(), options.accessToken);
    } else {
        QCOMPARE(user.contains("access_token"_L1), family == Family::OneApi);
        QVERIFY(!answer.body.contains("always"));
    }
    QCOMPARE(user["password"_L1].toString(), QString());
}

void TestDemoAccount::hasUsedAboutWhatItsTokensHave()
{
    qint64 used = 0;
    for (qint64 id = 1; id <= account.tokens; ++id)
        used += demoToken(id, account).usedQuota;
    DemoClient client(demoOptions(Family::NewApi, account.tokens));
    const qint64 said = client.get(u"/api/user/self"_s).data()["used_quota"_L1].toInteger();
    QVERIFY2(said >= used && said < 2 * used, qPrintable(u"%1, tokens %2"_s.arg(said).arg(used)));
}

void TestDemoAccount::usesMoreAsTimePasses()
{
    DemoClient client(demoOptions(Family::NewApi, 300));
    const auto user = [&client] { return client.get(u"/api/user/self"_s).data(); };
    const QJsonValue before = user();
    QCOMPARE(user(), before);
    client.gateway.letTimePass();
    QVERIFY(user()["used_quota"_L1].toInteger() > before["used_quota"_L1].toInteger());
    QVERIFY(user()["request_count"_L1].toInteger() > before["request_count"_L1].toInteger());
    QCOMPARE(user()["quota"_L1], before["quota"_L1]);
}

void TestDemoAccount::hasASubscriptionIfAsked()
{
    DemoClient without(demoOptions(Family::NewApi, 5));
    const QJsonObject none{{u"billing_preference"_s, u"subscription_first"_s}, {u"subscriptions"_s, QJsonArray()}};
    QCOMPARE(without.get(u"/api/subscription/self"_s).json,
             (QJsonObject{{u"success"_s, true}, {u"message"_s, QString()}, {u"data"_s, none}}));

    DemoOptions options = demoOptions(Family::NewApi, 5);
    options.now = account.now;
    options.subscription = true;
    DemoClient with(options);
    const QJsonArray all = with.get(u"/api/subscription/self"_s).data()["subscriptions"_L1].toArray();
    QCOMPARE(all.size(), 1);
    const QJsonValue active = all.first()["subscription"_L1];
    QCOMPARE(active["status"_L1], QJsonValue(u"active"_s));
    QCOMPARE(active["allow_wallet_overflow"_L1], QJsonValue(false));
    QVERIFY(active["end_time"_L1].toInteger() > account.now);
    QVERIFY(active["amount_used"_L1].toInteger() > 0);
    QVERIFY(active["amount_total"_L1].toInteger() > active["amount_used"_L1].toInteger());
}

/// Of those that its tokens are of; few are of the one that was removed.
void TestDemoAccount::hasAllGroupsButOne()
{
    DemoClient client(demoOptions(Family::NewApi, 5));
    QSet<QString> expected = names(client.get(u"/api/user/self/groups"_s).data());
    QVERIFY(!expected.contains(removedDemoGroup()));
    expected.insert(removedDemoGroup());
    expected.insert(QString()); // the account's own
    QSet<QString> used;
    int removed = 0;
    for (qint64 id = 1; id <= account.tokens; ++id) {
        const DemoToken token = demoToken(id, account);
        used.insert(token.group);
        if (token.group == removedDemoGroup()) {
            ++removed;
            QVERIFY(token.status == 1 && !token.isExpiredAt(account.now)); // nothing else is the matter with it
        }
    }
    QCOMPARE(used, expected);
    QVERIFY2(removed >= 3 && removed <= 15, qPrintable(QString::number(removed)));
}

void TestDemoAccount::hasTheGroupsOfOddTokens()
{
    DemoOptions options = demoOptions(Family::NewApi, 17);
    options.odd = true;
    DemoClient client(options);
    const QSet<QString> groups = names(client.get(u"/api/user/groups"_s).data());
    for (qint64 id = 1; id <= options.tokens; ++id)
        QVERIFY(groups.contains(client.gateway.token(id).group));
}

void TestDemoAccount::hidesAGroupAtOneHub()
{
    DemoClient newApi(demoOptions(Family::NewApi, 5));
    DemoClient oneHub(demoOptions(Family::OneHub, 5));
    const QJsonObject map = oneHub.get(u"/api/user_group_map"_s).data().toObject();
    QCOMPARE(names(newApi.get(u"/api/user/groups"_s).data()) - names(map), QSet<QString>{u"partner"_s});
    for (const QString &name : map.keys())
        QCOMPARE(map[name]["symbol"_L1].toString(), name);
    const DemoAnswer models = oneHub.get(u"/api/available_model"_s);
    QVERIFY(models.data()["gpt-5.4"_L1]["groups"_L1].toArray().contains(u"vip"_s));
    QVERIFY(!models.body.contains("partner"));
}

/// Limits name what there is, but for those of a few tokens, which name nothing that there is.
void TestDemoAccount::hasAllModelsButTheRetired()
{
    DemoClient newApi(demoOptions(Family::NewApi, 5));
    const QSet<QString> models = names(newApi.get(u"/api/user/models"_s).data());
    const QStringList gone = retiredDemoModels();
    const QSet<QString> retired(gone.begin(), gone.end());
    QVERIFY(!models.intersects(retired));
    QSet<QString> named;
    int limited = 0;
    for (qint64 id = 1; id <= account.tokens; ++id) {
        const DemoToken token = demoToken(id, account);
        QSet<QString> limits;
        for (const QString &name : token.modelNames)
            limits.insert(name.trimmed());
        named += limits;
        if (limits.intersects(retired)) {
            ++limited;
            QVERIFY(token.modelLimitsEnabled && retired.contains(limits));
        }
    }
    QCOMPARE(named - models, retired);
    QVERIFY2(limited >= 3 && limited <= 15, qPrintable(QString::number(limited)));

    DemoClient oneHub(demoOptions(Family::OneHub, 5));
    QCOMPARE(names(oneHub.get(u"/api/available_model"_s).data()), models);
    DemoClient oneApi(demoOptions(Family::OneApi, 5));
    QCOMPARE(names(oneApi.get(u"/api/user/available_models"_s).data()), models);
}

/// A ratio of 1 is $2 per million tokens, and $0.002 a call.
void TestDemoAccount::pricesAlikeInEachFamily()
{
    DemoClient newApi(demoOptions(Family::NewApi, 5));
    DemoClient oneHub(demoOptions(Family::OneHub, 5));
    const QJsonValue hub = oneHub.get(u"/api/available_model"_s).data();
    const QJsonObject pricing = newApi.get(u"/api/pricing"_s).json;
    QSet<QString> priced;
    int byCall = 0;
    for (const QJsonValue &row : pricing["data"_L1].toArray()) {
        const QString name = row["model_name"_L1].toString();
        const QJsonValue price = hub[name]["price"_L1];
        priced.insert(name);
        QCOMPARE(names(row["enable_groups"_L1]), names(pricing["group_ratio"_L1]));
        if (row["quota_type"_L1].toInt() == 1) {
            ++byCall;
            QCOMPARE(price["type"_L1].toString(), u"times"_s);
            QCOMPARE(price["input"_L1].toDouble() * 0.002, row["model_price"_L1].toDouble());
            continue;
        }
        const double dollars = 2 * row["model_ratio"_L1].toDouble();
        QVERIFY2(dollars >= 0.05 && dollars <= 20, qPrintable(name));
        QCOMPARE(price["type"_L1].toString(), u"tokens"_s);
        QCOMPARE(price["input"_L1], row["model_ratio"_L1]);
        QCOMPARE(price["output"_L1].toDouble(),
                 row["model_ratio"_L1].toDouble() * row["completion_ratio"_L1].toDouble());
    }
    QCOMPARE(priced, names(newApi.get(u"/api/user/models"_s).data()));
    QCOMPARE(byCall, 1);
    QCOMPARE(names(pricing["usable_group"_L1]), names(newApi.get(u"/api/user/groups"_s).data()));
}

QTEST_GUILESS_MAIN(TestDemoAccount)
#include "tst_demoaccount.moc"
