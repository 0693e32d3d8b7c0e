// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/days.h"

#include "tokens/seconds.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace TokenDeck {

namespace {

constexpr qint64 julianDayOfEpoch = 2'440'588; // 1 January 1970
constexpr int mostDays = 10'000;

qint64 floorDivided(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

} // namespace

Calendar::Calendar(const QTimeZone &wanted)
{
    const QTimeZone zone = wanted.isValid() ? wanted : QTimeZone::utc();
    const QDateTime first = QDateTime::fromSecsSinceEpoch(firstInstant, Qt::UTC);
    m_stretches.push_back({firstInstant, endOfInstants, zone.offsetFromUtc(first), 0});
    if (zone.hasTransitions()) {
        const auto changes = zone.transitions(first, QDateTime::fromSecsSinceEpoch(endOfInstants - 1, Qt::UTC));
        for (const QTimeZone::OffsetData &change : changes) {
            const qint64 instant = change.atUtc.toSecsSinceEpoch();
            Stretch &before = m_stretches.back();
            if (instant <= before.from || change.offsetFromUtc == before.offset)
                continue;
            before.to = instant;
            m_stretches.push_back({instant, endOfInstants, change.offsetFromUtc, 0});
        }
    }
    qint64 firstDayAfter = std::numeric_limits<qint64>::max();
    for (auto stretch = m_stretches.rbegin(); stretch != m_stretches.rend(); ++stretch) {
        stretch->lastDay = std::min(shownDay(stretch->to - 1, stretch->offset), firstDayAfter);
        firstDayAfter = std::min(shownDay(stretch->from, stretch->offset), firstDayAfter);
    }
}

qint64 Calendar::shownDay(qint64 instant, qint64 offset)
{
    return julianDayOfEpoch + floorDivided(instant + offset, daySeconds);
}

QDate Calendar::dayOf(qint64 instant) const
{
    instant = std::clamp(instant, firstInstant, endOfInstants - 1);
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), instant,
                                        [](qint64 time, const Stretch &stretch) { return time < stretch.from; });
    const Stretch &stretch = *std::prev(after);
    return QDate::fromJulianDay(std::min(shownDay(instant, stretch.offset), stretch.lastDay));
}

qint64 Calendar::startOf(QDate day) const
{
    const qint64 julianDay = day.toJulianDay();
    const auto stretch = std::lower_bound(m_stretches.begin(), m_stretches.end(), julianDay,
                                          [](const Stretch &one, qint64 wanted) { return one.lastDay < wanted; });
    if (stretch == m_stretches.end())
        return endOfInstants;
    const qint64 days = std::max(julianDay - julianDayOfEpoch, qint64(-2)); // no zone is that far from UTC
    return std::max(stretch->from, days * daySeconds - stretch->offset);
}

TimeWindow TimeWindow::calendarDays(int count, qint64 until, const Calendar &calendar)
{
    const QDate first = calendar.dayOf(until).addDays(1 - std::clamp(count, 1, mostDays));
    return {calendar.startOf(first), until};
}

TimeWindow TimeWindow::completeDays(int count, qint64 until, const Calendar &calendar)
{
    const QDate today = calendar.dayOf(until);
    const QDate first = today.addDays(-std::clamp(count, 1, mostDays));
    return {calendar.startOf(first), calendar.startOf(today)};
}

} // namespace TokenDeck
