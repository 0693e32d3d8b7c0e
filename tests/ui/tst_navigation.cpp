// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way: what is selected, what was shown before, which columns there are, all by keys and clicks.
#include "support/program.h"

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterhelp.h"
#include "ui/overview/cards.h"
#include "ui/preferences/shortcutspage.h"
#include "ui/window/placeholder.h"
#include "ui/window/statusline.h"

#include <QClipboard>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSet>
#include <QTextBrowser>
#include <QTreeWidget>

#include <set>

using namespace TokenDeck;

namespace {

std::set<qint64> idsOf(const SelectedTokens &selected)
{
    std::set<qint64> ids;
    selected.forEachWhile([&ids](qsizetype, const Token &token) {
        ids.insert(token.id().value());
        return true;
    });
    return ids;
}

/// Keys go to what has the focus, as in a real window.
void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void clickRow(TokenTableView *table, int row, Qt::KeyboardModifiers modifiers = {})
{
    const QRect cell = table->visualRect(table->model()->index(row, static_cast<int>(Column::Name)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, cell.center());
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selectionFollowsItsToken();
    void selectsOnSeveralPages();
    void selectionEndsWithItsGateway();
    void selectionIsWhatWasClicked();
    void selectsEverything();
    void tellsWhatSeveralAddUpTo();
    void goesBackAndForward();
    void undoesInTheFilter();
    void pagesByKeys();
    void sortsByKeys();
    void opensMenusByKeys();
    void beginsByReturn();
    void showsColumnsByRoom();
    void columnsAreAsWideAsTheirValues();
    void movesDetailsWhereThereIsNoRoom();
    void remembersTheTableOfEachProfile();
    void tellsAllShortcuts();
    void tabLeavesTheHelp();
    void dialogsFitSmallScreens_data();
    void dialogsFitSmallScreens();
};

void TestNavigation::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestNavigation::selectionFollowsItsToken()
{
    Program program(500);
    QVERIFY(program.load());
    clickRow(program.table(), 7);
    const TokenId id = program.model()->token(7)->id();
    const auto isShown = [&] {
        return program.table()->selection()->count() == 1 && program.window.selectedTokens().first()->id() == id
            && program.labels(program.part<DetailsPane>()).contains(id.toString());
    };
    QTRY_VERIFY(isShown());
    program.trigger(u"Next Page"_s);
    QTRY_VERIFY(isShown()); // on another page
    program.trigger(u"Previous Page"_s);
    QTRY_VERIFY(isShown());
    QVERIFY(program.table()->selectionModel()->isRowSelected(7));
    program.clickHeader(Column::Name);
    QTRY_VERIFY(program.model()->arrangement()->ordering.column == Column::Name);
    QTRY_VERIFY(isShown());
    program.clickHeader(Column::Remaining);
    QTRY_VERIFY(isShown());
    program.filterField()->setText(u"id:%1 | id:3"_s.arg(id.toString()));
    QTRY_COMPARE(program.model()->count(), 2);
    QTRY_VERIFY(isShown());
    program.filterField()->setText(u"id:3"_s); // it is filtered out, and so not selected
    QTRY_COMPARE(program.model()->count(), 1);
    QTRY_COMPARE(program.table()->selection()->count(), 0);
    program.filterField()->clear();
    QTRY_VERIFY(isShown());
    program.gateway->createToken();
    QVERIFY(program.refresh());
    QTRY_VERIFY(isShown());
    program.gateway->deleteToken(id.value());
    QVERIFY(program.refresh());
    QTRY_COMPARE(program.table()->selection()->count(), 0);
}

void TestNavigation::selectsOnSeveralPages()
{
    Program program(500);
    QVERIFY(program.load());
    std::set<qint64> wanted;
    for (const int row : {3, 5}) {
        clickRow(program.table(), row, row == 3 ? Qt::NoModifier : Qt::ControlModifier);
        wanted.insert(program.model()->token(row)->id().value());
    }
    program.trigger(u"Next Page"_s);
    clickRow(program.table(), 9, Qt::ControlModifier);
    wanted.insert(program.model()->token(9)->id().value());
    QCOMPARE(idsOf(program.window.selectedTokens()), wanted);
    QCOMPARE(program.table()->selection()->count(), 3);
    program.trigger(u"Copy Masked Keys"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
    clickRow(program.table(), 1); // that one alone
    QCOMPARE(program.table()->selection()->count(), 1);
    program.trigger(u"Previous Page"_s);
    QVERIFY(!program.table()->selectionModel()->isRowSelected(3));
}

/// Another one's tokens have the same ids.
void TestNavigation::selectionEndsWithItsGateway()
{
    Program program(200);
    QVERIFY(program.load());
    clickRow(program.table(), 7);
    program.filterField()->setText(u"id:1"_s); // it is filtered out when the gateway is left
    QTRY_COMPARE(program.model()->count(), 1);
    QVERIFY(program.load());
    QTRY_COMPARE(program.model()->count(), 200);
    QCOMPARE(idsOf(program.window.selectedTokens()), std::set<qint64>{200}); // the first
}

/// Whatever is clicked, sorted, paged and filtered, in any order: a set kept by hand says the same.
void TestNavigation::selectionIsWhatWasClicked()
{
    for (quint32 seed = 0; seed < 6; ++seed) {
        QRandomGenerator random(seed);
        Program program(230);
        QVERIFY(program.load());
        TokenTableModel *model = program.model();
        std::set<qint64> wanted;
        if (const Token *first = program.window.selectedTokens().first())
            wanted.insert(first->id().value());
        const QStringList filters{QString(), u"id>100"_s, u"id<90"_s, u"prod"_s};
        QString filter;
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(6)) {
            case 0: model->setPage(random.bounded(model->pageCount())); break;
            case 1: program.clickHeader(random.bounded(2) ? Column::Name : Column::Used); break;
            case 2: {
                filter = filters.at(random.bounded(filters.size()));
                program.part<FilterField>()->setQuery(filter);
                QTRY_COMPARE(model->arrangement()->filtered, !filter.isEmpty());
                break;
            }
            case 3:
                if (random.bounded(4) == 0) {
                    program.trigger(u"Select All"_s);
                    wanted.clear();
                    for (qsizetype i = 0; i < model->count(); ++i)
                        wanted.insert(model->arrangement()->at(i)->id().value());
                }
                break;
            default: {
                if (model->rowCount() == 0)
                    break;
                const int row = random.bounded(model->rowCount());
                const qint64 id = model->token(row)->id().value();
                program.table()->scrollTo(model->index(row, 1));
                if (random.bounded(3) == 0) {
                    clickRow(program.table(), row);
                    wanted = {id};
                } else {
                    clickRow(program.table(), row, Qt::ControlModifier);
                    if (!wanted.erase(id))
                        wanted.insert(id);
                }
            }
            }
            std::set<qint64> left; // of those wanted, by the filter
            for (qsizetype i = 0; i < model->count(); ++i) {
                if (const qint64 id = model->arrangement()->at(i)->id().value(); wanted.contains(id))
                    left.insert(id);
            }
            QCOMPARE(idsOf(program.window.selectedTokens()), left);
            QCOMPARE(program.table()->selection()->count(), static_cast<qsizetype>(left.size()));
        }
    }
}

void TestNavigation::selectsEverything()
{
    Program program(450);
    QVERIFY(program.load());
    program.table()->setFocus();
    type(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(program.table()->selection()->count(), 450);
    const QString said = program.labels(program.part<StatusLine>());
    QVERIFY2(said.contains("450 tokens selected, on all pages"_L1), qPrintable(said));
    QTRY_VERIFY(program.labels(program.part<DetailsPane>()).contains("450 tokens selected"_L1));
    clickRow(program.table(), 0, Qt::ControlModifier); // all but this one
    QCOMPARE(program.table()->selection()->count(), 449);
    program.trigger(u"Next Page"_s);
    QCOMPARE(program.table()->selection()->count(), 449);
    program.filterField()->setText(u"id>440"_s);
    QTRY_COMPARE(program.model()->count(), 10);
    QCOMPARE(program.table()->selection()->count(), 9);
    program.trigger(u"Select All"_s);
    QVERIFY(program.labels(program.part<StatusLine>()).contains("10 matching tokens selected, on all pages"_L1));
    program.filterField()->clear();
    QTRY_COMPARE(program.model()->count(), 450);
    QCOMPARE(program.table()->selection()->count(), 10); // not those that come back
}

void TestNavigation::tellsWhatSeveralAddUpTo()
{
    Program program(300);
    QVERIFY(program.load());
    QTRY_VERIFY(!program.workspace.awaitsSites());
    program.filterField()->setText(u"is:limited status:enabled"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered && program.model()->count() > 3);
    program.trigger(u"Select All"_s);
    Wide remaining = 0;
    Wide used = 0;
    for (qsizetype i = 0; i < program.model()->count(); ++i) {
        remaining += program.model()->arrangement()->at(i)->remainQuota;
        used += program.model()->arrangement()->at(i)->usedQuota;
    }
    const TokenText &text = program.model()->text();
    QTRY_VERIFY(program.labels(program.part<DetailsPane>()).contains(text.amount(remaining)));
    const QString said = program.labels(program.part<DetailsPane>());
    QVERIFY(said.contains(text.amount(used)));
    QVERIFY(said.contains(u"Enabled: %1"_s.arg(program.model()->count())));
    QVERIFY(said.contains("different"_L1)); // groups, models or addresses
}

void TestNavigation::goesBackAndForward()
{
    Program program(300);
    QVERIFY(program.load());
    QTRY_VERIFY(program.workspace.isAnalysed());
    QLineEdit *field = program.filterField();
    field->setFocus();
    QTest::keyClicks(field, u"prod"_s);
    QTRY_COMPARE(program.workspace.filter().query(), u"prod"_s);
    QAbstractButton *card = program.part<Cards>()->findChildren<QAbstractButton *>().constFirst();
    QTest::mouseClick(card, Qt::LeftButton);
    const QString both = program.workspace.filter().query();
    QVERIFY(both.startsWith("prod "_L1));
    QCoreApplication::processEvents(); // a person is not that fast
    program.trigger(u"Overview"_s);
    QCoreApplication::processEvents();
    type(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(program.table()->isVisible());
    QCOMPARE(program.workspace.filter().query(), both);
    type(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.workspace.filter().query(), u"prod"_s);
    QCOMPARE(field->text(), u"prod"_s);
    type(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.workspace.filter().query(), QString());
    for (int i = 0; i < 3; ++i)
        type(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(program.workspace.filter().query(), both);
    QVERIFY(!program.table()->isVisible());
}

void TestNavigation::undoesInTheFilter()
{
    Program program(300);
    QVERIFY(program.load());
    QTRY_VERIFY(program.workspace.isAnalysed());
    QLineEdit *field = program.filterField();
    field->setFocus();
    QTest::keyClicks(field, u"prod"_s);
    QTest::mouseClick(program.part<Cards>()->findChildren<QAbstractButton *>().constFirst(), Qt::LeftButton);
    QVERIFY(field->text().startsWith("prod is:"_L1));
    field->setFocus();
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"prod"_s);
    type(Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    type(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"prod"_s);
}

void TestNavigation::pagesByKeys()
{
    Program program(250);
    QVERIFY(program.load());
    program.table()->setFocus();
    type(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(program.model()->page(), 1);
    type(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(program.model()->page(), 0);
    for (int i = 0; i < 20 && program.model()->page() == 0; ++i)
        type(Qt::Key_PageDown);
    QCOMPARE(program.model()->page(), 1);
    QCOMPARE(program.table()->currentIndex().row(), 0);
    type(Qt::Key_PageUp);
    QCOMPARE(program.model()->page(), 0);
    QCOMPARE(program.table()->currentIndex().row(), 99);
    program.trigger(u"Last Page"_s);
    for (int i = 0; i < 20; ++i)
        type(Qt::Key_PageDown);
    QCOMPARE(program.model()->page(), 2);
    QCOMPARE(program.table()->currentIndex().row(), 49);
}

void TestNavigation::sortsByKeys()
{
    Program program(250);
    QVERIFY(program.load());
    program.table()->setFocus();
    for (int i = 0; i < 30 && QApplication::focusWidget() != program.table()->horizontalHeader(); ++i)
        type(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), program.table()->horizontalHeader());
    type(Qt::Key_Home);
    type(Qt::Key_Right);
    type(Qt::Key_Space);
    QTRY_COMPARE(program.model()->arrangement()->ordering, (Ordering{Column::Name, Qt::AscendingOrder}));
    type(Qt::Key_Space);
    QTRY_COMPARE(program.model()->arrangement()->ordering, (Ordering{Column::Name, Qt::DescendingOrder}));
    // By the menu.
    auto *menu = program.window.findChild<QMenu *>(u"sortMenu"_s);
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QVERIFY(Program::entry(menu, u"Name"_s)->isChecked() && Program::entry(menu, u"Descending"_s)->isChecked());
    Program::entry(menu, u"Used"_s)->trigger();
    QTRY_COMPARE(program.model()->arrangement()->ordering, (Ordering{Column::Used, Qt::AscendingOrder}));
    Q_EMIT menu->aboutToShow();
    Program::entry(menu, u"Descending"_s)->trigger();
    QTRY_COMPARE(program.model()->arrangement()->ordering, (Ordering{Column::Used, Qt::DescendingOrder}));
    program.trigger(u"Gateway Order"_s);
    QTRY_COMPARE(program.model()->arrangement()->ordering, Ordering());
}

void TestNavigation::opensMenusByKeys()
{
    Program program(250);
    QVERIFY(program.load());
    openMenusByKey(qApp);
    program.table()->setFocus();
    clickRow(program.table(), 4);
    type(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = program.menu();
    Program::entry(menu, u"Copy Masked Keys"_s);
    menu->close();
    program.table()->horizontalHeader()->setFocus();
    type(Qt::Key_Home);
    type(Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget() && QApplication::activePopupWidget() != menu);
    Program::entry(program.menu(), u"Reset Columns"_s);
    program.menu()->close();
}

void TestNavigation::beginsByReturn()
{
    Program program(5);
    QTRY_VERIFY(program.part<Placeholder>()->isVisible());
    QSignalSpy asked(&program.window, &MainWindow::newProfileRequested);
    QTRY_VERIFY(QApplication::focusWidget());
    type(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestNavigation::showsColumnsByRoom()
{
    Program program(250);
    program.window.resize(1280, 800);
    QVERIFY(program.load());
    const auto shows = [&](Column column) { return program.table()->isColumnShown(column); };
    QVERIFY(!shows(Column::Models));
    program.window.resize(1920, 1000);
    QTRY_VERIFY(shows(Column::LastUsed));
    QVERIFY(shows(Column::Models));
    QVERIFY(!program.table()->horizontalScrollBar()->isVisible());
    program.window.resize(1100, 800);
    QTRY_VERIFY(!shows(Column::LastUsed));
    // From then on the user has chosen.
    program.table()->setColumnShown(Column::Ips, true);
    program.window.resize(1920, 1000);
    QTest::qWait(0);
    QVERIFY(!shows(Column::LastUsed) && shows(Column::Ips));
    const QByteArray state = program.table()->saveColumns();
    program.table()->resetColumns();
    QVERIFY(shows(Column::LastUsed));
    QVERIFY(program.table()->restoreColumns(state));
    QVERIFY(!shows(Column::LastUsed) && shows(Column::Ips));
}

void TestNavigation::columnsAreAsWideAsTheirValues()
{
    Program program(250);
    QVERIFY(program.load());
    QTRY_VERIFY(!program.workspace.awaitsSites());
    for (const Column column : {Column::Remaining, Column::Used, Column::Expires}) {
        const int section = static_cast<int>(column);
        const QFontMetrics metrics = program.table()->fontMetrics();
        for (int row = 0; row < 15; ++row) {
            const QString text = program.model()->index(row, section).data().toString();
            QCOMPARE_GE(program.table()->columnWidth(section), metrics.horizontalAdvance(text) + 16);
        }
    }
}

void TestNavigation::movesDetailsWhereThereIsNoRoom()
{
    Program program(250);
    QVERIFY(program.load());
    program.window.resize(720, 800);
    auto *details = program.part<DetailsPane>();
    QTRY_VERIFY(details->mapTo(&program.window, QPoint()).y() > program.table()->mapTo(&program.window, QPoint()).y());
    QCOMPARE_GE(program.table()->width(), 700);
    program.window.resize(1280, 800);
    QTRY_VERIFY(details->mapTo(&program.window, QPoint()).x() > 500);
}

void TestNavigation::remembersTheTableOfEachProfile()
{
    Program program(50);
    Profile first;
    first.id = Settings::newProfileId();
    first.name = u"first"_s;
    first.address = QUrl(u"http://127.0.0.1:1"_s);
    first.userId = u"1"_s;
    Profile second = first;
    second.id = Settings::newProfileId();
    second.name = u"second"_s;
    program.settings.saveProfile(first);
    program.settings.saveProfile(second);
    program.controller.openProfile(first.id);
    program.table()->sortByColumn(static_cast<int>(Column::Name), Qt::DescendingOrder);
    program.table()->setColumnShown(Column::Key, false);
    program.controller.openProfile(second.id);
    program.table()->setColumnShown(Column::Key, true);
    program.table()->sortByColumn(static_cast<int>(Column::Used), Qt::AscendingOrder);
    program.controller.openProfile(first.id);
    QVERIFY(!program.table()->isColumnShown(Column::Key));
    QCOMPARE(program.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Name));
    QCOMPARE(program.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    program.controller.openProfile(second.id);
    QVERIFY(program.table()->isColumnShown(Column::Key));
    QCOMPARE(program.table()->horizontalHeader()->sortIndicatorSection(), static_cast<int>(Column::Used));
}

void TestNavigation::tellsAllShortcuts()
{
    Program program(5);
    program.trigger(u"Keyboard Shortcuts"_s);
    const auto *list = program.part<ShortcutsPage>()->findChild<QTreeWidget *>();
    QVERIFY(list->isVisible());
    QStringList said;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        said.append(list->topLevelItem(row)->text(1));
    for (const QAction *action : program.window.findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !action->objectName().isEmpty())
            QVERIFY2(said.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    for (const QString &keys : {u"Shift+F10"_s, u"Ctrl+Space"_s, u"PgDown"_s, u"Space"_s})
        QVERIFY2(said.join(u' ').contains(keys), qPrintable(keys));
}

/// Past all links of the page.
void TestNavigation::tabLeavesTheHelp()
{
    Program program(5);
    program.trigger(u"Filter Language"_s);
    auto *help = program.part<FilterHelp>();
    QVERIFY(QTest::qWaitForWindowActive(help));
    QSet<QWidget *> reached;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(help->findChild<QPushButton *>()));
    QVERIFY(reached.contains(help->findChild<QTextBrowser *>()));
}

void TestNavigation::dialogsFitSmallScreens_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"New Gateway", "Who Can Call", "Settings", "Export CSV", "Manage Filters", "Save This Filter",
          "Filter Language", "Keyboard Shortcuts", "Manual", "About TokenDeck"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

/// 1280×800 at 150 %, which is less than 1920×1080 at 200 %, and the frame of the window.
void TestNavigation::dialogsFitSmallScreens()
{
    QFETCH(const QString, action);
    Program program(50);
    QVERIFY(program.load());
    program.filterField()->setText(u"prod"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    program.window.setNamedFilters({{u"test"_s, u"test"_s, false}});
    for (QMenu *menu : program.window.findChildren<QMenu *>())
        Q_EMIT menu->aboutToShow(); // some are filled then
    program.trigger(action);
    const QDialog *dialog = nullptr;
    QTRY_VERIFY([&] {
        for (const QDialog *each : program.window.findChildren<QDialog *>()) {
            if (each->isVisible())
                dialog = each;
        }
        return dialog;
    }());
    const QSize smallest = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
    QVERIFY2(smallest.width() <= 853 - 16 && smallest.height() <= 533 - 48,
             qPrintable(u"%1 x %2"_s.arg(smallest.width()).arg(smallest.height())));
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
