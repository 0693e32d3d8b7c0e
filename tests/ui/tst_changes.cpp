// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the last visit, as a person looks at it: by keys on the real window.
#include "history/historian.h"
#include "support/gateways.h"
#include "support/program.h"

#include "resources/resources.h"
#include "table/changetext.h"
#include "translations/translations.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/exportdialog.h"

#include <QClipboard>
#include <QCollator>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

using namespace TokenDeck;

namespace {

constexpr qint64 day = 86'400;

/// The program with the window of changes.
struct Desk : Program
{
    explicit Desk(qint64 tokens = 1)
        : Program(tokens)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }

    bool openDemos(qint64 tokens = 600)
    {
        controller.openDemo(tokens);
        return QTest::qWaitFor(
            [this] {
                const QList<AccountState> accounts = workspace.accounts();
                return accounts.size() == 3 && !workspace.isLoading() && !workspace.awaitsSites()
                    && !workspace.awaitsOutlooks() && std::ranges::none_of(accounts, [](const AccountState &account) {
                           return account.kind == AccountState::Kind::Opening
                               || account.kind == AccountState::Kind::Loading;
                       });
            },
            120'000);
    }

    /// By its key, once it has answered.
    ChangesDialog *open()
    {
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        dialog = part<ChangesDialog>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog) || !isAnswered())
            qFatal("no changes are shown");
        return dialog;
    }
    /// An answer is there, and no other is due.
    bool isAnswered()
    {
        return QTest::qWaitFor([this] { return dialog->isAnswered(); });
    }
    /// Down the list of periods, by keys.
    void choose(ChangesDialog::Period period)
    {
        QComboBox *box = dialog->findChildren<QComboBox *>().constFirst();
        QTest::keyClick(dialog, Qt::Key_H, Qt::AltModifier);
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(period); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), static_cast<int>(period));
        QVERIFY(isAnswered());
    }
    QTableView *rows() { return dialog->findChild<QTableView *>(); }
    ChangesModel *list() { return dialog->findChild<ChangesModel *>(); }
    QStringList cells(ChangesModel::Column column)
    {
        QStringList cells;
        for (int row = 0; row < list()->rowCount(); ++row)
            cells.append(list()->index(row, static_cast<int>(column)).data().toString());
        return cells;
    }
    QString said() { return labels(dialog); }
    void press(const QString &text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button %s", qPrintable(text));
    }
    void selectRow(int row)
    {
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(rows(), Qt::Key_Down);
        QCOMPARE(rows()->currentIndex().row(), row);
    }

    ChangesDialog *dialog = nullptr;
};

QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<QStringList> rows;
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (const QChar letter : QString::fromUtf8(file.readAll())) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        else if (letter == u',' && !isQuoted)
            cells.append(std::exchange(cell, {}));
        else if (letter == u'\n' && !isQuoted) {
            cells.append(std::exchange(cell, {}));
            rows.append(std::exchange(cells, {}));
        } else if (letter != u'\r')
            cell.append(letter);
    }
    return rows;
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void demoTellsWhatChanged();
    void searchesAndSorts();
    void goesToTheToken();
    void saysThatATokenIsGone();
    void copiesRows();
    void exportsWhatIsShown();
    void comparesTwoMoments();
    void tellsOfTwoSessions();
    void saysThatHistoryBegins();
    void saysThatHistoryIsOff();
    void marksWhatChanged();
};

void TestChanges::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestChanges::demoTellsWhatChanged()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    const ChangesDialog *dialog = desk.open();
    QVERIFY(!dialog->isModal());
    QVERIFY(desk.rows()->hasFocus());
    QVERIFY(desk.rows()->isColumnHidden(static_cast<int>(ChangesModel::Column::Gateway)));
    desk.choose(ChangesDialog::Period::Month);
    QTRY_VERIFY(desk.list()->rowCount() > 5);
    const int ofOne = desk.list()->rowCount();
    // The last first.
    for (int row = 1; row < ofOne; ++row)
        QVERIFY(desk.list()->changed(row - 1).time >= desk.list()->changed(row).time);
    QVERIFY2(desk.said().contains(u"%1 token"_s.arg(ofOne)), qPrintable(desk.said()));
    QVERIFY2(desk.said().contains("4 gone"_L1), qPrintable(desk.said()));

    // Of all gateways, at once and with their names.
    desk.controller.showAll();
    QTRY_VERIFY(desk.list()->rowCount() > ofOne + 5);
    QVERIFY(!desk.rows()->isColumnHidden(static_cast<int>(ChangesModel::Column::Gateway)));
    const QStringList gateways = desk.cells(ChangesModel::Column::Gateway);
    QCOMPARE(QSet<QString>(gateways.begin(), gateways.end()).size(), 3);
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog->isVisible());
}

