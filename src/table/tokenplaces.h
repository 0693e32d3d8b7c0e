// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/arranger.h"

#include <QList>

namespace TokenDeck {

/// A token and the row it was last seen in.
struct TokenPlace
{
    TokenId id;
    qsizetype row = 0;
};

/// At which positions of @p arrangement these tokens stand, one answer each; -1 for one that is not there. Finds tokens
/// in other rows, too, but takes longer; a millisecond for a million tokens that have not moved.
[[nodiscard]] QList<qsizetype> positionsOf(const QList<TokenPlace> &tokens, const Arrangement &arrangement);

} // namespace TokenDeck
