// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/usebyday.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace TokenDeck {

namespace {

QList<ModelDay> inOrder(const QMap<std::pair<QDate, QString>, UseSum> &sums)
{
    QList<ModelDay> days;
    for (const auto &[key, sum] : sums.asKeyValueRange())
        days.append({key.first, key.second, sum});
    std::ranges::stable_sort(days, [](const ModelDay &a, const ModelDay &b) {
        return a.day != b.day ? a.day < b.day : a.sum.quota > b.sum.quota;
    });
    return days;
}

} // namespace

std::optional<QList<ModelDay>> bookedDays(const BooksOfUse &books, const TimeWindow &window, const Calendar &calendar)
{
    if (!books.hours && !books.days)
        return std::nullopt;
    QMap<std::pair<QDate, QString>, UseSum> sums;
    if (books.hours) {
        for (const HourUse &hour : *books.hours) {
            if (window.contains(hour.time))
                sums[{calendar.dayOf(hour.time), hour.model}] += hour.sum;
        }
    } else {
        for (const DayUse &day : *books.days)
            sums[{day.day, day.model}] += day.sum;
    }
    return inOrder(sums);
}

QList<ModelDay> joinedDays(const std::optional<QList<ModelDay>> &booked, const QHash<QDate, qint64> &counted,
                           const TimeWindow &window, const Calendar &calendar)
{
    QList<ModelDay> days = booked.value_or(QList<ModelDay>());
    QSet<QDate> known;
    for (const ModelDay &day : std::as_const(days))
        known.insert(day.day);
    for (const auto &[day, quota] : counted.asKeyValueRange()) {
        if (!known.contains(day) && quota > 0 && window.contains(calendar.startOf(day)))
            days.append({day, {}, {quota, 0, 0}});
    }
    std::ranges::stable_sort(days, {}, &ModelDay::day);
    return days;
}

} // namespace TokenDeck
