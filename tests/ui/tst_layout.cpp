// SPDX-License-Identifier: GPL-3.0-or-later
// The table's columns and rows as their user arranges them, and what is kept of that.
#include "support/program.h"

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/table/frozencolumns.h"
#include "ui/table/tokenheader.h"

#include <QScrollBar>

using namespace TokenDeck;

namespace {

struct WideTable : Program
{
    WideTable()
        : Program(60)
    {
        if (!QTest::qWaitForWindowActive(&window) || !load())
            qFatal("no table");
        for (const Column column : allColumns())
            table()->setColumnShown(column, column != Column::Gateway);
        table()->scrollToBottom();
        table()->scrollToTop();
    }
    FrozenColumns *frozen() { return part<FrozenColumns>(); }
    QHeaderView *header() { return table()->horizontalHeader(); }
    void scrollAside() { table()->horizontalScrollBar()->setValue(table()->horizontalScrollBar()->maximum()); }
};

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsStatusAndNameInSight();
    void givesTheMouseOn();
    void scrollsToCellsBesideThem();
    void freezesOnlyWhatIsInFront();
    void goesWithItsTable();
    void fitsColumns();
    void movesAndWidensByKeys();
    void changesTheRowHeight();
    void followsTheFont();
    void resetsTheLayout();
    void comesBackOnASmallerScreen();
    void restoresTheSession_data();
    void restoresTheSession();
    void dragsWhatIsSelected();
};

void TestLayout::initTestCase()
{
    loadResources();
    setLanguage();
}

void TestLayout::keepsStatusAndNameInSight()
{
    WideTable wide;
    QVERIFY(!wide.frozen()->isVisible());
    const int status = static_cast<int>(Column::Status);
    const int name = static_cast<int>(Column::Name);
    const QImage before =
        wide.table()->viewport()->grab(wide.table()->visualRect(wide.model()->index(2, name))).toImage();
    wide.scrollAside();
    QVERIFY(wide.frozen()->isVisible());
    QVERIFY(wide.table()->columnViewportPosition(name) < 0);
    QCOMPARE(wide.frozen()->width(), wide.header()->sectionSize(status) + wide.header()->sectionSize(name));
    // The same pixels as where the table has them.
    const QRect cell(wide.header()->sectionSize(status), wide.header()->height() + wide.table()->rowViewportPosition(2),
                     wide.header()->sectionSize(name) - 1, wide.table()->rowHeight(2));
    const QImage after = wide.frozen()->grab(cell).toImage();
    QCOMPARE(after, before.copy(0, 0, after.width(), after.height()));
    // As it is sorted and read.
    wide.table()->horizontalScrollBar()->setValue(0);
    QVERIFY(!wide.frozen()->isVisible());
    wide.trigger(u"Freeze Status and Name"_s);
    wide.scrollAside();
    QVERIFY(!wide.frozen()->isVisible());
}

void TestLayout::givesTheMouseOn()
{
    WideTable wide;
    wide.scrollAside();
    const int scrolled = wide.table()->horizontalScrollBar()->value();
    const int y = wide.header()->height() + wide.table()->rowViewportPosition(4) + 5;
    QTest::mouseClick(wide.frozen(), Qt::LeftButton, {}, QPoint(20, y));
    QCOMPARE(wide.table()->currentIndex().row(), 4);
    QVERIFY(wide.table()->selectionModel()->isRowSelected(4));
    QCOMPARE(wide.table()->horizontalScrollBar()->value(), scrolled);
    // A click on a title sorts.
    const int inName = wide.header()->sectionSize(static_cast<int>(Column::Status)) + 20;
    QTest::mouseClick(wide.frozen(), Qt::LeftButton, {}, QPoint(inName, wide.header()->height() / 2));
    QCOMPARE(wide.header()->sortIndicatorSection(), static_cast<int>(Column::Name));
}

void TestLayout::scrollsToCellsBesideThem()
{
    WideTable wide;
    wide.table()->setFocus();
    wide.table()->setCurrentIndex(wide.model()->index(0, 0));
    // By the arrow keys from the last column to the first: none is ever below those that are frozen.
    const int last = wide.header()->logicalIndex(wide.header()->count() - 1);
    wide.table()->setCurrentIndex(wide.model()->index(0, last));
    for (int step = 0; step < wide.header()->count(); ++step) {
        const QModelIndex current = wide.table()->currentIndex();
        if (!wide.frozen()->shows(current.column()))
            QVERIFY2(wide.table()->visualRect(current).left() >= wide.frozen()->room(),
                     qPrintable(QString::number(current.column())));
        QTest::keyClick(wide.table(), Qt::Key_Left);
    }
    QCOMPARE(wide.table()->currentIndex().column(), wide.header()->logicalIndex(0));
}

void TestLayout::freezesOnlyWhatIsInFront()
{
    WideTable wide;
    wide.header()->moveSection(wide.header()->visualIndex(static_cast<int>(Column::Name)), 6);
    wide.scrollAside();
    QVERIFY(wide.frozen()->shows(static_cast<int>(Column::Status)));
    QVERIFY(!wide.frozen()->shows(static_cast<int>(Column::Name)));
}

