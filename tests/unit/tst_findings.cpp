// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsindex.h"
#include "support/testtokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 day = 86'400;
const qint64 now = tableNow;

FindingContext contextOf()
{
    return {.now = now};
}

FindingRules rulesOf(const QList<Finding> &found)
{
    FindingRules rules;
    for (const Finding &finding : found)
        rules.insert(finding.rule);
    return rules;
}

QString idsOf(const Token &token, const FindingContext &context)
{
    return findingIds(rulesOf(findings(token, context))).join(u' ');
}

QList<Finding::Subject> subjectsOf(FindingRule rule, const Token &token, const FindingContext &context)
{
    for (const Finding &finding : findings(token, context)) {
        if (finding.rule == rule)
            return finding.subjects;
    }
    qFatal("%s finds nothing", qPrintable(findingId(rule)));
}

Token withIps(const QString &ips)
{
    Token token = unremarkableToken();
    token.ips = ips;
    token.ipLimitsEnabled = true;
    return token;
}

Token withModels(const QString &models)
{
    Token token = unremarkableToken();
    token.models = models;
    token.modelLimitsEnabled = true;
    return token;
}

QList<FindingRule> allRules()
{
    QList<FindingRule> rules;
    FindingRules::all().forEach([&rules](FindingRule rule) { rules.append(rule); });
    return rules;
}

using Subjects = QList<Finding::Subject>;

/// What is found in what stands behind tokens: tst_account.
FindingRules accountRules()
{
    FindingRules rules;
    for (const FindingRule rule : {FindingRule::GroupGone, FindingRule::ModelGone, FindingRule::NoBalance,
                                   FindingRule::SharedKey, FindingRule::LowBalance})
        rules.insert(rule);
    return rules;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyRuleIsInTheTable();
    void idsLeadBack();
    void worstComesFirst();
    void entriesAreToldWithTheirReading_data();
    void entriesAreToldWithTheirReading();
    void modelEntriesAreTold();
    void overlapsNameTheEntryAround();
    void namesOfLivingTokensAreDuplicates();
    void replacedTokensAreStillUsed_data();
    void replacedTokensAreStillUsed();
    void replacementsAreOfTheSameAccount();
    void widenedLimitsAreToldForAWeek();
    void thresholdsComeFromTheContext();
    void rulesCanBeSwitchedOff();
    void indexSaysWhatFindingsSay();
    void indexKnowsItsInventory();
};

void TestFindings::finds_data()
{
    QTest::addColumn<Token>("token");
    QTest::addColumn<Family>("family");
    QTest::addColumn<QString>("ids");
    const QJsonArray rows = QJsonDocument::fromJson(testData(u"findings.json"_s)).array();
    QVERIFY(rows.size() > 100);
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        QStringList ids;
        for (const QJsonValue &id : row.value(u"expect"_s).toArray())
            ids.append(id.toString());
        for (const QJsonValue &family : row.value(u"families"_s).toArray()) {
            QTest::addRow("%s: %s", qPrintable(family.toString()), qPrintable(row.value(u"what"_s).toString()))
                << tokenOf(row.value(u"token"_s).toObject()) << *familyFromId(family.toString()) << ids.join(u' ');
        }
    }
}

void TestFindings::finds()
{
    QFETCH(const Token, token);
    QFETCH(const Family, family);
    QTEST(idsOf(of(family, token), contextOf()), "ids");
    FindingJudge judge(contextOf());
    QTEST(findingIds(judge.rules(of(family, token))).join(u' '), "ids");
}

void TestFindings::everyRuleIsInTheTable()
{
    QSet<QString> expected;
    for (const QJsonValue &row : QJsonDocument::fromJson(testData(u"findings.json"_s)).array()) {
        for (const QJsonValue &id : row.toObject().value(u"expect"_s).toArray())
            expected.insert(id.toString());
    }
    QStringList missing;
    for (const FindingRule rule : allRules()) {
        if (!expected.contains(findingId(rule)))
            missing.append(findingId(rule));
    }
    FindingRules others = accountRules();
    others.insert(FindingRule::DuplicateName); // takes more than one token
    others.insert(FindingRule::ReplacedButUsed);
    others.insert(FindingRule::LimitsWidened); // takes earlier loads
    QCOMPARE(missing, findingIds(others));
}

