// SPDX-License-Identifier: GPL-3.0-or-later
// The database of PostgreSQL's that a team's history is kept in: its schema is made by whoever comes first.
#include "history/schema.h"
#include "history/teamhistory.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = HistoryFault::Kind;

/// By how much clocks may differ, seconds: loads of several computers are put into one order.
constexpr qint64 clockTolerance = 60;

QString nameOf(const SqlServer &server)
{
    return u"postgresql://%1@%2:%3/%4"_s.arg(server.user, server.host).arg(server.port).arg(server.database);
}

} // namespace

OpenedTeam openTeamDatabase(const SqlServer &server, qint64 now)
{
    const QString name = nameOf(server);
    auto sql = std::make_unique<Sql>();
    sql->open(server);
    int version = schemaOf(*sql);
    if (!sql->hasFailed() && version < newestSchema(*sql)) {
        {
            SqlTransaction writing(*sql, SqlTransaction::Kind::Writing);
            // Not "IF NOT EXISTS", which asks for the right to make one.
            if (!sql->number("SELECT 1 FROM pg_namespace WHERE nspname = 'tokendeck'"_L1))
                sql->runOnce("CREATE SCHEMA tokendeck"_L1);
            writing.commit();
        }
        sql->runOnce("SET search_path TO tokendeck"_L1);
        migrate(*sql);
        version = newestSchema(*sql);
    }
    sql->runOnce("SET search_path TO tokendeck"_L1);
    const qint64 theirs = sql->number("SELECT CAST(EXTRACT(EPOCH FROM now()) AS BIGINT)"_L1).value_or(0);
    if (const std::optional<SqlError> error = sql->takeError())
        return {nullptr, HistoryFault{.kind = Kind::TeamUnreachable, .path = name, .detail = error->text}};
    std::optional<HistoryFault> fault;
    const bool isNewer = version > newestSchema(*sql);
    const qint64 ahead = now - theirs;
    if (isNewer)
        fault = HistoryFault{Kind::TeamNewer, name, {}, u"version %1"_s.arg(version)};
    else if (qAbs(ahead) > clockTolerance)
        fault = HistoryFault{Kind::TeamClock, name, {}, u"%1 s"_s.arg(ahead)};
    return {std::make_unique<SqlHistory>(std::move(sql), name, isNewer, nullptr), fault};
}

OpenedHistory openTeamHistory(const QString &path, const SqlServer &server, TeamNames names,
                              TeamHistory::Connecting connecting, std::chrono::milliseconds pause)
{
    OpenedHistory opened = openHistoryFile(path);
    if (!opened.store || opened.store->isReadOnly())
        return opened;
    std::unique_ptr<SqlHistory> copy(static_cast<SqlHistory *>(opened.store.release()));
    if (const auto fault = copy->becomeCopyOf(nameOf(server)); fault && !opened.fault)
        opened.fault = fault;
    auto team = std::make_unique<TeamHistory>(std::move(copy), server, std::move(names), connecting, pause);
    if (!opened.fault)
        opened.fault = team->teamFault();
    opened.store = std::move(team);
    return opened;
}

} // namespace TokenDeck
