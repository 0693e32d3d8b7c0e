// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demogateway.h"
#include "gateway/loader.h"
#include "support/gateways.h"
#include "support/scriptedserver.h"
#include "support/testtokens.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds quick[]{1ms, 1ms, 1ms, 1ms};

RetryPolicy quickPolicy()
{
    return {quick, 20ms};
}

/// A gateway with a loader, run until the loader comes to rest.
struct Load
{
    explicit Load(const GatewayAccess &access, RetryPolicy policy = quickPolicy())
        : client(access)
        , loader(&client, policy)
    {
        QObject::connect(&loader, &Loader::failed, &loader, [this](const GatewayError &failure) { error = failure; });
        QObject::connect(&loader, &Loader::progressed, &loader, [this](const LoadProgress &progress) {
            activities.append(progress.activity);
            maxPause = qMax(maxPause, progress.pause);
        });
    }
    bool run(Loader::Mode mode = Loader::Mode::Everything, Dialect known = {})
    {
        error.reset();
        loader.setDialect(known);
        loader.start(mode);
        return settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !loader.isActive(); }, 60'000);
    }
    QList<qint64> ids() const
    {
        QList<qint64> ids;
        loader.inventory().forEach([&ids](qsizetype, const Token &token) { ids.append(token.id().value()); });
        return ids;
    }

    GatewayClient client;
    Loader loader;
    std::optional<GatewayError> error;
    QList<LoadProgress::Activity> activities;
    std::chrono::milliseconds maxPause{0};
};

QList<qint64> descending(qint64 from, qint64 to = 1)
{
    QList<qint64> ids(from - to + 1);
    std::iota(ids.rbegin(), ids.rend(), to);
    return ids;
}

QByteArray items(const QList<qint64> &ids, qint64 total)
{
    QByteArray rows;
    for (const qint64 id : ids)
        rows += (rows.isEmpty() ? "{\"id\":" : ",{\"id\":") + QByteArray::number(id) + '}';
    return R"({"success":true,"data":{"items":[)" + rows + R"(],"page_size":100,"total":)" + QByteArray::number(total)
        + "}}";
}

} // namespace

class TestLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsEveryFamily_data();
    void loadsEveryFamily();
    void agreesWithTheGatewayFieldByField_data();
    void agreesWithTheGatewayFieldByField();
    void remembersTheDialect_data();
    void remembersTheDialect();
    void findsOutAfreshWhenTheFamilyChanged();
    void loadsSizesAroundPages_data();
    void loadsSizesAroundPages();
    void showsTheFirstPageBeforeAskingForMore();
    void keepsRequestsInFlight_data();
    void keepsRequestsInFlight();
    void copesWithCreatedTokens_data();
    void copesWithCreatedTokens();
    void copesWithDeletedTokens_data();
    void copesWithDeletedTokens();
    void saysSoIfTheListNeverHoldsStill();
    void saysSoIfRowsCannotBeRead();
    void neverCallsAShortListWhole();
    void readsPagesOfAnySize();
    void retriesWhatCanPass_data();
    void retriesWhatCanPass();
    void countsAPauseDown();
    void givesUpInTheEnd();
    void readsAPagedListWithoutACount();
    void doesNotRetryARefusedLogin();
    void saysSoIfTokensAreCountedButNotSent();
    void fetchesAPageFirstThatIsLookedAt();
    void loadsOnlyVisitedPages_data();
    void loadsOnlyVisitedPages();
    void stopsAndKeepsWhatIsThere();
    void waitsOutARateLimit();
    void givesUpOnAPageThatNeverComes();
    void continuesWhereItWasStopped();
    void obeysRetryAfter_data();
    void obeysRetryAfter();
    void loadsForksByTheirReplies_data();
    void loadsForksByTheirReplies();
};