/// A table that is destroyed tells its parts of changes to the last.
void TestLayout::goesWithItsTable()
{
    Program program(60);
    QVERIFY(program.load());
    {
        TokenTableView view;
        view.setTokenModel(program.model());
        view.resize(300, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        QVERIFY(view.findChild<FrozenColumns *>());
    }
    QCOMPARE(program.model()->rowCount(), program.table()->model()->rowCount());
}

void TestLayout::fitsColumns()
{
    WideTable wide;
    const int models = static_cast<int>(Column::Models);
    wide.table()->setColumnWidth(models, 30);
    wide.table()->fitColumn(Column::Models);
    const int fitted = wide.table()->columnWidth(models);
    QVERIFY(fitted > 30);
    wide.table()->setColumnWidth(models, 2'000);
    wide.table()->fitAllColumns();
    QCOMPARE(wide.table()->columnWidth(models), fitted);
}

void TestLayout::movesAndWidensByKeys()
{
    WideTable wide;
    auto *header = qobject_cast<TokenHeader *>(wide.header());
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Home);
    const int first = header->logicalIndex(0);
    const int width = header->sectionSize(first);
    QTest::keyClick(header, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(header->sectionSize(first), width + 8);
    QTest::keyClick(header, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(header->sectionSize(first), width);
    const int name = static_cast<int>(Column::Name);
    QTest::keyClick(header, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(header->sectionPosition(first) > header->sectionPosition(name));
    QTest::keyClick(header, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(header->sectionPosition(first), 0);
}

void TestLayout::changesTheRowHeight()
{
    WideTable wide;
    const int normal = wide.table()->rowHeight(0);
    wide.trigger(u"Compact"_s);
    QVERIFY(wide.table()->rowHeight(0) < normal);
    wide.trigger(u"Comfortable"_s);
    QVERIFY(wide.table()->rowHeight(0) > normal);
    wide.window.saveLayout(wide.settings);
    QCOMPARE(wide.settings.density(), Density::Comfortable);
}

void TestLayout::followsTheFont()
{
    WideTable wide;
    const int before = wide.table()->rowHeight(0);
    QFont large = wide.window.font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    QApplication::setFont(large);
    QTRY_VERIFY(wide.table()->rowHeight(0) > before * 1.3);
    QVERIFY(wide.header()->height() >= QFontMetrics(large).height());
    QApplication::setFont({});
}

void TestLayout::resetsTheLayout()
{
    WideTable wide;
    wide.trigger(u"Compact"_s);
    wide.trigger(u"Details"_s);
    wide.window.saveLayout(wide.settings);
    QVERIFY(!wide.settings.showsDetails());
    wide.trigger(u"Reset Layout"_s);
    QVERIFY(wide.settings.showsDetails());
    QCOMPARE(wide.settings.density(), Density::Normal);
    QVERIFY(!wide.table()->isColumnShown(Column::Created) || !wide.table()->isColumnShown(Column::Ips));
    QVERIFY(wide.settings.tableHeader().isEmpty());
}

/// A window that was on a large screen far to the right.
void TestLayout::comesBackOnASmallerScreen()
{
    Program program(5);
    program.window.setGeometry(5'000, 3'000, 3'000, 2'000);
    program.window.saveLayout(program.settings);
    MainWindow again(program.workspace);
    again.restoreLayout(program.settings);
    again.show();
    const QRect screen = again.screen()->availableGeometry();
    QVERIFY2(screen.intersects(again.frameGeometry()), "it is where nobody sees it");
    QVERIFY(again.width() <= screen.width() && again.height() <= screen.height());
    // What no program wrote does no harm either.
    program.settings.setWindowGeometry("nonsense");
    program.settings.setTableHeader("nonsense");
    MainWindow third(program.workspace);
    third.restoreLayout(program.settings);
    QVERIFY(third.findChild<TokenTableView *>()->isColumnShown(Column::Name));
}

void TestLayout::restoresTheSession_data()
{
    QTest::addColumn<bool>("restores");
    QTest::newRow("wanted") << true;
    QTest::newRow("not wanted") << false;
}

void TestLayout::restoresTheSession()
{
    QFETCH(const bool, restores);
    WideTable wide;
    wide.filterField()->setText(u"is:usable sk-nLVu1EqfPENp2o2t4PW3gcL4VClnhlZZD2gLJIkXhj0KMCWP"_s);
    QTRY_VERIFY(wide.model()->arrangement()->filtered);
    wide.window.showOverview();
    wide.settings.setRestoresSession(restores);
    wide.window.saveLayout(wide.settings);
    QVERIFY(!wide.settings.sessionFilter().contains("nLVu1EqfPENp2o2t4PW3"_L1));
    MainWindow again(wide.workspace);
    again.restoreLayout(wide.settings);
    again.restoreSession(wide.settings);
    again.show();
    const auto shown = [&again](const QString &id) { return again.findChild<QAction *>(id)->isChecked(); };
    QCOMPARE(shown(u"show-overview"_s), restores);
    QCOMPARE(again.arrangement() != nullptr, true);
    QString query;
    for (const QLineEdit *edit : again.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == "Filter"_L1)
            query = edit->text();
    }
    QCOMPARE(query.contains("is:usable"_L1), restores);
}

/// Rows that are not selected are selected by dragging, as ever.
void TestLayout::dragsWhatIsSelected()
{
    WideTable wide;
    QSignalSpy dragged(wide.table(), &TokenTableView::dragRequested);
    const auto at = [&](int row) { return wide.table()->visualRect(wide.model()->index(row, 1)).center(); };
    QWidget *viewport = wide.table()->viewport();
    wide.table()->clearSelection();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(1));
    QTest::mouseMove(viewport, at(2));
    QTest::mouseMove(viewport, at(3));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(3));
    QCOMPARE(dragged.size(), 0);
    QCOMPARE(wide.table()->selection()->count(), 3);
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(2));
    // Until it has begun: here no drag takes the mouse from the table, and further on it would select.
    for (int row = 5; row <= 8 && dragged.isEmpty(); row += 3)
        QTest::mouseMove(viewport, at(row));
    QCOMPARE(dragged.size(), 1);
    QCOMPARE(wide.table()->selection()->count(), 3);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(8));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