void TestFindings::idsLeadBack()
{
    QSet<QString> ids;
    for (const FindingRule rule : allRules()) {
        ids.insert(findingId(rule));
        QCOMPARE(findingFromId(findingId(rule)), std::optional(rule));
    }
    QCOMPARE(ids.size(), findingRuleCount);
    QCOMPARE(findingFromId(u"Low"), std::nullopt);
    QCOMPARE(findingFromId(u""), std::nullopt);
}

void TestFindings::worstComesFirst()
{
    Token token = withIps(u"0.0.0.0/0\n8.0.0.0/7\n8.8.8.8"_s);
    token.expiredTime = Token::neverExpires;
    const QList<Finding> found = findings(token, contextOf());
    QCOMPARE(idsOf(token, contextOf()), u"open-range wide-range never-expires overlapping-entries"_s);
    QVERIFY(std::ranges::is_sorted(found, {}, [](const Finding &finding) { return severity(finding.rule); }));

    FindingRules rules;
    QCOMPARE(rules.worst(), std::nullopt);
    rules.insert(FindingRule::Negative);
    QCOMPARE(rules.worst(), std::optional(FindingSeverity::Info));
    rules.insert(FindingRule::Low);
    QCOMPARE(rules.worst(), std::optional(FindingSeverity::Warning));
    rules.insert(FindingRule::NoModel);
    QCOMPARE(rules.worst(), std::optional(FindingSeverity::Danger));
    QCOMPARE(rules.count(), 3);

    using enum FindingSeverity;
    QCOMPARE(FindingRules::of(Danger) | FindingRules::of(Warning) | FindingRules::of(Info), FindingRules::all());
    QCOMPARE(FindingRules::of(Danger) & FindingRules::of(Warning), FindingRules());
    QVERIFY(FindingRules::of(Danger).contains(FindingRule::Everybody));
}

void TestFindings::entriesAreToldWithTheirReading_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QString>("ips");
    QTest::addColumn<FindingRule>("rule");
    QTest::addColumn<Subjects>("subjects");
    using enum FindingRule;
    QTest::newRow("glued") << Family::NewApi << u" 8.8.8.8, 9.9.9.9 \n1.1.1.1"_s << UnreadableEntry
                           << Subjects{{u"8.8.8.8, 9.9.9.9"_s, u"8.8.8.89.9.9.9"_s}};
    QTest::newRow("two unreadable, one twice")
        << Family::NewApi << u"a\nb\na"_s << UnreadableEntry << Subjects{{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}};
    QTest::newRow("host bits") << Family::NewApi << u"8.8.8.8/24"_s << MisreadEntry
                               << Subjects{{u"8.8.8.8/24"_s, u"8.8.8.0/24"_s}};
    QTest::newRow("joined") << Family::NewApi << u"8.8.8.1, 6"_s << MisreadEntry
                            << Subjects{{u"8.8.8.1, 6"_s, u"8.8.8.16"_s}};
    QTest::newRow("dropped range") << Family::NewApi2025 << u"8.8.8.0/24"_s << MisreadEntry
                                   << Subjects{{u"8.8.8.0/24"_s, {}}};
    QTest::newRow("never matches") << Family::OneApi << u"8.8.8.8"_s << MisreadEntry << Subjects{{u"8.8.8.8"_s, {}}};
    QTest::newRow("wide") << Family::NewApi << u"8.1.2.3/8\n1.1.1.1"_s << WideRange
                          << Subjects{{u"8.1.2.3/8"_s, u"8.0.0.0/8"_s}};
    QTest::newRow("special") << Family::NewApi << u"10.1.2.3\n1.1.1.1\n::1"_s << SpecialRange
                             << Subjects{{u"10.1.2.3"_s, u"10.1.2.3"_s}, {u"::1"_s, u"::1"_s}};
}

void TestFindings::entriesAreToldWithTheirReading()
{
    QFETCH(const Family, family);
    QFETCH(const QString, ips);
    QFETCH(const FindingRule, rule);
    QTEST(subjectsOf(rule, of(family, withIps(ips)), contextOf()), "subjects");
}

void TestFindings::modelEntriesAreTold()
{
    QCOMPARE(subjectsOf(FindingRule::ModelEntry, withModels(u"a, b,c , b,"_s), contextOf()),
             Subjects({{u" b"_s, {}}, {u"c "_s, {}}}));
    QCOMPARE(subjectsOf(FindingRule::NoModel, withModels(u"[\"a\",\"b\"]"_s), contextOf()),
             Subjects({{u"[\"a\""_s, {}}, {u"\"b\"]"_s, {}}}));
    QCOMPARE(subjectsOf(FindingRule::NoModel, withModels({}), contextOf()), Subjects());
}

