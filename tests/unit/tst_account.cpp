// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind tokens: every line of what was measured on real servers.
#include "families/accounts.h"
#include "families/families.h"
#include "findings/findings.h"
#include "insight/accesscheck.h"
#include "query/filter.h"
#include "query/searchtext.h"
#include "support/analysis.h"
#include "support/testtokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = 1'800'000'000;
using Reasons = QList<AccessReason>;

Token tokenOf(Family family, const QString &group = {}, const QString &models = {})
{
    Token token;
    token.setId(1);
    token.status = 1;
    token.unlimitedQuota = true;
    token.group = group;
    token.models = models;
    token.modelLimitsEnabled = !models.isEmpty();
    if (family == Family::OneApi)
        token.setUnknown(Field::Group);
    return of(family, token);
}

AccountFacts rich()
{
    return {.balance = 1'000'000'000, .group = u"default"_s};
}

/// As recorded: default, vip and nochan may be used; nothing is offered in nochan.
AccountFacts withGroups()
{
    AccountFacts facts = rich();
    facts.groups = {{u"default"_s, {{}, 1}}, {u"vip"_s, {u"very important"_s, 0.5}}, {u"nochan"_s, {{}, 1}}};
    const QStringList offered{u"default"_s, u"vip"_s, u"svip"_s};
    facts.models = {{u"gpt-4o"_s, {offered, ModelPrice{false, 2.5, 10}}}, {u"gpt-4o-mini"_s, {offered, {}}}};
    facts.groupsWithModels = {u"default"_s, u"vip"_s, u"svip"_s};
    return facts;
}

AccessAnswer answer(const Token &token, const AccountFacts &facts, const QString &model = {})
{
    return canCall(token, model, {}, now, &facts);
}

AccountsPointer accounts(const AccountFacts &facts, TokenId::Account account = 0)
{
    return std::make_shared<const Accounts>(
        QList<AccountInfo>{{account, u"work"_s, Currency::money(u"$"_s, 1, 500'000), facts}});
}

FindingRules found(const Token &token, const AccountFacts &facts)
{
    FindingContext context{.now = now, .accounts = accounts(facts)};
    const FindingRules rules = FindingJudge(context).rules(token);
    FindingRules told;
    for (const Finding &finding : findings(token, context))
        told.insert(finding.rule);
    return rules == told ? rules : FindingRules();
}

constexpr std::array allFamilies{Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi,
                                 Family::Documented};

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balanceCapsEveryToken_data();
    void balanceCapsEveryToken();
    void subscriptionPays_data();
    void subscriptionPays();
    void groups_data();
    void groups();
    void automaticGroup();
    void models_data();
    void models();
    void modelsOfTheUsersGroup();
    void reasonsInTheGatewaysOrder();
    void whatIsNotReportedCountsForNothing();
    void lowBalance_data();
    void lowBalance();
    void amountsOfSeveralSites();
    void filtersAgree();
};

/// "The balance caps every token": nine servers, three balances, limited and unlimited tokens.
void TestAccount::balanceCapsEveryToken_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<bool>("works");
    for (const Family family : allFamilies) {
        for (const qint64 balance :
             {qint64{-9'000'000'000'000'000'000}, qint64{-1}, qint64{0}, qint64{10}, qint64{1'000'000'000}}) {
            QTest::addRow("%s, %lld", qPrintable(familyId(family)), static_cast<long long>(balance))
                << family << balance << (balance > 0);
        }
    }
}

void TestAccount::balanceCapsEveryToken()
{
    QFETCH(const Family, family);
    QFETCH(const qint64, balance);
    QFETCH(const bool, works);
    AccountFacts facts = rich();
    facts.balance = balance;
    Token limited = tokenOf(family);
    limited.unlimitedQuota = false;
    limited.remainQuota = 1'000'000'000;
    for (const Token &token : {limited, tokenOf(family)}) {
        QCOMPARE(answer(token, facts).verdict, works ? Verdict::Yes : Verdict::No);
        QCOMPARE(answer(token, facts).reasons, works ? Reasons() : Reasons({AccessReason::NoBalance}));
        QCOMPARE(stateAnswer(token, now).verdict, Verdict::Yes); // what the token itself allows
        QCOMPARE(found(token, facts).contains(FindingRule::NoBalance), !works);
        QCOMPARE(found(token, facts).contains(FindingRule::LowBalance), balance == 10);
    }
}

void TestAccount::subscriptionPays_data()
{
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<bool>("isAlone");
    QTest::addColumn<qint64>("until"); // 0: none is active
    QTest::addColumn<bool>("works");
    QTest::newRow("active, no balance") << qint64{0} << true << false << now + 1 << true;
    QTest::newRow("ended, no balance") << qint64{0} << true << false << now << false;
    QTest::newRow("none, no balance") << qint64{0} << true << false << qint64{0} << false;
    QTest::newRow("active, but the balance alone pays") << qint64{0} << false << false << now + 1 << false;
    QTest::newRow("active, and it alone pays") << qint64{0} << true << true << now + 1 << true;
    QTest::newRow("none, and it alone would pay") << qint64{1'000'000} << true << true << qint64{0} << false;
    QTest::newRow("none, but there is a balance") << qint64{1'000'000} << true << false << qint64{0} << true;
}

void TestAccount::subscriptionPays()
{
    QFETCH(const qint64, balance);
    QFETCH(const bool, isUsed);
    QFETCH(const bool, isAlone);
    QFETCH(const qint64, until);
    QFETCH(const bool, works);
    AccountFacts facts = rich();
    facts.balance = balance;
    facts.subscription = Subscription{isUsed, isAlone, until > 0 ? std::optional(until) : std::nullopt};
    const Token token = tokenOf(Family::NewApi);
    QCOMPARE(answer(token, facts).verdict, works ? Verdict::Yes : Verdict::No);
    QCOMPARE(found(token, facts).contains(FindingRule::NoBalance), !works);
    QVERIFY(!found(token, facts).contains(FindingRule::LowBalance) || !paysBySubscription(facts, now));
}

/// "Groups, and what they do to a call": what is refused is claimed only where the list says it.
void TestAccount::groups_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("backup");
    QTest::addColumn<QString>("model");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reasons>("reasons");
    const auto row = [](const char *name, Family family, const QString &group, const QString &model, Verdict verdict,
                        const Reasons &reasons, const QString &backup = {}) {
        QTest::addRow("%s, %s", qPrintable(familyId(family)), name)
            << family << group << backup << model << verdict << reasons;
    };
    for (const Family family : {Family::NewApi, Family::NewApi2025}) {
        row("a usable group", family, u"vip"_s, u"gpt-4o"_s, Verdict::Yes, {});
        row("the user's own", family, {}, u"gpt-4o"_s, Verdict::Yes, {});
        row("removed", family, u"removed-组"_s, {}, Verdict::No, {AccessReason::GroupGone});
        row("removed, before any check of the model", family, u"removed-组"_s, u"no-such-model"_s, Verdict::No,
            {AccessReason::GroupGone});
        row("there, but not for this user", family, u"svip"_s, u"gpt-4o"_s, Verdict::No, {AccessReason::GroupGone});
        row("in capitals", family, u"VIP"_s, {}, Verdict::No, {AccessReason::GroupGone});
        row("without a channel", family, u"nochan"_s, u"gpt-4o"_s, Verdict::No, {AccessReason::ModelGone});
        row("without any channel", family, u"nochan"_s, {}, Verdict::No, {AccessReason::ModelGone});
        row("auto, not among the usable", family, u"auto"_s, {}, Verdict::No, {AccessReason::GroupGone});
    }
    row("a public group", Family::OneHub, u"vip"_s, u"gpt-4o"_s, Verdict::Yes, {});
    row("not public, or removed", Family::OneHub, u"svip"_s, {}, Verdict::Unknown, {AccessReason::GroupUnknown});
    row("the user's own", Family::OneHub, u"default"_s, {}, Verdict::Yes, {});
    row("without a channel", Family::OneHub, u"nochan"_s, u"gpt-4o"_s, Verdict::No, {AccessReason::ModelGone});
    row("without a channel, but a backup group", Family::OneHub, u"nochan"_s, u"gpt-4o"_s, Verdict::Yes, {}, u"vip"_s);
    row("without a channel, and the backup group is not public", Family::OneHub, u"nochan"_s, u"gpt-4o"_s, Verdict::Yes,
        {}, u"private"_s);
    // One API's tokens have no groups, chat-api's are in groups that nothing lists.
    row("no group", Family::OneApi, {}, u"gpt-4o"_s, Verdict::Yes, {});
    row("a group", Family::OneApi, u"removed"_s, {}, Verdict::Yes, {});
    row("not listed, where nothing was measured", Family::Documented, u"svip"_s, {}, Verdict::Unknown,
        {AccessReason::GroupUnknown});
}

void TestAccount::groups()
{
    QFETCH(const Family, family);
    QFETCH(const QString, group);
    QFETCH(const QString, backup);
    QFETCH(const QString, model);
    AccountFacts facts = withGroups();
    if (traits(family).groupList == GroupList::None) {
        facts.groups.reset();
        facts.groupsWithModels.clear();
        for (AccountModel &each : *facts.models)
            each.groups.reset();
    }
    Token token = tokenOf(family, group);
    token.group = SharedText(group, backup);
    const AccessAnswer said = answer(token, facts, model);
    QTEST(said.verdict, "verdict");
    QTEST(said.reasons, "reasons");
    QCOMPARE(found(token, facts).contains(FindingRule::GroupGone), said.reasons.contains(AccessReason::GroupGone));
}

void TestAccount::automaticGroup()
{
    AccountFacts facts = withGroups();
    facts.groups->insert(u"auto"_s, {});
    const Token token = tokenOf(Family::NewApi, u"auto"_s);
    QCOMPARE(answer(token, facts, u"gpt-4o"_s).verdict, Verdict::Yes); // what it stands for was not reported
    facts.automaticGroups = {u"nochan"_s};
    QCOMPARE(answer(token, facts, u"gpt-4o"_s).reasons, Reasons({AccessReason::ModelGone}));
    facts.automaticGroups = {u"nochan"_s, u"default"_s};
    QCOMPARE(answer(token, facts, u"gpt-4o"_s).verdict, Verdict::Yes);
    QCOMPARE(groupRatio(facts, token), std::nullopt); // the gateway's choice
    QCOMPARE(groupRatio(facts, tokenOf(Family::NewApi, u"vip"_s)), 0.5);
    QCOMPARE(groupRatio(facts, tokenOf(Family::NewApi)), 1.0); // the user's own
}

void TestAccount::models_data()
{
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QString>("model");
    QTest::addColumn<Reasons>("reasons");
    QTest::addColumn<bool>("gone"); // none of the models in its limits is there
    QTest::newRow("offered") << u"gpt-4o"_s << u"gpt-4o"_s << Reasons() << false;
    QTest::newRow("not offered to anybody") << QString() << u"gpt-9"_s << Reasons({AccessReason::ModelGone}) << false;
    QTest::newRow("limits name only what is not there")
        << u"gpt-9,o7"_s << u"gpt-9"_s << Reasons({AccessReason::ModelGone}) << true;
    QTest::newRow("limits name something else, too")
        << u"gpt-9,gpt-4o"_s << u"gpt-9"_s << Reasons({AccessReason::ModelGone}) << false;
    QTest::newRow("not in the limits, and not offered")
        << u"gpt-4o"_s << u"gpt-9"_s << Reasons({AccessReason::ModelNotAllowed}) << false;
    QTest::newRow("any of what is not there") << u"gpt-9"_s << QString() << Reasons({AccessReason::ModelGone}) << true;
    QTest::newRow("named by its beginning") << u"gem-thinking-7"_s << u"gem-thinking-7"_s << Reasons() << false;
}

void TestAccount::models()
{
    QFETCH(const QString, limits);
    QFETCH(const QString, model);
    QFETCH(const bool, gone);
    AccountFacts facts = withGroups();
    facts.models->insert(u"gem-thinking-*"_s, {QStringList{u"default"_s}, {}});
    const Token token = tokenOf(Family::NewApi, {}, limits);
    QTEST(answer(token, facts, model).reasons, "reasons");
    QCOMPARE(found(token, facts).contains(FindingRule::ModelGone), gone);
}

/// One API lists the models of the user's own group, which all its tokens are in; a fork's may be in others.
void TestAccount::modelsOfTheUsersGroup()
{
    AccountFacts facts = rich();
    facts.models = {{u"gpt-4o"_s, {}}};
    QCOMPARE(answer(tokenOf(Family::OneApi), facts, u"gpt-4o"_s).verdict, Verdict::Yes);
    QCOMPARE(answer(tokenOf(Family::OneApi), facts, u"gpt-9"_s).reasons, Reasons({AccessReason::ModelGone}));
    QVERIFY(found(tokenOf(Family::OneApi, {}, u"gpt-9"_s), facts).contains(FindingRule::ModelGone));
    facts.group.reset();
    QCOMPARE(answer(tokenOf(Family::OneApi), facts, u"gpt-9"_s).reasons, Reasons({AccessReason::ModelGone}));
    facts.group = u"default"_s;
    Token elsewhere = tokenOf(Family::OneApi);
    elsewhere.unknownFields = 0;
    elsewhere.group = u"vip"_s;
    QCOMPARE(answer(elsewhere, facts, u"gpt-9"_s).verdict, Verdict::Yes);
    elsewhere.group = u"default"_s;
    QCOMPARE(answer(elsewhere, facts, u"gpt-9"_s).reasons, Reasons({AccessReason::ModelGone}));
    // One Hub's list has public groups only.
    facts.groups = {{u"default"_s, {}}};
    QCOMPARE(answer(tokenOf(Family::OneHub, u"default"_s), facts, u"gpt-9"_s).reasons,
             Reasons({AccessReason::ModelGone}));
    QCOMPARE(answer(tokenOf(Family::OneHub, u"own"_s), facts, u"gpt-9"_s).reasons,
             Reasons({AccessReason::GroupUnknown}));
    // New API's has all that the user may use.
    facts.group.reset();
    QCOMPARE(answer(tokenOf(Family::NewApi), facts, u"gpt-9"_s).reasons, Reasons({AccessReason::ModelGone}));
}

void TestAccount::reasonsInTheGatewaysOrder()
{
    AccountFacts facts = withGroups();
    facts.balance = 0;
    Token token = tokenOf(Family::NewApi, {}, u"gpt-4o"_s);
    token.expiredTime = now - 1;
    token.ips = u"10.0.0.1"_s;
    token.ipLimitsEnabled = true;
    const auto outside = IpAddress::parse(u"203.0.113.7");
    QCOMPARE(canCall(token, u"gpt-4o-mini"_s, outside, now, &facts).reasons,
             Reasons({AccessReason::Expired, AccessReason::AddressNotAllowed, AccessReason::ModelNotAllowed,
                      AccessReason::NoBalance}));
    token.group = u"gone"_s;
    QCOMPARE(canCall(token, u"gpt-4o"_s, outside, now, &facts).reasons,
             Reasons({AccessReason::Expired, AccessReason::AddressNotAllowed, AccessReason::GroupGone,
                      AccessReason::NoBalance}));
    // One API lists the models of the user's group; a token's quota is looked at before the account's.
    Token spent = tokenOf(Family::OneApi);
    spent.unlimitedQuota = false;
    QCOMPARE(answer(spent, facts, u"gpt-9"_s).reasons,
             Reasons({AccessReason::Exhausted, AccessReason::ModelGone, AccessReason::NoBalance}));
}

void TestAccount::whatIsNotReportedCountsForNothing()
{
    for (const Family family : allFamilies) {
        const Token token = tokenOf(family, u"no-such-group"_s);
        QCOMPARE(answer(token, {}, u"gpt-4o"_s).verdict, Verdict::Yes);
        QCOMPARE(canCall(token, u"gpt-4o"_s, {}, now).verdict, Verdict::Yes);
        const FindingRules rules = found(token, {});
        for (const FindingRule rule :
             {FindingRule::GroupGone, FindingRule::ModelGone, FindingRule::NoBalance, FindingRule::LowBalance})
            QVERIFY(!rules.contains(rule));
    }
}

void TestAccount::lowBalance_data()
{
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<double>("perUnit");
    QTest::addColumn<bool>("isLow");
    QTest::newRow("less than a dollar") << qint64{499'999} << 100 << 500'000.0 << true;
    QTest::newRow("a dollar") << qint64{500'000} << 100 << 500'000.0 << false;
    QTest::newRow("a cent") << qint64{5'000} << 1 << 500'000.0 << false;
    QTest::newRow("less than a cent") << qint64{4'999} << 1 << 500'000.0 << true;
    QTest::newRow("another unit") << qint64{499'999} << 100 << 1'000.0 << false;
    QTest::newRow("never") << qint64{1} << 0 << 500'000.0 << false;
    QTest::newRow("as usual where the unit is not reported") << qint64{499'999} << 100 << 0.0 << true;
}

void TestAccount::lowBalance()
{
    QFETCH(const qint64, balance);
    QFETCH(const int, hundredths);
    QFETCH(const double, perUnit);
    FindingContext context{.now = now};
    context.thresholds.lowBalance = hundredths;
    context.accounts = std::make_shared<const Accounts>(
        QList<AccountInfo>{{0, {}, Currency::money(u"$"_s, 1, perUnit), {.balance = balance}}});
    QTEST(FindingJudge(context).rules(tokenOf(Family::OneApi)).contains(FindingRule::LowBalance), "isLow");
}

/// Sums over sites are in US dollars by each site's own rate, and exact.
void TestAccount::amountsOfSeveralSites()
{
    const auto site = [](TokenId::Account account, const Currency &currency) {
        return AccountInfo{account, {}, currency, {.balance = 1}};
    };
    const Currency yuan = Currency::money(u"¥"_s, 7.3, 500'000);
    const Accounts alike({site(0, yuan), site(1, yuan)});
    QVERIFY(!alike.isMixed() && alike.common() == yuan && alike.scale(1) == 1);

    const Accounts mixed(
        {site(0, yuan), site(3, Currency::money(u"$"_s, 1, 1'000)), site(4, Currency::raw(7)), site(5, {})});
    QVERIFY(mixed.isMixed());
    QCOMPARE(mixed.common().quotaPerUnit(), 3'500'000);
    QCOMPARE(mixed.scale(0), 7);
    QCOMPARE(mixed.scale(3), 3'500);
    QCOMPARE(mixed.scale(4), 500'000);
    QCOMPARE(mixed.scale(5), 0); // nobody knows what its units are worth
    QuotaSum sum;
    sum.add(250'000, mixed.scale(0)); // $0.5
    sum.add(1, mixed.scale(3));       // $0.001
    sum.add(-1, mixed.scale(4));      // -$1/7
    QCOMPARE(mixed.common().format(sum.value(), QLocale::c()), u"$0.36"_s);

    // By long division, whatever the units are.
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        QList<AccountInfo> sites;
        const int count = random.bounded(1, 5);
        for (int each = 0; each < count; ++each)
            sites.append(site(static_cast<TokenId::Account>(each), Currency::raw(random.bounded(1, 2'000))));
        const Accounts accounts(sites);
        if (!accounts.isMixed())
            continue;
        const qint64 units = accounts.common().quotaPerUnit().value_or(0);
        if (units == 0)
            continue; // too many to be had in common
        for (int each = 0; each < count; ++each)
            QCOMPARE(accounts.scale(static_cast<TokenId::Account>(each)) * *sites.at(each).currency.quotaPerUnit(),
                     units);
    }
}

/// canCall(), the check of many, filters in both ways, and what answers lead to: random accounts and tokens.
void TestAccount::filtersAgree()
{
    QRandomGenerator random(18);
    const QStringList groups{{}, u"default"_s, u"vip"_s, u"svip"_s, u"nochan"_s, u"auto"_s, u"gone"_s};
    const QStringList models{{}, u"gpt-4o"_s, u"gpt-9"_s, u"gpt-4o,gpt-9"_s, u"gpt-9,o7"_s};
    for (int round = 0; round < 60; ++round) {
        QList<AccountInfo> infos;
        std::vector<Token> tokens;
        for (TokenId::Account account = 0; account < 3; ++account) {
            AccountFacts facts = withGroups();
            facts.balance = random.bounded(-1, 3) * qint64{400'000};
            if (random.bounded(3) == 0)
                facts.groups.reset();
            if (random.bounded(3) == 0)
                facts.models.reset();
            if (random.bounded(4) == 0)
                facts.balance.reset();
            infos.append({account, QString::number(account), Currency::raw(500'000), facts});
        }
        for (qint64 id = 1; id <= 150; ++id) {
            Token token = tokenOf(allFamilies.at(random.bounded(int(allFamilies.size()))),
                                  groups.at(random.bounded(groups.size())), models.at(random.bounded(models.size())));
            token.setId(TokenId(id, static_cast<TokenId::Account>(random.bounded(3))));
            token.unlimitedQuota = random.bounded(4) > 0;
            token.key = MaskedKey::fromKey(u"abcd%1wxyz"_s.arg(random.bounded(400), 4));
            tokens.push_back(token);
        }
        QList<Inventory> inventories;
        for (TokenId::Account account = 0; account < 3; ++account) {
            std::vector<Token> own;
            std::ranges::copy_if(tokens, std::back_inserter(own),
                                 [account](const Token &token) { return token.id().account() == account; });
            inventories.append(Inventory::fromTokens(own, Family::Unknown, 100, account));
        }
        const Inventory inventory = Inventory::joined(inventories);
        FilterContext context{.now = now};
        context.accounts = std::make_shared<const Accounts>(infos);
        SearchText text;
        text.update(inventory, inventory.rowCount());
        const Analysis analysis = analyse(inventory, context, FindingRules::all());
        for (const QString &query : {u"gateway:1"_s, u"gateway:0,2"_s, u"-gateway:1 is:callable"_s, u"model:gpt-4o"_s,
                                     u"finding:shared-key gateway:2"_s, u"finding:danger"_s, u"unknown:model"_s}) {
            const Filter filter = std::get<Filter>(Filter::parse(query));
            FilterContext asked = context;
            asked.findings = analysis.findings;
            const Selection selection = filter.select(inventory, text, asked, nullptr);
            std::vector<quint32> matches;
            inventory.forEach([&](qsizetype row, const Token &token) {
                if (filter.matches(token, asked))
                    matches.push_back(static_cast<quint32>(row));
            });
            QCOMPARE(selection.matches, matches);
        }
        for (const QString &model : {QString(), u"gpt-4o"_s, u"gpt-9"_s}) {
            const AccessQuestion question{model, {}, now, context.accounts};
            const AccessRows rows = checkAccess(inventory, question);
            for (const Verdict verdict : {Verdict::Yes, Verdict::No, Verdict::Unknown}) {
                const Filter filter = std::get<Filter>(Filter::parse(accessQuery(question, verdict)));
                QCOMPARE(filter.select(inventory, text, context, nullptr).matches, rows[static_cast<size_t>(verdict)]);
                inventory.forEach([&](qsizetype, const Token &token) {
                    QCOMPARE(filter.matches(token, context), question.answer(token).verdict == verdict);
                });
            }
        }
        inventory.forEach([&](qsizetype row, const Token &token) {
            const AccountFacts &facts = context.factsOf(token);
            FindingRules told;
            for (const Finding &finding : findings(token, analysis.findings->context()))
                told.insert(finding.rule);
            QCOMPARE(analysis.findings->at(row), told);
            bool isShared = false;
            inventory.forEach([&](qsizetype, const Token &other) {
                isShared |= other.key == token.key && other.id().account() != token.id().account();
            });
            QCOMPARE(told.contains(FindingRule::SharedKey), isShared);
            if (told.contains(FindingRule::GroupGone) || told.contains(FindingRule::ModelGone)
                || told.contains(FindingRule::NoBalance))
                QCOMPARE(answer(token, facts).verdict, Verdict::No);
        });
    }
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
