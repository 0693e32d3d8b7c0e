// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filternode.h"

#include <QHash>

#include <span>
#include <variant>

/// The fields of the filter language (docs/filter.md): the one place that says which there are. For any thread.
namespace TokenDeck {

class Inventory;
struct WrittenTerm;

/// The values of a field as they are, empty for the user's own group, and how many tokens each finds.
using ValueCounts = QHash<QString, qint64>;

/// What a term asks, or why it cannot be read; of the error all but FilterError::what.
using TermReading = std::variant<FilterNode, FilterError>;

struct QueryField
{
    QStringView name; ///< as written in a query: "last-used"
    /// @p term: none of its values is missing.
    TermReading (*read)(const WrittenTerm &term);
    /// The values that there are, for completion; nothing if they are not suggested.
    ValueCounts (*values)(const Inventory &inventory, const FilterContext &context) = nullptr;
    /// Whether what a query of the field asks is not known of a token; nothing: unknown: does not take the field.
    bool (*isUnknown)(const Token &token, const FilterContext &context) = nullptr;
    bool ordered = false; ///< can be compared with <, <=, >= and >
    char16_t suggestedOperator = u':';
    bool holdsKeys = false; ///< its values are keys
};

/// All fields, in the order in which they are offered.
[[nodiscard]] std::span<const QueryField> queryFields();
/// By its name, in capitals or not; nullptr if there is none.
[[nodiscard]] const QueryField *queryField(QStringView name);

// For the table.
[[nodiscard]] ValueCounts countStatuses(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] ValueCounts countStates(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] ValueCounts countFindings(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] ValueCounts countGroups(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] ValueCounts countModels(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] ValueCounts countGateways(const Inventory &inventory, const FilterContext &context);
[[nodiscard]] ValueCounts countUnknowns(const Inventory &inventory, const FilterContext &context);

// How the values of a term become what it asks, for the table and the parser.
[[nodiscard]] FilterError operatorNotAllowed(const WrittenTerm &written, const QStringList &expected);

[[nodiscard]] TermReading readStatuses(const WrittenTerm &written);
/// @p field: Name, Key or Group.
[[nodiscard]] TermReading readTexts(const WrittenTerm &written, Field field);
/// @p node: what one of the words @p known asks.
[[nodiscard]] TermReading readKeywords(const WrittenTerm &written, QStringList (*known)(),
                                       FilterNode (*node)(QStringView));
/// @p isCall: as in ModelTerm.
[[nodiscard]] TermReading readModels(const WrittenTerm &written, bool isCall);
[[nodiscard]] TermReading readAddresses(const WrittenTerm &written);
[[nodiscard]] TermReading readGateways(const WrittenTerm &written);
[[nodiscard]] TermReading readIds(const WrittenTerm &written);
/// Quota units or money.
[[nodiscard]] TermReading readAmounts(const WrittenTerm &written, AmountOf of);
[[nodiscard]] TermReading readShares(const WrittenTerm &written);
/// Spans and dates.
[[nodiscard]] TermReading readTimes(const WrittenTerm &written, TimeOf of);

} // namespace TokenDeck