void TestChanges::searchesAndSorts()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier);
    desk.open();
    desk.choose(ChangesDialog::Period::Month);
    QTRY_VERIFY(desk.list()->rowCount() > 20);
    QTest::keyClick(desk.dialog, Qt::Key_S, Qt::AltModifier);
    auto *search = desk.dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"gone hub"_s);
    QTRY_COMPARE(desk.list()->rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(desk.list()->changed(row).changes, TokenChanges(TokenChange::Gone));
    QTRY_VERIFY2(desk.said().contains(" changed: 4 gone."_L1), qPrintable(desk.said()));
    QTest::keyClicks(search, u"x"_s);
    QTRY_VERIFY(desk.said().contains("No change matches the search."_L1));
    search->clear();
    QTRY_VERIFY(desk.list()->rowCount() > 20);

    QHeaderView *header = desk.rows()->horizontalHeader();
    const auto click = [&](ChangesModel::Column column) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(section) + 10, header->height() / 2));
    };
    QCollator collator(QLocale::English);
    collator.setNumericMode(true);
    for (const auto column : {ChangesModel::Column::Token, ChangesModel::Column::Change, ChangesModel::Column::Gateway,
                              ChangesModel::Column::Details}) {
        click(column);
        QTRY_VERIFY(std::ranges::is_sorted(
            desk.cells(column), [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; }));
        click(column);
        QTRY_VERIFY(std::ranges::is_sorted(
            desk.cells(column), [&](const QString &a, const QString &b) { return collator.compare(a, b) > 0; }));
    }
    click(ChangesModel::Column::When);
    QTRY_VERIFY(desk.list()->changed(0).time < desk.list()->changed(desk.list()->rowCount() - 1).time);
}

void TestChanges::goesToTheToken()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.open();
    desk.choose(ChangesDialog::Period::Month);
    int row = 0;
    while (!desk.list()->changed(row).before || !desk.list()->changed(row).after)
        ++row;
    const TokenId id = desk.list()->changed(row).token().id();
    desk.selectRow(row);
    QTest::keyClick(desk.rows(), Qt::Key_Return);
    QTRY_VERIFY(desk.table()->selection()->count() == 1 && desk.window.selectedTokens().first()->id() == id);
    QVERIFY(desk.dialog->isVisible());
}

void TestChanges::saysThatATokenIsGone()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.open();
    desk.choose(ChangesDialog::Period::Month);
    const QStringList kinds = desk.cells(ChangesModel::Column::Change);
    const auto row = static_cast<int>(kinds.indexOf(u"gone"_s));
    QVERIFY(row >= 0);
    const QString name = desk.cells(ChangesModel::Column::Token).at(row);
    desk.selectRow(row);
    const QString filter = desk.filterField()->text();
    QTest::keyClick(desk.rows(), Qt::Key_Return);
    QTRY_VERIFY2(desk.said().contains(u"“%1” is gone"_s.arg(name)), qPrintable(desk.said()));
    QCOMPARE(desk.filterField()->text(), filter);
    QTest::keyClick(desk.rows(), row > 0 ? Qt::Key_Up : Qt::Key_Down);
    QTRY_VERIFY(!desk.said().contains("is gone"_L1));
}

