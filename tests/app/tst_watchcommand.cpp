// SPDX-License-Identifier: GPL-3.0-or-later
// `tokendeck watch --once`, as a timer would run it, while a gateway's list changes.
#include "store/settings.h"
#include "support/changinggateway.h"
#include "support/commandline.h"
#include "support/postgresserver.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

const qint64 tomorrow = QDateTime::currentSecsSinceEpoch() + 86'400;

/// A folder with profiles, and the program run there.
class Desk
{
public:
    void add(const Profile &profile) { m_settings.saveProfile(profile); }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Outcome watch(const QStringList &more = {}, const QByteArray &accessToken = "console-token")
    {
        if (!m_settings.waitUntilWritten(std::chrono::seconds(30)))
            qFatal("the settings are not written");
        // Lists are as of a second, and one of the same second as what is kept is no later one.
        if (!QTest::qWaitFor([this] { return QDateTime::currentSecsSinceEpoch() > m_last; }))
            qFatal("no clock");
        m_last = QDateTime::currentSecsSinceEpoch();
        return runBeside(QStringList{u"watch"_s, u"--all"_s, u"--once"_s, u"--data-dir"_s, m_folder.path()} + more,
                         accessToken);
    }

private:
    QTemporaryDir m_folder;
    qint64 m_last = 0; // when it was run, Unix seconds
    Settings m_settings{m_folder.filePath(u"tokendeck.ini"_s)};
};

} // namespace

class TestWatchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew();
    void tellsOfTheBalance();
    void incompleteListsTellNothing();
    void saysWhatItIsRefused();
    void putsOffInQuietHours();
    void printsAnObject();
    void writesMetrics();
    void keepsNoSecrets();
    void worksWithoutHistory();
    void sharesItsHistory();
};

void TestWatchCommand::tellsWhatIsNew()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    gateway.rows[3].remaining = 5; // holds at the first run
    const Outcome first = desk.watch();
    QCOMPARE(first.status, 0);
    QVERIFY2(first.out.isEmpty() && first.error.isEmpty(), first.error.constData());

    gateway.rows[1].remaining = 5'000;
    gateway.rows[1].name = "tab\\tand line\\nbreak";
    gateway.rows[2].expires = tomorrow;
    const Outcome second = desk.watch();
    QCOMPARE(second.status, 10);
    const QString expiry = QDateTime::fromSecsSinceEpoch(tomorrow).toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QCOMPARE(QString::fromUtf8(second.out),
             u"work\texpires-soon\t2\tone\t%1\nwork\tlow-quota\t1\ttab and line break\t5000\n"_s.arg(expiry));
    QCOMPARE(desk.watch().status, 0);

    gateway.rows.remove(1);
    gateway.rows[2].models = "gpt-4o";
    const Outcome gone = desk.watch();
    QCOMPARE(gone.status, 10);
    QVERIFY2(gone.out.startsWith("work\tgone\t1\ttab and line break\t"), gone.out.constData());
    QCOMPARE(gone.out.count('\n'), 1); // a narrowed limit is none of its business
    gateway.rows[2].models = "gpt-4o,gpt-5";
    const Outcome widened = desk.watch();
    QCOMPARE(widened.status, 10);
    QVERIFY2(widened.out.startsWith("work\tlimits-widened\t2\tone\t"), widened.out.constData());
    QCOMPARE(desk.watch().status, 0);

    // A recovery by a margin, and a relapse.
    gateway.rows[3].remaining = 900'000;
    QCOMPARE(desk.watch().status, 0);
    gateway.rows[3].remaining = 5;
    QCOMPARE(desk.watch().status, 10);
}

void TestWatchCommand::tellsOfTheBalance()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    QCOMPARE(desk.watch().status, 0);
    gateway.balance = 2'999'999; // the dearest recent call cost 3,000,000
    const Outcome outcome = desk.watch();
    QCOMPARE(outcome.status, 10);
    QCOMPARE(outcome.out, "work\tlow-balance\t\t\t2999999\n"_ba);
}

void TestWatchCommand::incompleteListsTellNothing()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    QCOMPARE(desk.watch().status, 0);
    const ChangingGateway::Row kept = gateway.rows.take(2);
    gateway.claimed = 1;
    gateway.rows[1].remaining = 5;
    const Outcome bad = desk.watch();
    QCOMPARE(bad.status, 4);
    QVERIFY(bad.out.isEmpty());
    gateway.rows.insert(2, kept);
    gateway.claimed = 0;
    const Outcome whole = desk.watch();
    QCOMPARE(whole.status, 10);
    QCOMPARE(whole.out, "work\tlow-quota\t1\tone\t5\n"_ba);
}

void TestWatchCommand::saysWhatItIsRefused()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    QCOMPARE(desk.watch().status, 0);
    gateway.refuses = true;
    const Outcome refused = desk.watch();
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error.contains("refused the login"), refused.error.constData());
    gateway.refuses = false;
    QCOMPARE(desk.watch().status, 0);
}

void TestWatchCommand::putsOffInQuietHours()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    QCOMPARE(desk.watch().status, 0);
    WatchSettings all;
    all.quietFrom = QTime::currentTime().hour() * 60; // and for hours from now on
    all.quietTo = (all.quietFrom + 601) % 1'440;
    desk.settings().setWatchSettings(all);
    gateway.rows[1].remaining = 5;
    gateway.rows[2].remaining = 5;
    QCOMPARE(desk.watch().status, 0);
    gateway.rows[2].remaining = 900'000; // over by the time that quiet hours are
    desk.settings().setWatchSettings({});
    const Outcome outcome = desk.watch();
    QCOMPARE(outcome.status, 10);
    QCOMPARE(outcome.out, "work\tlow-quota\t1\tone\t5\n"_ba);
    QCOMPARE(desk.watch().status, 0);
}

