// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolor.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace TokenDeck {

/// Tells parts of a chart apart without colour.
enum class ChartShape : quint8 { Disc, Ring, Triangle, Square, Diamond };

/// The sizes of text in a chart, made from the widget's font.
enum class TextSize : quint8 { Normal, Small, Tiny, Large, Big };
[[nodiscard]] QFont chartFont(const QFont &font, TextSize size);

/// A line of plain text in its place, cut to fit it once. Built by `placedText`.
struct ChartText
{
    QString text;
    QRectF rect;
    Qt::Alignment alignment;
    TextSize size = TextSize::Normal;
    bool muted = false;
};

[[nodiscard]] double textWidth(const QString &text, const QFont &font);
[[nodiscard]] double lineHeight(const QFont &font);
/// `font` is the widget's; line breaks become blanks.
[[nodiscard]] ChartText placedText(const QString &text, const QRectF &rect, Qt::Alignment alignment, const QFont &font,
                                   TextSize size, bool muted, Qt::TextElideMode elide = Qt::ElideMiddle);
void drawTexts(QPainter &painter, const QList<ChartText> &texts, const QFont &font, const QPalette &palette);

/// An area that may be read from right to left: places are worked out from the left and mirrored here.
class ChartSpace
{
public:
    ChartSpace(const QRectF &area, Qt::LayoutDirection direction)
        : m_area(area)
        , m_mirrored(direction == Qt::RightToLeft)
    { }
    [[nodiscard]] QRectF place(double left, double top, double width, double height) const;
    [[nodiscard]] double width() const { return m_area.width(); }
    [[nodiscard]] Qt::Alignment leading() const { return line(m_mirrored ? Qt::AlignRight : Qt::AlignLeft); }
    [[nodiscard]] Qt::Alignment trailing() const { return line(m_mirrored ? Qt::AlignLeft : Qt::AlignRight); }
    [[nodiscard]] static Qt::Alignment centred() { return line(Qt::AlignHCenter); }

private:
    // Absolute: the alignment is of the place, not of the language of a text.
    [[nodiscard]] static Qt::Alignment line(Qt::Alignment horizontal)
    {
        return horizontal | Qt::AlignVCenter | Qt::AlignAbsolute;
    }
    QRectF m_area;
    bool m_mirrored;
};

/// `size` is the diameter of the disc; the others look as big.
void drawShape(QPainter &painter, ChartShape shape, const QPointF &centre, double size, const QColor &color);

} // namespace TokenDeck
