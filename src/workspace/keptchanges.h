// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/tokenchange.h"

#include <memory>
#include <optional>
#include <vector>

namespace TokenDeck {

/// The moments of which lists were kept.
struct KeptMoments
{
    bool isKept = false;            ///< some account is kept over time
    std::vector<qint64> times = {}; ///< of all accounts, ascending, one in a quarter of an hour, Unix seconds
};

/// Between which moments tokens are compared: the last ones that are kept and not later.
struct ChangesQuestion
{
    std::optional<qint64> from = {}; ///< Unix seconds; nothing: each account's last visit
    std::optional<qint64> to = {};   ///< Unix seconds; nothing: the last load

    friend bool operator==(const ChangesQuestion &, const ChangesQuestion &) = default;
};

using ChangedTokens = std::vector<ChangedToken>;

/// How tokens of several accounts differ between two moments.
struct KeptChanges
{
    bool isKept = false;                              ///< some account is kept over time
    std::shared_ptr<const ChangedTokens> tokens = {}; ///< account by account
    /// The earliest moment that an account was compared with, Unix seconds; nothing: none has two moments.
    std::optional<qint64> from = {};
    /// History of an account begins after the moment that was asked for; the latest that does.
    std::optional<qint64> beginsLater = {};
};

} // namespace TokenDeck
