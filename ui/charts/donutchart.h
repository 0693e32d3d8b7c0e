// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace TokenDeck {

/// Shares of a whole as a ring, with a legend beside it, or below where there is no room beside. A mark is a segment
/// together with its line of the legend.
class DonutChart : public Chart
{
    Q_OBJECT

public:
    struct Share
    {
        ChartMark mark;
        /// Not above 0: in the legend only, muted, and not to be activated.
        qint64 amount = 0;
        Tone color = Tone::Accent;
        ChartShape shape = ChartShape::Disc;
    };

    explicit DonutChart(QWidget *parent = nullptr);

    void setShares(QList<Share> shares);
    /// The text in the ring: a number ready for the screen, and a small word below it.
    void setCentre(const QString &number, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void layOut(const QRectF &area) override;
    void paintChart(QPainter &painter, const QPalette &palette) const override;

private:
    void measure();
    [[nodiscard]] bool fitsBeside(double width) const;
    [[nodiscard]] double besideDiameter(double width, double height) const;
    void layOutLegend(const QRectF &place, QList<MarkShape> &shapes);
    /// Nothing where there is no room for a ring.
    void layOutRing(const QRectF &ring, QList<MarkShape> &shapes);
    void layOutCentre(const QRectF &hole);

    QList<Share> m_shares;
    QString m_number;
    QString m_word;

    // What the legend needs, by font and texts.
    double m_row = 0;
    double m_legendWidth = 0;
    double m_narrowLegendWidth = 0;
    double m_valueWidth = 0;

    // Laid out:
    QRectF m_ring;
    // Empty where there is nothing of a share in the ring.
    QList<QPainterPath> m_segments;
    QList<QPointF> m_shapePlaces;
};

} // namespace TokenDeck
