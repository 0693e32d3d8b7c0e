// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo gateway tells of use, as the program reads it: sums, hours, days and calls of a gateway are of one book.
#include "demo/demouse.h"
#include "gateway/gatewaysession.h"
#include "support/gateways.h"
#include "support/testtokens.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

/// The session of a gateway whose list and books have been read.
struct Opened
{
    explicit Opened(Family family, qint64 tokens = 120)
        : gateway(startGateway(tokens, family))
        , session(accessTo(*gateway), Dialect(), Loader::Mode::Everything)
    {
        QSignalSpy loaded(&session, &GatewaySession::loaded);
        session.refresh();
        isRead = QTest::qWaitFor([&] { return !loaded.isEmpty() && !session.awaitsBooksOfUse(); });
    }

    std::unique_ptr<DemoGateway> gateway;
    GatewaySession session;
    bool isRead = false;
};

void addFamilies()
{
    QTest::addColumn<Family>("family");
    for (const Family family : knownFamilies)
        QTest::newRow(qPrintable(familyId(family))) << family;
}

} // namespace

class TestDemoUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesAboutWhatTokensHaveUsed();
    void isTheSameAlways();
    void tellsWhatAFamilyTells_data();
    void tellsWhatAFamilyTells();
    void hoursAddUpToTheMonthOfAllTokens();
    void callsAddUpToTheSum_data();
    void callsAddUpToTheSum();
};

void TestDemoUse::usesAboutWhatTokensHaveUsed()
{
    constexpr DemoAccount account{.now = 1'795'464'000};
    int used = 0;
    for (qint64 id = 1; id <= account.tokens; ++id) {
        const DemoToken token = demoToken(id, account);
        qint64 sum = 0;
        qint64 last = 0;
        forEachDemoUse(token, 0, account.now, [&](const DemoUse &use) {
            QVERIFY(use.time >= last && use.time % 3'600 == 0 && use.time <= token.accessedTime);
            QVERIFY(use.quota > 0 && use.calls > 0 && !use.model.isEmpty());
            last = use.time;
            sum += use.quota;
        });
        QVERIFY2(sum <= token.usedQuota, qPrintable(u"%1: %2 of %3"_s.arg(id).arg(sum).arg(token.usedQuota)));
        used += sum > 0;
        // Of young ones all of it.
        if (token.usedQuota > 1'000 && token.createdTime > account.now - 200 * 86'400)
            QVERIFY2(sum > token.usedQuota * 99 / 100, qPrintable(QString::number(id)));
    }
    QVERIFY(used > account.tokens * 8 / 10);
}

void TestDemoUse::isTheSameAlways()
{
    constexpr DemoAccount account{.now = 1'795'464'000};
    const DemoToken token = demoToken(2'000, account);
    const auto sum = [&token](qint64 from, qint64 to) {
        qint64 quota = 0;
        forEachDemoUse(token, from, to, [&quota](const DemoUse &use) { quota += use.quota; });
        return quota;
    };
    constexpr qint64 month = 30 * 86'400;
    for (qint64 cut = account.now - month; cut < account.now; cut += 40'000)
        QCOMPARE(sum(account.now - month, cut) + sum(cut + 1, account.now), sum(account.now - month, account.now));
}

void TestDemoUse::tellsWhatAFamilyTells_data()
{
    addFamilies();
}

void TestDemoUse::tellsWhatAFamilyTells()
{
    QFETCH(const Family, family);
    const Opened opened(family);
    QVERIFY(opened.isRead);
    const BooksPointer books = opened.session.booksOfUse();
    QVERIFY(books);
    const bool isNewApi = family == Family::NewApi || family == Family::Documented;
    for (const auto &window : books->windows)
        QCOMPARE(window.has_value(), isNewApi);
    QCOMPARE(books->hours.has_value(), isNewApi || family == Family::NewApi2025);
    QCOMPARE(books->days.has_value(), !books->hours.has_value());
    QVERIFY(!(books->hours ? books->hours->isEmpty() : books->days->isEmpty()));
}

void TestDemoUse::hoursAddUpToTheMonthOfAllTokens()
{
    const Opened opened(Family::NewApi);
    const BooksPointer books = opened.session.booksOfUse();
    qint64 before = 0;
    for (const UseWindow window : useWindows) {
        const BookedWindow &booked = *books->windows[static_cast<size_t>(window)];
        UseSum byToken;
        for (const QList<ModelUse> &uses : booked.tokens)
            byToken += sumOf(uses);
        UseSum byHour;
        for (const HourUse &hour : *books->hours) {
            if (hour.time >= booked.from && hour.time < booked.to)
                byHour += hour.sum;
        }
        QCOMPARE(byToken, byHour);
        QVERIFY(byToken.quota > before);
        before = byToken.quota;
    }
}

void TestDemoUse::callsAddUpToTheSum_data()
{
    addFamilies();
}

void TestDemoUse::callsAddUpToTheSum()
{
    QFETCH(const Family, family);
    Opened opened(family);
    // One that was used on the last day, and not too much.
    const Token *chosen = nullptr;
    opened.session.inventory().forEach([&](qsizetype, const Token &token) {
        if (token.accessedTime > QDateTime::currentSecsSinceEpoch() - 40'000 && token.usedQuota > 1'000'000
            && (!chosen || token.usedQuota < chosen->usedQuota))
            chosen = &token;
    });
    QVERIFY(chosen);
    TokenUse &use = opened.session.tokenUse();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    use.askSums(*chosen, now);
    QTRY_VERIFY(use.sums(*chosen).isWhole);
    const std::optional<qint64> month = use.sums(*chosen).quota[2];
    QVERIFY(month && *month > 0 && use.sums(*chosen).quota[0] <= use.sums(*chosen).quota[1]);

    QSignalSpy came(&use, &TokenUse::pageCame);
    qint64 sum = 0;
    qint64 rows = 0;
    qint64 last = now;
    for (int page = 0;; ++page) {
        use.askPage(*chosen, now, page);
        QTRY_COMPARE(came.size(), page + 1);
        const auto read = came.constLast().constFirst().value<CallLogPage>();
        QCOMPARE(read.total.has_value(), family != Family::OneApi);
        for (const LoggedCall &call : read.calls) {
            QCOMPARE(call.tokenName, chosen->name);
            QVERIFY(call.time <= last + 3'600 && call.prompt && call.completion && call.duration);
            last = call.time;
            sum += call.quota;
        }
        rows += read.rows;
        if (read.rows == 0 || (read.total && rows >= *read.total))
            break;
    }
    QVERIFY(rows > 0);
    QCOMPARE(sum, *month);
}

QTEST_GUILESS_MAIN(TestDemoUse)
#include "tst_demouse.moc"