void addFamilies()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<int>("cap");
    for (const Family family : knownFamilies) {
        QTest::addRow("%s", qPrintable(familyId(family))) << family << 100;
        if (family != Family::OneApi && family != Family::OneHub)
            QTest::addRow("%s, pages of 10", qPrintable(familyId(family))) << family << 10;
    }
}

void TestLoader::loadsEveryFamily_data()
{
    addFamilies();
}

void TestLoader::loadsEveryFamily()
{
    QFETCH(Family, family);
    QFETCH(int, cap);
    DemoOptions options;
    options.family = family;
    options.tokens = 257;
    options.pageCap = cap;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QCOMPARE(load.loader.dialect().family, family);
    const bool fromZero = family == Family::OneApi || family == Family::NewApi2025;
    QCOMPARE(load.loader.dialect().firstPage, fromZero ? 0 : 1);
    QCOMPARE(load.loader.inventory().pageSize(), family == Family::OneApi ? 10 : cap);
    QVERIFY(load.loader.inventory().isWhole());
    QCOMPARE(load.loader.inventory().total(), 257);
    QCOMPARE(load.ids(), descending(257));
}

void TestLoader::agreesWithTheGatewayFieldByField_data()
{
    addFamilies();
}

void TestLoader::agreesWithTheGatewayFieldByField()
{
    QFETCH(Family, family);
    DemoOptions options;
    options.family = family;
    options.tokens = 120;
    options.odd = true;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QVERIFY(load.run());
    load.loader.inventory().forEach([&](qsizetype, const Token &token) {
        const DemoToken sent = gateway.token(token.id().value());
        QCOMPARE(token.userId, sent.userId);
        QCOMPARE(token.key, MaskedKey::fromKey(sent.wholeKey));
        QCOMPARE(token.status, sent.status);
        QCOMPARE(token.name, sent.name);
        QCOMPARE(token.createdTime, sent.createdTime);
        QCOMPARE(token.accessedTime, sent.accessedTime);
        QCOMPARE(token.expiredTime, sent.expiredTime);
        QCOMPARE(token.remainQuota, sent.remainQuota);
        QCOMPARE(token.usedQuota, sent.usedQuota);
        QCOMPARE(token.unlimitedQuota, sent.unlimitedQuota);
        QCOMPARE(token.ipLimitsEnabled, !sent.allowedIps.isEmpty());
        QCOMPARE(token.modelLimitsEnabled,
                 sent.modelLimitsEnabled && (family != Family::OneApi || !sent.modelNames.isEmpty()));
        QCOMPARE(token.knows(Field::Group), family != Family::OneApi);
        if (family != Family::OneApi)
            QCOMPARE(token.group, sent.group);
    });
    QVERIFY(load.loader.inventory().unknownFields() == FieldCounts{});
}

void TestLoader::remembersTheDialect_data()
{
    addFamilies();
}

/// With what was found out, the first call is the right one, and no call is wasted.
void TestLoader::remembersTheDialect()
{
    QFETCH(Family, family);
    QFETCH(int, cap);
    DemoOptions options;
    options.family = family;
    options.tokens = 45;
    options.pageCap = cap;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QVERIFY(load.run());
    const Dialect found = load.loader.dialect();
    const qsizetype before = gateway.requests().size();
    QVERIFY(load.run(Loader::Mode::Everything, found));
    QCOMPARE(load.loader.dialect(), found);
    QCOMPARE(load.ids(), descending(45));
    const QString query = Dialect::query(*found.firstPage, ListWalk::askedSize).toString();
    QCOMPARE(gateway.requests().at(before), QString(u"/api/token/?"_s + query));
    for (const QString &request : gateway.requests())
        QVERIFY2(!request.contains("size=-"_L1), qPrintable(request));
}

