// SPDX-License-Identifier: GPL-3.0-or-later
// Loads by a clock of the test's: what is told of them, when, and what is kept of that.
#include "support/historydata.h"
#include "watch/watcher.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

const QString account = u"work"_s;

/// A load of tokens of which the first @p low have next to nothing left.
WatchReading loadWith(int tokens, int low)
{
    std::vector<Token> all;
    for (int id = 1; id <= tokens; ++id)
        all.push_back(usedToken(id, id <= low ? 990'000 : 100'000));
    return {.inventory = loadOf(historyStart, std::move(all)).inventory, .now = historyStart};
}

struct Desk
{
    explicit Desk(const QString &path = {})
        : watcher(path, [this] { return now; })
        , noticed(&watcher, &Watcher::noticed)
        , over(&watcher, &Watcher::over)
        , digested(&watcher, &Watcher::digested)
        , failed(&watcher, &Watcher::failed)
    { }
    QList<WatchNotice> notices(int at) const { return noticed.at(at).at(1).value<QList<WatchNotice>>(); }

    QDateTime now{QDate(2026, 11, 26), QTime(12, 0)};
    Watcher watcher;
    QSignalSpy noticed;
    QSignalSpy over;
    QSignalSpy digested;
    QSignalSpy failed;
};

} // namespace

class TestWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAreReadInTheirOrder();
    void accountsAreApart();
    void quietHoursEndByTheClock();
    void whatWasToldIsKept();
    void saysOnceThatItCannotKeepIt();
};

/// However quickly they follow on each other: an episode that one begins is open at the next.
void TestWatcher::loadsAreReadInTheirOrder()
{
    Desk desk;
    desk.watcher.take(account, loadWith(5'000, 0));
    for (int load = 0; load < 20; ++load)
        desk.watcher.take(account, loadWith(5'000, 500));
    desk.watcher.take(account, loadWith(5'000, 0));
    QTRY_COMPARE(desk.over.size(), 1);
    QCOMPARE(desk.noticed.size(), 1);
    QCOMPARE(desk.notices(0).size(), 1);
    QCOMPARE(desk.notices(0).constFirst().fresh.size(), 500);
}

void TestWatcher::accountsAreApart()
{
    Desk desk;
    desk.watcher.take(account, loadWith(3, 0));
    desk.watcher.take(u"home"_s, loadWith(3, 2)); // its first
    desk.watcher.take(account, loadWith(3, 1));
    QTRY_COMPARE(desk.noticed.size(), 1);
    QCOMPARE(desk.noticed.constFirst().constFirst().toString(), account);
    desk.watcher.forget(account);
    QCOMPARE(desk.over.size(), static_cast<int>(watchRuleCount));
    desk.watcher.take(account, loadWith(3, 1)); // as if it were its first
    desk.watcher.take(u"home"_s, loadWith(3, 3));
    QTRY_COMPARE(desk.noticed.size(), 2);
    QCOMPARE(desk.noticed.constLast().constFirst().toString(), u"home"_s);
}

void TestWatcher::quietHoursEndByTheClock()
{
    Desk desk;
    WatchSettings night;
    night.quietFrom = 22 * 60;
    night.quietTo = 7 * 60;
    desk.watcher.setSettings(night);
    desk.watcher.take(account, loadWith(3, 0));
    desk.watcher.take(account, loadWith(3, 1));
    QTRY_COMPARE(desk.noticed.size(), 1);
    desk.now = QDateTime(QDate(2026, 11, 26), QTime(23, 0));
    desk.watcher.take(account, loadWith(3, 3));
    desk.watcher.take(u"home"_s, loadWith(3, 3));
    desk.watcher.take(account, loadWith(3, 2));
    desk.watcher.take(u"marker"_s, {}); // by then they have been read
    QSignalSpy read(&desk.watcher, &Watcher::over);
    desk.watcher.take(account, loadWith(3, 0));
    QTRY_COMPARE(read.size(), 1);
    desk.watcher.take(account, loadWith(3, 1));
    desk.watcher.take(account, loadWith(3, 0));
    QTRY_COMPARE(read.size(), 2);
    desk.watcher.take(account, loadWith(3, 2));
    desk.watcher.take(u"home"_s, {});
    QCOMPARE(desk.noticed.size(), 1);
    desk.watcher.checkQuiet();
    QCOMPARE(desk.digested.size(), 0);
    desk.now = QDateTime(QDate(2026, 11, 27), QTime(7, 0));
    // What was being read when they ended is told after it.
    QTRY_VERIFY((desk.watcher.checkQuiet(), desk.digested.size() + desk.noticed.size()) >= 2);
    if (!desk.digested.isEmpty()) {
        const auto digest = desk.digested.constFirst().constFirst().value<QMap<QString, QList<WatchNotice>>>();
        QCOMPARE(digest.keys(), QStringList(account)); // home was silent at its first load
        QCOMPARE(digest.first().constFirst().fresh.size(), 2);
    }
}

void TestWatcher::whatWasToldIsKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"told.json"_s);
    {
        Desk desk(path);
        desk.watcher.take(account, loadWith(3, 0));
        desk.watcher.take(account, loadWith(3, 1));
        QTRY_COMPARE(desk.noticed.size(), 1);
    }
    Desk again(path);
    again.watcher.take(account, loadWith(3, 1));
    again.watcher.take(account, loadWith(3, 2));
    QTRY_COMPARE(again.noticed.size(), 1);
    QCOMPARE(again.notices(0).constFirst().fresh.size(), 1);
    QCOMPARE(again.notices(0).constFirst().open, 2);
}

void TestWatcher::saysOnceThatItCannotKeepIt()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"told.json"_s));
    Desk desk(folder.filePath(u"told.json"_s));
    desk.watcher.take(account, loadWith(3, 0));
    QTRY_COMPARE(desk.failed.size(), 1);
    desk.watcher.take(account, loadWith(3, 1));
    QTRY_COMPARE(desk.noticed.size(), 1);
    QCOMPARE(desk.failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
