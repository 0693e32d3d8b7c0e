// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway is connected in three steps, by typed keys, in the real window.
#include "support/browser.h"
#include "support/connecting.h"
#include "support/gateways.h"
#include "support/program.h"
#include "support/scriptedserver.h"
#include "support/testca.h"

#include "app/connectiontest.h"
#include "families/families.h"
#include "gateway/sitestatus.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QClipboard>
#include <QHostAddress>
#include <QTcpServer>

using namespace TokenDeck;

namespace {

const QByteArray emptyList = R"({"success":true,"message":"","data":{"page":1,"page_size":10,"total":0,"items":[]}})";
const QByteArray siteStatus =
    R"({"success":true,"data":{"system_name":"Acme","HeaderNavModules":"","quota_per_unit":500000}})";

/// A gateway below a path, on a host whose other pages are something else.
QByteArray below(const QByteArray &path, const ScriptedServer::Request &request)
{
    if (request.target == path + "/api/status")
        return ScriptedServer::reply(200, siteStatus);
    if (request.target.startsWith(QByteArray(path + "/api/token/")))
        return ScriptedServer::reply(200, emptyList);
    return ScriptedServer::reply(200, "<!doctype html><title>Console</title>", "text/html");
}

/// The dialog, and its parts by their names.
struct Steps
{
    explicit Steps(MainWindow &window)
    {
        window.findChild<QAction *>(u"new-profile"_s)->trigger();
        dialog = dialogInFront<ConnectDialog>();
    }

    template <typename Part>
    Part *part(const char *name) const
    {
        return dialog->findChild<Part *>(QString::fromLatin1(name));
    }
    void type(const char *field, const QString &text) const { typeInto(dialog, field, text); }
    /// There is a gateway at the address.
    [[nodiscard]] bool reachesLogin(const QString &address) const
    {
        type("address", address);
        goOn();
        return QTest::qWaitFor([this] { return isShown("accessToken"); });
    }
    void goOn() const { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); }
    void goBack() const { QTest::mouseClick(dialog->button(QWizard::BackButton), Qt::LeftButton); }
    [[nodiscard]] bool isShown(const char *name) const { return part<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString said(const char *label) const { return part<QLabel>(label)->text(); }
    void click(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button %s", qPrintable(text));
    }

    QPointer<ConnectDialog> dialog;
};

} // namespace

class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsEachFamily_data();
    void connectsEachFamily();
    void findsTheGatewayFromAnyPage();
    void sendsNoCredentialsBeforeTheTest();
    void takesACurlCommand();
    void goesOnWithoutAnAnswer();
    void trustsACertificateThatWasSeen();
    void saysWhatIsWrongAndGoesBack();
    void backEndsATest();
    void handsOverToTheForm();
    void knowsSitesByTheirStatus_data();
    void knowsSitesByTheirStatus();
};

void TestConnect::initTestCase()
{
    loadResources();
    setLanguage();
}

void TestConnect::connectsEachFamily_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("page");
    const auto row = [](Family family, const char *page) {
        QTest::newRow(qPrintable(familyId(family))) << static_cast<int>(family) << QString::fromLatin1(page);
    };
    row(Family::NewApi, "/console/personal");
    row(Family::NewApi2025, "/personal");
    row(Family::OneHub, "/panel/profile");
    row(Family::OneApi, "/setting");
    row(Family::Documented, "/console/personal");
}

