// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/unusualfinder.h"

#include "tokens/seconds.h"

#include <algorithm>

namespace TokenDeck {

namespace {

constexpr qint64 daysLookedAt = 30; // with today
constexpr qsizetype mostListed = 300;

} // namespace

void UnusualFinder::look(TokenOutlook &outlook, const std::optional<TokenId> &token, const QString &name,
                         std::span<const double> days, const std::optional<double> &today)
{
    m_completeDays = qMax(m_completeDays, static_cast<int>(days.size()));
    UnusualUse day{.token = token, .name = name};
    if (today) {
        day.day = m_midnight;
        day.use.used = *today;
        lookAt(outlook, day, days);
    }
    const auto count = static_cast<qint64>(days.size());
    for (qint64 ago = 1; ago < daysLookedAt && ago <= count - daysOfUnusual; ++ago) {
        const auto index = static_cast<size_t>(count - ago);
        day.day = m_midnight - ago * daySeconds;
        day.use.used = days[index];
        lookAt(outlook, day, days.first(index));
    }
    if (m_found.size() > 8 * mostListed)
        rank();
}

void UnusualFinder::lookAt(TokenOutlook &outlook, const UnusualUse &day, std::span<const double> before)
{
    if (before.size() < static_cast<size_t>(daysOfUnusual) || !(day.use.used > 0))
        return;
    const std::optional<UnusualDay> unusual = unusualDay(usualPattern(before), day.use.used, m_small);
    if (!unusual)
        return;
    UnusualUse found = day;
    found.use = *unusual;
    found.isPlanned = m_planned.contains({found.token, found.day});
    if (!found.use.isSmall && !found.isPlanned && outlook.unusualTime < found.day) {
        outlook.unusual = unusual;
        outlook.unusualTime = found.day;
    }
    m_found.append(std::move(found));
}

void UnusualFinder::rank()
{
    std::ranges::stable_sort(m_found, std::ranges::greater{}, &UnusualUse::above);
    m_found.resize(qMin(m_found.size(), mostListed));
}

void UnusualFinder::finish(AccountOutlook &outlook)
{
    rank();
    outlook.unusualDays = std::move(m_found);
    outlook.completeDays = m_completeDays;
}

} // namespace TokenDeck
