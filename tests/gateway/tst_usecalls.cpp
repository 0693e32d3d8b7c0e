// SPDX-License-Identifier: GPL-3.0-or-later
// What gateways answer of use, as recorded on real servers, and how they are asked.
#include "gateway/calllog.h"
#include "gateway/gatewaysession.h"
#include "gateway/usecalls.h"
#include "gateway/usereply.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr TokenId::Account account = 3;

QByteArray recorded(const QString &server, const QString &call)
{
    QFile file(QStringLiteral(TOKENDECK_TEST_DATA "/account/") + server + u'/' + call + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

GatewayAccess accessTo(const ScriptedServer &server)
{
    GatewayAccess access;
    access.baseUrl = server.url();
    access.userId = u"7"_s;
    access.accessToken = "console-token-of-the-user";
    access.account = account;
    return access;
}

QByteArray reply(const QByteArray &data)
{
    return ScriptedServer::reply(200, R"({"success":true,"message":"","data":)" + data + '}');
}

QByteArray value(const ScriptedServer::Request &request, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

Token named(const QString &name, Family family = Family::NewApi)
{
    Token token;
    token.setId(TokenId(801, account));
    token.name = name;
    token.family = family;
    return token;
}

} // namespace

class TestUseCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void useByToken();
    void useByHour_data();
    void useByHour();
    void useByDay_data();
    void useByDay();
    void whatIsNoReplyIsNotReported_data();
    void whatIsNoReplyIsNotReported();
    void asksForEachWindowOnce();
    void asksNothingWhereNoBooksAreKept();
    void whatFailsIsNotReported();
    void readsLogs_data();
    void readsLogs();
    void leavesOutWhatIsNoCall();
    void asksLogsInEachFamilysWay_data();
    void asksLogsInEachFamilysWay();
    void sumsOfAToken();
    void sumsAreKeptForTheSession();
    void zeroOfATokenThatWasUsedIsNotReported();
};

void TestUseCalls::useByToken()
{
    BooksOfUse books;
    QVERIFY(readUseReply(AccountCall::UseOfDay, recorded(u"modern"_s, u"use"_s), {100, 200, account}, books));
    QVERIFY(books.windows[0] && !books.windows[1] && !books.windows[2] && !books.hours && !books.days);
    const BookedWindow &day = *books.windows[0];
    QCOMPARE(day.from, 100);
    QCOMPARE(day.to, 201);
    QCOMPARE(day.tokens.size(), 4);
    QCOMPARE(day.names.value(TokenId(813, account)), u"relay 813"_s);
    // One of its rows a model and group.
    const QList<ModelUse> &uses = day.tokens.value(TokenId(801, account));
    QCOMPARE(uses,
             (QList<ModelUse>{{u"gpt-4o-mini"_s, u"default"_s, {12'029, 69, 23'529}},
                              {u"gpt-4o"_s, u"default"_s, {3'750, 1, 1'500}}}));
    QCOMPARE(sumOf(uses), (UseSum{15'779, 70, 25'029}));
    QCOMPARE(day.tokens.value(TokenId(813, account)).constFirst().group, u"中文分组"_s);
}

void TestUseCalls::useByHour_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<HourUse>("first");
    const HourUse newer{1795546800, u"gpt-4o"_s, {544, 3, 1'044}};
    const HourUse older{1795618800, u"gpt-4o"_s, {504, 3, 1'004}}; // the gateway sends the latest first
    QTest::newRow("modern") << u"modern"_s << newer;
    QTest::newRow("zrnewapi") << u"zrnewapi"_s << newer;
    QTest::newRow("na2025") << u"na2025"_s << older;
    QTest::newRow("veloera") << u"veloera"_s << older;
}

void TestUseCalls::useByHour()
{
    QFETCH(const QString, server);
    BooksOfUse books;
    QVERIFY(readUseReply(AccountCall::UseByHour, recorded(server, u"hours"_s), {100, 200, account}, books));
    QVERIFY(books.hours);
    QCOMPARE(books.hours->size(), 5);
    QCOMPARE(books.hoursFrom, 100);
    QTEST(books.hours->constFirst(), "first");
}

void TestUseCalls::useByDay_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isReported");
    QTest::addColumn<DayUse>("first");
    QTest::newRow("one-api") << u"oneapi"_s << true
                             << DayUse{QDate(2026, 11, 21), u"gpt-4o"_s, {8'618, 18, 6'998 + 6'908}};
    QTest::newRow("a fork with a list inside")
        << u"laisky"_s << true << DayUse{QDate(2026, 11, 21), u"gpt-4o"_s, {8'160, 17, 6'630 + 6'545}};
    QTest::newRow("one-hub") << u"onehub"_s << true
                             << DayUse{QDate(2026, 11, 25), u"gpt-4o"_s, {3'918, 28, 1'398 + 1'258}};
    QTest::newRow("null, as long as no job ran") << u"chatapi"_s << false << DayUse{};
}

void TestUseCalls::useByDay()
{
    QFETCH(const QString, server);
    QFETCH(const bool, isReported);
    BooksOfUse books;
    QCOMPARE(readUseReply(AccountCall::UseByDay, recorded(server, u"days"_s), {0, 0, account}, books), isReported);
    QCOMPARE(books.days.has_value(), isReported);
    if (isReported)
        QTEST(books.days->constFirst(), "first");
}

void TestUseCalls::whatIsNoReplyIsNotReported_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("<html>");
    QTest::newRow("success: false") << QByteArray(R"({"data":[],"success":false})");
    QTest::newRow("no data") << QByteArray(R"({"success":true})");
    QTest::newRow("null") << QByteArray(R"({"success":true,"data":null})");
    QTest::newRow("cut") << QByteArray(R"({"success":true,"data":[{"token_id":1,"quota":5)");
    QTest::newRow("a list of something else") << QByteArray(R"({"success":true,"data":[{"id":1}]})");
    QTest::newRow("texts") << QByteArray(R"({"success":true,"data":["a"]})");
    QTest::newRow("without a quota") << QByteArray(R"({"success":true,"data":[{"token_id":1,"created_at":5}]})");
    QTest::newRow("quota is no number") << QByteArray(
        R"({"success":true,"data":[{"token_id":1,"created_at":5,"quota":"x"}]})");
    QTest::newRow("rows without what they are of") << QByteArray(R"({"success":true,"data":[{"quota":5}]})");
}

void TestUseCalls::whatIsNoReplyIsNotReported()
{
    QFETCH(const QByteArray, body);
    for (const AccountCall call : {AccountCall::UseOfDay, AccountCall::UseOfMonth, AccountCall::UseByHour,
                                   AccountCall::UseByDay, AccountCall::Self}) {
        BooksOfUse books;
        QVERIFY(!readUseReply(call, body, {}, books));
        QCOMPARE(books, BooksOfUse());
    }
}

/// Each window in one call, all until the same moment and none longer than a month.
void TestUseCalls::asksForEachWindowOnce()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        const bool isHours = request.target.startsWith("/api/data/self");
        return ScriptedServer::reply(200, recorded(u"modern"_s, isHours ? u"hours"_s : u"use"_s));
    });
    GatewayClient client(accessTo(server));
    UseCalls calls(&client, RetryPolicy::none(), nullptr);
    QVERIFY(!calls.books());
    constexpr qint64 now = 1'795'629'609;
    calls.ask(Family::NewApi, now);
    QVERIFY(calls.areUnderWay());
    QTRY_VERIFY(!calls.areUnderWay());
    QVERIFY(calls.books()->windows[0] && calls.books()->windows[1] && calls.books()->windows[2]
            && calls.books()->hours);
    QSet<qint64> lengths;
    for (const ScriptedServer::Request &request : server.requests()) {
        QCOMPARE(value(request, u"end_timestamp"_s).toLongLong(), now);
        lengths.insert(now + 1 - value(request, u"start_timestamp"_s).toLongLong());
    }
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(lengths, (QSet<qint64>{86'400, 7 * 86'400, 30 * 86'400}));

    // Families without such books are asked nothing.
    calls.ask(Family::Unknown, now);
    QVERIFY(!calls.areUnderWay());
    QCOMPARE(*calls.books(), BooksOfUse());
}

void TestUseCalls::asksNothingWhereNoBooksAreKept()
{
    bool keeps = false;
    ScriptedServer server([&keeps](const ScriptedServer::Request &request) {
        if (request.target.startsWith("/api/token/"))
            return reply(R"({"page":1,"page_size":100,"total":1,"items":[{"id":1,"user_id":7,
                "key":"aB3d**********wXyZ","status":1,"name":"a","created_time":1,"accessed_time":1,"expired_time":-1,
                "remain_quota":5,"unlimited_quota":false,"used_quota":0,"group":"","model_limits_enabled":false,
                "model_limits":"","allow_ips":""}]})");
        if (request.target == "/api/status")
            return reply(keeps ? R"({"quota_per_unit":500000,"enable_data_export":true})"
                               : R"({"quota_per_unit":500000,"enable_data_export":false})");
        return request.target.startsWith("/api/data") ? reply("[]") : ScriptedServer::reply(404, {});
    });
    GatewaySession session(accessTo(server), Dialect(), Loader::Mode::Everything);
    session.refresh();
    QVERIFY(!session.awaitsBooksOfUse());
    QSignalSpy changed(&session, &GatewaySession::booksOfUseChanged);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!session.awaitsBooksOfUse() && !session.booksOfUse());
    keeps = true;
    session.refresh();
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(session.booksOfUse() && session.booksOfUse()->windows[0]
            && session.booksOfUse()->windows[0]->tokens.isEmpty());
}

void TestUseCalls::whatFailsIsNotReported()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return value(request, u"start_timestamp"_s) == "13600" ? reply("[]")
            : request.target.startsWith("/api/data/self")      ? ScriptedServer::reply(404, "{}")
                                                               : reply(R"("no right")");
    });
    GatewayClient client(accessTo(server));
    UseCalls calls(&client, RetryPolicy::none(), nullptr);
    calls.ask(Family::NewApi, 99'999);
    QTRY_VERIFY(!calls.areUnderWay());
    QVERIFY(calls.books()->windows[0] && !calls.books()->windows[1] && !calls.books()->windows[2]
            && !calls.books()->hours);
}

void TestUseCalls::readsLogs_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("total"); // -1: not reported
    QTest::addColumn<LoggedCall>("first");
    const auto row = [](const char *server, int calls, int total, const LoggedCall &first) {
        QTest::newRow(server) << QString::fromLatin1(server) << calls << total << first;
    };
    const TokenId token(815, account);
    row("modern", 3, 406, {1795627687, token, u"relay 815"_s, u"gpt-4o"_s, u"default"_s, 3750, 1000, 500, 0, true, {}});
    row("na2025", 3, 406, {1795628591, token, u"relay 815"_s, u"gpt-4o"_s, u"default"_s, 3750, 1000, 500, 0, true, {}});
    row("veloera", 3, 406,
        {1795628595, token, u"relay 815"_s, u"gpt-4o"_s, u"default"_s, 3750, 1000, 500, 0, true, {}});
    row("zrnewapi", 3, 404,
        {1795629536, token, u"relay 815"_s, u"gpt-4o"_s, u"default"_s, 3750, 1000, 500, 15'000, true, u"127.0.0.1"_s});
    row("onehub", 3, 408,
        {1795628603, {}, u"relay 817"_s, u"gpt-4o"_s, u"nochan"_s, 3125, 1000, 500, 114, false, u"127.0.0.1"_s});
    row("donehub", 3, 407,
        {1795628614, {}, u"relay 817"_s, u"gpt-4o"_s, u"nochan"_s, 3125, 1000, 500, 45, false, u"127.0.0.1"_s});
    row("oneapi", 5, -1, {1795627658, {}, u"relay 800"_s, u"gpt-4o"_s, {}, 7500, 1000, 500, 7, false, {}});
    row("laisky", 3, 408,
        {1795629452,
         TokenId::fromText(u"33333333-3333-4333-8333-333333330807"_s, account),
         u"relay 807"_s,
         u"gpt-4o"_s,
         {},
         10,
         15,
         0,
         48,
         false,
         {}});
}

void TestUseCalls::readsLogs()
{
    QFETCH(const QString, server);
    QFETCH(const int, calls);
    QFETCH(const int, total);
    const auto page = readCallLog(recorded(server, u"log"_s), account);
    QVERIFY(page);
    QCOMPARE(page->calls.size(), calls);
    QCOMPARE(page->rows, calls);
    QCOMPARE(page->total, total < 0 ? std::nullopt : std::optional<qint64>(total));
    QTEST(page->calls.constFirst(), "first");
    // Asked with the wrong name of a page's size, one fork sends nothing but a total.
    QVERIFY(!readCallLog(recorded(u"chatapi"_s, u"log"_s), account));
}

void TestUseCalls::leavesOutWhatIsNoCall()
{
    const auto page = readCallLog(R"({"success":true,"data":[{"created_at":5,"type":1,"quota":9},
        {"created_at":4,"type":2,"quota":8,"use_time":-3,"token_id":7},{"created_at":3,"quota":"7","token_id":0}]})",
                                  account);
    QVERIFY(page);
    QCOMPARE(page->rows, 3);
    QCOMPARE(page->calls.size(), 2);
    QVERIFY(!page->calls[0].duration);
    QCOMPARE(page->calls[0].token, TokenId(7, account));
    QCOMPARE(page->calls[1].quota, 7);
    QVERIFY(!page->calls[1].token);
    QVERIFY(!readCallLog(R"({"success":true,"data":[{"type":2,"quota":9}]})", account));
    QVERIFY(!readCallLog(R"({"success":false,"data":[]})", account));
}

