// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in one dialog, by typed keys and clicks, and what comes of them.
#include "support/connecting.h"
#include "support/gateways.h"
#include "support/program.h"

#include "resources/resources.h"
#include "store/datafolder.h"
#include "translations/translations.h"
#include "ui/common/theme.h"
#include "ui/preferences/gatewayspage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/privacypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

using namespace TokenDeck;

namespace {

struct Desk : Program
{
    Desk()
        : Program(20)
    {
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
    }
    PreferencesDialog *open(PreferencesDialog::Page page) { return openPreferences(window, page); }
    static void ok(PreferencesDialog *dialog)
    {
        const QPointer open(dialog);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(!open);
    }
    QAction *action(const char *id) { return window.findChild<QAction *>(QString::fromLatin1(id)); }
};

QTreeWidgetItem *itemOf(const QTreeWidget *list, const QString &text)
{
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0) == text)
            return list->topLevelItem(row);
    }
    qFatal("no item %s", qPrintable(text));
}

QPushButton *buttonOf(const QWidget *page, const QString &text)
{
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').remove(u'…') == text)
            return button;
    }
    qFatal("no button %s", qPrintable(text));
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void changesAShortcut();
    void takesKeysFromAnother();
    void saysThatSettingsAreOfANewerVersion();
    void changesTheLook();
    void refusesAWrongProxy();
    void reachesGatewaysByTheProxyOfAll();
    void editsGateways();
    void writesALogWithoutSecrets();
    void writesNoLogUnasked();
};

void TestPreferences::initTestCase()
{
    loadResources();
    setLanguage();
}

void TestPreferences::cleanup()
{
    setDataFolder({});
}

void TestPreferences::changesAShortcut()
{
    Desk desk;
    PreferencesDialog *dialog = desk.open(PreferencesDialog::Page::Shortcuts);
    auto *page = dialog->findChild<ShortcutsPage *>();
    const auto *list = page->findChild<QTreeWidget *>();
    QTest::keyClicks(page->findChild<QLineEdit *>(), u"who can"_s);
    QTreeWidgetItem *item = itemOf(list, u"Who Can Call"_s);
    QVERIFY(!item->isHidden());
    QVERIFY(itemOf(list, u"Quit"_s)->isHidden());
    const_cast<QTreeWidget *>(list)->setCurrentItem(item);
    auto *edit = page->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F4, Qt::ControlModifier);
    QTRY_COMPARE(item->text(1), QKeySequence(Qt::CTRL | Qt::Key_F4).toString(QKeySequence::NativeText));
    Desk::ok(dialog);
    QCOMPARE(desk.action("who-can-call")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F4));
    QVERIFY(desk.action("who-can-call")->toolTip().contains("Ctrl+F4"_L1));
    QCOMPARE(desk.settings.chosenKeys(), (ChosenKeys{{u"who-can-call"_s, u"Ctrl+F4"_s}}));
    // A program that starts later has them, too.
    MainWindow again(desk.workspace);
    const Controller controller(desk.settings, desk.workspace, again);
    QCOMPARE(again.findChild<QAction *>(u"who-can-call"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F4));
    // And back.
    dialog = desk.open(PreferencesDialog::Page::Shortcuts);
    page = dialog->findChild<ShortcutsPage *>();
    auto *again2 = page->findChild<QTreeWidget *>();
    again2->setCurrentItem(itemOf(again2, u"Who Can Call"_s));
    QTest::mouseClick(buttonOf(page, u"Default"_s), Qt::LeftButton);
    Desk::ok(dialog);
    QCOMPARE(desk.action("who-can-call")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(desk.settings.chosenKeys().isEmpty());
}

/// An older program on them does no harm.
void TestPreferences::saysThatSettingsAreOfANewerVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nversion=9999\nof-tomorrow=kept\n[window]\ntheme=dark\n");
    }
    {
        Settings settings(path);
        Workspace workspace;
        MainWindow window(workspace);
        const Controller controller(settings, workspace, window);
        auto *notice = window.findChild<QWidget *>(u"notice"_s);
        QVERIFY(!notice->isHidden());
        QVERIFY(notice->accessibleName().contains("newer version"_L1));
        QCOMPARE(settings.theme(), Theme::Dark);
        settings.setTheme(Theme::Light);
        QVERIFY(settings.waitUntilWritten(std::chrono::seconds(30)));
    }
    const QSettings after(path, QSettings::IniFormat);
    QCOMPARE(after.value(u"version"_s).toInt(), 9999);
    QCOMPARE(after.value(u"of-tomorrow"_s).toString(), u"kept"_s);
    QCOMPARE(after.value(u"window/theme"_s).toString(), u"light"_s);
}

