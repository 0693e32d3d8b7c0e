// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <QFlags>
#include <QStringList>

#include <array>
#include <optional>

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

inline constexpr std::array allTokenChanges{
    TokenChange::New,         TokenChange::Gone,          TokenChange::Renamed,        TokenChange::StatusChanged,
    TokenChange::KeyReplaced, TokenChange::LimitsWidened, TokenChange::LimitsNarrowed, TokenChange::QuotaAdded,
    TokenChange::QuotaTaken,  TokenChange::ExpiryChanged, TokenChange::GroupChanged,
};

/// The name used in files: "limits-widened".
[[nodiscard]] QString tokenChangeId(TokenChange change);
[[nodiscard]] QStringList tokenChangeIds(TokenChanges changes);

/// How a token differs between two moments.
struct ChangedToken
{
    TokenChanges changes = {};
    qint64 time = 0;                  ///< of the load that showed the last of these changes, Unix seconds
    std::optional<Token> before = {}; ///< nothing: it is new
    std::optional<Token> after = {};  ///< nothing: it is gone

    /// As it is now, or was last.
    [[nodiscard]] const Token &token() const { return after ? *after : *before; }
};

} // namespace TokenDeck
