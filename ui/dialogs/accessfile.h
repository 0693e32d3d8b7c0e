// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/accesscheck.h"

#include <QString>

#include <optional>

namespace TokenDeck {

/// Writes who may make a call, who may not and why as CSV: model, address, id, name, key, group, answer (yes, no,
/// unknown) and reasons (ids, joined by blanks). Answers with the reason if it was not written. Not for the GUI thread.
[[nodiscard]] std::optional<QString> writeAccessFile(const QString &path, const Inventory &inventory,
                                                     const AccessQuestion &question, const AccessRows &answers);

} // namespace TokenDeck
