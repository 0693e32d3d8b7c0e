// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept from one visit to the next, in the real window: shown before the gateway is asked, marked as what it is,
// settings of it, and forgotten.
#include "resources/resources.h"
#include "support/connecting.h"
#include "support/gateways.h"
#include "support/postgresserver.h"
#include "support/program.h"
#include "translations/translations.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/teamhistorydialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/banner.h"
#include "ui/window/statusline.h"

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

void press(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    qFatal("no button %s", qPrintable(text));
}

/// The program with the settings and the history of the visits before.
struct Visit
{
    explicit Visit(const QTemporaryDir &folder)
        : settings(folder.filePath(u"settings.ini"_s))
        , workspace({quick, 5ms})
        , window(workspace)
        , controller((settings.setHistoryFolder(folder.filePath(u"history"_s)), settings), workspace, window)
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        controller.openLast();
    }
    ~Visit()
    {
        if (!settings.waitUntilWritten(20s))
            qFatal("the settings are not written");
    }
    /// By the dialog, as a person does it.
    void connectTo(const DemoGateway &gateway)
    {
        connectByKeys(window, u"Work"_s, gateway.url().toString(), gateway.userId(), gateway.accessToken());
    }
    /// All that was read has been kept, too.
    bool isComplete()
    {
        return QTest::qWaitFor(
            [this] {
                return !workspace.isLoading() && workspace.inventory().isWhole() && !workspace.keptSince()
                    && workspace.isAnalysed() && !workspace.awaitsSites() && !workspace.awaitsOutlooks();
            },
            120'000);
    }
    [[nodiscard]] QString said() const
    {
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLabel *label : window.findChild<StatusLine *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&').remove(u'…') == text)
                return action->trigger();
        }
        qFatal("no action %s", qPrintable(text));
    }
    [[nodiscard]] int rows() const
    {
        return static_cast<int>(static_cast<TokenTableModel *>(window.findChild<TokenTableView *>()->model())->count());
    }

    Settings settings;
    Workspace workspace;
    MainWindow window;
    Controller controller;
};

/// By typed keys: what the dialog has when somebody has filled it in.
/// From the page about the history.
TeamHistoryDialog *openTeam(Visit &visit)
{
    auto *settings = openPreferences(visit.window, PreferencesDialog::Page::History);
    press(settings, u"Share with a Team"_s);
    return dialogInFront<TeamHistoryDialog>();
}

void enterTeam(TeamHistoryDialog *dialog, const QString &address, const QString &password)
{
    auto *shares = dialog->findChild<QCheckBox *>();
    if (!shares->isChecked())
        QTest::mouseClick(shares, Qt::LeftButton, {}, QPoint(8, shares->height() / 2));
    QList<QLineEdit *> edits;
    for (auto *edit : dialog->findChildren<QLineEdit *>())
        edits.append(edit);
    edits.at(0)->setFocus();
    edits.at(0)->selectAll();
    QTest::keyClicks(edits.at(0), address);
    edits.at(1)->setFocus();
    QTest::keyClicks(edits.at(1), password);
}

QString messageOf(const TeamHistoryDialog *dialog)
{
    return dialog->findChild<QLabel *>(u"message"_s)->text();
}

QString addressOf(const SqlServer &server)
{
    return u"postgresql://%1@%2:%3/%4"_s.arg(server.user, server.host, QString::number(server.port), server.database);
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
    void isSharedWithATeam();
    void saysThatTheTeamCannotBeReached();
    void saysWhatIsWrongWithTheTeamsAddress_data();
    void saysWhatIsWrongWithTheTeamsAddress();
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

void TestHistory::isSharedWithATeam()
{
    const auto gateway = startGateway(300);
    PostgresServer postgres;
    const SqlServer server = postgres.newDatabase();
    const QTemporaryDir folder;
    Visit visit(folder);
    visit.connectTo(*gateway);
    QVERIFY(visit.isComplete());
    const QPointer<TeamHistoryDialog> dialog = openTeam(visit);
    enterTeam(dialog, addressOf(server), u"wrong"_s);
    press(dialog, u"Test"_s);
    QTRY_VERIFY2(messageOf(dialog).contains("password"_L1), qPrintable(messageOf(dialog)));
    auto *password = dialog->findChildren<QLineEdit *>().at(1);
    password->clear();
    QTest::keyClicks(password, server.password);
    press(dialog, u"Test"_s);
    QTRY_COMPARE(messageOf(dialog), u"The database can be used."_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    // What was kept before is there, and what is loaded now.
    const auto shared = [&] {
        return postgres.run(server, u"SELECT string_agg(profile, ',') FROM tokendeck.account"_s);
    };
    QTRY_COMPARE(shared(), QString(gateway->url().toString() + u' ' + gateway->userId()));
    QTRY_COMPARE(postgres.run(server, u"SELECT COUNT(*) FROM tokendeck.token"_s), u"300"_s);
    QVERIFY(visit.isComplete());
    // No key and no access token is among it.
    QCOMPARE(visit.settings.teamSettings().address, addressOf(server));
    QVERIFY(visit.settings.waitUntilWritten(20s));
    QFile ini(folder.filePath(u"settings.ini"_s));
    QVERIFY(ini.open(QIODevice::ReadOnly) && !ini.readAll().contains(server.password.toUtf8()));
}

void TestHistory::saysThatTheTeamCannotBeReached()
{
    const auto gateway = startGateway(30);
    const QTemporaryDir folder;
    Visit visit(folder);
    visit.settings.setTeamSettings({u"postgresql://team@127.0.0.1:1/tokendeck"_s, {}});
    visit.connectTo(*gateway);
    QVERIFY(visit.isComplete());
    QTRY_VERIFY(visit.window.findChild<Banner *>()->isVisible());
    QStringList texts;
    for (const QLabel *label : visit.window.findChild<Banner *>()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u' ').contains("The team's history cannot be reached."_L1), qPrintable(texts.join(u' ')));
    QCOMPARE(visit.rows(), 30);
}

void TestHistory::saysWhatIsWrongWithTheTeamsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << u""_s << u"Database: enter its address."_s;
    QTest::newRow("scheme") << u"db.example"_s << u"Database: the address must begin with postgresql://"_s;
    QTest::newRow("password") << u"postgresql://a:b@db.example/c"_s
                              << u"Database: leave the password out of the address; it has a field of its own."_s;
    QTest::newRow("user") << u"postgresql://db.example/c"_s
                          << u"Database: put the user in front of the host: user@host"_s;
    QTest::newRow("name") << u"postgresql://a@db.example"_s
                          << u"Database: put the database's name behind the host: host/name"_s;
    QTest::newRow("options") << u"postgresql://a@db.example/c?sslmode=disable"_s
                             << u"Database: leave out what follows the question mark."_s;
}

void TestHistory::saysWhatIsWrongWithTheTeamsAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QString, message);
    const QTemporaryDir folder;
    Visit visit(folder);
    const QPointer<TeamHistoryDialog> dialog = openTeam(visit);
    enterTeam(dialog, address, u"x"_s);
    press(dialog, u"OK"_s);
    QTRY_COMPARE(messageOf(dialog), message);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), dialog->findChildren<QLineEdit *>().at(0));
    QCOMPARE(visit.settings.teamSettings(), TeamSettings());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
