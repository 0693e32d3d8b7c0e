// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"
#include "ui/overview/overviewcharts.h"

#include <QDate>

#include <functional>

namespace TokenDeck {

// The charts of what was used, and of what follows from it.

void fillUseByDay(Chart *chart, const ChartSource &source);
[[nodiscard]] QString useByDayNote(const ChartSource &source);

[[nodiscard]] QList<BarChart::Bar> weekBars(const ChartSource &source);

/// Of the account that is empty first.
void fillBalance(Chart *chart, const ChartSource &source);
[[nodiscard]] QString balanceNote(const ChartSource &source);

/// What remains on the days to come until nothing does, and between which it may lie. @p shown: quota as it is drawn,
/// @p told: as it is told. Empty where there is no forecast of a day.
[[nodiscard]] QList<LineChart::Point> drainPoints(const Forecast &forecast, qint64 remaining, QDate today,
                                                  const std::function<double(qint64)> &shown,
                                                  const std::function<QString(qint64)> &told, const QLocale &locale);

} // namespace TokenDeck
