// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"
#include "usage/outlook.h"
#include "usage/usedays.h"

/// Steps on the way to an outlook that need nothing but values. For any thread.
namespace TokenDeck {

/// Whether books that show no use at all are proven wrong by a token that was used: a gateway without the right, or
/// without books, answers with nothing.
[[nodiscard]] bool isContradicted(const BookedWindow &window, const Inventory &inventory);

/// The days of @p counted, and those that the hours of @p books have whole, until that of @p time; where both have one,
/// as the books have it.
[[nodiscard]] UseHistory withBookedDays(UseHistory counted, const BooksOfUse &books, qint64 time,
                                        const Calendar &calendar);

/// Those that used most in the last week, most first; a dozen at most.
[[nodiscard]] QList<RankedUse> mostUsedInAWeek(const Inventory &inventory, const AccountOutlook &outlook);

} // namespace TokenDeck
