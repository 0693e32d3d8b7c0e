// SPDX-License-Identifier: GPL-3.0-or-later
// The demo gateway as a plain HTTP client sees it.
#include "demo/demogateway.h"
#include "demo/demoreply.h"
#include "families/access.h"
#include "findings/findingsindex.h"
#include "gateway/pagedecoder.h"
#include "support/democlient.h"
#include "support/testtokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestDemoGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheSameTokensAlways();
    void looksLikeACompany();
    void grantsHundredsOfDollars();
    void givesLittleToFind();
    void hasOddOnesIfAsked();
    void changesAsTimePasses();
    void stirsOnlyWhenTold();
    void hasTheUserAndAccessTokenThatItIsGiven();
    void refusesStrangers_data();
    void refusesStrangers();
    void pagesAsItsFamilyDoes_data();
    void pagesAsItsFamilyDoes();
    void masksAsItsFamilyDoes_data();
    void masksAsItsFamilyDoes();
    void limitsTheRate();
    void redirectsAndMisses();
    void survivesNonsense();
    void answersManyAtOnce();
};

void TestDemoGateway::makesTheSameTokensAlways()
{
    constexpr DemoAccount account{.now = 1'795'464'000};
    for (const qint64 id : {1, 7, 25, 1'000, 4'999'999}) {
        const DemoToken one = demoToken(id, account);
        const DemoToken two = demoToken(id, account);
        QCOMPARE(one.wholeKey, two.wholeKey);
        QCOMPARE(one.name, two.name);
        QCOMPARE(one.remainQuota, two.remainQuota);
        QCOMPARE(one.expiredTime, two.expiredTime);
    }
    QVERIFY(demoToken(1, account).wholeKey != demoToken(2, account).wholeKey);
}

void TestDemoGateway::looksLikeACompany()
{
    constexpr DemoAccount account{.now = 1'795'464'000};
    int expiring = 0, expiredYetEnabled = 0, exhausted = 0, unlimited = 0, unrestricted = 0, disabled = 0,
        beyondAscii = 0;
    QSet<QString> names, groups, keys;
    for (qint64 id = 1; id <= account.tokens; ++id) {
        const DemoToken token = demoToken(id, account);
        QCOMPARE(token.wholeKey.size(), 48);
        QVERIFY(token.createdTime <= account.now && token.accessedTime >= token.createdTime);
        expiring += token.expiredTime > account.now && token.expiredTime < account.now + 7 * 86'400;
        expiredYetEnabled += token.status == 1 && token.expiredTime > 0 && token.expiredTime <= account.now;
        exhausted += !token.unlimitedQuota && token.remainQuota <= 0;
        unlimited += token.unlimitedQuota;
        unrestricted += token.unlimitedQuota && !token.modelLimitsEnabled && token.allowedIps.isEmpty();
        disabled += token.status == 2;
        beyondAscii += std::any_of(token.name.begin(), token.name.end(), [](QChar c) { return c.unicode() > 0x7f; });
        names.insert(token.name);
        groups.insert(token.group);
        keys.insert(token.wholeKey);
    }
    for (const int count : {expiring, expiredYetEnabled, exhausted, unlimited, unrestricted, disabled})
        QVERIFY(count >= 10 && count < 300);
    QVERIFY(beyondAscii >= 5);
    QVERIFY(names.size() > 2'500);
    QVERIFY(groups.size() >= 3);
    QCOMPARE(keys.size(), 2'570);
}

/// Sums and bars are of amounts that somebody would spend.
void TestDemoGateway::grantsHundredsOfDollars()
{
    constexpr DemoAccount account{.now = 1'795'464'000};
    constexpr qint64 dollar = 500'000;
    qint64 remaining = 0;
    for (qint64 id = 1; id <= account.tokens; ++id) {
        const DemoToken token = demoToken(id, account);
        QVERIFY2(token.usedQuota >= 0 && token.remainQuota >= 0, qPrintable(QString::number(id)));
        QVERIFY(token.usedQuota + token.remainQuota <= 1'000 * dollar);
        remaining += token.remainQuota;
    }
    QVERIFY(remaining > account.tokens * 50 * dollar && remaining < account.tokens * 500 * dollar);
}

/// But for old keys, one token in ten deserves a look, by every kind of rule that a company would meet; and no address is an example.
void TestDemoGateway::givesLittleToFind()
{
    constexpr DemoAccount account{.now = 1'795'464'000};
    DemoPage page{Family::NewApi, 1, account.tokens, account.tokens, {}};
    for (qint64 id = account.tokens; id >= 1; --id)
        page.tokens.push_back(demoToken(id, account));
    auto decoded = PageDecoder().decode(demoPageReply(page));
    const Inventory inventory = Inventory::fromTokens(std::move(std::get<DecodedPage>(decoded).tokens), Family::NewApi);
    const FindingsIndex index(inventory, FindingContext{.now = account.now});
    int found = 0;
    int dangerous = 0;
    FindingRules met;
    inventory.forEach([&](qsizetype row, const Token &token) {
        const FindingRules rules = index.at(row);
        FindingRules worthALook = rules;
        worthALook.remove(FindingRule::OldKey);
        found += !worthALook.isEmpty();
        dangerous += rules.worst() == FindingSeverity::Danger;
        met = met | rules;
        for (const IpEntry &entry : readIpLimits(token).entries)
            QVERIFY(entry.kind == IpEntry::Kind::Unreadable || entry.range.kind() != IpKind::Documentation);
    });
    QVERIFY2(found > 180 && found < 330, qPrintable(QString::number(found)));
    QVERIFY2(dangerous > 0 && dangerous < 30, qPrintable(QString::number(dangerous)));
    QVERIFY2(met.count() >= 15, qPrintable(findingIds(met).join(u' ')));
}

void TestDemoGateway::hasOddOnesIfAsked()
{
    DemoAccount account{.now = 1'795'464'000};
    QVERIFY(demoToken(10, account).remainQuota < std::numeric_limits<qint32>::max());
    account.odd = true;
    QCOMPARE(demoToken(10, account).remainQuota, std::numeric_limits<qint64>::max());
    QVERIFY(demoToken(13, account).name.startsWith(u'\t'));
}

/// Use grows, one token more has run dry, one is new; and it is the same however often one looks.
void TestDemoGateway::changesAsTimePasses()
{
    DemoAccount account{.now = 1'795'464'000, .tokens = 300};
    const auto exhausted = [&account] {
        QList<qint64> ids;
        for (qint64 id = 1; id <= account.tokens; ++id) {
            if (!demoToken(id, account).unlimitedQuota && demoToken(id, account).remainQuota == 0)
                ids.append(id);
        }
        return ids;
    };
    const auto used = [&account] {
        qint64 sum = 0;
        for (qint64 id = 1; id <= account.tokens; ++id)
            sum += demoToken(id, account).usedQuota;
        return sum;
    };
    qsizetype dryBefore = exhausted().size();
    qint64 usedBefore = used();
    for (account.age = 1; account.age < 20; ++account.age) {
        QCOMPARE(exhausted().size(), ++dryBefore);
        QVERIFY(used() > usedBefore);
        usedBefore = used();
    }
    const DemoToken fresh = demoToken(301, account);
    QVERIFY(fresh.createdTime == account.now && fresh.remainQuota > 0);
}

void TestDemoGateway::stirsOnlyWhenTold()
{
    DemoClient client(demoOptions(Family::NewApi, 30));
    const auto page = [&client] { return client.get(u"/api/token/?p=1&size=100"_s).json.value("data"_L1).toObject(); };
    const QJsonObject before = page();
    QCOMPARE(page(), before);
    client.gateway.letTimePass();
    const QJsonObject after = page();
    QCOMPARE(after.value("total"_L1).toInteger(), 31);
    QCOMPARE(after["items"_L1][0]["id"_L1].toInteger(), 31);
    QVERIFY(after["items"_L1][12]["remain_quota"_L1].toInteger() == 0);
    QCOMPARE(page(), after);
}

void TestDemoGateway::hasTheUserAndAccessTokenThatItIsGiven()
{
    DemoOptions given = demoOptions(Family::NewApi, 3);
    given.userId = 42;
    given.accessToken = u"always+the/same="_s;
    DemoClient client(given);
    QCOMPARE(client.gateway.userId(), u"42"_s);
    QCOMPARE(client.get(u"/api/token/?p=1"_s, "always+the/same=", "1").status, 401);
    const DemoAnswer reply = client.get(u"/api/token/?p=1"_s, "always+the/same=", "42");
    QCOMPARE(reply.json["data"_L1]["items"_L1][0]["user_id"_L1].toInteger(), 42);
    QCOMPARE(client.get(u"/api/user/self"_s, "always+the/same=", "42").json["data"_L1]["id"_L1].toInteger(), 42);
}

void addFamilies()
{
    QTest::addColumn<Family>("family");
    for (const Family family : knownFamilies)
        QTest::newRow(qPrintable(familyId(family))) << family;
}

void TestDemoGateway::refusesStrangers_data()
{
    addFamilies();
}

void TestDemoGateway::refusesStrangers()
{
    QFETCH(Family, family);
    DemoClient client(demoOptions(family, 3));
    const DemoAnswer without = client.get(u"/api/token/?p=1"_s, {});
    QCOMPARE(without.status, 401);
    QCOMPARE(without.json.value("success"_L1), QJsonValue(false));
    const DemoAnswer wrong = client.get(u"/api/token/?p=1"_s, "wrong");
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.json.value("success"_L1), QJsonValue(false));
    const bool wantsUser = family != Family::OneHub && family != Family::OneApi;
    QCOMPARE(client.get(u"/api/token/?p=1"_s, "right", {}).status, wantsUser ? 401 : 200);
    QCOMPARE(client.get(u"/api/token/?p=1"_s).json.value("success"_L1), QJsonValue(true));
}

void TestDemoGateway::pagesAsItsFamilyDoes_data()
{
    addFamilies();
}

void TestDemoGateway::pagesAsItsFamilyDoes()
{
    QFETCH(Family, family);
    DemoClient client(demoOptions(family, 23));
    const auto ids = [&client, family](qint64 page) {
        const QString key = family == Family::OneHub ? u"page"_s : u"p"_s;
        const QJsonValue data =
            client.get(u"/api/token/?%1=%2&size=10&page_size=10"_s.arg(key).arg(page)).json.value("data"_L1);
        const QJsonArray rows = data.isArray()     ? data.toArray()
            : data.toObject().contains("items"_L1) ? data["items"_L1].toArray()
                                                   : data["data"_L1].toArray();
        QList<qint64> found;
        for (const QJsonValue &row : rows)
            found.append(row["id"_L1].toInteger());
        return found;
    };
    const bool fromZero = family == Family::NewApi2025 || family == Family::OneApi;
    const qint64 first = fromZero ? 0 : 1;
    QCOMPARE(ids(first), (QList<qint64>{23, 22, 21, 20, 19, 18, 17, 16, 15, 14}));
    QCOMPARE(ids(first + 2), (QList<qint64>{3, 2, 1}));
    QCOMPARE(ids(first + 3), QList<qint64>());
    client.gateway.deleteToken(20);
    client.gateway.createToken();
    QCOMPARE(ids(first), (QList<qint64>{24, 23, 22, 21, 19, 18, 17, 16, 15, 14}));
    QCOMPARE(ids(first + 2), (QList<qint64>{3, 2, 1}));
}

void TestDemoGateway::masksAsItsFamilyDoes_data()
{
    addFamilies();
}

void TestDemoGateway::masksAsItsFamilyDoes()
{
    QFETCH(Family, family);
    DemoClient client(demoOptions(family, 5));
    const QByteArray body = client.get(u"/api/token/?p=0&page=1&size=10"_s).body;
    const bool sendsWhole = body.contains(client.gateway.token(5).wholeKey.toLatin1());
    QCOMPARE(sendsWhole, family == Family::NewApi2025 || family == Family::OneHub || family == Family::OneApi);
    QVERIFY(body.contains(client.gateway.token(5).wholeKey.last(4).toLatin1()));
}

void TestDemoGateway::limitsTheRate()
{
    DemoOptions limited = demoOptions(Family::NewApi, 5);
    limited.rateCalls = 2;
    limited.rateSeconds = 3'600;
    DemoClient client(limited);
    QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 200);
    QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 200);
    const DemoAnswer third = client.get(u"/api/token/?p=1"_s);
    QCOMPARE(third.status, 429);
    QVERIFY(third.body.isEmpty());
}

void TestDemoGateway::redirectsAndMisses()
{
    DemoClient client(demoOptions(Family::NewApi, 5));
    QCOMPARE(client.get(u"/api/token?p=1"_s).status, 301);
    QCOMPARE(client.get(u"/api/nothing"_s).status, 404);
    QVERIFY(client.get(u"/console"_s).contentType.startsWith("text/html"));
    QVERIFY(client.get(u"/api/status"_s, {}).json.value("data"_L1)["system_name"_L1].isString());
    QVERIFY(client.gateway.requests().contains(u"/api/token?p=1"_s));
}

/// A server on loopback is open to every program on the machine.
void TestDemoGateway::survivesNonsense()
{
    DemoClient client(demoOptions(Family::NewApi, 5));
    for (const QByteArray &nonsense :
         {"\r\n\r\n\r\n"_ba, "GET\r\n\r\n"_ba, "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba,
          "\0\xff\xfe garbage"_ba, QByteArray(200'000, 'a'), "POST /api/token/ HTTP/1.1\r\n\r\n"_ba}) {
        QTcpSocket socket;
        socket.connectToHost(client.gateway.url().host(), static_cast<quint16>(client.gateway.url().port()));
        QVERIFY(socket.waitForConnected(10'000));
        socket.write(nonsense);
        socket.flush();
        socket.disconnectFromHost();
        QCOMPARE(client.get(u"/api/token/?p=1"_s).status, 200);
    }
}

void TestDemoGateway::answersManyAtOnce()
{
    DemoOptions slow = demoOptions(Family::NewApi, 500);
    slow.latency = 20;
    DemoClient client(slow);
    QList<QNetworkReply *> replies;
    int left = 5;
    for (int page = 1; page <= 5; ++page) {
        QNetworkRequest request(QUrl(u"%1/api/token/?p=%2&size=100"_s.arg(client.gateway.url().toString()).arg(page)));
        request.setRawHeader("Authorization", client.gateway.accessToken().toLatin1());
        request.setRawHeader("New-Api-User", "1");
        replies.append(client.network.get(request));
        connect(replies.constLast(), &QNetworkReply::finished, this, [&left] { --left; });
    }
    QTRY_COMPARE(left, 0);
    for (int i = 0; i < 5; ++i) {
        const std::unique_ptr<QNetworkReply> reply(replies.at(i));
        const QJsonValue data = QJsonDocument::fromJson(reply->readAll())["data"_L1];
        QCOMPARE(data["items"_L1][0]["id"_L1].toInteger(), 500 - 100 * i);
    }
    QVERIFY(client.gateway.maxInFlight() > 1);
}

QTEST_GUILESS_MAIN(TestDemoGateway)
#include "tst_demogateway.moc"
