// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace TokenDeck {

/// Of an hour and a day of UTC.
inline constexpr qint64 hourSeconds = 60 * 60;
inline constexpr qint64 daySeconds = 24 * hourSeconds;

} // namespace TokenDeck
