// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

namespace TokenDeck {

/// What is wrong with a query, at which text, and what is expected instead: one or two sentences of plain text in the
/// user's language.
[[nodiscard]] QString filterErrorText(const FilterError &error);

} // namespace TokenDeck
