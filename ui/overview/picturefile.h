// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace TokenDeck {

class Chart;

/// Writes a chart's picture, SVG or PNG by the path's suffix, as writeFileAtomically() writes. What went wrong, for the
/// user, or nothing.
[[nodiscard]] std::optional<QString> saveChartPicture(const Chart &chart, const QString &path);
/// Likewise of a widget with all in it, as it is on screen.
[[nodiscard]] std::optional<QString> saveWidgetPicture(QWidget &widget, const QString &path);

} // namespace TokenDeck
