// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace TokenDeck {

/// Amounts to compare, on one scale that ends at the largest total. Lying: a line a bar, label, bar and value in
/// columns, for many or long names. Standing: columns with the value above and the label below, for a few short steps.
/// A mark is a bar with its texts.
class BarChart : public Chart
{
    Q_OBJECT

public:
    /// A bar in two parts, one after the other: the first solid, the second lighter. The numbers are for the length
    /// only; below 0 or not finite counts as 0. Whether there is anything behind a bar is up to its mark.
    ///
    /// A few bars that are far longer than all others would leave nothing of those: they are cut, and shown to be.
    struct Bar
    {
        ChartMark mark;
        double first = 0;
        double second = 0;
        Tone color = Tone::Accent;
    };

    /// Qt::Horizontal: lying bars.
    explicit BarChart(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setBars(QList<Bar> bars);
    /// What the first and the second part are, in a line below lying bars. Empty: no such line.
    void setKey(const QStringList &texts);
    /// How much of the width of lying bars is kept for them, 0 to 1, before names are cut.
    void setTrackShare(double share);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void layOut(const QRectF &area) override;
    void paintChart(QPainter &painter, const QPalette &palette) const override;

private:
    void layOutLying(const QRectF &area);
    void layOutStanding(const QRectF &area);
    void paintCut(QPainter &painter, const QRectF &bar, const QColor &base) const;
    [[nodiscard]] double total(const Bar &bar) const;
    [[nodiscard]] bool isCut(const Bar &bar) const { return total(bar) > m_greatest; }
    /// Of a part of a bar, where the longest has @p room.
    [[nodiscard]] double length(double part, double room) const;
    [[nodiscard]] double rowHeight() const { return lineHeight(font()) + 8; }
    [[nodiscard]] double keyHeight(double width) const;

    Qt::Orientation m_orientation;
    QList<Bar> m_bars;
    QStringList m_keyTexts;
    double m_greatest = 0; // the length that fills the track
    double m_trackShare = 0.32;
    double m_labelWidth = 0;
    double m_valueWidth = 0;

    // Laid out:
    struct Place
    {
        QRectF track;
        QRectF whole;
        QRectF first;
    };
    QList<Place> m_places;
    QList<QPointF> m_keySquares;
};

} // namespace TokenDeck
