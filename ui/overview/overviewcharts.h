// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/analyst.h"
#include "table/tokentext.h"

#include <span>

class QWidget;

namespace TokenDeck {

class Chart;

/// What the charts of the overview are made from.
struct ChartSource
{
    const Analysis *analysis; ///< nothing while there is none
    const Summary &summary;
    const TokenText &text;
};

/// A chart of the overview. The targets of its marks are the queries that they lead to.
struct OverviewChart
{
    const char *title; ///< Overview translates it, %n as Summary::calendarDays
    Chart *(*make)(QWidget *parent);
    void (*fill)(Chart *chart, const ChartSource &source);
    /// A line of small text below it; none while it is empty.
    QString (*note)(const ChartSource &source) = nullptr;
    bool sharesPanel = false; ///< with the chart before
};

/// All of them, in their order on the page.
[[nodiscard]] std::span<const OverviewChart> overviewCharts();

} // namespace TokenDeck
