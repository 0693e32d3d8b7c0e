// SPDX-License-Identifier: GPL-3.0-or-later
// What stores ask each other for: whole moments, and what has not been passed on yet.
#include "history/loadwriter.h"
#include "history/snapshotcodec.h"
#include "history/sqlhistory.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

std::optional<HistorySnapshot> SqlHistory::loadAt(const QString &account, qint64 time)
{
    std::vector<Token> tokens;
    HistorySnapshot load;
    load.time = time;
    {
        SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
        const qint64 row = accountRow(account).value_or(0);
        if (!m_sql->number("SELECT time FROM moment WHERE account = ? AND time = ?"_L1, {row, time})) {
            static_cast<void>(m_sql->takeError());
            return std::nullopt;
        }
        const QHash<qint64, UseSample> samples = lastSamples(*m_sql, row, time);
        {
            SqlRows rows = m_sql->ask("SELECT s.token, s.data, t.is_text, t.identity FROM (SELECT id, (SELECT MAX(time)"
                                      " FROM state WHERE token = token.id AND time <= ?) AS last FROM token"
                                      " WHERE account = ?) AS k JOIN state s ON s.token = k.id AND s.time = k.last"
                                      " JOIN token t ON t.id = k.id ORDER BY s.token"_L1,
                                      {time, row});
            while (rows.next()) {
                auto token = readState(rows.bytes(1), tokenIdOf(rows, 2, 0));
                if (!token)
                    continue;
                setCounters(*token, samples.value(rows.integer(0)));
                tokens.push_back(std::move(*token));
            }
        }
        SqlRows rows = m_sql->ask("SELECT used, remaining FROM account_sample WHERE account = ? AND time <= ?"
                                  " ORDER BY time DESC LIMIT 1"_L1,
                                  {row, time});
        if (rows.next()) {
            load.facts.used = rows.count(0);
            load.facts.balance = rows.count(1);
        }
    }
    if (m_sql->takeError())
        return std::nullopt;
    const Family family = tokens.empty() ? Family::Unknown : tokens.front().family;
    load.inventory = Inventory::fromTokens(std::move(tokens), family);
    load.inventory.setReadTime(time);
    return load;
}

QStringList SqlHistory::accounts()
{
    QStringList all;
    {
        SqlRows rows = m_sql->ask("SELECT profile FROM account WHERE profile IS NOT NULL ORDER BY profile"_L1);
        while (rows.next())
            all.append(rows.text(0));
    }
    static_cast<void>(m_sql->takeError());
    return all;
}

HistoryRetention SqlHistory::keptRetention()
{
    SqlRows rows = m_sql->ask("SELECT fine_hours, hourly_days, daily_days FROM retention"_L1);
    if (!rows.next())
        return {};
    // What cannot be is what is usual.
    const auto in = [&rows](int column, int least, int usual) {
        const qint64 value = rows.integer(column);
        return value < least || value > 36'500 ? usual : static_cast<int>(value);
    };
    const HistoryRetention usual;
    return {in(0, 1, usual.fineHours), in(1, 1, usual.hourlyDays), in(2, 7, usual.dailyDays)};
}

std::optional<HistoryFault> SqlHistory::becomeCopyOf(const QString &database)
{
    auto fault = write([&] {
        if (m_sql->number("SELECT 1 FROM team WHERE database = ?"_L1, {database}))
            return;
        m_sql->run("DELETE FROM team"_L1);
        m_sql->run("INSERT INTO team (database) VALUES (?)"_L1, {database});
        m_sql->run("INSERT INTO unsent (account, time) SELECT account, time FROM moment WHERE true"
                   " ON CONFLICT DO NOTHING"_L1);
        m_sql->run("DELETE FROM unsent_planned"_L1);
        m_sql->run(
            "INSERT INTO unsent_planned (account, is_text, identity, day, is_planned)"
            " SELECT t.account, t.is_text, t.identity, p.day, 1 FROM planned p JOIN token t ON t.id = p.token"_L1);
        m_sql->run(
            "INSERT INTO unsent_planned (account, day, is_planned) SELECT account, day, 1 FROM account_planned"_L1);
    });
    m_isTeamCopy = !fault || fault->isKept();
    return fault;
}

std::vector<SqlHistory::Unsent> SqlHistory::unsent(int limit)
{
    std::vector<Unsent> all;
    {
        // Those that have been thinned out meanwhile are nothing to pass on.
        SqlRows rows = m_sql->ask("SELECT a.profile, u.time FROM unsent u JOIN account a ON a.id = u.account"
                                  " JOIN moment m ON m.account = u.account AND m.time = u.time"
                                  " WHERE a.profile IS NOT NULL ORDER BY u.time DESC LIMIT ?"_L1,
                                  {limit});
        while (rows.next())
            all.push_back({rows.text(0), rows.integer(1)});
    }
    static_cast<void>(m_sql->takeError());
    return all;
}

std::vector<SqlHistory::UnsentPlan> SqlHistory::unsentPlans()
{
    std::vector<UnsentPlan> all;
    {
        SqlRows rows = m_sql->ask(
            "SELECT u.id, a.profile, u.is_text, u.identity, u.day, u.is_planned FROM unsent_planned u"
            " JOIN account a ON a.id = u.account WHERE a.profile IS NOT NULL ORDER BY u.id"_L1);
        while (rows.next()) {
            UnsentPlan plan{.id = rows.integer(0),
                            .account = rows.text(1),
                            .token = {},
                            .day = rows.integer(4),
                            .isPlanned = rows.integer(5) != 0};
            if (!rows.isNull(3))
                plan.token = tokenIdOf(rows, 2, 0);
            all.push_back(std::move(plan));
        }
    }
    static_cast<void>(m_sql->takeError());
    return all;
}

void SqlHistory::setSent(const Unsent &sent)
{
    static_cast<void>(write([&] {
        m_sql->run("DELETE FROM unsent WHERE account = (SELECT id FROM account WHERE profile = ?) AND time = ?"_L1,
                   {sent.account, sent.time});
    }));
}

void SqlHistory::setSent(const UnsentPlan &sent)
{
    static_cast<void>(write([&] { m_sql->run("DELETE FROM unsent_planned WHERE id = ?"_L1, {sent.id}); }));
}

} // namespace TokenDeck
