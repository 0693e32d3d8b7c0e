// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcharts.h"
#include "ui/charts/chartscale.h"
#include "ui/common/theme.h"
#include "ui/overview/overview.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

QString svgText(const Chart &chart)
{
    return QString::fromUtf8(chart.svg());
}

} // namespace

class TestChartPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void isAPicture_data() { kindRows(); }
    void isAPicture();
    void isAPictureBeforeItIsShown();
    void copiesBothPictures();
    void asksForSaving();
    void savesPictures();
    void isEmptyWithoutMarks_data() { kindRows(); }
    void isEmptyWithoutMarks();
    void bearsAnyAmountAndSize_data() { kindRows(); }
    void bearsAnyAmountAndSize();
    void writesLabelsAsTheyAre();
    void hasNiceTicks_data();
    void hasNiceTicks();
    void fillsTheRoomOfBars_data();
    void fillsTheRoomOfBars();
    void dividesARing_data();
    void dividesARing();
    void hasColorsThatCanBeSeen();
};

void TestChartPictures::isAPicture()
{
    QFETCH(ChartKind, kind);
    const auto chart = chartOf(kind, {7, 6, 5});
    showChart(*chart);
    const QByteArray plain = chart->svg();
    QVERIFY(QSvgRenderer(plain).isValid());
    QVERIFY(svgText(*chart).contains(u">A chart<"_s));
    const QSize once = chart->image(1).size();
    QVERIFY(once.width() >= 420 && once.height() > 200);
    const QImage twice = chart->image(2);
    QCOMPARE(twice.size(), once * 2);
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QCOMPARE(twice.pixelColor(0, 0), chart->palette().color(QPalette::Base));
    // Without hover and focus.
    chart->setCurrentMark(2);
    QTest::mouseMove(chart.get(), chart->markCentre(1).toPoint());
    QCOMPARE(chart->svg(), plain);
}

void TestChartPictures::isAPictureBeforeItIsShown()
{
    const auto hidden = chartOf(ChartKind::Donut, {7, 6, 5});
    hidden->resize(420, 200);
    const auto shown = chartOf(ChartKind::Donut, {7, 6, 5});
    showChart(*shown);
    hidden->setTitle(shown->title());
    QCOMPARE(hidden->svg(), shown->svg());
}

void TestChartPictures::copiesBothPictures()
{
    const auto chart = chartOf(ChartKind::Bars, {7, 6, 5});
    showChart(*chart);
    chart->actions().constFirst()->trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(QImage::fromData(copied->data(u"image/png"_s), "PNG").size() == chart->image(2).size());
    QCOMPARE(copied->data(u"image/svg+xml"_s), chart->svg());
}

void TestChartPictures::asksForSaving()
{
    const auto chart = chartOf(ChartKind::Bars, {7});
    QSignalSpy wanted(chart.get(), &Chart::saveRequested);
    chart->actions().constLast()->trigger();
    QCOMPARE(wanted.size(), 1);
}

