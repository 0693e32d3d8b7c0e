// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testtokens.h"
#include "table/arranger.h"
#include "table/tokentext.h"

#include <QCollator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 700; // within the times of random tokens

QCollator countingCollator()
{
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    return collator;
}

/// As the rules are told in words: -1, 0 or 1. Written to be read, not to be fast.
int compare(const Token &a, const Token &b, Column column)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    // Values, then "never" or "unlimited", then what is not known.
    const auto classed = [&](int classA, int classB, auto valueA, auto valueB) {
        return classA != classB || classA > 0 ? order(classA, classB) : order(valueA, valueB);
    };
    const auto known = [](const Token &t, std::initializer_list<Field> fields) {
        return std::ranges::all_of(fields, [&t](Field field) { return t.knows(field); });
    };
    const auto text = [&](const QString &x, const QString &y, Field field) {
        return classed(a.knows(field) ? 0 : 2, b.knows(field) ? 0 : 2, 0, 0) != 0
            ? classed(a.knows(field) ? 0 : 2, b.knows(field) ? 0 : 2, 0, 0)
            : a.knows(field) ? std::clamp(countingCollator().compare(x, y), -1, 1)
                             : 0;
    };
    switch (column) {
    case Column::Status: {
        const auto sa = effectiveStatus(a, now);
        const auto sb = effectiveStatus(b, now);
        if (sa != sb || sa != EffectiveStatus::Unknown)
            return order(static_cast<int>(sa), static_cast<int>(sb));
        return order(a.status, b.status);
    }
    case Column::Name: return text(a.name, b.name, Field::Name);
    case Column::Group: return text(a.group, b.group, Field::Group);
    case Column::Models:
        return text(a.modelLimitsEnabled ? a.models.text() : QString(),
                    b.modelLimitsEnabled ? b.models.text() : QString(), Field::Models);
    case Column::Ips:
        return text(a.ipLimitsEnabled ? a.ips.text() : QString(), b.ipLimitsEnabled ? b.ips.text() : QString(),
                    Field::Ips);
    case Column::Key:
        return a.knows(Field::Key) && b.knows(Field::Key) ? order(a.key, b.key)
                                                          : order(b.knows(Field::Key), a.knows(Field::Key));
    case Column::Remaining: {
        const auto group = [&](const Token &t) {
            if (t.knows(Field::UnlimitedQuota) && t.unlimitedQuota)
                return 1;
            return known(t, {Field::UnlimitedQuota, Field::RemainQuota}) ? 0 : 2;
        };
        return classed(group(a), group(b), a.remainQuota, b.remainQuota);
    }
    case Column::Quota: {
        const auto group = [&](const Token &t) {
            return t.knows(Field::UnlimitedQuota) && t.unlimitedQuota ? 1 : remainingShare(t) ? 0 : 2;
        };
        return classed(group(a), group(b), remainingShare(a).value_or(0), remainingShare(b).value_or(0));
    }
    case Column::Used:
        return classed(a.knows(Field::UsedQuota) ? 0 : 2, b.knows(Field::UsedQuota) ? 0 : 2, a.usedQuota, b.usedQuota);
    case Column::Expires: {
        const auto group = [](const Token &t) {
            return !t.knows(Field::ExpiredTime) ? 2 : t.expiredTime == -1 ? 1 : 0;
        };
        return classed(group(a), group(b), a.expiredTime, b.expiredTime);
    }
    case Column::LastUsed: {
        const auto group = [](const Token &t) {
            const bool isTime = t.knows(Field::AccessedTime) && t.accessedTime != 0;
            const bool isUnused = t.knows(Field::UsedQuota) && t.usedQuota == 0 && t.knows(Field::AccessedTime);
            if (isUnused && (!isTime || (t.knows(Field::CreatedTime) && qAbs(t.accessedTime - t.createdTime) <= 5)))
                return 1;
            return isTime ? 0 : 2;
        };
        return classed(group(a), group(b), a.accessedTime, b.accessedTime);
    }
    case Column::Created:
        return classed(a.knows(Field::CreatedTime) ? 0 : 2, b.knows(Field::CreatedTime) ? 0 : 2, a.createdTime,
                       b.createdTime);
    case Column::Id: return order(a.id().value(), b.id().value());
    case Column::UsedDay:
    case Column::UsedWeek:
    case Column::UsedMonth:
    case Column::Empty: return 0;    // without an outlook nothing is known
    case Column::Gateway: return 0;  // of a single account
    case Column::Findings: return 0; // without an index nothing is known
    }
    Q_UNREACHABLE();
}

} // namespace