void TestFindings::overlapsNameTheEntryAround()
{
    QCOMPARE(subjectsOf(FindingRule::OverlappingEntries,
                        withIps(u"8.8.8.9\n8.8.8.0/24\n9.9.9.9\n8.8.0.0/16\n::1\n::1"_s), contextOf()),
             Subjects({{u"8.8.8.0/24"_s, u"8.8.0.0/16"_s}, {u"8.8.8.9"_s, u"8.8.0.0/16"_s}, {u"::1"_s, u"::1"_s}}));
}

void TestFindings::namesOfLivingTokensAreDuplicates()
{
    std::vector<Token> tokens;
    const auto add = [&tokens](const QString &name) -> Token & {
        tokens.push_back(unremarkableToken(static_cast<qint64>(tokens.size())));
        tokens.back().name = name;
        return tokens.back();
    };
    add(u"a"_s);
    add(u"a"_s);
    add(u"a"_s).status = 2;
    add(u"b"_s);
    add(u"b"_s).expiredTime = now;
    add(u"A"_s);
    add({});
    add({});
    add(u"c"_s).setUnknown(Field::Name);
    add(u"c"_s);
    add(u"a"_s);
    const FindingsIndex index(Inventory::fromTokens(tokens, Family::NewApi), contextOf());
    QList<qsizetype> found;
    for (qsizetype row = 0; row < static_cast<qsizetype>(tokens.size()); ++row) {
        if (index.at(row).contains(FindingRule::DuplicateName))
            found.append(row);
    }
    QCOMPARE(found, QList<qsizetype>({0, 1, 10}));
    QCOMPARE(subjectsOf(FindingRule::DuplicateName, tokens[0], index.context()), Subjects({{u"a"_s, u"3"_s}}));
    QCOMPARE(idsOf(tokens[0], contextOf()), QString()); // alone, it cannot be known
}

void TestFindings::replacedTokensAreStillUsed_data()
{
    QTest::addColumn<Token>("older");
    QTest::addColumn<Token>("newer");
    QTest::addColumn<bool>("isFound");
    const auto made = [](qint64 id, qint64 created, qint64 accessed) {
        Token token = unremarkableToken(id);
        token.name = u"backend"_s;
        token.createdTime = now - created;
        token.accessedTime = now - accessed;
        return token;
    };
    const Token older = made(1, 50 * day, day);
    const Token newer = made(2, 10 * day, day);
    const auto row = [](const char *what, const Token &first, const Token &second, bool isFound) {
        QTest::newRow(what) << first << second << isFound;
    };
    const auto with = [](Token token, auto change) {
        change(token);
        return token;
    };
    row("used after", older, newer, true);
    row("used before", made(1, 50 * day, 11 * day), newer, false);
    row("used in the same second", made(1, 50 * day, 10 * day), newer, false);
    row("created at once", made(1, 10 * day, day), newer, false);
    row("another name", with(older, [](Token &token) { token.name = u"Backend"_s; }), newer, false);
    row("no name", with(older, [](Token &token) { token.name.clear(); }),
        with(newer, [](Token &token) { token.name.clear(); }), false);
    row("disabled already", with(older, [](Token &token) { token.status = 2; }), newer, false);
    row("the newer one is disabled", older, with(newer, [](Token &token) { token.status = 2; }), false);
    row("name not reported", older, with(newer, [](Token &token) { token.setUnknown(Field::Name); }), false);
    row("creation not reported", older, with(newer, [](Token &token) { token.setUnknown(Field::CreatedTime); }), false);
    row("own creation not reported", with(older, [](Token &token) { token.setUnknown(Field::CreatedTime); }), newer,
        false);
    row("use not reported", with(older, [](Token &token) { token.setUnknown(Field::AccessedTime); }), newer, false);
    const auto uncounted = [](Token &token) {
        token.unlimitedQuota = true;
        token.countsUses = false;
    };
    row("uses are not counted", with(older, uncounted), newer, false);
    row("those of the newer one are not counted", older, with(newer, uncounted), true);
}

