// SPDX-License-Identifier: GPL-3.0-or-later
// Of whom each rule holds, when it is over, and what lies between.
#include "support/historydata.h"
#include "watch/episodes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr qint64 now = historyStart;
constexpr qint64 day = 86'400;

WatchReading readingOf(std::vector<Token> tokens)
{
    return {.inventory = loadOf(now, std::move(tokens)).inventory, .now = now};
}

const RuleReading &of(const RuleReadings &readings, WatchRule rule)
{
    return readings.at(static_cast<size_t>(rule));
}

/// Y: it holds, -: it is over, ?: undecided, of an open episode of token 1.
QChar holds(WatchRule rule, const WatchReading &reading, const WatchSettings &settings = {})
{
    OpenSubjects open;
    open.at(static_cast<size_t>(rule)).insert(rule == WatchRule::LowBalance ? QString() : u"1"_s);
    const RuleReading found = of(readRules(reading, settings, open), rule);
    if (!found.alarms.isEmpty())
        return u'Y';
    return found.isKnown && found.undecided.isEmpty() ? u'-' : u'?';
}

QChar holds(WatchRule rule, const Token &token)
{
    return holds(rule, readingOf({token}));
}

WatchReading withOutlook(const Token &token, const TokenOutlook &known)
{
    WatchReading reading = readingOf({token});
    AccountOutlook outlook;
    outlook.hasHistory = true;
    outlook.tokens.insert(token.id(), known);
    reading.account.outlook = std::make_shared<const AccountOutlook>(outlook);
    return reading;
}

} // namespace

class TestWatchRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiry();
    void lowQuota();
    void forecast();
    void balance();
    void changes();
    void unusualDays();
    void whatIsNotWholeSaysNothing();
    void onlyOpenOnesAreUndecided();
    void asleepFromDay15ToDay2();
    void quietHours();
    void idsAreTheirOwn();
};

void TestWatchRules::expiry()
{
    const auto after = [](qint64 seconds) {
        Token token = usedToken(1, 0);
        token.expiredTime = now + seconds;
        return holds(WatchRule::ExpiresSoon, token);
    };
    QCOMPARE(after(7 * day - 1), u'Y');
    QCOMPARE(after(1), u'Y');
    QCOMPARE(after(7 * day), u'?');
    QCOMPARE(after(7 * day + 7 * day / 5 - 1), u'?');
    QCOMPARE(after(7 * day + 7 * day / 5), u'-');
    QCOMPARE(after(0), u'?'); // it has: that was told before
    Token never = usedToken(1, 0);
    never.expiredTime = Token::neverExpires;
    QCOMPARE(holds(WatchRule::ExpiresSoon, never), u'-');
    Token unknown = usedToken(1, 0);
    unknown.setUnknown(Field::ExpiredTime);
    QCOMPARE(holds(WatchRule::ExpiresSoon, unknown), u'?');
    Token disabled = usedToken(1, 0);
    disabled.status = 2;
    disabled.expiredTime = now + day;
    QCOMPARE(holds(WatchRule::ExpiresSoon, disabled), u'?');
}

