// SPDX-License-Identifier: GPL-3.0-or-later
// What is told, and that it is told once.
#include "watch/episodes.h"
#include "watch/watchstate.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

RuleReading &of(RuleReadings &readings, WatchRule rule)
{
    return readings.at(static_cast<size_t>(rule));
}

Alarm alarmOf(int id)
{
    return {QString::number(id), u"token "_s + QString::number(id), id};
}

/// A load at which the rule holds of these tokens.
RuleReadings holding(WatchRule rule, const QList<int> &ids)
{
    RuleReadings readings;
    for (const int id : ids)
        of(readings, rule).alarms.append(alarmOf(id));
    return readings;
}

RuleReadings nothingKnown()
{
    RuleReadings readings;
    for (RuleReading &reading : readings)
        reading.isKnown = false;
    return readings;
}

QList<int> firstIds(int count)
{
    QList<int> ids;
    for (int id = 1; id <= count; ++id)
        ids.append(id);
    return ids;
}

constexpr WatchRule rule = WatchRule::LowQuota;

} // namespace

class TestEpisodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLoadIsSilent();
    void manyAreToldAtOnce();
    void oneCauseIsToldOnce();
    void relapseIsToldAgain();
    void badReadingsAreNeitherRecoveryNorRelapse();
    void whatIsOverIsWithdrawn();
    void eventsAreToldAsTheyCome();
    void switchedOnOrChangedIsSilentFirst();
    void quietHoursEndInOneDigest();
    void isToldOncePerEpisode();
    void isKeptOverRestarts();
    void fileThatCannotBeReadIsAsNone();
};

void TestEpisodes::firstLoadIsSilent()
{
    Episodes episodes;
    QCOMPARE(episodes.step(nothingKnown(), {}, false), WatchStep()); // which is no load yet
    QCOMPARE(episodes.step(holding(rule, {1, 2}), {}, false), WatchStep());
    QCOMPARE(episodes.openCount(rule), 2);
    const WatchStep third = episodes.step(holding(rule, {1, 2, 3}), {}, false);
    QCOMPARE(third.notices, QList<WatchNotice>({{rule, {alarmOf(3)}, 3}}));
}

void TestEpisodes::manyAreToldAtOnce()
{
    Episodes episodes;
    static_cast<void>(episodes.step({}, {}, false));
    const WatchStep step = episodes.step(holding(rule, firstIds(500)), {}, false);
    QCOMPARE(step.notices.size(), 1);
    QCOMPARE(step.notices[0].fresh.size(), 500);
    QCOMPARE(step.notices[0].open, 500);
}

