// SPDX-License-Identifier: GPL-3.0-or-later
// What is written: loads, and what is forgotten.
#include "history/sqlhistory.h"

#include "history/snapshotcodec.h"
#include "tokens/tokenstate.h"

#include <QHash>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Of an account that is forgotten; few enough that nobody waits long.
constexpr qint64 tokensOfAPart = 100;
/// What is deleted does not stay in the file's free parts, until giveBackRoom().
constexpr QLatin1StringView overwriting("PRAGMA secure_delete = ON");

QVariant valueOf(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::LongLong));
}

bool saysTheSame(const UseSample &a, const UseSample &b)
{
    return a.used == b.used && a.remaining == b.remaining && a.status == b.status;
}

/// One load as it is written, in a transaction.
class Recording
{
public:
    Recording(Sql &sql, qint64 account, const HistorySnapshot &snapshot)
        : m_sql(sql)
        , m_account(account)
        , m_snapshot(snapshot)
        , m_time(snapshot.time)
        , m_slot(startOf(snapshot.time, slotSeconds))
    { }

    /// Without @p previous every token may differ.
    void keepTokens(const std::optional<HistorySnapshot> &previous)
    {
        m_hasPrevious = previous.has_value();
        QHash<TokenId, const Token *> before;
        if (previous) {
            before.reserve(previous->inventory.tokenCount());
            previous->inventory.forEach([&](qsizetype, const Token &token) { before.insert(token.id(), &token); });
        }
        QSet<TokenId> present;
        present.reserve(m_snapshot.inventory.tokenCount());
        m_snapshot.inventory.forEachWhile([&](qsizetype, const Token &token) {
            present.insert(token.id());
            const Token *was = before.value(token.id());
            const bool isNewState = !was || stateOf(*was) != stateOf(token);
            if (isNewState || !saysTheSame(sampleOf(*was, previous->time), sampleOf(token, m_time)))
                keepToken(token, isNewState);
            return !m_sql.hasFailed();
        });
        if (previous) {
            for (auto it = before.cbegin(); it != before.cend(); ++it) {
                if (!present.contains(it.key()))
                    keepGone(rowOf(it.key()).id);
            }
        } else {
            keepOthersGone(present);
        }
    }

    void keepToken(const Token &token, bool isNewState)
    {
        const UseSample sample = sampleOf(token, m_time);
        Row row = rowOf(token.id());
        if (!row.id) {
            // A list that was whole before shows that all of it was used since.
            const qint64 grown = m_hasPrevious ? qMax(qint64(0), sample.used.value_or(0)) : 0;
            row.id = m_sql.insert("INSERT INTO token (account, is_text, identity, time, used, remaining, status, grown)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                                  {m_account, token.id().isText(), token.id().toString(), m_time, valueOf(sample.used),
                                   valueOf(sample.remaining), sample.status, grown});
            keepState(row.id, writtenState(stateOf(token)));
            insertSample(row.id, sample);
            return;
        }
        if (isNewState)
            keepState(row.id, writtenState(stateOf(token)));
        if (!saysTheSame(row.last, sample))
            keepSample(row, sample);
    }

    void keepMoment()
    {
        m_sql.run("DELETE FROM moment WHERE account = ? AND time >= ?"_L1, {m_account, m_slot});
        m_sql.run("INSERT INTO moment (account, time) VALUES (?, ?)"_L1, {m_account, m_time});
        // What comes from before what has been thinned out is to be thinned out, too.
        m_sql.run("UPDATE thinned SET hourly = ? WHERE hourly > ?"_L1, {m_time, m_time});
        m_sql.run("UPDATE thinned SET daily = ? WHERE daily > ?"_L1, {m_time, m_time});
    }

    void keepAccount()
    {
        const AccountFacts &facts = m_snapshot.facts;
        if (!facts.balance && !facts.used)
            return;
        {
            SqlRows last = m_sql.ask(
                "SELECT used, remaining FROM account_sample WHERE account = ? ORDER BY time DESC LIMIT 1"_L1,
                {m_account});
            if (last.next() && last.count(0) == facts.used && last.count(1) == facts.balance)
                return;
        }
        m_sql.run("DELETE FROM account_sample WHERE account = ? AND time >= ?"_L1, {m_account, m_slot});
        m_sql.run("INSERT INTO account_sample (account, time, used, remaining) VALUES (?, ?, ?, ?)"_L1,
                  {m_account, m_time, valueOf(facts.used), valueOf(facts.balance)});
    }

