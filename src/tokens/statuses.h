// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <optional>
#include <span>

/// The one list of statuses. Their colours and shapes are the user interface's (ui/common/theme.h). For any thread.
namespace TokenDeck {

struct StatusInfo
{
    EffectiveStatus status;
    qint32 stored;        ///< the number that gateways store; 0: none
    bool isDead;          ///< calls are refused, and will be until its owner does something
    QLatin1StringView id; ///< in files and filters: "enabled"
    const char *word;     ///< TokenText translates it
};

inline constexpr size_t statusCount = 5;

/// By EffectiveStatus, which is in order of severity.
[[nodiscard]] std::span<const StatusInfo, statusCount> statuses();
/// By the numbers that gateways store, the one that has none last: as they are listed for people.
[[nodiscard]] std::span<const StatusInfo, statusCount> listedStatuses();

[[nodiscard]] const StatusInfo &statusInfo(EffectiveStatus status);
/// Nothing for a number without a name.
[[nodiscard]] std::optional<EffectiveStatus> statusFromStored(qint32 stored);
[[nodiscard]] std::optional<EffectiveStatus> statusFromId(QStringView id);

} // namespace TokenDeck
