// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace TokenDeck {

/// Where "soon", "little", "long ago" and "wide" begin, for filters and findings.
struct FilterThresholds
{
    int expiringDays = 7;    ///< expires before that many days have passed
    int lowPercent = 10;     ///< less than that much of what was granted is left
    int unusedDays = 90;     ///< the last use is longer ago
    int wideIpv4Prefix = 16; ///< a range is wide whose prefix is shorter: 0 to 32
    int wideIpv6Prefix = 48; ///< likewise: 0 to 128

    friend bool operator==(const FilterThresholds &, const FilterThresholds &) = default;
};

} // namespace TokenDeck
