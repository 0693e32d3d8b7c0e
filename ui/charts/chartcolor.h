// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace TokenDeck {

/// What a colour in a chart means.
enum class ChartColor : quint8 { Accent, Good, Warning, Bad, Muted };

[[nodiscard]] bool isDark(const QPalette &palette);

/// Fit for shapes on the palette's Base colour: a contrast of 3 to 1 or more.
[[nodiscard]] QColor chartColor(ChartColor color, const QPalette &palette);

/// `share` of the first colour (0 to 1), the rest of the second.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &other, double share);
/// What lies under bars and rings: hardly more than the background.
[[nodiscard]] QColor trackColor(const QPalette &palette);
/// Black or white, whichever can be read better on a background.
[[nodiscard]] QColor readableOn(const QColor &background);
/// The contrast ratio of WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace TokenDeck
