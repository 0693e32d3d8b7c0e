// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/token.h"

#include "tokens/tokenstate.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

EffectiveStatus effectiveStatus(const Token &token, qint64 now)
{
    if (!token.knows(Field::Status))
        return EffectiveStatus::Unknown;
    switch (token.status) {
    case 1: break;
    case 2: return EffectiveStatus::Disabled;
    case 3: return EffectiveStatus::Expired;
    case 4: return EffectiveStatus::Exhausted;
    default: return EffectiveStatus::Unknown;
    }
    if (hasExpired(token, now))
        return EffectiveStatus::Expired;
    if (isExhausted(token))
        return EffectiveStatus::Exhausted;
    const bool quotaKnown = isUnlimited(token) || (isLimited(token) && token.knows(Field::RemainQuota));
    return token.knows(Field::ExpiredTime) && quotaKnown ? EffectiveStatus::Enabled : EffectiveStatus::Unknown;
}

QString statusId(EffectiveStatus status)
{
    switch (status) {
    case EffectiveStatus::Enabled: return u"enabled"_s;
    case EffectiveStatus::Disabled: return u"disabled"_s;
    case EffectiveStatus::Unknown: return u"unknown"_s;
    case EffectiveStatus::Exhausted: return u"exhausted"_s;
    case EffectiveStatus::Expired: return u"expired"_s;
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
