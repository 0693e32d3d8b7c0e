// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accountfacts.h"
#include "tokens/inventory.h"
#include "tokens/money.h"
#include "usage/tokenchange.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

/// What TokenDeck keeps of gateways over time (docs/history.md). Masked keys only. Accounts are known by the ids of their
/// profiles, tokens by what the gateway identifies them with; what a token was renamed to changes nothing about its past.
namespace TokenDeck {

/// An account as it was at one moment.
struct HistorySnapshot
{
    Inventory inventory;
    AccountFacts facts = {};
    Currency currency = {};
    qint64 time = 0; ///< when the list was found to be whole, Unix seconds
};

/// What a token's counters said at one moment.
struct UseSample
{
    qint64 time = 0; ///< Unix seconds
    std::optional<qint64> used =
        {}; ///< since its creation, quota units; nothing where it is not reported or not counted
    std::optional<qint64> remaining = {}; ///< quota units; nothing for unlimited tokens and where it was not reported
    qint32 status = 0;                    ///< EffectiveStatus then

    friend bool operator==(const UseSample &, const UseSample &) = default;
};

/// What becomes of samples: kept as they came for a while, then one an hour, then one a day.
struct HistoryRetention
{
    int fineHours = 48; ///< at most one sample in fifteen minutes is kept at all
    int hourlyDays = 30;
    int dailyDays = 730;

    friend bool operator==(const HistoryRetention &, const HistoryRetention &) = default;
};

/// A day of which its user has said that unusual use was meant.
struct PlannedDay
{
    std::optional<TokenId> token = {}; ///< nothing: the account as a whole
    qint64 day = 0;                    ///< its beginning, Unix seconds

    friend bool operator==(const PlannedDay &, const PlannedDay &) = default;
    friend size_t qHash(const PlannedDay &planned, size_t seed = 0)
    {
        return qHashMulti(seed, planned.token.has_value(), planned.token.value_or(TokenId()), planned.day);
    }
};

struct HistorySize
{
    QString account;
    qint64 tokens = 0; ///< those that are gone among them
    qint64 samples = 0;
    qint64 firstTime = 0; ///< Unix seconds
    qint64 bytes = 0;     ///< about
};

struct HistoryFault
{
    enum class Kind : quint8 {
        Damaged,  ///< the file was set aside as @c otherPath (by another process, if empty), and a new one was begun
        Newer,    ///< it is of a newer version, and only read
        Unusable, ///< it can be neither opened nor made
        NotWritten,
        // Of the history that a team shares; on this computer it was kept.
        TeamUnreachable,
        TeamNewer, ///< its database is of a newer version, and only read
        TeamClock, ///< this computer's clock is not that of the database
    };
    Kind kind = Kind::Unusable;
    QString path;
    QString otherPath = {};
    QString detail = {};   ///< technical
    bool isOfData = false; ///< these values cannot be written; others can

    /// What was to be kept is kept all the same.
    [[nodiscard]] bool isKept() const
    {
        return kind == Kind::Damaged || kind == Kind::TeamUnreachable || kind == Kind::TeamNewer
            || kind == Kind::TeamClock;
    }
};

/// Where history is kept. What takes accounts answers for one that it does not know as for one of which nothing is kept;
/// so it does where nothing can be read. Used by one thread; other processes may write to the same store at once.
///
/// Samples and states are kept where something differs from the load before; moments() say when all was looked at. So a
/// day without a sample between two moments is one of no use, and one without a moment is not known. Of loads within the
/// same quarter of an hour (of UTC) the last one stays, moment, samples and states.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;
    HistoryStore() = default;
    Q_DISABLE_COPY_MOVE(HistoryStore)

    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// Keeps an account's whole inventory: as its snapshot, and what of it has changed as history; all of it or nothing.
    /// One that comes late, for a later one is kept, is kept as if they had come in the order of their times, unless of
    /// its quarter of an hour one is kept already; the snapshot stays. An inventory that is not whole or of several
    /// accounts changes nothing. @p account: not empty.
    [[nodiscard]] virtual std::optional<HistoryFault> record(const QString &account,
                                                             const HistorySnapshot &snapshot) = 0;
    /// The latest one that was recorded; its tokens get @p number.
    [[nodiscard]] virtual std::optional<HistorySnapshot> snapshot(const QString &account,
                                                                  TokenId::Account number = 0) = 0;

