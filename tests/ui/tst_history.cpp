// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept from one visit to the next, in the real window: shown before the gateway is asked, marked as what it is,
// settings of it, and forgotten.
#include "resources/resources.h"
#include "support/gateways.h"
#include "support/visit.h"
#include "translations/translations.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/banner.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

/// The dialog that is open, or opens in a moment.
template <typename Dialog>
Dialog *opened(const QWidget &window)
{
    Dialog *found = nullptr;
    const bool is = QTest::qWaitFor([&] {
        for (auto *each : window.findChildren<Dialog *>()) {
            if (each->isVisible())
                found = each;
        }
        return found != nullptr;
    });
    if (!is || !QTest::qWaitForWindowActive(found))
        qFatal("no dialog");
    return found;
}

/// What has the focus: without a window manager none has it after a dialog, unless somebody asks for it.
QWidget *focused()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!QApplication::focusWidget() && qobject_cast<QMainWindow *>(window) && window->isVisible())
            window->activateWindow();
    }
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("nothing has the focus");
    return QApplication::focusWidget();
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isThereAtTheNextVisit();
    void forgetsAGateway();
    void forgetsAToken();
    void keepsNothingWhereItIsOff();
    void movesToAnotherFolder();
    void saysWhatIsDamaged();
    void removesWithTheGateway();
};

void TestHistory::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestHistory::isThereAtTheNextVisit()
{
    const QTemporaryDir folder;
    auto gateway = startGateway(120);
    const QString token = gateway->accessToken();
    {
        Visit visit(folder);
        visit.connectTo(*gateway);
        QVERIFY(visit.isComplete());
        QVERIFY(visit.said().startsWith("Complete"_L1));
    }
    const int before = gateway->requestCount();
    Visit visit(folder);
    QTRY_COMPARE(visit.rows(), 120);
    QCOMPARE(gateway->requestCount(), before); // no answer is needed for that
    QTRY_VERIFY2(visit.said().contains("from "_L1), qPrintable(visit.said()));
    QVERIFY2(!visit.said().contains("Complete"_L1), qPrintable(visit.said()));
    // Without a keychain the access token is not there: what was kept serves meanwhile.
    const QPointer<SettingsDialog> dialog = opened<SettingsDialog>(visit.window);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTest::keyClick(focused(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(focused(), u"id<=20"_s);
    QTRY_COMPARE(visit.rows(), 20);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QTRY_COMPARE(visit.rows(), 120);
    QTest::keyClick(focused(), Qt::Key_E, Qt::ControlModifier);
    auto *exporting = opened<ExportDialog>(visit.window);
    QString told;
    for (const QLabel *label : exporting->findChildren<QLabel *>())
        told += label->text();
    QVERIFY2(told.contains("as they were read"_L1), qPrintable(told));
    press(exporting, u"Export"_s);
    auto *files = opened<QFileDialog>(visit.window);
    QVERIFY(files->selectedFiles().constFirst().contains("-as-of-"_L1));
    QTest::keyClick(files, Qt::Key_Escape);

    // With the token the gateway is asked, and what it says takes its place.
    gateway->createToken();
    QTest::keyClick(focused(), Qt::Key_Return, Qt::AltModifier);
    auto *again = opened<SettingsDialog>(visit.window);
    auto *field = again->findChild<QLineEdit *>(u"accessToken"_s);
    field->setFocus();
    QTest::keyClicks(field, token);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(visit.isComplete());
    QTRY_COMPARE(visit.rows(), 121);
    QVERIFY2(visit.said().startsWith("Complete"_L1), qPrintable(visit.said()));
    QVERIFY(gateway->requestCount() > before);
}

void TestHistory::forgetsAGateway()
{
    const QTemporaryDir folder;
    const auto gateway = startGateway(40);
    {
        Visit visit(folder);
        visit.connectTo(*gateway);
        QVERIFY(visit.isComplete());
        auto *dialog = openPreferences(visit.window, PreferencesDialog::Page::History);
        auto *list = dialog->history()->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Work"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"40"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        list->setCurrentItem(list->topLevelItem(0));
        press(dialog, u"Forget This"_s);
        press(opened<QMessageBox>(*dialog), u"Cancel"_s);
        press(dialog, u"Forget This"_s);
        press(opened<QMessageBox>(*dialog), u"Forget"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    Visit visit(folder);
    QTest::keyClick(opened<SettingsDialog>(visit.window), Qt::Key_Escape);
    QVERIFY(!visit.workspace.hasInventory());
}

void TestHistory::forgetsAToken()
{
    const QTemporaryDir folder;
    const auto gateway = startGateway(5);
    Visit visit(folder);
    visit.connectTo(*gateway);
    QVERIFY(visit.isComplete());
    visit.window.findChild<TokenTableView *>()->setFocus();
    QTest::keyClick(visit.window.findChild<TokenTableView *>(), Qt::Key_Home);
    visit.trigger(u"Forget History of Token"_s);
    press(opened<QMessageBox>(visit.window), u"Forget"_s);
    QTRY_VERIFY2(visit.said().contains("forgotten"_L1), qPrintable(visit.said()));
}

void TestHistory::keepsNothingWhereItIsOff()
{
    const QTemporaryDir folder;
    const auto gateway = startGateway(5);
    {
        Visit visit(folder);
        auto *dialog = openPreferences(visit.window, PreferencesDialog::Page::History);
        auto *keeps = dialog->history()->findChild<QCheckBox *>();
        keeps->setFocus();
        QTest::keyClick(keeps, Qt::Key_Space);
        press(dialog, u"OK"_s);
        visit.connectTo(*gateway);
        QVERIFY(visit.isComplete());
    }
    Visit visit(folder);
    QTest::keyClick(opened<SettingsDialog>(visit.window), Qt::Key_Escape);
    QVERIFY(!visit.workspace.hasInventory());
}

/// The file goes along, and so does what is in it.
void TestHistory::movesToAnotherFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const auto gateway = startGateway(30);
    {
        Visit visit(folder);
        visit.connectTo(*gateway);
        QVERIFY(visit.isComplete());
        auto *dialog = openPreferences(visit.window, PreferencesDialog::Page::History);
        press(dialog, u"Change"_s);
        auto *files = opened<QFileDialog>(*dialog);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), name);
        name->selectAll();
        QTest::keyClicks(name, other.path());
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!files->isVisible());
        press(dialog, u"OK"_s);
        QTRY_COMPARE(visit.rows(), 30); // kept, and read anew
        QVERIFY(QFile::exists(other.filePath(u"history.sqlite"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"history/history.sqlite"_s)));
        QCOMPARE(visit.settings.historyFolder(), other.path());
    }
}

