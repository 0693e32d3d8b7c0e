// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

class QLocale;

namespace TokenDeck {

/// A query as somebody types it, where amounts may have the decimal comma of their locale: "remaining<$1,50". The query of
/// the filter, which is what is stored, has a point. What can be read in two ways is an error: a comma parts values or
/// thousands, too, and where it is the decimal sign a point may part thousands.
[[nodiscard]] std::variant<Filter, FilterError> parseTyped(const QString &query, const QLocale &locale);

} // namespace TokenDeck