void TestLoader::findsOutAfreshWhenTheFamilyChanged()
{
    for (const Family before : knownFamilies) {
        for (const Family now : knownFamilies) {
            DemoOptions options;
            options.family = now;
            options.tokens = 57;
            DemoGateway gateway(options);
            QString reason;
            QVERIFY2(gateway.start(&reason), qPrintable(reason));
            Load load(accessTo(gateway));
            QVERIFY(load.run(Loader::Mode::Everything,
                             {before, before == Family::OneApi || before == Family::NewApi2025 ? 0 : 1, {}}));
            QVERIFY2(!load.error, qPrintable(familyId(before) + u" → "_s + familyId(now)));
            QCOMPARE(load.loader.dialect().family, now);
            QCOMPARE(load.ids(), descending(57));
        }
    }
}

void TestLoader::loadsSizesAroundPages_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<int>("count");
    for (const Family family : knownFamilies) {
        for (const int count : {0, 1, 9, 10, 11, 99, 100, 101, 200, 201, 1'000})
            QTest::addRow("%s %d", qPrintable(familyId(family)), count) << family << count;
    }
}

void TestLoader::loadsSizesAroundPages()
{
    QFETCH(Family, family);
    QFETCH(int, count);
    DemoOptions options;
    options.family = family;
    options.tokens = count;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QVERIFY(load.loader.inventory().isWhole());
    QCOMPARE(load.ids(), descending(count));
    // And once more with what was found out.
    QVERIFY(load.run(Loader::Mode::Everything, load.loader.dialect()));
    QVERIFY(load.loader.inventory().isWhole());
    QCOMPARE(load.ids(), descending(count));
}

void TestLoader::showsTheFirstPageBeforeAskingForMore()
{
    DemoOptions options;
    options.tokens = 500;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    int asked = 0;
    connect(&load.loader, &Loader::pageRead, this, [&](qsizetype index) {
        if (index == 0)
            asked = gateway.requestCount();
    });
    QVERIFY(load.run());
    QCOMPARE(asked, 1);
}

void TestLoader::keepsRequestsInFlight_data()
{
    QTest::addColumn<int>("atOnce");
    for (const int atOnce : {1, 4, 6})
        QTest::addRow("%d", atOnce) << atOnce;
}

void TestLoader::keepsRequestsInFlight()
{
    QFETCH(int, atOnce);
    DemoOptions options;
    options.tokens = 2'000;
    options.latency = 20;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    GatewayAccess access = accessTo(gateway);
    access.requestsAtOnce = atOnce;
    Load load(access);
    QVERIFY(load.run());
    QCOMPARE(load.ids(), descending(2'000));
    QCOMPARE(gateway.maxInFlight(), atOnce);
}

void TestLoader::copesWithCreatedTokens_data()
{
    addFamilies();
}

void TestLoader::copesWithCreatedTokens()
{
    QFETCH(Family, family);
    QFETCH(int, cap);
    for (const int at : {2, 4, 6}) {
        DemoOptions options;
        options.family = family;
        options.tokens = 257;
        options.pageCap = cap;
        DemoGateway gateway(options);
        QString reason;
        QVERIFY2(gateway.start(&reason), qPrintable(reason));
        gateway.onRequest([&gateway, at](int number) {
            if (number == at)
                gateway.createToken();
        });
        Load load(accessTo(gateway));
        QVERIFY(load.run());
        QVERIFY(load.loader.inventory().isWhole());
        // What is created while the list is read may be there or not.
        QList<qint64> ids = load.ids();
        ids.removeOne(258);
        QCOMPARE(ids, descending(257));
    }
}

void TestLoader::copesWithDeletedTokens_data()
{
    addFamilies();
}

void TestLoader::copesWithDeletedTokens()
{
    QFETCH(Family, family);
    QFETCH(int, cap);
    for (const int at : {2, 3, 5}) {
        DemoOptions options;
        options.family = family;
        options.tokens = 257;
        options.pageCap = cap;
        DemoGateway gateway(options);
        QString reason;
        QVERIFY2(gateway.start(&reason), qPrintable(reason));
        gateway.onRequest([&gateway, at](int number) {
            if (number == at)
                gateway.deleteToken(255); // from a page that has been read
        });
        Load load(accessTo(gateway));
        QVERIFY(load.run());
        QVERIFY(load.loader.inventory().isWhole());
        QList<qint64> expected = descending(257);
        if (gateway.requestCount() >= at)
            expected.removeOne(255);
        QCOMPARE(load.ids(), expected);
    }
}

void TestLoader::saysSoIfTheListNeverHoldsStill()
{
    DemoOptions options;
    options.tokens = 1'000;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    gateway.onRequest([&gateway](int number) { gateway.deleteToken(1'000 - number); });
    Load load(accessTo(gateway));
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Moving);
    QVERIFY(load.activities.contains(LoadProgress::Activity::ReadingAgain));
    QSet<qint64> ids;
    for (const qint64 id : load.ids())
        QVERIFY(!std::exchange(ids, QSet<qint64>(ids).unite({id})).contains(id));
}

