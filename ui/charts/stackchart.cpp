// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackchart.h"

#include "ui/charts/chartscale.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <utility>

namespace TokenDeck {

namespace {

constexpr double dayLabelGap = 12;
constexpr double keyGap = 14;
constexpr double square = 9;

double length(double part)
{
    return qMax(0.0, finite(part));
}

} // namespace

QColor StackChart::kindColor(int kind, const QPalette &palette)
{
    // Blue, orange, green, purple, sky and grey, of which no two are alike to those who see few colours.
    static constexpr std::array<QRgb, maxKinds> light{0xff1f6feb, 0xffb35c00, 0xff00785a,
                                                      0xff9a4d8f, 0xff2b87b8, 0xff767676};
    static constexpr std::array<QRgb, maxKinds> dark{0xff6aa5ff, 0xffe69f00, 0xff2fb894,
                                                     0xffcc79a7, 0xff56b4e9, 0xff9a9a9a};
    const auto index = static_cast<size_t>(qBound(0, kind, maxKinds - 1));
    return QColor::fromRgb((isDark(palette) ? dark : light)[index]);
}

void StackChart::setDays(QList<Day> days, const QStringList &kinds, const QString &unit)
{
    m_unit = unit;
    m_days = std::move(days);
    m_kinds = kinds.first(qMin<qsizetype>(maxKinds, kinds.size()));
    setMarksOf(m_days);
}

void StackChart::layOut(const QRectF &area)
{
    QRectF rest = area;
    layOutKey(rest);
    layOutAxes(rest);
    m_parts.clear();
    m_gaps.clear();
    QList<MarkShape> shapes;
    const double room = m_axis.plot.width() / static_cast<double>(m_days.size());
    const double width = qMax(1.0, std::floor(qMin(room * 0.8, 40.0)));
    const double scale = m_axis.plot.height() / m_axis.ticks.constLast();
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const double left = std::round(m_axis.plot.left() + (static_cast<double>(i) + 0.5) * room - width / 2);
        const QRectF column(left, m_axis.plot.top(), width, m_axis.plot.height());
        shapes.append(roundedShape(column));
        if (!m_days[i].isKnown) {
            m_gaps.append(column);
            continue;
        }
        double bottom = m_axis.plot.bottom();
        for (int kind = 0; kind < m_kinds.size(); ++kind) {
            const double height = length(m_days[i].parts.value(kind)) * scale;
            if (height > 0)
                m_parts.append({QRectF(left, bottom - height, width, height), kind});
            bottom -= height;
        }
    }
    setShapes(std::move(shapes));
}

/// Takes its lines from the bottom of @p area.
void StackChart::layOutKey(QRectF &area)
{
    m_keySquares.clear();
    if (m_kinds.size() < 2)
        return;
    const QFont small = chartFont(font(), TextSize::Small);
    const double line = lineHeight(small) + 3;
    const auto width = [&](const QString &text) { return qMin(textWidth(text, small), area.width() - square - 4); };
    int lines = 1;
    double end = 0;
    for (const QString &kind : std::as_const(m_kinds)) {
        const double wanted = square + 4 + width(kind);
        if (end > 0 && end + wanted > area.width()) {
            ++lines;
            end = 0;
        }
        end += wanted + keyGap;
    }
    area.setBottom(area.bottom() - lines * line);
    double top = area.bottom() + 2;
    double left = area.left();
    for (int kind = 0; kind < m_kinds.size(); ++kind) {
        const double text = width(m_kinds[kind]);
        if (left > area.left() && left + square + 4 + text > area.right()) {
            top += line;
            left = area.left();
        }
        m_keySquares.append({QRectF(left, top + (line - square) / 2, square, square), kind});
        addText(m_kinds[kind], QRectF(left + square + 4, top, text, line),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute, TextSize::Small, false);
        left += square + 4 + text + keyGap;
    }
}

void StackChart::layOutAxes(const QRectF &area)
{
    double high = 0;
    for (const Day &day : std::as_const(m_days)) {
        double sum = 0;
        for (const double part : day.parts)
            sum += length(part);
        high = qMax(high, sum);
    }
    m_axis = layOutAxis(area, 0, high, m_unit, 0);
    const QFont small = chartFont(font(), TextSize::Small);
    const double line = lineHeight(small);
    double end = m_axis.plot.left();
    const double room = m_axis.plot.width() / static_cast<double>(m_days.size());
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const QString date = shortDate(m_days[i].day);
        const double wanted = textWidth(date, small);
        const double centre = m_axis.plot.left() + (static_cast<double>(i) + 0.5) * room;
        const double left = qMax(m_axis.plot.left(), qMin(centre - wanted / 2, m_axis.plot.right() - wanted));
        if (left < end)
            continue;
        end = left + wanted + dayLabelGap;
        addText(date, QRectF(left, m_axis.plot.bottom() + 3, wanted, line), ChartSpace::centred(), TextSize::Small,
                true, Qt::ElideNone);
    }
}

void StackChart::paintChart(QPainter &painter, const QPalette &palette) const
{
    m_axis.paint(painter, palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(trackColor(palette), Qt::BDiagPattern));
    for (const QRectF &gap : m_gaps)
        painter.drawRect(gap);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Part &part : m_parts)
        painter.fillRect(part.rect, kindColor(part.kind, palette));
    for (const Part &part : m_keySquares)
        painter.fillRect(part.rect, kindColor(part.kind, palette));
}

} // namespace TokenDeck
