// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "table/arranger.h"

/// What tables are measured with.
namespace Bench {

/// Tokens, and what is known of where they are from.
struct TableData
{
    TokenDeck::Inventory inventory;
    TokenDeck::FilterContext context;

    [[nodiscard]] bool isOfSeveral() const { return context.accounts != nullptr; }
};

/// The demo gateway's, and nothing known of it.
[[nodiscard]] TableData oneGateway(qint64 tokens);
/// The same tokens as ten gateways of two families have them, whose ids begin at 1 each and whose quota is worth
/// different amounts. Kept.
[[nodiscard]] const TableData &tenGateways(qint64 tokens);

/// Whether every token is there once, and none stands before one that comes first: each is compared with the next by
/// what it says, and by id where that is the same. @p column: Name or Remaining.
[[nodiscard]] bool isInOrder(const TokenDeck::Arrangement &arrangement, TokenDeck::Column column,
                             const TableData &data);
/// How many tokens a query matches, each asked by itself.
[[nodiscard]] qsizetype matchCount(const TokenDeck::Filter &filter, const TableData &data);

} // namespace Bench
