// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demouse.h"

#include "demo/demosite.h"
#include "tokens/seconds.h"

#include <array>

namespace TokenDeck {

namespace {

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

constexpr qint64 longest = 250; // days, of which books are kept

qint64 firstDay(const DemoToken &token)
{
    return qMax(token.createdTime, token.accessedTime - longest * daySeconds) / daySeconds;
}

QString modelOf(const DemoToken &token, quint64 chance)
{
    if (token.modelLimitsEnabled && !token.modelNames.isEmpty())
        return token.modelNames.at(static_cast<qsizetype>(chance % static_cast<quint64>(token.modelNames.size())))
            .trimmed();
    static const QList<DemoModel> models = demoModels();
    return models.at(static_cast<qsizetype>(chance % 4)).name;
}

/// What is used in an hour, in parts of what is used in all.
struct Part
{
    qint64 time;
    qint64 weight;
    quint64 chance;
};

/// Calls f(part) for those of the days from @p first to @p last in which a token was used, ascending.
template <typename Function>
void forEachPart(const DemoToken &token, qint64 first, qint64 last, Function f)
{
    for (qint64 number = qMax(first, firstDay(token)); number <= qMin(last, token.accessedTime / daySeconds);
         ++number) {
        const quint64 chance = chanceOf(token.id().value(), number);
        const qint64 all = weight(number, chance);
        const qint64 morning = number * daySeconds + (7 + static_cast<qint64>(chance >> 8 & 3)) * hourSeconds;
        const qint64 afternoon = number * daySeconds + (11 + static_cast<qint64>(chance >> 16 & 7)) * hourSeconds;
        for (const Part &part :
             {Part{morning, all / 5 * 2, chance >> 24}, Part{afternoon, all / 5 * 3, chance >> 28}}) {
            if (part.time >= token.createdTime - hourSeconds && part.time <= token.accessedTime)
                f(part);
        }
    }
}

} // namespace

void forEachDemoUse(const DemoToken &token, qint64 from, qint64 to, const std::function<void(const DemoUse &)> &f)
{
    if (token.usedQuota <= 0)
        return;
    qint64 weights = 0;
    qint64 lastTime = -1;
    forEachPart(token, 0, token.accessedTime / daySeconds, [&](const Part &part) {
        weights += part.weight;
        lastTime = part.time;
    });
    // When it was last used, it was.
    const Part last{token.accessedTime / hourSeconds * hourSeconds, 200, 0};
    const bool hasLast = lastTime < token.accessedTime / daySeconds * daySeconds;
    weights += hasLast ? last.weight : 0;
    // Older tokens have used some of it before.
    const qint64 days = qMax<qint64>(1, (token.accessedTime - token.createdTime) / daySeconds);
    const double recent = static_cast<double>(token.usedQuota)
        * qMin(1.0, static_cast<double>(longest) / static_cast<double>(days));
    const auto tell = [&](const Part &part) {
        DemoUse use{.time = part.time};
        use.quota = static_cast<qint64>(recent * static_cast<double>(part.weight) / static_cast<double>(weights));
        if (use.quota <= 0 || use.time < from || use.time > to)
            return;
        use.model = modelOf(token, part.chance);
        constexpr qint64 perCall = 6'000;
        use.calls = use.quota / perCall + 1;
        use.promptTokens = use.quota * 9 / 10;
        use.completionTokens = use.quota / 4;
        f(use);
    };
    forEachPart(token, from / daySeconds, qMin(to, token.accessedTime) / daySeconds, tell);
    if (hasLast)
        tell(last);
}

} // namespace TokenDeck
