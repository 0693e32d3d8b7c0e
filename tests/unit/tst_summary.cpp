// SPDX-License-Identifier: GPL-3.0-or-later
// What cards and charts count, against sums made by hand and against the filters that they lead to.
#include "insight/analyst.h"
#include "support/analysis.h"
#include "support/testtokens.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

using Ids = QList<qint64>;

Inventory inventoryOf(const std::vector<Token> &tokens)
{
    return Inventory::fromTokens(tokens, Family::NewApi, 10);
}

Ids found(const QString &query, const Inventory &inventory, const FilterContext &context)
{
    const auto parsed = Filter::parse(query);
    if (!std::holds_alternative<Filter>(parsed))
        qFatal("%s cannot be read", qPrintable(query));
    Ids ids;
    inventory.forEach([&](qsizetype, const Token &token) {
        if (std::get<Filter>(parsed).matches(token, context))
            ids.append(token.id().value());
    });
    std::ranges::sort(ids);
    return ids;
}

Ids idsIn(const QJsonValue &value)
{
    Ids ids;
    for (const QJsonValue id : value.toArray())
        ids.append(id.toInteger());
    return ids;
}

QList<Tally> allTallies(const Summary &summary)
{
    QList<Tally> all{summary.usable, summary.limited, summary.unlimited,   summary.expiring,
                     summary.dead,   summary.low,     summary.unrestricted};
    all.append(QList<Tally>(summary.statuses.begin(), summary.statuses.end()));
    for (const QList<Share> &shares : {summary.groups, summary.models}) {
        for (const Share &share : shares)
            all.append(share.tally);
    }
    return all + summary.expiryDays + summary.ages + summary.lastUses;
}

QString keyOf(const Share &share)
{
    return QStringList{share.rest ? u"(rest)"_s : share.text, QString::number(share.tally.tokens),
                       share.remaining.toString(), share.used.toString(), QString::number(share.unlimited)}
        .join(u' ');
}

QString keyOf(const QJsonObject &share)
{
    return QStringList{share.value(u"rest"_s).toBool() ? u"(rest)"_s : share.value(u"text"_s).toString(),
                       QString::number(share.value(u"tokens"_s).toInteger()), share.value(u"remaining"_s).toString(),
                       share.value(u"used"_s).toString(), QString::number(share.value(u"unlimited"_s).toInteger())}
        .join(u' ');
}

Ids idsOf(const QList<RankedToken> &ranked)
{
    Ids ids;
    for (const RankedToken &token : ranked)
        ids.append(token.id.value());
    return ids;
}

FindingRules rulesOf(const Token &token, const FindingContext &context)
{
    FindingRules rules;
    for (const Finding &finding : findings(token, context))
        rules.insert(finding.rule);
    return rules;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cardsAddUp_data();
    void cardsAddUp();
    void sumsAreExact();
    void sharesAddUp();
    void rangesAddUp();
    void rankingsAreInOrder();
    void everyTallyIsWhatItsQueryFinds_data();
    void everyTallyIsWhatItsQueryFinds();
    void manyGroupsHaveARest();
    void saysOfWhatItIs();
    void surveyInStepsSaysTheSame();
    void lastAnalysisWins();
    void analystTakesReportsWithTheNextPages();
    void analystRests();

private:
    Inventory m_inventory;
    QJsonObject m_expected;
    Summary m_summary;
    const FilterContext m_context{.now = tableNow};
};

void TestSummary::initTestCase()
{
    const QJsonObject table = QJsonDocument::fromJson(testData(u"summary.json"_s)).object();
    std::vector<Token> tokens;
    for (const QJsonValue row : table.value(u"tokens"_s).toArray())
        tokens.push_back(tokenOf(row.toObject()));
    QCOMPARE_GE(tokens.size(), 15u);
    m_inventory = inventoryOf(tokens);
    m_expected = table.value(u"expect"_s).toObject();
    m_summary = summarize(m_inventory, m_context);
}

