// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filtercompletion.h"

#include "query/filterparser.h"
#include "query/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qsizetype maxSuggestions = 50;

QString quotedIfNeeded(const QString &value)
{
    const bool plain = !value.isEmpty()
        && std::ranges::none_of(value, [](QChar c) { return c.isSpace() || QStringView(u"()|,\"").contains(c); });
    if (plain)
        return value;
    QString escaped = value;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + escaped + u'"';
}

/// The term that the cursor stands in or at the end of.
std::optional<WrittenTerm> termAt(QStringView query, qsizetype cursor)
{
    qsizetype position = 0;
    while (position < cursor) {
        const QChar c = query[position];
        if (c.isSpace() || c == u'(' || c == u')' || c == u'|' || c == u'-') {
            ++position;
            continue;
        }
        WrittenTerm term = readTerm(query, position);
        position += term.length;
        if (cursor <= position)
            return term;
    }
    return std::nullopt;
}

QList<Suggestion> fieldsLike(QStringView beginning)
{
    QList<Suggestion> fields;
    for (const QueryField &field : queryFields()) {
        if (!field.name.startsWith(beginning, Qt::CaseInsensitive))
            continue;
        const QString name = field.name.toString();
        fields.append({name, name + QChar(field.suggestedOperator), -1});
    }
    return fields;
}

/// The operands that stand side by side in a query without alternatives; none of one that has some or cannot be read.
QList<QStringView> operandsOf(QStringView query)
{
    const auto parsed = parseQuery(query);
    const auto *whole = std::get_if<ParsedQuery>(&parsed);
    QList<QStringView> operands;
    if (!whole || whole->alternatives)
        return operands;
    qsizetype position = 0;
    while (position < query.size()) {
        if (query[position].isSpace()) {
            ++position;
            continue;
        }
        const qsizetype start = position;
        int depth = 0;
        while (true) {
            const QChar c = query[position];
            if (c == u'(')
                ++depth;
            else if (c == u')')
                --depth;
            const bool isTerm = c != u'(' && c != u')' && c != u'|' && c != u'-' && !c.isSpace();
            position += isTerm ? readTerm(query, position).length : 1;
            const bool opens = isTerm && position < query.size() && query[position] == u'(' // unknown:(…)
                && query.first(position).endsWith("unknown:"_L1, Qt::CaseInsensitive);
            if (depth == 0 && c != u'-' && !opens)
                break;
        }
        operands.append(query.sliced(start, position - start));
    }
    return operands;
}

/// The operand of a query that asks the same as @p term; a null one if there is none.
QStringView operandLike(const QString &query, const QString &term)
{
    const auto wanted = Filter::parse(term);
    const auto *filter = std::get_if<Filter>(&wanted);
    for (const QStringView operand : operandsOf(query)) {
        if (filter && filter->isAskedBy(operand.toString()))
            return operand;
    }
    return {};
}

/// What stands side by side in a query, which is itself the one where it has alternatives.
QStringList termsOf(const QString &query)
{
    QStringList terms;
    for (const QStringView operand : operandsOf(query))
        terms.append(operand.toString());
    return terms.isEmpty() ? QStringList{u'(' + query + u')'} : terms;
}

} // namespace

