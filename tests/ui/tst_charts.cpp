// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/calendarchart.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/donutchart.h"
#include "ui/charts/linechart.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

enum class Kind { Donut, Bars, Columns, Calendar, Lines, Steps };
const QList<std::pair<const char *, Kind>> kinds{{"donut", Kind::Donut},   {"bars", Kind::Bars},
                                                 {"columns", Kind::Columns}, {"calendar", Kind::Calendar},
                                                 {"lines", Kind::Lines},   {"steps", Kind::Steps}};
// A Wednesday.
const QDate firstDay(2026, 7, 22);

ChartMark mark(qint64 amount)
{
    return {u"about %1"_s.arg(amount), QString::number(amount), u"more of %1"_s.arg(amount)};
}

/// A chart of a kind with a mark for each amount.
std::unique_ptr<Chart> chartOf(Kind kind, const QList<qint64> &amounts)
{
    switch (kind) {
    case Kind::Donut: {
        QList<DonutChart::Share> shares;
        for (const qint64 amount : amounts)
            shares.append({mark(amount), amount, seriesColor(static_cast<int>(shares.size())), ChartShape::Square});
        auto chart = std::make_unique<DonutChart>();
        chart->setShares(shares);
        chart->setCentre(u"1,234"_s, u"things"_s);
        return chart;
    }
    case Kind::Bars:
    case Kind::Columns: {
        QList<BarChart::Bar> bars;
        for (const qint64 amount : amounts)
            bars.append({mark(amount), static_cast<double>(amount), static_cast<double>(amount) / 2, ChartColor::Good});
        auto chart = std::make_unique<BarChart>(kind == Kind::Bars ? Qt::Horizontal : Qt::Vertical);
        chart->setBars(bars);
        chart->setKey({u"first"_s, u"second"_s});
        return chart;
    }
    case Kind::Calendar: {
        QList<CalendarChart::Day> days;
        for (const qint64 amount : amounts)
            days.append({mark(amount), amount, ChartColor::Accent});
        auto chart = std::make_unique<CalendarChart>();
        chart->setDays(firstDay, days);
        return chart;
    }
    case Kind::Lines:
    case Kind::Steps: {
        LineChart::Series series{u"one"_s, ChartColor::Accent, {}};
        for (const qint64 amount : amounts)
            series.points.append({mark(amount), 20'000 + series.points.size(), static_cast<double>(amount)});
        auto chart = std::make_unique<LineChart>(kind == Kind::Lines ? LineChart::Kind::Lines : LineChart::Kind::Steps);
        chart->setSeries({series});
        return chart;
    }
    }
    Q_UNREACHABLE();
}

void show(Chart &chart, const QSize &size = QSize(420, 200))
{
    chart.setTitle(u"A chart"_s);
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.activateWindow();
    chart.setFocus();
    QTRY_VERIFY(chart.hasFocus());
}

QString svgText(const Chart &chart)
{
    return QString::fromUtf8(chart.svg());
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private:
    static void kindRows()
    {
        QTest::addColumn<Kind>("kind");
        for (const auto &[name, kind] : kinds)
            QTest::newRow(name) << kind;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void activatesWhatIsClicked_data() { kindRows(); }
    void activatesWhatIsClicked();
    void findsMarksFromRightToLeft_data() { kindRows(); }
    void findsMarksFromRightToLeft();
    void doesNotActivateWhenTheMouseLeavesTheMark();
    void showsAHandOverMarksThatDoSomething();
    void walksAndActivatesByKeyboard_data() { kindRows(); }
    void walksAndActivatesByKeyboard();
    void walksByWeeksInACalendar();
    void walksFromSeriesToSeries();
    void leavesOutWhatIsNothing_data();
    void leavesOutWhatIsNothing();
    void keepsTheCurrentMarkWhenDataChanges();
    void keepsATinyShareInReach();
    void tellsInToolTips();
    void isAListForAssistiveTools_data() { kindRows(); }
    void isAListForAssistiveTools();
    void tellsAssistiveToolsTheCurrentMark();
    void forgetsMarksThatAreGone();
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
    void dividesARing_data();
    void dividesARing();
    void hasColorsThatCanBeSeen();
};

void TestCharts::activatesWhatIsClicked()
{
    QFETCH(Kind, kind);
    const auto chart = chartOf(kind, {700, 20, 300, 1});
    show(*chart);
    QSignalSpy activated(chart.get(), &Chart::activated);
    for (int i = 0; i < chart->markCount(); ++i) {
        QCOMPARE(chart->markAt(chart->markCentre(i)), i);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->markCentre(i).toPoint());
        QCOMPARE(activated.size(), i + 1);
        QCOMPARE(activated.last().first().toInt(), i);
        QCOMPARE(chart->currentMark(), i);
        QVERIFY(QRectF(chart->rect()).contains(chart->markRect(i)));
    }
    QTest::mouseClick(chart.get(), Qt::RightButton, Qt::NoModifier, QPoint(1, 1));
    QCOMPARE(activated.size(), chart->markCount());
}

void TestCharts::findsMarksFromRightToLeft()
{
    QFETCH(Kind, kind);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto chart = chartOf(kind, {700, 20, 300, 100, 1, 2, 3, 4, 5});
    show(*chart);
    for (int i = 0; i < chart->markCount(); ++i) {
        QCOMPARE(chart->markAt(chart->markCentre(i)), i);
        QVERIFY(QRectF(chart->rect()).contains(chart->markRect(i)));
    }
    // Time goes from left to right in lines; elsewhere what comes first is at the right.
    chart->setCurrentMark(0);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->currentMark(), kind == Kind::Calendar ? 7 : kind == Kind::Lines || kind == Kind::Steps ? 0 : 1);
    if (kind == Kind::Columns || kind == Kind::Calendar)
        QVERIFY(chart->markCentre(0).x() > chart->markCentre(8).x());
}

void TestCharts::doesNotActivateWhenTheMouseLeavesTheMark()
{
    const auto chart = chartOf(Kind::Bars, {3, 2});
    show(*chart);
    QSignalSpy activated(chart.get(), &Chart::activated);
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, chart->markCentre(0).toPoint());
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, chart->markCentre(1).toPoint());
    QCOMPARE(activated.size(), 0);
}

