// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filterparser.h"

#include "query/searchtext.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Bounds the recursion here and wherever a query is evaluated.
constexpr int deepest = 64;

constexpr std::array fieldNames{
    FilterFieldName{FilterField::Status, u"status", false},
    FilterFieldName{FilterField::Is, u"is", false},
    FilterFieldName{FilterField::Finding, u"finding", false},
    FilterFieldName{FilterField::Group, u"group", false},
    FilterFieldName{FilterField::Name, u"name", false},
    FilterFieldName{FilterField::Key, u"key", false},
    FilterFieldName{FilterField::Model, u"model", false},
    FilterFieldName{FilterField::Ip, u"ip", false},
    FilterFieldName{FilterField::Id, u"id", true},
    FilterFieldName{FilterField::Remaining, u"remaining", true},
    FilterFieldName{FilterField::Used, u"used", true},
    FilterFieldName{FilterField::Quota, u"quota", true},
    FilterFieldName{FilterField::Expires, u"expires", true},
    FilterFieldName{FilterField::Created, u"created", true},
    FilterFieldName{FilterField::LastUsed, u"last-used", true},
    FilterFieldName{FilterField::Unknown, u"unknown", false},
};

constexpr std::array allStatuses{EffectiveStatus::Enabled, EffectiveStatus::Disabled, EffectiveStatus::Unknown,
                                 EffectiveStatus::Exhausted, EffectiveStatus::Expired};

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isOperator(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>';
}

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

/// "12", "-12.5": at most @p mostDigits digits.
std::optional<Decimal> readDecimal(QStringView text, int mostDigits)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    Decimal decimal;
    int count = 0;
    bool fraction = false;
    for (const QChar c : text) {
        if (c == u'.' && !fraction && count > 0) {
            fraction = true;
            continue;
        }
        if (!isDigit(c) || ++count > mostDigits)
            return std::nullopt;
        decimal.digits = decimal.digits * 10 + (c.unicode() - u'0');
        decimal.decimals += fraction;
    }
    if (count == 0 || text.back() == u'.')
        return std::nullopt;
    if (negative)
        decimal.digits = -decimal.digits;
    return decimal;
}

struct Day
{
    qint64 from = 0;
    qint64 to = 0;
};

/// "2026-01-31", from its beginning in the local time zone until the next day's.
std::optional<Day> readDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[i]))
            return std::nullopt;
    }
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt());
    if (!date.isValid())
        return std::nullopt;
    return Day{date.startOfDay().toSecsSinceEpoch(), date.addDays(1).startOfDay().toSecsSinceEpoch()};
}

