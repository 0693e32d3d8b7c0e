// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>

class QSqlError;

namespace TokenDeck {

struct SqlError
{
    QString text;
    bool isDamage = false; ///< the file is none of a database, or not a whole one
    bool isOfData = false; ///< a server refuses the values; others may go
};

/// A database of a server.
struct SqlServer
{
    QString host; ///< a name, an address, or the folder of a local socket
    int port = 5432;
    QString database;
    QString user;
    QString password; ///< empty: what libpq finds in its own password file
    /// PEM file of the authorities that its certificate is checked against; empty: none is asked for.
    QString certificate = {};
};

class SqlRows;

/// A connection to a database, for the thread that made it. Of SQLite's each statement is prepared once. After an error
/// all that follows does nothing, until takeError().
class Sql
{
public:
    using Values = std::initializer_list<QVariant>;

    Sql();
    ~Sql();
    Q_DISABLE_COPY_MOVE(Sql)

    /// A file of SQLite's. A connection that was open is closed.
    void open(const QString &path, bool readOnly);
    /// A database of PostgreSQL's, likewise. Takes up to ten seconds where nobody answers.
    void open(const SqlServer &server);
    void close();
    /// It is PostgreSQL, not SQLite.
    [[nodiscard]] bool isServer() const { return m_isServer; }

    void run(QLatin1StringView statement, Values values = {});
    /// Without keeping it prepared: for pragmas, some of which work while they are prepared.
    void runOnce(QLatin1StringView statement);
    [[nodiscard]] SqlRows ask(QLatin1StringView statement, Values values = {});
    /// The first column of the first row.
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView statement, Values values = {});
    /// Statements that are made for one use, and not kept prepared.
    void runOnce(const QString &statement, const QVariantList &values);
    [[nodiscard]] SqlRows askOnce(const QString &statement, const QVariantList &values = {});
    /// Rows of @p columns values each, many by one statement: "INSERT INTO … VALUES" before them, @p tail behind them.
    void insertRows(QLatin1StringView head, qsizetype columns, const QVariantList &values, QLatin1StringView tail = {});
    /// How many rows the last statement changed.
    [[nodiscard]] qint64 changedRows() const { return m_changedRows; }

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// How often it has failed since it was opened.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] QString lastFailure() const { return m_lastFailure; }
    [[nodiscard]] std::optional<SqlError> takeError() { return std::exchange(m_error, std::nullopt); }
    void restoreError(std::optional<SqlError> error) { m_error = std::move(error); }

private:
    friend class SqlRows;
    /// Nothing after an error.
    [[nodiscard]] QSqlQuery *executed(QLatin1StringView statement, Values values);
    [[nodiscard]] std::unique_ptr<QSqlQuery> executedOnce(const QString &statement, const QVariantList &values);
    [[nodiscard]] QString withValues(const QString &statement, const QVariantList &values);
    void openDatabase();
    void fail(const QSqlError &error);

    const QString m_name; // of the connection
    QSqlDatabase m_database;
    bool m_isServer = false;
    QHash<QLatin1StringView, QSqlQuery *> m_statements;
    std::optional<SqlError> m_error;
    int m_failures = 0;
    QString m_lastFailure;
    qint64 m_changedRows = 0;
};

/// The rows of an answer, one after the other. While it lives the database keeps them as they were; of a server nothing
/// else may be asked until the last one was read.
class SqlRows
{
public:
    SqlRows(Sql &sql, QSqlQuery *query)
        : m_sql(sql)
        , m_query(query)
    { }
    SqlRows(Sql &sql, std::unique_ptr<QSqlQuery> query)
        : m_sql(sql)
        , m_query(query.get())
        , m_own(std::move(query))
    { }
    ~SqlRows()
    {
        if (m_query)
            m_query->finish();
    }
    Q_DISABLE_COPY_MOVE(SqlRows)

    /// False after the last one, and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] std::optional<qint64> count(int column) const
    {
        const QVariant value = m_query->value(column);
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

private:
    Sql &m_sql;
    QSqlQuery *m_query; // nothing: there was an error
    const std::unique_ptr<QSqlQuery> m_own = {};
};

/// What is read or written at once. Unless it is committed, nothing was changed.
class SqlTransaction
{
public:
    enum class Kind : quint8 { Reading, Writing };

    /// Waits while others write, unless it only reads. Of a server's those wait for each other that write to the same
    /// @p account; without one it waits for all.
    SqlTransaction(Sql &sql, Kind kind, const QString &account = {});
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    /// Afterwards takeError() tells what came in between.
    void commit();

private:
    Sql &m_sql;
    bool m_isOpen = false;
};

} // namespace TokenDeck
