// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tableprint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace TokenDeck {

namespace {

constexpr double titlePoints = 13;
constexpr double textPoints = 8;

struct PrintedTableWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::PrintedTable)
};

QFont fontOf(double points, bool bold)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// One page after the other, from above.
class TablePainter
{
public:
    TablePainter(QPagedPaintDevice *device, const PrintedTable &table)
        : m_device(device)
        , m_table(table)
        , m_painter(device)
        , m_page(QRect(0, 0, m_painter.viewport().width(), m_painter.viewport().height()))
        , m_text(fontOf(textPoints, false))
        , m_lineHeight(QFontMetricsF(m_text, device).height() * 1.25)
        , m_padding(m_lineHeight * 0.3)
    {
        double sum = 0;
        for (const auto &column : table.columns)
            sum += column.width;
        m_scale = sum > 0 ? m_page.width() / sum : 1;
    }

    [[nodiscard]] bool paint(const Ticket &ticket)
    {
        if (!m_painter.isActive())
            return false;
        paintHead();
        paintTitles();
        for (qsizetype row = 0; row < m_table.rows; ++row) {
            if (!ticket.isWanted())
                return false;
            if (m_y + 2 * m_lineHeight > m_page.height()) {
                paintFoot();
                if (!m_device->newPage())
                    return false;
                ++m_number;
                m_y = 0;
                paintTitles();
            }
            paintRow(row);
        }
        paintFoot();
        return m_painter.end();
    }

private:
    void paintHead()
    {
        const QFont title = fontOf(titlePoints, true);
        const double height = QFontMetricsF(title, m_device).height() * 1.2;
        m_painter.setFont(title);
        m_painter.drawText(QRectF(0, m_y, m_page.width(), height), Qt::AlignLeading | Qt::AlignVCenter, m_table.title);
        m_y += height;
        m_painter.setFont(m_text);
        for (const QString &note : m_table.notes)
            paintLine(note);
        m_y += m_lineHeight / 2;
    }

    void paintLine(const QString &text)
    {
        m_painter.drawText(QRectF(0, m_y, m_page.width(), m_lineHeight), Qt::AlignLeading | Qt::AlignVCenter, text);
        m_y += m_lineHeight;
    }

    void paintTitles()
    {
        m_painter.setFont(fontOf(textPoints, true));
        paintCells([](const auto &column) { return column.title; });
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
        m_y += m_padding;
        m_painter.setFont(m_text);
    }

    void paintRow(qsizetype row)
    {
        if (row % 2 == 1)
            m_painter.fillRect(QRectF(0, m_y, m_page.width(), m_lineHeight), QColor(0xf2, 0xf4, 0xf7));
        paintCells([this, row](const auto &column) { return m_table.cells.at(row, column.column); });
    }

    template <typename TextOf>
    void paintCells(TextOf textOf)
    {
        const bool mirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        const QFontMetricsF metrics(m_painter.font(), m_device);
        double x = mirrored ? m_page.width() : 0;
        for (const auto &column : m_table.columns) {
            const double width = column.width * m_scale;
            if (mirrored)
                x -= width;
            const QRectF cell(x + m_padding, m_y, width - 2 * m_padding, m_lineHeight);
            m_painter.drawText(cell, static_cast<int>(column.alignment.toInt()) | Qt::TextSingleLine,
                               metrics.elidedText(textOf(column), Qt::ElideRight, cell.width()));
            if (!mirrored)
                x += width;
        }
        m_y += m_lineHeight;
    }

    void paintFoot()
    {
        m_painter.drawText(QRectF(0, m_page.height() - m_lineHeight, m_page.width(), m_lineHeight),
                           Qt::AlignTrailing | Qt::AlignVCenter,
                           PrintedTableWords::tr("Page %1").arg(QLocale().toString(m_number)));
    }

    QPagedPaintDevice *m_device;
    const PrintedTable &m_table;
    QPainter m_painter;
    QRectF m_page;
    QFont m_text;
    double m_lineHeight;
    double m_padding;
    double m_scale = 1;
    double m_y = 0;
    int m_number = 1;
};

} // namespace

bool printTable(QPagedPaintDevice *device, const PrintedTable &table, const Ticket &ticket)
{
    return TablePainter(device, table).paint(ticket);
}

} // namespace TokenDeck
