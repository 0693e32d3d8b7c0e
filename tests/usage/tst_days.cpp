// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the calendar in time zones that make them difficult, and what was used on them.
#include "usage/booksofuse.h"
#include "usage/days.h"
#include "usage/usebyday.h"
#include "usage/usedays.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// "2017-03-26T01:00:00Z"
qint64 at(const QString &instant)
{
    return QDateTime::fromString(instant, Qt::ISODate).toSecsSinceEpoch();
}

Calendar calendarOf(const QByteArray &zone)
{
    const QTimeZone found(zone);
    if (!found.isValid())
        qFatal("%s is not known here", zone.constData());
    return Calendar(found);
}

double sumOf(const std::vector<double> &days)
{
    return std::accumulate(days.begin(), days.end(), 0.0);
}

const Calendar utc = calendarOf("UTC");

/// Noon of the days from 1 March 2025 on, and other times of them.
qint64 march(int date, int time = 12)
{
    return at(u"2025-03-01T00:00:00Z"_s) + (date - 1) * day + time * hour;
}

UseDay used(double use)
{
    return {use, false, true};
}
const UseDay unseen{0, false, false};
const UseDay blocked{0, true, true};
const UseDay unseenBlocked{0, true, false};

} // namespace

class TestDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayIsWhatClocksShow_data();
    void dayIsWhatClocksShow();
    void daysHaveALength_data();
    void daysHaveALength();
    void daysOfUnknownZonesAreThoseOfUtc();
    void instantsAreBounded();
    void isQuick();
    void windowsSayWhatTheyAre();
    void sumOfDaysIsTheWindow_data();
    void sumOfDaysIsTheWindow();
    void hoursCountWhereTheyBegin();
    void sumsAreBounded();
    void countersBecomeDays_data();
    void countersBecomeDays();
    void countersAreOfTheCalendar();
    void nothingUsedIsLost();
    void gapsAreFilled_data();
    void gapsAreFilled();
};

void TestDays::dayIsWhatClocksShow_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("step"); // seconds
    const auto row = [](const char *zone, const QString &from, int days, int step) {
        QTest::newRow(zone) << from << days << step;
    };
    row("UTC", u"2024-12-31T00:00:00Z"_s, 367, 1800);
    row("Asia/Kolkata", u"2024-12-31T00:00:00Z"_s, 367, 1800);
    row("America/Los_Angeles", u"2024-12-31T00:00:00Z"_s, 367, 1800);
    row("Europe/Berlin", u"2024-12-31T00:00:00Z"_s, 367, 1800);
    row("Africa/Cairo", u"2014-01-01T00:00:00Z"_s, 365, 1800);      // at midnight, four times
    row("America/Sao_Paulo", u"2017-01-01T00:00:00Z"_s, 365, 1800); // at midnight, in both directions
    row("America/St_Johns", u"2010-11-05T00:00:00Z"_s, 4, 60);      // back from 00:01 to the day before
    row("Pacific/Apia", u"2011-12-01T00:00:00Z"_s, 60, 1800);       // without a 30 December
    row("Asia/Kathmandu", u"1985-12-30T00:00:00Z"_s, 4, 60);        // ahead by a quarter of an hour at midnight
}

void TestDays::dayIsWhatClocksShow()
{
    QFETCH(QString, from);
    QFETCH(int, days);
    QFETCH(int, step);
    const QTimeZone zone((QByteArray(QTest::currentDataTag())));
    QVERIFY(zone.isValid());
    const Calendar calendar(zone);
    const qint64 first = at(from);
    std::vector<QDate> shown;
    for (qint64 instant = first; instant < first + days * day; instant += step)
        shown.push_back(QDateTime::fromSecsSinceEpoch(instant, zone).date());
    for (size_t i = shown.size() - 1; i-- > 0;)
        shown[i] = std::min(shown[i], shown[i + 1]); // a date that goes again has not come yet
    QDate before;
    for (size_t i = 0; i < shown.size(); ++i) {
        const qint64 instant = first + qint64(i) * step;
        QCOMPARE(calendar.dayOf(instant), shown[i]);
        QVERIFY(calendar.startOf(shown[i]) <= instant && instant < calendar.endOf(shown[i]));
        if (before.isValid() && shown[i] != before)
            QCOMPARE(calendar.startOf(shown[i]), instant);
        before = shown[i];
    }
}

