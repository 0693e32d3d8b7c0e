// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the use of one token: sums of each window, and its calls page by page, at a demo gateway of each family
// and at servers that say what a test wants.
#include "gateway/gatewaysession.h"
#include "support/gateways.h"
#include "support/scriptedserver.h"
#include "workspace/callsreader.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quick[]{1ms, 1ms};

using Request = ScriptedServer::Request;

QByteArray reply(const QByteArray &data)
{
    return ScriptedServer::reply(200, R"({"success":true,"message":"","data":)" + data + '}');
}

/// A gateway like New API with tokens of these names, whose log a test makes.
struct ScriptedGateway
{
    explicit ScriptedGateway(const QStringList &names, std::function<QByteArray(const Request &)> log)
        : server([names, log = std::move(log)](const Request &request) {
            if (request.target.startsWith("/api/token/"))
                return reply(list(names));
            if (request.target.startsWith("/api/log/self"))
                return log(request);
            return ScriptedServer::reply(404, {});
        })
    { }
    static QByteArray list(const QStringList &names)
    {
        QByteArray items;
        for (qsizetype i = 0; i < names.size(); ++i) {
            items += QByteArray(i > 0 ? "," : "") + R"({"id":)" + QByteArray::number(i + 1)
                + R"(,"user_id":7,"key":"aB3d**********wXyZ","status":1,"name":")" + names.at(i).toUtf8()
                + R"(","created_time":1,"accessed_time":4000000000,"expired_time":-1,"remain_quota":5,
                "unlimited_quota":false,"used_quota":9,"group":"","model_limits_enabled":false,"model_limits":"",
                "allow_ips":""})";
        }
        return R"({"page":1,"page_size":100,"total":)" + QByteArray::number(names.size()) + R"(,"items":[)" + items
            + "]}";
    }
    GatewayAccess access() const
    {
        GatewayAccess access;
        access.baseUrl = server.url();
        access.userId = u"7"_s;
        access.accessToken = "console-token-of-the-user";
        return access;
    }
    qsizetype asked(const QByteArray &path) const
    {
        return std::ranges::count_if(server.requests(),
                                     [&path](const Request &each) { return each.target.startsWith(path); });
    }

    ScriptedServer server;
};

struct Desk
{
    Desk()
        : workspace({quick, 5ms})
        , changed(&workspace, &Workspace::useChanged)
    { }
    void open(const GatewayAccess &access)
    {
        workspace.open(access, {}, LoadMode::Everything);
        const bool isThere = QTest::qWaitFor(
            [this] {
                return !workspace.isLoading() && workspace.session() && !workspace.session()->awaitsBooksOfUse();
            },
            120'000);
        if (!isThere)
            qFatal("no list");
    }
    Token token(qint64 id) const
    {
        std::optional<Token> found;
        workspace.inventory().forEach([&](qsizetype, const Token &each) {
            if (each.id().value() == id)
                found = each;
        });
        return found.value();
    }
    /// One that was used in the last days, and made the fewest calls of those that made some.
    Token usedToken(qint64 least = 2'000'000) const
    {
        std::optional<Token> found;
        workspace.inventory().forEach([&](qsizetype, const Token &each) {
            constexpr qint64 day = 86'400;
            if (each.accessedTime > QDateTime::currentSecsSinceEpoch() - 10 * day && each.usedQuota > least
                && each.createdTime < each.accessedTime - 10 * day && (!found || each.usedQuota < found->usedQuota))
                found = each;
        });
        return found.value();
    }

    Workspace workspace;
    QSignalSpy changed;
};

QByteArray row(int time, int token, int quota)
{
    return R"({"created_at":)" + QByteArray::number(time) + R"(,"type":2,"quota":)" + QByteArray::number(quota)
        + R"(,"token_name":"twin","model_name":"m")"
        + (token > 0 ? R"(,"token_id":)" + QByteArray::number(token) : QByteArray()) + '}';
}

} // namespace

class TestUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsOfEachFamily_data();
    void sumsOfEachFamily();
    void booksAreAskedInPlaceOfTheLog();
    void sumsAreKeptThroughRefreshes();
    void zerosForAMissingRightAreNotReported();
    void pagesOfEachFamily_data();
    void pagesOfEachFamily();
    void leavesOutNamesakes();
    void readsAllUpToAsManyAsWanted();
    void failsAndGoesOn();
    void asksNothingForATokenWithoutAName();
    void anEndlessPageIsNoEndlessLog();
    void endsWithItsAccount();
};

void TestUse::sumsOfEachFamily_data()
{
    QTest::addColumn<Family>("family");
    QTest::newRow("New API (2025)") << Family::NewApi2025;
    QTest::newRow("One Hub") << Family::OneHub;
    QTest::newRow("One API") << Family::OneApi;
}

void TestUse::sumsOfEachFamily()
{
    QFETCH(const Family, family);
    const auto gateway = startGateway(40, family);
    Desk desk;
    desk.open(accessTo(*gateway));
    const Token token = desk.usedToken();
    QCOMPARE(desk.workspace.useOf(token), LoggedSums());
    QVERIFY(desk.workspace.awaitsUse(token));
    desk.workspace.askUse(token);
    desk.workspace.askUse(token);
    QTRY_VERIFY(!desk.workspace.awaitsUse(token));
    const LoggedSums sums = desk.workspace.useOf(token);
    QVERIFY(sums.isWhole && sums.quota[0] && sums.quota[1] && sums.quota[2]);
    QVERIFY(*sums.quota[0] <= *sums.quota[1] && *sums.quota[1] < *sums.quota[2]);
    QCOMPARE(desk.changed.constLast().constFirst().value<TokenId::Account>(), token.id().account());
}

void TestUse::booksAreAskedInPlaceOfTheLog()
{
    const auto gateway = startGateway(40, Family::NewApi);
    Desk desk;
    desk.open(accessTo(*gateway));
    const Token token = desk.usedToken();
    QVERIFY(desk.workspace.session()->booksOfUse()->windows[2]->tokens.contains(token.id()));
    QVERIFY(!desk.workspace.awaitsUse(token));
    desk.workspace.askUse(token);
    QCOMPARE(desk.workspace.useOf(token).time, 0);
}

void TestUse::sumsAreKeptThroughRefreshes()
{
    ScriptedGateway gateway({u"a"_s, u"b"_s, u"a"_s}, [](const Request &) { return reply(R"({"quota":7})"); });
    Desk desk;
    desk.open(gateway.access());
    desk.workspace.askUse(desk.token(1));
    QTRY_VERIFY(!desk.workspace.awaitsUse(desk.token(1)));
    // One sum of all that are called so.
    QVERIFY(!desk.workspace.awaitsUse(desk.token(3)) && desk.workspace.awaitsUse(desk.token(2)));
    QCOMPARE(desk.workspace.useOf(desk.token(3)).quota[0], 7);
    QCOMPARE(desk.workspace.namesakes(desk.token(3)), 2);
    QCOMPARE(desk.workspace.namesakes(desk.token(2)), 1);
    desk.workspace.askUse(desk.token(3));
    QCOMPARE(gateway.asked("/api/log/self/stat"), 3);
    desk.workspace.refresh();
    QVERIFY(desk.workspace.awaitsUse(desk.token(1)));
    desk.workspace.askUse(desk.token(1)); // not while the list is read
    QTRY_VERIFY(!desk.workspace.isLoading());
    QCOMPARE(gateway.asked("/api/log/self/stat"), 3);
    // Its counter stands still; its namesake may have been used meanwhile.
    QTRY_VERIFY(!desk.workspace.awaitsUse(desk.token(1)));
    QVERIFY(desk.workspace.awaitsUse(desk.token(3)));
    QCOMPARE(desk.workspace.useOf(desk.token(1)).quota[0], 7);
    desk.workspace.askUse(desk.token(3));
    QTRY_VERIFY(!desk.workspace.awaitsUse(desk.token(3)));
    QCOMPARE(gateway.asked("/api/log/self/stat"), 6);
}

void TestUse::zerosForAMissingRightAreNotReported()
{
    ScriptedGateway gateway({u"a"_s}, [](const Request &) { return reply(R"({"quota":0,"rpm":0})"); });
    Desk desk;
    desk.open(gateway.access());
    desk.workspace.askUse(desk.token(1));
    QTRY_VERIFY(desk.workspace.useOf(desk.token(1)).isWhole);
    for (const auto &quota : desk.workspace.useOf(desk.token(1)).quota)
        QVERIFY(!quota);
}