void TestFindings::replacedTokensAreStillUsed()
{
    QFETCH(const Token, older);
    QFETCH(const Token, newer);
    QFETCH(const bool, isFound);
    for (const bool isTurned : {false, true}) {
        const std::vector<Token> tokens = isTurned ? std::vector{newer, older} : std::vector{older, newer};
        const FindingsIndex index(Inventory::fromTokens(tokens, Family::NewApi), contextOf());
        QCOMPARE(index.at(isTurned ? 1 : 0).contains(FindingRule::ReplacedButUsed), isFound);
        QVERIFY(!index.at(isTurned ? 0 : 1).contains(FindingRule::ReplacedButUsed));
        QCOMPARE(index.count(FindingRule::ReplacedButUsed), isFound ? 1 : 0);
    }
    QVERIFY(!idsOf(older, contextOf()).contains("replaced-but-used"_L1)); // alone, it cannot be known
}

/// A token whose name was given again and again is replaced by the next one.
void TestFindings::replacementsAreOfTheSameAccount()
{
    const auto make = [](qint64 id, TokenId::Account account, qint64 created, qint64 accessed) {
        Token token = unremarkableToken();
        token.setId({id, account});
        token.name = u"backend"_s;
        token.createdTime = now - created * day;
        token.accessedTime = now - accessed * day;
        return token;
    };
    const Inventory first = Inventory::fromTokens(
        {make(1, 0, 50, 45), make(2, 0, 40, 21), make(3, 0, 20, 1), make(4, 0, 30, 2)}, Family::NewApi);
    const Inventory second = Inventory::fromTokens({make(1, 1, 60, 10)}, Family::NewApi);
    const FindingsIndex one(first, contextOf());
    const FindingsIndex both(Inventory::joined({first, second}), contextOf());
    const QList<bool> expected{false, true, false, true, false};
    for (qsizetype row = 0; row < 5; ++row) {
        QCOMPARE(both.at(row).contains(FindingRule::ReplacedButUsed), expected.at(row));
        if (row < 4)
            QCOMPARE(one.at(row).contains(FindingRule::ReplacedButUsed), expected.at(row));
    }
}

void TestFindings::widenedLimitsAreToldForAWeek()
{
    const auto contextAt = [](qint64 time, qint64 widened) {
        AccountOutlook outlook;
        outlook.tokens[TokenId(1)].widenedTime = widened;
        return FindingContext{.now = time,
                              .accounts = std::make_shared<const Accounts>(
                                  QList<AccountInfo>{{.outlook = std::make_shared<const AccountOutlook>(outlook)}})};
    };
    const Token token = unremarkableToken(1);
    QCOMPARE(idsOf(token, contextAt(now, now - 100)), u"limits-widened"_s);
    QCOMPARE(idsOf(token, contextAt(now, now - 7 * day + 1)), u"limits-widened"_s);
    QCOMPARE(idsOf(token, contextAt(now, now - 7 * day)), QString());
    QCOMPARE(idsOf(token, contextAt(now, 0)), QString());
    QCOMPARE(idsOf(unremarkableToken(2), contextAt(now, now)), QString());
    Token disabled = token;
    disabled.status = 2;
    QCOMPARE(idsOf(disabled, contextAt(now, now)), QString());
    FindingContext unasked = contextAt(now, now);
    unasked.rules.remove(FindingRule::LimitsWidened);
    QCOMPARE(idsOf(token, unasked), QString());
}

void TestFindings::thresholdsComeFromTheContext()
{
    FindingContext context = contextOf();
    context.thresholds = {2, 50, 3, 25, 65, 100, 30};
    Token token = withIps(u"8.8.8.0/24\n2a00:1450::/64"_s);
    token.expiredTime = now + 2 * day - 1;
    token.accessedTime = now - 3 * day - 1;
    token.remainQuota = 49;
    token.usedQuota = 51;
    token.createdTime = now - 30 * day - 1;
    QCOMPARE(idsOf(token, context), u"wide-range expires-soon low unused old-key"_s);
    QCOMPARE(subjectsOf(FindingRule::WideRange, token, context).size(), 2);
    token.createdTime = now - 30 * day;
    token.expiredTime = now + 2 * day;
    token.accessedTime = now - 3 * day;
    token.remainQuota = 50;
    token.usedQuota = 50;
    context.thresholds.wideIpv4Prefix = 24;
    context.thresholds.wideIpv6Prefix = 64;
    QCOMPARE(idsOf(token, context), QString());
}

