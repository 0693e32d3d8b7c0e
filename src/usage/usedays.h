// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/days.h"

#include <span>
#include <vector>

/// What was used on each day, from what a token's or an account's counter showed at times. Pure functions of values, for
/// any thread.
namespace TokenDeck {

/// A look at a counter.
struct CounterSample
{
    qint64 time = 0;         ///< Unix seconds
    qint64 used = 0;         ///< quota units since the token was made, or since it was reset
    bool couldBeUsed = true; ///< the token was enabled and neither it nor its account was empty
};

/// A complete day, as far as it is known.
struct UseDay
{
    /// Quota units, 0 or more. Growth since the look before; a day without a look has none of its own, and the growth
    /// between two looks is on the day of the later one.
    double used = 0;
    bool isBlocked = false; ///< the token could not be used all day, which says nothing of how much is wanted
    bool isSeen = true;     ///< there was a look

    friend bool operator==(const UseDay &, const UseDay &) = default;
};

struct UseHistory
{
    QDate first;              ///< of the days; not valid if there are none
    std::vector<UseDay> days; ///< one after the other; a day that the zone left out is one without a look
};

/// Days that are kept at most, the newest ones.
inline constexpr int mostUseDays = 3'660;

/// The days between the first and the last look, without those of these two, which are not complete: the day after the
/// last one is that of the last look. Use of a day is growth between the last look until its beginning and the last one
/// until its end; a look at midnight is the last one of a day. A counter that falls has been reset: the fall is no use, and
/// growth goes on from there. A day is blocked if the token could not be used at the last look before it and at all of its
/// own, or at the next one if it has none, and nothing was used meanwhile.
///
/// If there was no look on the last days, they would seem unused until today's look is complete: the last of them counts
/// as seen, with what the counter would have shown if it had grown evenly between the looks around.
///
/// @p samples: in order of time; one that is earlier than one before it is left out. Instants as Calendar takes them.
[[nodiscard]] UseHistory useHistory(std::span<const CounterSample> samples, const Calendar &calendar);

/// Use of every day, as a forecast needs it: what was used between two looks is spread evenly over the days between, and
/// on a blocked day it is what was used on the same weekday within eight weeks on the average, 0 if there is none. Days
/// between two looks of which one is blocked stay as they are. The last day counts as seen.
/// Each: 0 to mostUse (usepattern.h).
[[nodiscard]] std::vector<double> completedDays(std::span<const UseDay> days);

} // namespace TokenDeck
