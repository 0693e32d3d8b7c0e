// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/queryfield.h"

/// How the values of a term become what it asks, for the table of fields and the parser.
namespace TokenDeck {

[[nodiscard]] FilterError operatorNotAllowed(const WrittenTerm &written, const QStringList &expected);

[[nodiscard]] TermReading readStatuses(const WrittenTerm &written);
/// @p field: Name, Key or Group.
[[nodiscard]] TermReading readTexts(const WrittenTerm &written, Field field);
/// @p node: what one of the words @p known asks.
[[nodiscard]] TermReading readKeywords(const WrittenTerm &written, const QStringList &(*known)(),
                                       FilterNode (*node)(QStringView));
[[nodiscard]] TermReading readModels(const WrittenTerm &written);
[[nodiscard]] TermReading readAddresses(const WrittenTerm &written);
[[nodiscard]] TermReading readIds(const WrittenTerm &written);
/// Quota units or money; @p field: RemainQuota or UsedQuota.
[[nodiscard]] TermReading readAmounts(const WrittenTerm &written, Field field);
[[nodiscard]] TermReading readShares(const WrittenTerm &written);
/// Spans and dates; @p field: CreatedTime, AccessedTime or ExpiredTime.
[[nodiscard]] TermReading readTimes(const WrittenTerm &written, Field field);

} // namespace TokenDeck
