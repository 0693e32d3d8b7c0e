// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filternode.h"

#include <optional>
#include <utility>

/// The amounts and moments of a token that queries compare. For any thread.
namespace TokenDeck {

/// In quota units; nothing if it is not known. Of what remains, nothing for an unlimited token.
[[nodiscard]] std::optional<qint64> amountOf(AmountOf of, const Token &token, const FilterContext &context);

struct Moment
{
    enum class Kind : quint8 {
        NotKnown,
        Known,
        Never,  ///< it was never
        Beyond, ///< it is later than every moment
    };
    Kind kind = Kind::NotKnown;
    qint64 time = 0; ///< Unix seconds
};

[[nodiscard]] Moment momentOf(TimeOf of, const Token &token, const FilterContext &context);

/// The day that is so many after that of @p now, in the local time zone: from its beginning until the next one's.
/// @p days: -1 to 1.
[[nodiscard]] std::pair<qint64, qint64> dayFrom(qint64 now, int days);

} // namespace TokenDeck