void TestChanges::copiesRows()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.open();
    desk.choose(ChangesDialog::Period::Month);
    desk.selectRow(1);
    QTest::keyClick(desk.rows(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(desk.rows(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"When\tToken\tWhat Changed\tBefore → After"_s);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(lines.at(1 + i).contains(desk.cells(ChangesModel::Column::Token).at(1 + i)));
        QVERIFY(lines.at(1 + i).contains(desk.cells(ChangesModel::Column::Change).at(1 + i)));
    }
}

void TestChanges::exportsWhatIsShown()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.open();
    desk.choose(ChangesDialog::Period::Month);
    const QString path = desk.folder.filePath(u"changes.csv"_s);
    desk.press(u"Export"_s);
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = desk.part<QFileDialog>()) && files->isVisible());
    QVERIFY(files->selectedFiles().constFirst().contains("changes"_L1));
    auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(QTest::qWaitForWindowActive(files));
    QTRY_COMPARE(QApplication::focusWidget(), name);
    name->selectAll();
    QTest::keyClicks(name, path);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY2(desk.said().contains("Saved to "_L1), qPrintable(desk.said()));

    const QList<QStringList> rows = readCsv(path);
    const QStringList titles = rows.constFirst();
    QCOMPARE(
        titles.first(7),
        QStringList({u"time"_s, u"account"_s, u"id"_s, u"name"_s, u"changes"_s, u"name_before"_s, u"name_after"_s}));
    QCOMPARE(rows.size(), desk.list()->rowCount() + 1);
    for (int row = 0; row < desk.list()->rowCount(); ++row) {
        const ChangedToken &changed = desk.list()->changed(row);
        const QStringList &cells = rows.at(row + 1);
        QCOMPARE(cells.size(), titles.size());
        const auto cell = [&](const QString &title) { return cells.at(titles.indexOf(title)); };
        QCOMPARE(QDateTime::fromString(cell(u"time"_s), Qt::ISODate).toSecsSinceEpoch(), changed.time);
        QCOMPARE(cell(u"account"_s), u"Demo · New API"_s);
        QCOMPARE(cell(u"id"_s), changed.token().id().toString());
        QCOMPARE(cell(u"name"_s), changed.token().name);
        QCOMPARE(cell(u"changes"_s), tokenChangeIds(changed.changes).join(u' '));
        QCOMPARE(cell(u"name_before"_s), changed.before ? changed.before->name : QString());
        QCOMPARE(cell(u"key_after"_s), changed.after ? changed.after->key.toString() : QString());
        QCOMPARE(cell(u"status_after"_s), changed.after ? QString::number(changed.after->status) : QString());
        QCOMPARE(cell(u"remaining_before"_s),
                 changed.before ? QString::number(changed.before->remainQuota) : QString());
        QCOMPARE(cell(u"models_before"_s), changed.before ? changed.before->models.text() : QString());
    }
    // A folder that is not there: the file is not written, and that is said.
    desk.dialog->exportTo(desk.folder.filePath(u"none/changes.csv"_s));
    QTRY_VERIFY2(desk.said().contains("Could not write "_L1), qPrintable(desk.said()));
}

void TestChanges::comparesTwoMoments()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.open();
    const QList<QComboBox *> boxes = desk.dialog->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    QVERIFY(!boxes.at(1)->isVisible());
    desk.choose(ChangesDialog::Period::Between);
    QVERIFY(boxes.at(1)->isVisible() && boxes.at(2)->isVisible());
    QTRY_VERIFY(boxes.at(1)->count() > 100);
    QCOMPARE(boxes.at(2)->currentIndex(), 0); // the last
    QCOMPARE(boxes.at(1)->currentIndex(), 1); // and the one before
    QCOMPARE(boxes.at(1)->count(), boxes.at(2)->count());
    QVERIFY(boxes.at(1)->itemData(0).toLongLong() > boxes.at(1)->itemData(1).toLongLong());

    const auto pick = [&](QComboBox *box, int place) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), place);
    };
    pick(boxes.at(1), 9);
    pick(boxes.at(2), 2);
    const qint64 from = boxes.at(1)->currentData().toLongLong();
    const qint64 to = boxes.at(2)->currentData().toLongLong();
    QVERIFY(from < to);
    QTRY_VERIFY(desk.list()->rowCount() > 3 && desk.list()->changed(0).time <= to);
    const int count = desk.list()->rowCount();
    for (int row = 0; row < count; ++row)
        QVERIFY(desk.list()->changed(row).time > from && desk.list()->changed(row).time <= to);
    // In whatever order they are chosen.
    pick(boxes.at(2), 9);
    QTRY_VERIFY2(desk.said().contains("Choose two different moments."_L1), qPrintable(desk.said()));
    pick(boxes.at(1), 2);
    QTRY_COMPARE(desk.list()->rowCount(), count);
}

