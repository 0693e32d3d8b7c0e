// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "tokens/statuses.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <array>

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

StatusLook lookOf(EffectiveStatus status)
{
    constexpr std::array<StatusLook, statusCount> looks{{
        {Tone::Good, ChartShape::Disc},       // enabled
        {Tone::Muted, ChartShape::Ring},      // disabled
        {Tone::Warning, ChartShape::Diamond}, // unknown
        {Tone::Bad, ChartShape::Square},      // exhausted
        {Tone::Bad, ChartShape::Triangle},    // expired
    }};
    return looks[static_cast<size_t>(status)];
}

StatusLook lookOf(FindingSeverity severity)
{
    constexpr std::array<StatusLook, findingSeverities.size()> looks{{
        {Tone::Bad, ChartShape::Square},       // danger
        {Tone::Warning, ChartShape::Triangle}, // warning
        {Tone::Muted, ChartShape::Disc},       // info
    }};
    return looks[static_cast<size_t>(severity)];
}

QIcon themedIcon(const QString &name, const QPalette &palette, std::optional<QColor> color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon icon;
    const auto add = [&](QIcon::Mode mode, const QColor &stroke) {
        QSvgRenderer renderer(QByteArray(drawing).replace("currentColor", stroke.name().toLatin1()));
        for (const int size : {16, 24, 32, 48}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderer.render(&painter);
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    };
    add(QIcon::Normal, color.value_or(palette.color(QPalette::ButtonText)));
    add(QIcon::Disabled, palette.color(QPalette::Disabled, QPalette::ButtonText));
    return icon;
}

} // namespace TokenDeck
