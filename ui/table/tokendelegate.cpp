// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tokendelegate.h"

#include "table/tokentablemodel.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace TokenDeck {

namespace {

constexpr int cellPadding = 5;
constexpr int shapeMargin = 3;

using Look = ColumnInfo::Look;

Look lookOf(const QModelIndex &index)
{
    return columnInfo(static_cast<Column>(index.column())).look;
}

QSize shapeRoom(const QStyleOptionViewItem &cell)
{
    return {cell.fontMetrics.height() * 3 / 5, cell.fontMetrics.height()};
}

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &cell)
{
    if (!(cell.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
}

/// @p color unless the row is selected.
QColor foreground(const QStyleOptionViewItem &cell, const QColor &color)
{
    return cell.state & QStyle::State_Selected ? cell.palette.color(colorGroup(cell), QPalette::HighlightedText)
                                               : color;
}

} // namespace

TokenDelegate::TokenDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixedFont(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    m_fixedTexts.setFont(m_fixedFont);
}

/// For what measures cells; paint() goes its own way.
void TokenDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(option->text);
    switch (lookOf(index)) {
    case Look::Status:
    case Look::Severity:
        option->features |= QStyleOptionViewItem::HasDecoration; // room for the shape
        option->decorationSize = shapeRoom(*option);
        break;
    case Look::ShareBar:
        option->text.clear(); // the bar tells; "unlimited" stands in the column before
        break;
    case Look::Key: option->font = m_fixedFont; break;
    default: break;
    }
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    // The cell that has the focus is told by the row's selection; a dotted frame in a full row is noise.
    cell.state &= ~QStyle::State_HasFocus;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    // The background fills the cell; what is in it keeps a distance from its neighbours.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QRect textRoom = room.adjusted(margin, 0, -margin, 0);
    const QPalette &palette = cell.palette;

    switch (lookOf(index)) {
    case Look::Status:
    case Look::Severity: {
        const bool isStatus = lookOf(index) == Look::Status;
        const QVariant value = index.data(isStatus ? TokenTableModel::StatusRole : TokenTableModel::SeverityRole);
        if (!value.isValid())
            return drawText(painter, cell, textRoom, index, foreground(cell, toneColor(Tone::Muted, palette)));
        const StatusLook look = isStatus ? lookOf(static_cast<EffectiveStatus>(value.toInt()))
                                         : lookOf(static_cast<FindingSeverity>(value.toInt()));
        const QColor color = foreground(cell, toneColor(look.color, palette));
        const double side = cell.fontMetrics.height() * 0.5;
        QRectF square(room.left() + shapeMargin, QRectF(room).center().y() - side / 2, side, side);
        if (cell.direction == Qt::RightToLeft)
            square.moveRight(QRectF(room).right() - shapeMargin);
        painter->setRenderHint(QPainter::Antialiasing);
        drawShape(*painter, look.shape, square.center(), side, color);
        painter->setRenderHint(QPainter::Antialiasing, false);
        const QRect word = textRoom.adjusted(shapeRoom(cell).width() + 2 * margin, 0, 0, 0);
        drawText(painter, cell, QStyle::visualRect(cell.direction, textRoom, word), index, color);
        return;
    }
    case Look::ShareBar: {
        const QVariant share = index.data(TokenTableModel::ShareRole);
        if (!share.isValid())
            return;
        const double height = qMax(5.0, cell.fontMetrics.height() * 0.36);
        const QRectF bar(room.left() + shapeMargin, QRectF(room).center().y() - height / 2,
                         room.width() - 2 * shapeMargin, height);
        painter->setRenderHint(QPainter::Antialiasing);
        drawShareBar(painter, bar, share.toDouble(), m_lowPercent, palette, cell.state & QStyle::State_Selected);
        painter->setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    case Look::Name:
        if (index.data(TokenTableModel::ChangedRole).toBool())
            drawMark(painter, cell, room);
        return drawText(painter, cell, textRoom, index,
                        foreground(cell, palette.color(colorGroup(cell), QPalette::Text)));
    case Look::Key:
    case Look::Muted:
        return drawText(painter, cell, textRoom, index, foreground(cell, toneColor(Tone::Muted, palette)));
    default:
        return drawText(painter, cell, textRoom, index,
                        foreground(cell, palette.color(colorGroup(cell), QPalette::Text)));
    }
}

/// Before the text, where cells keep a distance: texts stand below one another.
void TokenDelegate::drawMark(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room)
{
    constexpr double side = 5;
    QRectF mark(cell.rect.left() + 1, QRectF(room).center().y() - side / 2, side, side);
    if (cell.direction == Qt::RightToLeft)
        mark.moveRight(cell.rect.right() - 1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(foreground(cell, cell.palette.color(QPalette::Link)));
    painter->drawEllipse(mark);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void TokenDelegate::drawText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room,
                             const QModelIndex &index, const QColor &color) const
{
    const bool isKey = lookOf(index) == Look::Key;
    CellTexts &texts = isKey ? m_fixedTexts : m_texts;
    if (!isKey)
        texts.setFont(cell.font);
    painter->setPen(color);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    texts.draw(painter, room, index.data().toString(), cell.direction, alignment);
}

void drawShareBar(QPainter *painter, const QRectF &rect, double share, int lowPercent, const QPalette &palette,
                  bool selected)
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
                               : toneColor(share * 100 < lowPercent ? Tone::Bad : Tone::Good, palette));
    painter->drawRoundedRect(filled, radius, radius);
}

} // namespace TokenDeck