void TestChartPictures::savesPictures()
{
    const QTemporaryDir folder;
    const auto chart = chartOf(ChartKind::Columns, {7, 6, 5});
    showChart(*chart);
    QCOMPARE(saveChartPicture(*chart, folder.filePath(u"a.svg"_s)), std::nullopt);
    QVERIFY(!(QFileInfo(folder.filePath(u"a.svg"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(QSvgRenderer(folder.filePath(u"a.svg"_s)).isValid());
    QCOMPARE(saveChartPicture(*chart, folder.filePath(u"a.PNG"_s)), std::nullopt);
    QCOMPARE(QImage(folder.filePath(u"a.PNG"_s)).size(), chart->image(2).size());
    for (const QString &path :
         {folder.filePath(u"none/a.png"_s), folder.filePath(u"a.gif"_s), folder.filePath(u"a"_s)}) {
        const std::optional<QString> fault = saveChartPicture(*chart, path);
        QVERIFY2(fault && !fault->isEmpty(), qPrintable(path));
        QVERIFY(!QFile::exists(path));
    }
}

void TestChartPictures::isEmptyWithoutMarks()
{
    QFETCH(ChartKind, kind);
    const auto chart = chartOf(kind, {});
    showChart(*chart);
    QCOMPARE(chart->markCount(), 0);
    QCOMPARE(chart->markAt(QPointF(100, 100)), -1);
    QVERIFY(svgText(*chart).contains(u"Nothing to show."_s));
    chart->setEmptyText(u"No days."_s);
    QVERIFY(svgText(*chart).contains(u"No days."_s));
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(chart.get(), key);
    QTest::mouseClick(chart.get(), Qt::LeftButton);
    QCOMPARE(QAccessible::queryAccessibleInterface(chart.get())->childCount(), 0);
}

void TestChartPictures::bearsAnyAmountAndSize()
{
    QFETCH(ChartKind, kind);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const QList<qint64> &amounts : {QList<qint64>{most, most, most, 1}, QList<qint64>{0, 0},
                                         QList<qint64>{-most, 5}, QList<qint64>(400, most), QList<qint64>{1}}) {
        const auto chart = chartOf(kind, amounts);
        for (const QSize &size : {QSize(420, 200), QSize(1, 1), QSize(30, 400), QSize(2000, 12)}) {
            chart->resize(size);
            QVERIFY(QSvgRenderer(chart->svg()).isValid());
            for (int i = 0; i < chart->markCount(); ++i) {
                const QRectF rect = chart->markRect(i);
                QVERIFY(qIsFinite(rect.x()) && qIsFinite(rect.y()) && qIsFinite(rect.width())
                        && qIsFinite(rect.height()));
            }
            QVERIFY(chart->heightForWidth(size.width()) < 100'000);
        }
    }
    // Not from amounts but from what reckons with them.
    const auto bars = std::make_unique<BarChart>(Qt::Horizontal);
    bars->setBars({{mark(1), std::numeric_limits<double>::infinity(), std::nan("")}, {mark(2), 1e308, 1e308}});
    LineChart steps;
    steps.setPoints({{mark(1), -most, -1e308}, {mark(2), most, 1e308}});
    for (Chart *chart : std::initializer_list<Chart *>{bars.get(), &steps})
        QVERIFY(QSvgRenderer(chart->svg()).isValid());
}

void TestChartPictures::writesLabelsAsTheyAre()
{
    BarChart chart(Qt::Horizontal);
    chart.setBars({{{u"<b>&amp;</b>"_s, u"1\n2"_s}, 1}});
    showChart(chart);
    QVERIFY(svgText(chart).contains(u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s));
    QVERIFY(svgText(chart).contains(u">1 2<"_s));
}

void TestChartPictures::hasNiceTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("to ten") << 0. << 10. << 6 << QList<double>{0, 2, 4, 6, 8, 10};
    QTest::newRow("odd end") << 0. << 97. << 6 << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("few") << 0. << 97. << 3 << QList<double>{0, 50, 100};
    QTest::newRow("fewer than can be") << 0. << 97. << 0 << QList<double>{0, 50, 100};
    QTest::newRow("across 0") << -3. << 12. << 5 << QList<double>{-5, 0, 5, 10, 15};
    QTest::newRow("the wrong way round") << 12. << -3. << 5 << QList<double>{-5, 0, 5, 10, 15};
    QTest::newRow("thousands") << 0. << 2'300. << 4 << QList<double>{0, 1000, 2000, 3000};
    QTest::newRow("nothing") << 0. << 0. << 3 << QList<double>{0, 0.5, 1};
    QTest::newRow("not a number") << std::nan("") << std::numeric_limits<double>::infinity() << 3
                                  << QList<double>{0, 0.5, 1};
    QTest::newRow("int64") << 0. << 9.3e18 << 3 << QList<double>{0, 5e18, 1e19};
}

void TestChartPictures::hasNiceTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QList<double>, ticks);
    QCOMPARE(niceTicks(low, high, most), ticks);
}

void TestChartPictures::fillsTheRoomOfBars_data()
{
    QTest::addColumn<QList<double>>("lengths");
    QTest::addColumn<double>("end");
    QTest::newRow("none") << QList<double>{} << 0.0;
    QTest::newRow("one") << QList<double>{7} << 7.0;
    QTest::newRow("nothing but one") << QList<double>{0, 9, 0} << 9.0;
    QTest::newRow("alike") << QList<double>{3, 60, 5} << 60.0;
    QTest::newRow("two only") << QList<double>{1, 1'000} << 1'000.0;
    QTest::newRow("one dwarfs the others") << QList<double>{8, 1e18, 4} << 10.0;
    QTest::newRow("two do, one after the other") << QList<double>{8, 1e18, 4, 1e9, 3} << 10.0;
    QTest::newRow("half of them do") << QList<double>{1e18, 1e18, 4, 3} << 1e18;
    QTest::newRow("four do") << QList<double>{1e18, 1e18, 1e18, 1e18, 5, 4, 3, 2, 1} << 1e18;
}

void TestChartPictures::fillsTheRoomOfBars()
{
    QFETCH(const QList<double>, lengths);
    QTEST(barScale(lengths), "end");
}

void TestChartPictures::dividesARing_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<QList<double>>("angles");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("none") << QList<qint64>{} << QList<double>{};
    QTest::newRow("nothing") << QList<qint64>{0, -1} << QList<double>{0, 0};
    QTest::newRow("one") << QList<qint64>{0, 4} << QList<double>{0, 360};
    QTest::newRow("fair") << QList<qint64>{1, 3} << QList<double>{90, 270};
    QTest::newRow("a small one raised") << QList<qint64>{1, 999'999'999} << QList<double>{10, 350};
    QTest::newRow("raised in turn") << QList<qint64>{1, 28, 971} << QList<double>{10, 10, 340};
    QTest::newRow("huge") << QList<qint64>{most, most, most} << QList<double>{120, 120, 120};
    QTest::newRow("too many") << QList<qint64>(72, 1) << QList<double>(72, 5);
}

void TestChartPictures::dividesARing()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(QList<double>, angles);
    const QList<double> divided = ringAngles(amounts, 10);
    QCOMPARE(divided.size(), angles.size());
    for (qsizetype i = 0; i < angles.size(); ++i)
        QVERIFY2(qAbs(divided[i] - angles[i]) < 1e-6, qPrintable(QString::number(divided[i])));
}

void TestChartPictures::hasColorsThatCanBeSeen()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QPalette palette = QGuiApplication::palette();
        const QColor base = palette.color(QPalette::Base);
        for (int i = 0; i <= static_cast<int>(Tone::Muted); ++i) {
            const QColor shown = toneColor(static_cast<Tone>(i), palette);
            QVERIFY2(contrast(shown, base) >= 3, qPrintable(u"%1: %2"_s.arg(i).arg(contrast(shown, base))));
            for (const double share : {0.07, 0.3, 0.45, 0.62, 0.8, 1.0}) {
                const QColor cell = mixed(shown, base, share);
                QVERIFY(contrast(readableOn(cell), cell) >= 4.5);
            }
        }
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestChartPictures)
#include "tst_chartpictures.moc"
