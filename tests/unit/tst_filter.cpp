// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/access.h"
#include "findings/findingsindex.h"
#include "query/filter.h"
#include "query/filtercompletion.h"
#include "query/filternode.h"
#include "query/searchtext.h"
#include "query/typedquery.h"
#include "support/testtokens.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 hour = 3'600;
const qint64 now = QDateTime(QDate(2026, 7, 1), QTime(12, 0)).toSecsSinceEpoch();

using Ids = QList<qint64>;
using Kind = FilterError::Kind;

FilterContext contextOf()
{
    return {.now = now, .currency = Currency::raw(500'000)};
}

Completion completionIn(const Inventory &inventory, const QString &query, qsizetype cursor)
{
    return complete(query, cursor, [&](const QString &field) { return fieldValues(field, inventory, contextOf()); });
}

/// Enabled, used yesterday, created a year ago, never expiring, 600,000 of 1,000,000 left, no limits.
Token plainToken(qint64 id = 1)
{
    Token token;
    token.setId(id);
    token.family = Family::NewApi;
    token.status = 1;
    token.createdTime = now - 365 * day;
    token.accessedTime = now - day;
    token.remainQuota = 600'000;
    token.usedQuota = 400'000;
    return token;
}

Filter filterOf(const QString &query)
{
    const auto parsed = Filter::parse(query);
    if (const auto *error = std::get_if<FilterError>(&parsed))
        qFatal("'%s' is no query, for '%s'", qPrintable(query), qPrintable(error->what));
    return std::get<Filter>(parsed);
}

std::vector<quint32> selected(const Filter &filter, const Inventory &inventory, const FilterContext &context,
                              const std::vector<quint32> *candidates = nullptr)
{
    SearchText text;
    text.update(inventory);
    return filter.select(inventory, text, context, candidates).matches;
}

/// What judge() says of each token, the slow way.
Selection judged(const Filter &filter, const Inventory &inventory, const FilterContext &context)
{
    Selection selection;
    inventory.forEach([&](qsizetype row, const Token &token) {
        const Verdict verdict = filter.judge(token, context);
        if (verdict != Verdict::No)
            (verdict == Verdict::Yes ? selection.matches : selection.unknown).push_back(static_cast<quint32>(row));
    });
    return selection;
}

/// The ids of the tokens that match, as both evaluators see it.
Ids idsOf(const QString &query, const std::vector<Token> &tokens, const FilterContext &context)
{
    const Filter filter = filterOf(query);
    Ids matching;
    for (const Token &token : tokens) {
        if (filter.matches(token, context))
            matching.append(token.id().value());
    }
    Ids rowIds;
    const Family family = tokens.empty() ? Family::Unknown : tokens.front().family;
    for (const quint32 row : selected(filter, Inventory::fromTokens(tokens, family), context))
        rowIds.append(tokens[row].id().value());
    if (rowIds != matching)
        qFatal("select() and matches() differ for '%s'", qPrintable(query));
    return matching;
}

bool passes(const QString &query, const Token &token, const FilterContext &context = contextOf())
{
    return !idsOf(query, {token}, context).isEmpty();
}

std::vector<Token> wordTokens()
{
    std::vector<Token> tokens;
    const auto add = [&tokens](qint64 id, const QString &name, const QString &group, QStringView key) -> Token & {
        Token token = plainToken(id);
        token.name = name;
        token.group = group;
        token.key = MaskedKey::fromKey(key);
        return tokens.emplace_back(token);
    };
    add(1, u"Prod alpha"_s, u"vip"_s, u"abcd1234567890wxyz");
    add(2, u"prod beta"_s, u"VIP two"_s, u"efgh1234567890stuv").models = u"gpt-5.4,claude"_s;
    add(3, u"STRASSE one:two"_s, {}, u"ijkl1234567890opqr").ips = u"10.1.2.3"_s;
    add(4, u"a|b (old) \"x\\y\" https://example.org"_s, u"vip"_s, u"");
    add(5, u"line\nbreak 生产 Ünï"_s, u"a\"b\\c"_s, u"mnop1234567890mnop");
    add(1234, {}, u"default"_s, u"qrst1234567890aaaa");
    return tokens;
}

TokenOutlook outlookWith(std::optional<qint64> used, Forecast::Kind kind = Forecast::Kind::NotEnoughData,
                         qint64 emptyTime = 0)
{
    TokenOutlook outlook;
    outlook.booked.fill(used);
    outlook.forecast = std::make_shared<const Forecast>(Forecast{.kind = kind});
    outlook.emptyTime = emptyTime;
    return outlook;
}

AccountsPointer accountsOverTime(const AccountOutlook &outlook)
{
    AccountInfo info{.name = u"Work"_s, .currency = Currency::money(u"$"_s, 1, 500'000)};
    info.outlook = std::make_shared<const AccountOutlook>(outlook);
    return std::make_shared<const Accounts>(QList{info});
}

AccountOutlook outlookOfSome(const std::vector<Token> &tokens, std::mt19937 &random)
{
    AccountOutlook outlook;
    outlook.hasHistory = random() % 2 == 0;
    for (const Token &token : tokens) {
        if (random() % 2 == 0)
            continue;
        TokenOutlook &each = outlook.tokens[token.id()];
        if (random() % 2 == 0)
            each = outlookWith(random() % 3 * 500'000, static_cast<Forecast::Kind>(random() % 5),
                               now + static_cast<qint64>(random() % 20) * day);
        each.changedTime = random() % 2 * (now - static_cast<qint64>(random() % 5) * day);
        each.unusualTime = random() % 2 * (now - static_cast<qint64>(random() % 3) * day);
    }
    return outlook;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsTheSites();
    void amountsAreReadAsTyped_data();
    void amountsAreReadAsTyped();
    void wastedIsUnusedOrOver();
    void findsTextIdentities();
    void findsTokens_data();
    void findsTokens();
    void stateKeywords_data();
    void stateKeywords();
    void comparisons_data();
    void comparisons();
    void untoldFieldsMatchNeither_data();
    void untoldFieldsMatchNeither();
    void errors_data();
    void errors();
    void nestingIsBounded();
    void findingKeywords();
    void findingsAreThoseOfTheIndex();
    void usableIsWhatTheStateAnswerSays();
    void thresholdsComeFromTheContext();
    void agreesWithMeasuredCalls();
    void narrowsOnlyWhereCertain_data();
    void narrowsOnlyWhereCertain();
    void equalQueriesAskTheSame();
    void searchTextFollowsAGrowingInventory();
    void searchTextIsSmall();
    void candidatesBoundTheAnswer();
    void cancelledSelectionStops();
    void searchesManyInTwoThreads();
    void bothEvaluatorsAgree();
    void whatIsNotKnownIsNeither_data();
    void whatIsNotKnownIsNeither();
    void aRateThatIsNotKnownIsNotGuessed();
    void completes_data();
    void completes();
    void countsWhatTheCompletedTermMatches();
    void completionIsBounded();
    void termsAreQuotedWhereNeeded();
    void termsAreAddedByConjunction();
    void wordsThatMayBecomeFields();
    void errorsThatMayBeUnfinished();
    void termsAreTakenAwayAgain_data();
    void termsAreTakenAwayAgain();
    void termsAreToggled();
    void overTime_data();
    void overTime();
};

void TestFilter::findsTokens_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Ids>("ids");
    const auto row = [](const char *query, const Ids &ids) {
        QTest::newRow(*query ? query : "(empty)") << QString::fromUtf8(query) << ids;
    };
    const Ids all{1, 2, 3, 4, 5, 1234};
    row("", all);
    row("  \t ", all);
    row("prod", {1, 2});
    row("PROD beta", {2});
    row("beta PROD", {2});
    row("\"prod b\"", {2});
    row("\"\"", all);
    row("gpt-5", {2});
    row("10.1.2", {3});
    row("1234", {1234});
    row("sk-abcd", {1});
    row("strasse", {3});
    row("ÜNÏ", {5});
    row("生产", {5});
    row("\"line\nbreak\"", {5});
    // Fields lie side by side in the searched text, but are not one.
    row("alphask", {});
    row("wxyz1", {});
    row("\"alpha vip\"", {});
    row("\"one:two\"", {3});
    row("https://example.org", {4});
    row("\"a|b\"", {4});
    row("\"\\\"x\\\\y\\\"\"", {4});
    row("\"(old)\"", {4});
    row("-prod", {3, 4, 5, 1234});
    row("--prod", {1, 2});
    row("prod -beta", {1});
    row("-(prod | strasse)", {4, 5, 1234});
    row("alpha | beta", {1, 2});
    row("alpha|beta vip", {1, 2});
    row("alpha | beta two", {1, 2});
    row("(alpha | beta) two", {2});
    row("-alpha prod | 生产", {2, 5});
    row("((alpha))", {1});
    row("group:vip", {1, 4});
    row("GROUP:ViP", {1, 4});
    row("group=vip", {1, 4});
    row("group:\"vip two\"", {2});
    row("group:\"\"", {3});
    row("group:vip,\"\"", {1, 3, 4});
    row("group:\"a\\\"b\\\\c\"", {5});
    row("group:vi", {});
    row("-group:vip,default", {2, 3, 5});
    row("name:vip", {});
    row("name:prod", {1, 2});
    row("name:alpha,beta", {1, 2});
    row("name:\"\"", {1234});
    row("key:abcd", {1});
    row("key:1", {});
    row("key:\"\"", {4});
    row("id:1", {1});
    row("id:1,3", {1, 3});
    row("id>4", {5, 1234});
    row("id<=2", {1, 2});
    row("id:-1", {});
    row("foo:", {});
    row(":x", {});
    row("group:vip\"alpha\"", {1});
}

void TestFilter::findsTokens()
{
    QFETCH(const QString, query);
    const Ids found = idsOf(query, wordTokens(), contextOf());
    QTEST(found, "ids");
}

void TestFilter::stateKeywords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Ids>("ids");
    const auto row = [](const char *query, const Ids &ids) { QTest::newRow(query) << QString::fromUtf8(query) << ids; };
    row("status:enabled", {1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19});
    row("status:disabled", {2});
    row("status:EXPIRED", {3, 20});
    row("status:exhausted", {4});
    row("status:unknown", {5});
    row("status:disabled,expired", {2, 3, 20});
    row("is:usable", {1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19});
    row("is:callable", {1, 6, 7, 8, 9, 10, 11, 13, 14, 16, 17, 18, 19});
    row("is:expired", {3, 20});
    row("is:exhausted", {4});
    row("is:dead", {2, 3, 4, 20});
    row("is:expiring", {6});
    row("is:low", {8});
    row("is:unlimited", {10, 11, 12, 13, 14, 20});
    row("is:limited", {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 18, 19});
    row("is:restricted", {11, 12, 15, 16});
    row("is:model-limited", {11, 15});
    row("is:ip-limited", {12, 16});
    row("is:unrestricted", {10, 13, 14, 20});
    row("is:unused", {17, 18});
    row("is:low,expiring", {6, 8});
    row("is:unlimited -is:unrestricted", {11, 12});
}

void TestFilter::stateKeywords()
{
    std::vector<Token> tokens;
    const auto add = [&tokens](auto change) {
        Token token = plainToken(static_cast<qint64>(tokens.size()) + 1);
        change(token);
        tokens.push_back(token);
    };
    add([](Token &) {});
    add([](Token &t) {
        t.status = 2;
        t.expiredTime = now + day;
    });
    add([](Token &t) { t.expiredTime = now; });
    add([](Token &t) { t.remainQuota = 0; });
    add([](Token &t) { t.status = 7; });
    add([](Token &t) { t.expiredTime = now + 7 * day - 1; });
    add([](Token &t) { t.expiredTime = now + 7 * day; });
    add([](Token &t) {
        t.remainQuota = 99'999;
        t.usedQuota = 900'001;
    });
    add([](Token &t) {
        t.remainQuota = 100'000;
        t.usedQuota = 900'000;
    });
    add([](Token &t) {
        t.unlimitedQuota = true;
        t.remainQuota = 1;
    });
    add([](Token &t) {
        t.unlimitedQuota = true;
        t.modelLimitsEnabled = true;
        t.models = u"a"_s;
    });
    add([](Token &t) {
        t.unlimitedQuota = true;
        t.ipLimitsEnabled = true;
        t.ips = u"localhost"_s;
    }); // nobody gets in
    add([](Token &t) {
        t.unlimitedQuota = true;
        t.models = u"a"_s;
    }); // not switched on
    add([](Token &t) {
        t.unlimitedQuota = true;
        t.ipLimitsEnabled = true;
        t.ips = u" , "_s;
    });
    add([](Token &t) { t.modelLimitsEnabled = true; }); // nothing allowed
    add([](Token &t) {
        t.ipLimitsEnabled = true;
        t.ips = u"10.0.0.0/8"_s;
    });
    add([](Token &t) {
        t.usedQuota = 0;
        t.accessedTime = t.createdTime;
    });
    add([](Token &t) { t.accessedTime = now - 90 * day - 1; });
    add([](Token &t) { t.accessedTime = now - 90 * day; });
    add([](Token &t) {
        t.status = 3;
        t.unlimitedQuota = true;
    });
    QFETCH(const QString, query);
    const Ids found = idsOf(query, tokens, contextOf());
    QTEST(found, "ids");
}

void TestFilter::comparisons_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Token>("token");
    QTest::addColumn<bool>("match");
    const auto row = [](const char *query, const char *what, const Token &token, bool match) {
        QTest::addRow("%s, %s", query, what) << QString::fromUtf8(query) << token << match;
    };
    const auto quota = [](qint64 remain, qint64 used) {
        Token token = plainToken();
        token.remainQuota = remain;
        token.usedQuota = used;
        return token;
    };
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    Token unlimited = quota(-5, 10);
    unlimited.unlimitedQuota = true;

    row("remaining<1$", "below", quota(499'999, 0), true);
    row("remaining<1$", "at", quota(500'000, 0), false);
    row("remaining<=1$", "at", quota(500'000, 0), true);
    row("remaining<=1$", "above", quota(500'001, 0), false);
    row("remaining=1$", "at", quota(500'000, 0), true);
    row("remaining:1$", "above", quota(500'001, 0), false);
    row("remaining:1$,2$", "second", quota(1'000'000, 0), true);
    row("remaining>=1$", "at", quota(500'000, 0), true);
    row("remaining>=1$", "below", quota(499'999, 0), false);
    row("remaining>1$", "at", quota(500'000, 0), false);
    row("remaining>1$", "above", quota(500'001, 0), true);
    row("remaining<0.000003$", "a fraction of a unit more", quota(1, 0), true);
    row("remaining<0.000002$", "exactly", quota(1, 0), false);
    row("remaining<0", "negative", quota(-1, 0), true);
    row("remaining<-1$", "debt", quota(-500'001, 0), true);
    row("remaining<-1$", "less debt", quota(-500'000, 0), false);
    row("remaining<999999999999999999$", "the most", quota(most, 0), true);
    row("remaining>18446744073709.5516$", "the most", quota(most, 0), true);
    row("remaining>18446744073709.5517$", "the most", quota(most, 0), false);
    row("remaining>999999999999999999$", "unlimited", unlimited, true);
    row("remaining>=1$", "unlimited", unlimited, true);
    row("remaining<=1$", "unlimited", unlimited, false);
    row("remaining:-5", "unlimited", unlimited, false);
    row("used>=500000", "at", quota(0, 500'000), true);
    row("used>=500000", "below", quota(0, 499'999), false);
    row("used>=500k", "at", quota(0, 500'000), true);
    row("used>=500K", "below", quota(0, 499'999), false);
    row("used=1.5m", "at", quota(0, 1'500'000), true);
    row("used=1.5M", "beside", quota(0, 1'500'001), false);
    row("used:10", "unlimited", unlimited, true);

    row("quota<10%", "below", quota(9'999, 90'001), true);
    row("quota<10%", "at", quota(10'000, 90'000), false);
    row("quota<=10%", "at", quota(10'000, 90'000), true);
    row("quota:10%", "at", quota(10'000, 90'000), true);
    row("quota>10%", "at", quota(10'000, 90'000), false);
    row("quota>10%", "above", quota(10'001, 89'999), true);
    row("quota<0.5%", "below", quota(4, 996), true);
    row("quota<0.5%", "at", quota(5, 995), false);
    row("quota<1%", "nothing granted", quota(0, 0), false);
    row("quota>=0%", "nothing granted", quota(0, 0), false);
    row("quota<0%", "debt", quota(-1, 100), true);
    row("quota<1%", "more debt than use", quota(-100, 1), false);
    row("quota:100%", "the most", quota(most, 0), true);
    row("quota:50%", "twice the most", quota(most, most), true);
    row("quota>100%", "unlimited", unlimited, true);
    row("quota<100%", "unlimited", unlimited, false);

    const auto expires = [](qint64 time) {
        Token token = plainToken();
        token.expiredTime = time;
        return token;
    };
    row("expires<7d", "before", expires(now + 7 * day - 1), true);
    row("expires<7d", "at", expires(now + 7 * day), false);
    row("expires<=7d", "at", expires(now + 7 * day), true);
    row("expires<7d", "next second", expires(now + 1), true);
    row("expires<7d", "now", expires(now), false);
    row("expires<7d", "expired", expires(now - day), false);
    row("expires<7d", "zero", expires(0), false);
    row("expires<7d", "never", expires(-1), false);
    row("expires>30d", "after", expires(now + 30 * day + 1), true);
    row("expires>30d", "at", expires(now + 30 * day), false);
    row("expires>=30d", "at", expires(now + 30 * day), true);
    row("expires>30d", "never", expires(-1), true);
    row("expires>=0d", "expired", expires(now - 1), false);
    row("expires<2w", "before", expires(now + 14 * day - 1), true);
    row("expires<2w", "at", expires(now + 14 * day), false);
    row("expires<3h", "before", expires(now + 3 * hour - 1), true);
    row("expires<3H", "at", expires(now + 3 * hour), false);
    row("expires<1y", "before", expires(now + 365 * day - 1), true);
    row("expires<1y", "at", expires(now + 365 * day), false);
    row("expires:never", "never", expires(-1), true);
    row("expires=NEVER", "negative", expires(-2), false);
    row("expires:never", "some day", expires(now + day), false);
    const qint64 start = QDateTime(QDate(2026, 12, 31), QTime(0, 0)).toSecsSinceEpoch();
    const qint64 end = QDateTime(QDate(2027, 1, 1), QTime(0, 0)).toSecsSinceEpoch();
    row("expires<2026-12-31", "before the day", expires(start - 1), true);
    row("expires<2026-12-31", "as it begins", expires(start), false);
    row("expires<2026-12-31", "expired", expires(now - day), true);
    row("expires<2026-12-31", "never", expires(-1), false);
    row("expires<=2026-12-31", "last second", expires(end - 1), true);
    row("expires<=2026-12-31", "next day", expires(end), false);
    row("expires:2026-12-31", "before the day", expires(start - 1), false);
    row("expires:2026-12-31", "as it begins", expires(start), true);
    row("expires=2026-12-31", "last second", expires(end - 1), true);
    row("expires:2026-12-31", "next day", expires(end), false);
    row("expires>=2026-12-31", "as it begins", expires(start), true);
    row("expires>=2026-12-31", "before the day", expires(start - 1), false);
    row("expires>2026-12-31", "last second", expires(end - 1), false);
    row("expires>2026-12-31", "next day", expires(end), true);
    row("expires>2026-12-31", "never", expires(-1), true);
    row("expires:never,2026-12-31", "that day", expires(start), true);

    const auto created = [](qint64 time) {
        Token token = plainToken();
        token.createdTime = time;
        return token;
    };
    row("created<7d", "younger", created(now - 7 * day + 1), true);
    row("created<7d", "at", created(now - 7 * day), false);
    row("created<=7d", "at", created(now - 7 * day), true);
    row("created>7d", "at", created(now - 7 * day), false);
    row("created>7d", "older", created(now - 7 * day - 1), true);
    row("created<7d", "in the future", created(now + day), true);
    row("created>999999999y", "long ago", created(std::numeric_limits<qint64>::min()), true);
    row("created>=2026-12-31", "as it begins", created(start), true);
    row("created>2026-12-31", "next day", created(end), true);
    row("created>2026-12-31", "last second", created(end - 1), false);

    const auto used = [](qint64 time) {
        Token token = plainToken();
        token.accessedTime = time;
        return token;
    };
    Token neverUsed = plainToken();
    neverUsed.usedQuota = 0;
    neverUsed.accessedTime = neverUsed.createdTime + 5;
    row("last-used>30d", "longer ago", used(now - 30 * day - 1), true);
    row("last-used>30d", "at", used(now - 30 * day), false);
    row("last-used<=30d", "at", used(now - 30 * day), true);
    row("last-used<1h", "just now", used(now), true);
    row("last-used>30d", "never", neverUsed, false);
    row("last-used<2y", "never", neverUsed, false);
    row("last-used<2026-07-01", "never", neverUsed, false);
    row("last-used<2026-07-01", "yesterday", used(now - day), true);
    row("last-used:never", "never", neverUsed, true);
    row("last-used:never", "yesterday", used(now - day), false);
}

void TestFilter::comparisons()
{
    QFETCH(const QString, query);
    QFETCH(const Token, token);
    QTEST(passes(query, token), "match");
}

void TestFilter::untoldFieldsMatchNeither_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QStringList>("queries");
    const auto row = [](const char *name, Field field, const QStringList &queries) {
        QTest::newRow(name) << field << queries;
    };
    row("status", Field::Status, {u"status:enabled"_s, u"is:usable"_s, u"is:expiring"_s, u"is:low"_s, u"is:dead"_s});
    row("name", Field::Name, {u"name:x"_s, u"name:\"\""_s});
    row("key", Field::Key, {u"key:x"_s, u"key:\"\""_s});
    row("created", Field::CreatedTime, {u"created>1d"_s, u"created<2027-01-01"_s, u"created<1d"_s});
    row("accessed", Field::AccessedTime, {u"last-used<7d"_s, u"last-used:never"_s, u"last-used>=0d"_s, u"is:unused"_s});
    row("expires", Field::ExpiredTime, {u"expires:never"_s, u"expires<7d"_s, u"expires>7d"_s, u"is:expiring"_s});
    row("remain", Field::RemainQuota, {u"remaining<1$"_s, u"remaining>=0"_s, u"quota>=0%"_s, u"is:low"_s});
    row("used", Field::UsedQuota, {u"used<1$"_s, u"used>=0"_s, u"quota>=0%"_s, u"is:low"_s, u"last-used:never"_s});
    row("unlimited", Field::UnlimitedQuota,
        {u"remaining<2$"_s, u"remaining>0"_s, u"quota>0%"_s, u"is:unlimited"_s, u"is:unrestricted"_s, u"is:low"_s});
    row("models", Field::Models, {u"model:a"_s, u"is:restricted"_s, u"is:unrestricted"_s});
    row("ips", Field::Ips, {u"ip:10.1.2.3"_s, u"is:restricted"_s, u"is:unrestricted"_s});
    row("group", Field::Group, {u"group:\"\""_s});
}

void TestFilter::untoldFieldsMatchNeither()
{
    QFETCH(const Field, field);
    QFETCH(const QStringList, queries);
    Token token = plainToken();
    token.setUnknown(field);
    for (const QString &query : queries) {
        QVERIFY2(!passes(query, token), qPrintable(query));
        // Unless what else is known decides.
        const bool decided = filterOf(query).judge(token, contextOf()) == Verdict::No;
        QCOMPARE(passes(u"-("_s + query + u")"_s, token), decided);
    }
    // Used, whenever that was.
    QVERIFY(passes(u"-last-used:never"_s, token));
}

void TestFilter::errors_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *query, Kind kind, qsizetype position, const char *what, const char *expected = "") {
        QTest::newRow(query) << QString::fromUtf8(query) << kind << position << QString::fromUtf8(what)
                             << QString::fromUtf8(expected);
    };
    using enum FilterError::Kind;
    row("a |", MissingTerm, 3, "");
    row("a | ", MissingTerm, 4, "");
    row("| a", MissingTerm, 0, "|");
    row("a || b", MissingTerm, 3, "|");
    row("(", MissingTerm, 1, "");
    row("()", MissingTerm, 1, ")");
    row("(a | )", MissingTerm, 5, ")");
    row("-", MissingTerm, 1, "");
    row("a - b", MissingTerm, 3, " ");
    row("(-)", MissingTerm, 2, ")");
    row("x (a", UnclosedParenthesis, 2, "(");
    row("x unknown:(a", UnclosedParenthesis, 10, "(");
    row("unknown:()", MissingTerm, 9, ")");
    row("a)", UnopenedParenthesis, 1, ")");
    row(")", MissingTerm, 0, ")");
    row("x \"a b", UnclosedQuote, 2, "\"a b");
    row("group:\"a", UnclosedQuote, 6, "\"a");
    row("\"a\\\"", UnclosedQuote, 0, "\"a\\\"");
    row("status:", MissingValue, 7, "");
    row("status: x", MissingValue, 7, "");
    row("status:disabled,", MissingValue, 16, "");
    row("status:,disabled", MissingValue, 7, "");
    row("remaining<", MissingValue, 10, "");
    row("model:\"\"", MissingValue, 6, "\"\"");
    row("a <5", MissingField, 2, "<5",
        "status,is,finding,group,name,key,model,can-call,ip,gateway,id,remaining,used,used-24h,used-7d,used-30d,quota,"
        "expires,created,last-used,empty-in,changed,unusual,unknown");
    row("foo:bar", UnknownField, 0, "foo",
        "status,is,finding,group,name,key,model,can-call,ip,gateway,id,remaining,used,used-24h,used-7d,used-30d,quota,"
        "expires,created,last-used,empty-in,changed,unusual,unknown");
    row("生产 -x-y<5", UnknownField, 4, "x-y",
        "status,is,finding,group,name,key,model,can-call,ip,gateway,id,remaining,used,used-24h,used-7d,used-30d,quota,"
        "expires,created,last-used,empty-in,changed,unusual,unknown");
    row("😀 status:off", UnknownValue, 10, "off", "enabled,disabled,unknown,exhausted,expired");
    row("status:enabled,off", UnknownValue, 15, "off", "enabled,disabled,unknown,exhausted,expired");
    row("finding:wide", UnknownValue, 8, "wide", qPrintable(TokenDeck::findingKeywords().join(u',')));
    row("finding<low", OperatorNotAllowed, 7, "<", ":");
    row("is:good", UnknownValue, 3, "good",
        "usable,callable,expiring,low,unused,wasted,expired,exhausted,dead,unlimited,limited,restricted,unrestricted,model-limited,"
        "ip-limited");
    row("group<5", OperatorNotAllowed, 5, "<", ":");
    row("remaining<=5,6", OperatorNotAllowed, 9, "<=", ":");
    row("expires:7d", OperatorNotAllowed, 7, ":", "<,<=,>=,>");
    row("expires>never", OperatorNotAllowed, 7, ">", ":");
    row("id:x", BadNumber, 3, "x", "17");
    row("id:99999999999999999999", BadNumber, 3, "99999999999999999999", "17");
    row("id:+1", BadNumber, 3, "+1", "17");
    const char *amounts = "500000,500k,2m,$1.50";
    row("remaining<x", BadAmount, 10, "x", amounts);
    row("remaining<$", BadAmount, 10, "$", amounts);
    row("remaining<1.5", BadAmount, 10, "1.5", amounts);
    row("remaining<1.$", BadAmount, 10, "1.$", amounts);
    row("remaining<.5$", BadAmount, 10, ".5$", amounts);
    row("remaining<1e3", BadAmount, 10, "1e3", amounts);
    row("used<1234567890123456789", BadAmount, 5, "1234567890123456789", amounts);
    row("used<500,000k", OperatorNotAllowed, 4, "<", ":");
    row("used<\"\"", BadAmount, 5, "\"\"", amounts);
    row("quota<10", BadPercentage, 6, "10", "10%");
    row("quota<%", BadPercentage, 6, "%", "10%");
    row("expires<7", BadTime, 8, "7", "7d,2026-01-31,today,never");
    row("expires<7m", BadTime, 8, "7m", "7d,2026-01-31,today,never");
    row("expires<-7d", BadTime, 8, "-7d", "7d,2026-01-31,today,never");
    row("expires<1.5d", BadTime, 8, "1.5d", "7d,2026-01-31,today,never");
    row("created:never", BadTime, 8, "never", "7d,2026-01-31,today");
    row("created>2026-02-30", BadTime, 8, "2026-02-30", "7d,2026-01-31,today");
    row("created>2026-1-1", BadTime, 8, "2026-1-1", "7d,2026-01-31,today");
    row("ip:10.1.2", BadAddress, 3, "10.1.2");
    row("ip:10.1.2.3,10.0.0.0/8", BadAddress, 12, "10.0.0.0/8");
}

void TestFilter::errors()
{
    QFETCH(const QString, query);
    const auto parsed = Filter::parse(query);
    const auto *error = std::get_if<FilterError>(&parsed);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QTEST(error->position, "position");
    QTEST(error->what, "what");
    QTEST(error->expected.join(u','), "expected");
    QCOMPARE(query.mid(error->position, error->length), error->what);
}

void TestFilter::nestingIsBounded()
{
    const auto nested = [](qsizetype depth) -> QString { return QString(depth, u'(') + u'a' + QString(depth, u')'); };
    QVERIFY(std::holds_alternative<Filter>(Filter::parse(nested(64))));
    for (const QString &query : {nested(65), QString(QString(65, u'-') + u'a'), nested(100'000)}) {
        const auto parsed = Filter::parse(query);
        const auto *error = std::get_if<FilterError>(&parsed);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::TooDeep);
        QCOMPARE(error->position, 64);
    }
}

void TestFilter::findingKeywords()
{
    std::vector<Token> tokens;
    const auto add = [&tokens](const QString &ips, qint64 expires) {
        Token token = plainToken(static_cast<qint64>(tokens.size()) + 1);
        token.ips = ips;
        token.ipLimitsEnabled = !ips.isEmpty();
        token.expiredTime = expires;
        tokens.push_back(token);
    };
    add({}, now + 30 * day);
    add({}, Token::neverExpires);
    add(u"8.0.0.0/8"_s, now + 30 * day);
    add(u"0.0.0.0/0\n8.8.8.8"_s, Token::neverExpires);
    const auto ids = [&tokens](const char *query) { return idsOf(QString::fromLatin1(query), tokens, contextOf()); };
    QCOMPARE(ids("finding:any"), Ids({2, 3, 4}));
    QCOMPARE(ids("finding:none"), Ids({1}));
    QCOMPARE(ids("-finding:none"), Ids({2, 3, 4}));
    QCOMPARE(ids("finding:danger"), Ids({4}));
    QCOMPARE(ids("finding:WARNING"), Ids({3}));
    QCOMPARE(ids("finding:info"), Ids({2, 4}));
    QCOMPARE(ids("finding:wide-range"), Ids({3}));
    QCOMPARE(ids("Finding:Open-Range,wide-range"), Ids({3, 4}));
    QCOMPARE(ids("finding:none,danger"), Ids({1, 4}));
    QCOMPARE(ids("finding:never-expires finding:overlapping-entries"), Ids({4}));
    QCOMPARE(ids("finding:low"), Ids());
}

void TestFilter::findingsAreThoseOfTheIndex()
{
    std::vector<Token> tokens{plainToken(1), plainToken(2), plainToken(3)};
    tokens[0].name = tokens[1].name = u"twice"_s;
    tokens[2].expiredTime = now + 20 * day;
    FilterContext context = contextOf();
    QCOMPARE(idsOf(u"finding:duplicate-name"_s, tokens, context), Ids());
    QCOMPARE(idsOf(u"finding:never-expires"_s, tokens, context), Ids({1, 2}));

    FindingContext asked{.now = now};
    asked.thresholds.expiringDays = 21;
    asked.rules.remove(FindingRule::NeverExpires);
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    context.findings = std::make_shared<const FindingsIndex>(inventory, asked);
    QCOMPARE(idsOf(u"finding:duplicate-name"_s, tokens, context), Ids({1, 2}));
    QCOMPARE(idsOf(u"finding:never-expires"_s, tokens, context), Ids());
    QCOMPARE(idsOf(u"finding:expires-soon"_s, tokens, context), Ids({3}));
    QCOMPARE(selected(filterOf(u"finding:any"_s), inventory, context), std::vector<quint32>({0, 1, 2}));
    // Of another state of the inventory the index knows nothing by row.
    QCOMPARE(selected(filterOf(u"finding:duplicate-name"_s),
                      Inventory::fromTokens({tokens[2], tokens[1]}, Family::NewApi), context),
             std::vector<quint32>({1}));
}

void TestFilter::usableIsWhatTheStateAnswerSays()
{
    int usable = 0;
    for (Token token : randomTokens(500, 1)) {
        token.setUnknown(static_cast<Field>(token.id().value() % 13));
        token.expiredTime += token.expiresNever() ? 0 : now;
        const bool expected = stateAnswer(token, now).verdict == Verdict::Yes;
        usable += expected;
        QCOMPARE(passes(u"is:usable"_s, token), expected);
    }
    QVERIFY(usable > 10);
}

void TestFilter::thresholdsComeFromTheContext()
{
    FilterContext context = contextOf();
    context.thresholds = {2, 50, 3};
    context.currency = Currency::raw(7);
    Token token = plainToken();
    token.expiredTime = now + 2 * day - 1;
    token.accessedTime = now - 3 * day - 1;
    token.remainQuota = 49;
    token.usedQuota = 51;
    QVERIFY(passes(u"is:expiring is:low is:unused remaining=7$"_s, token, context));
    token.expiredTime = now + 2 * day;
    token.accessedTime = now - 3 * day;
    token.remainQuota = 50;
    token.usedQuota = 50;
    QVERIFY(passes(u"-is:expiring -is:low -is:unused -remaining=7$"_s, token, context));
}

void TestFilter::agreesWithMeasuredCalls()
{
    const QJsonArray rows = QJsonDocument::fromJson(testData(u"access.json"_s)).array();
    const auto jsonArray = [](const QStringList &elements) {
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(elements)).toJson(QJsonDocument::Compact));
    };
    int asked = 0;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const Family family = *familyFromId(row.value(u"family"_s).toString());
        const QString kind = row.value(u"kind"_s).toString();
        Token token = of(family, plainToken());
        if (kind == u"ip") {
            const QString written = row.value(u"allow_ips"_s).toString();
            token.ipLimitsEnabled = !written.isEmpty();
            token.ips = family == Family::OneHub && !written.isEmpty() ? jsonArray(written.split(u'\n')) : written;
            const QJsonObject through = row.value(u"through"_s).toObject();
            for (auto it = through.begin(); it != through.end(); ++it, ++asked)
                QCOMPARE(passes(u"ip:"_s + it.key(), token, contextOf()), it.value().toBool());
        } else if (kind == u"model") {
            const QString written = row.value(u"limits"_s).toString();
            const bool enabled = row.value(u"enabled"_s).toBool();
            token.models = family == Family::OneHub && !written.isEmpty() ? jsonArray(written.split(u',')) : written;
            if (family == Family::OneApi && !enabled)
                token.models.clear();
            token.modelLimitsEnabled = family == Family::OneApi ? !token.models.isEmpty() : enabled;
            QCOMPARE(passes(u"model:\"%1\""_s.arg(row.value(u"model"_s).toString()), token, contextOf()),
                     row.value(u"through"_s).toBool());
            ++asked;
        }
    }
    QVERIFY(asked > 100);
}

void TestFilter::narrowsOnlyWhereCertain_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<bool>("narrows");
    const auto row = [](const char *query, const char *earlier, bool narrows) {
        QTest::addRow("'%s' after '%s'", query, earlier)
            << QString::fromUtf8(query) << QString::fromUtf8(earlier) << narrows;
    };
    row("", "", true);
    row("a", "", true);
    row("", "a", false);
    row("prod", "pro", true);
    row("PROD", "ro", true);
    row("pro", "prod", false);
    row("prod b", "prod", true);
    row("a prod", "prod a", true);
    row("status:disabled prod", "pro", true);
    row("prod", "status:disabled", false);
    row("-prod", "-pro", false);
    row("-pro", "-prod", false);
    row("-pro x", "-pro", true);
    row("name:prod", "name:pro", false);
    row("a | b", "a", false);
    row("a", "a | b", false);
    row("(a | b) c", "a | b", true);
    row("(a (b c))", "c b", true);
    row("is:unrestricted", "is:unlimited", true);
    row("remaining<1$", "remaining<2$", false);
    row("remaining<1$ x", "remaining<1.0$", false);
}

void TestFilter::narrowsOnlyWhereCertain()
{
    QFETCH(const QString, query);
    QFETCH(const QString, earlier);
    QTEST(filterOf(query).narrows(filterOf(earlier)), "narrows");
}

void TestFilter::equalQueriesAskTheSame()
{
    QVERIFY(filterOf(u" A  STATUS:Disabled "_s) == filterOf(u"a (status=disabled)"_s));
    QVERIFY(filterOf({}) == Filter());
    QVERIFY(!(filterOf(u"a"_s) == Filter()));
    QVERIFY(!(filterOf(u"a b"_s) == filterOf(u"a | b"_s)));
    QVERIFY(!(filterOf(u"remaining<1"_s) == filterOf(u"used<1"_s)));
    QCOMPARE(filterOf(u" A  b"_s).query(), u" A  b"_s);
    QVERIFY(filterOf(u"  "_s).isEmpty());
    QVERIFY(!filterOf(u"a"_s).isEmpty());
}

void TestFilter::searchTextFollowsAGrowingInventory()
{
    const std::vector<Token> tokens = randomTokens(95, 5);
    const Inventory whole = Inventory::fromTokens(tokens, Family::NewApi, 10);
    Inventory growing(Family::NewApi, 10);
    growing.setRowCount(95);
    SearchText text;
    const Filter filter = filterOf(u"prod | id>50 | group:dev"_s);
    // In order, then with gaps, then one page changed.
    for (const qsizetype page : {0, 1, 2, 6, 9, 4, 3, 8, 7, 5}) {
        growing.setPage(page, whole.page(page));
        while (!text.update(growing, 3)) { }
        QCOMPARE(qsizetype(text.rowCount()), growing.rowCount());
        QCOMPARE(filter.select(growing, text, contextOf(), nullptr).matches, selected(filter, growing, contextOf()));
    }
    std::vector<Token> changed = *whole.page(3);
    for (Token &token : changed)
        token.name = u"now prod"_s;
    growing.setPage(3, std::make_shared<const std::vector<Token>>(changed));
    text.update(growing);
    QCOMPARE(filter.select(growing, text, contextOf(), nullptr).matches, selected(filter, growing, contextOf()));
    text.update(Inventory::fromTokens({tokens.front()}, Family::NewApi, 7));
    QCOMPARE(text.rowCount(), 1u);
}

void TestFilter::searchTextIsSmall()
{
    std::vector<Token> tokens;
    for (int i = 0; i < 10'000; ++i) {
        Token token = plainToken(100'000 + i);
        token.name = u"service-%1"_s.arg(i);
        token.key = MaskedKey::fromKey(u"abcdefghijklmnop");
        token.models = u"gpt-5.4,claude"_s;
        tokens.push_back(token);
    }
    SearchText text;
    text.update(Inventory::fromTokens(tokens, Family::NewApi));
    QVERIFY2(text.bytes() / 10'000 <= 60, qPrintable(QString::number(text.bytes() / 10'000)));
}

void TestFilter::candidatesBoundTheAnswer()
{
    const std::vector<Token> tokens = wordTokens();
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    const std::vector<quint32> candidates{1, 2, 5};
    QCOMPARE(selected(filterOf(u"prod"_s), inventory, contextOf(), &candidates), std::vector<quint32>({1}));
    QCOMPARE(selected(filterOf(u"-prod"_s), inventory, contextOf(), &candidates), std::vector<quint32>({2, 5}));
    QCOMPARE(selected(Filter(), inventory, contextOf(), &candidates), candidates);
    const std::vector<quint32> one{1};
    QCOMPARE(selected(filterOf(u"prod"_s), inventory, contextOf(), &one), one);
}

void TestFilter::cancelledSelectionStops()
{
    const Inventory inventory = Inventory::fromTokens(wordTokens(), Family::NewApi);
    SearchText text;
    text.update(inventory);
    const Ticket unwanted(std::make_shared<std::atomic<quint64>>(2), 1);
    for (const QString &query : {u"prod"_s, u"group:vip"_s, u"is:usable"_s, u"name:prod"_s})
        QVERIFY(filterOf(query).select(inventory, text, contextOf(), nullptr, unwanted) == Selection());
}

void TestFilter::searchesManyInTwoThreads()
{
    std::vector<Token> tokens(60'000, plainToken());
    for (size_t i = 0; i < tokens.size(); ++i)
        tokens[i].name = QString::number(i * 7'919 % 100'003);
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    SearchText text;
    text.update(inventory);
    const Filter filter = filterOf(u"name:33 | 77"_s);
    const Selection expected = judged(filter, inventory, contextOf());
    QVERIFY(expected.matches.size() > 100);
    QVERIFY(filter.select(inventory, text, contextOf(), nullptr) == expected);
}

void TestFilter::bothEvaluatorsAgree()
{
    std::mt19937 random(20'260'701);
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(bound));
    };
    const QStringList texts{u"prod"_s,    u"Über"_s, u"生产"_s, u"a\nb"_s, u"ß"_s, u"\"q\""_s,
                            u"x y"_s,     QString(), u"😀"_s,    u"SK-"_s,  u"é"_s, QString(QChar(0xd83d)),
                            u"\u0130i"_s, u"7"_s};
    const QStringList models{QString(), u"gpt-5.4"_s, u"claude,gpt-5.4"_s, u"[\"gpt-5.4\"]"_s};
    const QStringList ips{QString(), u"10.1.2.3"_s, u"10.0.0.0/8"_s, u"::1\nlocalhost"_s, u"[\"10.1.2.3\"]"_s};
    const QList<qint64> times{-1,
                              0,
                              now,
                              now - 1,
                              now + 1,
                              now + 7 * day,
                              now - 90 * day,
                              now - 40 * day,
                              std::numeric_limits<qint64>::max(),
                              std::numeric_limits<qint64>::min()};
    const QList<qint64> amounts{
        0, 1, -1, 499'999, 500'000, 500'001, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    const QStringList leaves{u"status:enabled"_s,
                             u"status:expired,unknown"_s,
                             u"is:usable"_s,
                             u"is:expiring"_s,
                             u"is:low"_s,
                             u"is:dead"_s,
                             u"is:unlimited"_s,
                             u"is:unused"_s,
                             u"is:restricted"_s,
                             u"is:unrestricted"_s,
                             u"group:prod"_s,
                             u"group:\"\",über"_s,
                             u"name:ss"_s,
                             u"name:\"\""_s,
                             u"key:ab"_s,
                             u"model:gpt-5.4"_s,
                             u"model:x,claude"_s,
                             u"ip:10.1.2.3"_s,
                             u"ip:::1"_s,
                             u"id:1,7"_s,
                             u"id>5"_s,
                             u"remaining<1$"_s,
                             u"remaining>=0"_s,
                             u"used<=500k"_s,
                             u"quota<10%"_s,
                             u"quota>=50%"_s,
                             u"expires<7d"_s,
                             u"expires:never"_s,
                             u"expires>=2026-07-01"_s,
                             u"created>40d"_s,
                             u"created:2026-07-01"_s,
                             u"last-used<90d"_s,
                             u"last-used:never"_s,
                             u"used-7d>=1$"_s,
                             u"used-24h:0"_s,
                             u"empty-in<7d"_s,
                             u"empty-in:never"_s,
                             u"changed:today"_s,
                             u"changed>3d"_s,
                             u"unusual:yesterday"_s,
                             u"expires:tomorrow"_s,
                             u"unknown:used-30d"_s,
                             u"finding:any"_s,
                             u"finding:none,low"_s,
                             u"finding:warning"_s,
                             u"finding:duplicate-name"_s,
                             u"finding:wide-range,special-range"_s};
    const auto quoted = [](QString text) {
        text.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
        return QString(u'"' + text + u'"');
    };
    const auto leaf = [&]() -> QString {
        if (below(2) == 0)
            return leaves.at(below(leaves.size()));
        const QString text = texts.at(below(texts.size()));
        return quoted(text.mid(0, 1 + below(3)));
    };
    const auto query = [&](auto &&self, int depth) -> QString {
        const auto part = [&] { return self(self, depth + 1); };
        switch (depth > 3 ? 0 : below(7)) {
        case 6: return u"unknown:("_s + part() + u')';
        case 1: return u"-("_s + part() + u')';
        case 2: return part() + u' ' + part();
        case 3: return u'(' + part() + u" | "_s + part() + u')';
        case 4: return part() + u" | "_s + part();
        case 5: return u'-' + leaf();
        default: return leaf();
        }
    };
    const std::array families{Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi, Family::Documented};

    constexpr int rounds = 10'000;
    int matched = 0;
    int unsure = 0;
    for (int round = 0; round < rounds; ++round) {
        FilterContext context = contextOf();
        const Family family = families[static_cast<size_t>(round) % families.size()];
        std::vector<Token> tokens;
        for (qsizetype i = below(below(4) == 0 ? 40 : 8); i >= 0; --i) {
            Token token;
            token.setId(below(5) == 0 ? amounts.at(below(amounts.size())) : below(200));
            token.name = texts.at(below(texts.size())) + texts.at(below(texts.size()));
            token.group = texts.at(below(texts.size()));
            token.key = MaskedKey::fromKey(u"abcdefghij"_s.mid(below(11)));
            token.models = models.at(below(models.size()));
            token.ips = ips.at(below(ips.size()));
            token.modelLimitsEnabled = below(2) == 0;
            token.ipLimitsEnabled = below(2) == 0;
            token.unlimitedQuota = below(3) == 0;
            token.status = static_cast<qint32>(below(3) == 0 ? below(6) : 1);
            token.createdTime = times.at(below(times.size()));
            token.accessedTime = times.at(below(times.size()));
            token.expiredTime = times.at(below(times.size()));
            token.remainQuota = amounts.at(below(amounts.size()));
            token.usedQuota = amounts.at(below(amounts.size()));
            if (below(3) == 0)
                token.setUnknown(static_cast<Field>(below(13)));
            tokens.push_back(token);
        }
        Inventory inventory = Inventory::fromTokens(tokens, family, 7);
        if (inventory.pageCount() > 2 && below(2) == 0) {
            // A page that has not come in yet.
            Inventory gaps(family, 7);
            for (qsizetype page = 0; page < inventory.pageCount(); ++page) {
                if (page != 1)
                    gaps.setPage(page, inventory.page(page));
            }
            inventory = gaps;
        }
        // The same tokens once more, from gateways with other rules.
        if (below(4) == 0)
            inventory = Inventory::joined(
                {inventory, Inventory::fromTokens(tokens, families[static_cast<size_t>(below(5))], 5)});
        if (round % 3 > 0) {
            const FindingContext findings{.now = now - day};
            const Inventory earlier = Inventory::fromTokens({plainToken()}, family);
            context.findings = std::make_shared<const FindingsIndex>(round % 3 == 1 ? inventory : earlier, findings);
        }
        if (below(2) == 0)
            context.accounts = accountsOverTime(outlookOfSome(tokens, random));
        SearchText text;
        text.update(inventory);
        const QString written = query(query, 0);
        const Filter filter = filterOf(written);
        const Selection expected = judged(filter, inventory, context);
        std::vector<quint32> candidates;
        inventory.forEach([&](qsizetype row, const Token &) {
            if (below(8) == 0)
                candidates.push_back(static_cast<quint32>(row));
        });
        matched += !expected.matches.empty();
        unsure += !expected.unknown.empty();
        QVERIFY2(filter.select(inventory, text, context, nullptr) == expected, qPrintable(written));
        Selection among;
        std::ranges::set_intersection(expected.matches, candidates, std::back_inserter(among.matches));
        std::ranges::set_intersection(expected.unknown, candidates, std::back_inserter(among.unknown));
        QVERIFY2(filter.select(inventory, text, context, &candidates) == among, qPrintable(written));

        const Selection contrary = judged(filterOf(u"-("_s + written + u')'), inventory, context);
        QCOMPARE(contrary.unknown, expected.unknown);
        QCOMPARE(static_cast<qsizetype>(contrary.matches.size() + expected.matches.size() + expected.unknown.size()),
                 inventory.tokenCount());

        const QString narrower = written + u' ' + leaf();
        const Filter narrowed = filterOf(narrower);
        if (narrowed.narrows(filter)) {
            std::vector<quint32> open;
            std::ranges::set_union(expected.matches, expected.unknown, std::back_inserter(open));
            QVERIFY2(narrowed.select(inventory, text, context, &open)
                         == narrowed.select(inventory, text, context, nullptr),
                     qPrintable(narrower));
        }
    }
    QVERIFY2(unsure > rounds / 50, qPrintable(QString::number(unsure)));
    QVERIFY(matched > rounds / 4);
}

void TestFilter::whatIsNotKnownIsNeither_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("keyword");
    const auto row = [](const char *query, Field field, const char *keyword) {
        QTest::newRow(query) << QString::fromUtf8(query) << field << QString::fromUtf8(keyword);
    };
    row("status:disabled", Field::Status, "status");
    row("status:enabled", Field::ExpiredTime, "status");
    row("is:usable", Field::RemainQuota, "remaining");
    row("is:expired", Field::ExpiredTime, "status");
    row("is:expiring", Field::ExpiredTime, "expires");
    row("is:low", Field::UsedQuota, "quota");
    row("is:unlimited", Field::UnlimitedQuota, "remaining");
    row("is:unused", Field::AccessedTime, "last-used");
    row("is:model-limited", Field::Models, "model");
    row("is:ip-limited", Field::Ips, "ip");
    row("group:vip", Field::Group, "group");
    row("name:prod", Field::Name, "name");
    row("key:abcd", Field::Key, "key");
    row("model:gpt-5.4", Field::Models, "model");
    row("ip:10.1.2.3", Field::Ips, "ip");
    row("remaining<500k", Field::RemainQuota, "remaining");
    row("remaining<1$", Field::UnlimitedQuota, "remaining");
    row("used>5", Field::UsedQuota, "used");
    row("quota<10%", Field::UsedQuota, "quota");
    row("expires<7d", Field::ExpiredTime, "expires");
    row("expires:never", Field::ExpiredTime, "expires");
    row("created<2020-01-01", Field::CreatedTime, "created");
    row("last-used>30d", Field::AccessedTime, "last-used");
}

void TestFilter::whatIsNotKnownIsNeither()
{
    QFETCH(QString, query);
    QFETCH(Field, field);
    QFETCH(QString, keyword);
    FilterContext context = contextOf();
    context.currency = Currency::raw(500'000);
    Token token = plainToken();
    QVERIFY(filterOf(query).judge(token, context) != Verdict::Unknown);
    QVERIFY(!filterOf(u"unknown:"_s + keyword).matches(token, context));
    QVERIFY(!filterOf(u"unknown:("_s + query + u')').matches(token, context));
    token.setUnknown(field);
    QCOMPARE(filterOf(query).judge(token, context), Verdict::Unknown);
    QCOMPARE(filterOf(u'-' + query).judge(token, context), Verdict::Unknown);
    QVERIFY(filterOf(u"unknown:"_s + keyword).matches(token, context));
    QVERIFY(filterOf(u"unknown:("_s + query + u')').matches(token, context));
    QCOMPARE(filterOf(u"-unknown:( "_s + query + u" )"_s).judge(token, context), Verdict::No);
    QVERIFY(!filterOf(u"unknown:("_s + query + u" id<0)"_s).matches(token, context));
    // What else is known still decides.
    QVERIFY(filterOf(query + u" | id>0"_s).matches(token, context));
    QCOMPARE(filterOf(query + u" id<0"_s).judge(token, context), Verdict::No);
}

void TestFilter::aRateThatIsNotKnownIsNotGuessed()
{
    const Filter dollars = filterOf(u"group:vip -(used>1 | remaining<1$)"_s);
    QCOMPARE(dollars.unknownMoney({}), u"$"_s);
    QCOMPARE(filterOf(u"group:vip remaining<500k"_s).unknownMoney({}), QString());
    Token token = plainToken();
    FilterContext context = contextOf();
    context.currency = {};
    QCOMPARE(filterOf(u"remaining<1$"_s).judge(token, context), Verdict::Unknown);
    token.unlimitedQuota = true;
    QCOMPARE(filterOf(u"remaining<1$"_s).judge(token, context), Verdict::No); // whatever a dollar is worth
}

void TestFilter::completes_data()
{
    QTest::addColumn<QString>("written"); // ^ is the cursor
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QStringList>("inserts");
    const auto row = [](const char *written, qsizetype start, qsizetype length, const QStringList &inserts) {
        QTest::newRow(written) << QString::fromUtf8(written) << start << length << inserts;
    };
    const QStringList all{u"status:"_s,   u"is:"_s,        u"finding:"_s,  u"group:"_s,    u"name:"_s,
                          u"key:"_s,      u"model:"_s,     u"can-call:"_s, u"ip:"_s,       u"gateway:"_s,
                          u"id:"_s,       u"remaining<"_s, u"used<"_s,     u"used-24h>"_s, u"used-7d>"_s,
                          u"used-30d>"_s, u"quota<"_s,     u"expires<"_s,  u"created<"_s,  u"last-used<"_s,
                          u"empty-in<"_s, u"changed:"_s,   u"unusual:"_s,  u"unknown:"_s};
    const QStringList groups{u"vip"_s, u"\"\""_s, u"\"VIP two\""_s, u"\"a\\\"b\\\\c\""_s, u"default"_s};
    row("^", 0, 0, all);
    row("a ^", 2, 0, all);
    row("a (^", 3, 0, all);
    row("-^", 1, 0, all);
    row("I^", 0, 1, {u"is:"_s, u"ip:"_s, u"id:"_s});
    row("-last^", 1, 4, {u"last-used<"_s});
    row("生产 i^d x", 3, 2, {u"is:"_s, u"ip:"_s, u"id:"_s});
    row("xyz^", 0, 3, {});
    row("\"i^", 2, 0, {});
    row("\"i\"^", 3, 0, {});
    row("gr^oup:vip", 0, 6, {u"group:"_s});
    row("group:^", 6, 0, groups);
    row("GROUP=^", 6, 0, groups);
    row("group:v^", 6, 1, {u"vip"_s, u"\"VIP two\""_s});
    row("group:v^ip x", 6, 3, {u"vip"_s, u"\"VIP two\""_s});
    row("(group:x,\"VIP ^t\",y | z)", 9, 7, {u"\"VIP two\""_s});
    row("group:\"vip t^ status:x", 6, 6, {u"\"VIP two\""_s});
    row("group<^", 6, 0, {});
    row("name:^", 5, 0, {});
    row("foo:b^", 5, 0, {});
    row("status:ab^", 7, 2, {u"enabled"_s, u"disabled"_s});
    row("is:un^", 3, 2, {u"unlimited"_s, u"unrestricted"_s, u"unused"_s});
    row("finding:never^", 8, 5, {u"never-expires"_s, u"never-used"_s});
    row("model:^", 6, 0, {u"claude"_s, u"gpt-5.4"_s});
}

void TestFilter::completes()
{
    QFETCH(QString, written);
    std::vector<Token> tokens = wordTokens();
    tokens[1].modelLimitsEnabled = true;
    const qsizetype cursor = written.indexOf(u'^');
    const Completion completion = completionIn(Inventory::fromTokens(tokens, Family::NewApi), written.remove(cursor, 1),
                                               cursor);
    QTEST(completion.start, "start");
    QTEST(completion.length, "length");
    QStringList inserts;
    for (const Suggestion &suggestion : completion.suggestions)
        inserts.append(suggestion.insert);
    QTEST(inserts, "inserts");
}

void TestFilter::countsWhatTheCompletedTermMatches()
{
    for (const Family family : {Family::NewApi, Family::OneApi, Family::Documented}) {
        std::vector<Token> tokens = randomTokens(300, 9);
        for (Token &token : tokens) {
            token.family = family;
            token.expiredTime += token.expiresNever() ? 0 : now;
            if (token.id().value() % 7 == 0)
                token.setUnknown(static_cast<Field>(token.id().value() % 13));
        }
        const Inventory inventory = Inventory::fromTokens(tokens, family);
        for (const QString &field : {u"status:"_s, u"is:"_s, u"finding:"_s, u"group:"_s}) {
            const Completion completion = completionIn(inventory, field, field.size());
            QVERIFY(completion.suggestions.size() > 3);
            qint64 before = std::numeric_limits<qint64>::max();
            for (const Suggestion &suggestion : completion.suggestions) {
                const Ids ids = idsOf(field + suggestion.insert, tokens, contextOf());
                QVERIFY2(suggestion.count == ids.size(), qPrintable(suggestion.insert));
                QVERIFY(suggestion.count <= before);
                before = suggestion.count;
            }
        }
    }
}

void TestFilter::completionIsBounded()
{
    std::vector<Token> tokens;
    for (int i = 0; i < 80; ++i) {
        tokens.push_back(plainToken(i));
        tokens.back().group = QString::number(qMin(i, 78));
        tokens.back().modelLimitsEnabled = true;
        tokens.back().models = u"m%1,all,m%1, blank"_s.arg(i);
    }
    const Inventory inventory = Inventory::fromTokens(tokens, Family::NewApi);
    const Completion groups = completionIn(inventory, u"group:"_s, 6);
    QCOMPARE(groups.suggestions.size(), 50);
    QCOMPARE(groups.suggestions.front(), (Suggestion{u"78"_s, u"78"_s, 2}));
    const Completion models = completionIn(inventory, u"model:"_s, 6);
    QCOMPARE(models.suggestions.size(), 50);
    QCOMPARE(models.suggestions.front(), (Suggestion{u"all"_s, u"all"_s, 80}));
    QCOMPARE(models.suggestions.at(1), (Suggestion{u"m0"_s, u"m0"_s, 1}));
}

void TestFilter::termsAreQuotedWhereNeeded()
{
    QCOMPARE(termFor(u"status"_s, QStringList({u"disabled"_s, u"expired"_s})), u"status:disabled,expired"_s);
    for (const QString &group : {u"vip"_s, u"a b"_s, u"a,b"_s, u"a|b"_s, u"(a)"_s, u"a\"b"_s, u"a\\"_s, u"\\\""_s,
                                 QString(), u"-a"_s, u"a:b"_s, u"生 产"_s, u"a\nb"_s}) {
        Token token = plainToken();
        token.group = group;
        const QString term = termFor(u"group"_s, group);
        QVERIFY2(passes(term, token), qPrintable(term));
        token.group = QString(token.group.text() + u'x');
        QVERIFY2(!passes(term, token), qPrintable(term));
    }
    QCOMPARE(termFor(u"group"_s, u"vip"_s), u"group:vip"_s);
    QCOMPARE(termFor(u"group"_s, QString()), u"group:\"\""_s);
}

void TestFilter::termsAreAddedByConjunction()
{
    const QString term = u"group:vip"_s;
    QCOMPARE(withTerm({}, term), term);
    QCOMPARE(withTerm(u"  "_s, term), term);
    QCOMPARE(withTerm(u" a b "_s, term), u"a b group:vip"_s);
    QCOMPARE(withTerm(u"a | b"_s, term), u"(a | b) group:vip"_s);
    QCOMPARE(withTerm(u"(a | b)"_s, term), u"(a | b) group:vip"_s);
    QCOMPARE(withTerm(u"\"a | b\""_s, term), u"\"a | b\" group:vip"_s);
    QCOMPARE(withTerm(u"id:1,2"_s, term), u"id:1,2 group:vip"_s);
    QCOMPARE(withTerm(u"is:restricted"_s, term), u"is:restricted group:vip"_s);
    QCOMPARE(withTerm(u"a | (b"_s, term), term);
}

void TestFilter::wordsThatMayBecomeFields()
{
    for (const QString &query : {u"g"_s, u"prod -gro"_s, u"a | (GROUP"_s, u"last-us"_s})
        QVERIFY2(mayBecomeField(query, query.size()), qPrintable(query));
    for (const QString &query : {QString(), u"gx"_s, u"gr "_s, u"\"gr\""_s, u"group:"_s, u"group:gr"_s})
        QVERIFY2(!mayBecomeField(query, query.size()), qPrintable(query));
    QVERIFY(!mayBecomeField(u"group"_s, 2)); // the cursor is within
}

void TestFilter::errorsThatMayBeUnfinished()
{
    const auto unfinished = [](const QString &query, qsizetype cursor) {
        return mayBeUnfinished(std::get<FilterError>(Filter::parse(query)), query, cursor);
    };
    QVERIFY(unfinished(u"status:dis"_s, 10));
    QVERIFY(unfinished(u"status:dis prod"_s, 10)); // somebody is back there
    QVERIFY(!unfinished(u"status:dis prod"_s, 15));
    QVERIFY(unfinished(u"(a"_s, 2));
    QVERIFY(!unfinished(u"a)"_s, 2));
    QVERIFY(unfinished(u"https:/"_s, 7));
    QVERIFY(!unfinished(u"foo:b"_s, 5));
}

void TestFilter::termsAreTakenAwayAgain_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("has");
    QTest::addColumn<QString>("without");
    const auto row = [](const char *query, bool has, const char *without) {
        QTest::newRow(query) << QString::fromUtf8(query) << has << QString::fromUtf8(without);
    };
    row("group:vip", true, "");
    row("prod group:vip is:low", true, "prod is:low");
    row("prod GROUP=VIP", true, "prod");
    row("prod group:\"vip\"", true, "prod");
    row("(group:vip) prod", true, "prod");
    row("-(a | \"b)\") group:vip", true, "-(a | \"b)\")");
    row("a\"b c\" group:vip", true, "a\"b c\"");
    row("", false, "");
    row("-group:vip", false, "-group:vip");
    row("(group:vip | prod) x", false, "(group:vip | prod) x");
    row("group:vip | prod", false, "group:vip | prod");
    row("group:vip,default", false, "group:vip,default");
    row("\"group:vip\"", false, "\"group:vip\"");
    row("group:vip (", false, "group:vip (");
    row("unknown:(is:callable model:x) group:vip", true, "unknown:(is:callable model:x)");
    row("-UNKNOWN:((is:low)) group:vip", true, "-UNKNOWN:((is:low))");
}

void TestFilter::termsAreTakenAwayAgain()
{
    QFETCH(QString, query);
    QFETCH(bool, has);
    QFETCH(QString, without);
    QCOMPARE(hasTerm(query, u"group:vip"_s), has);
    QCOMPARE(withoutTerm(query, u"group:vip"_s), without);
}

void TestFilter::termsAreToggled()
{
    QCOMPARE(toggled({}, u"is:low"_s), u"is:low"_s);
    QCOMPARE(toggled(u"prod"_s, u"is:low"_s), u"prod is:low"_s);
    QCOMPARE(toggled(u"prod is:low"_s, u"is:low"_s), u"prod"_s);
    QCOMPARE(toggled(u"prod | dev"_s, u"is:low"_s), u"(prod | dev) is:low"_s);
    QCOMPARE(toggled(u"used<5"_s, u"used>=1 used<5"_s), u"used<5 used>=1"_s);
    QCOMPARE(toggled(u"x used>=1 y used<5"_s, u"used>=1 used<5"_s), u"x y"_s);
    QCOMPARE(toggled(u"prod"_s, u"is:low | is:dead"_s), u"prod (is:low | is:dead)"_s);
    QCOMPARE(toggled(u"prod (is:low | is:dead)"_s, u"is:low | is:dead"_s), u"prod"_s);
    QCOMPARE(toggled(u"cannot ("_s, u"is:low"_s), u"is:low"_s);
}

void TestFilter::findsTextIdentities()
{
    Token token;
    token.setId(TokenId::fromText(u"bdb8980c-2ef0-48c7-85f3-3c8750b9e337"_s));
    Token digits;
    digits.setId(TokenId::fromText(u"00000000000000000000000000000003"_s));
    const auto matches = [](const QString &query, const Token &asked) {
        return std::get<Filter>(Filter::parse(query)).matches(asked, {});
    };
    QVERIFY(matches(u"id:bdb8980c-2ef0-48c7-85f3-3c8750b9e337"_s, token));
    QVERIFY(matches(u"id:BDB8980C-2EF0-48C7-85F3-3C8750B9E337"_s, token));
    QVERIFY(!matches(u"id:bdb8980c-2ef0-48c7-85f3-3c8750b9e338"_s, token));
    QVERIFY(matches(u"48c7"_s, token));
    QVERIFY(matches(u"id:00000000000000000000000000000003"_s, digits));
    QVERIFY(!matches(u"id:3"_s, digits));
    QVERIFY(!matches(u"id>0"_s, token));
    digits.setId(3);
    QVERIFY(matches(u"id:3"_s, digits));
    QVERIFY(!matches(u"id:bdb8980c-2ef0-48c7-85f3-3c8750b9e337"_s, digits));
}

/// As a site shows them, in its money; against long division by hand.
void TestFilter::moneyIsTheSites()
{
    Token token = unremarkableToken(1);
    FilterContext context = contextOf();
    context.currency = Currency::money(u"¥"_s, 7.3, 500'000);
    const auto matches = [&](const QString &query) { return filterOf(query).matches(token, context); };
    token.remainQuota = 500'000; // $1, ¥7.30
    for (const char *query : {"remaining:¥7.30", "remaining:7.3¥", "remaining<¥7.301", "remaining>¥7.29",
                              "remaining:$1", "remaining:1$", "remaining<$1.01", "remaining>-¥1", "remaining>-$1"})
        QVERIFY2(matches(QString::fromUtf8(query)), query);
    for (const char *query : {"remaining<¥7.30", "remaining>¥7.30", "remaining:¥1", "remaining<-$1", "remaining<-¥1"})
        QVERIFY2(!matches(QString::fromUtf8(query)), query);
    QCOMPARE(filterOf(u"remaining<€1"_s).unknownMoney(context.currency), u"€"_s);
    QCOMPARE(filterOf(u"-(a | remaining<€1)"_s).unknownMoney(context.currency), u"€"_s);
    QVERIFY(filterOf(u"remaining<HK$1"_s).unknownMoney(context.currency) == u"HK$"_s);
    QVERIFY(!matches(u"remaining<€1"_s) && !matches(u"-remaining<€1"_s)); // not known
    QRandomGenerator random(5);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 rate = 1 + random.bounded(999'999); // in ten thousandths
        context.currency = Currency::money(u"¥"_s, static_cast<double>(rate) / 10'000, 500'000);
        const int decimals = random.bounded(10);
        token.remainQuota = random.bounded(3) == 0 ? static_cast<qint64>(random.generate64() >> 1)
                                                   : qint64{random.bounded(2'000'000)} - 1'000'000;
        if (random.bounded(4) == 0)
            token.remainQuota = qint64{random.bounded(100)} * 500'000; // so that some are equal
        // Of which a query takes 18 digits at most.
        const qint64 digits = random.bounded(4) == 0
            ? static_cast<qint64>(Wide(qAbs(token.remainQuota / 500'000)) * rate % 100'000'000'000'000'000)
            : random.bounded(1'000'000'000);
        const int places = random.bounded(4) == 0 ? 4 : decimals;
        const QString number = QString::number(digits).rightJustified(places + 1, u'0');
        const QString amount = places == 0 ? number : number.chopped(places) + u'.' + number.last(places);
        // remaining / 500,000 * rate / 10,000 < digits / 10^places; at most 2^63 * 10^6 * 10^9 < 2^127
        const Wide shown = Wide(token.remainQuota) * rate * powerOfTen(places);
        const Wide asked = Wide(digits) * 500'000 * 10'000;
        QCOMPARE(matches(u"remaining<¥"_s + amount), shown < asked);
        QCOMPARE(matches(u"remaining:¥"_s + amount), shown == asked);
        QCOMPARE(matches(u"remaining>¥"_s + amount), shown > asked);
    }
}

void TestFilter::amountsAreReadAsTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: asked about
    const auto row = [](const char *locale, const char *typed, const char *read) {
        QTest::addRow("%s %s", locale, typed)
            << QString::fromLatin1(locale) << QString::fromUtf8(typed) << QString::fromUtf8(read);
    };
    row("de_DE", "remaining<$1,50", "remaining<$1.50");
    row("de_DE", "remaining<1,50€", "remaining<1.50€");
    row("de_DE", "quota<2,5% prod", "quota<2.5% prod");
    row("de_DE", "(used>=1,5k | -remaining:¥3,7)", "(used>=1.5k | -remaining:¥3.7)");
    row("de_DE", "remaining<1.50$", "remaining<1.50$");
    row("de_DE", "remaining<1.500$", "");
    row("de_DE", "remaining:1,5", "remaining:1,5"); // quota units: two of them
    row("de_DE", "\"remaining<1,50$\"", "\"remaining<1,50$\"");
    row("de_DE", "remaining<1,5$,7$", "remaining<1,5$,7$");
    row("en_US", "remaining<$1.50", "remaining<$1.50");
    row("en_US", "remaining<1.500$", "remaining<1.500$");
    row("en_US", "remaining<$1,50", "");
    row("en_US", "prod (used>=1,50k)", "");
    row("en_US", "remaining:50$,1", "remaining:50$,1");
    row("en_US", "group:a,b remaining:1,50", "group:a,b remaining:1,50");
}

void TestFilter::amountsAreReadAsTyped()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    const auto parsed = parseTyped(typed, QLocale(locale));
    if (read.isEmpty()) {
        const auto *error = std::get_if<FilterError>(&parsed);
        QVERIFY(error && error->kind == FilterError::Kind::TwoReadings && error->expected.size() == 2);
        for (const QString &way : error->expected) {
            const QString better = QString(typed).replace(error->position, error->length, way);
            QVERIFY2(std::holds_alternative<Filter>(parseTyped(better, QLocale(locale))), qPrintable(better));
        }
        return;
    }
    const auto canonical = Filter::parse(read);
    QCOMPARE(std::holds_alternative<Filter>(parsed), std::holds_alternative<Filter>(canonical));
    if (const auto *filter = std::get_if<Filter>(&parsed))
        QCOMPARE(filter->query(), read);
}

void TestFilter::wastedIsUnusedOrOver()
{
    const FilterContext context = contextOf();
    const Filter wasted = filterOf(u"is:wasted"_s);
    const Filter unknown = filterOf(u"unknown:(is:wasted)"_s);
    Token token = unremarkableToken(1); // usable, used
    token.createdTime = context.now - 200 * 86'400;
    token.accessedTime = context.now - 3'600;
    token.usedQuota = 5;
    const auto isWasted = [&](auto change) {
        Token changed = token;
        change(changed);
        return wasted.matches(changed, context);
    };
    QVERIFY(!isWasted([](Token &) {}));
    QVERIFY(isWasted([&](Token &t) { t.accessedTime = context.now - 100 * 86'400; }));
    QVERIFY(isWasted([&](Token &t) {
        t.usedQuota = 0;
        t.accessedTime = t.createdTime;
    }));
    QVERIFY(isWasted([&](Token &t) { t.expiredTime = context.now - 1; }));
    QVERIFY(isWasted([](Token &t) { t.remainQuota = 0; }));
    QVERIFY(!isWasted([](Token &t) { t.status = 2; }));
    QVERIFY(!isWasted([&](Token &t) {
        t.status = 2;
        t.expiredTime = context.now - 1;
    }));
    QVERIFY(!isWasted([](Token &t) { t.status = 3; })); // no longer enabled
    Token unreported = token;
    unreported.expiredTime = context.now - 1;
    unreported.setUnknown(Field::Status);
    QVERIFY(!wasted.matches(unreported, context) && unknown.matches(unreported, context));
}

/// What is known of a token over time: id 1 with all of it, 2 with nothing, 3 of an account without history.
void TestFilter::overTime_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Verdict>("known");
    QTest::addColumn<Verdict>("none"); // nothing is known of the token, but its account has a history
    const auto row = [](const char *query, Verdict known, Verdict none) {
        QTest::newRow(query) << QString::fromUtf8(query) << known << none;
    };
    using enum Verdict;
    row("used-24h>=1$", Yes, Unknown);
    row("used-7d>1$", No, Unknown);
    row("used-30d:500000", Yes, Unknown);
    row("USED-30D<$1.01", Yes, Unknown);
    row("unknown:used-7d", No, Yes);
    row("empty-in<7d", Yes, Unknown);
    row("empty-in<2d", No, Unknown);
    row("empty-in>2d", Yes, Unknown);
    row("empty-in:never", No, Unknown);
    row("unknown:empty-in", No, Yes);
    row("changed:today", Yes, No);
    row("changed:yesterday", No, No);
    row("changed<2d", Yes, No);
    row("changed>2d", No, No);
    row("changed:never", No, Yes);
    row("unusual:yesterday", Yes, No);
    row("unusual:today", No, No);
    row("unusual<3d", Yes, No);
}

void TestFilter::overTime()
{
    QFETCH(const QString, query);
    const qint64 today = QDateTime::fromSecsSinceEpoch(now).date().startOfDay().toSecsSinceEpoch();
    AccountOutlook outlook;
    outlook.hasHistory = true;
    TokenOutlook &known = outlook.tokens[TokenId(1)];
    known = outlookWith(500'000, Forecast::Kind::Days, now + 5 * day);
    known.changedTime = today;
    known.unusualTime = today - 3'600;
    FilterContext context = contextOf();
    context.accounts = accountsOverTime(outlook);
    const Filter filter = filterOf(query);
    QTEST(filter.judge(plainToken(1), context), "known");
    QTEST(filter.judge(plainToken(2), context), "none");
    // Without a history, or an account, nothing is known of anything.
    if (!query.startsWith("unknown"_L1)) {
        context.accounts = {};
        QCOMPARE(filter.judge(plainToken(1), context), Verdict::Unknown);
    }
    // What will not be empty is beyond every span.
    outlook.tokens[TokenId(1)] = outlookWith({}, Forecast::Kind::NotUsedNow);
    context.accounts = accountsOverTime(outlook);
    QCOMPARE(filterOf(u"empty-in:never"_s).judge(plainToken(1), context), Verdict::Yes);
    QCOMPARE(filterOf(u"empty-in>1y"_s).judge(plainToken(1), context), Verdict::Yes);
    QCOMPARE(filterOf(u"empty-in<100y"_s).judge(plainToken(1), context), Verdict::No);
}

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