    /// The moments of whole loads that changes() can tell apart, ascending; at most the last @p limit.
    [[nodiscard]] virtual std::vector<qint64> moments(const QString &account, int limit = 1'000) = 0;
    /// How the tokens at @p to differ from those at @p from, the last moments not later than these; nothing if there is
    /// none that early. In the order in which tokens were seen first. What was not reported at either moment is no
    /// change. Of counters, before and after have what samples have; when a token was used last is not known.
    [[nodiscard]] virtual std::vector<ChangedToken> changes(const QString &account, qint64 from, qint64 to,
                                                            TokenId::Account number = 0) = 0;

    /// Of one token in [from, to], ascending, and the last one before.
    [[nodiscard]] virtual std::vector<UseSample> samples(const QString &account, TokenId token, qint64 from,
                                                         qint64 to) = 0;
    /// Likewise the account's own: its balance as what remains, and what all its tokens used; its status is 0.
    [[nodiscard]] virtual std::vector<UseSample> accountSamples(const QString &account, qint64 from, qint64 to) = 0;
    /// Calls f(token, samples) for each token with any from @p from on: the last sample of each day (of UTC) on which
    /// something had changed, ascending. One token after the other, for all together may be many.
    using Series = std::function<void(TokenId token, std::span<const UseSample> samples)>;
    virtual void forEachSeries(const QString &account, qint64 from, TokenId::Account number, const Series &f) = 0;
    struct Burning
    {
        TokenId token;
        qint64 used = 0; ///< quota units
    };
    /// What every token's counter showed at the last load not later than @p time; those that were not there then, or whose
    /// use is not counted, are missing.
    [[nodiscard]] virtual QHash<TokenId, qint64> usedAt(const QString &account, qint64 time,
                                                        TokenId::Account number = 0) = 0;
    /// The tokens that used most from the day (of UTC) of @p from on, most first; none that used nothing. Growth between
    /// loads is summed up, so that a counter that was set back takes nothing away. Of a token that came later than the
    /// account's first load all counts that it had used by then.
    [[nodiscard]] virtual std::vector<Burning> fastest(const QString &account, qint64 from, int limit,
                                                       TokenId::Account number = 0) = 0;

    /// That unusual use on the day (of UTC) of @p time was meant, or is no longer said to be: of a token, or of the
    /// account as a whole. Of a token that is not known nothing is kept; thinning out takes nothing of it away.
    [[nodiscard]] virtual std::optional<HistoryFault> setPlanned(const QString &account, std::optional<TokenId> token,
                                                                 qint64 time, bool isPlanned) = 0;
    [[nodiscard]] virtual QSet<PlannedDay> planned(const QString &account, TokenId::Account number = 0) = 0;

    /// By account, ascending. Takes up to some seconds.
    [[nodiscard]] virtual std::vector<HistorySize> sizes() = 0;
    /// What is forgotten is overwritten, and its room given back. Takes long if it was much; others get in between.
    [[nodiscard]] virtual std::optional<HistoryFault> forget(const QString &account) = 0;
    /// The history of a token that the snapshot has begins anew with what that says of it.
    [[nodiscard]] virtual std::optional<HistoryFault> forget(const QString &account, TokenId token) = 0;
    [[nodiscard]] virtual std::optional<HistoryFault> forgetAll() = 0;
    /// Does a part of what can be done later: thins samples and moments out, by whole hours and days of UTC; true if more
    /// is to be done. What is told of the moments that stay does not change by it.
    [[nodiscard]] virtual bool tidyUp(qint64 now, const HistoryRetention &retention) = 0;
};

struct OpenedHistory
{
    std::unique_ptr<HistoryStore> store; ///< nothing if it is unusable
    std::optional<HistoryFault> fault;   ///< what is to be told all the same
};

/// Opens, or makes, the store in a file, readable by its user alone; its folder is made, too.
[[nodiscard]] OpenedHistory openHistoryFile(const QString &path);

} // namespace TokenDeck
