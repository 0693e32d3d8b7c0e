// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/outlook.h"

#include <QLocale>
#include <QString>

#include <functional>

/// What is known of tokens over time, in words. For any thread.
namespace TokenDeck {

/// "in 9 to 14 days", "in less than a day", "more than a year", "not used now", "not enough data yet".
[[nodiscard]] QString emptyText(const Forecast &forecast, const QLocale &locale);
/// What the forecast is made from, in a few sentences. @p amount: shows quota units.
[[nodiscard]] QString emptyBasis(const Forecast &forecast, const QLocale &locale,
                                 const std::function<QString(qint64)> &amount);

/// "last 24 hours", "last 7 days", "last 30 days".
[[nodiscard]] QString windowWords(UseWindow window);

/// "renamed, limits widened": each kind of change in a few words.
[[nodiscard]] QString changeWords(TokenChanges changes);

} // namespace TokenDeck