void TestLoader::saysSoIfRowsCannotBeRead()
{
    ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::reply(200,
                                     R"({"success":true,"data":{"items":[{"id":3},{"id":[2]},{"id":1}],"total":3}})");
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Faulty);
    QCOMPARE(load.loader.inventory().lostRows(), 1);
    QCOMPARE(load.ids(), (QList<qint64>{3, 1}));
}

void TestLoader::neverCallsAShortListWhole()
{
    // Says 150, and has only 120.
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return ScriptedServer::reply(200,
                                     items(request.parameter("p") == "2" ? descending(20) : descending(120, 21), 150));
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Miscounted);
    QCOMPARE(load.loader.inventory().total(), 150);
    QCOMPARE(load.ids(), descending(120));
}

/// Others come while large ones are decoded.
void TestLoader::readsPagesOfAnySize()
{
    constexpr qint64 total = 18'500;
    constexpr qint64 size = 3'000;
    const QByteArray filling = R"("note":")" + QByteArray(400, 'x') + R"(","id")";
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        const qint64 last = total - qMax<qint64>(0, request.parameter("p").toLongLong() - 1) * size;
        QByteArray body = items(descending(last, qMax<qint64>(1, last - size + 1)), total);
        return ScriptedServer::reply(200, body.replace(R"("id")", filling));
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Whole);
    QVERIFY(load.ids() == descending(total));

    // Given up in the middle, and gone on with at another page.
    QObject context;
    connect(&load.loader, &Loader::pageRead, &context, [&](qsizetype index) {
        if (index == 0)
            return;
        load.loader.disconnect(&context);
        load.loader.stop();
        load.loader.fetchPage(6);
    });
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QVERIFY(load.loader.inventory().hasPage(6));
    QCOMPARE(load.loader.inventory().tokenCount(), 2 * size + 500);
}

void TestLoader::retriesWhatCanPass_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestLoader::retriesWhatCanPass()
{
    QFETCH(int, status);
    DemoOptions options;
    options.tokens = 500;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    gateway.onRequest([&gateway, status](int number) {
        if (number == 3)
            gateway.failNext(status, 2);
    });
    GatewayAccess access = accessTo(gateway);
    access.requestsAtOnce = 1; // while others are awaited, the pause may go by unnoticed
    Load load(access);
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QCOMPARE(load.ids(), descending(500));
    QVERIFY(load.activities.contains(status == 429 ? LoadProgress::Activity::RateLimited
                                                   : LoadProgress::Activity::Waiting));
}

/// Each second, as long as it lasts.
void TestLoader::countsAPauseDown()
{
    ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::reply(429, {}, "text/plain", "Retry-After: 20\r\n");
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QList<qint64> pauses;
    connect(&load.loader, &Loader::progressed, &load.loader, [&pauses](const LoadProgress &progress) {
        if (progress.activity == LoadProgress::Activity::RateLimited)
            pauses.append(progress.pause.count());
    });
    load.loader.start(Loader::Mode::Everything);
    QTRY_VERIFY(pauses.size() >= 4);
    QVERIFY(std::is_sorted(pauses.cbegin(), pauses.cbegin() + 4, std::greater_equal<>()));
    QVERIFY(pauses.at(3) < pauses.at(0));
    load.loader.stop();
}

