// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does, on the real window with the real client and the demo gateway.
#include "support/connecting.h"
#include "support/program.h"
#include "support/scriptedserver.h"

#include "resources/resources.h"
#include "tokens/tokenstate.h"
#include "translations/translations.h"
#include "ui/common/clipboardguard.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/filter/filterbookmarks.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterhelp.h"
#include "ui/filter/filterpopup.h"
#include "ui/filter/filtershelf.h"
#include "ui/filter/keepfilterdialog.h"
#include "ui/window/pager.h"
#include "ui/window/placeholder.h"
#include "ui/window/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

class TestJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithAWelcome();
    void startsTheDemo();
    void refreshesTheDemoAsTimePasses();
    void pages();
    void sorts();
    void filters();
    void findsTheTokenOfAKey();
    void keepsTheFocusWhereOneIsAboutToType();
    void keepsTheFocusWhileOneTypes();
    void keepsTheTableWhileAQueryIsWrong();
    void completesAQuery();
    void filtersFromAHeader();
    void filtersFromACell();
    void keepsAFilter();
    void triesAnExample();
    void hidesTheShelfOnTheOverview();
    void readsTheDetails();
    void copiesMaskedOnly();
    void copiesManyRows();
    void exports();
    void refreshesWithoutLosingItsPlace();
    void recoversFromABrokenNetwork();
    void keepsTheOldListWhenARefreshFails();
    void asksForAMissingAccessToken();
    void loadsVisitedPagesAsTheyAreVisited();
    void stops();
    void continuesAfterStopping();
    void saysWhyTheListIsNotWhole();
    void usesTheAddressItIsForwardedTo();
    void saysWhatItIsShownWithout();
    void copiesAFullKey();
    void explainsABrowsersLogin();
    void checksCredentialsAsTyped();
    void fillsTheFormFromACurlCommand();
    void testsTheConnection();
    void connectsAndRemembers();
    void saysThatSettingsCannotBeWritten();
    void saysThatATokenStaysInTheKeychain();
    void remembersTheLayout();
    void namesEverything();
};

