// SPDX-License-Identifier: GPL-3.0-or-later
// What is written: loads, and what is forgotten.
#include "history/sqlhistory.h"

#include "history/loadwriter.h"
#include "history/snapshotcodec.h"
#include "tokens/tokenstate.h"

#include <QHash>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Of an account that is forgotten; few enough that nobody waits long.
constexpr qint64 tokensForgottenAtOnce = 100;

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

UseSample sampleIn(const SqlRows &rows, int column)
{
    return {rows.integer(column), rows.count(column + 1), rows.count(column + 2),
            static_cast<qint32>(rows.integer(column + 3))};
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

std::optional<HistoryFault> SqlHistory::write(const std::function<void()> &work, const QString &account)
{
    if (m_isReadOnly)
        return HistoryFault{HistoryFault::Kind::Newer, m_path};
    std::optional<HistoryFault> fault;
    for (bool again = true; again;) {
        again = false;
        {
            SqlTransaction writing(*m_sql, SqlTransaction::Kind::Writing, account);
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
    return HistoryFault{
        .kind = HistoryFault::Kind::NotWritten, .path = m_path, .detail = error.text, .isOfData = error.isOfData};
}

std::optional<HistoryFault> SqlHistory::record(const QString &account, const HistorySnapshot &snapshot)
{
    return record(account, snapshot, Keeping::AsSnapshot);
}

std::optional<HistoryFault> SqlHistory::record(const QString &account, const HistorySnapshot &snapshot, Keeping keeping)
{
    const QList<InventorySource> sources = snapshot.inventory.sources();
    if (account.isEmpty() || sources.size() != 1 || !snapshot.inventory.isWhole())
        return std::nullopt;
    const QByteArray data = keeping == Keeping::AsSnapshot ? writtenSnapshot(snapshot) : QByteArray();
    const auto work = [&] {
        m_sql->run("INSERT INTO account (profile) VALUES (?) ON CONFLICT DO NOTHING"_L1, {account});
        const qint64 row = accountRow(account).value_or(0);
        const auto kept = m_sql->number("SELECT time FROM snapshot WHERE account = ?"_L1, {row});
        if (keeping == Keeping::AsMoment || (kept && *kept >= snapshot.time))
            return writeLateLoad(*m_sql, row, snapshot);
        // What differs from the snapshot is all that differs, if nothing came after it.
        if (kept == m_sql->number("SELECT MAX(time) FROM moment WHERE account = ?"_L1, {row}))
            writeLoad(*m_sql, row, snapshot, keptSnapshot(row, sources.constFirst().account));
        else
            writeLateLoad(*m_sql, row, snapshot);
        m_sql->run("INSERT INTO snapshot (account, time, data) VALUES (?, ?, ?) ON CONFLICT (account)"
                   " DO UPDATE SET time = excluded.time, data = excluded.data"_L1,
                   {row, snapshot.time, data});
        if (m_isTeamCopy)
            m_sql->run("INSERT INTO unsent (account, time) SELECT account, time FROM moment WHERE account = ?"
                       " AND time = ? ON CONFLICT DO NOTHING"_L1,
                       {row, snapshot.time});
    };
    return write(work, account);
}

std::optional<qint64> SqlHistory::accountRow(const QString &account)
{
    return m_sql->number("SELECT id FROM account WHERE profile = ?"_L1, {account});
}

std::optional<qint64> SqlHistory::tokenRow(qint64 account, TokenId token)
{
    return m_sql->number("SELECT id FROM token WHERE account = ? AND is_text = ? AND identity = ?"_L1,
                         {account, int{token.isText()}, token.toString()});
}

std::optional<HistorySnapshot> SqlHistory::keptSnapshot(qint64 account, TokenId::Account number)
{
    SqlRows rows = m_sql->ask("SELECT data FROM snapshot WHERE account = ?"_L1, {account});
    return rows.next() ? readSnapshot(rows.bytes(0), number) : std::nullopt;
}

std::optional<HistoryFault> SqlHistory::forget(const QString &account)
{
    overwrite();
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
                   {*row, tokensForgottenAtOnce});
        if (m_sql->changedRows() < tokensForgottenAtOnce)
            m_sql->run("DELETE FROM account WHERE id = ?"_L1, {*row});
        isMore = !m_sql->hasFailed();
    });
}

std::optional<HistoryFault> SqlHistory::forget(const QString &account, TokenId token)
{
    overwrite();
    auto fault = write([&] {
        const auto row = accountRow(account);
        if (!row)
            return;
        m_sql->run("DELETE FROM token WHERE account = ? AND is_text = ? AND identity = ?"_L1,
                   {*row, int{token.isText()}, token.toString()});
        // What the snapshot shows of it is where its history begins anew.
        const auto kept = keptSnapshot(*row, token.account());
        if (!kept)
            return;
        kept->inventory.forEach([&](qsizetype, const Token &present) {
            if (present.id() == token)
                beginToken(*m_sql, *row, present, kept->time);
        });
    });
    giveBackRoom();
    return fault;
}

std::optional<HistoryFault> SqlHistory::forgetAll()
{
    overwrite();
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

/// What is deleted does not stay in the file's free parts, until giveBackRoom().
void SqlHistory::overwrite()
{
    if (!m_sql->isServer())
        m_sql->runOnce("PRAGMA secure_delete = ON"_L1);
}

/// Of what was forgotten nothing is to be left in the file. If others are at it this is done another time.
void SqlHistory::giveBackRoom()
{
    if (!m_isReadOnly && !m_sql->isServer()) {
        while (m_sql->number("PRAGMA freelist_count"_L1).value_or(0) > 0)
            m_sql->runOnce("PRAGMA incremental_vacuum(2000)"_L1);
        m_sql->runOnce("PRAGMA wal_checkpoint(TRUNCATE)"_L1);
        m_sql->runOnce("PRAGMA secure_delete = OFF"_L1);
    }
    static_cast<void>(m_sql->takeError());
}

} // namespace TokenDeck
