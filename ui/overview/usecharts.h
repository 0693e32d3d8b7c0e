// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/overview/overviewcharts.h"

namespace TokenDeck {

// The charts of what was used, and of what follows from it.

void fillUseByDay(Chart *chart, const ChartSource &source);
[[nodiscard]] QString useByDayNote(const ChartSource &source);

[[nodiscard]] QList<BarChart::Bar> weekBars(const ChartSource &source);

/// Of the account that is empty first.
void fillBalance(Chart *chart, const ChartSource &source);
[[nodiscard]] QString balanceNote(const ChartSource &source);

} // namespace TokenDeck
