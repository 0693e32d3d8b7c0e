// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

namespace TokenDeck {

/// What is found in what stands behind a token: its group, the models that it can call, and what pays. It depends on the
/// token's account, family, group and model limits alone.
[[nodiscard]] FindingRules accountFindings(const Token &token, const FindingContext &context);

} // namespace TokenDeck
