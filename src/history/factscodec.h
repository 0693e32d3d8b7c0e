// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accountfacts.h"

#include <QCborValue>

namespace TokenDeck {

/// An account's facts for a file, and back. What is not there, or of another kind, is not reported; nothing if it is no
/// map at all. Pure functions, for any thread.
[[nodiscard]] QCborValue writtenFacts(const AccountFacts &facts);
[[nodiscard]] std::optional<AccountFacts> readFacts(const QCborValue &value);

} // namespace TokenDeck
