// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpServer>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr auto owner = "owner"_L1;
constexpr auto password = "of-the-test"_L1;

/// The newest that is installed.
QString toolFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    int newest = 0;
    for (const QString &name : names)
        newest = qMax(newest, name.toInt());
    return newest ? versions.filePath(QString::number(newest) + u"/bin/"_s) : QString();
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return server.serverPort();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

PostgresServer::PostgresServer(const QString &certificateFile, const QString &keyFile)
    : m_tools(toolFolder())
    , m_port(freePort())
{
    // It refuses to be run by root.
    if (geteuid() == 0)
        m_user = u"postgres"_s;
    const QString &folder = m_folder.path();
    write(folder + u"/password"_s, password.data());
    if (!m_user.isEmpty() && QProcess::execute(u"chown"_s, {u"-R"_s, m_user, folder}) != 0)
        qFatal("the folder cannot be given to %s", qPrintable(m_user));
    runTool(u"initdb"_s,
            {u"--pgdata"_s, folder + u"/data"_s, u"--username"_s, owner, u"--auth"_s, u"scram-sha-256"_s, u"--pwfile"_s,
             folder + u"/password"_s, u"--encoding"_s, u"UTF8"_s, u"--no-locale"_s, u"--no-sync"_s});
    QByteArray settings = "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nfull_page_writes = on\n"
                          "log_min_messages = log\nlog_checkpoints = off\nport = "
        + QByteArray::number(m_port) + '\n';
    if (!certificateFile.isEmpty()) {
        settings += "ssl = on\n";
        QFile::copy(certificateFile, folder + u"/data/server.crt"_s);
        QFile::copy(keyFile, folder + u"/data/server.key"_s);
        QFile::setPermissions(folder + u"/data/server.key"_s, QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile configuration(folder + u"/data/postgresql.conf"_s);
    if (!configuration.open(QIODevice::Append) || configuration.write(settings) != settings.size())
        qFatal("no configuration");
    configuration.close();
    if (!m_user.isEmpty())
        QProcess::execute(u"chown"_s, {u"-R"_s, m_user, folder});
    start();
}

PostgresServer::~PostgresServer()
{
    stop();
}

std::pair<QString, QStringList> PostgresServer::asItsUser(const QString &program, const QStringList &arguments) const
{
    if (m_user.isEmpty())
        return {program, arguments};
    QStringList options{u"--reuid"_s, m_user, u"--regid"_s, m_user, u"--clear-groups"_s};
    // In a root directory that is root's alone nobody else finds a library; and access(), by which initdb looks for its
    // programs, would leave capabilities out.
    if (!(QFileInfo(u"/"_s).permissions() & QFile::ExeOther))
        options += {u"--securebits"_s,  u"+no_setuid_fixup"_s, u"--inh-caps"_s,
                    u"+dac_override"_s, u"--ambient-caps"_s,   u"+dac_override"_s};
    return {u"setpriv"_s, options + QStringList{program} + arguments};
}

void PostgresServer::runTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    const auto [program, all] = asItsUser(m_tools + tool, arguments);
    process.start(program, all);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(tool), process.readAllStandardError().constData());
}

void PostgresServer::start()
{
    const auto [program, arguments] = asItsUser(m_tools + u"postgres"_s, {u"-D"_s, m_folder.path() + u"/data"_s});
    m_process.start(program, arguments);
    m_process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("database system is ready to accept connections")) {
        if (!m_process.waitForReadyRead(120'000))
            qFatal("PostgreSQL does not start: %s", said.constData());
        said += m_process.readAll();
    }
}

void PostgresServer::kill()
{
    end(SIGQUIT); // at once, without a word to anybody, and with all its processes
}

void PostgresServer::stop()
{
    end(SIGINT);
}

void PostgresServer::end(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    m_process.waitForFinished(60'000);
}

SqlServer PostgresServer::ownDatabase() const
{
    return {.host = u"127.0.0.1"_s, .port = m_port, .database = u"postgres"_s, .user = owner, .password = password};
}

SqlServer PostgresServer::newDatabase()
{
    SqlServer server = ownDatabase();
    const QString name = u"history_%1"_s.arg(++m_databases);
    run(server, u"CREATE DATABASE "_s + name);
    server.database = name;
    return server;
}

QString PostgresServer::run(const SqlServer &server, const QString &statement)
{
    Sql sql;
    sql.open(server);
    QString answer;
    {
        SqlRows rows = sql.askOnce(statement);
        if (rows.next())
            answer = rows.text(0);
    }
    if (const auto error = sql.takeError())
        qFatal("%s: %s", qPrintable(statement), qPrintable(error->text));
    return answer;
}

QString toText(const SqlServer &server)
{
    return QStringList{server.host, QString::number(server.port), server.database, server.user, server.password}.join(
        u' ');
}

SqlServer serverFromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    return {.host = parts.at(0),
            .port = parts.at(1).toInt(),
            .database = parts.at(2),
            .user = parts.at(3),
            .password = parts.at(4),
            .certificate = {}};
}
