// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sql.h"
#include "history/sqlhistory.h"
#include "history/teamsettings.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <chrono>
#include <functional>

namespace TokenDeck {

/// A history that several computers share in a database of PostgreSQL's, and the copy on this one (docs/history.md).
///
/// All that is recorded is kept in the copy first, and passed on then; or later, if the database cannot be reached. What
/// is asked is answered by the database where there is a connection, else by the copy. But the snapshot is the copy's: what
/// this computer saw last. Of other computers' loads the copy takes over the last one of each day.
///
/// Forgetting is for this computer; how long the team keeps what is said in the database.
class TeamHistory : public HistoryStore
{
public:
    enum class Connecting : quint8 {
        AtOnce,
        WhenAllowed, ///< by allow(); until then the copy answers
    };

    /// @p pause: after the first attempt to connect that was in vain; later ones are longer.
    TeamHistory(std::unique_ptr<SqlHistory> copy, SqlServer server, TeamNames names, Connecting connecting,
                std::chrono::milliseconds pause = std::chrono::seconds(30));

    /// Connects with this password, or tries to: what stands against it is returned.
    [[nodiscard]] std::optional<HistoryFault> allow(const QString &password);

    /// Of the copy.
    [[nodiscard]] bool isReadOnly() const override { return m_copy->isReadOnly(); }
    [[nodiscard]] bool isConnected() const { return m_team != nullptr; }
    /// What stands against the team's part; nothing if it is reached, and takes what is recorded.
    [[nodiscard]] const std::optional<HistoryFault> &teamFault() const { return m_teamFault; }

    [[nodiscard]] std::optional<HistoryFault> record(const QString &account, const HistorySnapshot &snapshot) override;
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
    [[nodiscard]] std::vector<HistorySize> sizes() override { return m_copy->sizes(); }
    [[nodiscard]] std::optional<HistoryFault> forget(const QString &account) override
    {
        return m_copy->forget(account);
    }
    [[nodiscard]] std::optional<HistoryFault> forget(const QString &account, TokenId token) override
    {
        return m_copy->forget(account, token);
    }
    [[nodiscard]] std::optional<HistoryFault> forgetAll() override { return m_copy->forgetAll(); }
    [[nodiscard]] bool tidyUp(qint64 now, const HistoryRetention &retention) override;

private:
    struct TakenOver
    {
        QSet<qint64> days = {}; ///< that have been looked at
        qint64 until = 0;       ///< the day on which that was done
    };

    /// What the team says, or else the copy. @p ask: called with a store and its name for the account.
    template <typename Ask>
    [[nodiscard]] auto answer(const QString &account, Ask ask);
    void connect();
    /// The connection, unless there is none or it is only for reading.
    [[nodiscard]] SqlHistory *writable() const { return m_team && !m_teamFault ? m_team.get() : nullptr; }
    /// After an error; whether there was one.
    [[nodiscard]] bool hasLost(int failuresBefore, const std::optional<HistoryFault> &fault);
    /// Whether anything could be passed on.
    bool sendOne(const SqlHistory::Unsent &unsent);
    bool sendPlans();
    /// Takes over the last load of a day that others have made; whether there was one.
    bool takeOverOne(qint64 now);

    const std::unique_ptr<SqlHistory> m_copy;
    SqlServer m_server;
    const TeamNames m_names;
    const std::chrono::milliseconds m_firstPause;
    std::unique_ptr<SqlHistory> m_team; // nothing: there is no connection
    std::optional<HistoryFault> m_teamFault;
    QDeadlineTimer m_pause{0}; // until the next attempt to connect
    bool m_isAllowed = false;
    int m_attempts = 0;                    // in vain, one after the other
    QHash<QString, TakenOver> m_takenOver; // by account, since it was connected
    std::optional<HistoryRetention> m_teamRetention;
};

/// The history of a team's database alone; the schema is made, or brought up to date. Its fault is of the Team kinds.
struct OpenedTeam
{
    std::unique_ptr<SqlHistory> store; ///< nothing if it cannot be reached
    std::optional<HistoryFault> fault;
};
/// @p now: this computer's clock, Unix seconds.
[[nodiscard]] OpenedTeam openTeamDatabase(const SqlServer &server, qint64 now = QDateTime::currentSecsSinceEpoch());

/// As openHistoryFile(), shared with a team.
[[nodiscard]] OpenedHistory openTeamHistory(const QString &path, const SqlServer &server, TeamNames names,
                                            TeamHistory::Connecting connecting,
                                            std::chrono::milliseconds pause = std::chrono::seconds(30));

} // namespace TokenDeck