void TestUseCalls::asksLogsInEachFamilysWay_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("New API") << Family::NewApi << QByteArray("1");
    QTest::newRow("New API (2025) counts tokens from 0, calls from 1") << Family::NewApi2025 << QByteArray("1");
    QTest::newRow("One Hub") << Family::OneHub << QByteArray("1");
    QTest::newRow("One API") << Family::OneApi << QByteArray("0");
}

void TestUseCalls::asksLogsInEachFamilysWay()
{
    QFETCH(const Family, family);
    QFETCH(const QByteArray, first);
    ScriptedServer server([](const ScriptedServer::Request &) { return reply(R"([{"created_at":1,"quota":2}])"); });
    GatewaySession session(accessTo(server), Dialect(), Loader::Mode::Everything);
    QSignalSpy came(&session.tokenUse(), &TokenUse::pageCame);
    const QString name = u"a+b & 100%=c, 中"_s;
    session.tokenUse().askPage(named(name, family), 5'000, 0);
    QTRY_COMPARE(came.size(), 1);
    const ScriptedServer::Request request = server.requests().constFirst();
    QVERIFY(request.target.startsWith("/api/log/self?"));
    for (const QString &page : {u"p"_s, u"page"_s})
        QCOMPARE(value(request, page), first);
    for (const QString &size : {u"size"_s, u"page_size"_s, u"pageSize"_s})
        QCOMPARE(value(request, size), "100");
    for (const QString &type : {u"type"_s, u"log_type"_s})
        QCOMPARE(value(request, type), "2");
    QCOMPARE(QString::fromUtf8(value(request, u"token_name"_s)), name);
    QCOMPARE(value(request, u"end_timestamp"_s), "5000");
}

void TestUseCalls::sumsOfAToken()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        const qint64 from = value(request, u"start_timestamp"_s).toLongLong();
        const qint64 length = 10'000'001 - from;
        return length > 8 * 86'400 ? ScriptedServer::reply(500, {})
                                   : reply(R"({"quota":)" + QByteArray::number(length) + '}');
    });
    GatewaySession session(accessTo(server), Dialect(), Loader::Mode::Everything);
    TokenUse &use = session.tokenUse();
    const Token token = named(u"a"_s, Family::OneHub);
    QCOMPARE(use.sums(token).time, 0);
    use.askSums(token, 10'000'000);
    QVERIFY(!use.sums(token).isWhole);
    QTRY_VERIFY_WITH_TIMEOUT(use.sums(token).isWhole, 30'000);
    QCOMPARE(use.sums(token).quota[0], 86'400);
    QCOMPARE(use.sums(token).quota[1], 7 * 86'400);
    QVERIFY(!use.sums(token).quota[2]);
    // Kept, also for another of the same name; a token without a name cannot be asked for.
    const qsizetype asked = server.requests().size();
    use.askSums(token, 10'000'050);
    use.askSums(named({}), 10'000'050);
    QVERIFY(!isKnownToLog(named({})));
    QCOMPARE(server.requests().size(), asked);
}

/// Through refreshes, while nothing shows that they are others by now.
void TestUseCalls::sumsAreKeptForTheSession()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return reply(R"({"quota":7})"); });
    GatewaySession session(accessTo(server), Dialect(), Loader::Mode::Everything);
    TokenUse &use = session.tokenUse();
    constexpr qint64 now = 10'000'000;
    Token token = named(u"a"_s);
    token.setId(1);
    token.usedQuota = 500;
    use.askSums(token, now);
    QTRY_VERIFY(use.sums(token).isWhole);
    use.outdate(now + 3'599);
    QCOMPARE(use.sums(token).quota[0], 7);
    const qsizetype asked = server.requests().size();
    use.askSums(token, now + 3'599);
    QVERIFY(use.sums(token).isWhole);

    // Its namesake may have been used, and so has a token whose counter went on or is none.
    Token other = token;
    other.setId(2);
    QCOMPARE(use.sums(other), LoggedSums());
    Token used = token;
    ++used.usedQuota;
    QCOMPARE(use.sums(used), LoggedSums());
    Token uncounted = token;
    uncounted.countsUses = false;
    QCOMPARE(use.sums(uncounted), LoggedSums());
    QCOMPARE(server.requests().size(), asked);

    // The windows end at another hour.
    use.outdate(now + 3'600);
    QCOMPARE(use.sums(token), LoggedSums());
    use.askSums(token, now + 3'600);
    QTRY_VERIFY(use.sums(token).isWhole);
    QCOMPARE(use.sums(token).time, now + 3'600);

    // What a refresh breaks off is asked for again.
    use.outdate(now + 3'601);
    use.askSums(other, now + 3'601);
    QVERIFY(use.sums(other).time != 0 && !use.sums(other).isWhole);
    use.outdate(now + 3'602);
    QCOMPARE(use.sums(other), LoggedSums());
    use.askSums(other, now + 3'602);
    QTRY_VERIFY(use.sums(other).isWhole);
}

/// Where a right is missing, gateways answer with 0.
void TestUseCalls::zeroOfATokenThatWasUsedIsNotReported()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return reply(R"({"quota":0,"rpm":0,"tpm":0})"); });
    GatewaySession session(accessTo(server), Dialect(), Loader::Mode::Everything);
    Token token = named(u"a"_s);
    token.usedQuota = 5;
    token.accessedTime = 10'000'000 - 3 * 86'400;
    session.tokenUse().askSums(token, 10'000'000);
    QTRY_VERIFY(session.tokenUse().sums(token).isWhole);
    const LoggedSums sums = session.tokenUse().sums(token);
    QCOMPARE(sums.quota[0], 0); // not used since yesterday
    QVERIFY(!sums.quota[1] && !sums.quota[2]);
}

QTEST_GUILESS_MAIN(TestUseCalls)
#include "tst_usecalls.moc"