void TestCharts::showsAHandOverMarksThatDoSomething()
{
    const auto chart = chartOf(Kind::Donut, {3, 0});
    show(*chart);
    QTest::mouseMove(chart.get(), chart->markCentre(0).toPoint());
    QCOMPARE(chart->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(chart.get(), chart->markCentre(1).toPoint());
    QCOMPARE(chart->cursor().shape(), Qt::ArrowCursor);
}

void TestCharts::walksAndActivatesByKeyboard()
{
    QFETCH(Kind, kind);
    const auto chart = chartOf(kind, {7, 6, 5, 4});
    show(*chart);
    QSignalSpy activated(chart.get(), &Chart::activated);
    const bool calendar = kind == Kind::Calendar;
    const Qt::Key next = calendar ? Qt::Key_Down : Qt::Key_Right;
    const Qt::Key previous = calendar ? Qt::Key_Up : Qt::Key_Left;
    const auto press = [&chart](Qt::Key key) {
        QTest::keyClick(chart.get(), key);
        return chart->currentMark();
    };
    QCOMPARE(chart->currentMark(), 0);
    QCOMPARE(press(previous), 0);
    QCOMPARE(press(next), 1);
    QCOMPARE(press(next), 2);
    QCOMPARE(press(previous), 1);
    QCOMPARE(press(Qt::Key_End), 3);
    QCOMPARE(press(next), 3);
    int count = 0;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        press(key);
        QCOMPARE(activated.size(), ++count);
        QCOMPARE(activated.last().first().toInt(), 3);
    }
    QCOMPARE(press(Qt::Key_Home), 0);
}

