// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/days.h"
#include "usage/outlook.h"

/// Use of an account by the days of a calendar. Pure functions of values, for any thread.
namespace TokenDeck {

/// What the books have of the days in @p window, by model, ascending by day, most used models of a day first. Hours are
/// of the day in which they begin, in @p calendar: the sum of the days is the window. Days of the gateway's own calendar
/// stay as they are. Nothing if the books have neither.
[[nodiscard]] std::optional<QList<ModelDay>> bookedDays(const BooksOfUse &books, const TimeWindow &window,
                                                        const Calendar &calendar);

/// With what was counted on days of @p window of which nothing is booked: each day once.
[[nodiscard]] QList<ModelDay> joinedDays(const std::optional<QList<ModelDay>> &booked,
                                         const QHash<QDate, qint64> &counted, const TimeWindow &window,
                                         const Calendar &calendar);

} // namespace TokenDeck