private:
    struct Row
    {
        qint64 id = 0; ///< 0: there is none
        UseSample last = {};
        qint64 grown = 0;
    };

    Row rowOf(TokenId token)
    {
        Row row;
        SqlRows rows = m_sql.ask("SELECT id, time, used, remaining, status, grown FROM token"
                                 " WHERE account = ? AND is_text = ? AND identity = ?"_L1,
                                 {m_account, token.isText(), token.toString()});
        if (!rows.next())
            return row;
        row.id = rows.integer(0);
        row.last = {rows.integer(1), rows.count(2), rows.count(3), static_cast<qint32>(rows.integer(4))};
        row.grown = rows.integer(5);
        return row;
    }

    /// The last one of a slot stays.
    void keepState(qint64 token, const QVariant &data)
    {
        m_sql.run("DELETE FROM state WHERE token = ? AND time >= ?"_L1, {token, m_slot});
        m_sql.run("INSERT INTO state (token, time, data) VALUES (?, ?, ?)"_L1, {token, m_time, data});
    }

    void keepGone(qint64 token)
    {
        if (token)
            keepState(token, QVariant(QMetaType(QMetaType::QByteArray)));
    }

    void keepOthersGone(const QSet<TokenId> &present)
    {
        std::vector<qint64> gone;
        {
            SqlRows rows = m_sql.ask("SELECT id, is_text, identity FROM token WHERE account = ? AND (SELECT data FROM"
                                     " state WHERE token = token.id ORDER BY time DESC LIMIT 1) IS NOT NULL"_L1,
                                     {m_account});
            const TokenId::Account number = m_snapshot.inventory.sources().constFirst().account;
            while (rows.next()) {
                if (!present.contains(tokenIdOf(rows, 1, number)))
                    gone.push_back(rows.integer(0));
            }
        }
        for (const qint64 token : gone)
            keepGone(token);
    }

    void keepSample(const Row &row, const UseSample &sample)
    {
        if (startOf(row.last.time, daySeconds) != startOf(m_time, daySeconds)) {
            m_sql.run("INSERT INTO day (token, time, used, remaining, status, grown) VALUES (?, ?, ?, ?, ?, ?)"_L1,
                      {row.id, row.last.time, valueOf(row.last.used), valueOf(row.last.remaining), row.last.status,
                       row.grown});
        } else if (row.last.time >= m_slot) {
            m_sql.run("DELETE FROM sample WHERE token = ? AND time >= ?"_L1, {row.id, m_slot});
        }
        insertSample(row.id, sample);
        m_sql.run("UPDATE token SET time = ?, used = ?, remaining = ?, status = ?, grown = ? WHERE id = ?"_L1,
                  {m_time, valueOf(sample.used), valueOf(sample.remaining), sample.status, grownBy(row, sample.used),
                   row.id});
    }

    void insertSample(qint64 token, const UseSample &sample)
    {
        m_sql.run("INSERT INTO sample (token, time, used, remaining, status) VALUES (?, ?, ?, ?, ?)"_L1,
                  {token, sample.time, valueOf(sample.used), valueOf(sample.remaining), sample.status});
    }

    static qint64 grownBy(const Row &row, std::optional<qint64> used)
    {
        qint64 growth = 0;
        if (!used || !row.last.used || qSubOverflow(*used, *row.last.used, &growth) || growth < 0)
            return row.grown;
        qint64 grown = 0;
        return qAddOverflow(row.grown, growth, &grown) ? std::numeric_limits<qint64>::max() : grown;
    }

    Sql &m_sql;
    const qint64 m_account;
    const HistorySnapshot &m_snapshot;
    const qint64 m_time;
    const qint64 m_slot;
    bool m_hasPrevious = false;
};

} // namespace

UseSample sampleOf(const Token &token, qint64 time)
{
    UseSample sample{.time = time, .status = static_cast<qint32>(effectiveStatus(token, time))};
    if (token.countsUses && token.knows(Field::UsedQuota))
        sample.used = token.usedQuota;
    if (isLimited(token) && token.knows(Field::RemainQuota))
        sample.remaining = token.remainQuota;
    return sample;
}

TokenId tokenIdOf(const SqlRows &rows, int column, TokenId::Account number)
{
    if (rows.integer(column))
        return TokenId::fromText(rows.text(column + 1), number);
    return {rows.integer(column + 1), number};
}

SqlHistory::SqlHistory(std::unique_ptr<Sql> sql, const QString &path, bool readOnly, Renew renew)
    : m_sql(std::move(sql))
    , m_path(path)
    , m_isReadOnly(readOnly)
    , m_renew(std::move(renew))
{ }

std::optional<HistoryFault> SqlHistory::write(const std::function<void()> &work)
{
    if (m_isReadOnly)
        return HistoryFault{HistoryFault::Kind::Newer, m_path};
    std::optional<HistoryFault> fault;
    for (bool again = true; again;) {
        again = false;
        {
            SqlTransaction writing(*m_sql, SqlTransaction::Kind::Writing);
            work();
            writing.commit();
        }
        const std::optional<SqlError> error = m_sql->takeError();
        if (!error)
            break;
        // What there is of a new file takes in what this one could not; once, for a disk may damage each.
        again = error->isDamage && !fault;
        fault = afterError(*error);
        again = again && fault->kind == HistoryFault::Kind::Damaged;
    }
    return fault;
}

std::optional<HistoryFault> SqlHistory::afterError(const SqlError &error)
{
    m_thinning = {};
    if (error.isDamage && m_renew)
        return m_renew(*m_sql, error);
    return HistoryFault{.kind = HistoryFault::Kind::NotWritten, .path = m_path, .detail = error.text};
}