void TestHistory::saysWhatIsDamaged()
{
    const QTemporaryDir folder;
    const auto gateway = startGateway(5);
    {
        Visit visit(folder);
        visit.connectTo(*gateway);
        QVERIFY(visit.isComplete());
    }
    QFile file(folder.filePath(u"history/history.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4'096, 'x'));
    file.close();
    Visit visit(folder);
    QTest::keyClick(opened<SettingsDialog>(visit.window), Qt::Key_Escape);
    const auto banner = [&visit] {
        QString text;
        for (const QLabel *label : visit.window.findChild<QWidget *>(u"notice"_s)->findChildren<QLabel *>())
            text += label->isVisible() ? QString(label->text() + u'\n') : QString();
        return text;
    };
    QTRY_VERIFY2(banner().contains("damaged"_L1), qPrintable(banner()));
    QVERIFY(banner().contains("history.sqlite.damaged-"_L1));
    QCOMPARE(QDir(folder.filePath(u"history"_s)).entryList({u"*.damaged-*"_s}, QDir::Files).size(), 1);
}

void TestHistory::removesWithTheGateway()
{
    const QTemporaryDir folder;
    const auto gateway = startGateway(5);
    Visit visit(folder);
    visit.connectTo(*gateway);
    QVERIFY(visit.isComplete());
    visit.trigger(u"Remove Gateway"_s);
    auto *box = opened<QMessageBox>(visit.window);
    QVERIFY(box->text().contains("history"_L1));
    press(box, u"Remove"_s);
    auto *dialog = openPreferences(visit.window, PreferencesDialog::Page::History);
    QTRY_VERIFY(dialog->history()->findChild<QTreeWidget *>()->topLevelItemCount() == 0);
    bool isSaid = false;
    QTRY_VERIFY([&] {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            isSaid |= label->text() == "Nothing has been kept yet."_L1;
        return isSaid;
    }());
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
