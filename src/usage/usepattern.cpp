// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/usepattern.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace TokenDeck {

namespace {

constexpr int weeksOfWeekdays = 4; // before weekdays are told apart
constexpr int weeksOfTrend = 6;    // before there is a trend
constexpr int daysOfTrend = 56;    // that a trend goes on for
constexpr double largestTrend = 0.15;
constexpr double trendDamping = 0.7;
constexpr double smallestFactor = 0.05;
constexpr double unusedFactor = 0.2; // of weekdays whose use, divided by it, would say nothing
constexpr double winsorAt = 2.5;     // standard deviations
constexpr double halfLife = 21;      // days
constexpr double deviationOfMedian = 1.4826;
constexpr double medianVariance = 1.57; // of a median, to that of a mean
constexpr double significant = 1.96;

constexpr int mostWeeks = daysOfPattern / daysOfWeek;
constexpr int mostSlopes = mostWeeks * (mostWeeks - 1) / 2;

template <int Capacity>
class Values
{
public:
    void append(double value) { m_values.at(m_count++) = value; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] int count() const { return int(m_count); }
    [[nodiscard]] double operator[](int i) const { return m_values[size_t(i)]; }
    [[nodiscard]] double *begin() { return m_values.data(); }
    [[nodiscard]] double *end() { return m_values.data() + m_count; }
    [[nodiscard]] const double *begin() const { return m_values.data(); }
    [[nodiscard]] const double *end() const { return m_values.data() + m_count; }

private:
    std::array<double, Capacity> m_values;
    size_t m_count = 0;
};

/// Not empty; its order is lost.
template <int Capacity>
double medianIn(Values<Capacity> &values)
{
    double *middle = values.begin() + values.count() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.count() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

struct Middle
{
    double median;
    double spread;
};

template <int Capacity>
Middle middleOf(Values<Capacity> values)
{
    const double median = medianIn(values);
    for (double &value : values)
        value = std::abs(value - median);
    return {median, deviationOfMedian * medianIn(values)};
}

using Days = Values<daysOfPattern>;
using Weeks = Values<mostWeeks>;
using Factors = std::array<double, daysOfWeek>;

/// How far the medians of the weekdays are from their mean, drawn towards it by that share of their spread which the
/// spread within the weekdays explains.
Factors weekdayFactors(const Days &use)
{
    Factors factors;
    factors.fill(1);
    const int weeks = use.count() / daysOfWeek;
    if (weeks < weeksOfWeekdays)
        return factors;
    std::array<Middle, daysOfWeek> weekdays;
    double mean = 0;
    for (int weekday = 0; weekday < daysOfWeek; ++weekday) {
        Weeks sameWeekday;
        for (int week = 0; week < weeks; ++week)
            sameWeekday.append(use[week * daysOfWeek + weekday]);
        weekdays[size_t(weekday)] = middleOf(sameWeekday);
        mean += weekdays[size_t(weekday)].median / daysOfWeek;
    }
    if (!(mean > 0))
        return factors;
    double variance = 0;
    double noise = 0;
    for (const Middle &weekday : weekdays) {
        variance += std::pow(weekday.median / mean - 1, 2) / (daysOfWeek - 1);
        noise += std::pow(weekday.spread / mean, 2) / daysOfWeek * medianVariance / weeks;
    }
    const double share = variance > 0 ? std::max(0.0, 1 - noise / variance) : 0;
    for (size_t weekday = 0; weekday < factors.size(); ++weekday)
        factors[weekday] = std::max(smallestFactor, 1 + share * (weekdays[weekday].median / mean - 1));
    return factors;
}

/// Theil and Sen's slope of the logarithms of the weeks' sums, if Mann and Kendall's test finds that they rise or fall.
double trendOf(const Weeks &sums)
{
    const int weeks = sums.count();
    if (weeks < weeksOfTrend || !(*std::min_element(sums.begin(), sums.end()) > 0))
        return 0;
    Weeks logs;
    for (const double sum : sums)
        logs.append(std::log(sum));
    int rises = 0;
    Values<mostSlopes> slopes;
    for (int later = 1; later < weeks; ++later) {
        for (int earlier = 0; earlier < later; ++earlier) {
            rises += int(logs[later] > logs[earlier]) - int(logs[later] < logs[earlier]);
            slopes.append((logs[later] - logs[earlier]) / (later - earlier));
        }
    }
    const double byChance = std::sqrt(weeks * (weeks - 1) * (2 * weeks + 5) / 18.0);
    if (!(std::abs(rises) / byChance > significant))
        return 0;
    return std::clamp(trendDamping * medianIn(slopes), -largestTrend, largestTrend);
}

/// What a day counts, by its age: 0 is the last one.
const std::array<double, daysOfPattern> &weights()
{
    static const std::array<double, daysOfPattern> table = [] {
        std::array<double, daysOfPattern> made;
        for (size_t age = 0; age < made.size(); ++age)
            made[age] = std::exp2(-double(age) / halfLife);
        return made;
    }();
    return table;
}

/// The level at the end of the days, whose single days far from the others are drawn to @p middle.
double levelOf(const Days &use, const Factors &factors, double trend)
{
    double weighted = 0;
    double weight = 0;
    const int count = use.count();
    for (int i = 0; i < count; ++i) {
        const double w = weights()[size_t(count - 1 - i)];
        const double growth = trend == 0 ? 1 : std::exp(trend * (count - i - 0.5) / daysOfWeek);
        weighted += w * use[i] * growth;
        weight += w * factors[size_t(i % daysOfWeek)];
    }
    return weighted / weight;
}

double growthOn(double trend, int day)
{
    return trend == 0 ? 1 : std::exp(trend * std::min(day + 0.5, double(daysOfTrend)) / daysOfWeek);
}

/// The days that a pattern is made of; not empty.
Days usedDays(std::span<const double> days)
{
    const int weeks = int(std::min(days.size() / size_t(daysOfWeek), size_t(mostWeeks)));
    Days use;
    for (const double day : weeks > 0 ? days.last(size_t(weeks) * daysOfWeek) : days)
        use.append(usableUse(day));
    return use;
}

UsePattern usualOf(const Days &use)
{
    UsePattern pattern;
    pattern.days = use.count();
    pattern.usedDays = int(std::count_if(use.begin(), use.end(), [](double day) { return day > 0; }));
    pattern.weekdayFactors = weekdayFactors(use);

    Days plain; // as if every day were of the same weekday
    for (int i = 0; i < use.count(); ++i) {
        const double factor = pattern.weekdayFactors[size_t(i % daysOfWeek)];
        if (factor >= unusedFactor)
            plain.append(use[i] / factor);
    }
    pattern.largest = *std::max_element(plain.begin(), plain.end());
    const auto [median, spread] = middleOf(plain);
    pattern.usual = median;
    pattern.spread = spread;
    return pattern;
}

} // namespace

UsePattern usualPattern(std::span<const double> days)
{
    return days.empty() ? UsePattern() : usualOf(usedDays(days));
}

UsePattern usePattern(std::span<const double> days)
{
    if (days.empty())
        return {};
    const Days use = usedDays(days);
    UsePattern pattern = usualOf(use);
    const double median = pattern.usual;
    const double spread = pattern.spread;

    Days calm; // no day far from the others
    Weeks sums;
    double sum = 0;
    for (int i = 0; i < use.count(); ++i) {
        const double factor = pattern.weekdayFactors[size_t(i % daysOfWeek)];
        const double day = use[i] / factor;
        const double most = winsorAt * spread;
        calm.append(factor * (spread > 0 ? std::clamp(day, median - most, median + most) : day));
        sum += calm[i];
        if (i % daysOfWeek == daysOfWeek - 1) {
            sums.append(sum);
            sum = 0;
        }
    }
    pattern.trend = trendOf(sums);
    pattern.level = levelOf(calm, pattern.weekdayFactors, pattern.trend);
    return pattern;
}

bool UsePattern::hasWeekdays() const
{
    return std::any_of(weekdayFactors.begin(), weekdayFactors.end(), [](double factor) { return factor != 1; });
}

std::vector<double> UsePattern::path(int count) const
{
    constexpr int longestPath = 10'000;
    std::vector<double> uses(size_t(std::clamp(count, 0, longestPath)));
    for (size_t day = 0; day < uses.size(); ++day)
        uses[day] = level * weekdayFactors[day % daysOfWeek] * growthOn(trend, int(day));
    return uses;
}

double UsePattern::daysUntilUsed(double remaining) const
{
    if (remaining <= 0)
        return 0;
    if (!(level > 0))
        return longestForecast;
    const double last = growthOn(trend, daysOfTrend);
    Drain drain(remaining);
    for (int day = 0; day < int(longestForecast); ++day) {
        const double growth = day < daysOfTrend ? growthOn(trend, day) : last;
        if (drain.isReachedBy(level * weekdayFactors[size_t(day % daysOfWeek)] * growth))
            return drain.days();
    }
    return longestForecast;
}

} // namespace TokenDeck