void TestCharts::walksByWeeksInACalendar()
{
    const auto chart = chartOf(Kind::Calendar, QList<qint64>(20, 1));
    show(*chart);
    chart->setCurrentMark(3);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(chart->currentMark(), 10);
    QTest::keyClick(chart.get(), Qt::Key_Down);
    QCOMPARE(chart->currentMark(), 11);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->currentMark(), 4);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->currentMark(), 4);
    // From Wednesday on; weeks begin on Sunday: Saturday is the last of the first column.
    QVERIFY(chart->markCentre(3).x() < chart->markCentre(4).x());
    QCOMPARE(chart->markCentre(0).x(), chart->markCentre(3).x());
    QVERIFY(chart->markCentre(4).y() < chart->markCentre(0).y());
}

void TestCharts::walksFromSeriesToSeries()
{
    LineChart chart(LineChart::Kind::Lines);
    chart.setSeries({{u"a"_s, ChartColor::Series1, {{mark(1), 10, 1}, {mark(2), 12, 2}, {mark(3), 14, 3}}},
                     {u"none"_s, ChartColor::Series2, {}},
                     {u"b"_s, ChartColor::Series3, {{mark(4), 12, 4}, {mark(5), 13, 5}}}});
    show(chart);
    chart.setCurrentMark(1);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentMark(), 3);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentMark(), 3);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentMark(), 4);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentMark(), 2);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentMark(), 4);
}

void TestCharts::leavesOutWhatIsNothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("donut") << Kind::Donut;
    QTest::newRow("calendar") << Kind::Calendar;
}

void TestCharts::leavesOutWhatIsNothing()
{
    QFETCH(Kind, kind);
    const auto chart = chartOf(kind, {5, 0, -3});
    show(*chart);
    QSignalSpy activated(chart.get(), &Chart::activated);
    for (const int nothing : {1, 2}) {
        QCOMPARE(chart->markAt(chart->markCentre(nothing)), nothing);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->markCentre(nothing).toPoint());
        QCOMPARE(chart->currentMark(), nothing);
        QTest::keyClick(chart.get(), Qt::Key_Return);
        QAccessibleInterface *child = QAccessible::queryAccessibleInterface(chart.get())->child(nothing);
        QVERIFY(!child->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    QCOMPARE(activated.size(), 0);
}

void TestCharts::keepsTheCurrentMarkWhenDataChanges()
{
    DonutChart chart;
    chart.setShares({{mark(1), 1}, {mark(2), 2}, {mark(3), 3}});
    chart.setCurrentMark(2);
    chart.setShares({{mark(4), 4}, {mark(5), 5}, {mark(6), 6}});
    QCOMPARE(chart.currentMark(), 2);
    chart.setShares({{mark(4), 4}});
    QCOMPARE(chart.currentMark(), 0);
    chart.setShares({});
    QCOMPARE(chart.currentMark(), -1);
}

void TestCharts::keepsATinyShareInReach()
{
    const auto chart = chartOf(Kind::Donut, {1'000'000'000, 1, 1'000'000'000});
    show(*chart);
    // In the ring, at its bottom; not in the legend.
    const QPointF centre = chart->markCentre(1);
    QVERIFY(centre.x() < 210);
    for (const double step : {-1.0, 1.0})
        QCOMPARE(chart->markAt(centre + QPointF(step, 0)), 1);
}

void TestCharts::tellsInToolTips()
{
    BarChart chart(Qt::Horizontal);
    chart.setBars({{{u"<b>x</b> & y"_s, u"<1>"_s, u"a\n<i>b</i>"_s}, 1}, {mark(2), 2}});
    show(chart);
    QCOMPARE(chart.markToolTip(0), u"<qt><b>&lt;b&gt;x&lt;/b&gt; &amp; y</b><br>&lt;1&gt;<br>a<br>&lt;i&gt;b&lt;/i&gt;</qt>"_s);
    const QPoint at = chart.markCentre(0).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, chart.mapToGlobal(at));
    QCoreApplication::sendEvent(&chart, &help);
    QCOMPARE(QToolTip::text(), chart.markToolTip(0));
    // It goes along to the next mark.
    QTest::mouseMove(&chart, chart.markCentre(1).toPoint());
    QTRY_COMPARE(QToolTip::text(), chart.markToolTip(1));
    QToolTip::hideText();
}

