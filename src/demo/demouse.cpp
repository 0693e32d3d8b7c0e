// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demouse.h"

#include "demo/demosite.h"

#include <array>

namespace TokenDeck {

namespace {

constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;

/// Chance that depends on a token and a day alone: SplitMix64.
quint64 chanceOf(qint64 id, qint64 dayNumber)
{
    quint64 mixed = static_cast<quint64>(id) * 0x9e3779b97f4a7c15ull
        + static_cast<quint64>(dayNumber) * 0xbf58476d1ce4e5b9ull;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
    return mixed ^ (mixed >> 31);
}

/// A day's use as a share of a usual one, in thousandths.
qint64 weight(qint64 dayNumber, quint64 chance)
{
    static constexpr std::array<qint64, 7> week{1'200, 1'250, 1'100, 350, 300, 1'150, 1'200}; // from Thursday on
    const qint64 usual = week[static_cast<size_t>(dayNumber % 7)] * (700 + static_cast<qint64>(chance % 600)) / 1'000;
    return (chance >> 40) % 150 == 0 ? usual * 7 : usual;
}

QString modelOf(const DemoToken &token, quint64 chance)
{
    if (token.modelLimitsEnabled && !token.modelNames.isEmpty())
        return token.modelNames.at(static_cast<qsizetype>(chance % static_cast<quint64>(token.modelNames.size())))
            .trimmed();
    static const QList<DemoModel> models = demoModels();
    return models.at(static_cast<qsizetype>(chance % 4)).name;
}

} // namespace

void forEachDemoUse(const DemoToken &token, qint64 from, qint64 to, const std::function<void(const DemoUse &)> &f)
{
    const qint64 last = qMin(to, token.accessedTime);
    constexpr qint64 longest = 250; // days, of which books are kept
    const qint64 first = qMax(from, qMax(token.createdTime, token.accessedTime - longest * day));
    if (token.usedQuota <= 0 || last < first)
        return;
    const qint64 days = qBound<qint64>(1, (token.accessedTime - token.createdTime) / day, longest);
    const qint64 rate = token.usedQuota / (days + days / 4 + 1);
    for (qint64 number = first / day; number <= last / day; ++number) {
        const quint64 chance = chanceOf(token.id().value(), number);
        const qint64 quota = rate / 1'000 * weight(number, chance);
        const std::array<qint64, 2> hours{7 + static_cast<qint64>(chance >> 8 & 3),
                                          11 + static_cast<qint64>(chance >> 16 & 7)};
        for (size_t i = 0; i < hours.size(); ++i) {
            DemoUse use{number * day + hours[i] * hour, {}, i == 0 ? quota / 5 * 2 : quota / 5 * 3, 0, 0, 0};
            if (use.quota <= 0 || use.time < from || use.time < token.createdTime - hour || use.time > last)
                continue;
            use.model = modelOf(token, chance >> (24 + 4 * i));
            constexpr qint64 perCall = 6'000;
            use.calls = use.quota / perCall + 1;
            use.promptTokens = use.quota * 9 / 10;
            use.completionTokens = use.quota / 4;
            f(use);
        }
    }
}

} // namespace TokenDeck
