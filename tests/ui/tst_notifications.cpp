// SPDX-License-Identifier: GPL-3.0-or-later
// What is told when nobody looks: from a gateway whose list changes to a notification service on a bus of the test's
// own, and back to the window.
#include "support/changinggateway.h"
#include "support/connecting.h"
#include "support/notificationserver.h"

#include "app/controller.h"
#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr std::chrono::milliseconds quick[]{std::chrono::milliseconds(1), std::chrono::milliseconds(1)};

/// The program with one gateway that is kept as a profile.
struct Desk
{
    Desk()
        : settings(folder.filePath(u"settings.ini"_s))
        , workspace({quick, std::chrono::milliseconds(5)})
        , window(workspace)
    {
        settings.setHistoryFolder(folder.path());
        qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    }
    /// The controller, after settings are made.
    void start(const Profile &profile)
    {
        settings.saveProfile(profile);
        controller = std::make_unique<Controller>(settings, workspace, window);
        controller->watch(bus.connection(u"program"_s));
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        GatewayAccess access = gatewayAccess(profile, Secret(QByteArray("console-token")), settings);
        workspace.open(access, {}, LoadMode::Everything, {profile.id, profile.name, {}, nullptr, historyOf(profile)});
    }
    /// Until a whole list has been looked through.
    bool load()
    {
        QSignalSpy read(&workspace, &Workspace::accountRead);
        workspace.refresh();
        return read.wait(120'000);
    }
    QAction *action(const QString &text)
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&').remove(u'…') == text)
                return each;
        }
        qFatal("no action %s", qPrintable(text));
    }
    PreferencesDialog *openSettings() { return openPreferences(window, PreferencesDialog::Page::Notifications); }
    QString query()
    {
        for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Filter"_L1)
                return edit->text();
        }
        return {};
    }

    QTemporaryDir folder;
    PrivateBus bus;
    NotificationServer server{bus.connection(u"server"_s)};
    Settings settings;
    Workspace workspace;
    MainWindow window;
    std::unique_ptr<Controller> controller;
};

