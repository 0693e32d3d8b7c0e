// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/queryfield.h"

#include <optional>

/// The grammar of the filter language (docs/filter.md), for Filter and its completion.
namespace TokenDeck {

/// One term as it stands in a query. Positions count UTF-16 code units.
struct WrittenTerm
{
    struct Value
    {
        qsizetype position = 0;
        qsizetype length = 0; ///< quotes included
        QString text;         ///< quotes and escapes resolved
        bool quoted = false;
        bool closed = true; ///< false where the closing quote is missing
    };

    qsizetype position = 0;
    qsizetype length = 0;
    QStringView front;                    ///< the field in front of an operator, or what looks like one
    const QueryField *field = nullptr;    ///< nothing: a word, or not a field
    std::optional<Comparison> comparison; ///< nothing: a word
    std::vector<Value> values;            ///< one for a word; else one or more, the last of them perhaps empty
};

/// Reads the term that begins at @p position, which is neither a blank nor one of ( ) |, nor a "-" that negates.
[[nodiscard]] WrittenTerm readTerm(QStringView query, qsizetype position);

struct ParsedQuery
{
    std::optional<FilterNode> root; ///< nothing: an empty query
    bool alternatives = false;      ///< a | stands outside of all parentheses
};

[[nodiscard]] std::variant<ParsedQuery, FilterError> parseQuery(QStringView query);

} // namespace TokenDeck
