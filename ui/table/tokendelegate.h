// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "ui/table/celltexts.h"

#include <QStyledItemDelegate>

namespace TokenDeck {

/// Draws the cells of the token table: a status as shape, colour and word, a dot before names of tokens that changed, what is left of a quota as a bar, all else
/// as text. One for all columns.
///
/// It asks the model and the style for as little as it can, because every sort, filter and scroll waits for it.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TokenDelegate(QObject *parent = nullptr);

    /// Below that share of what was granted a bar warns.
    void setLowPercent(int percent) { m_lowPercent = percent; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void drawMark(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room);
    void drawText(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &room, const QModelIndex &index,
                  const QColor &color) const;

    int m_lowPercent = FilterThresholds().lowPercent;
    QFont m_fixedFont;
    mutable CellTexts m_texts;
    mutable CellTexts m_fixedTexts;
};

/// Draws a bar filled to @p share, 0 to 1, that warns below @p lowPercent; @p selected: on the palette's highlight.
void drawShareBar(QPainter *painter, const QRectF &rect, double share, int lowPercent, const QPalette &palette,
                  bool selected = false);

} // namespace TokenDeck
