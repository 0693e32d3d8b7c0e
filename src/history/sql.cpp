// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sql.h"

#include <QSqlError>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// How long another process may write before that is an error, milliseconds. A load takes less than a second.
constexpr int patience = 30'000;

// Of SQLite, its lowest byte.
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

QString newName()
{
    static std::atomic<int> made = 0;
    return u"history %1"_s.arg(++made);
}

} // namespace

Sql::Sql()
    : m_name(newName())
{ }

Sql::~Sql()
{
    close();
}

void Sql::open(const QString &path, bool readOnly)
{
    close();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience);
    if (readOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    if (!m_database.open())
        fail(m_database.lastError());
}

void Sql::close()
{
    qDeleteAll(m_statements);
    m_statements.clear();
    m_error.reset();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Sql::fail(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_error = SqlError{error.text(), code == corrupt || code == notADatabase};
}

QSqlQuery *Sql::executed(QLatin1StringView statement, Values values)
{
    if (m_error)
        return nullptr;
    QSqlQuery *&query = m_statements[statement];
    if (!query) {
        query = new QSqlQuery(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement)) {
            fail(query->lastError());
            delete m_statements.take(statement);
            return nullptr;
        }
    }
    int place = 0;
    for (const QVariant &value : values)
        query->bindValue(place++, value);
    if (query->exec())
        return query;
    fail(query->lastError());
    query->finish();
    return nullptr;
}

void Sql::run(QLatin1StringView statement, Values values)
{
    if (QSqlQuery *query = executed(statement, values)) {
        m_changedRows = query->numRowsAffected();
        query->finish();
    }
}

void Sql::runOnce(QLatin1StringView statement)
{
    if (m_error)
        return;
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        fail(query.lastError());
        return;
    }
    while (query.next()) { } // some work row by row
    if (query.lastError().isValid())
        fail(query.lastError());
}

SqlRows Sql::ask(QLatin1StringView statement, Values values)
{
    return {*this, executed(statement, values)};
}

std::optional<qint64> Sql::number(QLatin1StringView statement, Values values)
{
    SqlRows rows = ask(statement, values);
    return rows.next() ? rows.count(0) : std::nullopt;
}

qint64 Sql::insert(QLatin1StringView statement, Values values)
{
    QSqlQuery *query = executed(statement, values);
    if (!query)
        return 0;
    const qint64 id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

bool SqlRows::next()
{
    if (!m_query || m_sql.hasFailed())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_sql.fail(m_query->lastError());
    return false;
}

SqlTransaction::SqlTransaction(Sql &sql, Kind kind)
    : m_sql(sql)
{
    m_sql.run(kind == Kind::Writing ? "BEGIN IMMEDIATE"_L1 : "BEGIN"_L1);
    m_isOpen = !m_sql.hasFailed();
}

SqlTransaction::~SqlTransaction()
{
    if (!m_isOpen)
        return;
    // What went wrong is kept to be told, and whether this goes well makes no difference: then it has been rolled back.
    const std::optional<SqlError> error = m_sql.takeError();
    m_sql.run("ROLLBACK"_L1);
    static_cast<void>(m_sql.takeError());
    m_sql.restoreError(error);
}

void SqlTransaction::commit()
{
    m_sql.run("COMMIT"_L1);
    m_isOpen = m_isOpen && m_sql.hasFailed();
}

} // namespace TokenDeck
