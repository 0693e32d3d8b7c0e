// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linechart.h"

#include "ui/charts/chartscale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace TokenDeck {

namespace {

constexpr double labelGap = 8;
constexpr double reach = 8;

/// Far beyond what a date can be, and near enough to 0 for sums.
qint64 boundedDay(qint64 day)
{
    constexpr qint64 far = 1'000'000'000;
    return qBound(-far, day, far);
}

qint64 dayStep(qint64 least)
{
    for (const qint64 step : {1, 2, 7, 14, 28, 56, 91, 182, 364}) {
        if (step >= least)
            return step;
    }
    return (least + 363) / 364 * 364;
}

} // namespace

void LineChart::setPoints(QList<Point> points, const QString &unit)
{
    m_points = std::move(points);
    m_unit = unit;
    for (Point &point : m_points) {
        point.day = boundedDay(point.day);
        point.value = finite(point.value);
        point.low = finite(point.low);
        point.high = finite(point.high);
    }
    setMarksOf(m_points);
}

void LineChart::layOut(const QRectF &area)
{
    double low = 0;
    double high = 0;
    for (const Point &point : std::as_const(m_points)) {
        low = qMin(low, point.value);
        high = qMax(high, qMax(point.value, point.high));
    }
    constexpr double dot = 4;
    m_axis = layOutAxis(area, low, high, m_unit, dot);
    layOutDayAxis(lineHeight(chartFont(font(), TextSize::Small)) + 2);
    QList<MarkShape> shapes;
    shapes.reserve(markCount());
    m_line.clear();
    m_band.clear();
    const bool hasBand = std::ranges::any_of(m_points, [](const Point &point) { return point.low < point.high; });
    for (const Point &point : std::as_const(m_points)) {
        const QPointF at(across(point.day), m_axis.down(point.value));
        if (hasBand) {
            m_band.prepend({at.x(), m_axis.down(point.low)});
            m_band.append({at.x(), m_axis.down(point.high)});
        } else if (!m_line.isEmpty()) {
            m_line << QPointF(at.x(), m_line.constLast().y());
        }
        m_line << at;
        shapes.append(roundedShape(QRectF(at - QPointF(4, 4), QSizeF(8, 8))));
    }
    setShapes(std::move(shapes));
}

void LineChart::layOutDayAxis(double line)
{
    const QFont small = chartFont(font(), TextSize::Small);
    const qint64 first = m_points.constFirst().day;
    const qint64 last = m_points.constLast().day;
    double widest = 1;
    for (const qint64 day : {first, (first + last) / 2, last})
        widest = qMax(widest, textWidth(shortDate(day), small));
    // The outermost labels are shifted inwards by half their width.
    const double room = qMax(1.0, m_axis.plot.width() / (widest * 1.5 + labelGap));
    const qint64 step = dayStep(static_cast<qint64>(std::ceil(static_cast<double>(last - first) / room)));
    double end = m_axis.plot.left();
    for (qint64 day = first; day <= last; day += step) {
        // Centred below its day, but within the chart.
        const double wanted = textWidth(shortDate(day), small);
        const double left = qMax(m_axis.plot.left(), qMin(across(day) - wanted / 2, m_axis.plot.right() + 4 - wanted));
        if (left < end)
            continue;
        end = left + wanted + labelGap;
        addText(shortDate(day), QRectF(left, m_axis.plot.bottom() + 3, wanted, line), ChartSpace::centred(),
                TextSize::Small, true, Qt::ElideNone);
    }
}

double LineChart::across(qint64 day) const
{
    const qint64 first = m_points.constFirst().day;
    const qint64 last = m_points.constLast().day;
    if (last == first)
        return m_axis.plot.center().x();
    return m_axis.plot.left()
        + static_cast<double>(day - first) / static_cast<double>(last - first) * m_axis.plot.width();
}

int LineChart::markAt(const QPointF &point) const
{
    if (!m_axis.plot.adjusted(-reach, -reach, reach, reach).contains(point))
        return -1;
    // The nearest day, and of its points the nearest.
    int nearest = -1;
    QPointF least;
    for (int i = 0; i < shapes().size(); ++i) {
        const QPointF away(std::abs(shapes()[i].centre.x() - point.x()), std::abs(shapes()[i].centre.y() - point.y()));
        if (nearest < 0 || away.x() < least.x() || (away.x() == least.x() && away.y() < least.y())) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

void LineChart::paintChart(QPainter &painter, const QPalette &palette) const
{
    m_axis.paint(painter, palette);
    const QColor color = toneColor(Tone::Accent, palette);
    if (m_line.size() == 1) {
        // A point alone makes no line.
        drawShape(painter, ChartShape::Disc, m_line.constFirst(), 5, color);
    } else {
        const double ground = m_axis.down(0);
        QPolygonF area = m_band.isEmpty() ? m_line : m_band;
        if (m_band.isEmpty()) {
            area.prepend(QPointF(m_line.constFirst().x(), ground));
            area.append(QPointF(m_line.constLast().x(), ground));
        }
        QColor pale = color;
        pale.setAlphaF(0.14f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawPolygon(area);
        painter.setPen(QPen(color, 1));
        painter.drawPolyline(m_line);
    }
}

void LineChart::paintHover(QPainter &painter, int index) const
{
    const QPointF at = shapes()[index].centre;
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::PlaceholderText), 1, Qt::DotLine));
    painter.drawLine(QLineF(at.x(), m_axis.plot.top(), at.x(), m_axis.plot.bottom()));
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Base), 1));
    painter.setBrush(toneColor(Tone::Accent, palette()));
    painter.drawEllipse(at, 4, 4);
}

void LineChart::paintFocus(QPainter &painter, int index) const
{
    paintHover(painter, index);
    painter.setPen(QPen(toneColor(Tone::Accent, palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(shapes()[index].centre, 7, 7);
}

} // namespace TokenDeck
