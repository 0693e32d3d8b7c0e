// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

/// What the use of past days says of the days to come: a level, seven factors of the weekdays, and a trend, all of them
/// by medians, so that single days do not move them. Pure functions of values, for any thread.
///
/// Use is in any unit, quota units mostly: what is used and what remains only have to be in the same one. A day's use is
/// from 0 to mostUse; what is below 0 or no number counts as 0, what is above as mostUse.
namespace TokenDeck {

inline constexpr double mostUse = 1e30;
[[nodiscard]] constexpr double usableUse(double use)
{
    return use > 0 ? (use < mostUse ? use : mostUse) : 0; // 0 also for what is no number
}

inline constexpr int daysOfWeek = 7;
/// Days that a pattern is made of at most, the newest ones; older ones say little of the days to come.
inline constexpr int daysOfPattern = 12 * daysOfWeek;
/// No forecast goes further than that, in days.
inline constexpr double longestForecast = 365;

/// Days to come are counted from 0, the day after the last one that the pattern is made of.
struct UsePattern
{
    int days = 0;     ///< that it is made of; 0 to daysOfPattern, whole weeks but for the first six days
    int usedDays = 0; ///< those of them with any use

    double level = 0; ///< use a day now, on a day whose factor is 1
    /// Use on a weekday as a share of the level, day 0 first, at least 0.05; all of them 1 before there are four weeks,
    /// and where weekdays differ by no more than chance lets them.
    std::array<double, daysOfWeek> weekdayFactors{1, 1, 1, 1, 1, 1, 1};
    /// By how much use grows, as the logarithm of one week's to the last one's: -0.15 to 0.15, and 0 before there are six
    /// weeks and where chance could have done it. It goes on for eight weeks, then the level stays.
    double trend = 0;

    // Use on the days behind, each divided by its weekday's factor, without weekdays that are next to unused.
    double usual = 0;   ///< its median
    double spread = 0;  ///< its median absolute deviation, times 1.4826, which makes it a standard deviation
    double largest = 0; ///< its largest

    [[nodiscard]] bool hasWeekdays() const;
    /// What will be used on each of the next days. @p count: 0 to 10,000; taken as the nearer of them otherwise.
    [[nodiscard]] std::vector<double> path(int count) const;
    /// Days, with a fraction, until what @p remaining is used: more than 0, and longestForecast where it is that or more.
    /// 0 if nothing remains.
    [[nodiscard]] double daysUntilUsed(double remaining) const;

    friend bool operator==(const UsePattern &, const UsePattern &) = default;
};

/// The pattern of complete days, oldest first, one after the other without any left out; the last daysOfPattern of them
/// are looked at. Of no days: a pattern of no use.
[[nodiscard]] UsePattern usePattern(std::span<const double> days);

/// Likewise, but for level and trend, which are 0: what is usual, in a fraction of the time.
[[nodiscard]] UsePattern usualPattern(std::span<const double> days);

/// Adds up the use of days to come until what @p remaining is reached.
class Drain
{
public:
    explicit Drain(double remaining)
        : m_remaining(remaining)
    { }
    /// Whether it is reached on the next day, which uses @p use.
    [[nodiscard]] bool isReachedBy(double use)
    {
        if (use > 0 && m_used + use >= m_remaining) {
            m_days += (m_remaining - m_used) / use;
            return true;
        }
        m_used += use;
        m_days += 1;
        return false;
    }
    /// Days so far, with a fraction once it is reached.
    [[nodiscard]] double days() const { return m_days; }

private:
    double m_remaining;
    double m_used = 0;
    double m_days = 0;
};

} // namespace TokenDeck
