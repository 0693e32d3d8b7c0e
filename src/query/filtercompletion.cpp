// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filtercompletion.h"

#include "families/access.h"
#include "query/filterparser.h"
#include "query/searchtext.h"
#include "tokens/inventory.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qsizetype mostSuggestions = 50;

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

Suggestion valueSuggestion(const QString &value, qint64 count)
{
    return {value, quotedIfNeeded(value), count};
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
    for (const FilterFieldName &field : filterFields()) {
        if (!field.name.startsWith(beginning, Qt::CaseInsensitive))
            continue;
        const bool compares = field.ordered && field.field != FilterField::Id;
        const QString name = field.name.toString();
        fields.append({name, name + (compares ? u'<' : u':'), -1});
    }
    return fields;
}

/// Tokens that are alike in what matters, and how many there are of them.
struct Alike
{
    const Token *example = nullptr;
    qint64 count = 0;
};

/// What @p keyOf calls the same is looked at once.
template <typename KeyOf>
auto alikeBy(const Inventory &inventory, KeyOf keyOf)
{
    QHash<decltype(keyOf(Token())), Alike> kinds;
    inventory.forEach([&](qsizetype, const Token &token) {
        Alike &kind = kinds[keyOf(token)];
        kind.example = &token;
        ++kind.count;
    });
    return kinds;
}

QList<Suggestion> statuses(const Inventory &inventory, const FilterContext &context)
{
    QHash<EffectiveStatus, qint64> counts;
    inventory.forEach([&](qsizetype, const Token &token) { ++counts[effectiveStatus(token, context.now)]; });
    QList<Suggestion> found;
    for (const EffectiveStatus status : {EffectiveStatus::Enabled, EffectiveStatus::Disabled, EffectiveStatus::Expired,
                                         EffectiveStatus::Exhausted, EffectiveStatus::Unknown})
        found.append(valueSuggestion(statusId(status), counts.value(status)));
    return found;
}

QList<Suggestion> states(const Inventory &inventory, const FilterContext &context)
{
    // Limits are long to read, and most tokens share theirs with many.
    const auto kinds = alikeBy(inventory, [](const Token &token) {
        const int switches = token.modelLimitsEnabled | token.ipLimitsEnabled << 1 | token.unlimitedQuota << 2
            | token.unknownFields << 3 | static_cast<int>(token.family) << 16;
        return std::pair(std::pair(token.models, token.ips), switches);
    });
    QList<Suggestion> found;
    for (const QString &keyword : stateKeywords()) {
        const FilterNode node = stateNode(keyword);
        qint64 count = 0;
        if (keyword == "restricted"_L1 || keyword == "unrestricted"_L1) {
            for (const Alike &kind : kinds)
                count += judge(node, *kind.example, context) == Verdict::Yes ? kind.count : 0;
        } else {
            inventory.forEach(
                [&](qsizetype, const Token &token) { count += judge(node, token, context) == Verdict::Yes; });
        }
        found.append(valueSuggestion(keyword, count));
    }
    return found;
}

QList<Suggestion> unknowns(const Inventory &inventory, const FilterContext &context)
{
    QList<Suggestion> found;
    for (const QString &keyword : unknownKeywords()) {
        const FilterNode node = unknownNode(keyword);
        qint64 count = 0;
        inventory.forEach([&](qsizetype, const Token &token) { count += judge(node, token, context) == Verdict::Yes; });
        found.append(valueSuggestion(keyword, count));
    }
    return found;
}

QList<Suggestion> findings(const Inventory &inventory, const FilterContext &context)
{
    std::vector<FindingRules> found;
    found.reserve(static_cast<size_t>(inventory.tokenCount()));
    FindingJudge judge(findingContext(context));
    inventory.forEach([&](qsizetype, const Token &token) { found.push_back(judge.rules(token)); });
    QList<Suggestion> suggestions;
    for (const QString &keyword : findingKeywords()) {
        const FilterNode node = findingNode(keyword);
        const bool negated = node.kind == FilterNode::Kind::Not;
        const auto &wanted = std::get<FindingTerm>(negated ? node.parts.front().term : node.term);
        const auto count = std::ranges::count_if(
            found, [&](FindingRules rules) { return (rules & wanted.rules).isEmpty() == negated; });
        suggestions.append(valueSuggestion(keyword, count));
    }
    return suggestions;
}