/// "36h", "7d", "2w", "1y", in seconds.
std::optional<qint64> readSpan(QStringView text)
{
    constexpr qint64 hour = 3600;
    if (text.size() < 2)
        return std::nullopt;
    qint64 unit = 0;
    switch (text.back().toLower().unicode()) {
    case u'h': unit = hour; break;
    case u'd': unit = 24 * hour; break;
    case u'w': unit = 7 * 24 * hour; break;
    case u'y': unit = 365 * 24 * hour; break;
    default: return std::nullopt;
    }
    const std::optional<Decimal> number = readDecimal(text.chopped(1), 9);
    if (!number || number->decimals > 0 || text.front() == u'-')
        return std::nullopt;
    return number->digits * unit;
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
        if (!negated && !at(u'('))
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
        skipBlanks();
        FilterNode node = alternatives(depth + 1);
        if (m_error)
            return {};
        if (atEnd())
            return fail(Kind::UnclosedParenthesis, start, 1);
        ++m_position;
        return node;
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
            return leaf(WordTerm{searchForm(written.values.front().text)});
        if (!written.field && written.front.isEmpty())
            return fail(Kind::MissingField, written.position, written.length, fieldList());
        if (!written.field)
            return fail(Kind::UnknownField, written.position, written.front.size(), fieldList());
        for (const Value &value : written.values) {
            if (value.length == 0)
                return fail(Kind::MissingValue, value);
        }
        const bool ordered = fieldNames[static_cast<size_t>(*written.field)].ordered;
        if (*written.comparison != Comparison::Equal && !ordered)
            return operatorNotAllowed(written, {u":"_s});
        if (*written.comparison != Comparison::Equal && written.values.size() > 1)
            return operatorNotAllowed(written, {u":"_s});
        return condition(written);
    }

    FilterNode condition(const WrittenTerm &written)
    {
        switch (*written.field) {
        case FilterField::Status: return statuses(written);
        case FilterField::Is: return keywords(written, stateKeywords(), stateNode);
        case FilterField::Finding: return keywords(written, findingKeywords(), findingNode);
        case FilterField::Unknown: return keywords(written, unknownKeywords(), unknownNode);
        case FilterField::Group: return leaf(GroupTerm{searchForms(written)});
        case FilterField::Name: return leaf(TextTerm{Field::Name, searchForms(written)});
        case FilterField::Key: return leaf(TextTerm{Field::Key, searchForms(written)});
        case FilterField::Model: return models(written);
        case FilterField::Ip: return addresses(written);
        case FilterField::Id:
        case FilterField::Remaining:
        case FilterField::Used:
        case FilterField::Quota:
        case FilterField::Expires:
        case FilterField::Created:
        case FilterField::LastUsed: {
            std::vector<FilterNode> parts;
            for (const Value &value : written.values)
                parts.push_back(comparison(written, value));
            return combined(FilterNode::Kind::Any, std::move(parts));
        }
        }
        Q_UNREACHABLE();
    }

    FilterNode comparison(const WrittenTerm &written, const Value &value)
    {
        switch (*written.field) {
        case FilterField::Id: return id(written, value);
        case FilterField::Remaining: return amount(Field::RemainQuota, written, value);
        case FilterField::Used: return amount(Field::UsedQuota, written, value);
        case FilterField::Quota: return share(written, value);
        case FilterField::Expires: return time(Field::ExpiredTime, written, value);
        case FilterField::Created: return time(Field::CreatedTime, written, value);
        default: return time(Field::AccessedTime, written, value);
        }
    }

    FilterNode statuses(const WrittenTerm &written)
    {
        StatusTerm term;
        for (const Value &value : written.values) {
            const auto found = std::ranges::find_if(allStatuses, [&value](EffectiveStatus status) {
                return value.text.compare(statusId(status), Qt::CaseInsensitive) == 0;
            });
            if (found == allStatuses.end()) {
                QStringList expected;
                for (const EffectiveStatus status : allStatuses)
                    expected.append(statusId(status));
                return fail(Kind::UnknownValue, value, expected);
            }
            term.statuses |= StatusTerm::bit(*found);
        }
        return leaf(term);
    }

    FilterNode keywords(const WrittenTerm &written, const QStringList &known, FilterNode (*node)(QStringView))
    {
        std::vector<FilterNode> parts;
        for (const Value &value : written.values) {
            const QString keyword = value.text.toLower();
            if (!known.contains(keyword))
                return fail(Kind::UnknownValue, value, known);
            parts.push_back(node(keyword));
        }
        return combined(FilterNode::Kind::Any, std::move(parts));
    }

    FilterNode models(const WrittenTerm &written)
    {
        ModelTerm term;
        for (const Value &value : written.values) {
            if (value.text.isEmpty())
                return fail(Kind::MissingValue, value);
            term.models.append(value.text);
        }
        return leaf(std::move(term));
    }

    FilterNode addresses(const WrittenTerm &written)
    {
        IpTerm term;
        for (const Value &value : written.values) {
            const std::optional<IpAddress> address = IpAddress::parse(value.text);
            if (!address)
                return fail(Kind::BadAddress, value);
            term.addresses.push_back(*address);
        }
        return leaf(std::move(term));
    }

    FilterNode id(const WrittenTerm &written, const Value &value)
    {
        bool ok = false;
        const qint64 number = value.text.toLongLong(&ok);
        ok = ok && !value.text.startsWith(u'+') && value.text == value.text.trimmed();
        // One kind of gateway has UUIDs; nothing shorter is taken for one, so that a slip of the finger is pointed out.
        constexpr qsizetype shortestText = 16;
        const auto isHex = [](QChar c) { return c == u'-' || (c < u'g' && c.isLetterOrNumber() && c.unicode() < 128); };
        const auto isDecimal = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool isText = *written.comparison == Comparison::Equal && value.text.size() >= shortestText
            && std::ranges::all_of(value.text, isHex) && !std::ranges::all_of(value.text, isDecimal);
        if (!ok && !isText)
            return fail(Kind::BadNumber, value, {u"17"_s});
        return leaf(IdTerm{*written.comparison, ok, number, value.text});
    }

    FilterNode amount(Field field, const WrittenTerm &written, const Value &value)
    {
        AmountTerm term{field, *written.comparison, {}, 1};
        QStringView text = value.text;
        const bool suffixed = !text.isEmpty() && !isDigit(text.back());
        if (suffixed) {
            switch (text.back().toLower().unicode()) {
            case u'$': term.factor = 0; break;
            case u'k': term.factor = 1'000; break;
            case u'm': term.factor = 1'000'000; break;
            default: text = {};
            }
            text.chop(text.isEmpty() ? 0 : 1);
        }
        const std::optional<Decimal> decimal = readDecimal(text, 18);
        if (!decimal || (!suffixed && decimal->decimals > 0))
            return fail(Kind::BadAmount, value, {u"500000"_s, u"500k"_s, u"2m"_s, u"1.50$"_s});
        term.amount = *decimal;
        return leaf(term);
    }

    FilterNode share(const WrittenTerm &written, const Value &value)
    {
        std::optional<Decimal> percent;
        if (value.text.endsWith(u'%'))
            percent = readDecimal(QStringView(value.text).chopped(1), 9);
        if (!percent)
            return fail(Kind::BadPercentage, value, {u"10%"_s});
        return leaf(ShareTerm{*written.comparison, *percent});
    }

    FilterNode time(Field field, const WrittenTerm &written, const Value &value)
    {
        const bool equality = *written.comparison == Comparison::Equal;
        if (field != Field::CreatedTime && value.text.compare(u"never", Qt::CaseInsensitive) == 0) {
            if (!equality)
                return operatorNotAllowed(written, {u":"_s});
            return leaf(NeverTerm{field});
        }
        if (const std::optional<Day> day = readDay(value.text))
            return leaf(DayTerm{field, *written.comparison, day->from, day->to});
        if (const std::optional<qint64> seconds = readSpan(value.text)) {
            // To the second, no token is created a number of days ago.
            if (equality)
                return operatorNotAllowed(written, {u"<"_s, u"<="_s, u">="_s, u">"_s});
            return leaf(SpanTerm{field, *written.comparison, *seconds});
        }
        QStringList expected{u"7d"_s, u"2026-01-31"_s};
        if (field != Field::CreatedTime)
            expected.append(u"never"_s);
        return fail(Kind::BadTime, value, expected);
    }

    FilterNode operatorNotAllowed(const WrittenTerm &written, const QStringList &expected)
    {
        const qsizetype position = written.position + written.front.size();
        return fail(Kind::OperatorNotAllowed, position, written.values.front().position - position, expected);
    }

    static FilterNode leaf(FilterTerm term) { return {FilterNode::Kind::Term, {}, std::move(term)}; }

    static std::vector<QByteArray> searchForms(const WrittenTerm &written)
    {
        std::vector<QByteArray> texts;
        for (const Value &value : written.values)
            texts.push_back(searchForm(value.text));
        return texts;
    }

    static QStringList fieldList()
    {
        QStringList names;
        for (const FilterFieldName &field : fieldNames)
            names.append(field.name.toString());
        return names;
    }

    QStringView m_query;
    qsizetype m_position = 0;
    std::optional<FilterError> m_error;
};

} // namespace

std::span<const FilterFieldName> filterFields()
{
    return fieldNames;
}

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
    const bool compares = at < query.size() && isOperator(query[at]);
    // "::1" and ":)" are words; "<5" has lost its field.
    if (!compares || (at == position && query[at] == u':'))
        return word(readBare(query, position, false));

    const QStringView front = query.sliced(position, at - position);
    const auto known = std::ranges::find_if(fieldNames, [front](const FilterFieldName &each) {
        return front.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    const bool isField = known != fieldNames.end();
    const bool isColon = query[at] == u':';
    const Comparison comparison = readOperator(query, at);
    const bool valueFollows = at < query.size() && !endsTerm(query[at]);
    const bool isAddress = isColon && query.sliced(at).startsWith(u"//");
    if (!isField && !front.isEmpty() && (!valueFollows || isAddress))
        return word(readBare(query, position, false));

    term.front = front;
    if (isField)
        term.field = known->field;
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
