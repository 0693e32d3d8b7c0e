// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "usage/outlook.h"

namespace TokenDeck {

/// What an account's outlook is made from, besides what is kept of it.
struct OutlookQuestion
{
    QString account = {}; ///< by which it is kept; empty: nothing is
    Inventory inventory = {};
    AccountFacts facts = {};
    BooksPointer books = {};
    qint64 time = 0;                  ///< as of which inventory and facts are, Unix seconds
    std::optional<qint64> visit = {}; ///< since when changes are told apart, Unix seconds
    qint64 dollar = 0;                ///< quota units that make a US dollar; 0: that is not known
};

/// What is known of an account and its tokens over time. Days are those of UTC, as samples are kept; what was used
/// between two loads is spread over the days between. Takes some time for many tokens: not for the GUI's thread.
/// @p store: nothing, if nothing is kept.
[[nodiscard]] AccountOutlook makeOutlook(HistoryStore *store, const OutlookQuestion &question);

} // namespace TokenDeck
