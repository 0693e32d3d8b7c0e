// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while it exports and while its window saves settings, at random moments: files are as they were
// or as they should be. TOKENDECK_KILLS says how often; the suite does it a few times.
#include "demo/demogateway.h"
#include "store/settings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace TokenDeck;

namespace {

int kills()
{
    bool isSet = false;
    const int times = qEnvironmentVariableIntValue("TOKENDECK_KILLS", &isSet);
    constexpr int few = 12;
    return isSet ? times : few;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program in a home of its own.
class Child
{
public:
    explicit Child(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_CONFIG_HOME"_s, home);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"TOKENDECK_ACCESS_TOKEN"_s, u"any"_s);
        m_process.setProcessEnvironment(environment);
    }

    void start(const QStringList &arguments) { m_process.start(QStringLiteral(TOKENDECK_PROGRAM), arguments); }
    bool ends()
    {
        QSignalSpy ended(&m_process, &QProcess::finished);
        return m_process.state() == QProcess::NotRunning || ended.wait(60'000);
    }
    /// As nothing can prepare for.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool wasKilled() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] int status() const { return m_process.exitCode(); }
    void setAccessToken(const QString &token)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(u"TOKENDECK_ACCESS_TOKEN"_s, token);
        m_process.setProcessEnvironment(environment);
    }

private:
    QProcess m_process;
};

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportsAreWholeOrAsTheyWere();
    void settingsAreWhole();
};

void TestKills::exportsAreWholeOrAsTheyWere()
{
    DemoOptions options;
    options.tokens = 5'000;
    DemoGateway gateway(options);
    QString reason;
    QVERIFY2(gateway.start(&reason), qPrintable(reason));
    const QTemporaryDir home;
    const QString path = home.filePath(u"tokens.csv"_s);
    const QStringList arguments{u"export"_s,    u"--gateway"_s,   gateway.url().toString(),
                                u"--user-id"_s, gateway.userId(), u"--output"_s,
                                path,           u"--columns"_s,   u"id,name,key,group,models,ips"_s};
    Child child(home.path());
    child.setAccessToken(gateway.accessToken());
    QElapsedTimer timer;
    timer.start();
    child.start(arguments);
    QVERIFY(child.ends());
    QCOMPARE(child.status(), 0);
    const qint64 usual = timer.elapsed();
    const QByteArray whole = contentOf(path);
    QVERIFY(whole.count('\n') > 5'000); // one name has a line feed

    const QByteArray before = "what was there before\n";
    int killed = 0;
    int written = 0;
    int runs = 0;
    for (; killed < kills(); ++runs) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(before) == before.size());
        file.close();
        child.start(arguments);
        // Most of the time goes by before there is anything to write.
        const auto most = static_cast<int>(usual);
        QTest::qWait(QRandomGenerator::global()->bounded(most / 2, most + 2));
        child.kill();
        killed += child.wasKilled();
        const QByteArray content = contentOf(path);
        written += content == whole;
        QVERIFY2(content == before || content == whole, qPrintable(u"%1 bytes"_s.arg(content.size())));
    }
    qInfo("%d of %d exports were killed, %d had written their file", killed, runs, written);
    // What a killed program leaves beside is for its owner's eyes.
    for (const QFileInfo &left : QDir(home.path()).entryInfoList({u"tokens.csv.*"_s}, QDir::Files))
        QVERIFY(!(left.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

/// The window opens one profile and the other in turn, and writes which each time.
void TestKills::settingsAreWhole()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"tokendeck/tokendeck.ini"_s);
    const QList<NamedFilter> filters{{u"kept"_s, u"is:expiring group:vip"_s, true}};
    {
        Settings settings(path);
        for (const QString &name : {u"first"_s, u"second"_s}) {
            Profile profile;
            profile.id = name;
            profile.name = name;
            profile.address = QUrl(u"http://127.0.0.1:1"_s); // nobody answers
            settings.saveProfile(profile);
        }
        settings.setFilters(filters);
        QVERIFY(settings.waitUntilWritten(20s));
    }
    const QString picture = home.filePath(u"picture.png"_s);
    const auto arguments = [&picture](int turn) {
        return QStringList{u"--profile"_s, turn % 2 == 0 ? u"first"_s : u"second"_s, u"--screenshot"_s, picture};
    };
    Child child(home.path());
    QElapsedTimer timer;
    timer.start();
    child.start(arguments(0));
    QVERIFY(child.ends());
    const qint64 usual = timer.elapsed();
    QCOMPARE(Settings(path).currentProfile(), u"first"_s);
    // It shows tokens.
    QVERIFY(QFileInfo::exists(picture));
    QVERIFY(!(QFileInfo(picture).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    int killed = 0;
    int written = 0;
    int runs = 0;
    for (; killed < kills(); ++runs) {
        const QString before = Settings(path).currentProfile();
        child.start(arguments(before == "first"_L1 ? 1 : 0));
        QTest::qWait(QRandomGenerator::global()->bounded(static_cast<int>(usual) + 2));
        child.kill();
        killed += child.wasKilled();
        const Settings settings(path);
        const QString now = settings.currentProfile();
        written += now != before;
        QVERIFY2(now == "first"_L1 || now == "second"_L1, qPrintable(now));
        QCOMPARE(settings.profiles().size(), 2);
        QCOMPARE(settings.filters(), filters);
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    qInfo("%d of %d windows were killed, %d had written their settings", killed, runs, written);
    // A lock that a killed program leaves holds nobody up.
    child.start(arguments(0));
    QVERIFY(child.ends());
    QCOMPARE(Settings(path).currentProfile(), u"first"_s);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
