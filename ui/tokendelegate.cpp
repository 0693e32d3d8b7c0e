// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokendelegate.h"

#include "table/tokentablemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace TokenDeck {

namespace {

constexpr double lowShare = 0.1;

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
        if (index.data(TokenTableModel::ShareRole).isValid() || option->text == TokenText::unknown())
            option->text.clear();
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
    QStyledItemDelegate::paint(painter, option, index);
    const Column column = columnOf(index);
    if (column != Column::Status && column != Column::Quota)
        return;

    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (column == Column::Status) {
        const QVariant status = index.data(TokenTableModel::StatusRole);
        if (status.isValid()) {
            const QRectF room = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &cell, cell.widget);
            const double side = cell.fontMetrics.height() * 0.5;
            const QRectF square(room.center().x() - side / 2, room.center().y() - side / 2, side, side);
            const bool selected = cell.state & QStyle::State_Selected;
            const QColor color = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
            drawStatusShape(painter, square, status.toInt(), color);
        }
    } else if (const QVariant share = index.data(TokenTableModel::ShareRole); share.isValid()) {
        const double height = qMax(5.0, cell.fontMetrics.height() * 0.36);
        const QRectF room = QRectF(cell.rect).adjusted(6, 0, -6, 0);
        drawShareBar(painter, QRectF(room.left(), room.center().y() - height / 2, room.width(), height),
                     share.toDouble(), cell.palette);
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

void drawShareBar(QPainter *painter, const QRectF &rect, double share, const QPalette &palette)
{
    QColor track = palette.color(QPalette::Text);
    track.setAlphaF(0.13f);
    const double radius = rect.height() / 2;
    painter->setPen(Qt::NoPen);
    painter->setBrush(track);
    painter->drawRoundedRect(rect, radius, radius);
    if (share <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(qMax(rect.height(), rect.width() * qMin(1.0, share)));
    painter->setBrush(toneColor(share < lowShare ? Tone::Bad : Tone::Good, palette));
    painter->drawRoundedRect(filled, radius, radius);
}

} // namespace TokenDeck
