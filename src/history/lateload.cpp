// SPDX-License-Identifier: GPL-3.0-or-later
// Loads among others, earlier and later: they come late, because a server could not be reached or another process was
// faster. What is kept afterwards is what would have been kept had all loads come in the order of their times.
#include "history/loadwriter.h"
#include "history/snapshotcodec.h"
#include "history/sqlhistory.h"
#include "history/tokenpast.h"

#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// After the last moment, and before the first where there is none.
constexpr qint64 noMoment = std::numeric_limits<qint64>::max();

/// A token's states around the time of a late load.
struct StatesAround
{
    QByteArray before = {}; ///< empty: it is not there
    bool isThereNext = false;
    std::optional<qint64> changed = {}; ///< when it changed first after it, up to the next moment
    QByteArray changedTo = {};
    std::optional<qint64> seen = {}; ///< when it was there first after it
};

class LateLoad
{
public:
    LateLoad(Sql &sql, qint64 account, const HistorySnapshot &snapshot)
        : m_sql(sql)
        , m_account(account)
        , m_snapshot(snapshot)
        , m_time(snapshot.time)
        , m_writer(sql, account)
    { }

    void write()
    {
        const qint64 slot = startOf(m_time, slotSeconds);
        if (m_sql
                .number("SELECT COUNT(*) FROM moment WHERE account = ? AND time >= ? AND time < ?"_L1,
                        {m_account, slot, slot + slotSeconds})
                .value_or(1))
            return;
        m_next = m_sql.number("SELECT MIN(time) FROM moment WHERE account = ? AND time > ?"_L1, {m_account, m_time})
                     .value_or(noMoment);
        m_firstMoment =
            m_sql.number("SELECT MIN(time) FROM moment WHERE account = ?"_L1, {m_account}).value_or(noMoment);
        readStates();
        m_samples = lastSamples(m_sql, m_account, m_time);
        keepTokens();
        m_writer.write(m_time);
        writeMoment(m_sql, m_account, m_time);
        keepBalance();
    }

private:
    void readStates()
    {
        SqlRows rows = m_sql.ask("SELECT s.token, s.time, s.data FROM state s JOIN token t ON t.id = s.token"
                                 " WHERE t.account = ? ORDER BY s.token, s.time"_L1,
                                 {m_account});
        while (rows.next()) {
            StatesAround &states = m_states[rows.integer(0)];
            const qint64 time = rows.integer(1);
            const QByteArray data = rows.bytes(2);
            if (time <= m_next)
                states.isThereNext = m_next != noMoment && !data.isEmpty();
            if (time <= m_time)
                states.before = data;
            else if (!states.seen && !data.isEmpty())
                states.seen = time;
            if (time > m_time && time <= m_next && !states.changed) {
                states.changed = time;
                states.changedTo = data;
            }
        }
        for (StatesAround &states : m_states) {
            if (states.isThereNext && !states.changed)
                states.seen = m_next;
        }
    }

    void keepTokens()
    {
        QHash<TokenId, TokenRow> rows;
        for (const TokenRow &row : m_writer.allRows(m_snapshot.inventory.sources().constFirst().account))
            rows.insert(row.token, row);
        std::vector<TokenRow> made;
        std::vector<const Token *> newTokens;
        std::vector<std::pair<TokenRow, UseSample>> touched;
        m_snapshot.inventory.forEach([&](qsizetype, const Token &token) {
            const UseSample sample = sampleOf(token, m_time);
            const TokenRow row = rows.take(token.id());
            if (!row.id) {
                made.push_back({.token = token.id(), .last = sample, .grown = grownAt(m_time, sample)});
                newTokens.push_back(&token);
                return;
            }
            keepState(row.id, writtenState(stateOf(token)));
            const auto kept = m_samples.constFind(row.id);
            if (kept == m_samples.cend() || !saysTheSame(*kept, sample))
                touched.emplace_back(row, sample);
        });
        std::vector<TokenRow> newSinceThen;
        for (const TokenRow &row : std::as_const(rows)) {
            keepState(row.id, {});
            if (m_time < m_firstMoment && m_states.value(row.id).isThereNext)
                newSinceThen.push_back(row);
        }
        m_writer.insertTokens(made);
        for (size_t i = 0; i < made.size(); ++i) {
            // At the next moment it is not there.
            m_writer.addState(made[i].id, m_time, writtenState(stateOf(*newTokens[i])));
            addState(made[i].id, m_next, {});
            m_writer.addSample(made[i].id, made[i].last);
        }
        keepSamples(touched);
        addFirstUse(newSinceThen);
    }

