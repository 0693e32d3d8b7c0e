// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each data folder: a second start hands its request to the first.
#include "app/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

/// The socket of the only one that has been made in the runtime folder.
QString socketIn(const QTemporaryDir &runtime)
{
    const QStringList names = QDir(runtime.path()).entryList({u"tokendeck-*"_s}, QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        if (!name.endsWith(".lock"_L1))
            return runtime.filePath(name);
    }
    return {};
}

/// Whether somebody listens there.
bool answers(const QString &socket)
{
    QLocalSocket client;
    client.connectToServer(socket);
    return client.waitForConnected(1'000);
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesItsRequestOn();
    void keepsFoldersApart();
    void takesOverFromOneThatWasKilled();
    void takesNoNonsense();
    void isTheProgram();

private:
    /// Another process' part: whether it found the first.
    static bool ask(const QString &folder, const QStringList &request);

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestSingleInstance::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
}

/// It waits for the first one's answer, which this thread gives.
bool TestSingleInstance::ask(const QString &folder, const QStringList &request)
{
    bool found = false;
    QThread *thread = QThread::create([&] {
        SingleInstance second(folder);
        found = second.passOn(request);
    });
    QSignalSpy ended(thread, &QThread::finished);
    thread->start();
    if (!thread->isFinished() && !ended.wait(60'000))
        qFatal("no answer");
    thread->wait();
    delete thread;
    return found;
}

void TestSingleInstance::passesItsRequestOn()
{
    SingleInstance first(u"/data/a"_s);
    QVERIFY(!first.passOn({u"nobody"_s}));
    QSignalSpy requested(&first, &SingleInstance::requested);
    const QStringList request{u"Work — 工作"_s, u"all"_s, {}, u"token"_s};
    QVERIFY(ask(u"/data/a"_s, request));
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toStringList(), request);
    // It is its user's alone.
    const auto others = QFile::permissions(socketIn(*m_runtime))
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QVERIFY(!others);
}

void TestSingleInstance::keepsFoldersApart()
{
    SingleInstance first(u"/data/a"_s);
    QVERIFY(!first.passOn({}));
    SingleInstance other(u"/data/b"_s);
    QVERIFY(!other.passOn({}));
    QSignalSpy requested(&first, &SingleInstance::requested);
    QVERIFY(ask(u"/data/b"_s, {u"x"_s}));
    QCOMPARE(requested.count(), 0);
}

void TestSingleInstance::takesOverFromOneThatWasKilled()
{
    {
        SingleInstance first(u"/data/a"_s);
        QVERIFY(!first.passOn({}));
        // What is left of one that had no time to clean up.
        QVERIFY(QFile::link(socketIn(*m_runtime), m_runtime->filePath(u"kept"_s)));
    }
    QProcess dead;
    dead.start(u"python3"_s,
               {u"-c"_s, u"import socket,sys; s=socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()"_s,
                QFile::symLinkTarget(m_runtime->filePath(u"kept"_s))});
    QVERIFY(dead.waitForFinished(60'000));
    QVERIFY2(dead.exitCode() == 0, dead.readAllStandardError().constData());
    SingleInstance next(u"/data/a"_s);
    QVERIFY(!next.passOn({}));
    QVERIFY(ask(u"/data/a"_s, {u"x"_s}));
}

void TestSingleInstance::takesNoNonsense()
{
    SingleInstance first(u"/data/a"_s);
    QVERIFY(!first.passOn({}));
    QSignalSpy requested(&first, &SingleInstance::requested);
    for (const QByteArray &bytes :
         {QByteArray("\xff\xff\xff\xfe", 4), QByteArray("{}\n"), QByteArray("[1,[2\n"), QByteArray(100'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(socketIn(*m_runtime));
        QVERIFY(socket.waitForConnected(60'000));
        socket.write(bytes);
        QVERIFY(socket.waitForBytesWritten(60'000) || socket.state() == QLocalSocket::UnconnectedState);
        socket.abort();
    }
    QVERIFY(ask(u"/data/a"_s, {u"x"_s})); // which it still takes
    QTRY_VERIFY(requested.count() >= 1);
    QCOMPARE(requested.constLast().at(0).toStringList(), QStringList{u"x"_s});
}

void TestSingleInstance::isTheProgram()
{
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"minimal"_s);
    const QStringList arguments{u"--data-dir"_s, folder.path()};
    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(TOKENDECK_PROGRAM), arguments);
    QTRY_VERIFY(!socketIn(*m_runtime).isEmpty());
    QProcess second;
    second.setProcessEnvironment(environment);
    second.start(QStringLiteral(TOKENDECK_PROGRAM), arguments);
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished();
    // Where there is none any more it is the first.
    QProcess third;
    third.setProcessEnvironment(environment);
    third.start(QStringLiteral(TOKENDECK_PROGRAM), arguments);
    QTRY_VERIFY(answers(socketIn(*m_runtime)));
    QCOMPARE(third.state(), QProcess::Running);
    third.kill();
    third.waitForFinished();
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
