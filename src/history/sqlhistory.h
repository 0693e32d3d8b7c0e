// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "history/sql.h"
#include "tokens/seconds.h"

#include <functional>

namespace TokenDeck {

/// What lies between two samples at least; seconds.
inline constexpr qint64 slotSeconds = 15 * 60;
/// When the hour, or whatever takes @p seconds, began in which @p time lies.
[[nodiscard]] constexpr qint64 startOf(qint64 time, qint64 seconds)
{
    const qint64 inside = time % seconds;
    return time - (inside < 0 ? inside + seconds : inside);
}

/// What a sample of a token says.
[[nodiscard]] UseSample sampleOf(const Token &token, qint64 time);

/// From four columns on: time, used, remaining, status.
[[nodiscard]] UseSample sampleIn(const SqlRows &rows, int column);

/// As far as they are kept; when it was used last is not.
void setCounters(Token &token, const UseSample &sample);

/// A token's identity in two columns, is_text and identity.
[[nodiscard]] TokenId tokenIdOf(const SqlRows &rows, int column, TokenId::Account number);

/// History in a database of SQLite's or PostgreSQL's, by SQL that both know (docs/history.md). What is one's alone is in
/// schema.cpp, historyfile.cpp and historyserver.cpp, but for the plans that the statements count on.
class SqlHistory : public HistoryStore
{
public:
    /// Sets a damaged database aside and begins a new one; what is to be told of that.
    using Renew = std::function<HistoryFault(Sql &sql, const SqlError &error)>;

    /// @p sql: open, with the newest schema, or a newer one if it is only read.
    SqlHistory(std::unique_ptr<Sql> sql, const QString &path, bool readOnly, Renew renew);

    [[nodiscard]] bool isReadOnly() const override { return m_isReadOnly; }
    [[nodiscard]] std::optional<HistoryFault> record(const QString &account, const HistorySnapshot &snapshot) override;
    enum class Keeping : quint8 {
        AsSnapshot, ///< if it is the latest
        AsMoment,   ///< the snapshot stays
    };
    [[nodiscard]] std::optional<HistoryFault> record(const QString &account, const HistorySnapshot &snapshot,
                                                     Keeping keeping);
    [[nodiscard]] std::optional<HistorySnapshot> snapshot(const QString &account, TokenId::Account number) override;
    [[nodiscard]] std::vector<qint64> moments(const QString &account, int limit) override;
    [[nodiscard]] std::vector<ChangedToken> changes(const QString &account, qint64 from, qint64 to,
                                                    TokenId::Account number) override;
    [[nodiscard]] std::vector<UseSample> samples(const QString &account, TokenId token, qint64 from,
                                                 qint64 to) override;
    [[nodiscard]] std::vector<UseSample> accountSamples(const QString &account, qint64 from, qint64 to) override;
    void forEachSeries(const QString &account, qint64 from, TokenId::Account number, const Series &f) override;
    [[nodiscard]] QHash<TokenId, qint64> usedAt(const QString &account, qint64 time, TokenId::Account number) override;
    [[nodiscard]] std::vector<Burning> fastest(const QString &account, qint64 from, int limit,
                                               TokenId::Account number) override;
    [[nodiscard]] std::optional<HistoryFault> setPlanned(const QString &account, std::optional<TokenId> token,
                                                         qint64 time, bool isPlanned) override;
    [[nodiscard]] QSet<PlannedDay> planned(const QString &account, TokenId::Account number) override;
    [[nodiscard]] std::vector<HistorySize> sizes() override;
    [[nodiscard]] std::optional<HistoryFault> forget(const QString &account) override;
    [[nodiscard]] std::optional<HistoryFault> forget(const QString &account, TokenId token) override;
    [[nodiscard]] std::optional<HistoryFault> forgetAll() override;
    [[nodiscard]] bool tidyUp(qint64 now, const HistoryRetention &retention) override;

    /// What a moment's list was, as far as it is kept: its tokens with what states and samples have, and the balance.
    /// Nothing if there is no such moment.
    [[nodiscard]] std::optional<HistorySnapshot> loadAt(const QString &account, qint64 time);
    [[nodiscard]] QStringList accounts();
    /// How many errors there have been of the connection.
    [[nodiscard]] int failures() const { return m_sql->failures(); }
    [[nodiscard]] QString lastFailure() const { return m_sql->lastFailure(); }
    /// How long a team keeps what, as its database says.
    [[nodiscard]] HistoryRetention keptRetention();

    // Of the copy of what a team shares, on this computer.

    /// What is recorded or planned from now on is noted until it has been passed on to a database; all that is kept
    /// already, too, if it was not that database's copy before.
    [[nodiscard]] std::optional<HistoryFault> becomeCopyOf(const QString &database);
    struct Unsent
    {
        QString account;
        qint64 time = 0;
    };
    /// The latest ones first, that are still kept.
    [[nodiscard]] std::vector<Unsent> unsent(int limit);
    struct UnsentPlan
    {
        qint64 id = 0;
        QString account;
        std::optional<TokenId> token;
        qint64 day = 0;
        bool isPlanned = false;
    };
    /// In the order in which they were made.
    [[nodiscard]] std::vector<UnsentPlan> unsentPlans();
    void setSent(const Unsent &sent);
    void setSent(const UnsentPlan &sent);

private:
    /// What samples are thinned out to, and how far that has come.
    struct Thinning
    {
        qint64 hourlyBefore = 0; ///< one an hour is kept of what is older
        qint64 dailyBefore = 0;
        qint64 noneBefore = 0;
        qint64 hourlySince = 0; ///< what is older than these has been thinned out before
        qint64 dailySince = 0;
        qint64 lastToken = 0;
        bool isDone = false;

        [[nodiscard]] bool hasAimsOf(const Thinning &other) const
        {
            return hourlyBefore == other.hourlyBefore && dailyBefore == other.dailyBefore
                && noneBefore == other.noneBefore;
        }
    };

    /// Calls work() in a transaction, all of it or nothing; again in a new database if this one turns out damaged.
    /// @p account: the only one that it writes to.
    [[nodiscard]] std::optional<HistoryFault> write(const std::function<void()> &work, const QString &account = {});
    [[nodiscard]] std::optional<HistoryFault> afterError(const SqlError &error);
    [[nodiscard]] std::optional<qint64> accountRow(const QString &account);
    [[nodiscard]] std::optional<qint64> tokenRow(qint64 account, TokenId token);
    [[nodiscard]] std::optional<HistorySnapshot> keptSnapshot(qint64 account, TokenId::Account number);
    /// Deletes a part of what was forgotten. @p isMore: whether anything may be left.
    [[nodiscard]] std::optional<HistoryFault> clearForgotten(bool &isMore);
    void overwrite();
    void giveBackRoom();
    [[nodiscard]] UseSample sampleAt(qint64 token, qint64 time);
    void compare(ChangedToken &each, qint64 token, qint64 from, qint64 to);
    void thinMoments(const Thinning &aims);
    void thinTokens(qint64 first, qint64 last, const Thinning &aims);
    void thinPart(Thinning &thinning);

    const std::unique_ptr<Sql> m_sql;
    const QString m_path;
    const bool m_isReadOnly;
    const Renew m_renew;
    Thinning m_thinning;
    bool m_isTeamCopy = false;
};

} // namespace TokenDeck
