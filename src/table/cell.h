// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

#include <QString>

#include <bit>
#include <optional>

/// What the table of columns says of a cell where that takes more than a line. For any thread.
namespace TokenDeck {

/// A sort key and where it stands: after every plain value come "never" and "unlimited", and then what is not known.
struct SortPlace
{
    enum Class : quint8 { Value, Beyond, Unknown };
    Class group = Value;
    quint64 key = 0;

    [[nodiscard]] static SortPlace of(qint64 value)
    {
        // Flipping the sign bit makes unsigned order signed order.
        return {Value, static_cast<quint64>(value) ^ (quint64{1} << 63)};
    }
    [[nodiscard]] static SortPlace of(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        return {Value, bits & (quint64{1} << 63) ? ~bits : bits | (quint64{1} << 63)};
    }
    [[nodiscard]] static constexpr SortPlace beyond() { return {Beyond, 0}; }
    [[nodiscard]] static constexpr SortPlace notKnown() { return {Unknown, 0}; }
};

/// What a token's cells are made from.
struct Cell
{
    const Token &token;
    qint64 now = 0;                            ///< Unix seconds
    std::optional<FindingRules> findings = {}; ///< about the token; nothing while that is not known
};

[[nodiscard]] SortPlace statusPlace(const Cell &cell);
[[nodiscard]] SortPlace remainingPlace(const Cell &cell);
[[nodiscard]] SortPlace quotaPlace(const Cell &cell);
[[nodiscard]] SortPlace lastUsePlace(const Cell &cell);
[[nodiscard]] SortPlace findingsPlace(const Cell &cell);
[[nodiscard]] SortPlace idPlace(const Cell &cell);

[[nodiscard]] QString unlimitedTerm(const Cell &cell);
[[nodiscard]] QString expiryTerm(const Cell &cell);
[[nodiscard]] QString findingsTerm(const Cell &cell);
[[nodiscard]] QString modelsTerm(const Cell &cell);
[[nodiscard]] QString ipsTerm(const Cell &cell);

} // namespace TokenDeck
