// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/booksofuse.h"
#include "usage/forecast.h"
#include "usage/tokenchange.h"
#include "usage/unusualday.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

/// What is known of tokens and their account over time: from the gateway's books and from what was kept of earlier loads.
/// Values, for any thread.
namespace TokenDeck {

/// What is known of a token, or of an account, over time.
struct TokenOutlook
{
    /// Use in each of the windows until @c AccountOutlook::time, quota units: as the gateway's books have it, and as the
    /// token's own counter grew between loads. Nothing where that is not known.
    std::array<std::optional<qint64>, useWindows.size()> booked = {};
    std::array<std::optional<qint64>, useWindows.size()> counted = {};

    /// When it is empty, as far as one can tell; nothing while that has not been asked.
    std::shared_ptr<const Forecast> forecast = {};
    qint64 emptyTime = 0; ///< Unix seconds, if the forecast has a day

    TokenChanges changes = {};    ///< at the last load that showed one
    qint64 changedTime = 0;       ///< of that load, Unix seconds; 0: none is known
    TokenChanges sinceVisit = {}; ///< since the moment of the last visit
    qint64 widenedTime = 0; ///< of a load by which limits were widened within a week, Unix seconds; 0: they were not
    std::optional<UnusualDay> unusual = {}; ///< the last one of 30 days that is neither small nor was planned
    qint64 unusualTime = 0;                 ///< its beginning, Unix seconds; 0: there was none

    /// The books' number, where they have one.
    [[nodiscard]] std::optional<qint64> used(UseWindow window) const
    {
        const auto index = static_cast<size_t>(window);
        return booked[index] ? booked[index] : counted[index];
    }

    friend bool operator==(const TokenOutlook &, const TokenOutlook &) = default;
};

/// Use of a day of the calendar by the account, of one model or of all.
struct ModelDay
{
    QDate day;
    QString model; ///< empty where it is not known
    UseSum sum;

    friend bool operator==(const ModelDay &, const ModelDay &) = default;
};

/// A token among those that used most.
struct RankedUse
{
    TokenId token;
    QString name;
    qint64 quota = 0;
    bool isGone = false; ///< it is no longer in the list

    friend bool operator==(const RankedUse &, const RankedUse &) = default;
};

/// An unusual day of a token, or of its account as a whole.
struct UnusualUse
{
    std::optional<TokenId> token = {}; ///< nothing: the account
    QString name = {};                 ///< the token's
    qint64 day = 0;                    ///< its beginning (of UTC), Unix seconds
    UnusualDay use = {};
    bool isPlanned = false; ///< its user has said that it was meant

    [[nodiscard]] double above() const { return use.used - use.usual; }

    friend bool operator==(const UnusualUse &, const UnusualUse &) = default;
};

/// What is known of an account and its tokens over time.
struct AccountOutlook
{
    qint64 time = 0;           ///< as of which it is, Unix seconds
    bool hasHistory = false;   ///< earlier loads were kept, by which changes are known
    TokenOutlook account = {}; ///< of all its tokens together, also of those that are gone
    QHash<TokenId, TokenOutlook> tokens = {};
    TokenOutlook others = {}; ///< of every token that is not in @c tokens
    BooksPointer books = {};
    /// Use of the last 30 days of the calendar where the program runs, or of the gateway's where its books are by day:
    /// as the books have it, and on days that they have not, of no model, as the account's counter grew. Ascending.
    QList<ModelDay> days = {};
    /// As the account's counter grew, of days that the books have, too.
    QHash<QDate, qint64> countedDays = {};
    /// Those that used most in the last 7 days, most first, also tokens that are gone.
    QList<RankedUse> mostUsed = {};
    /// Of the last 30 days, today as far as it has come among them; furthest above the usual first, some hundred of them.
    QList<UnusualUse> unusualDays = {};
    int completeDays = 0; ///< that are known: of the account or of that token of which most are

    [[nodiscard]] const TokenOutlook &of(TokenId token) const
    {
        const auto found = tokens.constFind(token);
        return found == tokens.cend() ? others : *found;
    }
};

using OutlookPointer = std::shared_ptr<const AccountOutlook>;

} // namespace TokenDeck