std::optional<HistoryFault> SqlHistory::record(const QString &account, const HistorySnapshot &snapshot)
{
    const QList<InventorySource> sources = snapshot.inventory.sources();
    if (account.isEmpty() || sources.size() != 1 || !snapshot.inventory.isWhole())
        return std::nullopt;
    const QByteArray data = writtenSnapshot(snapshot);
    return write([&] {
        m_sql->run("INSERT INTO account (profile) VALUES (?) ON CONFLICT DO NOTHING"_L1, {account});
        const qint64 row = accountRow(account).value_or(0);
        const auto kept = m_sql->number("SELECT time FROM snapshot WHERE account = ?"_L1, {row});
        if (kept && *kept >= snapshot.time)
            return;
        Recording recording(*m_sql, row, snapshot);
        recording.keepTokens(keptSnapshot(row, sources.constFirst().account));
        recording.keepMoment();
        recording.keepAccount();
        m_sql->run("INSERT INTO snapshot (account, time, data) VALUES (?, ?, ?) ON CONFLICT (account)"
                   " DO UPDATE SET time = excluded.time, data = excluded.data"_L1,
                   {row, snapshot.time, data});
    });
}

std::optional<qint64> SqlHistory::accountRow(const QString &account)
{
    return m_sql->number("SELECT id FROM account WHERE profile = ?"_L1, {account});
}

std::optional<qint64> SqlHistory::tokenRow(qint64 account, TokenId token)
{
    return m_sql->number("SELECT id FROM token WHERE account = ? AND is_text = ? AND identity = ?"_L1,
                         {account, token.isText(), token.toString()});
}

std::optional<HistorySnapshot> SqlHistory::keptSnapshot(qint64 account, TokenId::Account number)
{
    SqlRows rows = m_sql->ask("SELECT data FROM snapshot WHERE account = ?"_L1, {account});
    return rows.next() ? readSnapshot(rows.bytes(0), number) : std::nullopt;
}

std::optional<HistoryFault> SqlHistory::forget(const QString &account)
{
    m_sql->runOnce(overwriting);
    // At once it is not known any more; what it leaves is much, and others are to get in between.
    auto fault = write([&] { m_sql->run("UPDATE account SET profile = NULL WHERE profile = ?"_L1, {account}); });
    for (bool isMore = !fault; isMore && !fault;)
        fault = clearForgotten(isMore);
    giveBackRoom();
    return fault;
}

std::optional<HistoryFault> SqlHistory::clearForgotten(bool &isMore)
{
    isMore = false;
    const auto row = m_sql->number("SELECT id FROM account WHERE profile IS NULL LIMIT 1"_L1);
    if (!row)
        return std::nullopt;
    return write([&] {
        m_sql->run("DELETE FROM snapshot WHERE account = ?"_L1, {*row});
        m_sql->run("DELETE FROM token WHERE id IN (SELECT id FROM token WHERE account = ? LIMIT ?)"_L1,
                   {*row, tokensOfAPart});
        if (m_sql->changedRows() < tokensOfAPart)
            m_sql->run("DELETE FROM account WHERE id = ?"_L1, {*row});
        isMore = !m_sql->hasFailed();
    });
}

std::optional<HistoryFault> SqlHistory::forget(const QString &account, TokenId token)
{
    m_sql->runOnce(overwriting);
    auto fault = write([&] {
        const auto row = accountRow(account);
        if (!row)
            return;
        m_sql->run("DELETE FROM token WHERE account = ? AND is_text = ? AND identity = ?"_L1,
                   {*row, token.isText(), token.toString()});
        // What the snapshot shows of it is where its history begins anew.
        const auto kept = keptSnapshot(*row, token.account());
        if (!kept)
            return;
        kept->inventory.forEach([&](qsizetype, const Token &present) {
            if (present.id() == token)
                Recording(*m_sql, *row, *kept).keepToken(present, true);
        });
    });
    giveBackRoom();
    return fault;
}

std::optional<HistoryFault> SqlHistory::forgetAll()
{
    m_sql->runOnce(overwriting);
    auto fault = write([&] {
        // From the inside out, which is fast since nothing has to be looked for.
        for (const QLatin1StringView each :
             {"DELETE FROM sample"_L1, "DELETE FROM day"_L1, "DELETE FROM state"_L1, "DELETE FROM planned"_L1,
              "DELETE FROM token"_L1, "DELETE FROM account_planned"_L1, "DELETE FROM account_sample"_L1,
              "DELETE FROM moment"_L1, "DELETE FROM snapshot"_L1, "DELETE FROM account"_L1})
            m_sql->run(each);
    });
    giveBackRoom();
    return fault;
}

/// Of what was forgotten nothing is to be left in the file. If others are at it this is done another time.
void SqlHistory::giveBackRoom()
{
    if (!m_isReadOnly) {
        while (m_sql->number("PRAGMA freelist_count"_L1).value_or(0) > 0)
            m_sql->runOnce("PRAGMA incremental_vacuum(2000)"_L1);
        m_sql->runOnce("PRAGMA wal_checkpoint(TRUNCATE)"_L1);
        m_sql->runOnce("PRAGMA secure_delete = OFF"_L1);
    }
    static_cast<void>(m_sql->takeError());
}

} // namespace TokenDeck
