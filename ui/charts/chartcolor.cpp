// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolor.h"

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

QColor chartColor(ChartColor color, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (color) {
    case ChartColor::Accent: return accentColor(palette);
    case ChartColor::Good: return dark ? QColor(0x58, 0xc9, 0x8b) : QColor(0x1d, 0x86, 0x4a);
    case ChartColor::Warning: return dark ? QColor(0xe5, 0xb0, 0x4b) : QColor(0xa8, 0x66, 0x08);
    case ChartColor::Bad: return dark ? QColor(0xf4, 0x80, 0x74) : QColor(0xbf, 0x36, 0x2a);
    case ChartColor::Muted: return palette.color(QPalette::PlaceholderText);
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

} // namespace TokenDeck
