// SPDX-License-Identifier: GPL-3.0-or-later
// How long a team's history takes to answer when it has grown: fills a database of a PostgreSQL of its own as 50 people
// with 20 gateways of 2,500 tokens each leave it after two years, and prints a table for docs/history.md. Takes minutes,
// and some gigabytes of the folder for temporary files; not among the tests.
#include "history/outlookmaker.h"
#include "history/teamhistory.h"
#include "support/historydata.h"
#include "support/postgresserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

constexpr int gateways = 20;
constexpr int tokensEach = 2'500;
constexpr qint64 days = 730;
constexpr qint64 day = 86'400;
constexpr qint64 start = historyStart - days * day;

QString account(int number)
{
    return u"https://gateway%1.example 1"_s.arg(number);
}

/// A tenth of the tokens has been used since.
HistorySnapshot load(qint64 time, qint64 number)
{
    std::vector<Token> tokens;
    for (int i = 0; i < tokensEach; ++i) {
        const qint64 used = 1'000'000 + 1'000 * ((number + i) / 10);
        tokens.push_back(usedToken(i + 1, used));
        tokens.back().remainQuota = 1'000'000'000 - used;
        tokens.back().models = SharedText(u"gpt-5.4,claude-opus-4.6"_s);
        tokens.back().modelLimitsEnabled = true;
    }
    return loadOf(time, std::move(tokens));
}

void fill(const SqlServer &server)
{
    {
        const OpenedTeam team = openTeamDatabase(server);
        for (int i = 0; i < gateways; ++i) {
            if (team.store->record(account(i), load(start, -1'000)))
                qFatal("no load");
        }
    }
    const QStringList statements{
        // Looked at once a day, in the last 30 days once an hour, in the last two every quarter.
        u"INSERT INTO tokendeck.moment SELECT id, t FROM tokendeck.account, generate_series(%1, %2, 86400) t ON CONFLICT DO NOTHING"_s
            .arg(start + day)
            .arg(historyStart - 30 * day),
        u"INSERT INTO tokendeck.moment SELECT id, t FROM tokendeck.account, generate_series(%1, %2, 3600) t ON CONFLICT DO NOTHING"_s
            .arg(historyStart - 30 * day + 60)
            .arg(historyStart - 2 * day),
        u"INSERT INTO tokendeck.moment SELECT id, t FROM tokendeck.account, generate_series(%1, %2, 900) t ON CONFLICT DO NOTHING"_s
            .arg(historyStart - 2 * day + 60)
            .arg(historyStart - 1'800),
        // Each token is used on three days of ten, and edited four times a year.
        u"INSERT INTO tokendeck.day SELECT id, t, (t - %1) / 100, 1000000000 - (t - %1) / 100, 0, (t - %1) / 100 FROM tokendeck.token,"
        " generate_series(%1 + 43200, %2, 86400) t WHERE (id * 31 + t / 86400 * 7) % 10 < 3"_s.arg(start)
            .arg(historyStart - day),
        u"INSERT INTO tokendeck.sample SELECT id, t, (t - %1) / 100, 1000000000 - (t - %1) / 100, 0 FROM tokendeck.token,"
        " generate_series(%2 + 60, %3, 3600) t WHERE (id * 31 + t / 3600 * 7) % 10 < 1"_s.arg(start)
            .arg(historyStart - 30 * day)
            .arg(historyStart - 2 * day),
        u"INSERT INTO tokendeck.sample SELECT id, t, (t - %1) / 100, 1000000000 - (t - %1) / 100, 0 FROM tokendeck.token,"
        " generate_series(%2 + 60, %3, 900) t WHERE (id * 31 + t / 900 * 7) % 10 < 1"_s.arg(start)
            .arg(historyStart - 2 * day)
            .arg(historyStart - 1'800),
        u"INSERT INTO tokendeck.state SELECT s.token, t, s.data FROM tokendeck.state s, generate_series(%1, %2, 7884000) t"
        " ON CONFLICT DO NOTHING"_s.arg(start + day)
            .arg(historyStart - 2 * day),
        u"UPDATE tokendeck.token SET time = %1, used = (%1 - %2) / 100, remaining = 1000000000 - (%1 - %2) / 100,"
        " grown = (%1 - %2) / 100"_s.arg(historyStart - 1'800)
            .arg(start),
        u"ANALYZE"_s};
    Sql sql;
    sql.open(server);
    sql.runOnce("SET statement_timeout = 0"_L1);
    sql.runOnce("SET session_replication_role = replica"_L1); // rows that refer to others are not looked at one by one
    for (const QString &statement : statements) {
        sql.runOnce(statement, {});
        if (const auto error = sql.takeError())
            qFatal("%s: %s", qPrintable(statement), qPrintable(error->text));
        std::fprintf(stderr, ".");
    }
}

void measure(const char *what, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 11; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("| %s | %.1f | %.1f |\n", what, times[times.size() / 2], times.back());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PostgresServer postgres;
    const SqlServer server = postgres.newDatabase();
    fill(server);
    std::printf(
        "%s tokens, %s values, %s\n\n| asked of one gateway | ms, median of 11 | ms, longest |\n|---|---|---|\n",
        qPrintable(postgres.run(server, u"SELECT COUNT(*) FROM tokendeck.token"_s)),
        qPrintable(postgres.run(server,
                                u"SELECT (SELECT COUNT(*) FROM tokendeck.day) + (SELECT COUNT(*) FROM"
                                " tokendeck.sample)"_s)),
        qPrintable(postgres.run(server, u"SELECT pg_size_pretty(pg_database_size(current_database()))"_s)));
    measure("connect", [&](int) { static_cast<void>(openTeamDatabase(server)); });
    const OpenedTeam team = openTeamDatabase(server);
    HistoryStore &store = *team.store;
    measure("record a load after others' loads, every token used since", [&](int i) {
        if (store.record(account(i), load(historyStart, 0)))
            qFatal("no load");
    });
    measure("record the next one, a tenth of the tokens used since", [&](int i) {
        if (store.record(account(i), load(historyStart + 900, 1)))
            qFatal("no load");
    });
    measure("record one that is ten days late, every token used between", [&](int i) {
        if (store.record(account(i), load(historyStart - 10 * day + 1'800, -90)))
            qFatal("no load");
    });
    measure("the moments", [&](int i) { static_cast<void>(store.moments(account(i), 1'000)); });
    measure("the last list", [&](int i) { static_cast<void>(store.snapshot(account(i))); });
    measure("a list as it was a year ago",
            [&](int i) { static_cast<void>(team.store->loadAt(account(i), start + 365 * day)); });
    measure("changes of a day",
            [&](int i) { static_cast<void>(store.changes(account(i), historyStart - day, historyStart)); });
    measure("changes of two years", [&](int i) { static_cast<void>(store.changes(account(i), start, historyStart)); });
    measure("a token's values of two years",
            [&](int i) { static_cast<void>(store.samples(account(i), TokenId(i + 1), start, historyStart)); });
    measure("what all tokens had used a week ago",
            [&](int i) { static_cast<void>(store.usedAt(account(i), historyStart - 7 * day)); });
    measure("the 10 that used most in 30 days",
            [&](int i) { static_cast<void>(store.fastest(account(i), historyStart - 30 * day, 10)); });
    measure("all tokens' days of 12 weeks, for forecasts", [&](int i) {
        store.forEachSeries(account(i), historyStart - 84 * day, 0, [](TokenId, std::span<const UseSample>) {});
    });
    return 0;
}
