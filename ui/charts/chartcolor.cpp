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
    case ChartColor::AccentLight:
        return mixed(accentColor(palette), palette.color(QPalette::Active, QPalette::Base), 0.42);
    case ChartColor::Good: return dark ? QColor(0x58, 0xc9, 0x8b) : QColor(0x1d, 0x86, 0x4a);
    case ChartColor::Warning: return dark ? QColor(0xe5, 0xb0, 0x4b) : QColor(0xa8, 0x66, 0x08);
    case ChartColor::Bad: return dark ? QColor(0xf4, 0x80, 0x74) : QColor(0xbf, 0x36, 0x2a);
    case ChartColor::Muted: return palette.color(QPalette::PlaceholderText);
    case ChartColor::Series1: return dark ? QColor(0x56, 0xa8, 0xe8) : QColor(0x00, 0x6d, 0xaf);
    case ChartColor::Series2: return dark ? QColor(0xf0, 0xad, 0x1f) : QColor(0xc0, 0x74, 0x00);
    case ChartColor::Series3: return dark ? QColor(0x2f, 0xc2, 0x9a) : QColor(0x00, 0x8f, 0x6b);
    case ChartColor::Series4: return dark ? QColor(0xd9, 0x8b, 0xb9) : QColor(0xa8, 0x4f, 0x82);
    case ChartColor::Series5: return dark ? QColor(0xf2, 0xe5, 0x5c) : QColor(0x33, 0x93, 0xcc);
    case ChartColor::Series6: return dark ? QColor(0xf0, 0x79, 0x3a) : QColor(0xc4, 0x4e, 0x00);
    }
    Q_UNREACHABLE();
}

ChartColor seriesColor(int index)
{
    constexpr int count = static_cast<int>(ChartColor::Series6) - static_cast<int>(ChartColor::Series1) + 1;
    return static_cast<ChartColor>(static_cast<int>(ChartColor::Series1) + qMax(0, index) % count);
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
