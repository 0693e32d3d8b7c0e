// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace TokenDeck {

/// Holds every product of two qint64, and sums of more of them than there can be.
__extension__ using Wide = __int128;

/// @p exponent: 0 to 38.
[[nodiscard]] constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace TokenDeck