/// A real file of history, and a gateway that somebody changed between two sessions a day apart.
void TestChanges::tellsOfTwoSessions()
{
    const QTemporaryDir folder;
    const auto demo = startGateway(40);
    const auto labelOf = [](Historian &historian) {
        return AccountLabel{u"work"_s, u"Work"_s, u"http://work"_s, &historian, u"work"_s};
    };
    {
        Historian historian;
        historian.open(folder.filePath(u"history.sqlite"_s));
        Workspace workspace({quick, std::chrono::milliseconds(5)});
        QSignalSpy ended(&workspace, &Workspace::loadEnded);
        workspace.open(accessTo(*demo), {}, LoadMode::Everything);
        QVERIFY(ended.wait(120'000));
        historian.record(u"work"_s, {workspace.inventory(), {}, {}, workspace.inventory().readTime() - day});
    }
    demo->deleteToken(7);
    demo->createToken();
    Historian historian;
    historian.open(folder.filePath(u"history.sqlite"_s));
    Desk desk;
    desk.workspace.expect(labelOf(historian));
    QTRY_VERIFY(desk.workspace.keptSince());
    desk.open();
    QTRY_VERIFY2(desk.said().contains(u"Loading…"_s), qPrintable(desk.said()));
    // It asks again once the list has been read.
    desk.workspace.open(accessTo(*demo), {}, LoadMode::Everything, labelOf(historian));
    QTRY_COMPARE_WITH_TIMEOUT(desk.list()->rowCount(), 2, 120'000);
    QTRY_VERIFY2(desk.said().contains(" changed: 1 new, 1 gone."_L1), qPrintable(desk.said()));
    QStringList told;
    for (int row = 0; row < 2; ++row)
        told.append(desk.list()->changed(row).token().id().toString() + u' '
                    + desk.cells(ChangesModel::Column::Change).at(row));
    told.sort();
    QCOMPARE(told, QStringList({u"41 new"_s, u"7 gone"_s}));
    // The new one is marked in the table.
    QTRY_VERIFY(desk.model()->index(0, static_cast<int>(Column::Name)).data(TokenTableModel::ChangedRole).toBool());
    QVERIFY(!desk.model()->index(1, static_cast<int>(Column::Name)).data(TokenTableModel::ChangedRole).toBool());
    desk.workspace.clear();
}

void TestChanges::saysThatHistoryBegins()
{
    const QTemporaryDir folder;
    Historian historian;
    historian.open(folder.filePath(u"history.sqlite"_s));
    Desk desk(20);
    QSignalSpy ended(&desk.workspace, &Workspace::loadEnded);
    desk.workspace.open(desk.access(), {}, LoadMode::Everything,
                        {u"work"_s, u"Work"_s, u"http://work"_s, &historian, u"work"_s});
    QVERIFY(ended.wait(120'000));
    QTRY_VERIFY(!desk.workspace.awaitsOutlooks() && !desk.workspace.awaitsSites());
    desk.open();
    QTRY_VERIFY2(desk.said().contains("History begins with this load"_L1), qPrintable(desk.said()));
    QCOMPARE(desk.list()->rowCount(), 0);
    desk.workspace.clear();
}

void TestChanges::saysThatHistoryIsOff()
{
    Desk desk(20);
    QVERIFY(desk.load());
    desk.open();
    QTRY_VERIFY2(desk.said().contains("History is off"_L1), qPrintable(desk.said()));
    QVERIFY(desk.rows()->accessibleDescription().contains("History is off"_L1));
    Q_EMIT desk.workspace.outlookChanged(); // asked again, the dialog says the same until it knows better
    QVERIFY(desk.rows()->accessibleDescription().contains("History is off"_L1));
}

void TestChanges::marksWhatChanged()
{
    Desk desk;
    QVERIFY(desk.openDemos());
    desk.model()->setPageRows(TokenTableModel::allRows);
    QTRY_COMPARE(desk.model()->rowCount(), 600);
    const auto cell = [&](int row) { return desk.model()->index(row, static_cast<int>(Column::Name)); };
    QStringList marked;
    const auto collect = [&] {
        marked.clear();
        for (int row = 0; row < desk.model()->rowCount(); ++row) {
            const bool isMarked = cell(row).data(TokenTableModel::ChangedRole).toBool();
            const QString tip = cell(row).data(Qt::ToolTipRole).toString();
            const QString spoken = cell(row).data(Qt::AccessibleTextRole).toString();
            if (tip.contains("Changed since your last visit: "_L1) != isMarked
                || spoken.contains("Changed since your last visit: "_L1) != isMarked)
                return false;
            if (isMarked) {
                marked.append(cell(row).data().toString());
                if (!spoken.startsWith(marked.last()))
                    return false;
            }
        }
        return !marked.isEmpty();
    };
    QTRY_VERIFY(collect());
    // Those that the window of changes tells of, but for what is gone.
    desk.open();
    QTRY_VERIFY(desk.list()->rowCount() > 0);
    QStringList told;
    for (int row = 0; row < desk.list()->rowCount(); ++row) {
        if (desk.list()->changed(row).after)
            told.append(desk.cells(ChangesModel::Column::Token).at(row));
    }
    told.sort();
    marked.sort();
    QCOMPARE(marked, told);
}

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
