// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the table's place when there is nothing to show, and the button that leads on.
#include "support/browser.h"
#include "support/connecting.h"
#include "support/gateways.h"
#include "support/program.h"
#include "support/scriptedserver.h"

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/details/detailspane.h"
#include "ui/window/placeholder.h"

#include <QPushButton>

using namespace TokenDeck;

namespace {

struct States : Program
{
    using Program::Program;

    [[nodiscard]] QString title() { return part<Placeholder>()->isVisible() ? labels(part<Placeholder>()) : QString(); }
    [[nodiscard]] QStringList buttons() const
    {
        QStringList texts;
        for (const QPushButton *button : window.findChild<Placeholder *>()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts.append(QString(button->text()).remove(u'&').remove(u'…'));
        }
        return texts;
    }
    void press(const QWidget *in, const QString &text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').remove(u'…') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button %s", qPrintable(text));
    }
    void press(const QString &text) { press(part<Placeholder>(), text); }
    Profile addProfile(const QUrl &address)
    {
        Profile profile;
        profile.id = Settings::newProfileId();
        profile.name = u"Work"_s;
        profile.address = address;
        profile.userId = u"7"_s;
        settings.saveProfile(profile);
        return profile;
    }
    void openAt(const QUrl &address)
    {
        GatewayAccess access;
        access.baseUrl = address;
        access.userId = u"7"_s;
        access.accessToken = "c2VjcmV0=="_ba;
        access.timeout = std::chrono::seconds(5);
        workspace.open(access, {}, LoadMode::Everything, {.id = u"only"_s, .name = u"Work"_s});
    }
};

QByteArray replyOf(int status, const char *body)
{
    return ScriptedServer::reply(status, body);
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersTheFirstSteps();
    void stopsALoad();
    void sendsToTheConsoleWithoutTokens();
    void clearsAFilter();
    void triesAgainWhenOffline();
    void leadsToSettingsWhenRefused();
    void saysThatNoCallsAreLeft();
    void saysThatAFailureIsOne();
    void saysThatNoTokenWorks();
    void opensTheConsoleOfATokenAndAnAccount();
};

void TestStates::initTestCase()
{
    loadResources();
    setLanguage();
}

void TestStates::offersTheFirstSteps()
{
    States states(5);
    QVERIFY(QTest::qWaitForWindowActive(&states.window));
    QCOMPARE(states.buttons(), (QStringList{u"Add a Gateway"_s, u"Try the Demo"_s, u"Import Gateways"_s}));
    const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(QString(focused->text()).remove(u'&'), u"Add a Gateway…"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    dialogInFront<ConnectDialog>()->reject();
}

void TestStates::stopsALoad()
{
    ScriptedServer silent([](const ScriptedServer::Request &) { return QByteArray(); });
    States states(5);
    states.openAt(silent.url());
    QTRY_VERIFY(states.title().startsWith("Loading"_L1));
    states.press(u"Stop Loading"_s);
    QTRY_VERIFY2(states.title().startsWith("Nothing has been loaded"_L1), qPrintable(states.title()));
    QCOMPARE(states.buttons().constFirst(), u"Load Again"_s);
    QTRY_VERIFY(!silent.requests().isEmpty());
    const auto before = silent.requests().size();
    states.press(u"Load Again"_s);
    QTRY_VERIFY(silent.requests().size() > before);
}

void TestStates::sendsToTheConsoleWithoutTokens()
{
    Browser browser;
    States states(0);
    QVERIFY(states.load());
    QTRY_VERIFY(states.title().startsWith("No tokens"_L1));
    states.press(u"Open the Console"_s);
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.constFirst().host(), states.gateway->url().host());
}

void TestStates::clearsAFilter()
{
    States states(20);
    QVERIFY(states.load());
    states.filterField()->setText(u"nothing-has-this"_s);
    QTRY_VERIFY(states.title().startsWith("No token matches"_L1));
    states.press(u"Clear the Filter"_s);
    QTRY_COMPARE(states.model()->count(), 20);
    QVERIFY(states.title().isEmpty());
}

void TestStates::triesAgainWhenOffline()
{
    States states(12);
    const QUrl address = states.gateway->url();
    states.gateway.reset();
    states.openAt(address);
    QTRY_VERIFY2(states.title().startsWith("Offline"_L1), qPrintable(states.title()));
    QCOMPARE(states.buttons().constFirst(), u"Load Again"_s);
}

void TestStates::leadsToSettingsWhenRefused()
{
    Browser browser;
    States states(12);
    const Profile profile = states.addProfile(states.gateway->url());
    states.controller.openProfile(profile.id);
    // There is no keychain here, so the token is asked for.
    dialogInFront<SettingsDialog>()->reject();
    QTRY_VERIFY2(states.title().startsWith("Not logged in"_L1), qPrintable(states.title()));
    QTRY_COMPARE(states.buttons(), (QStringList{u"Load Again"_s, u"Gateway Settings"_s, u"Open the Console"_s}));
    states.press(u"Open the Console"_s);
    QCOMPARE(browser.opened.size(), 1);
    states.press(u"Gateway Settings"_s);
    QCOMPARE(dialogInFront<SettingsDialog>()->profile().id, profile.id);
}

void TestStates::saysThatNoCallsAreLeft()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return replyOf(429, ""); });
    States states(1);
    states.openAt(server.url());
    // Asked once, for it may be the one and then the other.
    const auto isTold = [&states] {
        const QString title = states.title();
        return title.startsWith("Rate limit"_L1) || title.startsWith("Waiting"_L1);
    };
    QTRY_VERIFY2(isTold(), qPrintable(states.title()));
    QVERIFY(!states.buttons().isEmpty());
}