class TestArranger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void ordersAsTold();
    void takesNewPagesIn();
    void ordersManyInTwoThreads();
    void ordersEqualOnesByIdAcrossThreads();
    void ordersByTheWorstFinding();
    void staysAsItIsWhereNothingChanges();
    void filtersAsTold();
    void readsAnOrderBackwards();
    void leavesOutWhatIsNotRead();
    void tellsTheLastRequestOnly();
    void growsWithTheLoad();
    void isNaturalWithoutOrderAndFilter();
};

/// 10,000 random inventories, each by one of the columns, against the naive way.
void TestArranger::ordersAsTold()
{
    for (unsigned seed = 1; seed <= 10'000; ++seed) {
        const std::vector<Token> tokens = randomTokens(static_cast<int>(seed % 23), seed);
        const Column column = allColumns()[seed % columnCount];
        TokenOrders orders(Inventory::fromTokens(tokens, Family::NewApi, 7), now);
        std::vector<quint32> expected(tokens.size());
        std::iota(expected.begin(), expected.end(), 0);
        std::ranges::sort(expected, [&](quint32 a, quint32 b) {
            const int order = compare(tokens[a], tokens[b], column);
            return order != 0 ? order < 0 : tokens[a].id() < tokens[b].id();
        });
        QVERIFY2(*orders.ascending(column) == expected,
                 qPrintable(u"seed %1, %2"_s.arg(seed).arg(QString(columnInfo(column).title))));
    }
}

/// Orders that grow page by page are those made of all pages at once.
void TestArranger::takesNewPagesIn()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Inventory all = Inventory::fromTokens(randomTokens(static_cast<int>(seed), seed), Family::NewApi, 5);
        Inventory read(Family::NewApi, 5);
        read.setRowCount(all.rowCount());
        QList<qsizetype> pages(all.pageCount());
        std::iota(pages.begin(), pages.end(), 0);
        std::shuffle(pages.begin(), pages.end(), std::mt19937(seed));
        TokenOrders growing(read, now);
        for (const qsizetype page : pages) {
            read.setPage(page, all.page(page));
            if (page == pages.constLast())
                read.setCompleteness(Completeness::Whole);
            growing.grow(read);
            TokenOrders fresh(read, now);
            for (const Column column : allColumns())
                QVERIFY2(*growing.ascending(column) == *fresh.ascending(column),
                         qPrintable(u"seed %1, %2"_s.arg(seed).arg(QString(columnInfo(column).title))));
        }
    }
}

