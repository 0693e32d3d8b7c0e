// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "usage/tokenchange.h"

#include <QStringList>

#include <span>
#include <vector>

/// How tokens changed, in words. For any thread.
namespace TokenDeck {

/// What each change was from and to: "name: tmp-a → a", "models: +gpt-5.4, −gpt-4o". What a new token allows, and a gone
/// one did.
[[nodiscard]] QStringList changeDetails(const ChangedToken &changed, const TokenText &text);

/// How many of each kind: "3 new, 2 gone, 5 renamed". @p rows: those that are meant.
[[nodiscard]] QString changeCounts(std::span<const ChangedToken> changes, const std::vector<quint32> &rows);

} // namespace TokenDeck