void TestUse::pagesOfEachFamily_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<bool>("hasTotal");
    QTest::addColumn<bool>("hasIds");
    QTest::newRow("New API") << Family::NewApi << true << true;
    QTest::newRow("New API (2025)") << Family::NewApi2025 << true << true;
    QTest::newRow("One Hub") << Family::OneHub << true << false;
    QTest::newRow("One API") << Family::OneApi << false << false;
}

void TestUse::pagesOfEachFamily()
{
    QFETCH(const Family, family);
    QFETCH(const bool, hasTotal);
    QFETCH(const bool, hasIds);
    DemoOptions options;
    options.tokens = 300;
    options.family = family;
    options.pageCap = family == Family::OneHub ? 100 : 10; // which refuses to be asked for more
    const int pageRows = family == Family::OneApi ? 10 : options.pageCap;
    const auto gateway = startGateway(options);
    Desk desk;
    desk.open(accessTo(*gateway));
    const Token token = desk.usedToken(100'000 * pageRows);
    CallsReader reader(desk.workspace);
    reader.read(token);
    QCOMPARE(reader.state(), CallsReader::State::Reading);
    QTRY_COMPARE(reader.state(), CallsReader::State::Idle);
    QCOMPARE(reader.pages().size(), 1);
    QCOMPARE(reader.count(), pageRows);
    QVERIFY(reader.hasMore());
    QCOMPARE(reader.total().has_value(), hasTotal);
    QCOMPARE(reader.tellsTokens(), hasIds);
    if (hasTotal)
        QCOMPARE(reader.pageCount(), (*reader.total() + pageRows - 1) / pageRows);
    else
        QVERIFY(!reader.pageCount());
    QSignalSpy all(&reader, &CallsReader::allRead);
    reader.readAll(1'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(all.size(), 1, 120'000);
    QVERIFY(!reader.hasMore() && reader.state() == CallsReader::State::Idle && !reader.isReadingAll());
    QCOMPARE(reader.pageCount(), reader.pages().size());
    QVERIFY(reader.pages().size() > 2);
    if (hasTotal)
        QCOMPARE(reader.count(), *reader.total());
    qint64 sum = 0;
    for (const QList<LoggedCall> &page : reader.pages()) {
        QVERIFY(!page.isEmpty());
        for (const LoggedCall &call : page) {
            QCOMPARE(call.tokenName, token.name);
            sum += call.quota;
        }
    }
    // As much as the sum of the month says, where that is asked for.
    if (family == Family::NewApi) {
        QCOMPARE(sum, sumOf(desk.workspace.session()->booksOfUse()->windows[2]->tokens.value(token.id())).quota);
        return;
    }
    desk.workspace.askUse(token);
    QTRY_VERIFY(!desk.workspace.awaitsUse(token));
    QCOMPARE(sum, desk.workspace.useOf(token).quota[2]);
}

void TestUse::leavesOutNamesakes()
{
    bool tellsIds = true;
    ScriptedGateway gateway({u"twin"_s, u"twin"_s}, [&tellsIds](const Request &) {
        return tellsIds
            ? reply(R"({"total":3,"items":[)" + row(9, 1, 5) + ',' + row(8, 2, 6) + ',' + row(7, 1, 7) + "]}")
            : reply(R"({"total":2,"items":[)" + row(9, 0, 5) + ',' + row(8, 0, 6) + "]}");
    });
    Desk desk;
    desk.open(gateway.access());
    CallsReader reader(desk.workspace);
    reader.read(desk.token(1));
    QTRY_COMPARE(reader.count(), 2);
    QVERIFY(reader.tellsTokens() && !reader.hasMore());
    QCOMPARE(reader.leftOut(), 1);
    QCOMPARE(reader.total(), 3);
    QCOMPARE(reader.pages().constFirst().constLast().quota, 7);
    tellsIds = false;
    reader.read(desk.token(1));
    QCOMPARE(reader.count(), 0);
    QTRY_COMPARE(reader.count(), 2);
    QVERIFY(!reader.tellsTokens());
    QCOMPARE(reader.leftOut(), 0);
}

void TestUse::readsAllUpToAsManyAsWanted()
{
    int time = 1'000'000;
    ScriptedGateway gateway({u"twin"_s}, [&time](const Request &) {
        time -= 2;
        return reply('[' + row(time, 0, 1) + ',' + row(time - 1, 0, 1) + ']');
    });
    Desk desk;
    desk.open(gateway.access());
    CallsReader reader(desk.workspace);
    QSignalSpy all(&reader, &CallsReader::allRead);
    reader.read(desk.token(1));
    QTRY_COMPARE(reader.count(), 2);
    reader.readAll(9);
    QTRY_COMPARE(all.size(), 1);
    QCOMPARE(reader.count(), 10);
    QVERIFY(reader.hasMore() && !reader.isReadingAll());
    // Stopped, it does not go on by itself.
    reader.readAll(1'000'000);
    reader.stop();
    QCOMPARE(reader.state(), CallsReader::State::Idle);
    QCOMPARE(all.size(), 1);
    reader.readNext();
    QTRY_COMPARE(reader.count(), 12);
}

void TestUse::failsAndGoesOn()
{
    QByteArray answer = ScriptedServer::reply(500, {});
    ScriptedGateway gateway({u"twin"_s}, [&answer](const Request &) { return answer; });
    Desk desk;
    desk.open(gateway.access());
    CallsReader reader(desk.workspace);
    reader.read(desk.token(1));
    QTRY_COMPARE(reader.state(), CallsReader::State::Failed);
    QCOMPARE(reader.error().kind, GatewayError::Kind::ServerFault);
    answer = ScriptedServer::reply(200, R"({"success":false,"message":"no right"})");
    reader.readNext();
    QTRY_COMPARE(reader.state(), CallsReader::State::Failed);
    QCOMPARE(reader.error().message, u"no right"_s);
    answer = reply("[]");
    reader.readNext();
    QTRY_COMPARE(reader.state(), CallsReader::State::Idle);
    QVERIFY(reader.pages().isEmpty() && !reader.hasMore());
}

void TestUse::asksNothingForATokenWithoutAName()
{
    ScriptedGateway gateway({QString()}, [](const Request &) { return reply("[]"); });
    Desk desk;
    desk.open(gateway.access());
    CallsReader reader(desk.workspace);
    reader.read(desk.token(1));
    desk.workspace.askUse(desk.token(1));
    QCOMPARE(reader.state(), CallsReader::State::Idle);
    QVERIFY(!reader.hasMore() && !desk.workspace.awaitsUse(desk.token(1)));
    QCOMPARE(gateway.asked("/api/log"), 0);
}

void TestUse::anEndlessPageIsNoEndlessLog()
{
    ScriptedGateway gateway({u"twin"_s}, [](const Request &) { return reply('[' + row(5, 0, 1) + ']'); });
    Desk desk;
    desk.open(gateway.access());
    CallsReader reader(desk.workspace);
    reader.read(desk.token(1));
    QTRY_COMPARE(reader.count(), 1);
    reader.readAll(1'000);
    QTRY_COMPARE(reader.state(), CallsReader::State::Failed);
    QCOMPARE(reader.count(), 1);
    QVERIFY(!reader.isReadingAll());
}

void TestUse::endsWithItsAccount()
{
    ScriptedGateway gateway({u"twin"_s}, [](const Request &) { return QByteArray(); });
    Desk desk;
    desk.open(gateway.access());
    const Token token = desk.token(1);
    CallsReader reader(desk.workspace);
    QSignalSpy closed(&reader, &CallsReader::closed);
    reader.read(token);
    QTRY_COMPARE(gateway.asked("/api/log"), 1);
    desk.workspace.clear();
    QCOMPARE(closed.size(), 1);
    reader.read(token);
    QCOMPARE(closed.size(), 2);
    QVERIFY(!desk.workspace.awaitsUse(token));
    QCOMPARE(desk.workspace.useOf(token), LoggedSums());
}

QTEST_GUILESS_MAIN(TestUse)
#include "tst_use.moc"
