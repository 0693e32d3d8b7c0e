// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/fields.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>

namespace TokenDeck {

/// The fields of a row that are read: those of tokens (Field) and, after them, what else is read.
enum class RowField : quint8 {
    Id = fieldCount,
    Uuid,
    ModelLimitsEnabled,
    ModelLimits,
    Models,
    AllowIps,
    Subnet,
    Setting,
    BackupGroup,
    AllowIpsEnabled,
    BlockIps,
    TotalUsageLimit,
    TotalUsageCount,
    QuotaType,
    WindowQuota,
    WindowUsedQuota,
    Other,
};

/// A name and the quotation mark after it, to be compared eight bytes at a time.
struct RowFieldName
{
    constexpr RowFieldName() = default;
    constexpr RowFieldName(std::string_view name, RowField named)
        : text(name)
        , field(named)
    {
        std::array<char, sizeof m_bytes> bytes{};
        std::array<char, sizeof m_mask> mask{};
        for (size_t i = 0; i <= name.size(); ++i) {
            bytes.at(i) = i < name.size() ? name[i] : '"';
            mask.at(i) = '\xff';
        }
        m_bytes = std::bit_cast<Words>(bytes);
        m_mask = std::bit_cast<Words>(mask);
    }

    /// Whether @p raw starts with it, letter for letter. Reads on beyond that, which the padding of replies allows.
    [[nodiscard]] bool matches(const char *raw) const
    {
        Words there;
        static_assert(sizeof there <= simdjson::SIMDJSON_PADDING);
        std::memcpy(&there, raw, sizeof there);
        quint64 different = 0;
        for (size_t i = 0; i < there.size(); ++i)
            different |= (there[i] ^ m_bytes[i]) & m_mask[i];
        return different == 0;
    }

    std::string_view text;
    RowField field = RowField::Other;

private:
    using Words = std::array<quint64, 3>;
    Words m_bytes{};
    Words m_mask{};
};

/// The names of what is read besides the fields of tokens, and of frequent members that are skipped.
inline constexpr std::array otherRowFieldNames{
    RowFieldName{"id", RowField::Id},
    RowFieldName{"uuid", RowField::Uuid},
    RowFieldName{"model_limits_enabled", RowField::ModelLimitsEnabled},
    RowFieldName{"model_limits", RowField::ModelLimits},
    RowFieldName{"models", RowField::Models},
    RowFieldName{"allow_ips", RowField::AllowIps},
    RowFieldName{"subnet", RowField::Subnet},
    RowFieldName{"setting", RowField::Setting},
    RowFieldName{"allow_ips_enabled", RowField::AllowIpsEnabled},
    RowFieldName{"block_ips", RowField::BlockIps},
    RowFieldName{"total_usage_limit", RowField::TotalUsageLimit},
    RowFieldName{"total_usage_count", RowField::TotalUsageCount},
    RowFieldName{"quota_type", RowField::QuotaType},
    RowFieldName{"window_quota", RowField::WindowQuota},
    RowFieldName{"window_used_quota", RowField::WindowUsedQuota},
    RowFieldName{"cross_group_retry", RowField::Other},
    RowFieldName{"DeletedAt", RowField::Other},
    RowFieldName{"backup_group", RowField::BackupGroup},
};

inline constexpr auto rowFieldNames = [] {
    constexpr auto isNamed = [](const FieldInfo &info) { return info.kind != FieldInfo::Kind::Limits; };
    constexpr auto named = static_cast<size_t>(std::ranges::count_if(fieldInfos, isNamed));
    std::array<RowFieldName, named + otherRowFieldNames.size()> names{};
    auto next = names.begin();
    for (const FieldInfo &info : fieldInfos) {
        if (isNamed(info))
            *next++ = RowFieldName(info.name, static_cast<RowField>(info.field));
    }
    std::ranges::copy(otherRowFieldNames, next);
    return names;
}();

/// Finds the field of a row by its name. All rows of a list have their fields in one order, so the field that
/// followed the last one in the row before is tried first, on the bytes as they were sent. In a header, for without
/// inlining simdjson's values go through memory in halves, for which the processor waits: a third of all decoding.
class RowFields
{
public:
    [[gnu::always_inline]] RowField find(simdjson::ondemand::field &field)
    {
        const char *raw = field.key().raw();
        size_t &following = m_following[m_last];
        if (!rowFieldNames[following].matches(raw)) {
            const auto found = std::ranges::find_if(rowFieldNames,
                                                    [raw](const RowFieldName &known) { return known.matches(raw); });
            if (found == rowFieldNames.end()) {
                m_last = rowFieldNames.size();
                return findUnescaped(field);
            }
            following = static_cast<size_t>(found - rowFieldNames.begin());
        }
        m_last = following;
        return rowFieldNames[following].field;
    }

private:
    /// For a name that is none of these, or has escapes.
    static RowField findUnescaped(simdjson::ondemand::field &field)
    {
        std::string_view text;
        if (field.unescaped_key().get(text) != simdjson::SUCCESS)
            return RowField::Other;
        const auto found = std::ranges::find(rowFieldNames, text, &RowFieldName::text);
        return found != rowFieldNames.end() ? found->field : RowField::Other;
    }

    std::array<size_t, rowFieldNames.size() + 1>
        m_following{}; // places in rowFieldNames, by place; the last: of others
    size_t m_last = 0;
};

} // namespace TokenDeck
