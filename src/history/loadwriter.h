// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "history/sql.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace TokenDeck {

/// A token in the database, with its last sample.
struct TokenRow
{
    TokenId token = {};
    qint64 id = 0; ///< 0: there is none
    UseSample last = {};
    qint64 grown = 0; ///< what it used from its first sample to that one, quota units
};

[[nodiscard]] inline bool saysTheSame(const UseSample &a, const UseSample &b)
{
    return a.used == b.used && a.remaining == b.remaining && a.status == b.status;
}

/// With the growth between two samples; a counter that was set back counts as no use.
[[nodiscard]] qint64 grownBy(qint64 grown, std::optional<qint64> before, std::optional<qint64> after);

/// Nothing is NULL.
[[nodiscard]] QVariant valueOf(std::optional<qint64> number);

/// Calls f(list) with "(1, 2)" for as many ids at a time as stand in one statement.
void forEachList(std::span<const qint64> ids, const std::function<void(const QString &list)> &f);

/// Writes the parts of an account's loads, in a transaction of its caller's: collects rows, and writes many by one
/// statement, for a server is not asked token by token. Errors are left in the connection.
class LoadWriter
{
public:
    LoadWriter(Sql &sql, qint64 account)
        : m_sql(sql)
        , m_account(account)
    { }

    /// Those of @p tokens that there are.
    [[nodiscard]] QHash<TokenId, TokenRow> rowsOf(const QList<TokenId> &tokens);
    [[nodiscard]] std::vector<TokenRow> allRows(TokenId::Account number);

    /// Makes rows for tokens that have none; they get their ids.
    void insertTokens(std::vector<TokenRow> &rows);
    /// From now on a token is in a state; no @p data: it is gone.
    void addState(qint64 token, qint64 time, const QByteArray &data);
    void addSample(qint64 token, const UseSample &sample);
    void addDay(qint64 token, const UseSample &sample, qint64 grown);
    void updateToken(const TokenRow &row) { m_tokens.push_back(row); }
    /// What was recorded from a time on, of tokens of which something is added.
    void replaceStates(qint64 token) { m_replacedStates.push_back(token); }
    void replaceSamples(qint64 token) { m_replacedSamples.push_back(token); }
    /// One row each.
    void removeState(qint64 token, qint64 time) { m_removedStates.emplace_back(token, time); }
    void removeSample(qint64 token, qint64 time) { m_removedSamples.emplace_back(token, time); }
    void removeDay(qint64 token, qint64 time) { m_removedDays.emplace_back(token, time); }
    /// Writes all that has been added. @p since: when what is replaced begins.
    void write(qint64 since);

private:
    using Places = std::vector<std::pair<qint64, qint64>>;

    void takeRows(QHash<TokenId, TokenRow> &found, const QList<TokenId> &tokens, bool isText);
    void removeSince(QLatin1StringView table, std::span<const qint64> tokens, qint64 since);
    void remove(QLatin1StringView table, const Places &places);
    [[nodiscard]] QVariantList valuesOf(const TokenRow &row) const;

    Sql &m_sql;
    const qint64 m_account;
    QVariantList m_states;
    QVariantList m_samples;
    QVariantList m_days;
    std::vector<TokenRow> m_tokens;
    std::vector<qint64> m_replacedStates;
    std::vector<qint64> m_replacedSamples;
    Places m_removedStates;
    Places m_removedSamples;
    Places m_removedDays;
};

/// Writes a load that is later than all that is kept of the account. Without @p previous, the last one, every token may
/// differ.
void writeLoad(Sql &sql, qint64 account, const HistorySnapshot &snapshot,
               const std::optional<HistorySnapshot> &previous);
/// Writes one among others, whenever these were, and whether or not the last one is known. Of a quarter of an hour of
/// which a load is kept already nothing is added.
void writeLateLoad(Sql &sql, qint64 account, const HistorySnapshot &snapshot);
/// Begins a token's history anew with what a load says of it.
void beginToken(Sql &sql, qint64 account, const Token &token, qint64 time);

/// The last sample of each of an account's tokens not later than @p time, by the tokens' rows.
[[nodiscard]] QHash<qint64, UseSample> lastSamples(Sql &sql, qint64 account, qint64 time);

/// Keeps that the account was looked at, and what of it is not its tokens'.
void writeMoment(Sql &sql, qint64 account, qint64 time);

} // namespace TokenDeck
