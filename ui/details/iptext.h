// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/access.h"

#include <QString>

namespace TokenDeck {

/// What the limits as a whole come to on this gateway; empty where there is no more to say than the list itself.
[[nodiscard]] QString ipEffectText(const IpLimits &limits, Family family);
/// Whether that text is of a mistake.
[[nodiscard]] bool isMistake(const IpLimits &limits);

/// What an entry is: "1 address", "16,777,216 addresses, private", "IPv6, 2^96 addresses"; for one that does not work
/// on this family, why not.
[[nodiscard]] QString ipEntryText(const IpEntry &entry, Family family);

/// What model limits come to on this gateway, likewise.
[[nodiscard]] QString modelEffectText(const ModelLimits &limits, Family family);
[[nodiscard]] bool isMistake(const ModelLimits &limits);

} // namespace TokenDeck
