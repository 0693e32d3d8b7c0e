// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/calendarchart.h"
#include "ui/charts/donutchart.h"
#include "ui/charts/linechart.h"

#include <QTest>

namespace TokenDeck {

using namespace Qt::StringLiterals;

enum class ChartKind { Donut, Bars, Columns, Calendar, Steps };
inline const QList<std::pair<const char *, ChartKind>> chartKinds{{"donut", ChartKind::Donut},
                                                                  {"bars", ChartKind::Bars},
                                                                  {"columns", ChartKind::Columns},
                                                                  {"calendar", ChartKind::Calendar},
                                                                  {"steps", ChartKind::Steps}};
// A Wednesday.
inline const QDate chartDay(2026, 7, 22);

inline ChartMark mark(qint64 amount)
{
    return {u"about %1"_s.arg(amount), QString::number(amount), u"more of %1"_s.arg(amount)};
}

/// A chart of a kind with a mark for each amount.
inline std::unique_ptr<Chart> chartOf(ChartKind kind, const QList<qint64> &amounts)
{
    switch (kind) {
    case ChartKind::Donut: {
        QList<DonutChart::Share> shares;
        for (const qint64 amount : amounts)
            shares.append({mark(amount), amount, Tone::Accent, ChartShape::Square});
        auto chart = std::make_unique<DonutChart>();
        chart->setShares(shares);
        chart->setCentre(u"1,234"_s, u"things"_s);
        return chart;
    }
    case ChartKind::Bars:
    case ChartKind::Columns: {
        QList<BarChart::Bar> bars;
        for (const qint64 amount : amounts)
            bars.append({mark(amount), static_cast<double>(amount), static_cast<double>(amount) / 2, Tone::Good});
        auto chart = std::make_unique<BarChart>(kind == ChartKind::Bars ? Qt::Horizontal : Qt::Vertical);
        chart->setBars(bars);
        chart->setKey({u"first"_s, u"second"_s});
        return chart;
    }
    case ChartKind::Calendar: {
        QList<CalendarChart::Day> days;
        for (const qint64 amount : amounts)
            days.append({mark(amount), amount, Tone::Accent});
        auto chart = std::make_unique<CalendarChart>();
        chart->setDays(chartDay, days);
        return chart;
    }
    case ChartKind::Steps: {
        QList<LineChart::Point> points;
        for (const qint64 amount : amounts)
            points.append({mark(amount), 20'000 + points.size(), static_cast<double>(amount)});
        auto chart = std::make_unique<LineChart>();
        chart->setPoints(points);
        return chart;
    }
    }
    Q_UNREACHABLE();
}

inline void showChart(Chart &chart, const QSize &size = QSize(420, 200))
{
    chart.setTitle(u"A chart"_s);
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.activateWindow();
    chart.setFocus();
    QTRY_VERIFY(chart.hasFocus());
}

/// A row for each kind of chart, in a column "kind".
inline void kindRows()
{
    QTest::addColumn<ChartKind>("kind");
    for (const auto &[name, kind] : chartKinds)
        QTest::newRow(name) << kind;
}

} // namespace TokenDeck
