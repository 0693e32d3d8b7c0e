// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/charts/chartscale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace TokenDeck {

namespace {

constexpr double partGap = 12;
constexpr double gapAboveKeys = 6;
constexpr double minTrack = 48;
constexpr double minSlot = 34;
constexpr double usualSlot = 56;
constexpr double greatestSlot = 120;
// So much of a bar that stands for anything at all can be seen.
constexpr double minLength = 2;
constexpr double corner = 2;
constexpr double secondShare = 0.42;

constexpr double squareSize = 8;
constexpr double squareGap = 5;
constexpr double entryGap = 12;

/// Where an entry of the key begins, and how wide its text may be.
struct KeyPlace
{
    int line;
    double left;
    double textWidth;
};

/// In further lines where they do not fit into one.
QList<KeyPlace> keyPlaces(const QStringList &texts, double width, const QFont &font)
{
    const QFont small = chartFont(font, TextSize::Small);
    QList<KeyPlace> places;
    double left = 0;
    int line = 0;
    for (const QString &text : texts) {
        const double wanted = qMin(width, squareSize + squareGap + textWidth(text, small));
        if (left > 0 && left + wanted > width) {
            left = 0;
            ++line;
        }
        places.append({line, left, qMax(0.0, wanted - squareSize - squareGap)});
        left += wanted + entryGap;
    }
    return places;
}

double keyLine(const QFont &font)
{
    return lineHeight(chartFont(font, TextSize::Small)) + 2;
}

double amount(double value)
{
    return qBound(0.0, finite(value), 1e300);
}

} // namespace

BarChart::BarChart(Qt::Orientation orientation, QWidget *parent)
    : Chart(parent)
    , m_orientation(orientation)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(orientation == Qt::Horizontal);
    setSizePolicy(policy);
}

void BarChart::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    QList<double> totals;
    for (const Bar &bar : std::as_const(m_bars))
        totals.append(total(bar));
    m_greatest = barScale(std::move(totals));
    setMarksOf(m_bars);
}

void BarChart::setTrackShare(double share)
{
    m_trackShare = share;
    relayout();
}

void BarChart::setKey(const QStringList &texts)
{
    m_keyTexts = texts;
    updateGeometry();
    relayout();
}

double BarChart::total(const Bar &bar) const
{
    return amount(bar.first) + amount(bar.second);
}

double BarChart::keyHeight(double width) const
{
    const QList<KeyPlace> places = keyPlaces(m_keyTexts, width, font());
    return places.isEmpty() ? 0 : gapAboveKeys + (places.constLast().line + 1) * keyLine(font());
}

double BarChart::length(double part, double room) const
{
    return part > 0 ? qMin(room, qMax(minLength, part / m_greatest * room)) : 0;
}

void BarChart::layOut(const QRectF &area)
{
    m_places.clear();
    m_labelWidth = 0;
    m_valueWidth = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        m_labelWidth = qMax(m_labelWidth, textWidth(bar.mark.label, font()));
        m_valueWidth = qMax(m_valueWidth, textWidth(bar.mark.value, font()));
    }
    if (m_orientation == Qt::Horizontal)
        layOutLying(area);
    else
        layOutStanding(area);
}

void BarChart::layOutLying(const QRectF &area)
{
    const double rows = static_cast<double>(m_bars.size());
    const double key = keyHeight(area.width());
    const double row = qBound(lineHeight(font()), (area.height() - key) / rows, rowHeight() * 1.3);
    const double thickness = std::round(qMax(6.0, lineHeight(font()) * 0.6));

    // Values are what the chart is read for; names give way before them, and the bars before both.
    const double value = qMin(m_valueWidth, area.width() * 0.7);
    const double rest = area.width() - value - 2 * partGap;
    const double label = qMin(m_labelWidth,
                              qMax(area.width() * 0.2, rest - qMax(minTrack, area.width() * m_trackShare)));
    const double track = rest - label < minTrack / 4 ? 0 : rest - label;

    const ChartSpace space(area, layoutDirection());
    QList<MarkShape> shapes;
    shapes.reserve(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const double top = static_cast<double>(i) * row;
        const double barTop = top + (row - thickness) / 2;
        const auto lying = [&](double wide) { return space.place(label + partGap, barTop, wide, thickness); };
        m_places.append({lying(track), lying(length(total(bar), track)), lying(length(amount(bar.first), track))});
        addText(bar.mark.label, space.place(0, top, label, row), space.leading(), TextSize::Normal, false);
        addText(bar.mark.value, space.place(area.width() - value, top, value, row), space.trailing(), TextSize::Normal,
                true, Qt::ElideRight);
        shapes.append(roundedShape(space.place(0, top, area.width(), row).adjusted(-1, 1, 1, -1)));
    }
    setShapes(std::move(shapes));

    m_keySquares.clear();
    const double line = keyLine(font());
    const QList<KeyPlace> places = keyPlaces(m_keyTexts, area.width(), font());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto [index, left, width] = places[i];
        const double top = rows * row + gapAboveKeys + index * line;
        m_keySquares.append(space.place(left, top, squareSize, line).center());
        addText(m_keyTexts[i], space.place(left + squareSize + squareGap, top, width, line), space.leading(),
                TextSize::Small, true);
    }
}