    /// Of tokens that were there at the first moment so far, and were not before it.
    void addFirstUse(const std::vector<TokenRow> &rows)
    {
        QHash<qint64, TokenPast> pasts = readPasts(rows);
        for (const TokenRow &row : rows) {
            TokenPast &past = pasts[row.id];
            past.read(row.last, row.grown, false);
            const TokenPast before = past;
            past.grow(qMax(qint64(0), before.points().begin()->second.sample.used.value_or(0)));
            writePast(row, before, past);
        }
    }

    /// What a list that was whole before shows to have been used since, by a token's first sample.
    [[nodiscard]] qint64 grownAt(qint64 time, const UseSample &sample) const
    {
        return m_firstMoment < time ? qMax(qint64(0), sample.used.value_or(0)) : 0;
    }

    void keepState(qint64 token, const QByteArray &data)
    {
        const StatesAround states = m_states.value(token);
        if (data == states.before)
            return;
        addState(token, m_time, data);
        if (!states.changed)
            addState(token, m_next, states.before);
        else if (states.changedTo == data)
            m_writer.removeState(token, *states.changed);
    }

    void addState(qint64 token, qint64 time, const QByteArray &data)
    {
        if (time != noMoment)
            m_writer.addState(token, time, data);
    }

    void keepSamples(const std::vector<std::pair<TokenRow, UseSample>> &touched)
    {
        std::vector<TokenRow> rows;
        rows.reserve(touched.size());
        for (const auto &[row, sample] : touched)
            rows.push_back(row);
        QHash<qint64, TokenPast> pasts = readPasts(rows);
        for (const auto &[row, sample] : touched) {
            TokenPast &past = pasts[row.id];
            past.read(row.last, row.grown, false);
            const TokenPast before = past;
            const UseSample *after = past.after(m_time);
            // When it was there again it said this, with a sample of its own or without.
            const auto seen = m_states.value(row.id).seen;
            const bool isKnownNext = after && seen && after->time <= *seen;
            const UseSample atNext = isKnownNext ? *after : m_samples.value(row.id);
            const qint64 firstSoFar = after ? grownAt(after->time, *after) : 0;
            past.insert(sample, grownAt(m_time, sample), firstSoFar);
            if (isKnownNext && saysTheSame(atNext, sample))
                past.remove(atNext.time);
            else if (!isKnownNext && seen && m_samples.contains(row.id))
                past.insert({*seen, atNext.used, atNext.remaining, atNext.status}, 0, 0);
            writePast(row, before, past);
        }
    }

    /// From the last of a day before the load's on.
    QHash<qint64, TokenPast> readPasts(const std::vector<TokenRow> &tokens)
    {
        std::vector<qint64> ids;
        ids.reserve(tokens.size());
        for (const TokenRow &row : tokens)
            ids.push_back(row.id);
        QHash<qint64, TokenPast> pasts;
        const qint64 day = startOf(m_time, daySeconds);
        forEachList(ids, [&](const QString &list) {
            const auto readDays = [&](const QString &statement) {
                SqlRows rows = m_sql.askOnce(statement, {day});
                while (rows.next())
                    pasts[rows.integer(0)].read(sampleIn(rows, 1), rows.integer(5), false);
            };
            readDays("SELECT token, time, used, remaining, status, grown FROM day WHERE time >= ? AND token IN "_L1
                     % list);
            readDays("SELECT d.token, d.time, d.used, d.remaining, d.status, d.grown FROM (SELECT id, (SELECT MAX(time)"
                     " FROM day WHERE token = token.id AND time < ?) AS last FROM token WHERE id IN "_L1
                     % list % ") AS t JOIN day d ON d.token = t.id AND d.time = t.last"_L1);
            SqlRows rows = m_sql.askOnce(
                "SELECT token, time, used, remaining, status FROM sample WHERE time >= ? AND token IN "_L1 % list,
                {day});
            while (rows.next())
                pasts[rows.integer(0)].read(sampleIn(rows, 1), std::nullopt, true);
        });
        return pasts;
    }

