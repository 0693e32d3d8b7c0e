// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

// Times are Unix seconds, amounts quota units. docs/history.md says what is in them.
constexpr std::array version1{
    // Without a profile: it was forgotten, and is about to be deleted.
    "CREATE TABLE account (id INTEGER PRIMARY KEY, profile TEXT UNIQUE)"_L1,
    "CREATE TABLE snapshot (account INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,"
    " time INTEGER NOT NULL, data BLOB NOT NULL)"_L1,
    "CREATE TABLE moment (account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE, time INTEGER NOT NULL,"
    " PRIMARY KEY (account, time)) WITHOUT ROWID"_L1,
    "CREATE TABLE account_sample (account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,"
    " time INTEGER NOT NULL, used INTEGER, remaining INTEGER, PRIMARY KEY (account, time)) WITHOUT ROWID"_L1,
    // With its last sample, and by how much what it used has grown from the first sample to that.
    "CREATE TABLE token (id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,"
    " is_text INTEGER NOT NULL, identity TEXT NOT NULL, time INTEGER NOT NULL, used INTEGER, remaining INTEGER,"
    " status INTEGER NOT NULL, grown INTEGER NOT NULL, UNIQUE (account, is_text, identity))"_L1,
    // No data: it is gone.
    "CREATE TABLE state (token INTEGER NOT NULL REFERENCES token (id) ON DELETE CASCADE, time INTEGER NOT NULL,"
    " data BLOB, PRIMARY KEY (token, time)) WITHOUT ROWID"_L1,
    "CREATE TABLE sample (token INTEGER NOT NULL REFERENCES token (id) ON DELETE CASCADE, time INTEGER NOT NULL,"
    " used INTEGER, remaining INTEGER, status INTEGER NOT NULL, PRIMARY KEY (token, time)) WITHOUT ROWID"_L1,
    // The last sample of each day but the last one with any, which is with the token: so a day is written once.
    "CREATE TABLE day (token INTEGER NOT NULL REFERENCES token (id) ON DELETE CASCADE, time INTEGER NOT NULL,"
    " used INTEGER, remaining INTEGER, status INTEGER NOT NULL, grown INTEGER NOT NULL, PRIMARY KEY (token, time))"
    " WITHOUT ROWID"_L1,
    // Until when samples are thinned out to one an hour, and to one a day; one row.
    "CREATE TABLE thinned (hourly INTEGER NOT NULL, daily INTEGER NOT NULL)"_L1,
    "INSERT INTO thinned (hourly, daily) VALUES (0, 0)"_L1,
    "PRAGMA user_version = 1"_L1,
};

constexpr std::array version2{
    // Days, by their beginnings, on which unusual use was meant: of a token, and of the account as a whole.
    "CREATE TABLE planned (token INTEGER NOT NULL REFERENCES token (id) ON DELETE CASCADE, day INTEGER NOT NULL,"
    " PRIMARY KEY (token, day)) WITHOUT ROWID"_L1,
    "CREATE TABLE account_planned (account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,"
    " day INTEGER NOT NULL, PRIMARY KEY (account, day)) WITHOUT ROWID"_L1,
    "PRAGMA user_version = 2"_L1,
};

constexpr std::array<SchemaStep, 2> steps{version1, version2};

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return steps;
}

int schemaOf(Sql &sql)
{
    return static_cast<int>(sql.number("PRAGMA user_version"_L1).value_or(0));
}

void migrate(Sql &sql)
{
    SqlTransaction writing(sql, SqlTransaction::Kind::Writing);
    // Another process may have come first.
    const int present = schemaOf(sql);
    for (int version = qMax(0, present); version < newestSchema(); ++version) {
        for (const QLatin1StringView statement : schemaSteps()[static_cast<size_t>(version)])
            sql.runOnce(statement);
    }
    writing.commit();
}

} // namespace TokenDeck
