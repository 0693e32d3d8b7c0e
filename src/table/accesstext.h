// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/access.h"
#include "insight/accesscheck.h"
#include "table/tokentext.h"

namespace TokenDeck {

/// Why a call is refused, or why it cannot be told, in one sentence.
[[nodiscard]] QString accessReasonText(AccessReason reason, const Token &token, const AccessQuestion &question,
                                       const TokenText &text);
/// Likewise in a word or two, for a list: "expired".
[[nodiscard]] QString accessReasonWord(AccessReason reason);

} // namespace TokenDeck