void TestDays::daysHaveALength_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("length");
    const auto row = [](const QByteArray &zone, QDate date, const QString &start, qint64 length) {
        QTest::addRow("%s %s", zone.constData(), qPrintable(date.toString(Qt::ISODate)))
            << zone << date << start << length;
    };
    row("UTC", QDate(2025, 3, 30), u"2025-03-30T00:00:00Z"_s, day);
    row("Asia/Kolkata", QDate(2025, 3, 30), u"2025-03-29T18:30:00Z"_s, day);
    row("Europe/Berlin", QDate(2025, 3, 30), u"2025-03-29T23:00:00Z"_s, 23 * hour);
    row("Europe/Berlin", QDate(2025, 10, 26), u"2025-10-25T22:00:00Z"_s, 25 * hour);
    row("America/Los_Angeles", QDate(2025, 3, 9), u"2025-03-09T08:00:00Z"_s, 23 * hour);
    row("America/Los_Angeles", QDate(2025, 11, 2), u"2025-11-02T07:00:00Z"_s, 25 * hour);
    row("Africa/Cairo", QDate(2014, 5, 16), u"2014-05-15T22:00:00Z"_s, 23 * hour); // begins at 01:00
    row("America/Sao_Paulo", QDate(2017, 10, 15), u"2017-10-15T03:00:00Z"_s, 23 * hour);
    row("America/Sao_Paulo", QDate(2017, 2, 18), u"2017-02-18T02:00:00Z"_s, 25 * hour);
    row("America/St_Johns", QDate(2010, 11, 6), u"2010-11-06T02:30:00Z"_s, 25 * hour);
    row("Pacific/Apia", QDate(2011, 12, 29), u"2011-12-29T10:00:00Z"_s, day);
    row("Pacific/Apia", QDate(2011, 12, 30), u"2011-12-30T10:00:00Z"_s, 0);
    row("Pacific/Apia", QDate(2011, 12, 31), u"2011-12-30T10:00:00Z"_s, day);
}

void TestDays::daysHaveALength()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(QString, start);
    const Calendar calendar = calendarOf(zone);
    QCOMPARE(calendar.startOf(date), at(start));
    QTEST(calendar.lengthOf(date), "length");
}

void TestDays::daysOfUnknownZonesAreThoseOfUtc()
{
    const Calendar nowhere(QTimeZone("Nowhere/At_All"));
    QCOMPARE(nowhere.startOf(QDate(2025, 3, 30)), at(u"2025-03-30T00:00:00Z"_s));
}

void TestDays::instantsAreBounded()
{
    for (const char *zone : {"UTC", "Pacific/Apia", "America/Los_Angeles", "Pacific/Kiritimati"}) {
        const Calendar calendar = calendarOf(zone);
        for (const qint64 instant :
             {-most, qint64(-1), qint64(0), Calendar::endOfInstants - 1, Calendar::endOfInstants, most}) {
            const QDate date = calendar.dayOf(instant);
            QVERIFY(date >= QDate(1969, 12, 31) && date <= QDate(2100, 1, 1));
            QCOMPARE(calendar.dayOf(calendar.startOf(date)), date);
        }
        QCOMPARE(calendar.startOf(QDate(1900, 1, 1)), qint64(0));
        QCOMPARE(calendar.startOf(QDate(3000, 1, 1)), Calendar::endOfInstants);
        QCOMPARE(calendar.lengthOf(QDate(3000, 1, 1)), qint64(0));
    }
}

/// The bound is for a slow machine under a sanitizer.
void TestDays::isQuick()
{
    constexpr int count = 200'000;
    const Calendar calendar = calendarOf("America/New_York");
    QElapsedTimer timer;
    timer.start();
    qint64 days = 0;
    for (int i = 0; i < count; ++i)
        days += calendar.dayOf(march(1) + i * 977).day();
    qInfo("%.0f ns a look-up", double(timer.nsecsElapsed()) / count);
    QVERIFY(days > 0 && timer.elapsed() < 2000);
}

