// SPDX-License-Identifier: GPL-3.0-or-later
// Loads that nobody asks for, by a clock of the test's.
#include "gateway/dialect.h"
#include "support/changinggateway.h"
#include "workspace/autorefresh.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace TokenDeck;

namespace {

constexpr std::chrono::milliseconds quick[]{std::chrono::milliseconds(1), std::chrono::milliseconds(1)};

struct Desk
{
    void open(const ChangingGateway &gateway, const QString &id)
    {
        GatewayAccess access;
        access.baseUrl = gateway.server().url();
        access.userId = u"7"_s;
        access.accessToken = "console-token";
        workspace.open(access, {}, LoadMode::Everything, {id, id});
    }
    bool isIdle() const { return !workspace.isLoading() && !workspace.awaitsSites() && !workspace.awaitsOutlooks(); }
    qint64 readTime(int account = 0) const { return workspace.accounts().at(account).readTime; }

    Workspace workspace{{quick, std::chrono::milliseconds(5)}};
    AutoRefresh refresh{workspace};
};

int lists(const ChangingGateway &gateway)
{
    int count = 0;
    for (const auto &request : gateway.server().requests())
        count += request.target.startsWith("/api/token/");
    return count;
}

} // namespace

class TestAutoRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhatIsDue();
    void pausesWhenRefused();
    void goesOnAfterAnOutage();
    void minutesGoByForEachAccount();
    void readingsCompareWithTheLoadBefore();
};

void TestAutoRefresh::loadsWhatIsDue()
{
    ChangingGateway gateway;
    Desk desk;
    desk.open(gateway, u"a"_s);
    QTRY_VERIFY(desk.isIdle());
    const int first = lists(gateway);
    const qint64 read = desk.readTime();
    desk.refresh.check(read + 1'000'000);
    QVERIFY(!desk.workspace.isLoading()); // never, at first
    desk.refresh.setMinutes(5);
    desk.refresh.check(read + 299);
    QVERIFY(!desk.workspace.isLoading());
    desk.refresh.setMetered(true);
    desk.refresh.check(read + 300);
    QVERIFY(!desk.workspace.isLoading());
    desk.refresh.setMetered(false);
    desk.refresh.setHidden(true);
    desk.refresh.check(read + 300 * AutoRefresh::slowness - 1);
    QVERIFY(!desk.workspace.isLoading());
    desk.refresh.setHidden(false);
    desk.refresh.check(read + 300);
    QVERIFY(desk.workspace.isLoading());
    desk.refresh.check(read + 300); // not while one is under way
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(lists(gateway), first * 2);
    // The test's clock is ahead of the list's: what was begun counts.
    desk.refresh.check(read + 599);
    QVERIFY(!desk.workspace.isLoading());
    desk.refresh.check(read + 600);
    QVERIFY(desk.workspace.isLoading());
    QTRY_VERIFY(desk.isIdle());
    // A clock that is set back waits no longer than one that is right.
    desk.refresh.check(read - 10'000'000);
    QVERIFY(!desk.workspace.isLoading());
    desk.refresh.setMinutes(0);
    desk.refresh.check(read + 100'000);
    QVERIFY(!desk.workspace.isLoading());
}

void TestAutoRefresh::pausesWhenRefused()
{
    ChangingGateway gateway;
    Desk desk;
    desk.open(gateway, u"a"_s);
    QTRY_VERIFY(desk.isIdle());
    const qint64 read = desk.readTime();
    desk.refresh.setMinutes(1);
    gateway.refuses = true;
    desk.refresh.check(read + 60);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.workspace.accounts().constFirst().kind, AccountState::Kind::LoginRefused);
    const int refused = lists(gateway);
    for (int minute = 2; minute < 100; ++minute)
        desk.refresh.check(read + 60 * minute);
    QVERIFY(desk.isIdle());
    QCOMPARE(lists(gateway), refused);
    // Its user tries again, and it goes on.
    gateway.refuses = false;
    desk.workspace.refresh();
    QTRY_VERIFY(desk.isIdle());
    desk.refresh.check(read + 60 * 200);
    QVERIFY(desk.workspace.isLoading());
}

void TestAutoRefresh::goesOnAfterAnOutage()
{
    auto gateway = std::make_unique<ChangingGateway>();
    Desk desk;
    desk.open(*gateway, u"a"_s);
    QTRY_VERIFY(desk.isIdle());
    const qint64 read = desk.readTime();
    gateway.reset();
    desk.refresh.setMinutes(1);
    desk.refresh.check(read + 60);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.workspace.accounts().constFirst().kind, AccountState::Kind::Offline);
    desk.refresh.check(read + 119);
    QVERIFY(!desk.workspace.isLoading());
    desk.refresh.check(read + 120);
    QVERIFY(desk.workspace.isLoading());
}

void TestAutoRefresh::minutesGoByForEachAccount()
{
    ChangingGateway first;
    ChangingGateway second;
    Desk desk;
    desk.open(first, u"a"_s);
    desk.open(second, u"b"_s);
    desk.workspace.show(u"a"_s);
    QTRY_VERIFY(desk.workspace.accounts().at(1).kind == AccountState::Kind::Fresh && desk.isIdle());
    const int firstLists = lists(first);
    const int secondLists = lists(second);
    desk.refresh.setMinutes(1);
    // Also what is not shown.
    desk.refresh.check(qMax(desk.readTime(0), desk.readTime(1)) + 60);
    QTRY_COMPARE(lists(second), secondLists * 2);
    QTRY_COMPARE(lists(first), firstLists * 2);
}

void TestAutoRefresh::readingsCompareWithTheLoadBefore()
{
    ChangingGateway gateway;
    Desk desk;
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.workspace.setAsksForCalls(true);
    desk.open(gateway, u"a"_s);
    QTRY_COMPARE(read.size(), 1);
    const auto reading = [&read](int at) { return read.at(at).constFirst().value<AccountReading>(); };
    QVERIFY(!reading(0).before);
    QCOMPARE(reading(0).inventory.tokenCount(), 3);
    QCOMPARE(reading(0).account.facts.balance, 50'000'000);
    QCOMPARE(reading(0).dearestCall, 3'000'000);
    gateway.rows.remove(2);
    desk.workspace.refresh();
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(reading(1).before->tokenCount(), 3);
    QCOMPARE(reading(1).inventory.tokenCount(), 2);
    // One that is not whole is none.
    gateway.claimed = 5;
    desk.workspace.refresh();
    QTRY_VERIFY(desk.isIdle() && desk.workspace.accounts().constFirst().kind == AccountState::Kind::Incomplete);
    gateway.claimed = 0;
    gateway.rows.remove(3);
    desk.workspace.refresh();
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(reading(2).before->tokenCount(), 2);
    QCOMPARE(reading(2).inventory.tokenCount(), 1);
}

QTEST_GUILESS_MAIN(TestAutoRefresh)
#include "tst_autorefresh.moc"
