// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/exports.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 16;

/// Runs a command, and prints the most memory it held in KiB. A process between this one and the command, for what a
/// process has held when it starts another counts for that one, too.
constexpr auto measure = "import resource, subprocess, sys\n"
                         "status = subprocess.run(sys.argv[1:], timeout=60).returncode\n"
                         "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
                         "sys.exit(status if status >= 0 else 128 - status)\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

struct Exports::Run
{
    QByteArray fault;
    int timeout = 0;
    std::unique_ptr<FaultyServer> server;
    QTemporaryDir folder;
    QProcess process;
    Outcome outcome;
    QString file() const { return folder.filePath(u"tokens.csv"_s); }
};

Exports::Exports(qint64 now)
    : m_now(now)
{ }

Exports::~Exports() = default;

void Exports::add(const QByteArray &fault, int timeout)
{
    auto run = std::make_unique<Run>();
    run->fault = fault;
    run->timeout = timeout;
    m_waiting.push_back(run.get());
    m_runs[fault] = std::move(run);
}

void Exports::start()
{
    while (m_running < atOnce && !m_waiting.empty()) {
        Run &run = *m_waiting.front();
        m_waiting.pop_front();
        ++m_running;
        run.server = std::make_unique<FaultyServer>(FaultyOptions{.now = m_now});
        if (!run.fault.isEmpty())
            run.server->setFault(Fault::parse(run.fault).value());
        QFile before(run.file());
        if (!before.open(QIODevice::WriteOnly) || before.write(fileBefore) < 0)
            qFatal("%s", qPrintable(before.errorString()));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TOKENDECK_ACCESS_TOKEN"_s, QString::fromLatin1(FaultyServer::accessToken()));
        // What Qt's thread holds when a call's time is over stays until the end.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        run.process.setProcessEnvironment(environment);
        QObject::connect(&run.process, &QProcess::finished, &run.process, [this, &run] { finish(run); });
        run.process.start(u"python3"_s,
                          {u"-c"_s, QString::fromLatin1(measure), QStringLiteral(TOKENDECK_PROGRAM), u"export"_s,
                           u"--gateway"_s, run.server->url().toString(), u"--user-id"_s, FaultyServer::userId(),
                           u"--timeout"_s, QString::number(run.timeout), u"--output"_s, run.file()});
    }
}

void Exports::finish(Run &run)
{
    Outcome &outcome = run.outcome;
    outcome.hasEnded = true;
    outcome.status = run.process.exitStatus() == QProcess::NormalExit ? run.process.exitCode() : -1;
    outcome.error = run.process.readAllStandardError();
    outcome.file = contentOf(run.file());
    outcome.leftBehind = QDir(run.folder.path()).entryList(QDir::Files | QDir::Hidden) != QStringList{u"tokens.csv"_s};
    outcome.peak = run.process.readAllStandardOutput().trimmed().toLongLong() * 1024;
    outcome.strays = run.server->strays();
    outcome.faultsMet = run.server->faultsMet();
    run.server.reset();
    --m_running;
    start();
}

Exports::Outcome Exports::outcome(const QByteArray &fault)
{
    start();
    const Run &run = *m_runs.at(fault);
    constexpr int longest = 120'000;
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&run] { return run.outcome.hasEnded; }, longest);
    return run.outcome;
}
