// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celltexts.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr int textMargin = 3;

/// As the style draws a cell with this text, or as CellTexts does.
QImage drawn(const QString &text, Qt::LayoutDirection direction, Qt::Alignment alignment, int width, double ratio,
             CellTexts *texts)
{
    QImage image((QSizeF(width, 24) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem cell;
    cell.rect = QRect(0, 0, width, 24);
    cell.font = QApplication::font();
    cell.fontMetrics = QFontMetrics(cell.font);
    cell.direction = direction;
    cell.displayAlignment = alignment;
    cell.text = text;
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.state = QStyle::State_Enabled | QStyle::State_Active;
    cell.textElideMode = Qt::ElideRight;
    if (!texts) {
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, &painter);
        return image;
    }
    texts->setFont(cell.font);
    painter.setPen(cell.palette.color(QPalette::Text));
    texts->draw(&painter, cell.rect.adjusted(textMargin, 0, -textMargin, 0), text, direction, alignment);
    return image;
}

} // namespace

class TestCellTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsLookAsTheStyleDrawsThem_data();
    void textsLookAsTheStyleDrawsThem();
    void boundsWhatIsLaidOut();
};

void TestCellTexts::textsLookAsTheStyleDrawsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    const auto row = [](const char *name, const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        QTest::newRow(name) << text << (side | Qt::AlignVCenter);
    };
    row("amount", u"33,683,270"_s, Qt::AlignRight);
    row("word among amounts", u"Unlimited"_s, Qt::AlignRight);
    row("Chinese among amounts", u"无限制"_s, Qt::AlignRight);
    row("plain", u"agent-bot-299"_s);
    row("kerned", u"AVAToWa fi fl"_s);
    row("Chinese", u"批量翻译 286"_s);
    row("Arabic", u"مفتاح"_s);
    row("both ways", u"prod-مفتاح-12"_s);
    row("accents", u"U\u0308ber e\u0301"_s);
    row("markup", u"<b>bold</b> &amp;"_s);
    row("blanks", u"a  b "_s);
    row("emoji", u"key 😀"_s);
    row("long", u"a-name-that-does-not-fit-into-any-cell-of-this-width-however-it-is-drawn"_s);
    row("long Arabic", u"مفتاح الخدمة الرئيسية للمستخدمين في النظام الجديد"_s);
}

void TestCellTexts::textsLookAsTheStyleDrawsThem()
{
    QFETCH(QString, text);
    QFETCH(Qt::Alignment, alignment);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    CellTexts texts;
    for (const double ratio : {1.0, 2.0}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int width : {60, 300, 60}) { // and once more, from what is kept
                QVERIFY2(drawn(text, direction, alignment, width, ratio, &texts)
                             == drawn(text, direction, alignment, width, ratio, nullptr),
                         qPrintable(u"ratio %1, direction %2, width %3"_s.arg(ratio).arg(direction).arg(width)));
            }
        }
    }
}

void TestCellTexts::boundsWhatIsLaidOut()
{
    CellTexts texts;
    const QString models = u"gpt-5.4, "_s.repeated(100'000);
    QVERIFY(drawn(models, Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, 200, 1, &texts)
            == drawn(models.first(900), Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, 200, 1, &texts));
}

QTEST_MAIN(TestCellTexts)
#include "tst_celltexts.moc"
