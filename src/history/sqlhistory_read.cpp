// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked: samples, moments, and what has changed between two of them.
#include "history/loadwriter.h"
#include "history/snapshotcodec.h"
#include "history/sqlhistory.h"
#include "history/tokenchanges.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// A token's state at two moments, and when it changed last in between.
struct TwoStates
{
    qint64 token = 0;
    TokenId id = {};
    qint64 lastSample = 0;
    QByteArray before = {}; ///< empty: it is not there
    QByteArray after = {};
    qint64 changed = 0;
};

/// Of an account's tokens, in the order in which they were seen first.
std::vector<TwoStates> statesAt(Sql &sql, qint64 account, qint64 from, qint64 to, TokenId::Account number)
{
    std::vector<TwoStates> all;
    SqlRows rows = sql.ask("SELECT t.id, t.is_text, t.identity, t.time, s.time, s.data FROM state s"
                           " JOIN token t ON t.id = s.token WHERE t.account = ? AND s.time <= ?"
                           " ORDER BY t.id, s.time"_L1,
                           {account, to});
    while (rows.next()) {
        if (all.empty() || all.back().token != rows.integer(0))
            all.push_back({rows.integer(0), tokenIdOf(rows, 1, number), rows.integer(3)});
        TwoStates &states = all.back();
        const qint64 time = rows.integer(4);
        states.after = rows.bytes(5);
        if (time <= from)
            states.before = states.after;
        else
            states.changed = time;
    }
    return all;
}

} // namespace

void setCounters(Token &token, const UseSample &sample)
{
    token.usedQuota = sample.used.value_or(0);
    token.remainQuota = sample.remaining.value_or(0);
    if (!sample.used)
        token.setUnknown(Field::UsedQuota);
    if (!sample.remaining)
        token.setUnknown(Field::RemainQuota);
    token.setUnknown(Field::AccessedTime);
}

std::optional<HistorySnapshot> SqlHistory::snapshot(const QString &account, TokenId::Account number)
{
    std::optional<HistorySnapshot> kept;
    if (const auto row = accountRow(account))
        kept = keptSnapshot(*row, number);
    static_cast<void>(m_sql->takeError());
    return kept;
}

std::vector<qint64> SqlHistory::moments(const QString &account, int limit)
{
    std::vector<qint64> moments;
    {
        SqlRows rows = m_sql->ask("SELECT m.time FROM moment m JOIN account a ON a.id = m.account WHERE a.profile = ?"
                                  " ORDER BY m.time DESC LIMIT ?"_L1,
                                  {account, qMax(0, limit)});
        while (rows.next())
            moments.push_back(rows.integer(0));
    }
    static_cast<void>(m_sql->takeError());
    std::ranges::reverse(moments);
    return moments;
}

UseSample SqlHistory::sampleAt(qint64 token, qint64 time)
{
    SqlRows rows = m_sql->ask(
        "SELECT time, used, remaining, status FROM ("
        "SELECT * FROM (SELECT time, used, remaining, status FROM sample WHERE token = ? AND time <= ?"
        " ORDER BY time DESC LIMIT 1) AS s"
        " UNION ALL SELECT * FROM (SELECT time, used, remaining, status FROM day WHERE token = ? AND time <= ?"
        " ORDER BY time DESC LIMIT 1) AS d"
        " UNION ALL SELECT time, used, remaining, status FROM token WHERE id = ? AND time <= ?"
        ") AS kept ORDER BY time DESC LIMIT 1"_L1,
        {token, time, token, time, token, time});
    return rows.next() ? sampleIn(rows, 0) : UseSample{};
}