QList<Suggestion> groups(const Inventory &inventory)
{
    const auto kinds = alikeBy(inventory,
                               [](const Token &token) { return std::pair(token.group, token.knows(Field::Group)); });
    QHash<QByteArray, qsizetype> known;
    QList<Suggestion> found;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const auto &[group, told] = kind.key();
        if (!told)
            continue;
        const QByteArray form = searchForm(group);
        if (!known.contains(form)) {
            known.insert(form, found.size());
            found.append(valueSuggestion(group, 0));
        }
        Suggestion &suggestion = found[known.value(form)];
        suggestion.count += kind->count;
        // Spellings that differ in case are one group; which one is shown shall not hang on a hash.
        if (group < suggestion.text)
            suggestion = valueSuggestion(group, suggestion.count);
    }
    return found;
}

QList<Suggestion> models(const Inventory &inventory)
{
    const auto kinds = alikeBy(inventory, [](const Token &token) {
        return std::pair(token.models,
                         token.modelLimitsEnabled | token.knows(Field::Models) << 1
                             | static_cast<int>(token.family) << 2);
    });
    QHash<QString, qint64> counts;
    for (const Alike &kind : kinds) {
        const QStringList entries = readModelLimits(*kind.example).entries;
        for (const QString &entry : QSet<QString>(entries.begin(), entries.end())) {
            if (canNameModel(entry))
                counts[entry] += kind.count;
        }
    }
    QList<Suggestion> found;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        found.append(valueSuggestion(count.key(), count.value()));
    return found;
}

/// The span of one of the operands that stand side by side in a query without alternatives, if @p term asks the same.
std::optional<std::pair<qsizetype, qsizetype>> spanOf(QStringView query, const QString &term)
{
    const auto wanted = Filter::parse(term);
    const auto *filter = std::get_if<Filter>(&wanted);
    const auto parsed = parseQuery(query);
    const auto *whole = std::get_if<ParsedQuery>(&parsed);
    if (!filter || filter->isEmpty() || !whole || whole->alternatives)
        return std::nullopt;
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
            if (c == u'(' || c == u')' || c == u'|' || c == u'-' || c.isSpace())
                ++position;
            else
                position += readTerm(query, position).length;
            if (depth == 0 && c != u'-')
                break;
        }
        const auto operand = Filter::parse(query.sliced(start, position - start).toString());
        if (std::get<Filter>(operand) == *filter)
            return std::pair(start, position - start);
    }
    return std::nullopt;
}

} // namespace

QList<Suggestion> fieldValues(const QString &field, const Inventory &inventory, const FilterContext &context)
{
    QList<Suggestion> found;
    if (field == "status"_L1)
        found = statuses(inventory, context);
    else if (field == "is"_L1)
        found = states(inventory, context);
    else if (field == "unknown"_L1)
        found = unknowns(inventory, context);
    else if (field == "finding"_L1)
        found = findings(inventory, context);
    else if (field == "group"_L1)
        found = groups(inventory);
    else if (field == "model"_L1)
        found = models(inventory);
    std::ranges::stable_sort(found, [](const Suggestion &a, const Suggestion &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return found;
}

Completion complete(const QString &query, qsizetype cursor, const Inventory &inventory, const FilterContext &context)
{
    return complete(query, cursor, [&](const QString &field) { return fieldValues(field, inventory, context); });
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
    found = valuesOf(filterFields()[static_cast<size_t>(*written.field)].name.toString());
    const QByteArray part = searchForm(written.values.back().text);
    found.removeIf([&part](const Suggestion &each) { return !searchForm(each.text).contains(part); });
    found.resize(qMin(found.size(), mostSuggestions));
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
    case Kind::MissingTerm:
    case Kind::MissingValue:
    case Kind::UnknownValue:
    case Kind::BadNumber:
    case Kind::BadAmount:
    case Kind::BadPercentage:
    case Kind::BadTime:
    case Kind::BadAddress: return end == cursor;
    }
    Q_UNREACHABLE();
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
    return spanOf(query, term).has_value();
}

QString withoutTerm(const QString &query, const QString &term)
{
    const auto span = spanOf(query, term);
    if (!span)
        return query;
    const QString before = query.first(span->first).trimmed();
    const QString after = query.sliced(span->first + span->second).trimmed();
    return before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + u' ' + after);
}

} // namespace TokenDeck
