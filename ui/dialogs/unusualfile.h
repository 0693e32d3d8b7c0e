// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/unusualmodel.h"

#include <optional>

namespace TokenDeck {

/// Writes unusual days as CSV: day, gateway, token_id, token_name (both empty of a whole account), used_quota,
/// usual_quota, above_quota, above (as the site shows amounts), currency, small and planned. Answers with the reason if
/// it was not written. Not for the GUI thread.
[[nodiscard]] std::optional<QString> writeUnusualFile(const QString &path, const QList<UnusualRow> &rows,
                                                      const TokenText &text);

} // namespace TokenDeck
