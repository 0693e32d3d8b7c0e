// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/watchrules.h"

#include <QJsonObject>
#include <QMap>

/// When to tell of what rules find: once, when it begins (docs/watching.md). Values and pure functions, for any thread.
namespace TokenDeck {

/// What is to be told of a rule after a load.
struct WatchNotice
{
    WatchRule rule = WatchRule::ExpiresSoon;
    QList<Alarm> fresh; ///< not empty
    qsizetype open = 0; ///< of whom it holds, these among them

    friend bool operator==(const WatchNotice &, const WatchNotice &) = default;
};

/// What came of a load.
struct WatchStep
{
    QList<WatchNotice> notices; ///< by rule
    WatchRules over;            ///< rules of which nothing is open any more: what was told of them can be withdrawn

    friend bool operator==(const WatchStep &, const WatchStep &) = default;
};

/// What has been told of one account.
///
/// An episode of a rule and a subject begins when the rule holds, and is over when it does not by a margin; it is told
/// when it begins. What holds at the first load, or at the first one after its rule was switched on or its bound changed,
/// is not told: it can be seen. Readings from which nothing is known neither begin nor end an episode.
class Episodes
{
public:
    /// @p isQuiet: what is to be told is put off until takePutOff().
    [[nodiscard]] WatchStep step(const RuleReadings &readings, const WatchSettings &settings, bool isQuiet);
    /// What was put off and still holds, or has come to pass.
    [[nodiscard]] QList<WatchNotice> takePutOff();
    [[nodiscard]] bool hasPutOff() const;
    /// By rule.
    [[nodiscard]] OpenSubjects open() const;
    [[nodiscard]] qsizetype openCount(WatchRule rule) const { return ofRule(rule).open.size(); }

    [[nodiscard]] QJsonObject toJson() const;
    /// What is not understood is left out.
    [[nodiscard]] static Episodes fromJson(const QJsonObject &object);

    friend bool operator==(const Episodes &, const Episodes &) = default;

private:
    struct OfRule
    {
        bool isPrimed = false;
        int bound = 0;             // days or percent, where the rule has any
        QMap<QString, Alarm> open; // by subject
        QList<Alarm> putOff;

        friend bool operator==(const OfRule &, const OfRule &) = default;
    };

    [[nodiscard]] const OfRule &ofRule(WatchRule rule) const { return m_rules.at(static_cast<size_t>(rule)); }
    [[nodiscard]] QList<Alarm> stepRule(OfRule &episodes, const RuleReading &reading, WatchRule rule, int bound);

    std::array<OfRule, watchRuleCount> m_rules;
};

} // namespace TokenDeck
