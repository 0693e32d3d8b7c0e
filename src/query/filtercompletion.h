// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QList>

#include <functional>

/// Help with writing queries: completion at the cursor, and terms made by other means than typing.
namespace TokenDeck {

struct Suggestion
{
    QString text;      ///< a field's name, or a value as it is; empty for the user's own group
    QString insert;    ///< what replaces the span: the field with an operator, or the value, quoted if need be
    qint64 count = -1; ///< tokens that have the value; for a model, whose limits name it; −1 for a field

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

struct Completion
{
    qsizetype start = 0; ///< the span to be replaced, in UTF-16 code units of the query
    qsizetype length = 0;
    QList<Suggestion> suggestions; ///< fields in their own order, values by falling count; at most 50
};

/// All values of status, is, finding, group or model, by falling count; nothing for any other field. Counted over the
/// whole inventory, which for 100,000 tokens takes longer than a frame.
[[nodiscard]] QList<Suggestion> fieldValues(const QString &field, const Inventory &inventory,
                                            const FilterContext &context);

/// What could be written at @p cursor (in UTF-16 code units): fields where a term begins, values behind them. The query
/// need not be one that can be parsed. @p valuesOf: returns fieldValues(), possibly cached.
[[nodiscard]] Completion complete(const QString &query, qsizetype cursor,
                                  const std::function<QList<Suggestion>(const QString &field)> &valuesOf);

/// Whether more typing at @p cursor may well correct what is wrong with @p query.
[[nodiscard]] bool mayBeUnfinished(const FilterError &error, const QString &query, qsizetype cursor);

/// Whether the word that ends at @p cursor may become a field: as a word it would find nothing until the field has its
/// value.
[[nodiscard]] bool mayBecomeField(const QString &query, qsizetype cursor);

/// The term that asks for a value of a field, or for any of several; quoted if need be. At least one value.
[[nodiscard]] QString termFor(const QString &field, const QStringList &values);
[[nodiscard]] QString termFor(const QString &field, const QString &value);

/// A query that asks for @p term besides what @p query asks for. A query that cannot be parsed is dropped.
[[nodiscard]] QString withTerm(const QString &query, const QString &term);

/// Whether @p term is one of those that must all hold, not one within parentheses or between alternatives.
[[nodiscard]] bool hasTerm(const QString &query, const QString &term);
/// The query without such a term; the same query if it has none.
[[nodiscard]] QString withoutTerm(const QString &query, const QString &term);

/// Whether all of @p terms, which stand side by side, are among them.
[[nodiscard]] bool hasTerms(const QString &query, const QString &terms);
/// A query that asks for all of @p terms besides what @p query asks for; if it does already, one that no longer does.
[[nodiscard]] QString toggled(const QString &query, const QString &terms);

} // namespace TokenDeck
