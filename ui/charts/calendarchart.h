// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QDate>

namespace TokenDeck {

/// Counts of days in a calendar: a column a week (beginning as the locale's weeks do), a row a weekday, the fuller the
/// colour the higher the count. A mark is a day; up and down lead a day on, left and right a week.
class CalendarChart : public Chart
{
    Q_OBJECT

public:
    struct Day
    {
        ChartMark mark;
        /// Not above 0: shown pale, and not to be activated.
        qint64 count = 0;
        Tone color = Tone::Accent;
    };

    explicit CalendarChart(QWidget *parent = nullptr)
        : Chart(parent)
    { }

    /// One day after the other from `first` on. An invalid date counts as no days.
    void setDays(const QDate &first, QList<Day> days);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void layOut(const QRectF &area) override;
    void paintChart(QPainter &painter, const QPalette &palette) const override;
    [[nodiscard]] int neighbour(int index, Qt::Key key) const override;

private:
    struct Cell
    {
        QRectF rect;
        QString number;
    };

    [[nodiscard]] int offset() const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double weekdayWidth() const;
    void layOutNames(const ChartSpace &space, double left, double top, double width, double height);

    QDate m_first;
    QList<Day> m_days;
    qint64 m_greatest = 0;

    // Laid out:
    QList<Cell> m_cells;
};

} // namespace TokenDeck