void TestConnect::connectsEachFamily()
{
    QFETCH(const int, family);
    QFETCH(const QString, page);
    Browser browser;
    Program program(30, static_cast<Family>(family));
    const Steps steps(program.window);
    QVERIFY(steps.isShown("address"));
    QVERIFY(!steps.dialog->button(QWizard::NextButton)->isEnabled());
    QVERIFY(steps.reachesLogin(program.gateway->url().toString()));
    QVERIFY2(steps.said("siteFound").startsWith("Demo Gateway"_L1), qPrintable(steps.said("siteFound")));
    const bool needsUserId = traits(static_cast<Family>(family)).needsUserId;
    QTRY_COMPARE(steps.dialog->focusWidget(), steps.part<QWidget>(needsUserId ? "userId" : "accessToken"));
    steps.click(u"Open the Console"_s);
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.constFirst().path(), page);
    QCOMPARE(browser.opened.constFirst().port(), program.gateway->url().port());
    if (needsUserId)
        steps.type("userId", program.gateway->userId());
    QVERIFY(!steps.dialog->button(QWizard::NextButton)->isEnabled());
    steps.type("accessToken", program.gateway->accessToken());
    steps.goOn();
    QTRY_VERIFY2(steps.said("testResult").contains("30 tokens"_L1), qPrintable(steps.said("testResult")));
    QCOMPARE(steps.part<QLineEdit>("name")->text(), u"Demo Gateway"_s);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    steps.goOn();
    QTRY_VERIFY(!steps.dialog);
    QVERIFY(ended.wait(60'000));
    QCOMPARE(program.model()->count(), 30);
    QVERIFY(program.settings.profileNamed(u"Demo Gateway"_s));
}

void TestConnect::findsTheGatewayFromAnyPage()
{
    ScriptedServer server([](const ScriptedServer::Request &request) { return below("/sub", request); });
    Program program(1);
    const Steps steps(program.window);
    QVERIFY(steps.reachesLogin(server.url().toString() + u"/sub/console/token?p=2"_s));
    QCOMPARE(steps.said("siteFound"), u"Acme (New API)"_s);
    steps.type("userId", u"7"_s);
    steps.type("accessToken", u"c2VjcmV0=="_s);
    steps.goOn();
    QTRY_VERIFY(steps.said("testResult").contains("0 tokens"_L1));
    QCOMPARE(steps.dialog->profile().address.path(), u"/sub"_s);
}

void TestConnect::sendsNoCredentialsBeforeTheTest()
{
    ScriptedServer server([](const ScriptedServer::Request &request) { return below("", request); });
    Program program(1);
    const Steps steps(program.window);
    QVERIFY(steps.reachesLogin(server.url().toString()));
    steps.type("userId", u"7"_s);
    steps.type("accessToken", u"c2VjcmV0=="_s);
    steps.goBack();
    QVERIFY(steps.reachesLogin(server.url().toString() + u'/'));
    QCOMPARE(steps.part<QLineEdit>("accessToken")->text(), u"c2VjcmV0=="_s); // Back loses nothing
    QVERIFY(server.requests().size() >= 2);
    for (const auto &request : server.requests()) {
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.header("New-Api-User").isEmpty());
    }
}

