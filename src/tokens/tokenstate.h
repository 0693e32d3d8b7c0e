// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <compare>
#include <optional>

/// What a token's times and quota say, for states, orders, filters and findings alike. What the gateway did not report
/// satisfies nothing. Whether the token is usable at all is access.h's to say.
namespace TokenDeck {

/// A token for which the gateway did not report the switch is neither unlimited nor limited.
[[nodiscard]] inline bool isUnlimited(const Token &token)
{
    return token.knows(Field::UnlimitedQuota) && token.unlimitedQuota;
}
[[nodiscard]] inline bool isLimited(const Token &token)
{
    return token.knows(Field::UnlimitedQuota) && !token.unlimitedQuota;
}

/// Whether the gateway reported what remains, or that it does not matter.
[[nodiscard]] inline bool knowsRemaining(const Token &token)
{
    return isUnlimited(token) || (isLimited(token) && token.knows(Field::RemainQuota));
}

/// Limited, and nothing remains, whatever status is stored.
[[nodiscard]] inline bool isExhausted(const Token &token)
{
    return isLimited(token) && token.knows(Field::RemainQuota) && token.remainQuota <= 0;
}
/// Whether it has expired at @p now, Unix seconds, whatever status is stored.
[[nodiscard]] inline bool hasExpired(const Token &token, qint64 now)
{
    return token.knows(Field::ExpiredTime) && token.isExpiredAt(now);
}

/// Expires before @p days have passed, or has expired.
[[nodiscard]] bool expiresWithin(const Token &token, qint64 now, int days);

/// What is left of what was granted, compared with @p percent / 10^@p decimals percent; nothing if that is unknown.
/// @p percent of at most 9 digits.
[[nodiscard]] std::optional<std::strong_ordering> compareShareLeft(const Token &token, qint64 percent, int decimals);

/// Limited, and less than @p percent of what was granted is left.
[[nodiscard]] bool isLow(const Token &token, int percent);

/// Nothing if what the gateway reported does not decide.
[[nodiscard]] std::optional<bool> wasNeverUsed(const Token &token);

/// When it was last used, Unix seconds; nothing if it never was, or if that is not known.
[[nodiscard]] std::optional<qint64> lastUse(const Token &token);

/// Neither used nor created in the last @p days. Nothing if what the gateway reported does not decide.
[[nodiscard]] std::optional<bool> isUnusedFor(const Token &token, qint64 now, int days);

} // namespace TokenDeck