void TestArranger::ordersManyInTwoThreads()
{
    const std::vector<Token> tokens = randomTokens(25'000, 7);
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    TokenOrders orders(inventory, now);
    for (const Column column : allColumns()) {
        const TokenOrders::Rows &order = *orders.ascending(column);
        QCOMPARE(order.size(), tokens.size());
        for (size_t i = 1; i < order.size(); ++i) {
            const int difference = compare(tokens[order[i - 1]], tokens[order[i]], column);
            QVERIFY(difference < 0 || (difference == 0 && tokens[order[i - 1]].id() < tokens[order[i]].id()));
        }
    }
}

/// Ids fall within what each thread gathers, but not from one to the other.
void TestArranger::ordersEqualOnesByIdAcrossThreads()
{
    constexpr qint64 half = 15'000;
    std::vector<Token> tokens;
    for (const qint64 highest : {half, 5 * half}) {
        for (qint64 i = 0; i < half; ++i)
            tokens.push_back(unremarkableToken(highest - i));
    }
    for (Token &token : tokens)
        token.expiredTime = Token::neverExpires;
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    TokenOrders orders(inventory, now);
    for (const Column column : allColumns()) {
        qint64 before = 0;
        for (const quint32 row : *orders.ascending(column)) {
            QVERIFY2(tokens[row].id().value() > before, qPrintable(QString(columnInfo(column).title)));
            before = tokens[row].id().value();
        }
    }
}

void TestArranger::ordersByTheWorstFinding()
{
    std::vector<Token> tokens = randomTokens(400, 8);
    tokens[7] = unremarkableToken(tokens[7].id().value());
    tokens[7].ips = u"0.0.0.0/0"_s;
    tokens[7].ipLimitsEnabled = true;
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    const auto index = std::make_shared<const FindingsIndex>(inventory, FindingContext{.now = now});
    TokenOrders orders(inventory, now);
    orders.setFindings(index);
    const auto badness = [&](const Token &token) {
        std::array<int, 3> counts{};
        for (const Finding &finding : findings(token, index->context()))
            ++counts[static_cast<size_t>(severity(finding.rule))];
        const int count = counts[0] + counts[1] + counts[2];
        return std::pair(counts[0] > 0 ? 3 : counts[1] > 0 ? 2 : counts[2] > 0 ? 1 : 0, count);
    };
    std::vector<quint32> expected(tokens.size());
    std::iota(expected.begin(), expected.end(), 0u);
    std::ranges::sort(expected, [&](quint32 a, quint32 b) {
        const auto key = [&](quint32 row) { return std::pair(badness(tokens[row]), tokens[row].id()); };
        return key(a) < key(b);
    });
    QVERIFY(badness(tokens[expected.back()]).first == 3);
    QCOMPARE(*orders.ascending(Column::Findings), expected);

    // A page that came in later has not been judged and stands behind.
    Inventory larger = inventory;
    larger.setPage(4, std::make_shared<const std::vector<Token>>(std::vector<Token>{unremarkableToken(77)}));
    orders.grow(larger);
    expected.push_back(400);
    QCOMPARE(*orders.ascending(Column::Findings), expected);
}

/// Another moment, in which the filter finds the same.
void TestArranger::staysAsItIsWhereNothingChanges()
{
    Arranger arranger;
    QList<ArrangementPointer> told;
    connect(&arranger, &Arranger::arranged, this,
            [&told](const ArrangementPointer &arrangement) { told.append(arrangement); });
    arranger.setContext({.now = tableNow});
    arranger.setInventory(Inventory::fromTokens({unremarkableToken(1), unremarkableToken(2)}, Family::NewApi), false);
    arranger.setContext({.now = tableNow + 1});
    QCOMPARE(told.size(), 1); // nothing asks for the time
    arranger.setFilter(std::get<Filter>(Filter::parse(u"is:usable"_s)));
    QCOMPARE(told.last()->count(), 2);
    QVERIFY(!told.last()->showsTheSameAs(*told.first()));
    arranger.setContext({.now = tableNow + 60});
    QCOMPARE(told.size(), 3);
    QVERIFY(told.last()->showsTheSameAs(*told.at(1)));
    arranger.setContext({.now = tableNow + 200 * 86'400});
    QCOMPARE(told.last()->count(), 0);
}

/// Words typed and taken back, in any order of the table, leave what asking each token leaves.
void TestArranger::filtersAsTold()
{
    const Inventory inventory = Inventory::fromTokens(randomTokens(3'000, 11), Family::NewApi);
    Arranger arranger;
    ArrangementPointer last;
    connect(&arranger, &Arranger::arranged, this,
            [&last](const ArrangementPointer &arrangement) { last = arrangement; });
    const FilterContext context{700};
    arranger.setContext(context);
    arranger.setInventory(inventory, false);
    std::mt19937 random(5);
    const QStringList queries{{},
                              u"p"_s,
                              u"pr"_s,
                              u"prod"_s,
                              u"prod a"_s,
                              u"a"_s,
                              u"a1"_s,
                              u"a10"_s,
                              u"is:unlimited"_s,
                              u"is:unlimited prod"_s,
                              u"-is:unlimited prod"_s,
                              u"status:disabled | a9"_s};
    for (int step = 0; step < 300; ++step) {
        const QString query = queries.at(static_cast<qsizetype>(random() % static_cast<size_t>(queries.size())));
        const Filter filter = std::get<Filter>(Filter::parse(query));
        arranger.setFilter(filter);
        if (random() % 3 == 0)
            arranger.setOrdering({random() % 2 ? std::optional(Column::Name) : std::nullopt, Qt::DescendingOrder});
        while (arranger.isBusy()) // no 50 ms at a time, as QTRY_VERIFY waits
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QSet<quint32> expected;
        inventory.forEach([&](qsizetype row, const Token &token) {
            if (filter.matches(token, context))
                expected.insert(static_cast<quint32>(row));
        });
        QSet<quint32> shown;
        for (qsizetype position = 0; position < last->count(); ++position)
            shown.insert(static_cast<quint32>(last->rowAt(position)));
        QVERIFY2(shown == expected && last->count() == expected.size(), qPrintable(query));
    }
}

void TestArranger::readsAnOrderBackwards()
{
    Arranger arranger;
    ArrangementPointer last;
    connect(&arranger, &Arranger::arranged, this,
            [&last](const ArrangementPointer &arrangement) { last = arrangement; });
    arranger.setInventory(Inventory::fromTokens(randomTokens(50, 3), Family::NewApi), false);
    arranger.setOrdering({Column::Used, Qt::AscendingOrder});
    const ArrangementPointer ascending = last;
    arranger.setOrdering({Column::Used, Qt::DescendingOrder});
    QCOMPARE(last->count(), 50);
    for (qsizetype position = 0; position < 50; ++position)
        QCOMPARE(last->rowAt(position), ascending->rowAt(49 - position));
}

void TestArranger::leavesOutWhatIsNotRead()
{
    Inventory inventory(Family::NewApi, 10);
    inventory.setRowCount(35);
    const std::vector<Token> tokens = randomTokens(10, 5);
    inventory.setPage(2, std::make_shared<const std::vector<Token>>(tokens));
    TokenOrders orders(inventory, now);
    QCOMPARE(orders.ascending(Column::Name)->size(), size_t{10});
    for (const quint32 row : *orders.ascending(Column::Name))
        QVERIFY(row >= 20 && row < 30);
}

/// A large inventory is arranged in another thread; what was asked before is not told any more.
void TestArranger::tellsTheLastRequestOnly()
{
    Arranger arranger;
    QList<Ordering> told;
    connect(&arranger, &Arranger::arranged, this,
            [&told](const ArrangementPointer &arrangement) { told.append(arrangement->ordering); });
    arranger.setInventory(Inventory::fromTokens(randomTokens(20'000, 9), Family::NewApi), false);
    told.clear();
    for (const Column column : {Column::Name, Column::Used, Column::Created, Column::Expires})
        arranger.setOrdering({column, Qt::AscendingOrder});
    QVERIFY(arranger.isBusy());
    QTRY_VERIFY(!arranger.isBusy());
    QCOMPARE(told, (QList<Ordering>{{Column::Expires, Qt::AscendingOrder}}));
}

void TestArranger::growsWithTheLoad()
{
    Arranger arranger;
    ArrangementPointer last;
    connect(&arranger, &Arranger::arranged, this,
            [&last](const ArrangementPointer &arrangement) { last = arrangement; });
    const std::vector<Token> tokens = randomTokens(30, 2);
    Inventory inventory(Family::NewApi, 10);
    inventory.setRowCount(30);
    const auto page = [&tokens](int index) {
        return std::make_shared<const std::vector<Token>>(tokens.begin() + index * 10,
                                                          tokens.begin() + index * 10 + 10);
    };
    inventory.setPage(0, page(0));
    arranger.setInventory(inventory, false);
    arranger.setOrdering({Column::Id, Qt::AscendingOrder});
    QCOMPARE(last->count(), 10);
    inventory.setPage(1, page(1));
    inventory.setPage(2, page(2));
    arranger.setInventory(inventory, true);
    QTRY_COMPARE(last->count(), 30);
    QVERIFY(*last->order == *TokenOrders(inventory, now).ascending(Column::Id));
}

void TestArranger::isNaturalWithoutOrderAndFilter()
{
    Arranger arranger;
    ArrangementPointer last;
    connect(&arranger, &Arranger::arranged, this,
            [&last](const ArrangementPointer &arrangement) { last = arrangement; });
    Inventory inventory(Family::NewApi, 10);
    inventory.setRowCount(95);
    arranger.setInventory(inventory, false);
    QVERIFY(last->isNatural());
    QCOMPARE(last->count(), 95);
    QVERIFY(!last->at(94));
    QCOMPARE(last->rowAt(94), 94);
}

QTEST_GUILESS_MAIN(TestArranger)
#include "tst_arranger.moc"
