// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsdelegate.h"

#include "ui/common/widgets.h"

#include "ui/accounts/accountsmodel.h"

#include <QApplication>
#include <QPainter>

namespace TokenDeck {

namespace {

constexpr int rowPadding = 6;
constexpr int betweenLines = 1;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// The row that is shown stands out where the keyboard is, and calmly elsewhere.
QPalette calmPalette(QPalette palette)
{
    const QColor background = mixed(palette.color(QPalette::Active, QPalette::Highlight),
                                    palette.color(QPalette::Active, QPalette::Base), 0.18);
    palette.setColor(QPalette::Highlight, background);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Active, QPalette::Text));
    return palette;
}

/// @p color, brought nearer to @p text until it can be read on @p background.
QColor readable(const QColor &color, const QColor &text, const QColor &background)
{
    constexpr double enough = 4.5;
    QColor found = color;
    for (int step = 1; step <= 10 && contrast(found, background) < enough; ++step)
        found = mixed(text, color, 0.1 * step);
    return found;
}

struct RowColors
{
    QColor background;
    QColor text;
    QColor muted;
    QColor shape;
};

/// @p tone is not seen on a strong background.
RowColors colorsOf(const QStyleOptionViewItem &row, Tone tone, bool isStrong)
{
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor background = row.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Window);
    const QColor text = row.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::WindowText);
    if (isStrong)
        return {background, text, text, text};
    return {background, text, readable(toneColor(Tone::Muted, row.palette), text, background),
            toneColor(tone, row.palette)};
}

void drawLine(QPainter *painter, const QRect &room, const QFont &font, const QColor &color, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      isolated(QFontMetrics(font).elidedText(text, elide, room.width())));
}

} // namespace

void AccountsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.index = index;
    row.showDecorationSelected = true;
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const bool hasKeyboard = row.widget && row.widget->hasFocus();
    if (!hasKeyboard)
        row.palette = calmPalette(row.palette);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const QVariant kind = index.data(AccountsModel::KindRole);
    const StatusLook look = kind.isValid() ? lookOf(static_cast<AccountState::Kind>(kind.toInt())) : StatusLook();
    const RowColors colors = colorsOf(row, look.color, isSelected && hasKeyboard);

    const QFont nameFont = isSelected ? boldOf(row.font) : row.font;
    const QFont stateFont = chartFont(row.font, TextSize::Small);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int stateHeight = QFontMetrics(stateFont).height();
    const int side = nameHeight / 2;
    const int start = 2 * rowPadding + side;
    const auto place = [&row](int left, int top, int width, int height) {
        const QRect &all = row.rect;
        return QStyle::visualRect(row.direction, all, QRect(all.left() + left, all.top() + top, width, height));
    };
    const int room = qMax(0, row.rect.width() - start - rowPadding);
    const QRect nameRoom = place(start, rowPadding, room, nameHeight);
    const QRect stateRoom = place(start, rowPadding + nameHeight + betweenLines, room, stateHeight);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind.isValid()) {
        const QRectF square(place(rowPadding, rowPadding + (nameHeight - side) / 2, side, side));
        drawShape(*painter, look.shape, square.center(), side, colors.shape);
    }
    painter->setLayoutDirection(row.direction);
    // Names often begin alike.
    drawLine(painter, nameRoom, nameFont, colors.text, index.data().toString(), Qt::ElideMiddle);
    const QString state = index.data(AccountsModel::StateRole).toString();
    const bool fits = QFontMetrics(stateFont).horizontalAdvance(state) <= room;
    drawLine(painter, stateRoom, stateFont, colors.muted,
             fits ? state : index.data(AccountsModel::BriefStateRole).toString());
    painter->restore();

    // Of the keyboard, where that is not what is shown.
    if (row.state.testFlag(QStyle::State_HasFocus) && !isSelected) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = colors.background;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize AccountsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(boldOf(option.font)).height();
    const int state = QFontMetrics(chartFont(option.font, TextSize::Small)).height();
    return {0, name + betweenLines + state + 2 * rowPadding};
}

} // namespace TokenDeck
