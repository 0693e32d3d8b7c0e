// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/frozencolumns.h"

#include "ui/common/widgets.h"
#include "ui/table/tokenheader.h"

#include <QAbstractItemDelegate>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace TokenDeck {

FrozenColumns::FrozenColumns(QTableView *table, TokenHeader *header)
    : QWidget(table)
    , m_table(table)
    , m_header(header)
{
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
    onEvents(table->viewport(), {QEvent::Paint}, [this] { update(); });
    onEvents(header->viewport(), {QEvent::Paint}, [this] { update(); });
    onEvents(table, {QEvent::Resize, QEvent::LayoutDirectionChange}, [this] { arrange(); });
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::arrange);
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumns::arrange);
    connect(header, &QHeaderView::sectionMoved, this, &FrozenColumns::arrange);
    connect(header, &QHeaderView::geometriesChanged, this, &FrozenColumns::arrange);
}

void FrozenColumns::setSections(const QList<int> &sections)
{
    m_sections = sections;
    arrange();
}

void FrozenColumns::arrange()
{
    m_shown.clear();
    int width = 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(section))
            continue;
        if (!m_sections.contains(section))
            break;
        m_shown.append(section);
        width += m_header->sectionSize(section);
    }
    const QRect rows = m_table->viewport()->geometry();
    constexpr int largestShare = 2; // of the table's width: the others are what it is scrolled for
    const bool shows = !m_shown.isEmpty() && m_header->offset() > 0 && width * largestShare <= rows.width();
    setVisible(shows);
    if (!shows)
        return;
    const int top = m_header->geometry().top();
    const int left = m_table->isRightToLeft() ? rows.right() + 1 - width : rows.left();
    setGeometry(left, top, width, rows.bottom() + 1 - top);
    raise();
    update();
}

int FrozenColumns::leftOf(int section) const
{
    int before = 0;
    for (const int each : m_shown) {
        if (each == section)
            break;
        before += m_header->sectionSize(each);
    }
    return m_table->isRightToLeft() ? width() - before - m_header->sectionSize(section) : before;
}

QPoint FrozenColumns::inTable(const QPoint &position) const
{
    const int headerHeight = m_header->height();
    const bool isTitle = position.y() < headerHeight;
    for (const int section : m_shown) {
        const int inside = position.x() - leftOf(section);
        if (inside >= 0 && inside < m_header->sectionSize(section))
            return {m_header->sectionViewportPosition(section) + inside,
                    isTitle ? position.y() : position.y() - headerHeight};
    }
    return {-1, -1};
}

bool FrozenColumns::event(QEvent *event)
{
    const auto target = [this](const QPoint &position) {
        return position.y() < m_header->height() ? m_header->viewport() : m_table->viewport();
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QMouseEvent moved(mouse->type(), inTable(mouse->position().toPoint()), mouse->globalPosition(), mouse->button(),
                          mouse->buttons(), mouse->modifiers(), mouse->pointingDevice());
        return QCoreApplication::sendEvent(target(mouse->position().toPoint()), &moved);
    }
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        QContextMenuEvent moved(menu->reason(), inTable(menu->pos()), menu->globalPos(), menu->modifiers());
        return QCoreApplication::sendEvent(target(menu->pos()), &moved);
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QHelpEvent moved(QEvent::ToolTip, inTable(help->pos()), help->globalPos());
        return QCoreApplication::sendEvent(target(help->pos()), &moved);
    }
    case QEvent::Wheel: return QCoreApplication::sendEvent(m_table->viewport(), event);
    default: return QWidget::event(event);
    }
}

void FrozenColumns::paintRows(QPainter &painter)
{
    const int headerHeight = m_header->height();
    painter.setClipRect(0, headerHeight, width(), height() - headerHeight);
    painter.fillRect(0, headerHeight, width(), height() - headerHeight, palette().color(QPalette::Base));
    const int rowCount = m_table->model() ? m_table->model()->rowCount() : 0;
    for (int row = qMax(0, m_table->rowAt(0)); row < rowCount; ++row) {
        const int top = headerHeight + m_table->rowViewportPosition(row);
        if (top >= height())
            break;
        for (const int section : m_shown) {
            const QModelIndex index = m_table->model()->index(row, section);
            QStyleOptionViewItem cell;
            cell.initFrom(m_table);
            cell.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
            cell.widget = m_table;
            cell.font = m_table->font();
            cell.fontMetrics = m_table->fontMetrics();
            cell.rect = {leftOf(section), top, m_header->sectionSize(section), m_table->rowHeight(row)};
            cell.textElideMode = m_table->textElideMode();
            if (row % 2 == 1)
                cell.features |= QStyleOptionViewItem::Alternate;
            if (m_table->selectionModel()->isSelected(index))
                cell.state |= QStyle::State_Selected;
            painter.fillRect(cell.rect, palette().color(row % 2 == 1 ? QPalette::AlternateBase : QPalette::Base));
            m_table->itemDelegateForIndex(index)->paint(&painter, cell, index);
        }
    }
    painter.setClipping(false);
}

void FrozenColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const int section : m_shown)
        m_header->paintTitle(painter, {leftOf(section), 0, m_header->sectionSize(section), m_header->height()},
                             section);
    paintRows(painter);
    const int edge = m_table->isRightToLeft() ? 0 : width() - 1;
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(edge, 0, edge, height());
}

} // namespace TokenDeck