void TestSummary::cardsAddUp_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Tally>("tally");
    QTest::newRow("usable") << u"usable"_s << m_summary.usable;
    QTest::newRow("limited") << u"limited"_s << m_summary.limited;
    QTest::newRow("unlimited") << u"unlimited"_s << m_summary.unlimited;
    QTest::newRow("expiring") << u"expiring"_s << m_summary.expiring;
    QTest::newRow("dead") << u"dead"_s << m_summary.dead;
    QTest::newRow("low") << u"low"_s << m_summary.low;
    QTest::newRow("unrestricted") << u"unrestricted"_s << m_summary.unrestricted;
}

void TestSummary::cardsAddUp()
{
    QFETCH(const QString, key);
    QFETCH(const Tally, tally);
    const Ids expected = idsIn(m_expected.value(key));
    QCOMPARE(tally.tokens, expected.size());
    QCOMPARE(found(tally.query, m_inventory, m_context), expected);
}

void TestSummary::sumsAreExact()
{
    QCOMPARE(m_summary.remaining.toString(), m_expected.value(u"remaining"_s).toString());
    QCOMPARE(m_summary.granted.toString(), m_expected.value(u"granted"_s).toString());
    QCOMPARE(m_summary.amountsUnknown, m_expected.value(u"amounts_unknown"_s).toInteger());
    QCOMPARE(m_summary.nextExpiry, tableNow + m_expected.value(u"next_expiry"_s).toInteger());
}

void TestSummary::sharesAddUp()
{
    const auto compare = [this](const QList<Share> &shares, const QString &key) {
        QStringList actual;
        QStringList expected;
        for (const Share &share : shares)
            actual.append(keyOf(share));
        for (const QJsonValue share : m_expected.value(key).toArray())
            expected.append(keyOf(share.toObject()));
        QCOMPARE(actual, expected);
    };
    compare(m_summary.groups, u"groups"_s);
    compare(m_summary.models, u"models"_s);
    QCOMPARE(m_summary.modelNames, (QStringList{u"o5"_s, u"gpt-5.4"_s}));
}

void TestSummary::rangesAddUp()
{
    const auto counts = [](const QList<Tally> &tallies) {
        Ids all;
        for (const Tally &tally : tallies)
            all.append(tally.tokens);
        return all;
    };
    QCOMPARE(counts(m_summary.ages), idsIn(m_expected.value(u"ages"_s)));
    QCOMPARE(counts(m_summary.lastUses), idsIn(m_expected.value(u"last_uses"_s)));

    const QJsonObject statuses = m_expected.value(u"statuses"_s).toObject();
    for (size_t status = 0; status < m_summary.statuses.size(); ++status) {
        QCOMPARE(m_summary.statuses[status].tokens,
                 statuses.value(statusInfo(static_cast<EffectiveStatus>(status)).id).toInteger());
    }

    QCOMPARE(m_summary.expiryDays.size(), 90);
    const QJsonObject days = m_expected.value(u"expiry_days"_s).toObject();
    for (int day = 0; day < 90; ++day) {
        const QString date = m_summary.firstDay.addDays(day).toString(Qt::ISODate);
        QCOMPARE(m_summary.expiryDays.at(day).tokens, days.value(date).toInteger());
    }
}

void TestSummary::rankingsAreInOrder()
{
    const Ids mostUsed = idsIn(m_expected.value(u"most_used"_s));
    QCOMPARE(idsOf(m_summary.mostUsed).first(mostUsed.size()), mostUsed);
    QCOMPARE(idsOf(m_summary.mostRemaining), idsIn(m_expected.value(u"most_remaining"_s)));
    for (const RankedToken &token : m_summary.mostUsed)
        QCOMPARE(found(token.query, m_inventory, m_context), Ids{token.id.value()});
}

