// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/usedays.h"

#include "usage/usepattern.h"

#include <algorithm>
#include <optional>

namespace TokenDeck {

namespace {

/// What was used from one look to the next; the difference of two qint64 need not be one.
quint64 growth(qint64 before, qint64 after)
{
    return after > before ? quint64(after) - quint64(before) : 0;
}

std::vector<CounterSample> inOrder(std::span<const CounterSample> samples)
{
    std::vector<CounterSample> ordered;
    ordered.reserve(samples.size() + 1); // one more by addLookAtEnd()
    for (CounterSample sample : samples) {
        sample.time = std::clamp(sample.time, Calendar::firstInstant, Calendar::endOfInstants - 1);
        if (ordered.empty() || sample.time >= ordered.back().time)
            ordered.push_back(sample);
    }
    return ordered;
}

/// A look at the beginning of @p today as if there had been one, if there was none on the day before.
void addLookAtEnd(std::vector<CounterSample> &samples, QDate today, const Calendar &calendar)
{
    const qint64 end = calendar.startOf(today);
    const auto after = std::upper_bound(samples.begin(), samples.end(), end,
                                        [](qint64 time, const CounterSample &sample) { return time < sample.time; });
    if (after == samples.begin() || after == samples.end())
        return;
    const CounterSample &before = *std::prev(after);
    if (before.time > calendar.startOf(today.addDays(-1)))
        return;
    const double part = double(end - before.time) / double(after->time - before.time);
    const quint64 grown = growth(before.used, after->used);
    const quint64 grownThen = std::min(grown, quint64(double(grown) * part));
    const qint64 base = std::min(before.used, after->used); // after a reset there is no growth to divide
    samples.insert(after, {end, qint64(quint64(base) + grownThen), before.couldBeUsed || after->couldBeUsed});
}

/// Goes through looks day by day.
class DayReader
{
public:
    /// There is a look at @p from or before.
    DayReader(std::span<const CounterSample> samples, qint64 from)
        : m_samples(samples)
    {
        while (m_next < samples.size() && samples[m_next].time <= from)
            ++m_next;
    }

    /// The day from where the one before ended until @p end.
    UseDay readUntil(qint64 end)
    {
        const size_t first = m_next;
        double used = 0;
        bool couldBeUsed = m_samples[m_next - 1].couldBeUsed;
        const auto take = [&](size_t look) {
            used += double(growth(m_samples[look - 1].used, m_samples[look].used));
            couldBeUsed = couldBeUsed || m_samples[look].couldBeUsed;
        };
        for (; m_next < m_samples.size() && m_samples[m_next].time <= end; ++m_next)
            take(m_next);
        UseDay day;
        day.used = used;
        day.isSeen = m_next > first;
        if (!day.isSeen && m_next < m_samples.size())
            take(m_next);
        day.isBlocked = !couldBeUsed && used <= 0;
        return day;
    }

private:
    std::span<const CounterSample> m_samples;
    size_t m_next = 0; // the look after those that were read
};

/// Mean of the days of the same weekday within eight weeks that are not blocked.
double usualOn(size_t day, std::span<const std::optional<double>> days)
{
    constexpr size_t nearby = 56;
    double sum = 0;
    int count = 0;
    const size_t first = day >= nearby ? day - nearby : day % daysOfWeek;
    for (size_t other = first; other < days.size() && other <= day + nearby; other += daysOfWeek) {
        if (days[other]) {
            sum += *days[other];
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

UseHistory useHistory(std::span<const CounterSample> samples, const Calendar &calendar)
{
    std::vector<CounterSample> looks = inOrder(samples);
    if (looks.empty())
        return {};
    const qint64 begin = looks.front().time;
    const QDate today = calendar.dayOf(looks.back().time);
    QDate first = calendar.dayOf(begin);
    if (calendar.startOf(first) < begin)
        first = first.addDays(1);
    first = std::max(first, today.addDays(-mostUseDays));
    if (first >= today)
        return {};
    addLookAtEnd(looks, today, calendar);

    UseHistory history{first, {}};
    history.days.reserve(size_t(first.daysTo(today)));
    DayReader reader(looks, calendar.startOf(first));
    for (QDate day = first; day < today; day = day.addDays(1))
        history.days.push_back(reader.readUntil(calendar.endOf(day)));
    return history;
}

std::vector<double> completedDays(std::span<const UseDay> days)
{
    std::vector<std::optional<double>> known; // without those of blocked days
    known.reserve(days.size());
    for (const UseDay &day : days)
        known.push_back(day.isBlocked ? std::nullopt : std::optional(usableUse(day.used)));
    size_t first = 0; // after the last look
    for (size_t i = 0; i < days.size(); ++i) {
        if (!days[i].isSeen && i + 1 < days.size())
            continue;
        const std::span<std::optional<double>> between(known.data() + first, i + 1 - first);
        first = i + 1;
        if (between.size() == 1 || std::find(between.begin(), between.end(), std::nullopt) != between.end())
            continue;
        double sum = 0;
        for (const std::optional<double> &use : between)
            sum += *use;
        std::fill(between.begin(), between.end(), usableUse(sum / double(between.size())));
    }
    std::vector<double> completed(days.size());
    for (size_t i = 0; i < completed.size(); ++i)
        completed[i] = known[i] ? *known[i] : usualOn(i, known);
    return completed;
}

} // namespace TokenDeck
