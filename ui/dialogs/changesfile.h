// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "usage/tokenchange.h"

#include <QString>

#include <optional>
#include <vector>

namespace TokenDeck {

/// Writes how tokens changed as CSV: time, account, id, name, changes (ids, joined by blanks), and each field before and
/// after, as it was reported; empty where it was not, or where the token was not there. Answers with the reason if it was
/// not written. Not for the GUI thread. @p rows: which changes, in which order.
[[nodiscard]] std::optional<QString> writeChangesFile(const QString &path, const std::vector<ChangedToken> &changes,
                                                      const std::vector<quint32> &rows,
                                                      const AccountsPointer &accounts);

} // namespace TokenDeck
