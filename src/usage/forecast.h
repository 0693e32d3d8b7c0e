// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/usepattern.h"

#include <optional>
#include <span>

/// On which day a token or an account will be empty. Pure functions of values, for any thread.
///
/// Days are counted from the beginning of the day after the last one of the history: 0.5 is noon of it.
namespace TokenDeck {

/// 80 % of what happens lies in it, as far as the past can tell. In days; @c to may be beyond longestForecast.
struct ForecastBand
{
    double from = 0;
    double to = 0;

    friend bool operator==(const ForecastBand &, const ForecastBand &) = default;
};

struct Forecast
{
    enum class Kind : quint8 {
        NotEnoughData, ///< fewer than seven days are known; or no band is, of what is used on fewer than half of the days
        NotUsedNow,    ///< nothing was used in the last 28 days, or in all that are known
        MoreThanAYear, ///< or exactly one
        Days,
        BandOnly, ///< used on fewer than half of the days: a single day would say more than is known; there is a band
    };
    /// Whose quota is empty then.
    enum class Source : quint8 { Own, Account };

    Kind kind = Kind::NotEnoughData;
    Source source = Source::Own;
    /// Until nothing remains, by the pattern alone: 0 to longestForecast. To be shown where the kind is Days.
    double days = longestForecast;
    /// Holds @c days. With Days and BandOnly only, and with Days not always: what lies further ahead than the history is
    /// long has not been tried.
    std::optional<ForecastBand> band = {};
    bool isEarly = false; ///< the band is that of all young tokens rather than measured at this one

    int historyDays = 0;   ///< complete days that are known
    UsePattern basis = {}; ///< what the forecast was made from; its path is the forecast's

    [[nodiscard]] bool hasDay() const { return kind == Kind::Days || kind == Kind::BandOnly; }

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

// Complete days that it takes.
inline constexpr int daysOfForecast = 7;      ///< before anything is said
inline constexpr int daysOfMeasuredBand = 63; ///< before the band is this token's own
inline constexpr int daysUntilNotUsed = 28;   ///< without any use

/// When what @p remaining is used. @p completeDays: what was used on each complete day, oldest first, today left out
/// (usedays.h makes them); growth of what was used, never the fall of what remains, which a top-up turns round.
/// @p remaining: in the same unit as of the end of the last day; 0 or less is empty now, whatever else is known.
[[nodiscard]] Forecast forecastEmpty(std::span<const double> completeDays, double remaining);

/// A token's own forecast and its account's made one: the earlier of them, with its source. @p own: none for a token
/// without a limit, which has only the account's. @p account: none where it is not known or has no end. A forecast with
/// a day goes before one without; where neither has one, one for which there is not enough data, and then the token's.
[[nodiscard]] Forecast earlierOf(const std::optional<Forecast> &own, const std::optional<Forecast> &account);

/// Without regard to how much is known: the same question (when is what @p remaining used?) asked one to twenty weeks ago
/// with what was known then, 28 days at least; the band is @p days times the 10th to the 90th percentile of how much
/// longer it took than was forecast, and holds @p days. None with fewer than five answers.
[[nodiscard]] std::optional<ForecastBand> measuredBand(std::span<const double> completeDays, double remaining,
                                                       double days);

} // namespace TokenDeck