void TestDays::windowsSayWhatTheyAre()
{
    const Calendar berlin = calendarOf("Europe/Berlin");
    const qint64 now = at(u"2025-03-31T10:15:00Z"_s); // the day after clocks were set forward

    const TimeWindow today = TimeWindow::calendarDays(1, now, berlin);
    QCOMPARE(today.from, at(u"2025-03-30T22:00:00Z"_s));
    QCOMPARE(today.to, now);
    QVERIFY(today.contains(now - 1) && !today.contains(now) && !today.contains(today.from - 1));
    QCOMPARE(TimeWindow::calendarDays(2, now, berlin).from, at(u"2025-03-29T23:00:00Z"_s));

    const TimeWindow complete = TimeWindow::completeDays(2, now, berlin);
    QCOMPARE(complete.from, at(u"2025-03-28T23:00:00Z"_s));
    QCOMPARE(complete.to, at(u"2025-03-30T22:00:00Z"_s));
    QCOMPARE(complete.to - complete.from, 47 * hour);

    QCOMPARE(TimeWindow::calendarDays(0, now, berlin), today);
    QCOMPARE(TimeWindow::calendarDays(std::numeric_limits<int>::max(), now, berlin),
             TimeWindow::calendarDays(10'000, now, berlin));
}

void TestDays::sumOfDaysIsTheWindow_data()
{
    QTest::addColumn<QString>("from");
    for (const char *zone : {"UTC", "Asia/Kolkata", "America/Los_Angeles", "Europe/Berlin", "America/St_Johns"})
        QTest::newRow(zone) << u"2010-01-01T00:00:00Z"_s;
    QTest::newRow("Africa/Cairo") << u"2014-01-01T00:00:00Z"_s;
    QTest::newRow("America/Sao_Paulo") << u"2017-01-01T00:00:00Z"_s;
    QTest::newRow("Pacific/Apia") << u"2011-03-01T00:00:00Z"_s;
}

/// A year of hours, in windows of all kinds and lengths.
void TestDays::sumOfDaysIsTheWindow()
{
    QFETCH(QString, from);
    const QTimeZone zone((QByteArray(QTest::currentDataTag())));
    const Calendar calendar(zone);
    QRandomGenerator chance(1);
    BooksOfUse books;
    books.hours.emplace();
    for (qint64 time = at(from); time < at(from) + 365 * day; time += hour)
        books.hours->append({time, {}, {qint64(chance.generate64() >> 20), 1, 1}});
    for (int i = 0; i < 60; ++i) {
        const qint64 until = at(from) + chance.bounded(int(366 * day));
        const int count = chance.bounded(1, 400);
        for (const TimeWindow &window :
             {TimeWindow{until - count * day / 7, until}, TimeWindow::calendarDays(count, until, calendar),
              TimeWindow::completeDays(count, until, calendar)}) {
            qint64 sum = 0;
            QHash<QDate, qint64> dates;
            for (const HourUse &use : std::as_const(*books.hours)) {
                if (use.time < window.from || use.time >= window.to)
                    continue;
                sum += use.sum.quota;
                dates[calendar.dayOf(use.time)] += use.sum.quota;
            }
            const QList<ModelDay> days = bookedDays(books, window, calendar).value();
            QCOMPARE(days.size(), dates.size());
            for (qsizetype place = 0; place < days.size(); ++place) {
                QCOMPARE(days[place].sum.quota, dates.value(days[place].day));
                QVERIFY(place == 0 || days[place - 1].day < days[place].day);
                sum -= days[place].sum.quota;
            }
            QCOMPARE(sum, qint64(0));
        }
    }
}

void TestDays::hoursCountWhereTheyBegin()
{
    const Calendar kolkata = calendarOf("Asia/Kolkata");
    const qint64 midnight = kolkata.startOf(QDate(2025, 3, 10));
    QCOMPARE(midnight % hour, hour / 2);
    const BooksOfUse books{.hours = QList<HourUse>{{midnight - hour / 2, {}, {7}}, {midnight + hour / 2, {}, {9}}}};
    const QList<ModelDay> both{{QDate(2025, 3, 9), {}, {7}}, {QDate(2025, 3, 10), {}, {9}}};
    QCOMPARE(bookedDays(books, TimeWindow::calendarDays(2, midnight + hour, kolkata), kolkata), both);
    const QList<ModelDay> today{{QDate(2025, 3, 10), {}, {9}}};
    QCOMPARE(bookedDays(books, TimeWindow::calendarDays(1, midnight + hour, kolkata), kolkata), today);
}

void TestDays::sumsAreBounded()
{
    const BooksOfUse books{.hours = QList<HourUse>{{-5, {}, {3}}, // before the first day
                                                   {march(1), {}, {most}},
                                                   {march(1), {}, {most}},
                                                   {march(2), {}, {-most}},
                                                   {march(2), {}, {-most}},
                                                   {most - 1, {}, {4}}}};
    const QList<ModelDay> days = bookedDays(books, {-most, most}, utc).value();
    QHash<QDate, qint64> dates;
    for (const ModelDay &one : days)
        dates.insert(one.day, one.sum.quota);
    QCOMPARE(dates.value(QDate(2025, 3, 1)), most);
    QCOMPARE(dates.value(QDate(2025, 3, 2)), std::numeric_limits<qint64>::min());
    QCOMPARE(dates.value(QDate(1970, 1, 1)), qint64(3));
    QCOMPARE(dates.value(QDate(2099, 12, 31)), qint64(4));

    QVERIFY(bookedDays(books, {march(1), march(1)}, utc)->isEmpty());
}

void TestDays::countersBecomeDays_data()
{
    using Samples = std::vector<CounterSample>;
    using Days = std::vector<UseDay>;
    QTest::addColumn<Samples>("samples");
    QTest::addColumn<int>("first"); // of March
    QTest::addColumn<Days>("days");
    const auto row = [](const char *name, const Samples &samples, int first, const Days &days) {
        QTest::newRow(name) << samples << first << days;
    };
    row("nothing", {}, 0, {});
    row("one look", {{march(1), 5}}, 0, {});
    row("no complete day", {{march(1), 5}, {march(2), 9}}, 0, {});
    row("a day", {{march(1), 5}, {march(2), 9}, {march(3), 100}}, 2, {used(4)});
    row("several looks", {{march(1), 5}, {march(2, 1), 6}, {march(2, 13), 8}, {march(2, 23), 15}, {march(3), 16}}, 2,
        {used(10)});
    row("from midnight on", {{march(1, 0), 5}, {march(1), 6}, {march(2, 0), 9}}, 1, {used(4)});
    row("looks out of order", {{march(1), 5}, {march(2), 9}, {march(1, 3), 7}, {march(3), 10}}, 2, {used(4)});
    row("days without a look", {{march(1), 5}, {march(4), 35}, {march(5), 40}}, 2, {unseen, unseen, used(30)});
    // The last look is at noon: of three and a half days after midnight of the first one a half is not complete.
    row("no look on the last days", {{march(1, 0), 0}, {march(4), 700}}, 1, {unseen, unseen, used(600)});
    row("a reset", {{march(1), 50}, {march(2, 1), 60}, {march(2, 2), 3}, {march(2, 3), 5}, {march(3), 6}}, 2,
        {used(12)});
    row("a reset between days", {{march(1), 50}, {march(2), 3}, {march(3), 8}, {march(4), 8}}, 2, {used(0), used(5)});
    row("a reset, and no look since", {{march(1), 50}, {march(4), 3}}, 2, {unseen, used(0)});
    row("blocked", {{march(1), 5, false}, {march(2), 5, false}, {march(3), 5, false}, {march(4), 5}}, 2,
        {blocked, blocked});
    row("emptied on the day", {{march(1), 5}, {march(2), 9, false}, {march(3), 9, false}, {march(4), 9}}, 2,
        {used(4), blocked});
    row("topped up on the day", {{march(1), 5, false}, {march(2, 8), 5, false}, {march(2), 9}, {march(3), 9}}, 2,
        {used(4)});
    row("blocked without a look", {{march(1), 5, false}, {march(3), 5, false}, {march(4), 5}}, 2,
        {unseenBlocked, blocked});
    row("blocked, then used without a look", {{march(1), 5, false}, {march(3), 8, false}, {march(4), 8}}, 2,
        {unseen, used(3)});
    row("blocked to the last look", {{march(1), 5, false}, {march(4), 5, false}}, 2, {unseenBlocked, blocked});
    row("more than fits", {{march(1), -most}, {march(2), most}, {march(3), most}}, 2, {used(2.0 * double(most))});
}

void TestDays::countersBecomeDays()
{
    QFETCH(std::vector<CounterSample>, samples);
    QFETCH(int, first);
    QFETCH(std::vector<UseDay>, days);
    const UseHistory history = useHistory(samples, utc);
    QCOMPARE(history.days.size(), days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        QCOMPARE(history.days[i].used, days[i].used);
        QCOMPARE(history.days[i].isBlocked, days[i].isBlocked);
        QCOMPARE(history.days[i].isSeen, days[i].isSeen);
    }
    if (!days.empty())
        QCOMPARE(history.first, QDate(2025, 3, first));
}

/// Looks at every hour, one unit an hour: a day of 23 hours uses 23.
void TestDays::countersAreOfTheCalendar()
{
    const auto historyIn = [](const char *zone, const QString &from, int days) {
        std::vector<CounterSample> samples;
        for (qint64 time = at(from), used = 0; time <= at(from) + days * day; time += hour, ++used)
            samples.push_back({time, used, true});
        return useHistory(samples, calendarOf(zone));
    };
    const UseHistory berlin = historyIn("Europe/Berlin", u"2025-03-27T23:00:00Z"_s, 5);
    QCOMPARE(berlin.first, QDate(2025, 3, 28));
    QCOMPARE(berlin.days, (std::vector<UseDay>{used(24), used(24), used(23), used(24), used(24)}));
    const UseHistory apia = historyIn("Pacific/Apia", u"2011-12-28T10:00:00Z"_s, 4);
    QCOMPARE(apia.first, QDate(2011, 12, 28));
    QCOMPARE(apia.days, (std::vector<UseDay>{used(24), used(24), unseen, used(24), used(24)}));

    std::vector<CounterSample> ages{{0, 0, true}, {march(1), 7, true}, {march(3), 8, true}};
    const UseHistory longest = useHistory(ages, utc);
    QCOMPARE(longest.days.size(), size_t(mostUseDays));
    QCOMPARE(longest.first, QDate(2025, 3, 3).addDays(-mostUseDays));
}

/// Whenever looks happen, the days come to what the counter grew by, and filling gaps changes nothing of it.
void TestDays::nothingUsedIsLost()
{
    QRandomGenerator chance(2);
    for (const char *zone : {"UTC", "Asia/Kolkata", "America/Los_Angeles", "Europe/Berlin"}) {
        const Calendar calendar = calendarOf(zone);
        for (int i = 0; i < 100; ++i) {
            std::vector<CounterSample> samples;
            qint64 time = calendar.startOf(QDate(2025, 1, 1));
            qint64 counter = 1'000'000;
            const int pause = chance.bounded(1, 200);
            while (samples.empty() || time < march(300)) {
                samples.push_back({time, counter, true});
                time += chance.bounded(1, int(pause * hour));
                counter += chance.bounded(100'000);
            }
            const qint64 end = calendar.startOf(QDate(2025, 12, 27));
            samples.push_back({std::max(end, samples.back().time), counter, true});
            const UseHistory history = useHistory(samples, calendar);
            QCOMPARE(history.first, QDate(2025, 1, 1));
            double sum = 0;
            for (const UseDay &one : history.days)
                sum += one.used;
            const double grown = double(samples.back().used - samples.front().used);
            QVERIFY(samples.back().time > end || sum == grown);
            QVERIFY(sum <= grown);
            QVERIFY(std::abs(sumOf(completedDays(history.days)) - sum) <= 1e-9 * sum);
        }
    }
}

void TestDays::gapsAreFilled_data()
{
    QTest::addColumn<std::vector<UseDay>>("known");
    QTest::addColumn<std::vector<double>>("days");
    QTest::newRow("nothing") << std::vector<UseDay>{} << std::vector<double>{};
    QTest::newRow("no gap") << std::vector{used(3), used(0), used(5)} << std::vector{3.0, 0.0, 5.0};
    QTest::newRow("gap") << std::vector{used(3), unseen, unseen, used(6)} << std::vector{3.0, 2.0, 2.0, 2.0};
    QTest::newRow("gap at the beginning") << std::vector{unseen, used(6), used(1)} << std::vector{3.0, 3.0, 1.0};
    QTest::newRow("gap at the end") << std::vector{used(4), used(6), unseen} << std::vector{4.0, 6.0, 0.0};
    QTest::newRow("blocked only") << std::vector{blocked, blocked} << std::vector{0.0, 0.0};
    std::vector<UseDay> weeks(21, used(1));
    std::vector<double> filled(21, 1);
    weeks[3] = used(4), filled[3] = 4;
    weeks[17] = used(8), filled[17] = 8;
    weeks[10] = blocked, filled[10] = 6; // between the two of its weekday
    weeks[11] = blocked;
    QTest::newRow("blocked") << weeks << filled;
    std::vector<UseDay> year(100, used(1));
    std::vector<double> yearFilled(100, 1);
    year[70] = blocked;
    year[7] = used(100), yearFilled[7] = 100; // of the same weekday, but too long ago
    QTest::newRow("blocked, eight weeks around") << year << yearFilled;
    QTest::newRow("blocked at the end of a gap")
        << std::vector{used(3), unseenBlocked, blocked, used(7)} << std::vector{3.0, 0.0, 0.0, 7.0};
}

void TestDays::gapsAreFilled()
{
    QFETCH(std::vector<UseDay>, known);
    QTEST(completedDays(known), "days");
}

QTEST_APPLESS_MAIN(TestDays)
#include "tst_days.moc"
