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
    if (isExhausted(token) || token.isUsedUp)
        return EffectiveStatus::Exhausted;
    return token.knows(Field::ExpiredTime) && knowsRemaining(token) ? EffectiveStatus::Enabled
                                                                    : EffectiveStatus::Unknown;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::UserId: return u"user_id"_s;
    case Field::Key: return u"key"_s;
    case Field::Status: return u"status"_s;
    case Field::Name: return u"name"_s;
    case Field::CreatedTime: return u"created_time"_s;
    case Field::AccessedTime: return u"accessed_time"_s;
    case Field::ExpiredTime: return u"expired_time"_s;
    case Field::RemainQuota: return u"remain_quota"_s;
    case Field::UsedQuota: return u"used_quota"_s;
    case Field::UnlimitedQuota: return u"unlimited_quota"_s;
    case Field::Models: return u"models"_s;
    case Field::Ips: return u"ips"_s;
    case Field::Group: return u"group"_s;
    }
    Q_UNREACHABLE();
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
