// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace TokenDeck {

/// Which kind of gateway a token comes from. Families differ in how a list is asked for, how a token is written, and
/// who its limits let through (docs/gateways.md).
enum class Family : quint8 {
    Unknown,    ///< not told yet, or the list was empty
    NewApi,     ///< New API, 2026
    NewApi2025, ///< New API, 2025
    OneHub,
    OneApi,
    Documented, ///< the service that the published page "List Tokens" describes; speaks like NewApi
};

inline constexpr std::array knownFamilies{Family::NewApi, Family::NewApi2025, Family::OneHub, Family::OneApi,
                                          Family::Documented};

/// The name used in settings, on the command line and in files: "new-api", "one-hub"…; empty for Unknown.
[[nodiscard]] QString familyId(Family family);
[[nodiscard]] std::optional<Family> familyFromId(QStringView id);

/// The product's own name, not translated: "New API (2025)".
[[nodiscard]] QString familyName(Family family);

} // namespace TokenDeck
