// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <QLatin1StringView>

#include <array>
#include <string_view>
#include <variant>

namespace TokenDeck {

/// Everything about a field of a token, in one place: decoder, demo replies and exports follow it.
struct FieldInfo
{
    enum class Kind : quint8 {
        Value,
        Time,   ///< Unix seconds, in exports a date and time
        Expiry, ///< likewise, and nothing for never
        Limits, ///< a list that each family has under a name and in a form of its own
    };
    using Member = std::variant<qint64 Token::*, qint32 Token::*, bool Token::*, QString Token::*, SharedText Token::*,
                                MaskedKey Token::*>;

    Field field = Field::Name;
    std::string_view name; ///< in files, and in replies unless it is one of limits
    Member member;
    Kind kind = Kind::Value;
    bool isRequired = true; ///< a row without it counts as faulty
    bool isExported = true;
};

inline constexpr std::array<FieldInfo, fieldCount> fieldInfos{{
    {Field::Name, "name", &Token::name},
    {Field::Status, "status", &Token::status},
    {Field::Key, "key", &Token::key},
    {Field::Group, "group", &Token::group},
    {Field::RemainQuota, "remain_quota", &Token::remainQuota},
    {Field::UsedQuota, "used_quota", &Token::usedQuota},
    {Field::UnlimitedQuota, "unlimited_quota", &Token::unlimitedQuota},
    {Field::ExpiredTime, "expired_time", &Token::expiredTime, FieldInfo::Kind::Expiry},
    {Field::CreatedTime, "created_time", &Token::createdTime, FieldInfo::Kind::Time},
    {Field::AccessedTime, "accessed_time", &Token::accessedTime, FieldInfo::Kind::Time},
    {Field::Models, "models", &Token::models, FieldInfo::Kind::Limits},
    {Field::Ips, "ips", &Token::ips, FieldInfo::Kind::Limits},
    {.field = Field::UserId, .name = "user_id", .member = &Token::userId, .isExported = false},
}};

static_assert(
    [] {
        for (size_t i = 0; i < fieldCount; ++i) {
            if (fieldInfos[i].field != static_cast<Field>(i))
                return false;
        }
        return true;
    }(),
    "every field in its place");

[[nodiscard]] constexpr const FieldInfo &fieldInfo(Field field)
{
    return fieldInfos[static_cast<size_t>(field)];
}

/// The name by which gateways and exports know a field: "created_time".
[[nodiscard]] constexpr QLatin1StringView fieldName(Field field)
{
    const std::string_view name = fieldInfo(field).name;
    return QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace TokenDeck