    void writePast(TokenRow row, const TokenPast &before, const TokenPast &after)
    {
        for (const auto &[time, point] : before.points()) {
            if (point.isFine && !after.points().contains(time))
                m_writer.removeSample(row.id, time);
        }
        for (const auto &[time, point] : after.points()) {
            if (point.isFine && !before.points().contains(time))
                m_writer.addSample(row.id, point.sample);
        }
        TokenPast::Points had = before.days();
        TokenPast::Points has = after.days();
        had.erase(row.last.time); // which is with the token
        const TokenPast::Point last = std::prev(has.end())->second;
        has.erase(last.sample.time);
        for (const auto &[time, point] : had) {
            const auto it = has.find(time);
            if (it == has.end() || it->second.grown != point.grown)
                m_writer.removeDay(row.id, time);
        }
        for (const auto &[time, point] : has) {
            const auto it = had.find(time);
            if (it == had.end() || it->second.grown != point.grown)
                m_writer.addDay(row.id, point.sample, point.grown.value_or(0));
        }
        row.last = last.sample;
        row.grown = last.grown.value_or(row.grown);
        m_writer.updateToken(row);
    }

    void keepBalance()
    {
        const AccountFacts &facts = m_snapshot.facts;
        if (!facts.balance && !facts.used)
            return;
        struct Balance
        {
            qint64 time;
            std::optional<qint64> used;
            std::optional<qint64> remaining;
        };
        const auto asked = [this](QLatin1StringView statement, Sql::Values values) {
            std::optional<Balance> found;
            SqlRows rows = m_sql.ask(statement, values);
            if (rows.next())
                found = Balance{rows.integer(0), rows.count(1), rows.count(2)};
            return found;
        };
        const auto before = asked("SELECT time, used, remaining FROM account_sample WHERE account = ? AND time <= ?"
                                  " ORDER BY time DESC LIMIT 1"_L1,
                                  {m_account, m_time});
        const auto next = asked("SELECT time, used, remaining FROM account_sample WHERE account = ? AND time > ?"
                                " AND time <= ? ORDER BY time LIMIT 1"_L1,
                                {m_account, m_time, m_next});
        const auto insert = [this](qint64 time, std::optional<qint64> used, std::optional<qint64> remaining) {
            m_sql.run("INSERT INTO account_sample (account, time, used, remaining) VALUES (?, ?, ?, ?)"_L1,
                      {m_account, time, valueOf(used), valueOf(remaining)});
        };
        if (before && before->used == facts.used && before->remaining == facts.balance)
            return;
        insert(m_time, facts.used, facts.balance);
        if (next && next->used == facts.used && next->remaining == facts.balance)
            m_sql.run("DELETE FROM account_sample WHERE account = ? AND time = ?"_L1, {m_account, next->time});
        else if (!next && before && m_next != noMoment)
            insert(m_next, before->used, before->remaining);
    }

    Sql &m_sql;
    const qint64 m_account;
    const HistorySnapshot &m_snapshot;
    const qint64 m_time;
    LoadWriter m_writer;
    qint64 m_next = noMoment; // the moment after it
    qint64 m_firstMoment = 0;
    QHash<qint64, StatesAround> m_states;
    QHash<qint64, UseSample> m_samples; // at its time
};

} // namespace

void writeLateLoad(Sql &sql, qint64 account, const HistorySnapshot &snapshot)
{
    LateLoad(sql, account, snapshot).write();
}

QHash<qint64, UseSample> lastSamples(Sql &sql, qint64 account, qint64 time)
{
    QHash<qint64, UseSample> found;
    const auto take = [&](QLatin1StringView statement, Sql::Values values) {
        SqlRows rows = sql.ask(statement, values);
        while (rows.next()) {
            UseSample &last = found[rows.integer(0)];
            if (const UseSample sample = sampleIn(rows, 1); sample.time >= last.time)
                last = sample;
        }
    };
    take("SELECT s.token, s.time, s.used, s.remaining, s.status FROM (SELECT id, (SELECT MAX(time) FROM day WHERE"
         " token = token.id AND time <= ?) AS last FROM token WHERE account = ?) AS t"
         " JOIN day s ON s.token = t.id AND s.time = t.last"_L1,
         {time, account});
    take("SELECT s.token, s.time, s.used, s.remaining, s.status FROM (SELECT id, (SELECT MAX(time) FROM sample WHERE"
         " token = token.id AND time <= ?) AS last FROM token WHERE account = ?) AS t"
         " JOIN sample s ON s.token = t.id AND s.time = t.last"_L1,
         {time, account});
    take("SELECT id, time, used, remaining, status FROM token WHERE account = ? AND time <= ?"_L1, {account, time});
    return found;
}

} // namespace TokenDeck
