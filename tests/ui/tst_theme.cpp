// SPDX-License-Identifier: GPL-3.0-or-later
// Whether texts can be read in each theme.
#include "ui/common/theme.h"

#include <QTest>

#include <cmath>

using namespace TokenDeck;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// As WCAG 2 defines it.
double contrastOf(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
};

void TestTheme::textsCanBeRead_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << static_cast<int>(Theme::Light) << 4.5;
    QTest::newRow("dark") << static_cast<int>(Theme::Dark) << 4.5;
    QTest::newRow("high contrast") << static_cast<int>(Theme::HighContrast) << 7.0;
}

void TestTheme::textsCanBeRead()
{
    QFETCH(const int, theme);
    QFETCH(const double, least);
    const QPalette palette = themePalette(static_cast<Theme>(theme));
    const auto check = [least](const QColor &text, const QColor &ground, const QString &what) {
        const double contrast = contrastOf(text, ground);
        QVERIFY2(contrast >= least, qPrintable(u"%1: %2"_s.arg(what).arg(contrast)));
    };
    using Role = QPalette::ColorRole;
    for (const Role ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
        const QString on = u" on "_s + QString::number(ground);
        for (const Role text :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link})
            check(palette.color(text), palette.color(ground), QString::number(text) + on);
        for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Bad, Tone::Muted})
            check(toneColor(tone, palette), palette.color(ground),
                  u"tone "_s + QString::number(static_cast<int>(tone)) + on);
    }
    check(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), u"selected"_s);
    check(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), u"tool tip"_s);
}

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
