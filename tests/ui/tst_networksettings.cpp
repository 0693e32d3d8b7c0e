// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of how a gateway is reached, as they are typed and clicked: encryption, proxy, certificates.
#include "support/connecting.h"
#include "support/program.h"
#include "support/scriptedserver.h"
#include "support/testca.h"

#include "app/connectiontest.h"
#include "ui/dialogs/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace TokenDeck;

namespace {

/// The dialog with credentials in it, and its parts by their names.
struct Form
{
    explicit Form(SettingsDialog &settings)
        : dialog(settings)
    {
        dialog.show();
        type("userId", u"7"_s);
        type("accessToken", u"c2VjcmV0=="_s);
    }

    template <typename Part>
    Part *part(const char *name) const
    {
        return dialog.findChild<Part *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text) const
    {
        auto *field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void typeProxy(const QString &text) const
    {
        auto *box = part<QComboBox>("proxy");
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
    }
    void click(const char *name) const
    {
        auto *button = part<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        // A check box takes clicks on its mark and text, not beside them.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }
    [[nodiscard]] QString fault(const char *name) const
    {
        const auto *label = part<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool saves() const
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled();
    }

    SettingsDialog &dialog;
};

QByteArray emptyList(const ScriptedServer::Request &)
{
    return ScriptedServer::reply(200, R"({"success":true,"data":{"items":[],"total":0,"page":1,"page_size":100}})");
}

} // namespace

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wantsAYesForPlainHttp();
    void readsTheProxy();
    void wantsACertificateFileThatIsThere();
    void trustsACertificateThatWasSeen();
    void refusesToLoadWithoutAYes();
    void stopsATest_data();
    void stopsATest();
    void saysThatAServerSpeaksNoTls();
    void pointsOutTheSameAccount();
};

void TestNetworkSettings::wantsAYesForPlainHttp()
{
    SettingsDialog dialog(Profile(), {});
    const Form form(dialog);
    form.type("address", u"http://127.0.0.1:3000"_s);
    QVERIFY(!form.part<QCheckBox>("plainHttp")->isVisible());
    QVERIFY(form.saves());
    form.type("address", u"http://gateway.test"_s);
    QVERIFY(form.fault("addressFault").contains("can read the access token"_L1));
    QVERIFY(!form.saves());
    form.click("plainHttp");
    QVERIFY(form.saves());
    QVERIFY(dialog.profile().allowsPlainHttp);
    // It was said of that host and port, whatever comes behind them.
    form.type("address", u"http://gateway.test/sub"_s);
    QVERIFY(form.saves());
    form.type("address", u"http://gateway.test:81"_s);
    QVERIFY(!form.saves());
    QVERIFY(!form.part<QCheckBox>("plainHttp")->isChecked());
    QVERIFY(!dialog.profile().allowsPlainHttp);
    form.type("address", u"https://gateway.test"_s);
    QVERIFY(form.saves());
    QVERIFY(!dialog.profile().allowsPlainHttp);

    Profile allowed;
    allowed.address = QUrl(u"http://gateway.test/a"_s);
    allowed.allowsPlainHttp = true;
    SettingsDialog again(allowed, {});
    again.setAccessToken("c2VjcmV0==");
    QVERIFY(Form(again).saves());
    QVERIFY(again.profile().allowsPlainHttp);
}

void TestNetworkSettings::readsTheProxy()
{
    SettingsDialog dialog(Profile(), {});
    const Form form(dialog);
    form.type("address", u"https://gateway.test"_s);
    auto *box = form.part<QComboBox>("proxy");
    QCOMPARE(dialog.profile().proxy, QString());
    box->setCurrentIndex(1);
    QCOMPARE(dialog.profile().proxy, u"none"_s);
    form.typeProxy(u"proxy.example:3128"_s);
    QCOMPARE(dialog.profile().proxy, u"proxy.example:3128"_s);
    QVERIFY(form.saves());
    form.typeProxy(u"ftp://proxy"_s);
    QVERIFY(!form.fault("proxyFault").isEmpty());
    QVERIFY(!form.saves());
    form.typeProxy(u"http://me:secret@proxy:3128"_s);
    QVERIFY(form.fault("proxyFault").contains("HTTPS_PROXY"_L1));
    QVERIFY(!form.saves());
    box->setCurrentIndex(0);
    QVERIFY(form.saves());
    QCOMPARE(dialog.profile().proxy, QString());

    for (const QString &kept : {u"none"_s, u"socks5://proxy:1081"_s, QString()}) {
        Profile profile;
        profile.proxy = kept;
        QCOMPARE(SettingsDialog(profile, {}).profile().proxy, kept);
    }
}

void TestNetworkSettings::wantsACertificateFileThatIsThere()
{
    const TestCa ca;
    SettingsDialog dialog(Profile(), {});
    const Form form(dialog);
    form.type("address", u"https://gateway.test"_s);
    form.type("certificateFile", u"/nowhere/ca.pem"_s);
    QVERIFY(form.fault("certificateFileFault").contains("does not exist"_L1));
    QVERIFY(!form.saves());
    form.type("certificateFile", ca.file());
    QVERIFY(form.saves());
    QCOMPARE(dialog.profile().certificateFile, ca.file());
}

/// From the fingerprint in the dialog to a list that is loaded; another certificate is asked about again.
void TestNetworkSettings::trustsACertificateThatWasSeen()
{
    TestCa ca;
    auto server = std::make_unique<ScriptedServer>(emptyList, ca.server(TestCa::Leaf::SelfSigned));
    Program program(1);
    const Form form(*openConnectForm(program.window));
    form.type("address", server->url().toString());
    form.click("test");
    const auto *result = form.part<QLabel>("testResult");
    QTRY_VERIFY(result->text().contains("is not trusted"_L1));
    QVERIFY(server->requests().isEmpty());
    QFile leaf(ca.certificateFile());
    QVERIFY(leaf.open(QIODevice::ReadOnly));
    const QByteArray fingerprint = fingerprintOf(QSslCertificate(leaf.readAll(), QSsl::Pem));
    QVERIFY2(QString(result->text()).remove(u'\n').contains(fingerprintText(fingerprint)), qPrintable(result->text()));
    QVERIFY(!form.part<QLabel>("trusted")->isVisible());

    form.click("trust");
    QTRY_VERIFY2(result->text().startsWith("New API"_L1), qPrintable(result->text()));
    QVERIFY(form.part<QLabel>("trusted")->isVisible());
    QVERIFY(!form.part<QPushButton>("trust")->isVisible());
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    form.dialog.accept();
    QVERIFY(ended.wait(60'000));
    QVERIFY(!ended.constFirst().constFirst().value<std::optional<GatewayError>>());
    const Profile kept = program.settings.profiles().constFirst();
    QCOMPARE(kept.trustedCertificate, fingerprint);

    server = std::make_unique<ScriptedServer>(emptyList, ca.server(TestCa::Leaf::SelfSigned));
    Profile moved = kept;
    moved.address = server->url();
    program.settings.saveProfile(moved);
    ended.clear();
    program.controller.openProfile(kept.id);
    QVERIFY(ended.wait(60'000));
    QCOMPARE(ended.constFirst().constFirst().value<std::optional<GatewayError>>().value().kind,
             GatewayError::Kind::Tls);
    program.trigger(u"Gateway Settings"_s);
    // The one that was closed may not be gone yet.
    const Form again(*program.window.findChildren<SettingsDialog *>().constLast());
    again.click("test");
    const auto *second = again.part<QLabel>("testResult");
    QTRY_VERIFY2(second->text().contains("differs from the one that was trusted"_L1), qPrintable(second->text()));
    QVERIFY(server->requests().isEmpty());
    again.click("forget");
    QVERIFY(again.dialog.profile().trustedCertificate.isEmpty());
}

/// A profile from before this was asked.
void TestNetworkSettings::refusesToLoadWithoutAYes()
{
    Program program(1);
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"Old"_s;
    profile.address = QUrl(u"http://gateway.test"_s);
    GatewayAccess access = gatewayAccess(profile, Secret("c2VjcmV0=="_ba), program.settings);
    QSignalSpy ended(&program.workspace, &Workspace::loadEnded);
    program.controller.openAccount(access, u"gateway.test"_s);
    QVERIFY(ended.wait(60'000));
    QVERIFY(program.labels(&program.window).contains("without encryption"_L1));
}

void TestNetworkSettings::stopsATest_data()
{
    QTest::addColumn<QString>("by");
    for (const QString &by : {u"click"_s, u"Escape"_s, u"typing"_s, u"Cancel"_s})
        QTest::newRow(qPrintable(by)) << by;
}

/// What the gateway says later is of no interest to anybody.
void TestNetworkSettings::stopsATest()
{
    QFETCH(QString, by);
    ScriptedServer silent([](const ScriptedServer::Request &) { return QByteArray(); });
    Program program(1);
    const QPointer<SettingsDialog> dialog = openConnectForm(program.window);
    const Form form(*dialog);
    form.type("address", silent.url().toString());
    form.click("test");
    const auto *button = form.part<QPushButton>("test");
    QCOMPARE(button->text(), u"Sto&p"_s);
    QCOMPARE(form.part<QLabel>("testResult")->text(), u"Connecting…"_s);
    const QPointer<ConnectionTest> test = dialog->findChild<ConnectionTest *>();
    QTRY_COMPARE(silent.requests().size(), 1);
    if (by == "click"_L1)
        form.click("test");
    else if (by == "typing"_L1)
        form.type("userId", u"8"_s);
    else if (by == "Escape"_L1)
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
    else
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!test);
    if (by == "Cancel"_L1) {
        QTRY_VERIFY(!dialog);
        return;
    }
    QCOMPARE(button->text(), u"Test &Connection"_s);
    QCOMPARE(form.part<QLabel>("testResult")->text(), by == "typing"_L1 ? QString() : u"Stopped."_s);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestNetworkSettings::saysThatAServerSpeaksNoTls()
{
    ScriptedServer plain(emptyList);
    Program program(1);
    const Form form(*openConnectForm(program.window));
    QUrl address = plain.url();
    address.setScheme(u"https"_s);
    form.type("address", address.toString());
    auto *timeout = form.part<QSpinBox>("timeout");
    timeout->selectAll();
    QTest::keyClicks(timeout, u"1"_s);
    form.click("test");
    const auto *result = form.part<QLabel>("testResult");
    QTRY_VERIFY2(result->text().contains("whether the server supports https"_L1), qPrintable(result->text()));
    QVERIFY(plain.requests().isEmpty());
}

void TestNetworkSettings::pointsOutTheSameAccount()
{
    Profile other;
    other.name = u"Work"_s;
    other.address = QUrl(u"https://gateway.test/sub"_s);
    other.userId = u"7"_s;
    SettingsDialog dialog(Profile(), {other});
    const Form form(dialog);
    form.type("address", u"https://gateway.test/sub/"_s);
    QCOMPARE(form.fault("userIdFault"), u"The profile “Work” has the same address and user ID."_s);
    QVERIFY(form.saves());
    form.type("userId", u"8"_s);
    QCOMPARE(form.fault("userIdFault"), QString());
    form.type("userId", u"7"_s);
    QVERIFY(!form.fault("userIdFault").isEmpty());
    form.type("address", u"https://gateway.test"_s);
    QCOMPARE(form.fault("userIdFault"), QString());
}

QTEST_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
