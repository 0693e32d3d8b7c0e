// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf3, 0xf4, 0xf6));
    palette.setColor(QPalette::Base, QColor(0xfd, 0xfd, 0xfe));
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xed));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x2f, 0x6f, 0xed));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0x1f, 0x23, 0x2b));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x72, 0x80));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa0, 0xa6, 0xb0));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x21, 0x24, 0x2a));
    palette.setColor(QPalette::Base, QColor(0x26, 0x29, 0x30));
    palette.setColor(QPalette::AlternateBase, QColor(0x2a, 0x2e, 0x35));
    palette.setColor(QPalette::Button, QColor(0x2c, 0x30, 0x38));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2c, 0x30, 0x38));
    palette.setColor(QPalette::Highlight, QColor(0x3b, 0x6f, 0xd8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xa7, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe8, 0xea, 0xed));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xae));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6c, 0x73, 0x7e));
    return palette;
}

/// Fusion draws the outline of a check box darker than what is around it, which on dark ground is not to be seen.
class FusionStyle : public QProxyStyle
{
public:
    FusionStyle()
        : QProxyStyle(u"Fusion"_s)
    { }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox || !isDark(option->palette))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        const bool enabled = option->state.testFlag(State_Enabled);
        painter->setPen(enabled ? option->palette.color(QPalette::PlaceholderText)
                                : option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

} // namespace

void applyTheme(Theme theme)
{
    static const QString systemStyle = QApplication::style()->name();
    static const QPalette systemPalette = QApplication::palette();
    if (theme == Theme::System) {
        QApplication::setStyle(systemStyle);
        QApplication::setPalette(systemPalette);
        return;
    }
    // Native styles may paint with colours of their own; Fusion takes the palette's.
    QApplication::setStyle(new FusionStyle);
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

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
    case Tone::Good: return dark ? QColor(0x58, 0xc9, 0x8b) : QColor(0x1d, 0x86, 0x4a);
    case Tone::Warning: return dark ? QColor(0xe5, 0xb0, 0x4b) : QColor(0xa8, 0x66, 0x08);
    case Tone::Bad: return dark ? QColor(0xf4, 0x80, 0x74) : QColor(0xbf, 0x36, 0x2a);
    case Tone::Muted: return palette.color(QPalette::PlaceholderText);
    }
    Q_UNREACHABLE();
}

Tone statusTone(EffectiveStatus status)
{
    switch (status) {
    case EffectiveStatus::Enabled: return Tone::Good;
    case EffectiveStatus::Disabled: return Tone::Muted;
    case EffectiveStatus::Unknown: return Tone::Warning;
    case EffectiveStatus::Exhausted:
    case EffectiveStatus::Expired: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone severityTone(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Danger: return Tone::Bad;
    case FindingSeverity::Warning: return Tone::Warning;
    case FindingSeverity::Info: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon icon;
    const auto add = [&](QIcon::Mode mode, const QColor &color) {
        QSvgRenderer renderer(QByteArray(drawing).replace("currentColor", color.name().toLatin1()));
        for (const int size : {16, 24, 32, 48}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    };
    add(QIcon::Normal, palette.color(QPalette::ButtonText));
    add(QIcon::Disabled, palette.color(QPalette::Disabled, QPalette::ButtonText));
    return icon;
}

} // namespace TokenDeck
