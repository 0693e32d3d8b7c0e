// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/queryfield.h"

/// How the values of a term become what it asks, for the table of fields and the parser.
namespace TokenDeck {

[[nodiscard]] FilterError operatorNotAllowed(const WrittenTerm &written, const QStringList &expected);

[[nodiscard]] TermReading readStatuses(const WrittenTerm &written);
[[nodiscard]] TermReading readGroups(const WrittenTerm &written);
[[nodiscard]] TermReading readTexts(const WrittenTerm &written, Field field);
[[nodiscard]] TermReading readKeywords(const WrittenTerm &written, const QStringList &known,
                                       FilterNode (*node)(QStringView));
[[nodiscard]] TermReading readModels(const WrittenTerm &written);
[[nodiscard]] TermReading readAddresses(const WrittenTerm &written);
[[nodiscard]] TermReading readIds(const WrittenTerm &written);
[[nodiscard]] TermReading readAmounts(const WrittenTerm &written, Field field);
[[nodiscard]] TermReading readShares(const WrittenTerm &written);
[[nodiscard]] TermReading readTimes(const WrittenTerm &written, Field field);

/// @p field: Name or Key.
template <Field field>
[[nodiscard]] TermReading readTexts(const WrittenTerm &written)
{
    return readTexts(written, field);
}

/// @p node: what one of the words @p known asks.
template <const QStringList &(*known)(), FilterNode (*node)(QStringView)>
[[nodiscard]] TermReading readKeywords(const WrittenTerm &written)
{
    return readKeywords(written, known(), node);
}

/// Quota units or money; @p field: RemainQuota or UsedQuota.
template <Field field>
[[nodiscard]] TermReading readAmounts(const WrittenTerm &written)
{
    return readAmounts(written, field);
}

/// Spans and dates; @p field: CreatedTime, AccessedTime or ExpiredTime.
template <Field field>
[[nodiscard]] TermReading readTimes(const WrittenTerm &written)
{
    return readTimes(written, field);
}

} // namespace TokenDeck
