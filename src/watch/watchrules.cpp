// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watchrules.h"

#include "history/tokenchanges.h"
#include "tokens/seconds.h"
#include "tokens/tokenstate.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr std::array<QLatin1StringView, watchRuleCount> ids{
    "low-balance"_L1,    "expires-soon"_L1, "empty-soon"_L1,  "low-quota"_L1,
    "limits-widened"_L1, "gone"_L1,         "unusual-day"_L1,
};

/// Whether a rule holds of a token.
enum class Holds : quint8 {
    Yes,
    Undecided,
    No,
};

// Over is what has got a fifth and a day beyond the bound, so that nothing that lies close to it comes and goes.
constexpr qint64 withMargin(qint64 bound, qint64 least)
{
    return bound + std::max(bound / 5, least);
}

Holds expiresSoon(const Token &token, qint64 now, int days)
{
    if (!token.knows(Field::ExpiredTime))
        return Holds::Undecided;
    if (hasExpired(token, now)) // which is another matter: it was told before
        return Holds::Undecided;
    if (expiresWithin(token, now, days))
        return Holds::Yes;
    return token.expiresNever() || token.expiredTime >= now + withMargin(days * daySeconds, daySeconds)
        ? Holds::No
        : Holds::Undecided;
}

Holds isLowOn(const Token &token, int percent)
{
    if (isUnlimited(token))
        return Holds::No;
    if (isLow(token, percent))
        return Holds::Yes;
    const auto share = compareShareLeft(token, std::min<qint64>(100, withMargin(percent, 2)), 0);
    return share && *share >= 0 ? Holds::No : Holds::Undecided;
}

/// @p source: whose quota would be empty then.
Holds isEmptySoon(const TokenOutlook &outlook, Forecast::Source source, qint64 now, int days)
{
    if (!outlook.forecast || outlook.forecast->kind == Forecast::Kind::NotEnoughData)
        return Holds::Undecided;
    if (!outlook.forecast->hasDay() || outlook.forecast->source != source)
        return Holds::No;
    if (outlook.emptyTime < now + days * daySeconds)
        return Holds::Yes;
    return outlook.emptyTime >= now + withMargin(days * daySeconds, daySeconds) ? Holds::No : Holds::Undecided;
}

class Reader
{
public:
    Reader(const WatchReading &reading, const WatchSettings &settings, const OpenSubjects &open)
        : m_reading(reading)
        , m_settings(settings)
        , m_open(open)
    { }

    RuleReadings readings()
    {
        readBalance();
        readAccountsEnd();
        m_reading.inventory.forEach([this](qsizetype, const Token &token) { readToken(token); });
        readUnusualDays();
        if (m_reading.before && m_reading.before->isWhole())
            readChanges(*m_reading.before);
        return std::move(m_readings);
    }

private:
    RuleReading &of(WatchRule rule) { return m_readings.at(static_cast<size_t>(rule)); }

    void take(WatchRule rule, Holds holds, const Token &token, qint64 value)
    {
        if (holds == Holds::Yes)
            of(rule).alarms.append({token.id().toString(), token.name, value});
        else if (holds == Holds::Undecided && !m_open.at(static_cast<size_t>(rule)).isEmpty())
            leave(rule, token.id().toString());
    }
    void leave(WatchRule rule, const QString &subject)
    {
        if (m_open.at(static_cast<size_t>(rule)).contains(subject))
            of(rule).undecided.insert(subject);
    }

    void readBalance()
    {
        RuleReading &rule = of(WatchRule::LowBalance);
        const AccountInfo &account = m_reading.account;
        rule.isKnown = account.facts.balance.has_value();
        if (!rule.isKnown || paysBySubscription(account.facts, m_reading.now))
            return;
        constexpr qint64 usual = 500'000; // quota units that make a dollar
        const Wide dear = m_reading.dearestCall ? Wide(*m_reading.dearestCall)
                                                : Wide(m_reading.lowBalance)
                * account.currency.quotaPerUnit().value_or(usual) / FilterThresholds::balanceUnits;
        const Wide balance = *account.facts.balance;
        if (balance <= 0 || balance < dear)
            rule.alarms.append({{}, {}, *account.facts.balance});
        else if (balance < dear + dear / 5)
            rule.undecided.insert(QString());
    }

