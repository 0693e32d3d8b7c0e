// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/token.h"

#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

namespace TokenDeck {

EffectiveStatus effectiveStatus(const Token &token, qint64 now)
{
    if (!token.knows(Field::Status))
        return EffectiveStatus::Unknown;
    const auto stored = statusFromStored(token.status).value_or(EffectiveStatus::Unknown);
    if (stored != EffectiveStatus::Enabled)
        return stored;
    if (hasExpired(token, now))
        return EffectiveStatus::Expired;
    if (isExhausted(token) || token.isUsedUp)
        return EffectiveStatus::Exhausted;
    return token.knows(Field::ExpiredTime) && knowsRemaining(token) ? EffectiveStatus::Enabled
                                                                    : EffectiveStatus::Unknown;
}

} // namespace TokenDeck