void TestStates::saysThatAFailureIsOne()
{
    ScriptedServer server([](const ScriptedServer::Request &) { return replyOf(200, R"({"success":true,"data":7})"); });
    States states(1);
    states.openAt(server.url());
    QTRY_VERIFY2(states.title().startsWith("Nothing has been loaded"_L1), qPrintable(states.title()));
    QVERIFY(states.errorBanner()->isVisible());
    QCOMPARE(states.buttons(), QStringList{u"Load Again"_s});
}

void TestStates::saysThatNoTokenWorks()
{
    Browser browser;
    States states(1);
    DemoOptions options;
    options.tokens = 12;
    options.balance = 0;
    const auto empty = startGateway(options);
    states.workspace.open(accessTo(*empty), {}, LoadMode::Everything, {.id = u"empty"_s, .name = u"Empty"_s});
    auto *banner = states.window.findChild<QWidget *>(u"balance"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(states.labels(banner).contains(u"No token of “Empty” works"_s), qPrintable(states.labels(banner)));
    QCOMPARE(states.model()->count(), 12);
    states.press(banner, u"Open the Console"_s);
    QCOMPARE(browser.opened.constLast().path(), u"/console/personal"_s);
    // With an account that can pay it goes.
    QVERIFY(states.load());
    QTRY_VERIFY(!banner->isVisible());
}

void TestStates::opensTheConsoleOfATokenAndAnAccount()
{
    Browser browser;
    States states(12, Family::OneHub);
    QVERIFY(states.load());
    states.table()->selectRow(3);
    QTRY_VERIFY(!states.labels(states.part<DetailsPane>()).contains("Select a token"_L1));
    states.press(states.part<DetailsPane>(), u"Open in Console"_s);
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.constLast().path(), u"/panel/token"_s);
    QCOMPARE(browser.opened.constLast().port(), states.gateway->url().port());
    states.table()->setFocus();
    QTest::keyClick(states.table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(browser.opened.size(), 2);
}

QTEST_MAIN(TestStates)
#include "tst_states.moc"
