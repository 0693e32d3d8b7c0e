// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linechart.h"

#include "ui/charts/chartscale.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace TokenDeck {

namespace {

constexpr double labelGap = 6;
constexpr double dayLabelGap = 8;
constexpr double tickDistance = 30;
constexpr double reach = 8;

/// Far beyond what a date can be, and near enough to 0 for sums.
qint64 boundedDay(qint64 day)
{
    constexpr qint64 far = 1'000'000'000;
    return qBound(-far, day, far);
}

QString shortDate(qint64 day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day);
    return QLocale().toString(date, QLocale::ShortFormat);
}

/// With as many decimals as the steps of the axis have.
QString plainNumber(double value, double step)
{
    const int decimals = qBound(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)), 6);
    return QLocale().toString(value, 'f', decimals);
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

LineChart::LineChart(Kind kind, QWidget *parent)
    : Chart(parent)
    , m_kind(kind)
{ }

void LineChart::setSeries(QList<Series> series)
{
    m_series = std::move(series);
    m_starts.clear();
    m_firstDay = 0;
    m_lastDay = 0;
    QList<ChartMark> marks;
    for (Series &one : m_series) {
        m_starts.append(static_cast<int>(marks.size()));
        for (Point &point : one.points) {
            point.day = boundedDay(point.day);
            point.value = finite(point.value);
            m_firstDay = marks.isEmpty() ? point.day : qMin(m_firstDay, point.day);
            m_lastDay = marks.isEmpty() ? point.day : qMax(m_lastDay, point.day);
            marks.append(point.mark);
        }
    }
    setMarks(std::move(marks));
}

QStringList LineChart::keyTexts() const
{
    QStringList texts;
    if (m_series.size() > 1) {
        for (const Series &series : m_series)
            texts.append(series.name);
    }
    return texts;
}

void LineChart::layOut(const QRectF &area)
{
    m_texts.clear();
    m_grid.clear();
    const double line = lineHeight(chartFont(font(), TextSize::Small)) + 2;
    const double key = ChartKey::height(keyTexts(), area.width(), font());
    layOutValueAxis(area, line + key);
    layOutDayAxis(line);
    layOutPoints();
    m_key.layOut(keyTexts(), QRectF(area.left(), area.bottom() - key, area.width(), key), layoutDirection(), font());
}

void LineChart::layOutValueAxis(const QRectF &area, double bottom)
{
    double low = 0;
    double high = 0;
    for (const Series &series : std::as_const(m_series)) {
        for (const Point &point : series.points) {
            low = qMin(low, point.value);
            high = qMax(high, point.value);
        }
    }
    const QFont small = chartFont(font(), TextSize::Small);
    const double line = lineHeight(small);
    // Room for the halves of the outermost labels and for a dot.
    const double top = line / 2;
    const double height = qMax(1.0, area.height() - top - bottom - 2);
    m_ticks = niceTicks(low, high, static_cast<int>(height / tickDistance) + 1);

    QStringList labels;
    double width = 0;
    for (const double tick : std::as_const(m_ticks)) {
        labels.append(plainNumber(tick, m_ticks[1] - m_ticks[0]));
        width = qMax(width, textWidth(labels.constLast(), small));
    }
    width = qMin(width, area.width() / 3);
    m_plot = QRectF(area.left() + width + labelGap, area.top() + top, qMax(1.0, area.width() - width - labelGap - 4),
                    height);
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        const double y = std::round(down(m_ticks[i]));
        m_grid.append(QLineF(m_plot.left(), y, m_plot.right(), y));
        m_texts.append(placedText(labels[i], QRectF(area.left(), y - line / 2, width, line),
                                  Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, font(), TextSize::Small,
                                  true));
    }
}

void LineChart::layOutDayAxis(double line)
{
    const QFont small = chartFont(font(), TextSize::Small);
    double widest = 1;
    for (const qint64 day : {m_firstDay, (m_firstDay + m_lastDay) / 2, m_lastDay})
        widest = qMax(widest, textWidth(shortDate(day), small));
    const qint64 range = m_lastDay - m_firstDay;
    // The outermost labels are shifted inwards by half their width.
    const double room = qMax(1.0, m_plot.width() / (widest * 1.5 + dayLabelGap));
    const qint64 step = dayStep(static_cast<qint64>(std::ceil(static_cast<double>(range) / room)));
    double end = m_plot.left();
    for (qint64 day = m_firstDay; day <= m_lastDay; day += step) {
        // Centred below its day, but within the chart.
        const double wanted = textWidth(shortDate(day), small);
        const double left = qMax(m_plot.left(), qMin(across(day) - wanted / 2, m_plot.right() + 4 - wanted));
        if (left < end)
            continue;
        end = left + wanted + dayLabelGap;
        m_texts.append(placedText(shortDate(day), QRectF(left, m_plot.bottom() + 3, wanted, line),
                                  ChartSpace::centred(), font(), TextSize::Small, true, Qt::ElideNone));
    }
}

