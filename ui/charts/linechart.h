// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace TokenDeck {

/// One to a few series over days, as lines or steps, on an axis of nice numbers that has 0 on it and one of the locale's
/// short dates. A mark is a point; the marks are numbered series by series. Left and right lead along a series, up and
/// down to the series before and after. Time goes from left to right in every language.
class LineChart : public Chart
{
    Q_OBJECT

public:
    /// Lines from point to point, or each value held until the next day.
    enum class Kind : quint8 { Lines, Steps };

    struct Point
    {
        ChartMark mark;
        /// Days since 1970-01-01.
        qint64 day = 0;
        /// For the place only; what is not finite counts as 0.
        double value = 0;
    };
    struct Series
    {
        QString name;
        ChartColor color = ChartColor::Accent;
        /// By ascending day.
        QList<Point> points;
    };

    explicit LineChart(Kind kind, QWidget *parent = nullptr);

    /// Several series get a key of their names.
    void setSeries(QList<Series> series);

    [[nodiscard]] int markAt(const QPointF &point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void layOut(const QRectF &area) override;
    void paintChart(QPainter &painter, const QPalette &palette) const override;
    void paintHover(QPainter &painter, int index) const override;
    void paintFocus(QPainter &painter, int index) const override;
    [[nodiscard]] int neighbour(int index, Qt::Key key) const override;
    [[nodiscard]] bool isMirrored() const override { return false; }

private:
    [[nodiscard]] int seriesOf(int index) const;
    [[nodiscard]] QStringList keyTexts() const;
    void layOutValueAxis(const QRectF &area, double bottom);
    void layOutDayAxis(double lineHeight);
    void layOutPoints();
    [[nodiscard]] double across(qint64 day) const;
    [[nodiscard]] double down(double value) const;
    void paintCursor(QPainter &painter, int index, double radius) const;

    Kind m_kind;
    QList<Series> m_series;
    // Of each series, the index of its first mark.
    QList<int> m_starts;
    qint64 m_firstDay = 0;
    qint64 m_lastDay = 0;

    // Laid out:
    QRectF m_plot;
    QList<double> m_ticks;
    QList<QLineF> m_grid;
    QList<QList<QLineF>> m_lines;
    QList<ChartText> m_texts;
    ChartKey m_key;
};

} // namespace TokenDeck
