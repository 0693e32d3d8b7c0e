// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donutchart.h"

#include "ui/charts/chartscale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace TokenDeck {

namespace {

constexpr double shapeSize = 9;
constexpr double shapeGap = 8;
constexpr double valueGap = 16;
constexpr double ringGap = 20;
constexpr double minDiameter = 84;
constexpr double usualDiameter = 150;
constexpr double greatestDiameter = 220;
// Of the radius: the hole.
constexpr double hole = 0.72;
constexpr double segmentGap = 1.5;
// Of the arc of a segment, however little it stands for: so much can be seen and hit.
constexpr double minArc = 4;

constexpr double degrees = 180 / std::numbers::pi;

/// A piece of the ring, clockwise from the top, whose sides are `segmentGap` away from its neighbours'.
QPainterPath segment(const QRectF &ring, double start, double span)
{
    const double radius = ring.width() / 2;
    const QRectF inner(ring.center() - QPointF(radius, radius) * hole, ring.size() * hole);
    const double outset = segmentGap / 2 / radius * degrees;
    const double inset = outset / hole;
    QPainterPath path;
    path.arcMoveTo(ring, 90 - start - outset);
    path.arcTo(ring, 90 - start - outset, 2 * outset - span);
    path.arcTo(inner, 90 - start - span + inset, span - 2 * inset);
    path.closeSubpath();
    return path;
}

QPainterPath wholeRing(const QRectF &ring)
{
    const double radius = ring.width() / 2;
    QPainterPath path;
    path.addEllipse(ring);
    path.addEllipse(ring.center(), radius * hole, radius * hole);
    return path;
}

QPointF onRing(const QRectF &ring, double angle)
{
    const double radius = ring.width() / 2 * (1 + hole) / 2;
    return ring.center() + QPointF(std::sin(angle / degrees), -std::cos(angle / degrees)) * radius;
}

} // namespace

DonutChart::DonutChart(QWidget *parent)
    : Chart(parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DonutChart::setShares(QList<Share> shares)
{
    m_shares = std::move(shares);
    for (Share &share : m_shares)
        share.mark.activatable = share.mark.activatable && share.amount > 0;
    setMarksOf(m_shares);
}

void DonutChart::setCentre(const QString &number, const QString &word)
{
    m_number = number;
    m_word = word;
    relayout();
}

void DonutChart::measure()
{
    double label = 0;
    m_valueWidth = 0;
    for (const Share &share : m_shares) {
        label = qMax(label, textWidth(share.mark.label, font()));
        m_valueWidth = qMax(m_valueWidth, textWidth(share.mark.value, font()));
    }
    m_row = lineHeight(font()) + 7;
    const double around = shapeSize + shapeGap + valueGap + m_valueWidth;
    m_legendWidth = around + label;
    m_narrowLegendWidth = around + qMin(label, 6 * m_row);
}

bool DonutChart::fitsBeside(double width) const
{
    return width >= minDiameter + ringGap + m_narrowLegendWidth;
}

double DonutChart::besideDiameter(double width, double height) const
{
    return qMin(qBound(minDiameter, width - ringGap - m_legendWidth, greatestDiameter), height);
}

void DonutChart::layOut(const QRectF &area)
{
    measure();
    QList<MarkShape> shapes;
    const double rows = static_cast<double>(m_shares.size());
    m_row = qBound(lineHeight(font()), area.height() / rows, m_row);
    const double legendHeight = rows * m_row;
    if (fitsBeside(area.width())) {
        const double diameter = besideDiameter(area.width(), area.height());
        const double legend = qMin(area.width() - diameter - ringGap, m_legendWidth + 2 * valueGap);
        const double left = (area.width() - diameter - ringGap - legend) / 2;
        const ChartSpace space(area, layoutDirection());
        layOutLegend(space.place(left + diameter + ringGap, (area.height() - legendHeight) / 2, legend, legendHeight),
                     shapes);
        layOutRing(space.place(left, (area.height() - diameter) / 2, diameter, diameter), shapes);
    } else {
        const double diameter = qMin(qMin(area.width(), greatestDiameter), area.height() - legendHeight - m_row / 2);
        const bool ring = diameter >= minDiameter / 2;
        const double legend = qMin(area.width(), m_legendWidth + 2 * valueGap);
        const double top = ring ? diameter + m_row / 2 : 0;
        layOutLegend(QRectF(area.center().x() - legend / 2, area.top() + top, legend, legendHeight), shapes);
        layOutRing(ring ? QRectF(area.center().x() - diameter / 2, area.top(), diameter, diameter) : QRectF(), shapes);
    }

    setShapes(std::move(shapes));
}

void DonutChart::layOutLegend(const QRectF &place, QList<MarkShape> &shapes)
{
    m_shapePlaces.clear();
    const ChartSpace space(place, layoutDirection());
    const double value = qMin(m_valueWidth, place.width() / 2);
    const double label = qMax(0.0, place.width() - shapeSize - shapeGap - value - valueGap);
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const Share &share = m_shares[i];
        const bool muted = share.amount <= 0;
        const double top = static_cast<double>(i) * m_row;
        shapes.append(roundedShape(space.place(0, top, place.width(), m_row).adjusted(-4, 0, 4, 0)));
        m_shapePlaces.append(space.place(0, top, shapeSize, m_row).center());
        addText(share.mark.label, space.place(shapeSize + shapeGap, top, label, m_row), space.leading(),
                TextSize::Normal, muted);
        addText(share.mark.value, space.place(place.width() - value, top, value, m_row), space.trailing(),
                TextSize::Normal, muted);
    }
}

