// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sql.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// How long another process may write before that is an error, milliseconds. A load takes less than a second.
constexpr int lockPatience = 30'000;

// Of SQLite, its lowest byte.
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

// Of PostgreSQL: errors of values, of integrity and of size; and the name of the locks that writers take.
constexpr std::array dataErrors{"22"_L1, "23"_L1, "54"_L1};
constexpr auto locks = "7521011"_L1;
/// One statement takes at most so many values: SQLite knows 32,766, PostgreSQL twice as many.
constexpr qsizetype valuesAtOnce = 4'000;

/// As a value in libpq's list of options.
QString quoted(QString value)
{
    return u"'"_s + value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u"'"_s;
}

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
    m_isServer = false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(lockPatience);
    if (readOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    openDatabase();
}

void Sql::open(const SqlServer &server)
{
    close();
    m_isServer = true;
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(server.host);
    m_database.setPort(server.port);
    m_database.setDatabaseName(server.database);
    m_database.setUserName(server.user);
    m_database.setPassword(server.password);
    // A link that is cut is noticed within some seconds, not hours.
    QString options = u"connect_timeout=10;application_name=TokenDeck;gssencmode=disable;keepalives_idle=20;"
                      "keepalives_interval=5;keepalives_count=3;tcp_user_timeout=15000;"_s;
    if (server.certificate.isEmpty())
        options += u"sslmode=prefer"_s;
    else
        options += u"sslmode=verify-full;sslrootcert="_s + quoted(server.certificate);
    m_database.setConnectOptions(options);
    openDatabase();
    runOnce("SET statement_timeout = 60000"_L1);
    runOnce("SET lock_timeout = 20000"_L1);
    runOnce("SET client_min_messages = warning"_L1);
}

void Sql::openDatabase()
{
    m_failures = 0;
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
    ++m_failures;
    const QString code = error.nativeErrorCode();
    if (m_isServer) {
        const bool isOfData = std::ranges::any_of(dataErrors,
                                                  [&code](QLatin1StringView each) { return code.startsWith(each); });
        m_error = SqlError{.text = error.databaseText().trimmed(), .isOfData = isOfData};
        if (m_error->text.isEmpty())
            m_error->text = error.text();
        m_lastFailure = m_error->text;
        return;
    }
    const int number = code.toInt() & 0xff;
    m_error = SqlError{error.text(), number == corrupt || number == notADatabase};
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
    if (m_isServer)
        return runOnce(statement, values);
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
    if (m_isServer)
        return askOnce(statement, values);
    return {*this, executed(statement, values)};
}

std::optional<qint64> Sql::number(QLatin1StringView statement, Values values)
{
    SqlRows rows = ask(statement, values);
    return rows.next() ? rows.count(0) : std::nullopt;
}

std::unique_ptr<QSqlQuery> Sql::executedOnce(const QString &statement, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    bool isDone = false;
    if (m_isServer) {
        const QString text = withValues(statement, values);
        isDone = !m_error && query->exec(text);
    } else {
        isDone = query->prepare(statement);
        for (qsizetype i = 0; isDone && i < values.size(); ++i)
            query->bindValue(static_cast<int>(i), values[i]);
        isDone = isDone && query->exec();
    }
    if (isDone && !m_error)
        return query;
    if (!m_error)
        fail(query->lastError());
    return nullptr;
}

/// For a server, which would be asked twice, and be left with what was prepared.
QString Sql::withValues(const QString &statement, const QVariantList &values)
{
    const QStringList parts = statement.split(u'?');
    QString all = parts.constFirst();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].metaType().id() == QMetaType::QString && values[i].toString().contains(QChar(0))) {
            m_error = SqlError{.text = u"a text with a null character"_s, .isOfData = true};
            return {};
        }
        QSqlField field({}, values[i].metaType());
        field.setValue(values[i]);
        all += m_database.driver()->formatValue(field) + parts[i + 1];
    }
    return all;
}

void Sql::runOnce(const QString &statement, const QVariantList &values)
{
    if (const auto query = executedOnce(statement, values))
        m_changedRows = query->numRowsAffected();
}

SqlRows Sql::askOnce(const QString &statement, const QVariantList &values)
{
    return {*this, executedOnce(statement, values)};
}

void Sql::insertRows(QLatin1StringView head, qsizetype columns, const QVariantList &values, QLatin1StringView tail)
{
    const QString row = u"(?"_s + u", ?"_s.repeated(columns - 1) + u')';
    const qsizetype rowsAtOnce = valuesAtOnce / columns;
    for (qsizetype first = 0; first < values.size() && !m_error; first += rowsAtOnce * columns) {
        const QVariantList some = values.sliced(first, qMin(rowsAtOnce * columns, values.size() - first));
        const QString rows = row + QString(u", "_s + row).repeated(some.size() / columns - 1);
        runOnce(head + u' ' + rows + u' ' + tail, some);
    }
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

SqlTransaction::SqlTransaction(Sql &sql, Kind kind, const QString &account)
    : m_sql(sql)
{
    if (!m_sql.isServer()) {
        m_sql.run(kind == Kind::Writing ? "BEGIN IMMEDIATE"_L1 : "BEGIN"_L1);
        m_isOpen = !m_sql.hasFailed();
        return;
    }
    m_sql.runOnce(kind == Kind::Writing ? "BEGIN"_L1 : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_L1);
    m_isOpen = !m_sql.hasFailed();
    if (kind == Kind::Reading)
        return;
    if (account.isEmpty()) {
        m_sql.runOnce(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(locks), {});
    } else {
        m_sql.runOnce(u"SELECT pg_advisory_xact_lock_shared(%1)"_s.arg(locks), {});
        m_sql.runOnce(u"SELECT pg_advisory_xact_lock(%1, hashtext(?))"_s.arg(locks), {account});
    }
}

SqlTransaction::~SqlTransaction()
{
    if (!m_isOpen)
        return;
    // What went wrong is kept to be told, and whether this goes well makes no difference: then it has been rolled back.
    const std::optional<SqlError> error = m_sql.takeError();
    m_sql.runOnce("ROLLBACK"_L1);
    static_cast<void>(m_sql.takeError());
    m_sql.restoreError(error);
}

void SqlTransaction::commit()
{
    m_sql.runOnce("COMMIT"_L1);
    m_isOpen = m_isOpen && m_sql.hasFailed();
}

} // namespace TokenDeck
