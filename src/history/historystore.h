// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accountfacts.h"
#include "tokens/inventory.h"
#include "tokens/money.h"
#include "usage/tokenchange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
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

/// A day of a token, or of an account: its last sample.
struct DaySample
{
    TokenId token;
    UseSample sample;
};

/// How a token differs between two moments.
struct ChangedToken
{
    TokenChanges changes = {};
    qint64 time = 0;                  ///< of the load that showed the last of these changes, Unix seconds
    std::optional<Token> before = {}; ///< nothing: it is new
    std::optional<Token> after = {};  ///< nothing: it is gone
};

/// What becomes of samples: kept as they came for a while, then one an hour, then one a day.
struct HistoryRetention
{
    int fineHours = 48; ///< at most one sample in fifteen minutes is kept at all
    int hourlyDays = 30;
    int dailyDays = 730;

    friend bool operator==(const HistoryRetention &, const HistoryRetention &) = default;
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
    };
    Kind kind = Kind::Unusable;
    QString path;
    QString otherPath = {};
    QString detail = {}; ///< technical
};

/// Where history is kept. What takes accounts answers for one that it does not know as for one of which nothing is kept.
/// Used by one thread at a time; other processes may write to the same store at once.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;
    HistoryStore() = default;
    Q_DISABLE_COPY_MOVE(HistoryStore)

    [[nodiscard]] virtual bool isReadOnly() const = 0;

    /// Keeps an account's whole inventory: as its snapshot, and what of it has changed as history; all of it or nothing.
    /// A moment not later than what is kept changes nothing. @p account: not empty.
    [[nodiscard]] virtual std::optional<HistoryFault> record(const QString &account,
                                                             const HistorySnapshot &snapshot) = 0;
    /// The last one that was recorded; its tokens get @p number.
    [[nodiscard]] virtual std::optional<HistorySnapshot> snapshot(const QString &account,
                                                                  TokenId::Account number = 0) = 0;

    /// The moments of whole loads that changes() can tell apart, ascending; at most the last @p limit.
    [[nodiscard]] virtual std::vector<qint64> moments(const QString &account, int limit = 1'000) = 0;
    /// How the tokens at @p to differ from those at @p from, the last moments not later than these.
    [[nodiscard]] virtual std::vector<ChangedToken> changes(const QString &account, qint64 from, qint64 to,
                                                            TokenId::Account number = 0) = 0;

    /// Of one token in [from, to], ascending, and the last one before.
    [[nodiscard]] virtual std::vector<UseSample> samples(const QString &account, TokenId token, qint64 from,
                                                         qint64 to) = 0;
    /// The account's own: its balance, and all that it used where that was reported.
    [[nodiscard]] virtual std::vector<UseSample> accountSamples(const QString &account, qint64 from, qint64 to) = 0;
    /// Of all tokens, the last sample of each day (of UTC) from @p from on; by token, then ascending.
    [[nodiscard]] virtual std::vector<DaySample> daySamples(const QString &account, qint64 from,
                                                            TokenId::Account number = 0) = 0;
    struct Burning
    {
        TokenId token;
        qint64 used = 0; ///< quota units
    };
    /// What every token's counter showed at the last load not later than @p time; those that were not there then, or whose
    /// use is not counted, are missing.
    [[nodiscard]] virtual QHash<TokenId, qint64> usedAt(const QString &account, qint64 time,
                                                        TokenId::Account number = 0) = 0;
    /// The tokens that used most in whole days (of UTC) from @p from on, most first.
    [[nodiscard]] virtual std::vector<Burning> fastest(const QString &account, qint64 from, int limit,
                                                       TokenId::Account number = 0) = 0;

    [[nodiscard]] virtual std::vector<HistorySize> sizes() = 0;
    [[nodiscard]] virtual std::optional<HistoryFault> forget(const QString &account) = 0;
    [[nodiscard]] virtual std::optional<HistoryFault> forget(const QString &account, TokenId token) = 0;
    [[nodiscard]] virtual std::optional<HistoryFault> forgetAll() = 0;
    /// Thins samples out, a part at a time; true if more is to be done.
    [[nodiscard]] virtual bool thinOut(qint64 now, const HistoryRetention &retention) = 0;
};

struct OpenedHistory
{
    std::unique_ptr<HistoryStore> store; ///< nothing if it is unusable
    std::optional<HistoryFault> fault;   ///< what is to be told all the same
};

/// Opens, or makes, the store in a file, readable by its user alone; its folder is made, too.
[[nodiscard]] OpenedHistory openHistoryFile(const QString &path);

} // namespace TokenDeck