void TestLoader::givesUpInTheEnd()
{
    DemoOptions options;
    options.tokens = 500;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    gateway.onRequest([&gateway](int number) {
        if (number == 2)
            gateway.failNext(503, 1'000);
    });
    Load load(accessTo(gateway));
    QVERIFY(load.run());
    QVERIFY(load.error);
    QCOMPARE(load.error->kind, GatewayError::Kind::ServerFault);
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Partial);
    QCOMPARE(load.ids().mid(0, 100), descending(500, 401));
}

/// Named rows and the size of a page, but no count of them: the last page is the one that is not full.
void TestLoader::readsAPagedListWithoutACount()
{
    for (const int tokens : {0, 2, 100, 257}) {
        ScriptedServer server([tokens](const ScriptedServer::Request &request) {
            const int from = tokens - 100 * (qMax(1, request.parameter("p").toInt()) - 1);
            QByteArray rows;
            for (int id = from; id > qMax(0, from - 100); --id)
                rows += (rows.isEmpty() ? "{\"id\":" : ",{\"id\":") + QByteArray::number(id) + '}';
            return ScriptedServer::reply(200, R"({"success":true,"data":{"page_size":100,"items":[)" + rows + "]}}");
        });
        GatewayAccess access;
        access.baseUrl = server.url();
        Load load(access);
        QVERIFY(load.run());
        QVERIFY2(!load.error, load.error ? qPrintable(load.error->detail) : "");
        QCOMPARE(load.loader.inventory().tokenCount(), tokens);
        QVERIFY(load.loader.inventory().isWhole());
    }
}

void TestLoader::doesNotRetryARefusedLogin()
{
    for (const Family family : knownFamilies) {
        DemoOptions options;
        options.family = family;
        DemoGateway gateway(options);
        QString reason;
        QVERIFY2(gateway.start(&reason), qPrintable(reason));
        GatewayAccess access = accessTo(gateway);
        access.accessToken = "wrong";
        access.language = "zh-CN";
        Load load(access);
        QVERIFY(load.run());
        QVERIFY(load.error);
        QCOMPARE(load.error->kind, GatewayError::Kind::LoginRefused);
        QVERIFY(!load.error->message.isEmpty());
        QCOMPARE(gateway.requestCount(), 1);
        QCOMPARE(load.activities.count(LoadProgress::Activity::Waiting), 0);
    }
}

void TestLoader::saysSoIfTokensAreCountedButNotSent()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return ScriptedServer::reply(200, items({}, 25)); });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Miscounted);
    QCOMPARE(load.loader.inventory().total(), 25);
    QCOMPARE(load.loader.inventory().tokenCount(), 0);
}