void BarChart::layOutStanding(const QRectF &area)
{
    const double line = lineHeight(chartFont(font(), TextSize::Small)) + 2;
    const double slot = qMin(greatestSlot, area.width() / static_cast<double>(m_bars.size()));
    const double width = slot * 0.84;
    const double height = qMax(0.0, area.height() - 2 * line);

    const ChartSpace space(area, layoutDirection());
    QList<MarkShape> shapes;
    shapes.reserve(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const double left = static_cast<double>(i) * slot;
        const double barLeft = left + (slot - width) / 2;
        const auto standing = [&](double high) { return space.place(barLeft, line + height - high, width, high); };
        const double all = length(total(bar), height);
        // Where there is nothing, a line of the ground is left.
        m_places.append({standing(1), standing(all), standing(length(amount(bar.first), height))});
        // Half a number would be another number: rather none (the tool tip has it).
        if (textWidth(bar.mark.value, chartFont(font(), TextSize::Small)) <= slot)
            addText(bar.mark.value, space.place(left, height - all, slot, line), ChartSpace::centred(), TextSize::Small,
                    true);
        addText(bar.mark.label, space.place(left + 2, line + height, slot - 4, line), ChartSpace::centred(),
                TextSize::Small, true, Qt::ElideRight);
        shapes.append(roundedShape(space.place(left, height - all, slot, all + 2 * line).adjusted(1, 0, -1, 0)));
    }
    setShapes(std::move(shapes));
}

void BarChart::paintChart(QPainter &painter, const QPalette &palette) const
{
    const QColor track = trackColor(palette);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    painter.setPen(Qt::NoPen);
    const auto draw = [&painter](const QRectF &rect, const QColor &color) {
        if (rect.width() <= 0 || rect.height() <= 0)
            return;
        painter.setBrush(color);
        painter.drawRoundedRect(rect, corner, corner);
    };
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QColor color = toneColor(m_bars[i].color, palette);
        draw(m_places[i].track, track);
        if (amount(m_bars[i].second) > 0)
            draw(m_places[i].whole, mixed(color, base, secondShare));
        draw(m_places[i].first, color);
        if (isCut(m_bars[i]))
            paintCut(painter, m_places[i].whole, base);
    }
    const bool same = std::ranges::all_of(m_bars, [this](const Bar &bar) { return bar.color == m_bars.first().color; });
    const QColor keyColor = toneColor(same ? m_bars.first().color : Tone::Muted, palette);
    for (qsizetype i = 0; i < m_keySquares.size(); ++i)
        drawShape(painter, ChartShape::Square, m_keySquares[i], squareSize,
                  i == 0 ? keyColor : mixed(keyColor, base, secondShare));
}

/// Two slanting gaps near the end.
void BarChart::paintCut(QPainter &painter, const QRectF &bar, const QColor &base) const
{
    painter.setPen(QPen(base, 2));
    const bool lying = m_orientation == Qt::Horizontal;
    const bool mirrored = lying && isMirrored();
    for (const double distance : {10.0, 15.0}) {
        if (lying) {
            const double x = mirrored ? bar.left() + distance : bar.right() - distance;
            painter.drawLine(QPointF(x - 3, bar.bottom() + 1), QPointF(x + 3, bar.top() - 1));
        } else {
            const double y = bar.top() + distance;
            painter.drawLine(QPointF(bar.left() - 1, y + 3), QPointF(bar.right() + 1, y - 3));
        }
    }
    painter.setPen(Qt::NoPen);
}

int BarChart::heightForWidth(int width) const
{
    if (m_orientation == Qt::Vertical || m_bars.isEmpty())
        return sizeHint().height();
    return qRound(static_cast<double>(m_bars.size()) * rowHeight() + keyHeight(width - 4)) + 4;
}

QSize BarChart::sizeHint() const
{
    if (m_bars.isEmpty())
        return Chart::sizeHint();
    const double bars = static_cast<double>(m_bars.size());
    if (m_orientation == Qt::Vertical)
        return QSizeF(qMin(bars * usualSlot, 600.0), 150).toSize();
    return QSizeF(320, bars * rowHeight() + keyHeight(320) + 4).toSize();
}

QSize BarChart::minimumSizeHint() const
{
    if (m_bars.isEmpty())
        return Chart::minimumSizeHint();
    const double bars = static_cast<double>(m_bars.size());
    if (m_orientation == Qt::Vertical)
        return QSizeF(qMin(bars * minSlot, 600.0), 90).toSize();
    const double width = m_valueWidth + 2 * partGap + minTrack + qMin(m_labelWidth, 4 * lineHeight(font()));
    return QSizeF(width + 4, bars * lineHeight(font()) + keyHeight(width) + 4).toSize();
}

} // namespace TokenDeck
