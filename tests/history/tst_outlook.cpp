// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a year of loads and from a gateway's books, against what was really used.
#include "history/outlookmaker.h"
#include "support/historydata.h"
#include "usage/days.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 day = 86'400;
constexpr int year = 365;
const QString account = u"work"_s;

/// A token of which it is known what it used on each day.
struct Used
{
    qint64 id = 0;
    std::vector<qint64> days; ///< quota units, the last one today so far
    qint64 granted = 0;

    [[nodiscard]] qint64 until(size_t count) const
    {
        return std::accumulate(days.begin(), days.begin() + static_cast<qsizetype>(count), qint64{0});
    }
    [[nodiscard]] Token token(size_t count) const
    {
        Token token = usedToken(id, until(count));
        token.remainQuota = granted - token.usedQuota;
        token.createdTime = historyStart - 10 * day;
        token.accessedTime = historyStart + static_cast<qint64>(count) * day;
        return token;
    }
    /// As a forecast has them.
    [[nodiscard]] std::vector<double> complete() const
    {
        std::vector<double> all(days.begin(), days.end() - 1);
        const size_t longest = daysOfPattern + 20 * daysOfWeek;
        if (all.size() > longest)
            all.erase(all.begin(), all.end() - static_cast<qsizetype>(longest));
        return all;
    }
};

Used usedByChance(qint64 id, QRandomGenerator &random)
{
    Used used{id, {}, 0};
    const double level = 1'000 * (1 + random.bounded(200));
    for (int i = 0; i <= year; ++i)
        used.days.push_back(static_cast<qint64>(level * (i % 7 < 5 ? 1.2 : 0.3) * (0.6 + random.generateDouble())));
    used.granted = used.until(used.days.size()) + static_cast<qint64>(level) * (5 + random.bounded(60));
    return used;
}

/// Just before midnight of the day with this number.
qint64 evening(int number)
{
    return historyStart + (number + 1) * day - 60;
}

/// Noon of the last day.
constexpr qint64 now = historyStart + year * day + day / 2;

OutlookQuestion questionOf(std::vector<Token> tokens)
{
    const HistorySnapshot last = loadOf(now, std::move(tokens));
    return {.account = account, .inventory = last.inventory, .time = now, .dollar = 500'000};
}

BookedWindow bookedWindow(UseWindow window)
{
    return {now - lengthOf(window), now, {}, {}};
}

} // namespace

class TestOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfLoads();
    void gapsAreSpread();
    void topUpsAreNoUse();
    void aRenamedTokenKeepsItsPast();
    void anEmptyAccountEndsItsTokens();
    void booksComeFirst();
    void emptyBooksOfUsedTokensAreNotBelieved();
    void booksAloneForeseeTheAccount();
    void hoursAreDaysOnce();
    void unusualDays();
    void listsUnusualDays();
    void smallAndPlannedDaysAreSilent();
    void accountsHaveUnusualDays();
    void whatIsNotCountedIsNotKnown();
};

void TestOutlook::aYearOfLoads()
{
    QRandomGenerator random(11);
    std::vector<Used> all;
    for (qint64 id = 1; id <= 40; ++id)
        all.push_back(usedByChance(id, random));
    TestHistory store;
    for (int number = 0; number < year; ++number) {
        std::vector<Token> tokens;
        for (const Used &used : all)
            tokens.push_back(used.token(static_cast<size_t>(number) + 1));
        QVERIFY(!store->record(account, loadOf(evening(number), std::move(tokens))));
    }
    std::vector<Token> tokens;
    for (const Used &used : all)
        tokens.push_back(used.token(used.days.size()));
    const AccountOutlook outlook = makeOutlook(store.operator->(), questionOf(tokens));
    QVERIFY(outlook.hasHistory);
    for (const Used &used : all) {
        const TokenOutlook &token = outlook.of(used.id);
        const size_t count = used.days.size();
        // From the look that was nearest, on the evening after: whole days, and today so far.
        QCOMPARE(token.used(UseWindow::Week), used.until(count) - used.until(count - 7));
        QCOMPARE(token.used(UseWindow::Month), used.until(count) - used.until(count - 30));
        QVERIFY(!token.used(UseWindow::Day)); // nobody looked about then
        const Forecast expected = forecastEmpty(used.complete(), static_cast<double>(used.granted - used.until(count)));
        QVERIFY(token.forecast);
        QCOMPARE(token.forecast->kind, expected.kind);
        QVERIFY(std::abs(token.forecast->days - expected.days) < 1e-9 * expected.days);
        QCOMPARE(token.forecast->band.has_value(), expected.band.has_value());
        QCOMPARE(token.forecast->source, Forecast::Source::Own);
        if (token.forecast->hasDay())
            QVERIFY(qAbs(token.emptyTime - now - static_cast<qint64>(expected.days * day)) <= 1);
    }
}

