// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/arranger.h"
#include "tokens/money.h"
#include "tokens/statuses.h"

#include <QSet>

namespace TokenDeck {

/// Which tokens of an arrangement are selected, as a value: another thread can read it while the table changes.
struct SelectedTokens
{
    ArrangementPointer arrangement;
    bool everything = false;       ///< all but those that are listed
    std::vector<qsizetype> listed; ///< positions, ascending

    /// Calls f(position, token) for each that has been read, in order, until it answers false.
    template <typename Function>
    void forEachWhile(Function &&f) const
    {
        auto next = listed.begin();
        const qsizetype end = everything ? arrangement->count() : static_cast<qsizetype>(listed.size());
        for (qsizetype i = 0; i < end; ++i) {
            if (everything && next != listed.end() && *next == i) {
                ++next;
                continue;
            }
            const qsizetype position = everything ? i : listed[static_cast<size_t>(i)];
            const Token *token = arrangement->at(position);
            if (token && !f(position, *token))
                return;
        }
    }

    /// Nothing if there is none; good as long as the arrangement.
    [[nodiscard]] const Token *first() const
    {
        const Token *found = nullptr;
        forEachWhile([&found](qsizetype, const Token &token) {
            found = &token;
            return false;
        });
        return found;
    }
};

/// What selected tokens add up to, and what they have in common.
struct SelectionSum
{
    /// What all have alike, as long as @c kinds is 1.
    struct Common
    {
        Token example;
        qsizetype kinds = 0; ///< that differ
    };

    qsizetype tokens = 0;
    std::array<qsizetype, statusCount> statuses{}; ///< by EffectiveStatus
    QuotaSum remaining;                            ///< of limited tokens that report it, in units of Accounts::common()
    QuotaSum used;                                 ///< of tokens that report it, likewise
    qsizetype unlimited = 0;
    qsizetype unknownRemaining = 0;
    qsizetype unknownUsed = 0;
    std::optional<qint64> firstExpiry; ///< of those that have not expired, Unix seconds
    Common group;
    Common models;
    Common ips;
};

/// For any thread; of no use once the ticket is not wanted.
[[nodiscard]] SelectionSum sumOf(const SelectedTokens &selected, const FilterContext &context, const Ticket &ticket);

} // namespace TokenDeck
