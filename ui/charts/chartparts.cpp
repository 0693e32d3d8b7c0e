// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartparts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace TokenDeck {

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

QFont chartFont(const QFont &font, TextSize size)
{
    const auto scaled = [&font](double factor, bool bold) {
        QFont result = font;
        if (font.pixelSize() > 0)
            result.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
        else
            result.setPointSizeF(font.pointSizeF() * factor);
        result.setBold(bold);
        return result;
    };
    switch (size) {
    case TextSize::Normal: return font;
    case TextSize::Small: return scaled(0.85, false);
    case TextSize::Tiny: return scaled(0.72, false);
    case TextSize::Large: return scaled(1.3, true);
    case TextSize::Big: return scaled(1.7, true);
    }
    Q_UNREACHABLE();
}

double textWidth(const QString &text, const QFont &font)
{
    // Rounded up with a pixel to spare, so that a text given just this width is not cut.
    return std::ceil(QFontMetricsF(font).horizontalAdvance(oneLine(text))) + 1;
}

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

ChartText placedText(const QString &text, const QRectF &rect, Qt::Alignment alignment, const QFont &font, TextSize size,
                     bool muted, Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(chartFont(font, size));
    return {metrics.elidedText(oneLine(text), elide, rect.width()), rect, alignment, size, muted};
}

void drawTexts(QPainter &painter, const QList<ChartText> &texts, const QFont &font, const QPalette &palette)
{
    const QColor plain = palette.color(QPalette::Active, QPalette::Text);
    const QColor muted = palette.color(QPalette::Active, QPalette::PlaceholderText);
    // By size: a painter's font is dear to change.
    for (const TextSize size : {TextSize::Normal, TextSize::Small, TextSize::Tiny, TextSize::Large, TextSize::Big}) {
        bool fontSet = false;
        for (const ChartText &text : texts) {
            if (text.size != size || text.text.isEmpty())
                continue;
            if (!fontSet)
                painter.setFont(chartFont(font, size));
            fontSet = true;
            painter.setPen(text.muted ? muted : plain);
            // Not cut a second time: fonts of a picture may be a hair wider than the screen's.
            painter.drawText(
                text.rect, static_cast<int>(text.alignment.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
        }
    }
}

QRectF ChartSpace::place(double left, double top, double width, double height) const
{
    const double x = m_mirrored ? m_area.right() - left - width : m_area.left() + left;
    return {x, m_area.top() + top, width, height};
}

void drawShape(QPainter &painter, ChartShape shape, const QPointF &centre, double size, const QColor &color)
{
    const double half = size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (shape) {
    case ChartShape::Disc: painter.drawEllipse(centre, half, half); return;
    case ChartShape::Ring:
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, half - 0.75, half - 0.75);
        return;
    case ChartShape::Triangle:
        painter.drawPolygon(QPolygonF({{centre.x(), centre.y() - half},
                                       {centre.x() + half, centre.y() + half * 0.8},
                                       {centre.x() - half, centre.y() + half * 0.8}}));
        return;
    case ChartShape::Square:
        painter.drawRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, size * 0.9, size * 0.9));
        return;
    case ChartShape::Diamond:
        painter.drawPolygon(QPolygonF({{centre.x(), centre.y() - half * 1.15},
                                       {centre.x() + half * 1.15, centre.y()},
                                       {centre.x(), centre.y() + half * 1.15},
                                       {centre.x() - half * 1.15, centre.y()}}));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
