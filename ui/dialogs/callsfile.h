// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/money.h"
#include "tokens/token.h"
#include "usage/loggedcall.h"

#include <QString>

#include <optional>

namespace TokenDeck {

/// Writes calls of one token as CSV: time (UTC), token_id where the gateway tells it, token_name, model, group,
/// prompt_tokens, completion_tokens, quota (units, exact), cost and currency (as its site shows money, rounded; empty where
/// it shows none), duration_seconds (without decimals where only whole seconds are known), address. What was not reported is
/// empty. Answers with the reason if it was not written. Not for the GUI thread.
[[nodiscard]] std::optional<QString> writeCallsFile(const QString &path, const QList<LoggedCall> &calls,
                                                    const Currency &currency);

} // namespace TokenDeck