void TestWatchCommand::printsAnObject()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    const auto gatewayIn = [](const Outcome &outcome) {
        return QJsonDocument::fromJson(outcome.out).object().value(u"gateways"_s).toArray().at(0).toObject();
    };
    const QJsonObject first = gatewayIn(desk.watch({u"--json"_s}));
    QCOMPARE(first.value(u"gateway"_s).toString(), u"work"_s);
    QVERIFY(first.value(u"read"_s).toBool() && first.value(u"fired"_s).toArray().isEmpty());
    gateway.rows[2].remaining = 7;
    const Outcome outcome = desk.watch({u"--json"_s});
    QCOMPARE(outcome.status, 10);
    const QJsonObject second = gatewayIn(outcome);
    QCOMPARE(second.value(u"fired"_s).toArray(),
             (QJsonArray{
                 QJsonObject{{u"rule"_s, u"low-quota"_s}, {u"id"_s, u"2"_s}, {u"name"_s, u"one"_s}, {u"quota"_s, 7}}}));
    QCOMPARE(second.value(u"open"_s).toObject().value(u"low-quota"_s).toInt(), 1);
    gateway.refuses = true;
    const QJsonObject refused = gatewayIn(desk.watch({u"--json"_s}));
    QVERIFY(!refused.value(u"read"_s).toBool() && refused.value(u"open"_s).isNull());
}

void TestWatchCommand::writesMetrics()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    const QString file = desk.file(u"tokendeck.prom"_s);
    const auto metrics = [&file] {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    gateway.rows[2].remaining = 0;
    QCOMPARE(desk.watch({u"--metrics"_s, file}).status, 0);
    QVERIFY2(metrics().contains("tokendeck_up{gateway=\"work\"} 1\n"), metrics().constData());
    QVERIFY(metrics().contains("tokendeck_tokens{gateway=\"work\",status=\"enabled\"} 2\n"));
    QVERIFY(metrics().contains("tokendeck_balance_quota_units{gateway=\"work\"} 50000000\n"));
    QVERIFY(metrics().endsWith("# EOF\n"));
    gateway.refuses = true;
    QCOMPARE(desk.watch({u"--metrics"_s, file}).status, 2);
    QVERIFY(metrics().contains("tokendeck_up{gateway=\"work\"} 0\n") && !metrics().contains("tokendeck_tokens{"));
    gateway.refuses = false;
    const Outcome unwritable = desk.watch({u"--metrics"_s, desk.file(u"no/such/folder"_s)});
    QCOMPARE(unwritable.status, 1);
    QVERIFY(!unwritable.error.isEmpty());
}

void TestWatchCommand::keepsNoSecrets()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    QCOMPARE(desk.watch({u"--metrics"_s, desk.file(u"m"_s)}, "very-secret-console-token").status, 0);
    const QDir folder(desk.file({}));
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(files.contains(u"history.sqlite"_s) && files.contains(u"told-by-watch.json"_s));
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("very-secret-console-token"), qPrintable(name));
    }
}

void TestWatchCommand::worksWithoutHistory()
{
    ChangingGateway gateway;
    Desk desk;
    desk.add(gateway.profile(u"work"_s));
    desk.settings().setKeepsHistory(false);
    QCOMPARE(desk.watch().status, 0);
    QVERIFY(!QFile::exists(desk.file(u"history.sqlite"_s)));
    gateway.rows[1].remaining = 5;
    gateway.rows.remove(2); // of which nobody knows that it was there
    const Outcome outcome = desk.watch();
    QCOMPARE(outcome.status, 10);
    QCOMPARE(outcome.out, "work\tlow-quota\t1\tone\t5\n"_ba);
}

/// By a timer on a server, and by somebody else at a desk: without a keychain libpq's own file has the password.
void TestWatchCommand::sharesItsHistory()
{
    ChangingGateway gateway;
    PostgresServer postgres;
    const SqlServer server = postgres.newDatabase();
    const TeamSettings team{
        u"postgresql://%1@%2:%3/%4"_s.arg(server.user, server.host, QString::number(server.port), server.database), {}};
    Desk one;
    Desk other;
    QFile passwords(one.file(u"pgpass"_s));
    QVERIFY(passwords.open(QIODevice::WriteOnly));
    passwords.write("*:*:*:*:" + server.password.toUtf8() + '\n');
    passwords.close();
    passwords.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qputenv("PGPASSFILE", passwords.fileName().toUtf8());
    const auto moments = [&] { return postgres.run(server, u"SELECT COUNT(*) FROM tokendeck.moment"_s); };
    for (Desk *desk : {&one, &other}) {
        desk->add(gateway.profile(u"work"_s));
        desk->settings().setTeamSettings(team);
        const Outcome outcome = desk->watch();
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.error.isEmpty(), outcome.error.constData());
    }
    QCOMPARE(postgres.run(server, u"SELECT COUNT(*) FROM tokendeck.account"_s), u"1"_s);
    // Both lists are of the same quarter of an hour, or of two.
    QVERIFY(moments() == "1"_L1 || moments() == "2"_L1);
    postgres.stop();
    const Outcome alone = one.watch();
    QCOMPARE(alone.status, 0);
    QVERIFY2(alone.error.contains("warning: the team's history cannot be used"), alone.error.constData());
    QVERIFY(!alone.error.contains(server.password.toUtf8()));
    postgres.start();
    QVERIFY(one.watch().error.isEmpty());
    qunsetenv("PGPASSFILE");
}

QTEST_GUILESS_MAIN(TestWatchCommand)
#include "tst_watchcommand.moc"
