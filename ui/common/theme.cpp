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

/// The colours of a theme.
struct ThemeColors
{
    QRgb window, base, alternateBase, button, highlight, link, text, placeholder, disabled, toolTip, toolTipText;
};

// Texts have a contrast of at least 4.5 to 1, in high contrast 7 to 1.
constexpr ThemeColors lightColors{0xfff3f4f6, 0xfffdfdfe, 0xfff6f8fa, 0xfff3f4f6, 0xff2f6fed, 0xff2362dc,
                                  0xff1f232b, 0xff636a77, 0xffa0a6b0, 0xffffffdc, 0xff000000};
constexpr ThemeColors darkColors{0xff21242a, 0xff262930, 0xff2a2e35, 0xff2c3038, 0xff3b6fd8, 0xff7aa7ff,
                                 0xffe8eaed, 0xff9aa2ae, 0xff6c737e, 0xff2c3038, 0xffe8eaed};
constexpr ThemeColors highContrastColors{0xff000000, 0xff000000, 0xff101010, 0xff101010, 0xffffe14d, 0xff8ab8ff,
                                         0xffffffff, 0xffd8d8d8, 0xff9a9a9a, 0xff000000, 0xffffffff};

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette{QColor(colors.window)};
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.toolTipText);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, readableOn(colors.highlight));
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    }
    return palette;
}

/// Fusion draws the outline of a check box, and on black that of a field, darker than what is around it, which is not to
/// be seen.
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
        const bool onBlack = option->palette.color(QPalette::Window) == QColor(Qt::black);
        const bool isOutline = element == PE_IndicatorCheckBox || (onBlack && element == PE_FrameLineEdit);
        if (!isOutline || !isDark(option->palette))
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
    QApplication::setPalette(themePalette(theme));
}

QPalette themePalette(Theme theme)
{
    switch (theme) {
    case Theme::System:
    case Theme::Light: return paletteOf(lightColors);
    case Theme::Dark: return paletteOf(darkColors);
    case Theme::HighContrast: return paletteOf(highContrastColors);
    }
    Q_UNREACHABLE();
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
            if (name.startsWith("go-"_L1) && QGuiApplication::isRightToLeft()) { // what points somewhere
                painter.translate(size, 0);
                painter.scale(-1, 1);
            }
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
