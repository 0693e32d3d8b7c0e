// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace TokenDeck {

/// What a colour means. Never the only carrier of it.
enum class Tone : quint8 { Accent, Good, Warning, Bad, Muted };

[[nodiscard]] bool isDark(const QPalette &palette);

/// Fit for shapes on the palette's Base colour: a contrast of 3 to 1 or more.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);

/// `share` of the first colour (0 to 1), the rest of the second.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &other, double share);
/// What lies under bars and rings: hardly more than the background.
[[nodiscard]] QColor trackColor(const QPalette &palette);
/// Black or white, whichever can be read better on a background.
[[nodiscard]] QColor readableOn(const QColor &background);
/// The contrast ratio of WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Tells parts of a chart apart without colour.
enum class ChartShape : quint8 { Disc, Ring, Triangle, Square, Diamond };

/// The sizes of text in a chart, made from the widget's font.
enum class TextSize : quint8 { Normal, Small, Tiny, Large, Big };
[[nodiscard]] QFont chartFont(const QFont &font, TextSize size);

/// A line of plain text in its place, cut to fit it once. Built by Chart::addText().
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
/// `font` is the widget's.
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