/// A desktop is off at weekends: what was used meanwhile is spread over these days.
void TestOutlook::gapsAreSpread()
{
    QRandomGenerator random(12);
    const Used used = usedByChance(1, random);
    TestHistory store;
    for (int number = 0; number < year; ++number) {
        const bool looked = number % 7 < 5 && random.bounded(10) < 8;
        if (looked)
            QVERIFY(!store->record(account, loadOf(evening(number), {used.token(static_cast<size_t>(number) + 1)})));
    }
    const AccountOutlook outlook = makeOutlook(store.operator->(), questionOf({used.token(used.days.size())}));
    const auto &forecast = outlook.of(used.id).forecast;
    QVERIFY(forecast && forecast->kind == Forecast::Kind::Days);
    // Nothing is lost: the level is what it would be had somebody looked each day, but for what gaps blur.
    const Forecast whole = forecastEmpty(used.complete(),
                                         static_cast<double>(used.granted - used.until(used.days.size())));
    QVERIFY2(qAbs(forecast->days - whole.days) < 0.25 * whole.days,
             qPrintable(u"%1 for %2"_s.arg(forecast->days).arg(whole.days)));
}

void TestOutlook::topUpsAreNoUse()
{
    QRandomGenerator random(13);
    Used used = usedByChance(1, random);
    TestHistory with;
    TestHistory without;
    for (int number = 0; number < year; ++number) {
        Token token = used.token(static_cast<size_t>(number) + 1);
        QVERIFY(!without->record(account, loadOf(evening(number), {token})));
        token.remainQuota += number % 30 * 10'000'000; // each month much is taken away at once
        QVERIFY(!with->record(account, loadOf(evening(number), {token})));
    }
    const OutlookQuestion question = questionOf({used.token(used.days.size())});
    QCOMPARE(makeOutlook(with.operator->(), question).of(1).forecast->days,
             makeOutlook(without.operator->(), question).of(1).forecast->days);
}

void TestOutlook::aRenamedTokenKeepsItsPast()
{
    QRandomGenerator random(14);
    const Used used = usedByChance(1, random);
    TestHistory store;
    for (int number = 0; number < year; ++number) {
        Token token = used.token(static_cast<size_t>(number) + 1);
        token.name = number < year - 3 ? u"before"_s : u"after"_s;
        QVERIFY(!store->record(account, loadOf(evening(number), {token})));
    }
    Token token = used.token(used.days.size());
    token.name = u"after"_s;
    const TokenOutlook outlook = makeOutlook(store.operator->(), questionOf({token})).of(1);
    QCOMPARE(outlook.forecast->historyDays, int(used.complete().size()));
    QVERIFY(outlook.changes.testFlag(TokenChange::Renamed));
    QCOMPARE(outlook.changedTime, evening(year - 3));
}

void TestOutlook::anEmptyAccountEndsItsTokens()
{
    QRandomGenerator random(15);
    Used used = usedByChance(1, random);
    used.granted *= 100;
    TestHistory store;
    for (int number = 0; number < year; ++number) {
        const auto count = static_cast<size_t>(number) + 1;
        HistorySnapshot load = loadOf(evening(number), {used.token(count)});
        load.facts.used = used.until(count);
        load.facts.balance = 1'000'000'000 - used.until(count);
        QVERIFY(!store->record(account, load));
    }
    OutlookQuestion question = questionOf({used.token(used.days.size())});
    question.facts.balance = static_cast<qint64>(used.complete().back()) * 10;
    const AccountOutlook outlook = makeOutlook(store.operator->(), question);
    const Forecast expected = forecastEmpty(used.complete(), static_cast<double>(*question.facts.balance));
    QVERIFY(std::abs(outlook.account.forecast->days - expected.days) < 1e-9 * expected.days);
    QCOMPARE(outlook.of(1).forecast->source, Forecast::Source::Account);
    QCOMPARE(outlook.of(1).emptyTime, outlook.account.emptyTime);
    // So it does those without a limit of their own.
    question.inventory = loadOf(now, {[&] {
                                    Token token = used.token(used.days.size());
                                    token.unlimitedQuota = true;
                                    return token;
                                }()})
                             .inventory;
    QCOMPARE(makeOutlook(store.operator->(), question).of(1).emptyTime, outlook.account.emptyTime);
    // A subscription pays in its place.
    question.facts.subscription = Subscription{.until = now + day};
    QVERIFY(!makeOutlook(store.operator->(), question).of(1).forecast);
}

