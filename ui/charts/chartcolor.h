// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace TokenDeck {

/// What a colour in a chart means. The Series colours mean nothing but "another one"; they are apart for
/// colour-blind people too (after Okabe and Ito, with the contrast that thin things need on light and dark).
enum class ChartColor : quint8 {
    Accent,
    AccentLight,
    Good,
    Warning,
    Bad,
    Muted,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6
};

[[nodiscard]] bool isDark(const QPalette &palette);

/// Fit for shapes on the palette's Base colour: a contrast of 3 to 1 or more, AccentLight excepted.
[[nodiscard]] QColor chartColor(ChartColor color, const QPalette &palette);
/// The series colours in turn, from the beginning again after the last. A negative index counts as 0.
[[nodiscard]] ChartColor seriesColor(int index);

/// `share` of the first colour (0 to 1), the rest of the second.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &other, double share);
/// What lies under bars and rings: hardly more than the background.
[[nodiscard]] QColor trackColor(const QPalette &palette);
/// Black or white, whichever can be read better on a background.
[[nodiscard]] QColor readableOn(const QColor &background);
/// The contrast ratio of WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace TokenDeck