void DonutChart::layOutRing(const QRectF &ring, QList<MarkShape> &shapes)
{
    m_ring = ring;
    m_segments = QList<QPainterPath>(m_shares.size());
    if (ring.isEmpty())
        return;
    QList<qint64> amounts;
    for (const Share &share : std::as_const(m_shares))
        amounts.append(share.amount);
    const QList<double> spans = ringAngles(amounts, minArc / (ring.width() / 2 * hole) * degrees);
    double start = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const double span = spans[i];
        if (span <= 0)
            continue;
        m_segments[i] = span >= 360 ? wholeRing(ring) : segment(ring, start, span);
        shapes[i].outline.addPath(m_segments[i]);
        shapes[i].centre = onRing(ring, start + span / 2);
        start += span;
    }
    layOutCentre(QRectF(ring.center() - QPointF(ring.width(), ring.width()) / 2 * hole, ring.size() * hole));
}

void DonutChart::layOutCentre(const QRectF &place)
{
    // A circle is narrower above and below its middle.
    const double width = place.width() * 0.86;
    TextSize size = TextSize::Normal;
    for (const TextSize larger : {TextSize::Big, TextSize::Large}) {
        if (textWidth(m_number, chartFont(font(), larger)) <= width) {
            size = larger;
            break;
        }
    }
    const double number = lineHeight(chartFont(font(), size));
    const double word = lineHeight(chartFont(font(), TextSize::Small));
    const bool both = !m_word.isEmpty() && number + word <= place.height() * 0.8;
    const double top = place.center().y() - (both ? number + word : number) / 2;
    const double left = place.center().x() - width / 2;
    addText(m_number, QRectF(left, top, width, number), ChartSpace::centred(), size, false);
    if (both)
        addText(m_word, QRectF(left, top + number, width, word), ChartSpace::centred(), TextSize::Small, true);
}

void DonutChart::paintChart(QPainter &painter, const QPalette &palette) const
{
    if (!m_ring.isEmpty() && std::ranges::all_of(m_segments, [](const QPainterPath &path) { return path.isEmpty(); }))
        painter.fillPath(wholeRing(m_ring), trackColor(palette));
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const QColor color = toneColor(m_shares[i].color, palette);
        painter.fillPath(m_segments[i], color);
        drawShape(painter, m_shares[i].shape, m_shapePlaces[i], shapeSize, color);
    }
}

int DonutChart::heightForWidth(int width) const
{
    if (m_shares.isEmpty())
        return sizeHint().height();
    const double legend = static_cast<double>(m_shares.size()) * (lineHeight(font()) + 7);
    const double all = fitsBeside(width - 4) ? qMax(besideDiameter(width - 4, usualDiameter), legend)
                                             : qMin<double>(width - 4, usualDiameter) + m_row / 2 + legend;
    return qRound(all) + 4;
}

QSize DonutChart::sizeHint() const
{
    const double rows = static_cast<double>(qMax<qsizetype>(1, m_shares.size()));
    return QSizeF(usualDiameter + ringGap + qMax(m_legendWidth, 120.0),
                  qMax(usualDiameter, rows * (lineHeight(font()) + 7)) + 4)
        .toSize();
}

QSize DonutChart::minimumSizeHint() const
{
    const double rows = static_cast<double>(qMax<qsizetype>(1, m_shares.size()));
    return QSizeF(qMax(m_narrowLegendWidth, minDiameter) + 12, qMax(minDiameter, rows * lineHeight(font())) + 4)
        .toSize();
}

} // namespace TokenDeck