template <typename Widget>
Widget *named(const QWidget *parent, const QString &name)
{
    for (Widget *each : parent->findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    qFatal("no %s", qPrintable(name));
}

QCheckBox *box(const QWidget *parent, const QString &beginning)
{
    for (QCheckBox *each : parent->findChildren<QCheckBox *>()) {
        if (QString(each->text()).remove(u'&').startsWith(beginning))
            return each;
    }
    qFatal("no box %s", qPrintable(beginning));
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsOnceAndLeadsToTheTokens();
    void withdrawsWhatIsOver();
    void nothingIsToldIfNotWanted();
    void restartsTellNothingTwice();
    void settingsAreMadeByKeys();
    void asksWhetherTheDesktopShowsAny();
    void saysWhatIsTheMatter_data();
    void saysWhatIsTheMatter();
    void quietHoursEndInADigest();
};

void TestNotifications::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestNotifications::tellsOnceAndLeadsToTheTokens()
{
    ChangingGateway gateway;
    Desk desk;
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.start(gateway.profile(u"work"_s));
    QVERIFY(read.wait(120'000));
    gateway.rows[1].remaining = 5'000;
    gateway.rows[1].name = "<b>one";
    gateway.rows[2].remaining = 5;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 1);
    const NotificationServer::Notified told = desk.server.notified.constFirst();
    QCOMPARE(told.summary, u"2 tokens have less than 10% left"_s);
    QCOMPARE(told.body, u"one, &lt;b&gt;one"_s);
    QVERIFY(told.actions.contains(u"default"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(desk.load());
    gateway.rows[3].remaining = 5;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 2);
    QCOMPARE(desk.server.notified.constLast().replaces, told.id);
    QCOMPARE(desk.server.notified.constLast().summary, u"3 tokens have less than 10% left"_s);
    QCOMPARE(desk.server.notified.constLast().body, u"1 of them new: one"_s);

    desk.window.showMinimized();
    desk.server.choose(told.id, u"default"_s);
    QTRY_COMPARE(desk.query(), u"is:callable quota<10%"_s);
    QTRY_VERIFY(!desk.window.isMinimized());
    QTRY_COMPARE(desk.window.arrangement()->count(), 3);
}

void TestNotifications::withdrawsWhatIsOver()
{
    ChangingGateway gateway;
    Desk desk;
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.start(gateway.profile(u"work"_s));
    QVERIFY(read.wait(120'000));
    gateway.balance = 100;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 1);
    QCOMPARE(desk.server.notified.constFirst().summary, u"The balance is low"_s);
    QCOMPARE(desk.server.notified.constFirst().hints.value(u"urgency"_s).toInt(), 2);
    gateway.balance = 50'000'000;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.closed, QList<uint>{desk.server.notified.constFirst().id});
}

void TestNotifications::nothingIsToldIfNotWanted()
{
    ChangingGateway gateway;
    Desk desk;
    desk.settings.setNotifies(false);
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.start(gateway.profile(u"work"_s));
    QVERIFY(read.wait(120'000));
    gateway.rows[1].remaining = 5;
    QVERIFY(desk.load());
    // Switched on by hand, what holds is seen, and what comes is told.
    PreferencesDialog *dialog = desk.openSettings();
    QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(dialog->notifications()->choice().notifies);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(desk.settings.notifies());
    QVERIFY(desk.load());
    gateway.rows[2].remaining = 5;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 1);
    QCOMPARE(desk.server.notified.constFirst().summary, u"2 tokens have less than 10% left"_s);
    for (const auto &request : gateway.server().requests().first(3))
        QVERIFY(!request.target.startsWith("/api/log/self?")); // nobody asked what calls cost
}

void TestNotifications::restartsTellNothingTwice()
{
    ChangingGateway gateway;
    const Profile profile = gateway.profile(u"work"_s);
    Desk desk;
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.start(profile);
    QVERIFY(read.wait(120'000));
    gateway.rows[1].remaining = 5;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 1);
    desk.controller.reset();
    desk.start(profile);
    QVERIFY(read.wait(120'000));
    gateway.rows[2].expires = QDateTime::currentSecsSinceEpoch() + 100'000;
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 2);
    QCOMPARE(desk.server.notified.constLast().summary, u"1 token expires within 7 days"_s);
}

void TestNotifications::settingsAreMadeByKeys()
{
    ChangingGateway gateway;
    Desk desk;
    desk.start(gateway.profile(u"work"_s));
    PreferencesDialog *dialog = desk.openSettings();
    QCOMPARE(dialog->notifications()->choice(), NotificationsPage::Choice());
    // The first control has the focus; nothing else needs a mouse.
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    auto *days = named<QSpinBox>(dialog, u"Days until it expires"_s);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"30"_s);
    QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(!box(dialog, u"a token will be empty"_s)->isChecked());
    QVERIFY(!named<QSpinBox>(dialog, u"Days until it is empty"_s)->isEnabled());
    QVERIFY(!named<QTimeEdit>(dialog, u"Quiet from"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Q, Qt::AltModifier);
    QTRY_VERIFY(named<QTimeEdit>(dialog, u"Quiet from"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.settings.refreshMinutes(), 5);
    WatchSettings expected;
    expected.rules.reset(static_cast<size_t>(WatchRule::EmptySoon));
    expected.expiringDays = 30;
    expected.quietFrom = 22 * 60;
    expected.quietTo = 7 * 60;
    QCOMPARE(desk.settings.watchSettings(), expected);
    QCOMPARE(desk.controller->autoRefresh()->minutes(), 5);
    // As it was left; Cancel changes nothing.
    QTRY_VERIFY(!desk.window.findChild<PreferencesDialog *>());
    dialog = desk.openSettings();
    QCOMPARE(dialog->notifications()->choice().watch, expected);
    QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(!box(dialog, u"a token expires"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(desk.settings.notifies());
}

void TestNotifications::asksWhetherTheDesktopShowsAny()
{
    ChangingGateway gateway;
    Desk desk;
    desk.start(gateway.profile(u"work"_s));
    PreferencesDialog *dialog = desk.openSettings();
    QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(desk.server.notified.size(), 1);
    QCOMPARE(desk.server.notified.constFirst().body, u"Notifications look like this."_s);
}

void TestNotifications::saysWhatIsTheMatter_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    const auto add = [](WatchRule rule, const QString &summary, const QString &body) {
        QTest::newRow(qPrintable(watchRuleId(rule))) << int(rule) << summary << body;
    };
    add(WatchRule::ExpiresSoon, u"1 token expires within 7 days"_s, u"one"_s);
    add(WatchRule::LowQuota, u"1 token has less than 10% left"_s, u"one"_s);
    add(WatchRule::Gone, u"1 token is gone"_s, u"one"_s);
    add(WatchRule::LimitsWidened, u"The limits of 1 token were widened"_s, u"one"_s);
    add(WatchRule::LowBalance, u"No balance is left"_s,
        u"The account has 0. Gateways refuse calls that may cost more."_s);
}

void TestNotifications::saysWhatIsTheMatter()
{
    QFETCH(const int, rule);
    QFETCH(const QString, summary);
    QFETCH(const QString, body);
    ChangingGateway gateway;
    gateway.rows[2].models = "gpt-4o";
    Desk desk;
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.start(gateway.profile(u"work"_s));
    QVERIFY(read.wait(120'000));
    ChangingGateway::Row &row = gateway.rows[2];
    switch (static_cast<WatchRule>(rule)) {
    case WatchRule::ExpiresSoon: row.expires = QDateTime::currentSecsSinceEpoch() + 100'000; break;
    case WatchRule::LowQuota: row.remaining = 5; break;
    case WatchRule::Gone: gateway.rows.remove(2); break;
    case WatchRule::LimitsWidened: row.models = "gpt-4o,gpt-5"; break;
    default: gateway.balance = 0; break;
    }
    QVERIFY(desk.load());
    QTRY_COMPARE(desk.server.notified.size(), 1);
    QCOMPARE(desk.server.notified.constFirst().summary, summary);
    QCOMPARE(desk.server.notified.constFirst().body, body);
    desk.server.choose(desk.server.notified.constFirst().id, u"show"_s);
    if (static_cast<WatchRule>(rule) == WatchRule::Gone)
        QTRY_VERIFY(desk.window.findChild<QDialog *>());
    else if (static_cast<WatchRule>(rule) != WatchRule::LowBalance)
        QTRY_VERIFY(!desk.query().isEmpty());
}

void TestNotifications::quietHoursEndInADigest()
{
    ChangingGateway gateway;
    Desk desk;
    WatchSettings quiet;
    quiet.quietFrom = QTime::currentTime().hour() * 60; // and for hours from now on
    quiet.quietTo = (quiet.quietFrom + 601) % 1'440;
    desk.settings.setWatchSettings(quiet);
    QSignalSpy read(&desk.workspace, &Workspace::accountRead);
    desk.start(gateway.profile(u"work"_s));
    QVERIFY(read.wait(120'000));
    gateway.rows[1].remaining = 5;
    gateway.rows[2].expires = QDateTime::currentSecsSinceEpoch() + 100'000;
    QVERIFY(desk.load());
    gateway.rows.remove(3);
    QVERIFY(desk.load());
    // They end as their user says so.
    PreferencesDialog *dialog = desk.openSettings();
    QTest::keyClick(dialog, Qt::Key_Q, Qt::AltModifier);
    QTRY_COMPARE(dialog->notifications()->choice().watch.quietTo, 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(desk.server.notified.size(), 1);
    QCOMPARE(desk.server.notified.constFirst().summary, u"During quiet hours"_s);
    QCOMPARE(
        desk.server.notified.constFirst().body.split(u'\n'),
        (QStringList{u"1 token expires within 7 days"_s, u"1 token has less than 10% left"_s, u"1 token is gone"_s}));
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