void TestPreferences::takesKeysFromAnother()
{
    Desk desk;
    PreferencesDialog *dialog = desk.open(PreferencesDialog::Page::Shortcuts);
    auto *page = dialog->findChild<ShortcutsPage *>();
    auto *list = page->findChild<QTreeWidget *>();
    list->setCurrentItem(itemOf(list, u"Manual"_s));
    auto *edit = page->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(itemOf(list, u"Export CSV"_s)->text(1).isEmpty());
    QVERIFY2(desk.labels(page).contains(u"“Export CSV” used this shortcut"_s), qPrintable(desk.labels(page)));
    Desk::ok(dialog);
    QVERIFY(desk.action("export-csv")->shortcut().isEmpty());
    QCOMPARE(desk.action("manual")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
}

void TestPreferences::changesTheLook()
{
    Desk desk;
    const int before = desk.table()->verticalHeader()->defaultSectionSize();
    PreferencesDialog *dialog = desk.open(PreferencesDialog::Page::General);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    const QList<QComboBox *> boxes = dialog->findChild<GeneralPage *>()->findChildren<QComboBox *>();
    boxes.at(1)->setCurrentIndex(static_cast<int>(Theme::HighContrast));
    boxes.at(2)->setCurrentIndex(static_cast<int>(Density::Comfortable));
    Desk::ok(dialog);
    QCOMPARE(desk.settings.theme(), Theme::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QVERIFY(desk.table()->verticalHeader()->defaultSectionSize() > before);
    applyTheme(Theme::System);
}

void TestPreferences::refusesAWrongProxy()
{
    Desk desk;
    PreferencesDialog *dialog = desk.open(PreferencesDialog::Page::Network);
    auto *proxy = dialog->findChild<NetworkPage *>()->findChild<QComboBox *>();
    proxy->lineEdit()->selectAll();
    QTest::keyClicks(proxy->lineEdit(), u"ftp://nobody"_s);
    const QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    proxy->lineEdit()->selectAll();
    QTest::keyClicks(proxy->lineEdit(), u"proxy.test:3128"_s);
    QVERIFY(ok->isEnabled());
    Desk::ok(dialog);
    QCOMPARE(desk.settings.proxy(), u"proxy.test:3128"_s);
}

void TestPreferences::reachesGatewaysByTheProxyOfAll()
{
    Desk desk;
    desk.settings.setProxy(u"proxy.test:3128"_s);
    desk.settings.setCertificateFile(u"/some/ca.pem"_s);
    Profile profile;
    profile.address = QUrl(u"https://gateway.test"_s);
    QCOMPARE(gatewayAccess(profile, {}, desk.settings).proxy, u"proxy.test:3128"_s);
    QCOMPARE(gatewayAccess(profile, {}, desk.settings).certificateFile, u"/some/ca.pem"_s);
    profile.proxy = u"none"_s;
    profile.certificateFile = u"/own.pem"_s;
    QCOMPARE(gatewayAccess(profile, {}, desk.settings).proxy, u"none"_s);
    QCOMPARE(gatewayAccess(profile, {}, desk.settings).certificateFile, u"/own.pem"_s);
}

void TestPreferences::editsGateways()
{
    Desk desk;
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        Profile profile;
        profile.id = Settings::newProfileId();
        profile.name = name;
        profile.address = QUrl(u"https://%1.test"_s.arg(name.toLower()));
        desk.settings.saveProfile(profile);
    }
    PreferencesDialog *dialog = desk.open(PreferencesDialog::Page::Gateways);
    auto *page = dialog->gateways();
    auto *list = page->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(itemOf(list, u"One"_s));
    QTest::mouseClick(buttonOf(page, u"Move Down"_s), Qt::LeftButton);
    QCOMPARE(list->topLevelItem(1)->text(0), u"One"_s);
    QTest::mouseClick(buttonOf(page, u"Edit"_s), Qt::LeftButton);
    auto *form = dialogInFront<SettingsDialog>();
    QCOMPARE(form->profile().name, u"One"_s);
    form->reject();
    QTest::mouseClick(buttonOf(page, u"Remove"_s), Qt::LeftButton);
    auto *question = dialogInFront<QMessageBox>();
    QTest::mouseClick(buttonOf(question, u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(desk.settings.profiles().size(), 1);
    QTest::mouseClick(buttonOf(page, u"Add"_s), Qt::LeftButton);
    dialogInFront<ConnectDialog>()->reject();
    dialog->reject();
}

void TestPreferences::writesALogWithoutSecrets()
{
    const QTemporaryDir folder;
    setDataFolder(folder.path());
    Desk desk;
    PreferencesDialog *dialog = desk.open(PreferencesDialog::Page::Privacy);
    auto *box = dialog->findChild<PrivacyPage *>()->findChild<QCheckBox *>();
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClick(box, Qt::Key_Space);
    Desk::ok(dialog);
    QVERIFY(desk.load());
    QTRY_VERIFY(!desk.workspace.awaitsSites());
    QFile log(logFile());
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(log.readAll());
    QVERIFY2(text.contains("GET /api/token/ 200"_L1), qPrintable(text));
    QVERIFY(text.contains("GET /api/status 200"_L1));
    QVERIFY(!text.contains(desk.gateway->accessToken()));
    QVERIFY(!text.contains("127.0.0.1"_L1));
    QCOMPARE(QFile::permissions(logFile()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    // And no longer once it is switched off.
    dialog = desk.open(PreferencesDialog::Page::Privacy);
    QTest::keyClick(dialog->findChild<PrivacyPage *>()->findChild<QCheckBox *>(), Qt::Key_Space);
    Desk::ok(dialog);
    const qint64 size = QFileInfo(logFile()).size();
    QVERIFY(desk.refresh());
    QCOMPARE(QFileInfo(logFile()).size(), size);
}

void TestPreferences::writesNoLogUnasked()
{
    const QTemporaryDir folder;
    setDataFolder(folder.path());
    Desk desk;
    QVERIFY(desk.load());
    QVERIFY(!QFile::exists(logFile()));
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
