// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/queryfield.h"

/// The values of fields, in any order, and how many tokens have each: for the table of fields.
namespace TokenDeck {

[[nodiscard]] QList<ValueCount> countStatuses(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] QList<ValueCount> countStates(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] QList<ValueCount> countFindings(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] QList<ValueCount> countGroups(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] QList<ValueCount> countModels(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] QList<ValueCount> countUnknowns(const Inventory &inventory, const FilterContext &context);

} // namespace TokenDeck
