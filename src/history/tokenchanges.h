// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

namespace TokenDeck {

/// How a token that was there at two moments differs, but for New and Gone. What was not reported at one of them is no
/// change, nor is another order or spelling that the gateway takes for the same. Limits are compared as its family
/// reads them: networks by whether each lies within one of the others', and rules that are not known by what is
/// written, of which any difference may widen and may narrow. Pure functions, for any thread.
[[nodiscard]] TokenChanges changesOf(const Token &before, const Token &after);

/// Of what is compared above the part that a sample shows: QuotaAdded, QuotaTaken.
[[nodiscard]] TokenChanges quotaChanges(const Token &before, const Token &after);

} // namespace TokenDeck