QList<Suggestion> fieldValues(const QString &field, const Inventory &inventory, const FilterContext &context)
{
    QList<Suggestion> found;
    const QueryField *known = queryField(field);
    if (known && known->values) {
        const ValueCounts counts = known->values(inventory, context);
        for (const auto &[value, count] : counts.asKeyValueRange())
            found.append({value, quotedIfNeeded(value), count});
    }
    std::ranges::sort(found, [](const Suggestion &a, const Suggestion &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return found;
}

Completion complete(const QString &query, qsizetype cursor,
                    const std::function<QList<Suggestion>(const QString &field)> &valuesOf)
{
    cursor = qBound(qsizetype(0), cursor, query.size());
    const std::optional<WrittenTerm> term = termAt(query, cursor);
    if (!term)
        return {cursor, 0, fieldsLike({})};

    const QStringView beginning = QStringView(query).first(cursor).sliced(term->position);
    if (!term->comparison) {
        if (term->values.front().quoted)
            return {cursor, 0, {}};
        return {term->position, term->length, fieldsLike(beginning)};
    }
    if (beginning.size() <= term->front.size())
        return {term->position, term->values.front().position - term->position, fieldsLike(beginning)};

    // The same term cut off at the cursor ends in the value that is being written.
    const WrittenTerm written = readTerm(beginning, 0);
    if (!written.field || *term->comparison != Comparison::Equal)
        return {cursor, 0, {}};
    const auto index = static_cast<qsizetype>(written.values.size()) - 1;
    const WrittenTerm::Value &value = term->values[static_cast<size_t>(index)];
    // Without its closing quote a value takes in the rest of the query.
    const qsizetype end = value.closed ? value.position + value.length : cursor;
    Completion completion{value.position, end - value.position, {}};

    QList<Suggestion> &found = completion.suggestions;
    found = valuesOf(written.field->name.toString());
    const QByteArray part = searchForm(written.values.back().text);
    found.removeIf([&part](const Suggestion &each) { return !searchForm(each.text).contains(part); });
    found.resize(qMin(found.size(), maxSuggestions));
    return completion;
}

bool mayBeUnfinished(const FilterError &error, const QString &query, qsizetype cursor)
{
    using Kind = FilterError::Kind;
    const qsizetype end = error.position + error.length;
    switch (error.kind) {
    case Kind::UnclosedQuote:
    case Kind::UnclosedParenthesis: return true;
    case Kind::UnknownField: return query.sliced(end) == ":/"_L1; // an address, which is a word
    case Kind::MissingField:
    case Kind::OperatorNotAllowed:
    case Kind::UnopenedParenthesis:
    case Kind::TooDeep: return false;
    default: return end == cursor;
    }
}

bool mayBecomeField(const QString &query, qsizetype cursor)
{
    const auto noValues = [](const QString &) { return QList<Suggestion>(); };
    const Completion completion = complete(query, cursor, noValues);
    return completion.length > 0 && completion.start + completion.length == cursor && !completion.suggestions.isEmpty();
}

QString termFor(const QString &field, const QStringList &values)
{
    QStringList written;
    for (const QString &value : values)
        written.append(quotedIfNeeded(value));
    return field + u':' + written.join(u',');
}

QString termFor(const QString &field, const QString &value)
{
    return termFor(field, QStringList{value});
}

QString withTerm(const QString &query, const QString &term)
{
    const auto parsed = parseQuery(query);
    const auto *before = std::get_if<ParsedQuery>(&parsed);
    if (!before || !before->root)
        return term;
    if (before->alternatives)
        return u'(' + query.trimmed() + u") "_s + term;
    return query.trimmed() + u' ' + term;
}

bool hasTerm(const QString &query, const QString &term)
{
    return !operandLike(query, term).isNull();
}

QString withoutTerm(const QString &query, const QString &term)
{
    const QStringView operand = operandLike(query, term);
    if (operand.isNull())
        return query;
    const qsizetype start = operand.data() - QStringView(query).data();
    const QString before = query.first(start).trimmed();
    const QString after = query.sliced(start + operand.size()).trimmed();
    return before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + u' ' + after);
}

bool hasTerms(const QString &query, const QString &terms)
{
    const QStringList wanted = termsOf(terms);
    return std::ranges::all_of(wanted, [&query](const QString &term) { return hasTerm(query, term); });
}

QString toggled(const QString &query, const QString &terms)
{
    const bool isThere = hasTerms(query, terms);
    QString changed = query;
    const QStringList wanted = termsOf(terms);
    for (const QString &term : wanted) {
        if (isThere)
            changed = withoutTerm(changed, term);
        else if (!hasTerm(changed, term))
            changed = withTerm(changed, term);
    }
    return changed;
}

} // namespace TokenDeck
