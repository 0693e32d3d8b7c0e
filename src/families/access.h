// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/limitrules.h"

#include <optional>

/// Who a gateway lets through with a token. Pure functions of values, for any thread. They answer for the token's own
/// checks only; models that a gateway files under another name, and limits of users, groups and channels, are out of
/// sight.
namespace TokenDeck {

/// Why a call is refused, or why it cannot be told, in the order they are listed.
enum class AccessReason : quint8 {
    Disabled,
    Expired,       ///< by its time, or stored as such
    Exhausted,     ///< by its quota, or stored as such
    UsedUp,        ///< by its number of calls, or by its quota for a window of time
    StatusUnknown, ///< a stored status other than the four: refused by every family
    ModelNotAllowed,
    AddressNotAllowed,
    FieldUnknown, ///< the gateway did not tell a field that decides
    RuleUnknown,  ///< the family's rules for these limits are not known
};

struct AccessAnswer
{
    Verdict verdict = Verdict::Yes;
    QList<AccessReason> reasons; ///< each once, in the enum's order; none if the verdict is Yes
};

/// What a token's status, expiry and quota say at @p now (Unix seconds), limits left aside.
[[nodiscard]] AccessAnswer stateAnswer(const Token &token, qint64 now);

/// Whether a call would pass the token's checks at @p now. An empty @p model asks whether there is any model, and no
/// @p address whether there is any address, with which it would. The verdict is No as soon as one reason is certain.
[[nodiscard]] AccessAnswer canCall(const Token &token, const QString &model, const std::optional<IpAddress> &address,
                                   qint64 now);

} // namespace TokenDeck