void TestEpisodes::oneCauseIsToldOnce()
{
    Episodes episodes;
    static_cast<void>(episodes.step({}, {}, false));
    qsizetype told = 0;
    for (int refresh = 0; refresh < 1'000; ++refresh)
        told += episodes.step(holding(rule, {7}), {}, false).notices.size();
    QCOMPARE(told, 1);
}

void TestEpisodes::relapseIsToldAgain()
{
    Episodes episodes;
    static_cast<void>(episodes.step({}, {}, false));
    QCOMPARE(episodes.step(holding(rule, {7}), {}, false).notices.size(), 1);
    // Close to the bound is no recovery.
    RuleReadings close;
    of(close, rule).undecided = {u"7"_s};
    QCOMPARE(episodes.step(close, {}, false), WatchStep());
    QCOMPARE(episodes.step(holding(rule, {7}), {}, false).notices.size(), 0);
    QVERIFY(episodes.step({}, {}, false).over.test(static_cast<size_t>(rule)));
    QCOMPARE(episodes.step(holding(rule, {7}), {}, false).notices.size(), 1);
}

void TestEpisodes::badReadingsAreNeitherRecoveryNorRelapse()
{
    Episodes episodes;
    static_cast<void>(episodes.step({}, {}, false));
    static_cast<void>(episodes.step(holding(rule, {7}), {}, false));
    QCOMPARE(episodes.step(nothingKnown(), {}, false), WatchStep());
    QCOMPARE(episodes.openCount(rule), 1);
    QCOMPARE(episodes.step(holding(rule, {7}), {}, false), WatchStep());
}

void TestEpisodes::whatIsOverIsWithdrawn()
{
    Episodes episodes;
    static_cast<void>(episodes.step(holding(rule, {1, 2}), {}, false));
    QVERIFY(episodes.step(holding(rule, {2}), {}, false).over.none());
    const WatchStep last = episodes.step({}, {}, false);
    QCOMPARE(last.over, WatchRules().set(static_cast<size_t>(rule)));
    QVERIFY(episodes.step({}, {}, false).over.none()); // once
}

void TestEpisodes::eventsAreToldAsTheyCome()
{
    // With the load before known, the first one tells events, too: they came to pass since.
    Episodes episodes;
    QCOMPARE(episodes.step(holding(WatchRule::Gone, {1}), {}, false).notices.size(), 1);
    const WatchStep quiet = episodes.step({}, {}, false);
    QVERIFY(quiet.notices.isEmpty() && quiet.over.none());
    QCOMPARE(episodes.step(holding(WatchRule::Gone, {1}), {}, false).notices.size(), 1); // it had come back
}

void TestEpisodes::switchedOnOrChangedIsSilentFirst()
{
    Episodes episodes;
    WatchSettings settings;
    static_cast<void>(episodes.step({}, settings, false));
    settings.rules.reset(static_cast<size_t>(rule));
    QVERIFY(episodes.step(holding(rule, {1}), settings, false).notices.isEmpty());
    settings.rules.set(static_cast<size_t>(rule));
    QVERIFY(episodes.step(holding(rule, {1, 2}), settings, false).notices.isEmpty());
    QCOMPARE(episodes.step(holding(rule, {1, 2, 3}), settings, false).notices.size(), 1);
    settings.lowPercent = 50;
    QVERIFY(episodes.step(holding(rule, firstIds(9)), settings, false).notices.isEmpty());
    QCOMPARE(episodes.step(holding(rule, firstIds(10)), settings, false).notices.size(), 1);
    // What was told of a rule that is switched off is withdrawn.
    settings.rules.reset();
    QVERIFY(episodes.step(holding(rule, firstIds(10)), settings, false).over.test(static_cast<size_t>(rule)));
}

void TestEpisodes::quietHoursEndInOneDigest()
{
    Episodes episodes;
    static_cast<void>(episodes.step({}, {}, false));
    RuleReadings first = holding(rule, {1, 2});
    of(first, WatchRule::Gone).alarms = {alarmOf(9)};
    QVERIFY(episodes.step(first, {}, true).notices.isEmpty());
    QVERIFY(episodes.hasPutOff());
    QVERIFY(episodes.step(holding(rule, {2, 3}), {}, true).notices.isEmpty());
    // Of the first it is over; what is gone is gone.
    QCOMPARE(episodes.takePutOff(),
             QList<WatchNotice>({{rule, {alarmOf(2), alarmOf(3)}, 2}, {WatchRule::Gone, {alarmOf(9)}, 1}}));
    QVERIFY(!episodes.hasPutOff());
    QVERIFY(episodes.takePutOff().isEmpty());
    QVERIFY(episodes.step(holding(rule, {2, 3}), {}, false).notices.isEmpty());
}

/// Loads of a year, some of them bad, quiet nights, restarts: every episode is told once, and nothing else is.
void TestEpisodes::isToldOncePerEpisode()
{
    QRandomGenerator random(20'261'126);
    for (int run = 0; run < 40; ++run) {
        constexpr int tokens = 12;
        Episodes episodes;
        std::array<int, tokens> level{}; // 0 to 9: it holds below 3, and is over from 6 on
        level.fill(9);
        std::array<bool, tokens> isOpen{};
        std::array<bool, tokens> isOwed{}; // to the digest
        bool isPrimed = false;
        for (int load = 0; load < 365; ++load) {
            for (int &each : level)
                each = qBound(0, each + random.bounded(-3, 4), 9);
            const bool isBad = random.bounded(5) == 0;
            const bool isQuietNow = random.bounded(3) == 0;
            RuleReadings readings = isBad ? nothingKnown() : RuleReadings();
            QSet<QString> expected;
            for (size_t i = 0; i < tokens && !isBad; ++i) {
                const Alarm alarm = alarmOf(static_cast<int>(i));
                if (level[i] < 3)
                    of(readings, rule).alarms.append(alarm);
                else if (level[i] < 6 && episodes.open().at(static_cast<size_t>(rule)).contains(alarm.subject))
                    of(readings, rule).undecided.insert(alarm.subject);
                if (level[i] < 3 && !isOpen[i]) {
                    isOpen[i] = true;
                    isOwed[i] = isPrimed && isQuietNow;
                    if (isPrimed && !isQuietNow)
                        expected.insert(alarm.subject);
                } else if (level[i] >= 6) {
                    isOpen[i] = isOwed[i] = false;
                }
            }
            isPrimed |= !isBad;
            QSet<QString> told;
            for (const WatchNotice &notice : episodes.step(readings, {}, isQuietNow).notices) {
                QCOMPARE(notice.rule, rule);
                for (const Alarm &alarm : notice.fresh)
                    told.insert(alarm.subject);
                QCOMPARE(notice.open, std::ranges::count(isOpen, true));
            }
            QCOMPARE(told, expected);
            if (!isQuietNow) {
                QSet<QString> digest;
                for (const WatchNotice &notice : episodes.takePutOff()) {
                    for (const Alarm &alarm : notice.fresh) {
                        QVERIFY(!digest.contains(alarm.subject));
                        digest.insert(alarm.subject);
                    }
                }
                for (size_t i = 0; i < tokens; ++i)
                    QCOMPARE(digest.contains(QString::number(i)), std::exchange(isOwed[i], false));
            }
            if (random.bounded(4) == 0) {
                const Episodes again = Episodes::fromJson(episodes.toJson());
                QVERIFY(again == episodes);
                episodes = again;
            }
        }
    }
}

void TestEpisodes::isKeptOverRestarts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/down/watched.json"_s);
    const Alarm odd{u"1"_s, u"\"\u2028 ü, \\"_s, std::numeric_limits<qint64>::min()};
    {
        WatchState state(path);
        static_cast<void>(state.of(u"a b"_s).step({}, {}, false));
        RuleReadings readings;
        of(readings, rule).alarms = {odd};
        QCOMPARE(state.of(u"a b"_s).step(readings, {}, true).notices.size(), 0);
        static_cast<void>(state.of(u"other"_s).step({}, {}, false));
        QVERIFY(!state.save());
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
    WatchState state(path);
    QVERIFY(state.hasPutOff());
    QCOMPARE(state.of(u"a b"_s).openCount(rule), 1);
    const auto digest = state.takePutOff();
    QCOMPARE(digest.keys(), QStringList(u"a b"_s));
    QCOMPARE(digest.first(), QList<WatchNotice>({{rule, {odd}, 1}}));
    state.forget(u"a b"_s);
    QVERIFY(!state.save());
    QCOMPARE(WatchState(path).of(u"a b"_s), Episodes());
}

void TestEpisodes::fileThatCannotBeReadIsAsNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"watched.json"_s);
    for (const QByteArray &bytes :
         {""_ba, "{"_ba, "[]"_ba, R"({"version":2,"accounts":{"a":{}}})"_ba,
          R"({"version":1,"accounts":{"a":{"low-quota":{"primed":1,"open":[1,["x"],null]}}}})"_ba}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        WatchState state(path);
        QVERIFY(state.of(u"a"_s).step(holding(rule, {1}), {}, false).notices.isEmpty());
        QVERIFY(!state.save());
        QCOMPARE(WatchState(path).of(u"a"_s).openCount(rule), 1);
    }
    // A folder in its place is told.
    QVERIFY(QFile::remove(path) && QDir().mkpath(path));
    QVERIFY(WatchState(path).save());
    QVERIFY(!WatchState(QString()).save());
}

QTEST_GUILESS_MAIN(TestEpisodes)
#include "tst_episodes.moc"