void LineChart::layOutPoints()
{
    QList<MarkShape> shapes;
    shapes.reserve(markCount());
    m_lines.clear();
    for (const Series &series : std::as_const(m_series)) {
        QList<QLineF> lines;
        lines.reserve(series.points.size() * 2);
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const QPointF at(across(series.points[i].day), down(series.points[i].value));
            if (i > 0) {
                const QPointF before = shapes.constLast().centre;
                if (m_kind == Kind::Steps) {
                    lines.append(QLineF(before, QPointF(at.x(), before.y())));
                    lines.append(QLineF(QPointF(at.x(), before.y()), at));
                } else {
                    lines.append(QLineF(before, at));
                }
            }
            MarkShape shape;
            shape.outline.addRect(QRectF(at - QPointF(4, 4), QSizeF(8, 8)));
            shape.centre = at;
            shapes.append(shape);
        }
        m_lines.append(lines);
    }
    setShapes(std::move(shapes));
}

double LineChart::across(qint64 day) const
{
    if (m_lastDay == m_firstDay)
        return m_plot.center().x();
    return m_plot.left()
        + static_cast<double>(day - m_firstDay) / static_cast<double>(m_lastDay - m_firstDay) * m_plot.width();
}

double LineChart::down(double value) const
{
    const double low = m_ticks.constFirst();
    const double high = m_ticks.constLast();
    return m_plot.bottom() - (qBound(low, value, high) - low) / (high - low) * m_plot.height();
}

int LineChart::markAt(const QPointF &point) const
{
    if (!m_plot.adjusted(-reach, -reach, reach, reach).contains(point))
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

int LineChart::seriesOf(int index) const
{
    return static_cast<int>(std::ranges::upper_bound(m_starts, index) - m_starts.begin()) - 1;
}

int LineChart::neighbour(int index, Qt::Key key) const
{
    const int at = seriesOf(index);
    const QList<Point> &points = m_series[at].points;
    const int within = index - m_starts[at];
    const int last = static_cast<int>(points.size()) - 1;
    switch (key) {
    case Qt::Key_Left: return within > 0 ? index - 1 : index;
    case Qt::Key_Right: return within < last ? index + 1 : index;
    case Qt::Key_Home: return m_starts[at];
    case Qt::Key_End: return m_starts[at] + last;
    default: break;
    }
    const int step = key == Qt::Key_Up ? -1 : 1;
    for (int other = at + step; other >= 0 && other < m_series.size(); other += step) {
        const QList<Point> &others = m_series[other].points;
        if (others.isEmpty())
            continue;
        const auto found = std::ranges::lower_bound(others, points[within].day, {}, &Point::day);
        return m_starts[other] + static_cast<int>(qMin(found - others.begin(), others.size() - 1));
    }
    return index;
}

void LineChart::paintChart(QPainter &painter, const QPalette &palette) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(trackColor(palette), 1));
    painter.drawLines(m_grid);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const QColor color = chartColor(m_series[i].color, palette);
        // One line alone may have its area; several would hide each other.
        if (m_series.size() == 1 && !m_lines[i].isEmpty()) {
            QPolygonF area{QPointF(m_lines[i].constFirst().x1(), down(0))};
            for (const QLineF &line : m_lines[i])
                area << line.p1() << line.p2();
            area << QPointF(m_lines[i].constLast().x2(), down(0));
            QColor pale = color;
            pale.setAlphaF(0.14f);
            painter.setPen(Qt::NoPen);
            painter.setBrush(pale);
            painter.drawPolygon(area);
        }
        painter.setPen(QPen(color, 1));
        painter.drawLines(m_lines[i]);
        // A point alone makes no line.
        if (m_series[i].points.size() == 1)
            drawShape(painter, ChartShape::Disc, shapes()[m_starts[i]].centre, 5, color);
    }
    drawTexts(painter, m_texts, font(), palette);
    QList<QColor> colors;
    for (const Series &series : m_series)
        colors.append(chartColor(series.color, palette));
    m_key.paint(painter, colors, font(), palette);
}

void LineChart::paintCursor(QPainter &painter, int index, double radius) const
{
    const QPointF at = shapes()[index].centre;
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::PlaceholderText), 1, Qt::DotLine));
    painter.drawLine(QLineF(at.x(), m_plot.top(), at.x(), m_plot.bottom()));
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Base), 1));
    painter.setBrush(chartColor(m_series[seriesOf(index)].color, palette()));
    painter.drawEllipse(at, radius, radius);
}

void LineChart::paintHover(QPainter &painter, int index) const
{
    paintCursor(painter, index, 4);
}

void LineChart::paintFocus(QPainter &painter, int index) const
{
    paintCursor(painter, index, 4);
    painter.setPen(QPen(chartColor(ChartColor::Accent, palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(shapes()[index].centre, 7, 7);
}

QSize LineChart::sizeHint() const
{
    return {420, 160};
}

QSize LineChart::minimumSizeHint() const
{
    return {160, 90};
}

} // namespace TokenDeck
