// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenstate.h"

#include "tokens/money.h"
#include "tokens/seconds.h"

namespace TokenDeck {

bool expiresWithin(const Token &token, qint64 now, int days)
{
    return token.knows(Field::ExpiredTime) && !token.expiresNever() && token.expiredTime < now + days * daySeconds;
}

std::optional<std::strong_ordering> compareShareLeft(const Token &token, qint64 percent, int decimals)
{
    if (!token.knows(Field::RemainQuota) || !token.knows(Field::UsedQuota))
        return std::nullopt;
    const Wide granted = Wide(token.remainQuota) + token.usedQuota;
    if (granted <= 0)
        return std::nullopt;
    return Wide(token.remainQuota) * 100 * powerOfTen(decimals) <=> granted * percent;
}

bool isLow(const Token &token, int percent)
{
    return isLimited(token) && compareShareLeft(token, percent, 0) == std::strong_ordering::less;
}

std::optional<bool> wasNeverUsed(const Token &token)
{
    const bool timeIsNone = token.knows(Field::AccessedTime) && token.accessedTime == 0;
    if (timeIsNone) {
        const bool nothingUsed = token.knows(Field::UsedQuota) && token.usedQuota == 0;
        return nothingUsed && token.countsUses ? std::optional(true) : std::nullopt;
    }
    if (token.knows(Field::UsedQuota) && token.usedQuota != 0)
        return false;
    if (!token.knows(Field::CreatedTime) || !token.knows(Field::AccessedTime))
        return std::nullopt;
    if (!token.wasTouchedAtCreation())
        return false;
    return token.knows(Field::UsedQuota) && token.countsUses ? std::optional(true) : std::nullopt;
}

std::optional<qint64> lastUse(const Token &token)
{
    const bool known = token.knows(Field::AccessedTime) && token.accessedTime != 0;
    // Where neither of two times tells of a use, the one that a use moves says nothing.
    const bool meansNothing = !token.countsUses && wasNeverUsed(token) != false;
    return known && !meansNothing && wasNeverUsed(token) != true ? std::optional(token.accessedTime) : std::nullopt;
}

std::optional<bool> isUnusedFor(const Token &token, qint64 now, int days)
{
    // The time of access is that of creation until there is a use.
    if (!token.knows(Field::AccessedTime) || (!token.countsUses && wasNeverUsed(token) != false))
        return std::nullopt;
    return token.accessedTime < now - days * daySeconds;
}

} // namespace TokenDeck