void TestCharts::isAListForAssistiveTools()
{
    QFETCH(Kind, kind);
    const auto chart = chartOf(kind, {7, 6, 5});
    show(*chart);
    chart->setCurrentMark(1);
    QSignalSpy activated(chart.get(), &Chart::activated);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"A chart"_s);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(3), nullptr);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *child = list->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(list->child(i), child);
        QCOMPARE(child->parent(), list);
        QCOMPARE(list->indexOfChild(child), i);
        QCOMPARE(child->role(), QAccessible::ListItem);
        const qint64 amount = 7 - i;
        QCOMPARE(child->text(QAccessible::Name), u"about %1, %1"_s.arg(amount));
        QCOMPARE(child->text(QAccessible::Description), u"more of %1"_s.arg(amount));
        QVERIFY(child->state().focusable && child->state().selectable);
        QCOMPARE(bool(child->state().focused), i == 1);
        const QPoint global = chart->mapToGlobal(chart->markCentre(i).toPoint());
        QVERIFY(child->rect().contains(global));
        QCOMPARE(list->childAt(global.x(), global.y()), child);
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), i + 1);
        QCOMPARE(activated.last().first().toInt(), i);
    }
    QCOMPARE(list->focusChild(), list->child(1));
}

void TestCharts::tellsAssistiveToolsTheCurrentMark()
{
    const auto chart = chartOf(Kind::Columns, {1, 2, 3});
    show(*chart);
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart.get());
    QCOMPARE(list->focusChild(), list->child(0));
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(list->focusChild(), list->child(1));
    list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(list->focusChild(), list->child(2));
    QVERIFY(!list->child(1)->state().focused);
    chart->clearFocus();
    QCOMPARE(list->focusChild(), nullptr);
}

void TestCharts::forgetsMarksThatAreGone()
{
    auto chart = std::make_unique<DonutChart>();
    chart->setShares({{mark(1), 1}, {mark(2), 2}});
    QAccessibleInterface *gone = QAccessible::queryAccessibleInterface(chart.get())->child(1);
    chart->setShares({{mark(3), 3}});
    QVERIFY(!gone->isValid());
    QVERIFY(gone->text(QAccessible::Name).isEmpty());
    QVERIFY(gone->rect().isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(chart.get())->child(0)->text(QAccessible::Name), u"about 3, 3"_s);
}

