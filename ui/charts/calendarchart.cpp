// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendarchart.h"

#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace TokenDeck {

namespace {

constexpr int weekdays = 7;
constexpr double cellGap = 3;
constexpr double nameGap = 6;
constexpr double minCell = 7;
constexpr double usualCellWidth = 23;
constexpr double usualCellHeight = 14;
constexpr double greatestCellWidth = 40;
constexpr double greatestCellHeight = 28;

// Of the colour, by step; the first for days without anything.
constexpr std::array<double, 6> steps{0.07, 0.3, 0.45, 0.62, 0.8, 1};

double strength(qint64 count, qint64 greatest)
{
    if (count <= 0 || greatest <= 0)
        return steps.front();
    const auto most = static_cast<double>(steps.size() - 1);
    const double step = std::ceil(static_cast<double>(count) / static_cast<double>(greatest) * most);
    return steps[static_cast<size_t>(qBound(1.0, step, most))];
}

} // namespace

void CalendarChart::setDays(const QDate &first, QList<Day> days)
{
    m_first = first;
    m_days = first.isValid() ? std::move(days) : QList<Day>();
    m_greatest = 0;
    for (Day &day : m_days) {
        m_greatest = qMax(m_greatest, day.count);
        day.mark.activatable = day.mark.activatable && day.count > 0;
    }
    setMarksOf(m_days);
}

int CalendarChart::offset() const
{
    return (m_first.dayOfWeek() - QLocale().firstDayOfWeek() + weekdays) % weekdays;
}

int CalendarChart::weeks() const
{
    return (offset() + static_cast<int>(m_days.size()) + weekdays - 1) / weekdays;
}

double CalendarChart::weekdayWidth() const
{
    double width = 0;
    for (int day = 1; day <= weekdays; ++day)
        width = qMax(
            width,
            textWidth(QLocale().standaloneDayName(day, QLocale::NarrowFormat), chartFont(font(), TextSize::Small)));
    return width;
}

void CalendarChart::layOut(const QRectF &area)
{
    const double left = weekdayWidth() + nameGap;
    const double top = lineHeight(chartFont(font(), TextSize::Small)) + 2;
    const double width = qBound(1.0, (area.width() - left) / weeks(), greatestCellWidth);
    const double height = qBound(1.0, (area.height() - top) / weekdays, greatestCellHeight);
    const ChartSpace space(area, layoutDirection());
    layOutNames(space, left, top, width, height);

    m_cells.clear();
    QList<MarkShape> shapes;
    const QFont tiny = chartFont(font(), TextSize::Tiny);
    const double gap = qMin(cellGap, qMin(width, height) * 0.2);
    const bool highEnough = lineHeight(tiny) <= height - gap + 2;
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const int place = offset() + static_cast<int>(i);
        const int week = place / weekdays;
        const QRectF all = space.place(left + week * width, top + place % weekdays * height, width, height);
        Cell cell{all.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2), {}};
        const qint64 count = m_days[i].count;
        if (count > 0 && highEnough) {
            const QString number = QLocale().toString(count);
            if (textWidth(number, tiny) <= cell.rect.width())
                cell.number = number;
        }
        shapes.append(roundedShape(all));
        m_cells.append(cell);
    }
    setShapes(std::move(shapes));
}

void CalendarChart::layOutNames(const ChartSpace &space, double left, double top, double width, double height)
{
    const QFont small = chartFont(font(), TextSize::Small);
    // Every second where all would touch.
    const int every = lineHeight(small) - 3 <= height ? 1 : 2;
    for (int row = 0; row < weekdays; row += every) {
        const int day = (QLocale().firstDayOfWeek() - 1 + row) % weekdays + 1;
        addText(QLocale().standaloneDayName(day, QLocale::NarrowFormat),
                space.place(0, top + row * height, left - nameGap, height), space.leading(), TextSize::Small, true);
    }

    // A month is named where its first day is; the one the calendar begins in, at the beginning, if there is room.
    struct Name
    {
        QString text;
        double left;
    };
    QList<Name> names{{QLocale().standaloneMonthName(m_first.month(), QLocale::ShortFormat), left}};
    for (qsizetype i = 1; i < m_days.size(); ++i) {
        const QDate date = m_first.addDays(i);
        const int week = (offset() + static_cast<int>(i)) / weekdays;
        if (date.day() == 1)
            names.append({QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat), left + week * width});
    }
    double end = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double wanted = textWidth(names[i].text, small);
        const bool reaches = i == 0 && names.size() > 1 && names[0].left + wanted > names[1].left;
        if (reaches || names[i].left < end || names[i].left + wanted > space.width())
            continue;
        addText(names[i].text, space.place(names[i].left, 0, wanted, top - 2), space.leading(), TextSize::Small, true,
                Qt::ElideNone);
        end = names[i].left + wanted + 4;
    }
}

void CalendarChart::paintChart(QPainter &painter, const QPalette &palette) const
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    painter.setFont(chartFont(font(), TextSize::Tiny));
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const QColor color = mixed(toneColor(m_days[i].color, palette), base, strength(m_days[i].count, m_greatest));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(cell.rect, 2, 2);
        if (cell.number.isEmpty())
            continue;
        painter.setPen(readableOn(color));
        painter.drawText(cell.rect, Qt::AlignCenter | Qt::TextDontClip, cell.number);
    }
}

int CalendarChart::neighbour(int index, Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Left: return index - weekdays;
    case Qt::Key_Right: return index + weekdays;
    case Qt::Key_Up: return index - 1;
    case Qt::Key_Down: return index + 1;
    default: return Chart::neighbour(index, key);
    }
}

QSize CalendarChart::sizeHint() const
{
    if (m_days.isEmpty())
        return Chart::sizeHint();
    return QSizeF(weekdayWidth() + nameGap + weeks() * (usualCellWidth + cellGap) + 4,
                  lineHeight(font()) + weekdays * (usualCellHeight + cellGap) + 6)
        .toSize();
}

QSize CalendarChart::minimumSizeHint() const
{
    if (m_days.isEmpty())
        return Chart::minimumSizeHint();
    return QSizeF(weekdayWidth() + nameGap + weeks() * minCell + 4, lineHeight(font()) + weekdays * minCell + 6)
        .toSize();
}

} // namespace TokenDeck