void TestFindings::rulesCanBeSwitchedOff()
{
    std::vector<Token> tokens = randomTokens(200, 3);
    for (Token &token : tokens)
        token.expiredTime += token.expiresNever() ? 0 : now;
    tokens.push_back(withIps(u"0.0.0.0/0\nx\n10.1.2.3/8"_s));
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    const FindingsIndex whole(inventory, contextOf());
    for (const FindingRule rule : allRules()) {
        FindingContext context = contextOf();
        context.rules.remove(rule);
        const FindingsIndex index(inventory, context);
        QCOMPARE(index.count(rule), 0);
        for (qsizetype row = 0; row < inventory.rowCount(); ++row) {
            FindingRules rest = whole.at(row);
            rest.remove(rule);
            QCOMPARE(index.at(row), rest);
            QCOMPARE(rulesOf(findings(*inventory.at(row), index.context())), rest);
        }
    }
}

void TestFindings::indexSaysWhatFindingsSay()
{
    const QStringList ips{
        QString(), u"8.8.8.8"_s, u"8.0.0.0/8\n8.8.8.8"_s, u"10.1.2.3, 10.2.3.4"_s, u"[\"::1\",\"x\"]"_s, u"0.0.0.0/0"_s,
        u" "_s,    u"["_s};
    const QStringList models{QString(), u"a"_s, u"a, b"_s, u" a"_s, u"[\"a\"]"_s};
    FindingRules seen;
    for (const Family family :
         {Family::Unknown, Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi, Family::Documented}) {
        std::vector<Token> tokens = randomTokens(600, static_cast<unsigned>(family));
        for (size_t i = 0; i < tokens.size(); ++i) {
            Token &token = tokens[i];
            const auto n = static_cast<qsizetype>(i);
            token.status = n % 3 == 0 ? token.status : 1;
            token.ips = ips.at(n % ips.size());
            token.ipLimitsEnabled = n % 7 != 0;
            token.models = models.at(n % models.size());
            token.createdTime += now - n % 10 * 20 * day + (n % 11 == 0 ? 5 * day : 0) - (n % 13 == 0 ? 400 * day : 0);
            token.accessedTime += now - n % 10 * 20 * day;
            token.expiredTime += token.expiresNever() ? 0 : now;
            if (n % 50 == 0)
                token.expiredTime = (now + day) * 1'000;
            token.usedQuota = n % 4 == 0 ? 0 : token.usedQuota * 100;
        }
        Inventory inventory = Inventory::fromTokens(tokens, family, 70);
        Inventory gaps(family, 70);
        for (const qsizetype page : {0, 1, 2, 4, 5, 6, 7, 8})
            gaps.setPage(page, inventory.page(page));
        AccountOutlook outlook;
        for (size_t i = 0; i < tokens.size(); i += 9)
            outlook.tokens[tokens[i].id()].widenedTime = now - static_cast<qint64>(i % 10) * day;
        FindingContext context = contextOf();
        context.accounts = std::make_shared<const Accounts>(
            QList<AccountInfo>{{.outlook = std::make_shared<const AccountOutlook>(outlook)}});
        const FindingsIndex index(gaps, context);
        QCOMPARE(index.family(), family);

        QHash<FindingRule, qint64> counts;
        QHash<FindingSeverity, qint64> worst;
        gaps.forEach([&](qsizetype row, const Token &token) {
            const FindingRules rules = rulesOf(findings(token, index.context()));
            QCOMPARE(index.at(row), rules);
            seen = seen | rules;
            rules.forEach([&](FindingRule rule) { ++counts[rule]; });
            if (!rules.isEmpty())
                ++worst[*rules.worst()];
        });
        for (const FindingRule rule : allRules())
            QCOMPARE(index.count(rule), counts.value(rule));
        for (const FindingSeverity each : {FindingSeverity::Danger, FindingSeverity::Warning, FindingSeverity::Info})
            QCOMPARE(index.count(each), worst.value(each));
        QVERIFY(index.at(3 * 70).isEmpty()); // not read
    }
    QCOMPARE(findingIds(seen | accountRules()), findingIds(FindingRules::all()));
}

void TestFindings::indexKnowsItsInventory()
{
    const std::vector<Token> tokens = randomTokens(30, 1);
    const Inventory whole = Inventory::fromTokens(tokens, Family::NewApi, 10);
    const FindingsIndex index(whole, contextOf());
    QVERIFY(index.describes(whole));
    QVERIFY(!index.describes(Inventory::fromTokens(tokens, Family::NewApi, 10)));
    QVERIFY(!index.describes(Inventory()));
    QVERIFY(FindingsIndex().describes(Inventory()));
    Inventory changed = whole;
    changed.setPage(1, std::make_shared<const std::vector<Token>>(*whole.page(1)));
    QVERIFY(!index.describes(changed));
    changed = whole;
    changed.setRowCount(40);
    QVERIFY(!index.describes(changed));
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
