// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/token.h"

#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

using namespace Qt::StringLiterals;

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

} // namespace TokenDeck