std::vector<UseSample> SqlHistory::samples(const QString &account, TokenId token, qint64 from, qint64 to)
{
    std::vector<UseSample> found;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    const auto accountId = accountRow(account);
    if (const auto row = accountId ? tokenRow(*accountId, token) : std::nullopt) {
        if (const UseSample before = sampleAt(*row, from - 1); before.time)
            found.push_back(before);
        // The last of a day may be in two places.
        SqlRows rows = m_sql->ask(
            "SELECT time, used, remaining, status FROM sample WHERE token = ? AND time BETWEEN ? AND ?"
            " UNION SELECT time, used, remaining, status FROM day WHERE token = ? AND time BETWEEN ? AND ?"
            " UNION SELECT time, used, remaining, status FROM token WHERE id = ? AND time BETWEEN ? AND ?"
            " ORDER BY time"_L1,
            {*row, from, to, *row, from, to, *row, from, to});
        while (rows.next())
            found.push_back(sampleIn(rows, 0));
    }
    static_cast<void>(m_sql->takeError());
    return found;
}

std::vector<UseSample> SqlHistory::accountSamples(const QString &account, qint64 from, qint64 to)
{
    std::vector<UseSample> found;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    if (const auto row = accountRow(account)) {
        SqlRows rows = m_sql->ask(
            "SELECT time, used, remaining, 0 FROM account_sample WHERE account = ? AND time <= ?"
            " AND time >= COALESCE((SELECT MAX(time) FROM account_sample WHERE account = ? AND time < ?), ?)"
            " ORDER BY time"_L1,
            {*row, to, *row, from, from});
        while (rows.next())
            found.push_back(sampleIn(rows, 0));
    }
    static_cast<void>(m_sql->takeError());
    return found;
}

void SqlHistory::forEachSeries(const QString &account, qint64 from, TokenId::Account number, const Series &f)
{
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    if (const auto row = accountRow(account)) {
        const qint64 start = startOf(from, daySeconds);
        SqlRows rows = m_sql->ask("SELECT d.token, d.time, d.used, d.remaining, d.status, t.is_text, t.identity"
                                  " FROM token t JOIN day d ON d.token = t.id WHERE t.account = ? AND d.time >= ?"
                                  " UNION ALL SELECT id, time, used, remaining, status, is_text, identity FROM token"
                                  " WHERE account = ? AND time >= ? ORDER BY 1, 2"_L1,
                                  {*row, start, *row, start});
        std::vector<UseSample> samples;
        TokenId token;
        qint64 last = 0;
        while (rows.next()) {
            if (rows.integer(0) != last) {
                if (!samples.empty())
                    f(token, samples);
                samples.clear();
                token = tokenIdOf(rows, 5, number);
                last = rows.integer(0);
            }
            samples.push_back(sampleIn(rows, 1));
        }
        if (!samples.empty())
            f(token, samples);
    }
    static_cast<void>(m_sql->takeError());
}

QHash<TokenId, qint64> SqlHistory::usedAt(const QString &account, qint64 time, TokenId::Account number)
{
    QHash<TokenId, qint64> found;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    if (const auto row = accountRow(account)) {
        // Where there is one among the samples, none of the days' is newer.
        SqlRows rows = m_sql->ask(
            "SELECT t.is_text, t.identity, CASE WHEN t.time <= ? THEN t.used ELSE COALESCE("
            "(SELECT used FROM sample WHERE token = t.id AND time <= ? ORDER BY time DESC LIMIT 1),"
            "(SELECT used FROM day WHERE token = t.id AND time <= ? ORDER BY time DESC LIMIT 1)"
            ") END FROM token t WHERE t.account = ?"_L1,
            {time, time, time, *row});
        while (rows.next()) {
            if (const auto used = rows.count(2))
                found.insert(tokenIdOf(rows, 0, number), *used);
        }
    }
    static_cast<void>(m_sql->takeError());
    return found;
}

