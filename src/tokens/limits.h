// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <QStringList>

namespace TokenDeck {

/// What the owner wrote as limits, split and trimmed, whatever the gateway makes of it: models at commas or as a JSON
/// array, IPs at newlines, commas and blanks. For files and lists; who is let through is access.h's to say.
[[nodiscard]] QStringList writtenModels(const Token &token);
[[nodiscard]] QStringList writtenIps(const Token &token);

} // namespace TokenDeck
