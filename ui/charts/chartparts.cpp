// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartparts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace TokenDeck {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The system's highlight, brought away from the background until thin bars of it can be seen. Of the active
/// window always: a chart does not turn grey because another window is in front.
QColor accentColor(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    QColor accent = highlight;
    for (int step = 1; step <= 8 && contrast(accent, base) < 4.0; ++step)
        accent = mixed(text, highlight, 0.1 * step);
    return accent;
}

} // namespace

bool isDark(const QPalette &palette)
{
    // As QColor::lightness() has it, without a conversion: painting asks this for every cell.
    const auto lightness = [](const QColor &color) {
        const auto [darkest, lightest] = std::minmax({color.red(), color.green(), color.blue()});
        return darkest + lightest;
    };
    return lightness(palette.color(QPalette::Base)) < lightness(palette.color(QPalette::Text));
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Accent: return accentColor(palette);
    case Tone::Good: return dark ? QColor(0x58, 0xc9, 0x8b) : QColor(0x1a, 0x7a, 0x43);
    case Tone::Warning: return dark ? QColor(0xe5, 0xb0, 0x4b) : QColor(0x98, 0x5c, 0x07);
    case Tone::Bad: return dark ? QColor(0xf4, 0x80, 0x74) : QColor(0xbf, 0x36, 0x2a);
    case Tone::Muted: return palette.color(QPalette::PlaceholderText);
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &color, const QColor &other, double share)
{
    const auto part = [share](float one, float two) { return static_cast<float>(share * one + (1 - share) * two); };
    return QColor::fromRgbF(part(color.redF(), other.redF()), part(color.greenF(), other.greenF()),
                            part(color.blueF(), other.blueF()));
}

QColor trackColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base),
                 0.06);
}

QColor readableOn(const QColor &background)
{
    return contrast(Qt::black, background) >= contrast(Qt::white, background) ? Qt::black : Qt::white;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

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
    return std::ceil(QFontMetricsF(font).horizontalAdvance(QString(text).replace(u'\n', u' '))) + 1;
}

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
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
