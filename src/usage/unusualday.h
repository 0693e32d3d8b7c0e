// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/usepattern.h"

#include <optional>

/// Days on which far more was used than the days before let expect. Pure functions of values, for any thread.
namespace TokenDeck {

struct UnusualDay
{
    double used = 0;
    double usual = 0;     ///< on such a weekday: the median of the days before; 0 for what is seldom used
    bool isSmall = false; ///< it is not much money: worth a line in a list, but no message

    friend bool operator==(const UnusualDay &, const UnusualDay &) = default;
};

/// Complete days before, in the pattern. Before there are four weeks, weekdays are not told apart, and every Monday would
/// be unusual to an office.
inline constexpr int daysOfUnusual = 28;

/// Whether @p used is unusual for the day after the days of @p before, which may be today so far. @p small: in the unit of
/// use; what is less than that above the usual is small. For a gateway, what makes a dollar.
[[nodiscard]] std::optional<UnusualDay> unusualDay(const UsePattern &before, double used, double small);

} // namespace TokenDeck
