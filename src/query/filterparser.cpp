// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filterparser.h"

#include "query/searchtext.h"
#include "tokens/letters.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Bounds the recursion here and wherever a query is evaluated.
constexpr int deepest = 64;

/// What stands before a parenthesis of which it is to be unknown whether it matches.
constexpr auto unknownOf = "unknown:("_L1;

bool endsTerm(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'|';
}

/// At a quote.
WrittenTerm::Value readQuoted(QStringView query, qsizetype position)
{
    WrittenTerm::Value value{position, 0, {}, true, false};
    qsizetype at = position + 1;
    while (at < query.size() && !value.closed) {
        const QChar c = query[at++];
        const bool escapes = c == u'\\' && at < query.size() && (query[at] == u'"' || query[at] == u'\\');
        if (c == u'"')
            value.closed = true;
        else
            value.text += escapes ? query[at++] : c;
    }
    value.length = at - position;
    return value;
}

WrittenTerm::Value readBare(QStringView query, qsizetype position, bool listed)
{
    qsizetype end = position;
    while (end < query.size() && !endsTerm(query[end]) && query[end] != u'"' && !(listed && query[end] == u','))
        ++end;
    return {position, end - position, query.sliced(position, end - position).toString(), false, true};
}

/// At an operator; sets @p position behind it.
Comparison readOperator(QStringView query, qsizetype &position)
{
    const QChar first = query[position++];
    const bool orEqual = (first == u'<' || first == u'>') && position < query.size() && query[position] == u'=';
    if (orEqual)
        ++position;
    if (first == u'<')
        return orEqual ? Comparison::LessOrEqual : Comparison::Less;
    if (first == u'>')
        return orEqual ? Comparison::GreaterOrEqual : Comparison::Greater;
    return Comparison::Equal;
}

class Parser
{
public:
    explicit Parser(QStringView query)
        : m_query(query)
    { }

    std::variant<ParsedQuery, FilterError> parse()
    {
        ParsedQuery parsed;
        skipBlanks();
        if (atEnd())
            return parsed;
        parsed.root = alternatives(0, &parsed.alternatives);
        if (!m_error && !atEnd())
            fail(FilterError::Kind::UnopenedParenthesis, m_position, 1);
        if (m_error)
            return *m_error;
        return parsed;
    }

private:
    using Kind = FilterError::Kind;
    using Value = WrittenTerm::Value;