void TestWatchRules::lowQuota()
{
    const auto left = [](qint64 percent) {
        return holds(WatchRule::LowQuota, usedToken(1, 1'000'000 - percent * 10'000));
    };
    QCOMPARE(left(9), u'Y');
    QCOMPARE(left(10), u'?');
    QCOMPARE(left(11), u'?');
    QCOMPARE(left(12), u'-');
    Token unlimited = usedToken(1, 999'999);
    unlimited.unlimitedQuota = true;
    QCOMPARE(holds(WatchRule::LowQuota, unlimited), u'-');
    Token unknown = usedToken(1, 999'999);
    unknown.setUnknown(Field::UsedQuota);
    QCOMPARE(holds(WatchRule::LowQuota, unknown), u'?');
    // Of a bound that leaves no room above it, a full token is over.
    WatchSettings most;
    most.lowPercent = 99;
    QCOMPARE(holds(WatchRule::LowQuota, readingOf({usedToken(1, 0)}), most), u'-');
    QCOMPARE(holds(WatchRule::LowQuota, readingOf({usedToken(1, 20'000)}), most), u'Y');
}

void TestWatchRules::forecast()
{
    const auto emptyAfter = [](Forecast::Kind kind, qint64 seconds) {
        Forecast forecast;
        forecast.kind = kind;
        return holds(WatchRule::EmptySoon,
                     withOutlook(usedToken(1, 0),
                                 {.forecast = std::make_shared<const Forecast>(forecast), .emptyTime = now + seconds}));
    };
    using Kind = Forecast::Kind;
    QCOMPARE(emptyAfter(Kind::Days, 7 * day - 1), u'Y');
    QCOMPARE(emptyAfter(Kind::BandOnly, 0), u'Y');
    QCOMPARE(emptyAfter(Kind::Days, 7 * day), u'?');
    QCOMPARE(emptyAfter(Kind::Days, 9 * day), u'-');
    QCOMPARE(emptyAfter(Kind::NotUsedNow, 0), u'-');
    QCOMPARE(emptyAfter(Kind::MoreThanAYear, 0), u'-');
    QCOMPARE(emptyAfter(Kind::NotEnoughData, 0), u'?');
    QCOMPARE(holds(WatchRule::EmptySoon, usedToken(1, 0)), u'?');

    // What ends with the account is told of that, once.
    Forecast account{.kind = Kind::Days, .source = Forecast::Source::Account};
    const auto foreseen = std::make_shared<const Forecast>(account);
    WatchReading reading = withOutlook(usedToken(1, 0), {.forecast = foreseen, .emptyTime = now + day});
    QCOMPARE(holds(WatchRule::EmptySoon, reading), u'-');
    AccountOutlook outlook = *reading.account.outlook;
    outlook.account = {.forecast = foreseen, .emptyTime = now + day};
    reading.account.outlook = std::make_shared<const AccountOutlook>(outlook);
    reading.account.facts.balance = 5;
    QCOMPARE(of(readRules(reading, {}, {}), WatchRule::EmptySoon).alarms, QList<Alarm>({{{}, {}, now + day}}));
    reading.account.facts.balance = 0; // which is another rule's
    QCOMPARE(of(readRules(reading, {}, {}), WatchRule::EmptySoon).alarms.size(), 0);
}

void TestWatchRules::balance()
{
    const auto with = [](std::optional<qint64> balance, std::optional<qint64> dearest) {
        WatchReading reading = readingOf({});
        reading.account.facts.balance = balance;
        reading.dearestCall = dearest;
        return holds(WatchRule::LowBalance, reading);
    };
    QCOMPARE(with(99, 100), u'Y');
    QCOMPARE(with(100, 100), u'?');
    QCOMPARE(with(120, 100), u'-');
    QCOMPARE(with(0, 0), u'Y');
    QCOMPARE(with(-5, {}), u'Y');
    QCOMPARE(with(499'999, {}), u'Y'); // a dollar, where it is not known what calls cost
    QCOMPARE(with(600'000, {}), u'-');
    QCOMPARE(with({}, 100), u'?');
    WatchReading subscribed = readingOf({});
    subscribed.account.facts.balance = 0;
    subscribed.account.facts.subscription = Subscription{.until = now + day};
    QCOMPARE(holds(WatchRule::LowBalance, subscribed), u'-');
}

void TestWatchRules::changes()
{
    Token limited = usedToken(2, 0);
    limited.modelLimitsEnabled = true;
    limited.models = u"gpt-4o"_s;
    Token widened = limited;
    widened.models = u"gpt-4o,gpt-5"_s;
    WatchReading reading = readingOf({widened, usedToken(4, 0)});
    QVERIFY(of(readRules(reading, {}, {}), WatchRule::Gone).alarms.isEmpty()); // before nothing is known
    reading.before = loadOf(now - day, {usedToken(1, 0), limited, usedToken(3, 0)}).inventory;
    const RuleReadings found = readRules(reading, {}, {});
    QCOMPARE(of(found, WatchRule::Gone).alarms,
             QList<Alarm>({{u"1"_s, u"token 1"_s, now}, {u"3"_s, u"token 3"_s, now}}));
    QCOMPARE(of(found, WatchRule::LimitsWidened).alarms, QList<Alarm>({{u"2"_s, u"token 2"_s, now}}));
    // The other way round they were narrowed.
    std::swap(*reading.before, reading.inventory);
    QVERIFY(of(readRules(reading, {}, {}), WatchRule::LimitsWidened).alarms.isEmpty());
}

void TestWatchRules::unusualDays()
{
    WatchReading reading = withOutlook(usedToken(1, 0), {.unusualTime = now - day});
    QCOMPARE(of(readRules(reading, {}, {}), WatchRule::UnusualDay).alarms,
             QList<Alarm>({{u"1@"_s + QString::number(now - day), u"token 1"_s, now - day}}));
    AccountOutlook outlook = *reading.account.outlook;
    outlook.account.unusualTime = now;
    reading.account.outlook = std::make_shared<const AccountOutlook>(outlook);
    QCOMPARE(of(readRules(reading, {}, {}), WatchRule::UnusualDay).alarms.first(),
             (Alarm{u'@' + QString::number(now), {}, now}));
    QVERIFY(!of(readRules(readingOf({}), {}, {}), WatchRule::UnusualDay).isKnown);
}

void TestWatchRules::whatIsNotWholeSaysNothing()
{
    Token token = usedToken(1, 999'999);
    token.expiredTime = now + day;
    WatchReading reading;
    reading.now = now;
    reading.account.facts.balance = 0;
    QVERIFY(!reading.inventory.isWhole());
    for (const RuleReading &found : readRules(reading, {}, {}))
        QVERIFY(found.alarms.isEmpty() && !found.isKnown);
    // Nor does an earlier one of which nobody knows what was missing.
    reading.inventory = loadOf(now, {token}).inventory;
    reading.before = Inventory();
    QVERIFY(of(readRules(reading, {}, {}), WatchRule::Gone).alarms.isEmpty());
    QVERIFY(!of(readRules(reading, {}, {}), WatchRule::LowQuota).alarms.isEmpty());
}

void TestWatchRules::onlyOpenOnesAreUndecided()
{
    std::vector<Token> tokens;
    for (qint64 id = 1; id <= 100; ++id)
        tokens.push_back(usedToken(id, 890'000)); // between bound and margin
    OpenSubjects open;
    open.at(static_cast<size_t>(WatchRule::LowQuota)) = {u"5"_s, u"500"_s};
    QCOMPARE(of(readRules(readingOf(tokens), {}, open), WatchRule::LowQuota).undecided, QSet<QString>{u"5"_s});
}

/// Nobody looked for a while: what has come nearer meanwhile is told once.
void TestWatchRules::asleepFromDay15ToDay2()
{
    WatchSettings settings;
    settings.expiringDays = 14;
    Episodes episodes;
    qsizetype told = 0;
    for (const qint64 daysLeft : {16, 15, 2, 1}) {
        Token token = usedToken(1, 0);
        token.expiredTime = now + daysLeft * day;
        told += episodes.step(readRules(readingOf({token}), settings, episodes.open()), settings, false).notices.size();
    }
    QCOMPARE(told, 1);
}

void TestWatchRules::quietHours()
{
    WatchSettings none;
    QVERIFY(!isQuiet(none, 0) && !isQuiet(none, 720));
    WatchSettings night;
    night.quietFrom = 22 * 60;
    night.quietTo = 7 * 60;
    QVERIFY(isQuiet(night, 22 * 60) && isQuiet(night, 0) && isQuiet(night, 7 * 60 - 1));
    QVERIFY(!isQuiet(night, 7 * 60) && !isQuiet(night, 22 * 60 - 1));
    WatchSettings noon;
    noon.quietFrom = 12 * 60;
    noon.quietTo = 13 * 60;
    QVERIFY(isQuiet(noon, 12 * 60) && !isQuiet(noon, 13 * 60) && !isQuiet(noon, 0));
}

void TestWatchRules::idsAreTheirOwn()
{
    QSet<QString> ids;
    for (const WatchRule rule : allWatchRules) {
        ids.insert(watchRuleId(rule));
        QCOMPARE(watchRuleFromId(watchRuleId(rule)), std::optional(rule));
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(watchRuleCount));
    QCOMPARE(watchRuleFromId(u"Gone"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestWatchRules)
#include "tst_watchrules.moc"