void TestConnect::takesACurlCommand()
{
    Program program(20);
    const Steps steps(program.window);
    auto *address = steps.part<QLineEdit>("address");
    address->setFocus();
    QApplication::clipboard()->setText(
        u"curl '%1/api/token/?p=1' -H 'Authorization: Bearer %2' -H 'New-Api-User: %3'"_s.arg(
            program.gateway->url().toString(), program.gateway->accessToken(), program.gateway->userId()));
    QTest::keyClick(address, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(QUrl(address->text()).port(), program.gateway->url().port());
    QVERIFY(!address->text().contains(program.gateway->accessToken()));
    steps.goOn();
    QTRY_VERIFY(steps.isShown("accessToken"));
    QCOMPARE(steps.part<QLineEdit>("userId")->text(), program.gateway->userId());
    steps.goOn();
    QTRY_VERIFY2(steps.said("testResult").contains("20 tokens"_L1), qPrintable(steps.said("testResult")));
}

void TestConnect::goesOnWithoutAnAnswer()
{
    Program program(1);
    const Steps steps(program.window);
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    steps.type("address", u"http://127.0.0.1:%1"_s.arg(port));
    steps.goOn();
    QTRY_VERIFY2(steps.said("siteResult").contains("cannot be reached"_L1), qPrintable(steps.said("siteResult")));
    QVERIFY(!steps.isShown("accessToken"));
    steps.click(u"Continue Anyway"_s);
    QTRY_VERIFY(steps.isShown("accessToken"));
    QCOMPARE(steps.said("siteFound"), u"127.0.0.1"_s);
}

void TestConnect::trustsACertificateThatWasSeen()
{
    TestCa ca;
    ScriptedServer server([](const ScriptedServer::Request &request) { return below("", request); },
                          ca.server(TestCa::Leaf::SelfSigned));
    Program program(1);
    const Steps steps(program.window);
    steps.type("address", server.url().toString());
    steps.goOn();
    QTRY_VERIFY(steps.said("siteResult").contains("is not trusted"_L1));
    QVERIFY(server.requests().isEmpty());
    steps.click(u"Trust This Certificate"_s);
    QTRY_VERIFY(steps.isShown("accessToken"));
    QVERIFY(!steps.dialog->profile().trustedCertificate.isEmpty());
}

void TestConnect::saysWhatIsWrongAndGoesBack()
{
    Program program(15);
    const Steps steps(program.window);
    steps.type("address", u"gateway.example"_s);
    QVERIFY(!steps.dialog->button(QWizard::NextButton)->isEnabled());
    QVERIFY(steps.reachesLogin(program.gateway->url().toString()));
    steps.type("userId", program.gateway->userId());
    steps.type("accessToken", u"sk-abcdefghijklmnop"_s);
    QVERIFY(!steps.dialog->button(QWizard::NextButton)->isEnabled());
    steps.type("accessToken", u"wrong"_s);
    steps.goOn();
    QTRY_VERIFY2(steps.said("testResult").contains("refused the login"_L1), qPrintable(steps.said("testResult")));
    steps.goBack();
    QVERIFY(steps.isShown("accessToken"));
    QCOMPARE(steps.part<QLineEdit>("userId")->text(), program.gateway->userId());
    steps.type("accessToken", program.gateway->accessToken());
    steps.goOn();
    QTRY_VERIFY2(steps.said("testResult").contains("15 tokens"_L1), qPrintable(steps.said("testResult")));
    // A name is taken once.
    Profile other;
    other.id = Settings::newProfileId();
    other.name = u"Work"_s;
    other.address = QUrl(u"https://other.test"_s);
    program.settings.saveProfile(other);
    steps.type("name", u""_s);
    steps.part<QLineEdit>("name")->clear();
    QVERIFY(!steps.dialog->button(QWizard::FinishButton)->isEnabled());
}

/// What the gateway says later is of no interest to anybody.
void TestConnect::backEndsATest()
{
    ScriptedServer server([](const ScriptedServer::Request &request) {
        return request.target.startsWith("/api/token/") ? QByteArray() : below("", request);
    });
    Program program(1);
    const Steps steps(program.window);
    QVERIFY(steps.reachesLogin(server.url().toString()));
    steps.type("userId", u"7"_s);
    steps.type("accessToken", u"c2VjcmV0=="_s);
    steps.goOn();
    QTRY_VERIFY(steps.isShown("testResult"));
    const QPointer<ConnectionTest> test = steps.dialog->findChild<ConnectionTest *>();
    QVERIFY(test);
    QVERIFY(!steps.dialog->button(QWizard::FinishButton)->isEnabled());
    steps.goBack();
    QTRY_VERIFY(!test);
    QVERIFY(steps.isShown("accessToken"));
}

void TestConnect::handsOverToTheForm()
{
    ScriptedServer server([](const ScriptedServer::Request &request) { return below("", request); });
    Program program(1);
    const Steps steps(program.window);
    QVERIFY(steps.reachesLogin(server.url().toString()));
    steps.type("userId", u"7"_s);
    steps.type("accessToken", u"c2VjcmV0=="_s);
    QTest::mouseClick(steps.dialog->button(QWizard::CustomButton1), Qt::LeftButton);
    auto *form = dialogInFront<SettingsDialog>();
    QCOMPARE(form->findChild<QLineEdit *>(u"address"_s)->text(), server.url().toString());
    QCOMPARE(form->findChild<QLineEdit *>(u"userId"_s)->text(), u"7"_s);
    QCOMPARE(form->accessToken(), "c2VjcmV0=="_ba);
    QTRY_VERIFY(!steps.dialog);
}

void TestConnect::knowsSitesByTheirStatus_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("family");
    const auto row = [](const char *name, const QByteArray &fields, Family family) {
        QTest::newRow(name) << fields << static_cast<int>(family);
    };
    // What measured sites report, shortened.
    row("New API", R"("HeaderNavModules":"","default_collapse_sidebar":false,"theme":"default")", Family::NewApi);
    row("New API (2025)", R"("default_collapse_sidebar":false,"setup":true)", Family::NewApi2025);
    row("One Hub", R"("UptimeDomain":"","EnableSafe":false)", Family::OneHub);
    row("One API", R"("oidc_well_known":"","lark_client_id":"")", Family::OneApi);
    row("a fork", R"("system_text":"")", Family::Unknown);
}

void TestConnect::knowsSitesByTheirStatus()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const int, family);
    const auto site = parseSiteStatus(R"({"success":true,"data":{"system_name":"Site",)" + fields + "}}");
    QVERIFY(site);
    QCOMPARE(site->family, static_cast<Family>(family));
}

QTEST_MAIN(TestConnect)
#include "tst_connect.moc"
