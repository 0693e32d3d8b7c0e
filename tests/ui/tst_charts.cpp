// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcharts.h"
#include "ui/common/widgets.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

class TestCharts : public QObject
{
    Q_OBJECT

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
    void opensItsMenuByKeyboard();
    void walksByWeeksInACalendar();
    void leavesOutWhatIsNothing_data();
    void leavesOutWhatIsNothing();
    void keepsTheCurrentMarkWhenDataChanges();
    void keepsATinyShareInReach();
    void tellsInToolTips();
    void isAListForAssistiveTools_data() { kindRows(); }
    void isAListForAssistiveTools();
    void tellsAssistiveToolsTheCurrentMark();
    void forgetsMarksThatAreGone();
};

void TestCharts::activatesWhatIsClicked()
{
    QFETCH(ChartKind, kind);
    const auto chart = chartOf(kind, {700, 20, 300, 1});
    showChart(*chart);
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
    QFETCH(ChartKind, kind);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto chart = chartOf(kind, {700, 20, 300, 100, 1, 2, 3, 4, 5});
    showChart(*chart);
    for (int i = 0; i < chart->markCount(); ++i) {
        QCOMPARE(chart->markAt(chart->markCentre(i)), i);
        QVERIFY(QRectF(chart->rect()).contains(chart->markRect(i)));
    }
    // Time goes from left to right in steps; elsewhere what comes first is at the right.
    chart->setCurrentMark(0);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->currentMark(), kind == ChartKind::Calendar ? 7 : kind == ChartKind::Steps ? 0 : 1);
    if (kind == ChartKind::Columns || kind == ChartKind::Calendar)
        QVERIFY(chart->markCentre(0).x() > chart->markCentre(8).x());
}

void TestCharts::doesNotActivateWhenTheMouseLeavesTheMark()
{
    const auto chart = chartOf(ChartKind::Bars, {3, 2});
    showChart(*chart);
    QSignalSpy activated(chart.get(), &Chart::activated);
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, chart->markCentre(0).toPoint());
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, chart->markCentre(1).toPoint());
    QCOMPARE(activated.size(), 0);
}

void TestCharts::showsAHandOverMarksThatDoSomething()
{
    const auto chart = chartOf(ChartKind::Donut, {3, 0});
    showChart(*chart);
    QTest::mouseMove(chart.get(), chart->markCentre(0).toPoint());
    QCOMPARE(chart->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(chart.get(), chart->markCentre(1).toPoint());
    QCOMPARE(chart->cursor().shape(), Qt::ArrowCursor);
}

void TestCharts::walksAndActivatesByKeyboard()
{
    QFETCH(ChartKind, kind);
    const auto chart = chartOf(kind, {7, 6, 5, 4});
    showChart(*chart);
    QSignalSpy activated(chart.get(), &Chart::activated);
    const bool calendar = kind == ChartKind::Calendar;
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

void TestCharts::opensItsMenuByKeyboard()
{
    const auto chart = chartOf(ChartKind::Bars, {3});
    showChart(*chart);
    QStringList offered;
    QTimer::singleShot(0, chart.get(), [&offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions())
            offered.append(action->text());
        menu->close();
    });
    openMenusByKey(qApp);
    QTest::keyClick(chart.get(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(offered, QStringList({u"Copy Image"_s, u"Save Image…"_s}));
}

void TestCharts::walksByWeeksInACalendar()
{
    const auto chart = chartOf(ChartKind::Calendar, QList<qint64>(20, 1));
    showChart(*chart);
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

void TestCharts::leavesOutWhatIsNothing_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("donut") << ChartKind::Donut;
    QTest::newRow("calendar") << ChartKind::Calendar;
}

void TestCharts::leavesOutWhatIsNothing()
{
    QFETCH(ChartKind, kind);
    const auto chart = chartOf(kind, {5, 0, -3});
    showChart(*chart);
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
    const auto chart = chartOf(ChartKind::Donut, {1'000'000'000, 1, 1'000'000'000});
    showChart(*chart);
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
    showChart(chart);
    QCOMPARE(chart.markToolTip(0),
             u"<qt><b>&lt;b&gt;x&lt;/b&gt; &amp; y</b><br>&lt;1&gt;<br>a<br>&lt;i&gt;b&lt;/i&gt;</qt>"_s);
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
    QFETCH(ChartKind, kind);
    const auto chart = chartOf(kind, {7, 6, 5});
    showChart(*chart);
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
    const auto chart = chartOf(ChartKind::Columns, {1, 2, 3});
    showChart(*chart);
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

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