void TestSummary::everyTallyIsWhatItsQueryFinds_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<qint64>("now");
    for (const Family family :
         {Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi, Family::Documented}) {
        for (const qint64 now : {qint64{30}, qint64{700'000}, tableNow})
            QTest::addRow("%s at %lld", qPrintable(familyId(family)), static_cast<long long>(now)) << family << now;
    }
}

void TestSummary::everyTallyIsWhatItsQueryFinds()
{
    QFETCH(const Family, family);
    QFETCH(const qint64, now);
    const Inventory inventory = Inventory::fromTokens(randomTokens(700, 42), family);
    const FilterContext context{.now = now, .currency = Currency::raw(10)};
    const Summary summary = summarize(inventory, context);
    for (const Tally &tally : allTallies(summary))
        QVERIFY2(found(tally.query, inventory, context).size() == tally.tokens, qPrintable(tally.query));

    qint64 byGroup = 0;
    for (const Share &share : summary.groups)
        byGroup += share.tally.tokens;
    QCOMPARE(byGroup, inventory.tokenCount());
}

void TestSummary::manyGroupsHaveARest()
{
    std::vector<Token> tokens;
    for (int i = 0; i < 25; ++i) {
        Token token = unremarkableToken(i + 1);
        token.remainQuota = 1'000 - i;
        token.group = u"group, %1"_s.arg(i);
        tokens.push_back(token);
    }
    const Summary summary = summarize(inventoryOf(tokens), m_context);
    QCOMPARE(summary.groups.size(), 11);
    QVERIFY(summary.groups.last().rest);
    QCOMPARE(summary.groups.last().tally.tokens, 15);
    QCOMPARE(found(summary.groups.last().tally.query, inventoryOf(tokens), m_context).size(), 15);
    QCOMPARE(found(summary.groups.first().tally.query, inventoryOf(tokens), m_context), Ids{1});
}

void TestSummary::saysOfWhatItIs()
{
    Inventory partial(Family::NewApi, 10);
    partial.setRowCount(20);
    partial.setTotal(20);
    partial.setPage(1, std::make_shared<const std::vector<Token>>(std::vector<Token>{unremarkableToken(3)}));
    const Summary summary = summarize(partial, m_context);
    QCOMPARE(summary.tokens, 1);
    QCOMPARE(summary.total, 20);
    QVERIFY(!summary.whole);
    QVERIFY(m_summary.whole);
}

/// Pages come in any order, are replaced and asked about anew, in the middle of a survey.
void TestSummary::surveyInStepsSaysTheSame()
{
    constexpr qsizetype pageSize = 7;
    for (unsigned seed = 0; seed < 60; ++seed) {
        QRandomGenerator random(seed);
        qint64 id = 0;
        const auto pages = [&](Inventory &inventory, int count) {
            for (int i = 0; i < count; ++i) {
                std::vector<Token> tokens = randomTokens(pageSize, random.generate());
                for (Token &token : tokens) {
                    token.setId(++id);
                    token.name = QString::number(random.bounded(40));
                    token.expiredTime += token.expiresNever() ? 0 : tableNow;
                }
                inventory.setPage(random.bounded(15), std::make_shared<const std::vector<Token>>(std::move(tokens)));
            }
        };
        Inventory inventory(Family::NewApi, pageSize);
        FilterContext context = m_context;
        FindingRules rules = FindingRules::all();
        Survey survey(10);
        for (int round = 0; round < 12; ++round) {
            switch (random.bounded(6)) {
            case 0: inventory = Inventory(Family::OneHub, pageSize); break;
            case 1: context.now += 86'400; break;
            case 2: rules.remove(static_cast<FindingRule>(random.bounded(findingRuleCount))); break;
            default: pages(inventory, random.bounded(5)); break;
            }
            survey.begin(inventory, context, rules);
            const int threads = 1 + random.bounded(3);
            for (int steps = random.bounded(8); steps > 0 && survey.step(threads); --steps) { }
            if (random.bounded(2) == 0)
                continue;
            while (survey.step(threads)) { }
            const Analysis analysis = survey.result();
            const Analysis atOnce = analyse(inventory, context, rules);
            QCOMPARE(analysis.summary, atOnce.summary);
            QVERIFY(analysis.findings->describes(inventory));
            for (qsizetype row = 0; row < inventory.rowCount(); ++row) {
                QCOMPARE(analysis.findings->at(row), atOnce.findings->at(row));
                if (const Token *token = inventory.at(row))
                    QCOMPARE(analysis.findings->at(row), rulesOf(*token, analysis.findings->context()));
            }
        }
    }
}

void TestSummary::lastAnalysisWins()
{
    Analyst analyst;
    QList<std::shared_ptr<const Analysis>> got;
    connect(&analyst, &Analyst::analysed, &analyst, [&got](const auto &analysis) { got.append(analysis); });
    const auto last = [&] { return got.isEmpty() ? Summary() : got.last()->summary; };

    FindingRules rules = FindingRules::all();
    rules.remove(FindingRule::Low);
    analyst.setContext(m_context, rules);
    analyst.setInventory({}, false);
    analyst.setInventory(m_inventory, false);
    Summary expected = m_summary;
    expected.dangerous = {u"finding:danger"_s,
                          static_cast<qint64>(found(u"finding:danger"_s, m_inventory, m_context).size())};
    expected.lacking = {u"finding:no-balance,low-balance"_s, 0};
    expected.warned = 6; // 2 and 3 expire soon, 5 is open, 9 has run out, 11 is of unknown status, 12 has a blank
    QTRY_COMPARE(last(), expected);
    QVERIFY(got.last()->findings->describes(m_inventory));
    QCOMPARE(got.last()->findings->count(FindingRule::Low), 0);
    QCOMPARE(got.last()->findings->count(FindingRule::ExpiresSoon), 2);

    got.clear();
    analyst.setContext(m_context, rules); // nothing new
    FilterContext stricter = m_context;
    stricter.thresholds.expiringDays = 1;
    analyst.setContext(stricter, rules);
    QTRY_COMPARE(last().expiring.tokens, 1);
    QCOMPARE(got.size(), 1);
}

/// What accounts report while their lists come in would have all of them looked over again each time.
void TestSummary::analystTakesReportsWithTheNextPages()
{
    std::vector<Token> tokens;
    m_inventory.forEach([&tokens](qsizetype, const Token &token) { tokens.push_back(token); });
    Inventory grown(Family::NewApi, static_cast<qsizetype>(tokens.size()), {});
    grown.setRowCount(2 * grown.pageSize());
    grown.setPage(0, std::make_shared<const std::vector<Token>>(tokens));
    Analyst analyst;
    int got = 0;
    connect(&analyst, &Analyst::analysed, &analyst, [&got] { ++got; });
    analyst.setInventory(grown, false);
    QTRY_COMPARE(got, 1);
    analyst.setInventory(grown, true);
    analyst.setContext(m_context, FindingRules::all());
    bool asked = false;
    QTimer::singleShot(200, this, [&] { // before the pause of a list that grows
        QCOMPARE(got, 1);
        asked = true;
    });
    QTRY_COMPARE(got, 2);
    QVERIFY(asked);
    analyst.setContext(m_context, {});
    grown.setPage(1, std::make_shared<const std::vector<Token>>(tokens));
    grown.setCompleteness(Completeness::Whole);
    analyst.setInventory(grown, true); // nobody waits for more
    QTRY_COMPARE(got, 3);
}

void TestSummary::analystRests()
{
    Analyst analyst;
    int got = 0;
    connect(&analyst, &Analyst::analysed, &analyst, [&got] { ++got; });
    Worker other; // as quick as the analyst, and asked later
    bool otherIsDone = false;
    analyst.setResting(true);
    analyst.setContext(m_context, FindingRules::all());
    analyst.setInventory(m_inventory, false);
    QTimer::singleShot(50, this,
                       [&] { other.run([](const Ticket &) { return 0; }, [&](int) { otherIsDone = true; }); });
    QTRY_VERIFY(otherIsDone);
    QCOMPARE(got, 0);
    analyst.setResting(false);
    QTRY_COMPARE(got, 1);
    analyst.setResting(true); // with nothing to do
    analyst.setResting(false);
    analyst.setContext(m_context, {});
    QTRY_COMPARE(got, 2);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
