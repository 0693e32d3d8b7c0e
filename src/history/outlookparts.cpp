// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/outlookparts.h"

#include "tokens/tokenstate.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace TokenDeck {

namespace {

constexpr qsizetype mostRanked = 12;

/// Days that the hours have whole, and what was used on them.
QMap<QDate, qint64> wholeDays(const BooksOfUse &books, qint64 time, const Calendar &calendar)
{
    QMap<QDate, qint64> days;
    QDate first = calendar.dayOf(books.hoursFrom);
    if (calendar.startOf(first) < books.hoursFrom)
        first = first.addDays(1);
    const QDate today = calendar.dayOf(time);
    for (QDate day = first; day < today; day = day.addDays(1))
        days.insert(day, 0);
    for (const HourUse &hour : *books.hours) {
        if (const auto day = days.find(calendar.dayOf(hour.time)); day != days.end())
            *day = boundedSum(*day, hour.sum.quota);
    }
    return days;
}

} // namespace

bool isContradicted(const BookedWindow &window, const Inventory &inventory)
{
    if (std::ranges::any_of(window.tokens, [](const QList<ModelUse> &uses) { return sumOf(uses).quota != 0; }))
        return false;
    bool isUsed = false;
    inventory.forEachWhile([&](qsizetype, const Token &token) {
        const auto last = token.usedQuota > 0 && token.countsUses ? lastUse(token) : std::nullopt;
        constexpr qint64 delay = 3'600; // books are written some time after
        isUsed = last && *last >= window.from && *last < window.to - delay;
        return !isUsed;
    });
    return isUsed;
}

UseHistory withBookedDays(UseHistory counted, const BooksOfUse &books, qint64 time, const Calendar &calendar)
{
    const QMap<QDate, qint64> booked = wholeDays(books, time, calendar);
    if (booked.isEmpty())
        return counted;
    const UseDay unseen{.isSeen = false};
    if (counted.days.empty())
        counted.first = booked.firstKey();
    while (counted.first > booked.firstKey()) {
        counted.first = counted.first.addDays(-1);
        counted.days.insert(counted.days.begin(), unseen);
    }
    while (counted.first.addDays(static_cast<qint64>(counted.days.size())) <= booked.lastKey())
        counted.days.push_back(unseen);
    for (const auto &[day, quota] : booked.asKeyValueRange())
        counted.days[static_cast<size_t>(counted.first.daysTo(day))] = {static_cast<double>(quota), false, true};
    return counted;
}

QList<RankedUse> mostUsedInAWeek(const Inventory &inventory, const AccountOutlook &outlook)
{
    constexpr auto week = static_cast<size_t>(UseWindow::Week);
    if (outlook.tokens.isEmpty())
        return {}; // none is known to have been used
    const bool isBooked = outlook.books && outlook.books->windows[week] && outlook.others.booked[week];
    QList<RankedUse> ranked;
    QSet<TokenId> present;
    inventory.forEach([&](qsizetype, const Token &token) {
        if (isBooked)
            present.insert(token.id());
        if (const qint64 quota = outlook.of(token.id()).used(UseWindow::Week).value_or(0); quota > 0)
            ranked.append({token.id(), token.name, quota, false});
    });
    if (isBooked) {
        const BookedWindow &booked = *outlook.books->windows[week];
        for (const auto &[token, uses] : booked.tokens.asKeyValueRange()) {
            if (!present.contains(token))
                ranked.append({token, booked.names.value(token), sumOf(uses).quota, true});
        }
    }
    const auto best = ranked.begin() + qMin(mostRanked, ranked.size());
    std::ranges::partial_sort(ranked, best, std::ranges::greater{}, &RankedUse::quota);
    ranked.erase(best, ranked.end());
    return ranked;
}

} // namespace TokenDeck
