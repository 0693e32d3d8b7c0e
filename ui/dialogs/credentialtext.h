// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QString>

/// What is amiss with a credential, and what to do about it, in the user's language; empty where nothing is to be said.
namespace TokenDeck {

[[nodiscard]] QString addressText(AddressFault fault);
/// @p pastedCookie: a command was pasted that logs in with a browser's cookie.
[[nodiscard]] QString accessTokenText(AccessTokenFault fault, bool pastedCookie);
[[nodiscard]] QString headerText(HeaderFault fault);

} // namespace TokenDeck