void TestJourneys::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"test"_s);
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestJourneys::startsWithAWelcome()
{
    Program program(1);
    QVERIFY(program.part<Placeholder>()->isVisible());
    QSignalSpy demo(&program.window, &MainWindow::demoRequested);
    for (QPushButton *button : program.part<Placeholder>()->findChildren<QPushButton *>()) {
        if (button->text().contains("Demo"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(demo.size(), 1);
}

/// Each refresh finds another state, and each walk one state from its first page to its last.
void TestJourneys::refreshesTheDemoAsTimePasses()
{
    Program program(1);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.controller.openDemo(3'000);
    QVERIFY(ended.wait(60'000));
    const auto exhausted = [&program] {
        qint64 count = 0;
        program.workspace.inventory().forEach([&count](qsizetype, const Token &token) { count += isExhausted(token); });
        return count;
    };
    const qint64 before = exhausted();
    for (int refreshes = 1; refreshes <= 3; ++refreshes) {
        QVERIFY(program.refresh());
        QVERIFY(program.workspace.inventory().isWhole());
        QCOMPARE(program.workspace.inventory().tokenCount(), 3'000 + refreshes);
        QCOMPARE(exhausted(), before + refreshes);
    }
    // One that was stopped and goes on finds what it would have found.
    program.trigger(u"Refresh"_s);
    program.trigger(u"Stop"_s);
    ended.clear();
    program.trigger(u"Continue Loading"_s);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(program.workspace.inventory().isWhole());
    QCOMPARE(program.workspace.inventory().tokenCount(), 3'004);
}

void TestJourneys::startsTheDemo()
{
    Program program(1);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.controller.openDemo(250);
    QVERIFY(ended.wait(60'000));
    QVERIFY(program.table()->isVisible());
    QCOMPARE(program.model()->count(), 250);
    QVERIFY(program.labels(program.part<StatusLine>()).contains("Complete"_L1));
    QCOMPARE(program.window.windowTitle(), u"Demo · New API — TokenDeck"_s);
    // All columns that are there at first can be seen.
    QCOMPARE(program.window.size(), QSize(1280, 800));
    QCOMPARE(program.table()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(program.settings.profiles().isEmpty());
}

void TestJourneys::pages()
{
    Program program(2'570);
    QVERIFY(program.load());
    QCOMPARE(program.model()->rowCount(), 100);
    QVERIFY2(program.labels(program.part<Pager>()).contains(u"1–100 of 2,570"_s),
             qPrintable(program.labels(program.part<Pager>())));
    program.trigger(u"Last Page"_s);
    QCOMPARE(program.column(Column::Id).constLast(), u"1"_s);
    QVERIFY(program.labels(program.part<Pager>()).contains(u"2,501–2,570 of 2,570"_s));
    program.trigger(u"Previous Page"_s);
    QCOMPARE(program.column(Column::Id).constFirst(), u"170"_s);
    auto *number = program.part<Pager>()->findChild<QSpinBox *>();
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"3"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(program.column(Column::Id).constFirst(), u"2370"_s);
    auto *rows = program.part<Pager>()->findChild<QComboBox *>();
    rows->setCurrentIndex(rows->findData(0));
    QCOMPARE(program.model()->rowCount(), 2'570);
}

void TestJourneys::sorts()
{
    Program program(500);
    QVERIFY(program.load());
    program.trigger(u"Reset Columns"_s);
    program.clickHeader(Column::Remaining);
    QTRY_COMPARE(program.model()->arrangement()->ordering, (Ordering{Column::Remaining, Qt::AscendingOrder}));
    std::optional<qint64> before;
    for (qsizetype position = 0; position < program.model()->count(); ++position) {
        const Token &token = *program.model()->arrangement()->at(position);
        if (token.unlimitedQuota)
            break;
        QVERIFY(!before || *before <= token.remainQuota);
        before = token.remainQuota;
    }
    QVERIFY(program.model()->arrangement()->at(program.model()->count() - 1)->unlimitedQuota);
    program.clickHeader(Column::Remaining);
    QTRY_COMPARE(program.model()->arrangement()->ordering.direction, Qt::DescendingOrder);
    QVERIFY(program.model()->arrangement()->at(0)->unlimitedQuota);
    program.clickHeader(Column::Remaining);
    QTRY_VERIFY(program.model()->arrangement()->isNatural());
    QCOMPARE(program.column(Column::Id).constFirst(), u"500"_s);
}

void TestJourneys::findsTheTokenOfAKey()
{
    Program program(500);
    QVERIFY(program.load());
    program.trigger(u"Filter"_s);
    const DemoToken token = program.gateway->token(77);
    for (const QString &prefix : {QString(), u"sk-"_s, u"ak-"_s}) {
        QGuiApplication::clipboard()->setText(prefix + token.wholeKey);
        QTest::keyClick(program.filterField(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(program.column(Column::Name), QStringList{token.name});
        QVERIFY(!program.filterField()->text().contains(token.wholeKey.sliced(4, 8)));
        QTest::keyClick(program.filterField(), Qt::Key_Escape);
        QTRY_COMPARE(program.model()->count(), 500);
    }
}

void TestJourneys::filters()
{
    Program program(500);
    QVERIFY(program.load());
    program.trigger(u"Filter"_s);
    QTest::keyClicks(program.filterField(), u"prod web"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered && program.model()->count() < 100);
    QVERIFY(program.model()->count() > 0);
    for (const QString &name : program.column(Column::Name))
        QVERIFY2(name.contains("prod"_L1) && name.contains("web"_L1), qPrintable(name));
    QVERIFY(program.labels(program.part<Pager>()).contains("filtered from 500"_L1));
    QTest::keyClicks(program.filterField(), u"zzz"_s);
    QTRY_VERIFY(program.part<Placeholder>()->isVisible());
    QTest::keyClick(program.filterField(), Qt::Key_Escape);
    QTRY_COMPARE(program.model()->count(), 500);
    QVERIFY(program.table()->isVisible());
}

void TestJourneys::keepsTheFocusWhereOneIsAboutToType()
{
    Program program(300);
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.open();
    program.trigger(u"Filter"_s);
    QVERIFY(program.filterField()->hasFocus());
    QTRY_COMPARE(program.model()->count(), 300);
    QVERIFY(program.filterField()->hasFocus());
    QVERIFY(program.table()->isVisible());
}

void TestJourneys::keepsTheFocusWhileOneTypes()
{
    Program program(300);
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QLineEdit *field = program.filterField();
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.open();
    field->setFocus();
    QTest::keyClicks(field, u"zzzz"_s);
    QVERIFY(ended.wait(60'000));
    QTRY_COMPARE(program.model()->count(), 0);
    // The first rows that are ever shown come amid a word.
    for (const char key : {'\b', '\b', '\b', '\b', 'p', 'r', 'o', 'd'}) {
        QTest::keyClick(QApplication::focusWidget(), key == '\b' ? Qt::Key_Backspace : Qt::Key(key - 'a' + Qt::Key_A));
        QTRY_COMPARE(program.workspace.filter().query(), field->text());
        QCOMPARE(QApplication::focusWidget(), field);
    }
    QCOMPARE(field->text().toLower(), u"prod"_s);
}

void TestJourneys::keepsTheTableWhileAQueryIsWrong()
{
    Program program(300);
    QVERIFY(program.load());
    auto *field = program.part<FilterField>();
    const int row = program.part<QToolBar>()->height();
    program.trigger(u"Filter"_s);
    QTest::keyClicks(program.filterField(), u"is:dead"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    const qsizetype dead = program.model()->count();
    QVERIFY(dead > 0 && dead < 300);
    program.filterField()->insert(u" grup:vip"_s);
    QVERIFY(field->shelf()->isVisible());
    QVERIFY2(program.labels(field->shelf()).contains(u"“grup”"_s), qPrintable(program.labels(field->shelf())));
    QCOMPARE(program.model()->count(), dead);
    QCOMPARE(program.part<QToolBar>()->height(), row);
    // It stands right below the field, above everything else.
    const QPoint below = field->shelf()->mapTo(&program.window, QPoint());
    QVERIFY(below.y() >= field->mapTo(&program.window, QPoint(0, field->height())).y());
    QVERIFY(below.y() < program.table()->mapTo(&program.window, QPoint()).y());
    QCOMPARE(field->shelf()->width(), program.window.width());
    QTest::keyClick(program.filterField(), Qt::Key_Escape);
    QTest::keyClick(program.filterField(), Qt::Key_Escape);
    QVERIFY(!field->shelf()->isVisible());
    QTRY_COMPARE(program.model()->count(), 300);
}

void TestJourneys::completesAQuery()
{
    Program program(300);
    QVERIFY(program.load());
    program.trigger(u"Filter"_s);
    QTest::keyClicks(program.filterField(), u"sta"_s);
    auto *popup = program.part<FilterPopup>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(program.window.rect().contains(popup->geometry()));
    QTest::keyClick(program.filterField(), Qt::Key_Tab);
    QTest::keyClicks(program.filterField(), u"disa"_s);
    QTest::keyClick(program.filterField(), Qt::Key_Down);
    QTest::keyClick(program.filterField(), Qt::Key_Return);
    QCOMPARE(program.filterField()->text(), u"status:disabled "_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    for (const QString &status : program.column(Column::Status))
        QCOMPARE(status, u"Disabled"_s);
    QVERIFY(!popup->isVisible());
    // With nothing to choose from, on to the table.
    QTest::keyClick(program.filterField(), Qt::Key_Return);
    QVERIFY(program.table()->hasFocus());
}

void TestJourneys::filtersFromAHeader()
{
    Program program(3'000); // more than are counted at once
    QVERIFY(program.load());
    QHeaderView *header = program.table()->horizontalHeader();
    const QPoint status(header->sectionViewportPosition(static_cast<int>(Column::Status)) + 10, header->height() / 2);
    const auto open = [&] {
        Q_EMIT header->customContextMenuRequested(status);
        return program.menu();
    };
    QMenu *menu = open();
    QMenu *values = Program::entry(menu, u"Filter by Status"_s)->menu();
    QVERIFY(Program::entry(menu, u"Reset Columns"_s));
    QTRY_VERIFY(values->actions().size() > 2);
    Program::entry(values, u"Expired"_s)->trigger();
    menu->close();
    QCOMPARE(program.filterField()->text(), u"status:expired"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    QCOMPARE(program.column(Column::Status).constFirst(), u"Expired"_s);

    menu = open();
    values = Program::entry(menu, u"Filter by Status"_s)->menu();
    QTRY_VERIFY(values->actions().size() > 2);
    QVERIFY(Program::entry(values, u"Expired"_s)->isChecked());
    Program::entry(values, u"Expired"_s)->trigger();
    menu->close();
    QVERIFY(program.filterField()->text().isEmpty());
    QTRY_COMPARE(program.model()->count(), 3'000);
}

void TestJourneys::filtersFromACell()
{
    Program program(300);
    QVERIFY(program.load());
    const QModelIndex cell = program.model()->index(3, static_cast<int>(Column::Group));
    const QString group = program.model()->token(3)->group;
    Q_EMIT program.table()->customContextMenuRequested(program.table()->visualRect(cell).center());
    QMenu *menu = program.menu();
    Program::entry(menu, u"Filter by This Value"_s)->trigger();
    QVERIFY(Program::entry(menu, u"Copy Masked Keys"_s));
    menu->close();
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    for (int row = 0; row < program.model()->rowCount(); ++row)
        QCOMPARE(program.model()->token(row)->group.text(), group);
}

void TestJourneys::keepsAFilter()
{
    Program program(300);
    QVERIFY(program.load());
    program.filterField()->setText(u"is:dead"_s);
    QMenu *kept = program.part<FilterBookmarks>()->menu();
    Q_EMIT kept->aboutToShow();
    Program::entry(kept, u"Save This Filter"_s)->trigger();
    auto *dialog = program.part<KeepFilterDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Graveyard"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(program.part<FilterChip>()->isVisible());

    Workspace empty;
    MainWindow again(empty);
    const Controller controller(program.settings, empty, again);
    again.show();
    auto *chip = again.findChild<FilterChip *>();
    QVERIFY(chip && chip->isVisible());
    QCOMPARE(chip->text(), u"Graveyard"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(again.findChild<FilterField *>()->query(), u"is:dead"_s);
    QVERIFY(chip->isChecked());
}

void TestJourneys::triesAnExample()
{
    Program program(300);
    QVERIFY(program.load());
    program.trigger(u"Overview"_s);
    program.trigger(u"Filter Language"_s);
    auto *help = program.part<FilterHelp>();
    QVERIFY(help && help->isVisible() && !help->isModal());
    Q_EMIT help->findChild<QTextBrowser *>()->anchorClicked(QUrl(u"example:10"_s));
    QCOMPARE(program.filterField()->text(), filterExamples().at(10).query);
    QVERIFY(program.table()->isVisible());
    program.trigger(u"Filter Language"_s);
    QCOMPARE(program.window.findChildren<FilterHelp *>().size(), 1);
}

void TestJourneys::hidesTheShelfOnTheOverview()
{
    Program program(30);
    QVERIFY(program.load());
    auto *shelf = program.part<FilterField>()->shelf();
    program.window.setNamedFilters({{u"Dead"_s, u"is:dead"_s, true}});
    program.filterField()->setText(u"a)"_s);
    QVERIFY(shelf->isVisible());
    program.trigger(u"Overview"_s);
    QVERIFY(!shelf->isVisible());
    QTRY_VERIFY(!program.part<FilterField>()->isVisible());
    program.trigger(u"Tokens"_s);
    QVERIFY(shelf->isVisible());
    // Another gateway begins without a filter, but with those that were kept.
    program.workspace.clear();
    QVERIFY(program.filterField()->text().isEmpty());
    QVERIFY(shelf->error().isEmpty());
    QVERIFY(program.part<FilterChip>()->isVisible());
}

void TestJourneys::readsTheDetails()
{
    Program program(20, Family::NewApi, true);
    QVERIFY(program.load());
    // Something is selected from the start.
    QVERIFY(program.labels(program.part<DetailsPane>()).contains(program.column(Column::Name).constFirst()));
    const qsizetype row = program.column(Column::Id).indexOf(u"10"_s);
    program.table()->selectRow(static_cast<int>(row));
    // The site's rate comes beside the list.
    QTRY_VERIFY(program.labels(program.part<DetailsPane>()).contains("$18,446,744,073,709.55"_L1));
    const QString texts = program.labels(program.part<DetailsPane>());
    QVERIFY(texts.contains("largest"_L1));
    // Two addresses on one line are one that New API cannot read.
    QVERIFY2(texts.contains("Allows no one"_L1), qPrintable(texts));
    program.table()->selectAll();
    QVERIFY(program.labels(program.part<DetailsPane>()).contains("20 tokens selected"_L1));
}

void TestJourneys::copiesMaskedOnly()
{
    Program program(30);
    QVERIFY(program.load());
    program.table()->clearSelection();
    for (const int row : {1, 3, 4})
        program.table()->selectionModel()->select(program.model()->index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    program.table()->setFocus();
    QTest::keyClick(program.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList keys = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(keys,
             (QStringList{program.column(Column::Key).at(1), program.column(Column::Key).at(3),
                          program.column(Column::Key).at(4)}));
    for (const QString &key : keys)
        QVERIFY(key.startsWith("sk-"_L1) && key.contains("**********"_L1));

    program.trigger(u"Copy Rows"_s);
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.at(0).startsWith("Status\tName\tKey"_L1));
    program.table()->setCurrentIndex(program.model()->index(2, static_cast<int>(Column::Name)));
    program.trigger(u"Copy Cell"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), program.column(Column::Name).at(2));
}

/// Formatting them takes longer than a frame: it is done aside, and what is copied meanwhile wins.
void TestJourneys::copiesManyRows()
{
    Program program(5'000);
    QVERIFY(program.load());
    QTRY_VERIFY(program.workspace.isAnalysed()); // what was found is in a column
    program.model()->setPageRows(TokenTableModel::allRows);
    QCOMPARE(program.model()->rowCount(), 5'000);
    QStringList copied;
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &program.window,
            [&copied] { copied.append(QGuiApplication::clipboard()->text()); });
    const auto lines = [](const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); };

    program.trigger(u"Select All"_s);
    program.trigger(u"Copy Rows"_s);
    QVERIFY(copied.isEmpty());
    QTRY_COMPARE(copied.size(), 1);
    const QStringList rows = lines(copied.constFirst());
    QCOMPARE(rows.size(), 5'001);
    QVERIFY(program.labels(program.part<StatusLine>()).contains("5,000 rows copied"_L1));
    // The same as what few rows are copied as, and as what is shown.
    program.table()->selectionModel()->select(program.model()->index(4'321, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(program.table()->selection()->count(), 1);
    program.trigger(u"Copy Rows"_s);
    QCOMPARE(copied.size(), 2);
    QCOMPARE(lines(copied.constLast()), (QStringList{rows.at(0), rows.at(4'322)}));
    QStringList shown;
    const QHeaderView *header = program.table()->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!program.table()->isColumnHidden(column))
            shown.append(program.model()->index(4'321, column).data().toString());
    }
    QCOMPARE(rows.at(4'322), shown.join(u'\t'));

    copied.clear();
    program.trigger(u"Select All"_s);
    program.trigger(u"Copy Rows"_s);
    program.table()->setCurrentIndex(program.model()->index(7, static_cast<int>(Column::Id)));
    program.trigger(u"Copy Cell"_s);
    // Copies are made one after the other: when this one is there, the one before is done.
    program.table()->selectionModel()->select({program.model()->index(0, 0), program.model()->index(2'999, 0)},
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString cell = QGuiApplication::clipboard()->text();
    QCOMPARE(cell, program.column(Column::Id).at(7));
    program.trigger(u"Copy Rows"_s);
    QTRY_COMPARE(lines(QGuiApplication::clipboard()->text()).size(), 3'001);
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied.constFirst(), cell);
}

void TestJourneys::exports()
{
    Program program(320);
    QVERIFY(program.load());
    program.filterField()->setText(u"prod"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    const qsizetype filtered = program.model()->count();
    program.table()->selectRow(0);
    QSignalSpy done(&program.controller, &Controller::exported);
    for (const auto &[scope, count] :
         {std::pair(ExportScope::All, qsizetype{320}), std::pair(ExportScope::Filtered, filtered),
          std::pair(ExportScope::Selected, qsizetype{1})}) {
        const QString path = program.folder.filePath(u"tokens.json"_s);
        Q_EMIT program.window.exportRequested({path, ExportFormat::Json, scope});
        QVERIFY(done.wait(60'000));
        QVERIFY(done.takeFirst().at(1).toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), count);
        QVERIFY(program.labels(program.part<StatusLine>()).contains("tokens.json"_L1));
    }
    Q_EMIT program.window.exportRequested({u"/nonexistent/folder/x.csv"_s, ExportFormat::Csv, ExportScope::All});
    QVERIFY(done.wait(60'000));
    QVERIFY(!done.takeFirst().at(1).toBool());
    QVERIFY2(program.notice().contains("/nonexistent/folder/x.csv"_L1), qPrintable(program.notice()));

    program.trigger(u"Export CSV"_s);
    auto *dialog = program.part<ExportDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->request().scope, ExportScope::Filtered);
}

void TestJourneys::refreshesWithoutLosingItsPlace()
{
    Program program(1'000);
    QVERIFY(program.load());
    program.model()->setPageRows(TokenTableModel::allRows);
    program.clickHeader(Column::Name);
    QTRY_VERIFY(program.model()->arrangement()->ordering.column == Column::Name);
    program.filterField()->setText(u"prod"_s);
    QTRY_VERIFY(program.model()->arrangement()->filtered);
    program.table()->selectRow(40);
    program.table()->scrollTo(program.model()->index(60, 0), QAbstractItemView::PositionAtTop);
    const TokenId selected = program.model()->token(40)->id();
    const int scroll = program.table()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    bool empty = false;
    connect(program.model(), &QAbstractItemModel::modelReset, this,
            [&] { empty = empty || program.model()->rowCount() == 0; });
    program.gateway->createToken();
    program.gateway->deleteToken(999);
    QVERIFY(program.refresh());
    QTRY_COMPARE(program.model()->arrangement()->inventory.tokenCount(), 1'000);
    QVERIFY(program.model()->arrangement()->inventory.at(0)->id() == TokenId(1'001));
    QTRY_COMPARE(program.table()->selection()->count(), 1);
    QVERIFY(program.window.selectedTokens().first()->id() == selected);
    QCOMPARE(program.table()->verticalScrollBar()->value(), scroll);
    QCOMPARE(program.filterField()->text(), u"prod"_s);
    QCOMPARE(program.model()->arrangement()->ordering.column, Column::Name);
    QVERIFY(!empty);
}

void TestJourneys::recoversFromABrokenNetwork()
{
    Program program(500);
    program.gateway->onRequest([&](int number) {
        if (number == 3)
            program.gateway->failNext(503, 100);
    });
    QVERIFY(program.load());
    QVERIFY(program.errorBanner()->isVisible());
    QVERIFY(program.labels(program.errorBanner()).contains("internal error"_L1));
    QVERIFY(program.model()->arrangement()->inventory.completeness() == Completeness::Partial);
    QVERIFY(program.labels(program.part<StatusLine>()).contains("of 500 loaded"_L1));
    program.gateway->onRequest({});
    program.gateway->failNext(0, 0);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    for (QPushButton *button : program.errorBanner()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(ended.wait(60'000));
    QVERIFY(!program.errorBanner()->isVisible());
    QVERIFY(program.model()->arrangement()->inventory.isWhole());
}

void TestJourneys::keepsTheOldListWhenARefreshFails()
{
    Program program(300);
    QVERIFY(program.load());
    program.gateway->failNext(502, 100);
    QVERIFY(program.refresh());
    QVERIFY(program.errorBanner()->isVisible());
    QVERIFY(program.labels(program.errorBanner()).contains("last successful refresh"_L1));
    QCOMPARE(program.model()->count(), 300);
    QVERIFY(program.model()->arrangement()->inventory.isWhole());

    // A mark stays when the banner is closed, until a refresh succeeds.
    for (QToolButton *close : program.errorBanner()->findChildren<QToolButton *>())
        close->click();
    QVERIFY(!program.errorBanner()->isVisible());
    const auto status = [&] { return program.labels(program.part<StatusLine>()); };
    QVERIFY2(status().contains(u"Last refresh failed"_s), qPrintable(status()));
    program.gateway->failNext(502, 0);
    QVERIFY(program.refresh());
    QVERIFY2(status().startsWith(u"Complete"_s), qPrintable(status()));
}

void TestJourneys::asksForAMissingAccessToken()
{
    Program program(300);
    Profile profile;
    profile.id = u"p"_s;
    profile.name = u"Work"_s;
    profile.address = program.gateway->url();
    program.settings.saveProfile(profile);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.controller.openProfile(u"p"_s); // no keychain, no token
    QVERIFY(ended.wait(60'000));
    // Nobody was asked, so nobody refused.
    QVERIFY(program.labels(program.errorBanner()).contains("An access token is required."_L1));
    QCOMPARE(program.gateway->requestCount(), 0);
    auto *dialog = program.part<SettingsDialog>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QLineEdit *>(u"accessToken"_s));
    dialog->reject();
    QTRY_VERIFY(!program.part<SettingsDialog>());
    // F5 asks for it again, and so does the button.
    program.trigger(u"Refresh"_s);
    QTRY_VERIFY(program.part<SettingsDialog>());
    program.part<SettingsDialog>()->reject();
    QTRY_VERIFY(!program.part<SettingsDialog>());
    for (QPushButton *button : program.errorBanner()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(program.part<SettingsDialog>());
}

void TestJourneys::loadsVisitedPagesAsTheyAreVisited()
{
    Program program(2'000);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.open(LoadMode::VisitedPages);
    QVERIFY(ended.wait(60'000));
    QCOMPARE(program.model()->arrangement()->inventory.tokenCount(), 100);
    QCOMPARE(program.model()->count(), 2'000);
    program.trigger(u"Last Page"_s);
    QTRY_VERIFY(program.model()->token(0));
    QCOMPARE(program.column(Column::Id).constLast(), u"1"_s);
    QTRY_COMPARE(program.model()->arrangement()->inventory.tokenCount(), 200);
    program.clickHeader(Column::Name);
    QTRY_VERIFY(program.labels(program.part<Pager>()).contains("of the 200 loaded"_L1));
}

/// Esc stops, the button in the bottom line goes on from there; it is gone when there is nothing left to do.
void TestJourneys::continuesAfterStopping()
{
    Program program(6'000);
    const auto continueButton = [&program] {
        for (QPushButton *button : program.window.findChildren<QPushButton *>()) {
            if (button->text() == "Continue"_L1)
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(continueButton() && !continueButton()->isVisible());
    connect(
        &program.window, &MainWindow::firstRowsShown, &program.window, [&] { program.trigger(u"Stop"_s); },
        Qt::SingleShotConnection);
    program.open();
    QTRY_VERIFY(!program.workspace.isLoading());
    const qsizetype there = program.workspace.inventory().tokenCount();
    QVERIFY(there > 0 && there < 6'000);
    QVERIFY(continueButton()->isVisible());
    QVERIFY(!program.workspace.inventory().isWhole());

    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    QTest::mouseClick(continueButton(), Qt::LeftButton);
    QVERIFY(!continueButton()->isVisible());
    QVERIFY(ended.wait(120'000));
    QVERIFY(program.workspace.inventory().isWhole());
    QCOMPARE(program.workspace.inventory().tokenCount(), 6'000);
    QVERIFY(!continueButton()->isVisible());
    QVERIFY(program.labels(program.part<StatusLine>()).contains(u"Complete"_s));
}

/// A gateway that counts more than it sends: no "Complete", and the numbers where one looks.
void TestJourneys::saysWhyTheListIsNotWhole()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        const bool isFirst = request.parameter("p").toInt() <= 1;
        return ScriptedServer::reply(200,
                                     isFirst ? R"({"success":true,"data":{"items":[{"id":2},{"id":1}],"total":310}})"
                                             : R"({"success":true,"data":{"items":[],"total":310}})");
    });
    Program program(1);
    GatewayAccess access;
    access.baseUrl = server.url();
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.workspace.clear();
    program.workspace.open(access, {}, LoadMode::Everything);
    QVERIFY(ended.wait(120'000));
    QVERIFY(ended.constFirst().constFirst().value<std::optional<GatewayError>>());
    const QString bottom = program.labels(program.part<StatusLine>());
    QVERIFY2(bottom.contains(u"Incomplete: 2 of 310 received"_s), qPrintable(bottom));
    const QString banner = program.labels(program.errorBanner());
    QVERIFY2(banner.contains(u"The gateway counts 310 tokens but sends 2."_s), qPrintable(banner));
}

void TestJourneys::stops()
{
    Program program(3'000);
    connect(&program.window, &MainWindow::firstRowsShown, &program.window, [&] { program.trigger(u"Stop"_s); });
    program.open();
    QTRY_VERIFY(program.model()->arrangement()->inventory.tokenCount() > 0);
    QTRY_VERIFY(!program.workspace.isLoading());
    QVERIFY(program.model()->arrangement()->inventory.completeness() == Completeness::Partial);
    QTRY_VERIFY(program.labels(program.part<StatusLine>()).contains("of 3,000 loaded"_L1));
}

void TestJourneys::usesTheAddressItIsForwardedTo()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return request.target.startsWith("/moved/")
            ? ScriptedServer::reply(200, R"({"success":true,"data":{"items":[{"id":2},{"id":1}],"total":2}})")
            : ScriptedServer::reply(308, {}, "text/plain", "Location: /moved/api/token/\r\n");
    });
    Program program(1);
    GatewayAccess access;
    access.baseUrl = server.url();
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.controller.openAccount(access, u"127.0.0.1"_s);
    QVERIFY(ended.wait(120'000));
    QVERIFY2(program.labels(program.errorBanner()).contains(server.url().toString() + u"/moved"_s),
             qPrintable(program.labels(program.errorBanner())));
    QCOMPARE(server.requests().size(), 1);
    auto *button = program.errorBanner()->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"&Use This Address"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(program.model()->count(), 2);
    QVERIFY(!program.errorBanner()->isVisible());
}

/// What is shown without something, or as of another clock, says so.
void TestJourneys::saysWhatItIsShownWithout()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        if (!request.target.startsWith("/api/token/"))
            return ScriptedServer::reply(404, "{}");
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(7'200);
        const QByteArray row =
            R"({"id":1,"user_id":8,"status":1,"remain_quota":5,"unlimited_quota":false,"expired_time":)"
            + QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3'600) + '}';
        return ScriptedServer::reply(
            200, R"({"success":true,"data":{"items":[)" + row + R"(],"total":1}})", "application/json",
            "Date: " + QLocale::c().toString(later, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n");
    });
    Program program(1);
    GatewayAccess access;
    access.baseUrl = server.url();
    access.userId = u"7"_s;
    QSignalSpy told(&program.workspace, &Workspace::siteReported);
    program.controller.openAccount(access, u"127.0.0.1"_s);
    QVERIFY(told.wait(120'000));
    QTRY_COMPARE(program.column(Column::Status), QStringList{u"Expired"_s});
    const auto *remarks = program.part<StatusLine>()->findChild<QToolButton *>();
    QTRY_VERIFY(remarks->isVisible());
    for (const QString &said : {u"120 minutes ahead"_s, u"None of these tokens belongs to user 7"_s,
                                u"filters cannot use dollars"_s, u"created_time"_s})
        QVERIFY2(remarks->toolTip().contains(said), qPrintable(remarks->toolTip()));

    program.filterField()->setFocus();
    QTest::keyClicks(program.filterField(), u"remaining<1$"_s);
    QTRY_VERIFY(program.labels(program.part<FilterShelf>()).contains(u"does not report what a dollar is worth"_s));
    QTRY_COMPARE(program.model()->count(), 0);
    QVERIFY(program.labels(program.part<Pager>()).contains(u"1 unknown"_s));
    QTest::keyClick(program.filterField(), Qt::Key_Backspace);
    QTRY_COMPARE(program.model()->count(), 0);
    QTRY_VERIFY(program.labels(program.part<FilterShelf>()).isEmpty());
}

/// Off until it is switched on; then on the clipboard only, and not for long.
void TestJourneys::copiesAFullKey()
{
    const QString key = u"sk-nLVu1EqfPENp2o2t4PW3gcL4VClnhlZZD2gLJIkXhj0KMCWP"_s;
    ScriptedServer server([&key](const ScriptedServer::Request &request) {
        if (request.target == "/api/token/5/key")
            return ScriptedServer::reply(200, R"({"success":true,"data":{"key":")" + key.mid(3).toLatin1() + "\"}}");
        return ScriptedServer::reply(200, R"({"success":true,"data":{"items":[{"id":5,"key":"nLVu**********MCWP",
                                             "allow_ips":"","model_limits":""}],"total":1}})");
    });
    Program program(1);
    const auto open = [&](bool allowed) {
        const QPointer<SettingsDialog> dialog = openConnectForm(program.window);
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(allowed ? u"allowed"_s : u"plain"_s);
        dialog->findChild<QLineEdit *>(u"address"_s)->setText(server.url().toString());
        dialog->findChild<QLineEdit *>(u"userId"_s)->setText(u"7"_s);
        dialog->findChild<QLineEdit *>(u"accessToken"_s)->setText(u"c2VjcmV0+token=="_s);
        if (allowed)
            QTest::mouseClick(dialog->findChild<QCheckBox *>(u"fullKeys"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QVERIFY(ended.wait(120'000));
        QTRY_COMPARE(program.model()->count(), 1);
        program.table()->selectRow(0);
        QTRY_VERIFY(!dialog); // it deletes itself
    };
    const auto action = [&]() -> QAction * {
        for (QAction *each : program.window.findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&') == u"Copy Full Key"_s)
                return each;
        }
        return nullptr;
    };
    open(false);
    QVERIFY(!action()->isEnabled());
    open(true);
    QVERIFY(action()->isEnabled());
    auto *guard = program.part<ClipboardGuard>();
    QClipboard *clipboard = QGuiApplication::clipboard();

    action()->trigger();
    QTRY_COMPARE(clipboard->text(), key);
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    QVERIFY(program.labels(program.part<StatusLine>()).contains(u"will be cleared in 30 s"_s));
    for (const QWidget *widget : program.window.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(key.mid(8, 20)));
    }
    guard->setSecond(std::chrono::milliseconds(1));
    QTRY_VERIFY(clipboard->text().isEmpty());
    QTRY_VERIFY(program.labels(program.part<StatusLine>()).contains(u"has been cleared"_s));

    // What somebody else copied stays.
    guard->setSecond(std::chrono::seconds(1));
    QSignalSpy replaced(guard, &ClipboardGuard::replaced);
    action()->trigger();
    QTRY_COMPARE(clipboard->text(), key);
    clipboard->setText(u"mine"_s);
    guard->setSecond(std::chrono::milliseconds(1));
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(clipboard->text(), u"mine"_s);

    // And at the end it goes.
    {
        ClipboardGuard other;
        other.put(key);
        QCOMPARE(clipboard->text(), key);
    }
    QVERIFY(clipboard->text().isEmpty());
    QCOMPARE(
        std::ranges::count_if(server.requests(), [](const auto &each) { return each.target.contains("/user/token"); }),
        0);
}

void TestJourneys::explainsABrowsersLogin()
{
    SettingsDialog dialog(Profile(), {});
    dialog.show();
    auto *address = dialog.findChild<QLineEdit *>(u"address"_s);
    auto *token = dialog.findChild<QLineEdit *>(u"accessToken"_s);
    const auto *fault = dialog.findChild<QLabel *>(u"accessTokenFault"_s);
    address->setText(u"curl 'https://host/api/token/?p=1' -H 'New-Api-User: 7' -H 'Cookie: session=MTcz'"_s);
    QCOMPARE(address->text(), u"https://host"_s);
    QVERIFY2(fault->isVisible() && fault->text().contains("cookie"_L1), qPrintable(fault->text()));
    token->setText(u"eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3OTU2MDAwMDB9.c2lnbmF0dXJl"_s);
    QVERIFY2(fault->text().contains("expires soon"_L1), qPrintable(fault->text()));
    QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    token->setText(u"Bearer c2VjcmV0+token=="_s);
    QVERIFY(!fault->isVisible());

    GatewayError error{GatewayError::Kind::RedirectedElsewhere, 301, {}, {}};
    error.betterAddress = QUrl(u"https://host:8443"_s);
    dialog.showFailure(error);
    auto *use = dialog.findChild<QPushButton *>(u"useHttps"_s);
    QCOMPARE(use->text(), u"Use https://host:8443"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(address->text(), u"https://host:8443"_s);
    QVERIFY(!use->isVisible());
}

void TestJourneys::checksCredentialsAsTyped()
{
    Profile other;
    other.name = u"Taken"_s;
    SettingsDialog dialog(Profile(), {other});
    dialog.show();
    const auto field = [&dialog](const char *name) { return dialog.findChild<QLineEdit *>(QString::fromLatin1(name)); };
    const auto fault = [&dialog](const char *name) {
        const auto *label = dialog.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    };
    const auto saves = [&dialog] {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
    };
    QVERIFY(!saves());
    QTest::keyClicks(field("address"), u"gateway.example"_s);
    QVERIFY(fault("addressFault").contains("https://"_L1));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"useHttps"_s), Qt::LeftButton);
    QCOMPARE(field("address")->text(), u"https://gateway.example"_s);
    QVERIFY(fault("addressFault").isEmpty());
    field("userId")->setText(u"root"_s);
    QVERIFY(!fault("userIdFault").isEmpty());
    field("userId")->setText(u"7"_s);
    field("accessToken")->setText(u"sk-abc"_s);
    QVERIFY(fault("accessTokenFault").contains("model key"_L1));
    QVERIFY(!saves());
    field("accessToken")->setText(u"c2VjcmV0=="_s);
    QVERIFY(saves());
    field("name")->setText(u"Taken"_s);
    QVERIFY(!fault("nameFault").isEmpty() && !saves());
    field("name")->clear();
    field("address")->setText(u"http://gateway.example"_s);
    QVERIFY(!fault("addressFault").isEmpty());
    QVERIFY(!saves()); // without a yes
    QCOMPARE(field("accessToken")->echoMode(), QLineEdit::Password);
    QTest::mouseClick(dialog.findChild<QToolButton *>(u"reveal"_s), Qt::LeftButton);
    QCOMPARE(field("accessToken")->echoMode(), QLineEdit::Normal);
    QCOMPARE(dialog.profile().name, u"gateway.example"_s);
}

void TestJourneys::fillsTheFormFromACurlCommand()
{
    SettingsDialog dialog(Profile(), {});
    dialog.findChild<QLineEdit *>(u"address"_s)
        ->setText(u"curl 'https://gateway.example/sub/api/token/?p=1' -H 'Authorization: Bearer c2Vj+cmV0==' -H "
                  "'Veloera-User: 12'"_s);
    QCOMPARE(dialog.profile().address.toString(), u"https://gateway.example/sub"_s);
    QCOMPARE(dialog.accessToken(), "c2Vj+cmV0=="_ba);
    QCOMPARE(dialog.profile().userId, u"12"_s);
    QCOMPARE(dialog.profile().userIdHeader, u"Veloera-User"_s);
}

void TestJourneys::testsTheConnection()
{
    Program program(257, Family::OneApi);
    auto *dialog = openConnectForm(program.window);
    const auto field = [dialog](const char *name) { return dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); };
    field("address")->setText(program.gateway->url().toString());
    field("userId")->setText(u"1"_s);
    field("accessToken")->setText(program.gateway->accessToken());
    auto *test = dialog->findChild<QPushButton *>(u"test"_s);
    const auto *result = dialog->findChild<QLabel *>(u"testResult"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_VERIFY(result->text().contains("257 tokens"_L1));
    QVERIFY(result->text().contains("Demo Gateway"_L1) && result->text().contains("One API"_L1));
    field("accessToken")->setText(u"wrong"_s);
    QVERIFY(result->text().isEmpty());
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_VERIFY(result->text().contains("refused the login"_L1));
}

void TestJourneys::connectsAndRemembers()
{
    Program program(257, Family::OneHub);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    auto *dialog = openConnectForm(program.window);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Work & more"_s);
    dialog->findChild<QLineEdit *>(u"address"_s)->setText(program.gateway->url().toString());
    dialog->findChild<QLineEdit *>(u"accessToken"_s)->setText(program.gateway->accessToken());
    dialog->accept();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(program.model()->count(), 257);
    QVERIFY(program.window.windowTitle().contains("Work & more"_L1));
    // There is no keychain here, and the user is told.
    QTRY_VERIFY(program.notice().contains("this session only"_L1));
    const auto profile = program.settings.profileNamed(u"Work & more"_s);
    QVERIFY(profile);
    QCOMPARE(profile->family, Family::OneHub);
    QVERIFY(program.settings.waitUntilWritten(20s));
    QFile file(program.folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(program.gateway->accessToken().left(10).toLatin1()));
}

void TestJourneys::saysThatSettingsCannotBeWritten()
{
    Program program(30);
    QVERIFY(QDir(program.folder.path()).mkdir(u"settings.ini"_s)); // what stands in the way of the file
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    auto *dialog = openConnectForm(program.window);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Work"_s);
    dialog->findChild<QLineEdit *>(u"address"_s)->setText(program.gateway->url().toString());
    dialog->findChild<QLineEdit *>(u"userId"_s)->setText(program.gateway->userId());
    dialog->findChild<QLineEdit *>(u"accessToken"_s)->setText(program.gateway->accessToken());
    dialog->accept();
    QTRY_VERIFY(program.labels(program.part<StatusLine>()).contains("could not be saved"_L1));
    // It works nevertheless, for this session.
    QVERIFY(ended.size() > 0 || ended.wait(60'000));
    QCOMPARE(program.model()->count(), 30);
}

/// There is no keychain here.
void TestJourneys::saysThatATokenStaysInTheKeychain()
{
    Program program(30);
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"Work"_s;
    profile.address = program.gateway->url();
    program.settings.saveProfile(profile);
    program.controller.openProfile(profile.id);
    program.trigger(u"Remove Gateway"_s);
    auto *question = program.part<QMessageBox>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(program.notice().contains("could not be removed"_L1));
    QVERIFY(program.notice().contains("password manager"_L1));
    QVERIFY(program.settings.profiles().isEmpty());
}

void TestJourneys::remembersTheLayout()
{
    Program program(30);
    program.table()->setColumnShown(Column::Created, true);
    program.table()->setColumnShown(Column::Group, false);
    program.model()->setPageRows(20);
    program.window.close();
    MainWindow again(program.workspace);
    again.restoreLayout(program.settings);
    auto *table = again.findChild<TokenTableView *>();
    QVERIFY(table->isColumnShown(Column::Created));
    QVERIFY(!table->isColumnShown(Column::Group));
    QCOMPARE(static_cast<TokenTableModel *>(table->model())->pageRows(), 20);
    QCOMPARE(again.findChild<Pager *>()->rowsPerPage(), 20);
}

/// Every control that takes the keyboard says what it is.
void TestJourneys::namesEverything()
{
    Program program(30);
    QVERIFY(program.load());
    openConnectForm(program.window);
    int controls = 0;
    for (QWidget *widget : program.window.findChildren<QWidget *>()) {
        // The field inside an editable combo box or a spin box is spoken as the box.
        const bool inner = qobject_cast<QComboBox *>(widget->parent()) || qobject_cast<QSpinBox *>(widget->parent());
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || inner)
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        ++controls;
    }
    QVERIFY(controls > 15);
}

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