    [[nodiscard]] bool atEnd() const { return m_position == m_query.size(); }
    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_query[m_position] == c; }

    void skipBlanks()
    {
        while (!atEnd() && m_query[m_position].isSpace())
            ++m_position;
    }

    /// The first error counts.
    FilterNode fail(Kind kind, qsizetype position, qsizetype length, const QStringList &expected = {})
    {
        if (!m_error)
            m_error = FilterError{kind, position, length, m_query.sliced(position, length).toString(), expected};
        return {};
    }

    FilterNode fail(Kind kind, const Value &value, const QStringList &expected = {})
    {
        return fail(kind, value.position, value.length, expected);
    }

    FilterNode missingTerm() { return fail(Kind::MissingTerm, m_position, atEnd() ? 0 : 1); }

    FilterNode alternatives(int depth, bool *several = nullptr)
    {
        std::vector<FilterNode> parts;
        parts.push_back(conjunction(depth));
        while (!m_error && at(u'|')) {
            ++m_position;
            skipBlanks();
            parts.push_back(conjunction(depth));
        }
        if (several)
            *several = parts.size() > 1;
        return combined(FilterNode::Kind::Any, std::move(parts));
    }

    FilterNode conjunction(int depth)
    {
        std::vector<FilterNode> parts;
        while (!m_error && !atEnd() && !at(u'|') && !at(u')')) {
            parts.push_back(operand(depth));
            skipBlanks();
        }
        if (parts.empty())
            return missingTerm();
        return combined(FilterNode::Kind::All, std::move(parts));
    }

    FilterNode operand(int depth)
    {
        const qsizetype start = m_position;
        const bool negated = at(u'-');
        const bool asksForUnknown = m_query.sliced(start).startsWith(unknownOf, Qt::CaseInsensitive);
        if (!negated && !asksForUnknown && !at(u'('))
            return term();
        if (depth == deepest)
            return fail(Kind::TooDeep, start, 1);
        ++m_position;
        if (negated) {
            if (atEnd() || at(u')') || at(u'|') || m_query[m_position].isSpace())
                return missingTerm();
            FilterNode node{FilterNode::Kind::Not, {}, {}};
            node.parts.push_back(operand(depth + 1));
            return node;
        }
        if (asksForUnknown)
            m_position = start + unknownOf.size();
        const qsizetype open = m_position - 1;
        skipBlanks();
        FilterNode node = alternatives(depth + 1);
        if (m_error)
            return {};
        if (atEnd())
            return fail(Kind::UnclosedParenthesis, open, 1);
        ++m_position;
        return asksForUnknown ? FilterNode{FilterNode::Kind::Unknown, {std::move(node)}, {}} : node;
    }

    FilterNode term()
    {
        const WrittenTerm written = readTerm(m_query, m_position);
        m_position += written.length;
        for (const Value &value : written.values) {
            if (!value.closed)
                return fail(Kind::UnclosedQuote, value);
        }
        if (!written.comparison)
            return termNode(WordTerm{searchForm(written.values.front().text)});
        if (!written.field && written.front.isEmpty())
            return fail(Kind::MissingField, written.position, written.length, fieldList());
        if (!written.field)
            return fail(Kind::UnknownField, written.position, written.front.size(), fieldList());
        for (const Value &value : written.values) {
            if (value.length == 0)
                return fail(Kind::MissingValue, value);
        }
        const bool compares = *written.comparison != Comparison::Equal;
        if (compares && (!written.field->ordered || written.values.size() > 1))
            return fail(operatorNotAllowed(written, {u":"_s}));
        TermReading reading = written.field->read(written);
        if (const auto *error = std::get_if<FilterError>(&reading))
            return fail(*error);
        return std::move(std::get<FilterNode>(reading));
    }

    FilterNode fail(const FilterError &error) { return fail(error.kind, error.position, error.length, error.expected); }

    static QStringList fieldList()
    {
        QStringList names;
        for (const QueryField &field : queryFields())
            names.append(field.name.toString());
        return names;
    }

    QStringView m_query;
    qsizetype m_position = 0;
    std::optional<FilterError> m_error;
};

} // namespace

WrittenTerm readTerm(QStringView query, qsizetype position)
{
    WrittenTerm term;
    term.position = position;
    const auto finish = [&term](qsizetype end) {
        term.length = end - term.position;
        return term;
    };
    const auto word = [&](WrittenTerm::Value value) {
        term.values = {std::move(value)};
        return finish(term.values.back().position + term.values.back().length);
    };

    if (query[position] == u'"')
        return word(readQuoted(query, position));
    qsizetype at = position;
    while (at < query.size() && (isLetter(query[at]) || (at > position && query[at] == u'-')))
        ++at;
    // Some fields have digits in their names; other words with digits are none.
    if (qsizetype end = at; at > position && at < query.size() && isDigit(query[at])) {
        while (end < query.size() && (isLetter(query[end]) || isDigit(query[end])))
            ++end;
        if (queryField(query.sliced(position, end - position)))
            at = end;
    }
    const bool compares = at < query.size() && QStringView(u":=<>").contains(query[at]);
    // "::1" and ":)" are words; "<5" has lost its field.
    if (!compares || (at == position && query[at] == u':'))
        return word(readBare(query, position, false));

    const QStringView front = query.sliced(position, at - position);
    const QueryField *field = queryField(front);
    const bool isColon = query[at] == u':';
    const Comparison comparison = readOperator(query, at);
    const bool valueFollows = at < query.size() && !endsTerm(query[at]);
    const bool isAddress = isColon && query.sliced(at).startsWith(u"//");
    if (!field && !front.isEmpty() && (!valueFollows || isAddress))
        return word(readBare(query, position, false));

    term.front = front;
    term.field = field;
    term.comparison = comparison;
    while (true) {
        const bool quoted = at < query.size() && query[at] == u'"';
        term.values.push_back(quoted ? readQuoted(query, at) : readBare(query, at, true));
        at += term.values.back().length;
        if (at == query.size() || query[at] != u',')
            return finish(at);
        ++at;
    }
}

std::variant<ParsedQuery, FilterError> parseQuery(QStringView query)
{
    return Parser(query).parse();
}

} // namespace TokenDeck
