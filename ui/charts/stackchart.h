// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace TokenDeck {

/// Amounts over days as columns of parts, each kind of part in its own colour and named in a key below. On an axis of nice
/// numbers and one of the locale's short dates. A mark is a day, whose texts name its parts. Time goes from left to right
/// in every language.
class StackChart : public Chart
{
    Q_OBJECT

public:
    struct Day
    {
        ChartMark mark = {};
        qint64 day = 0;           ///< since 1970-01-01
        QList<double> parts = {}; ///< as many as there are kinds, from the bottom; below 0 or not finite counts as 0
        bool isKnown = true;      ///< otherwise there is a gap, and it is drawn as one
    };

    /// So many kinds have colours of their own, the last of them those that are left over.
    static constexpr int maxKinds = 6;

    explicit StackChart(QWidget *parent = nullptr)
        : Chart(parent)
    { }

    /// By ascending day. @p kinds: at most maxKinds. @p unit: what stands in front of numbers on the axis, such as a
    /// currency's symbol.
    void setDays(QList<Day> days, const QStringList &kinds, const QString &unit = {});

    [[nodiscard]] QSize sizeHint() const override { return {420, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 110}; }

    /// Fit for shapes on the palette's Base colour, and told apart by those who see few colours, too.
    [[nodiscard]] static QColor kindColor(int kind, const QPalette &palette);

protected:
    void layOut(const QRectF &area) override;
    void paintChart(QPainter &painter, const QPalette &palette) const override;
    [[nodiscard]] int neighbour(int index, Qt::Key key) const override
    {
        return key == Qt::Key_Up || key == Qt::Key_Down ? index : Chart::neighbour(index, key);
    }
    [[nodiscard]] bool isMirrored() const override { return false; }

private:
    void layOutKey(QRectF &area);
    void layOutAxes(const QRectF &area);

    struct Part
    {
        QRectF rect;
        int kind;
    };

    QList<Day> m_days;
    QStringList m_kinds;
    QString m_unit;

    // Laid out:
    ValueAxis m_axis;
    QList<Part> m_parts;
    QList<QRectF> m_gaps;
    QList<Part> m_keySquares;
};

} // namespace TokenDeck
