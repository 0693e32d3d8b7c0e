// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sql.h"

#include <QProcess>
#include <QTemporaryDir>

/// A real PostgreSQL in a folder of its own, on a port of loopback; Debian's package has it.
class PostgresServer
{
public:
    /// @p certificateFile, @p keyFile: PEM; without them it does not encrypt. Asserts that it runs.
    explicit PostgresServer(const QString &certificateFile = {}, const QString &keyFile = {});
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    void start();
    /// As if its machine lost power.
    void kill();
    /// Whoever is connected is thrown out.
    void stop();

    /// A new, empty database.
    [[nodiscard]] TokenDeck::SqlServer newDatabase();
    /// A statement by the server's owner; what its first row has first.
    QString run(const TokenDeck::SqlServer &server, const QString &statement);

private:
    void end(int signal);
    [[nodiscard]] TokenDeck::SqlServer ownDatabase() const;
    void runTool(const QString &tool, const QStringList &arguments);
    [[nodiscard]] std::pair<QString, QStringList> asItsUser(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_tools;
    QString m_user; // who the server is run by; empty: whoever runs the test
    quint16 m_port = 0;
    int m_databases = 0;
    QProcess m_process;
};

/// For another process.
[[nodiscard]] QString toText(const TokenDeck::SqlServer &server);
[[nodiscard]] TokenDeck::SqlServer serverFromText(const QString &text);