void TestLoader::fetchesAPageFirstThatIsLookedAt()
{
    DemoOptions options;
    options.tokens = 3'000;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QList<qsizetype> order;
    connect(&load.loader, &Loader::pageRead, this, [&](qsizetype index) {
        order.append(index);
        if (index == 0)
            load.loader.fetchPage(25);
    });
    QVERIFY(load.run());
    QVERIFY(order.indexOf(25) <= 4);
    QCOMPARE(load.ids(), descending(3'000));
    QCOMPARE(order.size(), 30);
}

void TestLoader::loadsOnlyVisitedPages_data()
{
    addFamilies();
}

void TestLoader::loadsOnlyVisitedPages()
{
    QFETCH(Family, family);
    DemoOptions options;
    options.family = family;
    options.tokens = 2'570;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QVERIFY(load.run(Loader::Mode::VisitedPages));
    // The count is known, few pages are there.
    QCOMPARE(load.loader.inventory().rowCount(), 2'570);
    QVERIFY(load.loader.inventory().tokenCount() < 1'000);
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Partial);
    const qsizetype page = load.loader.inventory().pageCount() - 2;
    load.loader.fetchPage(page);
    QVERIFY(load.settle());
    QVERIFY(load.loader.inventory().hasPage(page));
    QCOMPARE(load.loader.inventory().at(page * load.loader.inventory().pageSize())->id().value(),
             2'570 - page * load.loader.inventory().pageSize());
}

void TestLoader::stopsAndKeepsWhatIsThere()
{
    DemoOptions options;
    options.tokens = 3'000;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    connect(&load.loader, &Loader::pageRead, this, [&](qsizetype index) {
        if (index == 5)
            load.loader.stop();
    });
    QVERIFY(load.run());
    QVERIFY(!load.error);
    const qsizetype kept = load.loader.inventory().tokenCount();
    QVERIFY(kept >= 200 && kept < 3'000);
    // A page that is gone to later comes alone.
    load.loader.fetchPage(29);
    QVERIFY(load.settle());
    QCOMPARE(load.loader.inventory().tokenCount(), kept + 100);
}

void TestLoader::waitsOutARateLimit()
{
    DemoOptions options;
    options.tokens = 2'000;
    options.rateCalls = 10;
    options.rateSeconds = 1;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway), {quick, 6ms});
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QCOMPARE(load.ids(), descending(2'000));
    QVERIFY(load.activities.contains(LoadProgress::Activity::RateLimited));
}

/// Attempts are counted for that page: others that come in between do not begin the count anew.
void TestLoader::givesUpOnAPageThatNeverComes()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        const qint64 page = qMax<qint64>(1, request.parameter("p").toLongLong());
        if (page == 30)
            return ScriptedServer::reply(500, R"({"success":false,"message":"sorry"})");
        return ScriptedServer::reply(200, items(descending(6'100 - page * 100, 6'001 - page * 100), 6'000));
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QVERIFY(load.error);
    QCOMPARE(load.error->kind, GatewayError::Kind::ServerFault);
    const auto isPage30 = [](const ScriptedServer::Request &request) { return request.parameter("p") == "30"; };
    QCOMPARE(std::ranges::count_if(server.requests(), isPage30), static_cast<qsizetype>(std::size(quick)) + 1);
    QVERIFY(server.requests().size() <= 75);
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Partial);
}

void TestLoader::continuesWhereItWasStopped()
{
    DemoOptions options;
    options.tokens = 3'000;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    Load load(accessTo(gateway));
    QObject context;
    connect(&load.loader, &Loader::pageRead, &context, [&](qsizetype index) {
        if (index == 9)
            load.loader.stop();
    });
    QVERIFY(load.run());
    QVERIFY(load.loader.canResume());
    const int asked = gateway.requestCount();
    load.loader.resume();
    QVERIFY(load.settle());
    QVERIFY(load.loader.inventory().isWhole());
    QCOMPARE(load.ids(), descending(3'000));
    QVERIFY(!load.loader.canResume());
    // Only what was under way is asked for again.
    QVERIFY(gateway.requestCount() <= asked + 30 - 9 + 4);
}

void TestLoader::obeysRetryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("waits");
    const QByteArray inAnHour = QLocale::c()
                                    .toString(QDateTime::currentDateTimeUtc().addSecs(3'600),
                                              u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                                    .toLatin1();
    for (const int status : {429, 503}) {
        QTest::addRow("%d, seconds", status) << status << QByteArray("3") << true;
        QTest::addRow("%d, in the past", status) << status << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << true;
        QTest::addRow("%d, garbage", status) << status << QByteArray("soon") << true;
        QTest::addRow("%d, negative", status) << status << QByteArray("-5") << true;
        QTest::addRow("%d, too long", status) << status << QByteArray("601") << false;
        QTest::addRow("%d, an hour", status) << status << inAnHour << false;
        QTest::addRow("%d, beyond belief", status) << status << QByteArray("99999999999999999999") << false;
    }
}

void TestLoader::obeysRetryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(bool, waits);
    qsizetype asked = 0;
    ScriptedServer server([&](const ScriptedServer::Request &) {
        if (++asked == 1)
            return ScriptedServer::reply(status, "{}", "application/json", "Retry-After: " + header + "\r\n");
        return ScriptedServer::reply(200, items(descending(7), 7));
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QCOMPARE(!load.error, waits);
    if (waits) {
        QCOMPARE(load.ids(), descending(7));
        QCOMPARE(asked, 2);
        if (header == "3")
            QVERIFY(load.maxPause > 2 * 20ms); // three "seconds" of 20 ms, as told when they begin
        return;
    }
    QCOMPARE(load.error->kind, status == 429 ? GatewayError::Kind::RateLimited : GatewayError::Kind::ServerFault);
    QVERIFY2(load.error->detail.contains(u"until 20"_s), qPrintable(load.error->detail));
}

void TestLoader::loadsForksByTheirReplies_data()
{
    QTest::addColumn<QString>("fork");
    QTest::addColumn<int>("tokens");
    for (const auto &fork : {u"sized array with total"_s, u"sized array"_s, u"list, page and pagesize"_s, u"uuid"_s}) {
        for (const int tokens : {0, 1, 57, 99, 100, 101, 250, 1'000})
            QTest::addRow("%s %d", qPrintable(fork), tokens) << fork << tokens;
    }
}

/// Gateways that page as forks were seen to do.
void TestLoader::loadsForksByTheirReplies()
{
    QFETCH(QString, fork);
    QFETCH(int, tokens);
    const bool isList = fork.startsWith(u"list"_s);
    const bool isUuid = fork == u"uuid"_s;
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        const auto number = [&](const char *name) { return request.parameter(name).toLongLong(); };
        const qint64 asked = isList ? number("pagesize") : number("size");
        const qint64 size = qMin<qint64>(100, asked > 0 ? asked : 10);
        const qint64 page = isList ? qMax<qint64>(1, number("page")) - 1 : qMax<qint64>(0, number("p"));
        QByteArray rows;
        for (qint64 id = tokens - page * size; id > qMax<qint64>(0, tokens - (page + 1) * size); --id) {
            const QByteArray digits = QByteArray::number(id);
            rows += rows.isEmpty() ? "{" : ",{";
            rows += isUuid ? R"("uuid":"a)" : R"("id":)";
            rows += isUuid ? QByteArray(digits.rightJustified(31, '0') + '"') : digits;
            rows += R"(,"subnet":""})";
        }
        QByteArray body = R"({"success":true,"data":)";
        body += isList ? R"({"list":[)" : "[";
        body += rows + ']';
        if (fork != u"sized array"_s)
            body += R"(,"total":)" + QByteArray::number(tokens);
        return ScriptedServer::reply(200, body + (isList ? "}}" : "}"));
    });
    GatewayAccess access;
    access.baseUrl = server.url();
    Load load(access);
    QVERIFY(load.run());
    QVERIFY(!load.error);
    QCOMPARE(load.loader.inventory().completeness(), Completeness::Whole);
    QCOMPARE(load.loader.inventory().tokenCount(), tokens);
    if (!isUuid)
        QCOMPARE(load.ids(), descending(tokens));
    else if (tokens > 0)
        QVERIFY(load.loader.inventory().at(0)->id().toString().endsWith(QString::number(tokens)));
    const qsizetype pages = tokens / 100 + 1;
    QVERIFY2(server.requests().size() <= pages + 2 * 4 + 6 + 6, qPrintable(QString::number(server.requests().size())));
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
