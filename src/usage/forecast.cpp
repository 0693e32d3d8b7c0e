// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/forecast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace TokenDeck {

namespace {

// Times the days. It holds about 80 % of what happens to young tokens, but only 30 % where they are seldom used.
constexpr ForecastBand earlyBand{0.7, 1.2};

constexpr int mostAnswers = 20; // one a week
constexpr int fewestAnswers = 5;
constexpr size_t daysOfAnswer = 28; // known when the question was asked
constexpr double longestBand = 1e9; // days, so that no product grows without end

/// How much longer it took than was forecast; nothing while it is not known.
std::optional<double> answer(std::span<const double> before, std::span<const double> after, double remaining)
{
    const double forecast = usePattern(before).daysUntilUsed(remaining);
    Drain drain(remaining);
    bool reached = false;
    for (const double use : after) {
        reached = drain.isReachedBy(usableUse(use));
        if (reached)
            break;
    }
    // What is not empty yet but has already lasted longer than was forecast counts as empty today.
    if (!reached && !(drain.days() > forecast))
        return {};
    const double ratio = drain.days() / forecast;
    return std::isfinite(ratio) ? std::optional(ratio) : std::nullopt;
}

/// @p sorted: fewestAnswers or more. @p part: 0 to 1.
double quantile(std::span<const double> sorted, double part)
{
    const double count = double(sorted.size());
    const double rank = std::min(std::max(part * (count + 1) - 1, 0.0), count - 1.001);
    const size_t below = size_t(rank);
    return sorted[below] + (sorted[below + 1] - sorted[below]) * (rank - double(below));
}

bool isUnused(std::span<const double> days)
{
    const auto last = days.last(std::min(days.size(), size_t(daysUntilNotUsed)));
    return std::none_of(last.begin(), last.end(), [](double use) { return usableUse(use) > 0; });
}

/// Other than Source, which says whose it is.
const Forecast &earlierOne(const Forecast &own, const Forecast &account)
{
    if (own.hasDay() && account.hasDay())
        return account.days < own.days ? account : own;
    if (own.hasDay() != account.hasDay())
        return own.hasDay() ? own : account;
    return own.kind != Forecast::Kind::NotEnoughData && account.kind == Forecast::Kind::NotEnoughData ? account : own;
}

} // namespace

std::optional<ForecastBand> measuredBand(std::span<const double> completeDays, double remaining, double days)
{
    std::array<double, mostAnswers> ratios;
    size_t count = 0;
    const size_t known = completeDays.size();
    for (size_t weeks = 1; weeks <= mostAnswers && known >= weeks * daysOfWeek + daysOfAnswer; ++weeks) {
        const size_t asked = known - weeks * daysOfWeek;
        if (const auto ratio = answer(completeDays.first(asked), completeDays.subspan(asked), remaining))
            ratios[count++] = *ratio;
    }
    if (count < fewestAnswers)
        return {};
    const std::span<double> sorted(ratios.data(), count);
    std::sort(sorted.begin(), sorted.end());
    return ForecastBand{days * std::min(1.0, quantile(sorted, 0.1)),
                        std::min(longestBand, days * std::max(1.0, quantile(sorted, 0.9)))};
}

Forecast forecastEmpty(std::span<const double> completeDays, double remaining)
{
    using Kind = Forecast::Kind;
    Forecast forecast;
    const size_t most = std::numeric_limits<int>::max();
    forecast.historyDays = int(std::min(completeDays.size(), most));
    forecast.basis = usePattern(completeDays);
    if (remaining <= 0) {
        forecast.kind = Kind::Days;
        forecast.days = 0;
        return forecast;
    }
    if (forecast.historyDays < daysOfForecast || std::isnan(remaining))
        return forecast;
    if (isUnused(completeDays)) {
        forecast.kind = Kind::NotUsedNow;
        return forecast;
    }
    forecast.days = forecast.basis.daysUntilUsed(remaining);
    if (!(forecast.days < longestForecast)) {
        forecast.kind = Kind::MoreThanAYear;
        return forecast;
    }
    const bool isSeldomUsed = 2 * forecast.basis.usedDays < forecast.basis.days;
    const bool isYoung = forecast.historyDays < daysOfMeasuredBand;
    if (!isYoung)
        forecast.band = measuredBand(completeDays, remaining, forecast.days);
    else if (!isSeldomUsed)
        forecast.band = ForecastBand{forecast.days * earlyBand.from, forecast.days * earlyBand.to};
    forecast.isEarly = isYoung && forecast.band;
    if (!isSeldomUsed)
        forecast.kind = Kind::Days;
    else if (forecast.band)
        forecast.kind = Kind::BandOnly;
    return forecast;
}

Forecast earlierOf(const std::optional<Forecast> &own, const std::optional<Forecast> &account)
{
    if (!account)
        return own.value_or(Forecast());
    Forecast ofAccount = *account;
    ofAccount.source = Forecast::Source::Account;
    return own ? earlierOne(*own, ofAccount) : ofAccount;
}

} // namespace TokenDeck