    void readAccountsEnd()
    {
        const AccountInfo &account = m_reading.account;
        if (!account.outlook || account.facts.balance.value_or(0) <= 0) // which is LowBalance's to tell
            return leave(WatchRule::EmptySoon, QString());
        const TokenOutlook &outlook = account.outlook->account;
        const auto source = outlook.forecast ? outlook.forecast->source : Forecast::Source::Account;
        const Holds holds = isEmptySoon(outlook, source, m_reading.now, m_settings.emptyDays);
        if (holds == Holds::Yes)
            of(WatchRule::EmptySoon).alarms.append({{}, {}, outlook.emptyTime});
        else if (holds == Holds::Undecided)
            leave(WatchRule::EmptySoon, QString());
    }

    void readToken(const Token &token)
    {
        const qint64 now = m_reading.now;
        const TokenOutlook &outlook = m_reading.account.outlookOf(token.id());
        // What is out of use needs nobody; whether it is over shows when it is in use again.
        const bool isInUse = isAlive(token, now);
        const auto ifInUse = [isInUse](Holds holds) { return isInUse ? holds : Holds::Undecided; };
        take(WatchRule::ExpiresSoon, ifInUse(expiresSoon(token, now, m_settings.expiringDays)), token,
             token.expiredTime);
        take(WatchRule::LowQuota, ifInUse(isLowOn(token, m_settings.lowPercent)), token, token.remainQuota);
        // What ends with the account's balance is told once, of that.
        take(WatchRule::EmptySoon, ifInUse(isEmptySoon(outlook, Forecast::Source::Own, now, m_settings.emptyDays)),
             token, outlook.emptyTime);
        if (outlook.unusualTime != 0)
            of(WatchRule::UnusualDay)
                .alarms.append({onDay(token.id().toString(), outlook.unusualTime), token.name, outlook.unusualTime});
    }

    void readUnusualDays()
    {
        RuleReading &rule = of(WatchRule::UnusualDay);
        const OutlookPointer &outlook = m_reading.account.outlook;
        rule.isKnown = outlook && outlook->hasHistory;
        if (outlook && outlook->account.unusualTime != 0)
            rule.alarms.prepend({onDay({}, outlook->account.unusualTime), {}, outlook->account.unusualTime});
    }

    void readChanges(const Inventory &before)
    {
        QHash<TokenId, const Token *> present;
        present.reserve(m_reading.inventory.tokenCount());
        m_reading.inventory.forEach([&present](qsizetype, const Token &token) { present.insert(token.id(), &token); });
        before.forEach([&](qsizetype, const Token &token) {
            const Token *now = present.value(token.id());
            const auto tell = [&](WatchRule rule) {
                of(rule).alarms.append({token.id().toString(), token.name, m_reading.now});
            };
            if (!now)
                tell(WatchRule::Gone);
            else if (changesOf(token, *now).testFlag(TokenChange::LimitsWidened))
                tell(WatchRule::LimitsWidened);
        });
    }

    static QString onDay(const QString &subject, qint64 day) { return subject + u'@' + QString::number(day); }

    const WatchReading &m_reading;
    const WatchSettings &m_settings;
    const OpenSubjects &m_open;
    RuleReadings m_readings;
};

} // namespace

QString watchRuleId(WatchRule rule)
{
    return ids.at(static_cast<size_t>(rule));
}

std::optional<WatchRule> watchRuleFromId(QStringView id)
{
    for (const WatchRule rule : allWatchRules) {
        if (ids.at(static_cast<size_t>(rule)) == id)
            return rule;
    }
    return std::nullopt;
}

bool isQuiet(const WatchSettings &settings, int minuteOfDay)
{
    if (settings.quietFrom <= settings.quietTo)
        return minuteOfDay >= settings.quietFrom && minuteOfDay < settings.quietTo;
    return minuteOfDay >= settings.quietFrom || minuteOfDay < settings.quietTo;
}

RuleReadings readRules(const WatchReading &reading, const WatchSettings &settings, const OpenSubjects &open)
{
    if (reading.inventory.isWhole())
        return Reader(reading, settings, open).readings();
    RuleReadings unknown;
    for (RuleReading &rule : unknown)
        rule.isKnown = false;
    return unknown;
}

} // namespace TokenDeck