void TestOutlook::booksComeFirst()
{
    OutlookQuestion question = questionOf({usedToken(1, 500), usedToken(2, 0)});
    BooksOfUse books;
    books.windows[1] = bookedWindow(UseWindow::Week);
    books.windows[1]->tokens[TokenId(1)] = {{u"a"_s, {}, {30, 1, 1}}, {u"b"_s, {}, {12, 1, 1}}};
    books.windows[1]->tokens[TokenId(7)] = {{u"a"_s, {}, {100, 1, 1}}};
    books.windows[1]->names[TokenId(7)] = u"deleted"_s;
    question.books = std::make_shared<const BooksOfUse>(books);
    const AccountOutlook outlook = makeOutlook(nullptr, question);
    QCOMPARE(outlook.of(1).used(UseWindow::Week), 42);
    QCOMPARE(outlook.of(2).used(UseWindow::Week), 0); // it is in the list, and not in the books
    QVERIFY(!outlook.of(1).used(UseWindow::Day) && !outlook.of(2).used(UseWindow::Month));
    QCOMPARE(outlook.account.used(UseWindow::Week), 142);
    QCOMPARE(outlook.mostUsed.size(), 2);
    QCOMPARE(outlook.mostUsed[0], (RankedUse{TokenId(7), u"deleted"_s, 100, true}));
    QCOMPARE(outlook.mostUsed[1].quota, 42);
}

void TestOutlook::emptyBooksOfUsedTokensAreNotBelieved()
{
    Token token = usedToken(1, 500);
    token.createdTime = now - 100 * day;
    token.accessedTime = now - 3 * day;
    BooksOfUse books;
    for (const UseWindow window : useWindows)
        books.windows[static_cast<size_t>(window)] = bookedWindow(window);
    OutlookQuestion question = questionOf({token});
    question.books = std::make_shared<const BooksOfUse>(books);
    const AccountOutlook outlook = makeOutlook(nullptr, question);
    QCOMPARE(outlook.of(1).used(UseWindow::Day), 0);
    QVERIFY(!outlook.of(1).used(UseWindow::Week) && !outlook.of(1).used(UseWindow::Month));
}

