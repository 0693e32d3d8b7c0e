// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "findings/findings.h"
#include "tokens/inventory.h"

#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <bitset>
#include <optional>

/// What a user wants to be told of when nobody looks (docs/watching.md). Values and pure functions, for any thread.
namespace TokenDeck {

/// In the order in which they are told.
enum class WatchRule : quint8 {
    LowBalance,    ///< the account has less than what its dearest recent call cost
    ExpiresSoon,   ///< within WatchSettings::expiringDays
    EmptySoon,     ///< within WatchSettings::emptyDays, by the forecast: a token, or the account itself
    LowQuota,      ///< below WatchSettings::lowPercent
    LimitsWidened, ///< of models or addresses, since the load before
    Gone,          ///< it was in the list at the load before
    UnusualDay,    ///< far more was used than usual, of a token or of the account
};
inline constexpr size_t watchRuleCount = 7;
inline constexpr std::array allWatchRules{
    WatchRule::LowBalance,    WatchRule::ExpiresSoon, WatchRule::EmptySoon,  WatchRule::LowQuota,
    WatchRule::LimitsWidened, WatchRule::Gone,        WatchRule::UnusualDay,
};

/// Whether it tells what has come to pass between two loads, rather than what holds.
[[nodiscard]] constexpr bool isEvent(WatchRule rule)
{
    return rule == WatchRule::LimitsWidened || rule == WatchRule::Gone;
}

/// The name used in files: "expires-soon".
[[nodiscard]] QString watchRuleId(WatchRule rule);
[[nodiscard]] std::optional<WatchRule> watchRuleFromId(QStringView id);

using WatchRules = std::bitset<watchRuleCount>;

struct WatchSettings
{
    WatchRules rules = WatchRules().set(); ///< those that are told, by WatchRule
    int expiringDays = 7;                  ///< 1 to 365
    int emptyDays = 7;                     ///< 1 to 365
    int lowPercent = 10;                   ///< 1 to 99
    /// What comes in between is told at the end, as one digest. Minutes of the local day, 0 to 1,439; the same twice:
    /// there are none.
    int quietFrom = 0;
    int quietTo = 0;

    [[nodiscard]] bool tells(WatchRule rule) const { return rules.test(static_cast<size_t>(rule)); }

    friend bool operator==(const WatchSettings &, const WatchSettings &) = default;
};

/// Whether @p minuteOfDay is within quiet hours, which may go past midnight.
[[nodiscard]] bool isQuiet(const WatchSettings &settings, int minuteOfDay);

/// An account as a load found it.
struct WatchReading
{
    Inventory inventory = {};
    std::optional<Inventory> before = {}; ///< the last whole one; nothing: it is not known
    AccountInfo account = {};
    qint64 now = 0;                                 ///< the gateway's time, Unix seconds
    std::optional<qint64> dearestCall = {};         ///< of the latest ones, quota units; nothing: it is not known
    int lowBalance = FilterThresholds().lowBalance; ///< what a dear call costs otherwise, as FilterThresholds has it
};

/// Of whom a rule holds.
struct Alarm
{
    QString subject;  ///< for the same the same: a token's id, empty for the account; of an unusual day with its time
    QString name;     ///< the token's; empty for the account
    qint64 value = 0; ///< a time, Unix seconds; of LowBalance and LowQuota what is left, quota units

    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// Those of whom a rule has held, and for whom that is not over, by Alarm::subject.
using OpenSubjects = std::array<QSet<QString>, watchRuleCount>;

/// What a rule finds at one load.
struct RuleReading
{
    QList<Alarm> alarms; ///< of whom it holds, in the order of the list
    /// Of the open ones: it does not hold, but not by the margin by which it would be over, or that is not known.
    QSet<QString> undecided;
    bool isKnown = true; ///< otherwise nothing is over

    friend bool operator==(const RuleReading &, const RuleReading &) = default;
};

using RuleReadings = std::array<RuleReading, watchRuleCount>;

/// By rule. Nothing is known by an inventory that is not whole.
[[nodiscard]] RuleReadings readRules(const WatchReading &reading, const WatchSettings &settings,
                                     const OpenSubjects &open);

} // namespace TokenDeck
