// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "tokens/inventory.h"
#include "tokens/money.h"
#include "tokens/statuses.h"

#include <QDate>
#include <QList>

#include <array>
#include <memory>
#include <optional>
#include <span>

/// What an inventory adds up to, for cards and charts. Everything that is counted says by which query (docs/filter.md):
/// asked in the same context, the filter finds exactly the tokens that were counted. Sums are exact.
namespace TokenDeck {

/// One thing that is counted.
struct Tally
{
    QString query;
    qint64 tokens = 0;

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Tokens that have something in common: a group, or a model that their limits name.
struct Share
{
    QString text; ///< the group or the model; empty for the user's own group
    Tally tally;
    QuotaSum remaining;   ///< of limited tokens, quota units
    QuotaSum used;        ///< quota units
    qint64 unlimited = 0; ///< tokens among them whose quota is
    bool rest = false;    ///< all that has no share of its own: other groups and unknown ones, or no model limits

    friend bool operator==(const Share &, const Share &) = default;
};

/// A token among the first by an amount.
struct RankedToken
{
    TokenId id;
    QString name;
    bool nameKnown = true;
    qint64 amount = 0; ///< quota units of its account
    QString query;     ///< finds just this one

    friend bool operator==(const RankedToken &, const RankedToken &) = default;
};

/// Tokens by the time of something that happened to them.
struct TimeRange
{
    struct Name
    {
        const char *source;
        const char *comment = nullptr;
    };

    QStringView query;
    Name name; ///< for the overview to translate
    bool deservesLook = false;
};
/// What Summary::ages and Summary::lastUses are by, in their order.
[[nodiscard]] std::span<const TimeRange> createdRanges();
[[nodiscard]] std::span<const TimeRange> lastUsedRanges();

struct Summary
{
    static constexpr int calendarDays = 90;
    static constexpr qsizetype maxShares = 10; ///< and one for all others
    static constexpr qsizetype maxRanked = 20;

    qint64 now = 0;              ///< Unix seconds: what was asked in Summary's context
    qint64 tokens = 0;           ///< that were read
    std::optional<qint64> total; ///< that there are, if the gateway has reported
    bool whole = false;
    FilterThresholds thresholds;

    Tally usable;
    Tally limited; ///< what the sums are of
    Tally unlimited;
    Tally expiring;                   ///< usable ones, within thresholds.expiringDays
    std::optional<qint64> nextExpiry; ///< the first of them, Unix seconds
    Tally dead;
    Tally low;
    Tally unrestricted;
    Tally wasted;
    QuotaSum wastedRemaining; ///< what limited ones of them still hold, quota units
    QuotaSum promised;        ///< what usable limited ones hold, quota units
    Tally lacking;            ///< usable ones for which no balance, or a low one, is found; set by Survey
    Tally dangerous;          ///< a finding of that severity; set by Survey
    qint64 warned = 0;        ///< tokens whose worst finding is a warning; set by Survey

    std::optional<QuotaSum> balance; ///< of the accounts that report it, quota units
    int balances = 0;                ///< accounts that report theirs
    int accounts = 0;                ///< that tokens are of
    int unableToPay = 0;             ///< of these, for which no token works

    // Sums are in the units of Accounts::common().
    QuotaSum remaining;        ///< of limited tokens; quota units
    QuotaSum granted;          ///< remaining and used of limited tokens
    qint64 amountsUnknown = 0; ///< limited tokens whose remaining or granted quota is not known, and is in neither sum

    std::array<Tally, statusCount> statuses; ///< by EffectiveStatus
    QList<Share> groups;                     ///< the largest by remaining and used first, the rest last
    QList<Share> models;                     ///< by what their model limits name, most tokens first, those without last
    QStringList modelNames;                  ///< all that model limits name, those of most tokens first
    QDate firstDay;                          ///< today, in the local time zone
    QList<Tally> expiryDays;                 ///< usable tokens by the day they expire, from firstDay on
    QList<Tally> ages;                       ///< created in the last 7, 30, 90, 365 days, before
    QList<Tally> lastUses;                   ///< never; in the last 1, 7, 30, 90 days, before
    QList<RankedToken> mostUsed;
    QList<RankedToken> mostRemaining; ///< limited tokens

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// Adds tokens up, some here and some there, for they may be many. What is added must outlive it. For one thread at a time.
class Summing
{
public:
    explicit Summing(const FilterContext &context);
    ~Summing();
    Summing(Summing &&) noexcept;
    Summing &operator=(Summing &&) noexcept;

    void add(const Token &token);
    /// All that was added to @p other, which was asked in the same context.
    void merge(const Summing &other);
    /// @p inventory: all of whose tokens were added.
    [[nodiscard]] Summary summary(const Inventory &inventory) const;

private:
    void addAmounts(const Token &token, qint64 scale);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace TokenDeck