void TestOutlook::booksAloneForeseeTheAccount()
{
    BooksOfUse books;
    books.hoursFrom = now - lengthOf(UseWindow::Month) + 1;
    books.hours.emplace();
    std::vector<double> days;
    for (qint64 time = (books.hoursFrom / day + 1) * day; time < now / day * day; time += day) {
        const qint64 used = 1'000 + time / day % 5 * 100;
        books.hours->append({time + 9 * 3'600, u"a"_s, {used / 4, 1, 1}});
        books.hours->append({time + 15 * 3'600, u"b"_s, {used - used / 4, 1, 1}});
        days.push_back(static_cast<double>(used));
    }
    OutlookQuestion question = questionOf({usedToken(1, 500)});
    question.books = std::make_shared<const BooksOfUse>(books);
    question.facts.balance = 12'345;
    const AccountOutlook outlook = makeOutlook(nullptr, question);
    const Forecast expected = forecastEmpty(days, 12'345);
    QCOMPARE(outlook.account.forecast->historyDays, 29);
    QCOMPARE(outlook.account.forecast->days, expected.days);
    QVERIFY(outlook.account.forecast->isEarly);
}

/// Of a day that the books and the history both know, the books' number counts, once; the other stays beside it.
void TestOutlook::hoursAreDaysOnce()
{
    TestHistory store;
    qint64 used = 0;
    for (int number = year - 20; number < year; ++number) {
        used += 500;
        HistorySnapshot load = loadOf(evening(number), {usedToken(1, 5)});
        load.facts.used = used;
        QVERIFY(!store->record(account, load));
    }
    BooksOfUse books;
    books.hoursFrom = now - 10 * day;
    books.hours.emplace();
    books.hours->append({now - 3 * day, u"a"_s, {700, 1, 1}});
    OutlookQuestion question = questionOf({usedToken(1, 5)});
    question.books = std::make_shared<const BooksOfUse>(books);
    const AccountOutlook outlook = makeOutlook(store.operator->(), question);
    const Calendar local;
    const QDate booked = local.dayOf(now - 3 * day);
    QHash<QDate, int> entries;
    for (const ModelDay &each : outlook.days) {
        ++entries[each.day];
        QCOMPARE(each.sum.quota, each.day == booked ? 700 : 500);
        QCOMPARE(each.model, each.day == booked ? u"a"_s : QString());
    }
    QVERIFY(entries.size() > 10 && std::ranges::all_of(entries, [](int count) { return count == 1; }));
    QCOMPARE(outlook.countedDays.value(booked), 500);
}

void TestOutlook::unusualDays()
{
    QRandomGenerator random(16);
    for (const int ago : {1, 3, 20, 29, 30, 60}) {
        Used used = usedByChance(1, random);
        used.days[static_cast<size_t>(year - ago)] = 500'000 + 20 * *std::ranges::max_element(used.days);
        TestHistory store;
        for (int number = year - 200; number < year; ++number)
            QVERIFY(!store->record(account, loadOf(evening(number), {used.token(static_cast<size_t>(number) + 1)})));
        const TokenOutlook outlook = makeOutlook(store.operator->(), questionOf({used.token(used.days.size())})).of(1);
        QCOMPARE(outlook.unusual.has_value(), ago < 30); // others are of no interest any more
        if (outlook.unusual) {
            QCOMPARE(outlook.unusualTime, now / day * day - ago * day);
            QCOMPARE(outlook.unusual->used, static_cast<double>(used.days[static_cast<size_t>(year - ago)]));
        }
    }
    // Today, as far as it has come.
    Used used = usedByChance(1, random);
    used.days.back() = 500'000 + 30 * *std::ranges::max_element(used.days);
    TestHistory store;
    for (int number = year - 200; number < year; ++number)
        QVERIFY(!store->record(account, loadOf(evening(number), {used.token(static_cast<size_t>(number) + 1)})));
    const TokenOutlook outlook = makeOutlook(store.operator->(), questionOf({used.token(used.days.size())})).of(1);
    QVERIFY(outlook.unusual);
    QCOMPARE(outlook.unusualTime, now / day * day);
}

/// As by the rule, asked about every day of every token by itself.
void TestOutlook::listsUnusualDays()
{
    constexpr double dollar = 500'000;
    QRandomGenerator random(17);
    std::vector<Used> all;
    for (qint64 id = 1; id <= 60; ++id) {
        all.push_back(usedByChance(id, random));
        for (qint64 &used : all.back().days) {
            if (id % 5 == 0 && random.bounded(10) < 7) // seldom used
                used = 0;
            if (random.bounded(25) == 0)
                used *= 2 + random.bounded(15);
        }
    }
    constexpr int first = year - 150;
    TestHistory store;
    for (int number = first; number < year; ++number) {
        std::vector<Token> tokens;
        for (const Used &used : all)
            tokens.push_back(used.token(static_cast<size_t>(number) + 1));
        QVERIFY(!store->record(account, loadOf(evening(number), std::move(tokens))));
    }
    QList<UnusualUse> expected;
    std::vector<Token> tokens;
    for (const Used &used : all) {
        tokens.push_back(used.token(used.days.size()));
        std::vector<double> days;
        for (int number = first + 1; number <= year; ++number) {
            const auto today = static_cast<double>(used.days[static_cast<size_t>(number)]);
            const auto unusual = unusualDay(usePattern(days), today, dollar);
            if (unusual && number > year - 30) {
                const bool isPlanned = random.bounded(4) == 0;
                const UnusualUse found{TokenId(used.id), tokens.back().name, historyStart + number * day, *unusual,
                                       isPlanned};
                expected.append(found);
                if (isPlanned)
                    QVERIFY(!store->setPlanned(account, found.token, found.day + 1'000, true));
            }
            days.push_back(today);
        }
    }
    std::ranges::stable_sort(expected, std::ranges::greater{}, &UnusualUse::above);
    const AccountOutlook outlook = makeOutlook(store.operator->(), questionOf(tokens));
    const auto count = [&expected](auto is) { return std::ranges::count_if(expected, is); };
    QVERIFY(count([](const UnusualUse &each) { return each.use.isSmall; }) > 5);
    QVERIFY(count([](const UnusualUse &each) { return each.isPlanned; }) > 5);
    QVERIFY(count([](const UnusualUse &each) { return each.use.usual == 0; }) > 2);
    QCOMPARE(outlook.unusualDays.size(), expected.size());
    QVERIFY(std::ranges::is_sorted(outlook.unusualDays, std::ranges::greater{}, &UnusualUse::above));
    for (const UnusualUse &each : std::as_const(expected))
        QVERIFY(outlook.unusualDays.contains(each));
    QCOMPARE(outlook.completeDays, year - first - 1);
    for (const Used &used : all) {
        qint64 last = 0;
        for (const UnusualUse &each : std::as_const(expected)) {
            if (each.token == TokenId(used.id) && !each.use.isSmall && !each.isPlanned)
                last = qMax(last, each.day);
        }
        QCOMPARE(outlook.of(used.id).unusualTime, last);
        QCOMPARE(outlook.of(used.id).unusual.has_value(), last != 0);
    }
}

/// What is less than a dollar above the usual is in the list, and so is what its user has planned.
void TestOutlook::smallAndPlannedDaysAreSilent()
{
    QRandomGenerator random(18);
    Used used = usedByChance(1, random);
    const qint64 most = *std::ranges::max_element(used.days);
    used.days[year - 2] = 10 * most;
    used.days[year - 5] = 20 * most;
    TestHistory store;
    for (int number = year - 100; number < year; ++number)
        QVERIFY(!store->record(account, loadOf(evening(number), {used.token(static_cast<size_t>(number) + 1)})));
    OutlookQuestion question = questionOf({used.token(used.days.size())});
    question.dollar = 15 * most; // between the two
    const qint64 large = historyStart + (year - 5) * day;
    const AccountOutlook outlook = makeOutlook(store.operator->(), question);
    QCOMPARE(outlook.unusualDays.size(), 2);
    QCOMPARE(outlook.unusualDays[0].day, large);
    QVERIFY(!outlook.unusualDays[0].use.isSmall && outlook.unusualDays[1].use.isSmall);
    QCOMPARE(outlook.of(1).unusualTime, large); // not the later one, which is small

    QVERIFY(!store->setPlanned(account, TokenId(1), large, true));
    const AccountOutlook planned = makeOutlook(store.operator->(), question);
    QCOMPARE(planned.unusualDays.size(), 2);
    QVERIFY(planned.unusualDays[0].isPlanned && !planned.unusualDays[1].isPlanned);
    QCOMPARE(planned.of(1).unusualTime, 0);
    QVERIFY(!planned.of(1).unusual);
    QVERIFY(!store->setPlanned(account, TokenId(1), large, false));
    QCOMPARE(makeOutlook(store.operator->(), question).unusualDays, outlook.unusualDays);
    // Without knowing what makes a dollar, nothing is small.
    question.dollar = 0;
    QCOMPARE(makeOutlook(store.operator->(), question).of(1).unusualTime, historyStart + (year - 2) * day);
}

/// By its own counter, whether it has a balance or not.
void TestOutlook::accountsHaveUnusualDays()
{
    QRandomGenerator random(19);
    Used used = usedByChance(1, random);
    const qint64 most = *std::ranges::max_element(used.days);
    used.days[year - 3] = 100 * most;
    used.days[year] = 50 * most;
    TestHistory store;
    for (int number = year - 100; number < year; ++number) {
        HistorySnapshot load = loadOf(evening(number), {usedToken(1, 0)});
        load.facts.used = used.until(static_cast<size_t>(number) + 1);
        QVERIFY(!store->record(account, load));
    }
    OutlookQuestion question = questionOf({usedToken(1, 0)});
    question.facts.used = used.until(used.days.size());
    QVERIFY(!store->setPlanned(account, std::nullopt, now, true));
    const AccountOutlook outlook = makeOutlook(store.operator->(), question);
    QCOMPARE(outlook.unusualDays.size(), 2);
    QVERIFY(!outlook.unusualDays[0].token && !outlook.unusualDays[1].token);
    QCOMPARE(outlook.unusualDays[0].day, historyStart + (year - 3) * day);
    QCOMPARE(outlook.unusualDays[0].use.used, static_cast<double>(100 * most));
    QCOMPARE(outlook.unusualDays[1].day, historyStart + year * day);
    QVERIFY(outlook.unusualDays[1].isPlanned);
    QCOMPARE(outlook.account.unusualTime, historyStart + (year - 3) * day);
    QCOMPARE(outlook.of(1).unusualTime, 0);
}

/// Some families move nothing of an unlimited token when it is used.
void TestOutlook::whatIsNotCountedIsNotKnown()
{
    TestHistory store;
    Token token = usedToken(1, 0);
    token.unlimitedQuota = true;
    token.countsUses = false;
    for (int number = year - 60; number < year; ++number)
        QVERIFY(!store->record(account, loadOf(evening(number), {token})));
    const AccountOutlook outlook = makeOutlook(store.operator->(), questionOf({token}));
    for (const UseWindow window : useWindows)
        QVERIFY(!outlook.of(1).used(window));
    QVERIFY(!outlook.of(1).forecast && !outlook.of(1).unusual);
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
