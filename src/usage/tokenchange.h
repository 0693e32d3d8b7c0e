// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace TokenDeck {

/// How a token may differ between two moments.
enum class TokenChange : quint16 {
    New = 0x1,
    Gone = 0x2,
    Renamed = 0x4,
    StatusChanged = 0x8, ///< stored status: enabled, disabled
    KeyReplaced = 0x10,
    LimitsWidened = 0x20,  ///< of models or addresses: what was refused is accepted, or may be
    LimitsNarrowed = 0x40, ///< what was accepted is refused, or may be; both where a list lost some and got others
    QuotaAdded = 0x80,     ///< used and remaining together are more, or it became unlimited
    QuotaTaken = 0x100,
    ExpiryChanged = 0x200,
    GroupChanged = 0x400,
};
// No operators for flags: here they would hide those of Qt for keys.
Q_DECLARE_FLAGS(TokenChanges, TokenChange)

} // namespace TokenDeck
