// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filternode.h"

#include <QList>

#include <span>
#include <variant>

/// The fields of the filter language (docs/filter.md): the one place that says which there are. For any thread.
namespace TokenDeck {

class Inventory;
struct WrittenTerm;

/// A value of a field, and how many tokens it finds.
struct ValueCount
{
    QString value; ///< as it is; empty for the user's own group
    qint64 count = 0;
};

/// What a term asks, or why it cannot be read; of the error all but FilterError::what.
using TermReading = std::variant<FilterNode, FilterError>;

struct QueryField
{
    QStringView name; ///< as written in a query: "last-used"
    /// @p term: none of its values is missing.
    TermReading (*read)(const WrittenTerm &term);
    /// The values that there are, for completion; nothing if they are not suggested.
    QList<ValueCount> (*values)(const Inventory &inventory, const FilterContext &context) = nullptr;
    /// Whether what a query of the field asks is not known of a token; nothing: unknown: does not take the field.
    bool (*isUnknown)(const Token &token, const FilterContext &context) = nullptr;
    bool ordered = false; ///< can be compared with <, <=, >= and >
    char16_t suggestedOperator = u':';
    bool holdsKeys = false; ///< what is asked for are keys
};

/// All fields, in the order in which they are offered.
[[nodiscard]] std::span<const QueryField> queryFields();
/// By its name, in capitals or not; nullptr if there is none.
[[nodiscard]] const QueryField *queryField(QStringView name);

} // namespace TokenDeck
