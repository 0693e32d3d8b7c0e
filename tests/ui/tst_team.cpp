// SPDX-License-Identifier: GPL-3.0-or-later
// A history that a team shares, set up in the settings as a person does it, beside a keychain and a PostgreSQL of its own.
#include "resources/resources.h"
#include "support/commandline.h"
#include "support/gateways.h"
#include "support/postgresserver.h"
#include "support/visit.h"
#include "translations/translations.h"
#include "ui/dialogs/teamhistorydialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/banner.h"

#include <QCheckBox>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using namespace std::chrono_literals;

namespace {

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
    const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
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

class TestTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAboveTheSettings();
    void isSharedWithATeam();
    void findsThePasswordInTheKeychain();
    void saysThatTheTeamCannotBeReached();
    void saysWhatIsWrongWithTheTeamsAddress_data();
    void saysWhatIsWrongWithTheTeamsAddress();
};

void TestTeam::initTestCase()
{
    loadResources();
    setLanguage();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// And not the main window, or that would have the keyboard when it is closed. It does not wait for the keychain, which
/// may ask for a password of its own first.
void TestTeam::opensAboveTheSettings()
{
    const QTemporaryDir folder;
    Visit visit(folder);
    auto *settings = openPreferences(visit.window, PreferencesDialog::Page::History);
    press(settings, u"Share with a Team"_s);
    const auto *dialog = settings->findChild<TeamHistoryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestTeam::isSharedWithATeam()
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
    QFile ini(folder.filePath(u"tokendeck.ini"_s));
    QVERIFY(ini.open(QIODevice::ReadOnly) && !ini.readAll().contains(server.password.toUtf8()));
}

/// At the next visit, and by the command that a timer runs.
void TestTeam::findsThePasswordInTheKeychain()
{
    const auto gateway = startGateway(30);
    PostgresServer postgres;
    const SqlServer server = postgres.newDatabase();
    const QTemporaryDir folder;
    const auto isConnected = [&] {
        const QString others =
            u"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = '%1' AND pid <> pg_backend_pid()"_s;
        return postgres.run(server, others.arg(server.database)) != "0"_L1;
    };
    {
        Visit visit(folder);
        visit.connectTo(*gateway);
        QVERIFY(visit.isComplete());
        const QPointer<TeamHistoryDialog> dialog = openTeam(visit);
        enterTeam(dialog, addressOf(server), server.password);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(isConnected());
    }
    QTRY_VERIFY(!isConnected());
    {
        Visit visit(folder);
        QTRY_VERIFY(isConnected());
        QVERIFY(visit.isComplete());
        QVERIFY2(!visit.window.findChild<Banner *>()->isVisible(), qPrintable(visit.said()));
    }
    QTRY_VERIFY(!isConnected());
    const Outcome outcome = run({u"watch"_s, u"--all"_s, u"--once"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.error.isEmpty(), outcome.error.constData());
}

void TestTeam::saysThatTheTeamCannotBeReached()
{
    const auto gateway = startGateway(30);
    const QTemporaryDir folder;
    Visit visit(folder);
    visit.settings.setTeamSettings({u"postgresql://team@127.0.0.1:1/tokendeck"_s, {}});
    visit.connectTo(*gateway);
    QVERIFY(visit.isComplete());
    const auto bannerTexts = [&visit] {
        QStringList texts;
        for (const QLabel *label : visit.window.findChild<Banner *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    };
    QTRY_VERIFY2(bannerTexts().contains("The team's history cannot be reached."_L1), qPrintable(bannerTexts()));
    QCOMPARE(visit.rows(), 30);
}

void TestTeam::saysWhatIsWrongWithTheTeamsAddress_data()
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

void TestTeam::saysWhatIsWrongWithTheTeamsAddress()
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

QTEST_MAIN(TestTeam)
#include "tst_team.moc"
