// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "table/column.h"

#include <QString>

class QMenu;

namespace TokenDeck {

class FilterField;

/// A submenu with what a column's values can be filtered by, most frequent first and with how many tokens have them;
/// what the query asks for already has a check mark. Of a large inventory it is filled a moment later. Nothing is added
/// for a column that there is nothing to offer for.
void addColumnFilters(QMenu *menu, Column column, FilterField *field);

/// "Filter by This Value" and "Exclude This Value". Disabled for a value that cannot be asked for.
/// @p findings: about the token, as far as they are known.
void addValueFilters(QMenu *menu, Column column, const Cell &cell, FilterField *field);

/// The term that asks for what a token's cell shows; empty where there is none.
[[nodiscard]] QString termForCell(Column column, const Cell &cell);

} // namespace TokenDeck