void TestCharts::isAPicture()
{
    QFETCH(Kind, kind);
    const auto chart = chartOf(kind, {7, 6, 5});
    show(*chart);
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

void TestCharts::isAPictureBeforeItIsShown()
{
    const auto hidden = chartOf(Kind::Donut, {7, 6, 5});
    hidden->resize(420, 200);
    const auto shown = chartOf(Kind::Donut, {7, 6, 5});
    show(*shown);
    hidden->setTitle(shown->title());
    QCOMPARE(hidden->svg(), shown->svg());
}

void TestCharts::copiesBothPictures()
{
    const auto chart = chartOf(Kind::Bars, {7, 6, 5});
    show(*chart);
    chart->actions().constFirst()->trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(QImage::fromData(copied->data(u"image/png"_s), "PNG").size() == chart->image(2).size());
    QCOMPARE(copied->data(u"image/svg+xml"_s), chart->svg());
}

void TestCharts::asksForSaving()
{
    const auto chart = chartOf(Kind::Bars, {7});
    QSignalSpy wanted(chart.get(), &Chart::saveRequested);
    chart->actions().constLast()->trigger();
    QCOMPARE(wanted.size(), 1);
}

void TestCharts::savesPictures()
{
    const QTemporaryDir folder;
    const auto chart = chartOf(Kind::Columns, {7, 6, 5});
    show(*chart);
    QCOMPARE(saveChartPicture(*chart, folder.filePath(u"a.svg"_s)), std::nullopt);
    QVERIFY(QSvgRenderer(folder.filePath(u"a.svg"_s)).isValid());
    QCOMPARE(saveChartPicture(*chart, folder.filePath(u"a.PNG"_s)), std::nullopt);
    QCOMPARE(QImage(folder.filePath(u"a.PNG"_s)).size(), chart->image(2).size());
    for (const QString &path : {folder.filePath(u"none/a.png"_s), folder.filePath(u"a.gif"_s), folder.filePath(u"a"_s)}) {
        const std::optional<QString> fault = saveChartPicture(*chart, path);
        QVERIFY2(fault && !fault->isEmpty(), qPrintable(path));
        QVERIFY(!QFile::exists(path));
    }
}

void TestCharts::isEmptyWithoutMarks()
{
    QFETCH(Kind, kind);
    const auto chart = chartOf(kind, {});
    show(*chart);
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

void TestCharts::bearsAnyAmountAndSize()
{
    QFETCH(Kind, kind);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const QList<qint64> &amounts : {QList<qint64>{most, most, most, 1}, QList<qint64>{0, 0}, QList<qint64>{-most, 5},
                                         QList<qint64>(400, most), QList<qint64>{1}}) {
        const auto chart = chartOf(kind, amounts);
        for (const QSize &size : {QSize(420, 200), QSize(1, 1), QSize(30, 400), QSize(2000, 12)}) {
            chart->resize(size);
            QVERIFY(QSvgRenderer(chart->svg()).isValid());
            for (int i = 0; i < chart->markCount(); ++i) {
                const QRectF rect = chart->markRect(i);
                QVERIFY(qIsFinite(rect.x()) && qIsFinite(rect.y()) && qIsFinite(rect.width()) && qIsFinite(rect.height()));
            }
            QVERIFY(chart->heightForWidth(size.width()) < 100'000);
        }
    }
    // Not from amounts but from what reckons with them.
    const auto bars = std::make_unique<BarChart>(Qt::Horizontal);
    bars->setBars({{mark(1), std::numeric_limits<double>::infinity(), std::nan("")}, {mark(2), 1e308, 1e308}});
    LineChart lines(LineChart::Kind::Lines);
    lines.setSeries({{u"a"_s, ChartColor::Accent, {{mark(1), -most, -1e308}, {mark(2), most, 1e308}}}});
    for (Chart *chart : std::initializer_list<Chart *>{bars.get(), &lines})
        QVERIFY(QSvgRenderer(chart->svg()).isValid());
}

void TestCharts::writesLabelsAsTheyAre()
{
    BarChart chart(Qt::Horizontal);
    chart.setBars({{{u"<b>&amp;</b>"_s, u"1\n2"_s}, 1}});
    show(chart);
    QVERIFY(svgText(chart).contains(u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s));
    QVERIFY(svgText(chart).contains(u">1 2<"_s));
}

void TestCharts::hasNiceTicks_data()
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
    QTest::newRow("not a number") << std::nan("") << std::numeric_limits<double>::infinity() << 3 << QList<double>{0, 0.5, 1};
    QTest::newRow("int64") << 0. << 9.3e18 << 3 << QList<double>{0, 5e18, 1e19};
}

void TestCharts::hasNiceTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QList<double>, ticks);
    QCOMPARE(niceTicks(low, high, most), ticks);
}

void TestCharts::dividesARing_data()
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

void TestCharts::dividesARing()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(QList<double>, angles);
    const QList<double> divided = ringAngles(amounts, 10);
    QCOMPARE(divided.size(), angles.size());
    for (qsizetype i = 0; i < angles.size(); ++i)
        QVERIFY2(qAbs(divided[i] - angles[i]) < 1e-6, qPrintable(QString::number(divided[i])));
}

void TestCharts::hasColorsThatCanBeSeen()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QPalette palette = QGuiApplication::palette();
        const QColor base = palette.color(QPalette::Base);
        for (int i = 0; i <= static_cast<int>(ChartColor::Series6); ++i) {
            const auto color = static_cast<ChartColor>(i);
            const QColor shown = chartColor(color, palette);
            if (color != ChartColor::AccentLight)
                QVERIFY2(contrast(shown, base) >= 3, qPrintable(u"%1: %2"_s.arg(i).arg(contrast(shown, base))));
            for (const double share : {0.07, 0.3, 0.45, 0.62, 0.8, 1.0}) {
                const QColor cell = mixed(shown, base, share);
                QVERIFY(contrast(readableOn(cell), cell) >= 4.5);
            }
        }
    }
    applyTheme(Theme::System);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
