// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace TokenDeck {

/// A number over days, as steps: each value is held until the next day; or, with a band within which it may lie, as a
/// line from one to the next. On an axis of nice numbers that has 0 on it and
/// one of the locale's short dates. A mark is a point. Time goes from left to right in every language.
class LineChart : public Chart
{
    Q_OBJECT

public:
    struct Point
    {
        ChartMark mark;
        /// Days since 1970-01-01.
        qint64 day = 0;
        /// For the place only; what is not finite counts as 0.
        double value = 0;
        /// Between which it may lie; where they are the same nothing is drawn.
        double low = 0;
        double high = 0;
    };

    explicit LineChart(QWidget *parent = nullptr)
        : Chart(parent)
    { }

    /// By ascending day. @p unit: what stands in front of numbers on the axis, such as a currency's symbol.
    void setPoints(QList<Point> points, const QString &unit = {});

    [[nodiscard]] int markAt(const QPointF &point) const override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void layOut(const QRectF &area) override;
    void paintChart(QPainter &painter, const QPalette &palette) const override;
    void paintHover(QPainter &painter, int index) const override;
    void paintFocus(QPainter &painter, int index) const override;
    [[nodiscard]] int neighbour(int index, Qt::Key key) const override
    {
        return key == Qt::Key_Up || key == Qt::Key_Down ? index : Chart::neighbour(index, key);
    }
    [[nodiscard]] bool isMirrored() const override { return false; }

private:
    void layOutDayAxis(double lineHeight);
    [[nodiscard]] double across(qint64 day) const;

    QList<Point> m_points;
    QString m_unit;

    // Laid out:
    ValueAxis m_axis;
    QPolygonF m_line;
    QPolygonF m_band;
};

} // namespace TokenDeck
