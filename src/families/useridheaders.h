// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace TokenDeck {

/// The headers in which gateways want the user's id, New API's first: its forks renamed it.
inline constexpr std::array knownUserIdHeaders{
    QLatin1StringView("New-Api-User"), QLatin1StringView("Veloera-User"), QLatin1StringView("voapi-user"),
    QLatin1StringView("User-id"),      QLatin1StringView("Rix-Api-User"), QLatin1StringView("neo-api-user"),
};

} // namespace TokenDeck
