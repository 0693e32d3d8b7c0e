// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokendelegate.h"

#include "table/tokentablemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace TokenDeck {

namespace {

constexpr double lowShare = 0.1;
constexpr int cellPadding = 5;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

} // namespace

void TokenDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The cell that has the focus is told by the row's selection; a dotted frame in a full row is noise.
    option->state &= ~QStyle::State_HasFocus;
    switch (columnOf(index)) {
    case Column::Status: {
        const QVariant status = index.data(TokenTableModel::StatusRole);
        if (status.isValid()) {
            const Tone tone = statusTone(static_cast<EffectiveStatus>(status.toInt()));
            option->palette.setColor(QPalette::Text, toneColor(tone, option->palette));
        }
        option->features |= QStyleOptionViewItem::HasDecoration; // room for the shape
        option->decorationSize = QSize(option->fontMetrics.height() * 3 / 5, option->fontMetrics.height());
        break;
    }
    case Column::Quota:
        option->text.clear(); // the bar tells; "unlimited" stands in the column before
        break;
    case Column::Key:
    case Column::Group:
        option->palette.setColor(QPalette::Text, toneColor(Tone::Muted, option->palette));
        break;
    default:
        break;
    }
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    // The background fills the cell; what is in it keeps a distance from its neighbours.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.rect.adjust(cellPadding, 0, -cellPadding, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const Column column = columnOf(index);
    const QVariant status = column == Column::Status ? index.data(TokenTableModel::StatusRole) : QVariant();
    const QVariant share = column == Column::Quota ? index.data(TokenTableModel::ShareRole) : QVariant();
    if (!status.isValid() && !share.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF room = cell.rect;
    if (status.isValid()) {
        const double side = cell.fontMetrics.height() * 0.5;
        const QRectF square(room.left() + 3, room.center().y() - side / 2, side, side);
        const bool selected = cell.state & QStyle::State_Selected;
        drawStatusShape(painter, square, status.toInt(),
                        cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    } else {
        const double height = qMax(5.0, cell.fontMetrics.height() * 0.36);
        drawShareBar(painter, QRectF(room.left() + 3, room.center().y() - height / 2, room.width() - 6, height),
                     share.toDouble(), cell.palette, cell.state & QStyle::State_Selected);
    }
    painter->restore();
}

void drawStatusShape(QPainter *painter, const QRectF &square, int effectiveStatus, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (static_cast<EffectiveStatus>(effectiveStatus)) {
    case EffectiveStatus::Enabled:
        painter->drawEllipse(square);
        return;
    case EffectiveStatus::Disabled:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, 1.4));
        painter->drawEllipse(square.adjusted(0.7, 0.7, -0.7, -0.7));
        return;
    case EffectiveStatus::Exhausted:
        painter->drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case EffectiveStatus::Expired:
        painter->drawPolygon(QPolygonF{{square.center().x(), square.top()}, square.bottomRight(), square.bottomLeft()});
        return;
    case EffectiveStatus::Unknown:
        painter->drawPolygon(QPolygonF{{square.center().x(), square.top()}, {square.right(), square.center().y()},
                                       {square.center().x(), square.bottom()}, {square.left(), square.center().y()}});
        return;
    }
}

void drawShareBar(QPainter *painter, const QRectF &rect, double share, const QPalette &palette, bool selected)
{
    const QPalette::ColorRole foreground = selected ? QPalette::HighlightedText : QPalette::Text;
    QColor track = palette.color(foreground);
    track.setAlphaF(selected ? 0.3f : 0.13f);
    const double radius = rect.height() / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(track);
    painter->drawRoundedRect(rect, radius, radius);
    if (share <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(qMax(rect.height(), rect.width() * qMin(1.0, share)));
    painter->setBrush(selected ? palette.color(foreground)
                               : toneColor(share < lowShare ? Tone::Bad : Tone::Good, palette));
    painter->drawRoundedRect(filled, radius, radius);
}

} // namespace TokenDeck