std::vector<HistoryStore::Burning> SqlHistory::fastest(const QString &account, qint64 from, int limit,
                                                       TokenId::Account number)
{
    std::vector<Burning> found;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    if (const auto row = accountRow(account)) {
        const qint64 start = startOf(from, daySeconds);
        SqlRows rows = m_sql->ask(
            "SELECT is_text, identity, grown - COALESCE((SELECT grown FROM day WHERE token = token.id AND time < ?"
            " ORDER BY time DESC LIMIT 1), 0) AS burned FROM token WHERE account = ? AND time >= ?"
            " ORDER BY burned DESC, id LIMIT ?"_L1,
            {start, *row, start, qMax(0, limit)});
        while (rows.next()) {
            if (const qint64 used = rows.integer(2); used > 0)
                found.push_back({tokenIdOf(rows, 0, number), used});
        }
    }
    static_cast<void>(m_sql->takeError());
    return found;
}

std::vector<ChangedToken> SqlHistory::changes(const QString &account, qint64 from, qint64 to, TokenId::Account number)
{
    std::vector<ChangedToken> changed;
    SqlTransaction reading(*m_sql, SqlTransaction::Kind::Reading);
    constexpr auto lastMoment = "SELECT MAX(time) FROM moment WHERE account = ? AND time <= ?"_L1;
    const qint64 row = accountRow(account).value_or(0);
    const auto first = m_sql->number(lastMoment, {row, from});
    const auto last = m_sql->number(lastMoment, {row, to});
    if (first && last && *first < *last) {
        // A server is asked once for all, for a question each would take a round trip each.
        const auto samplesAt = [this, row](qint64 time) {
            const bool isServer = m_sql->isServer();
            return [this, isServer, time, all = isServer ? lastSamples(*m_sql, row, time) : QHash<qint64, UseSample>()](
                       qint64 token) { return isServer ? all.value(token) : sampleAt(token, time); };
        };
        const auto sampleAtFirst = samplesAt(*first);
        const auto sampleAtLast = samplesAt(*last);
        for (const TwoStates &states : statesAt(*m_sql, row, *first, *last, number)) {
            const bool isSameState = states.before == states.after;
            ChangedToken each{.time = states.changed,
                              .before = readState(states.before, states.id),
                              .after = readState(states.after, states.id)};
            if (each.before && each.after && isSameState && states.lastSample <= *first)
                continue;
            if (each.before)
                setCounters(*each.before, sampleAtFirst(states.token));
            if (each.after)
                setCounters(*each.after, sampleAtLast(states.token));
            if (each.before && each.after) {
                compare(each, states.token, *first, *last);
                each.time = qMax(each.time, isSameState ? 0 : states.changed);
            } else if (each.before || each.after) {
                each.changes = each.before ? TokenChange::Gone : TokenChange::New;
            }
            if (each.changes)
                changed.push_back(std::move(each));
        }
    }
    static_cast<void>(m_sql->takeError());
    return changed;
}

/// How the two differ, and when the quota changed last, if it did.
void SqlHistory::compare(ChangedToken &each, qint64 token, qint64 from, qint64 to)
{
    each.changes = changesOf(*each.before, *each.after);
    if (!(each.changes & (TokenChanges(TokenChange::QuotaAdded) | TokenChange::QuotaTaken)))
        return;
    SqlRows rows = m_sql->ask("SELECT time, used, remaining, status FROM sample WHERE token = ? AND time > ?"
                              " AND time <= ? UNION SELECT time, used, remaining, status FROM day WHERE token = ?"
                              " AND time > ? AND time <= ? UNION SELECT time, used, remaining, status FROM token"
                              " WHERE id = ? AND time > ? AND time <= ? ORDER BY time"_L1,
                              {token, from, to, token, from, to, token, from, to});
    Token was = *each.before;
    while (rows.next()) {
        const UseSample sample = sampleIn(rows, 0);
        if (!sample.used || !sample.remaining)
            continue; // it comes later, if it has changed
        Token is = *each.after;
        setCounters(is, sample);
        if (quotaChanges(was, is))
            each.time = sample.time;
        was = is;
    }
}

} // namespace TokenDeck
