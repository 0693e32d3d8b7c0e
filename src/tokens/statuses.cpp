// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/statuses.h"

#include "tokens/tokenstate.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr std::array<StatusInfo, statusCount> table{{
    {EffectiveStatus::Enabled, 1, false, "enabled"_L1, QT_TRANSLATE_NOOP("TokenDeck::TokenText", "Enabled")},
    {EffectiveStatus::Disabled, 2, true, "disabled"_L1, QT_TRANSLATE_NOOP("TokenDeck::TokenText", "Disabled")},
    {EffectiveStatus::Unknown, 0, false, "unknown"_L1, QT_TRANSLATE_NOOP("TokenDeck::TokenText", "Unknown")},
    {EffectiveStatus::Exhausted, 4, true, "exhausted"_L1, QT_TRANSLATE_NOOP("TokenDeck::TokenText", "Exhausted")},
    {EffectiveStatus::Expired, 3, true, "expired"_L1, QT_TRANSLATE_NOOP("TokenDeck::TokenText", "Expired")},
}};

constexpr auto listed = [] {
    std::array<StatusInfo, statusCount> all = table;
    std::ranges::sort(all, {}, [](const StatusInfo &each) { return static_cast<quint32>(each.stored) - 1; });
    return all;
}();

static_assert(std::ranges::adjacent_find(table, std::ranges::greater_equal{}, &StatusInfo::status) == table.end(),
              "every status in its place");

template <typename Predicate>
std::optional<EffectiveStatus> found(Predicate predicate)
{
    const auto at = std::ranges::find_if(table, predicate);
    return at == table.end() ? std::nullopt : std::optional(at->status);
}

} // namespace

std::span<const StatusInfo, statusCount> statuses()
{
    return table;
}

std::span<const StatusInfo, statusCount> listedStatuses()
{
    return listed;
}

const StatusInfo &statusInfo(EffectiveStatus status)
{
    return table[static_cast<size_t>(status)];
}

std::optional<EffectiveStatus> statusFromStored(qint32 stored)
{
    return found([stored](const StatusInfo &each) { return stored != 0 && each.stored == stored; });
}

std::optional<EffectiveStatus> statusFromId(QStringView id)
{
    return found([id](const StatusInfo &each) { return id == each.id; });
}

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
