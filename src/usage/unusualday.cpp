// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/unusualday.h"

#include <algorithm>

namespace TokenDeck {

std::optional<UnusualDay> unusualDay(const UsePattern &before, double used, double small)
{
    constexpr double farAway = 6; // standard deviations
    if (before.days < daysOfUnusual)
        return {};
    used = usableUse(used);
    const double factor = before.weekdayFactors.front();
    const double limit = before.spread > 0
        ? std::max(before.usual + farAway * before.spread, 2 * before.usual)
        : 2 * before.largest; // of what is seldom used most days are 0, and so is the median
    if (!(used / factor > limit))
        return {};
    const double usual = before.usual * factor;
    return UnusualDay{used, usual, used - usual < small};
}

} // namespace TokenDeck
