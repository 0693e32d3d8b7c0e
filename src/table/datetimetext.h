// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace TokenDeck {

/// How a locale writes hours and minutes, for QTime: "HH:mm", "h:mm AP". QLocale's own short format has seconds in some
/// locales, and in Qt 6.4 an unreplaced "B" (CLDR's part of the day) in others, such as Chinese in Taiwan.
[[nodiscard]] QString clockFormat(const QLocale &locale);

/// As the locale writes it in short, but with all digits of the year.
[[nodiscard]] QString dateText(const QLocale &locale, QDate date);

/// "18:00"; @p time in Unix seconds, here and below.
[[nodiscard]] QString clockText(const QLocale &locale, qint64 time);

/// "27/11/2026 18:00": date and time of day, to the minute.
[[nodiscard]] QString dateTimeText(const QLocale &locale, qint64 time);

} // namespace TokenDeck
