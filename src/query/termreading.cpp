// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filterparser.h"
#include "query/searchtext.h"
#include "tokens/letters.h"
#include "tokens/statuses.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = FilterError::Kind;
using Value = WrittenTerm::Value;

FilterError wrong(Kind kind, const Value &value, const QStringList &expected = {})
{
    return {kind, value.position, value.length, {}, expected};
}

/// "12", "-12.5": at most @p maxDigits digits.
std::optional<Decimal> readDecimal(QStringView text, int maxDigits)
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
        if (!isDigit(c) || ++count > maxDigits)
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

/// "2026-01-31", from its beginning in the local time zone until the next day's.
std::optional<std::pair<qint64, qint64>> readDay(QStringView text)
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
    return std::pair(date.startOfDay().toSecsSinceEpoch(), date.addDays(1).startOfDay().toSecsSinceEpoch());
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

/// Takes a currency's symbol away from either end of @p text, where there is one: "$", "HK$", "¥".
QString takeMoney(QStringView &text)
{
    constexpr qsizetype maxSymbol = 6;
    const auto isMoney = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    const auto isOfSymbol = [&](QChar c) { return isMoney(c) || c.isLetter(); };
    const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
    const auto begin = std::ranges::find_if(text, isDigit);
    const auto end = std::find_if(text.rbegin(), text.rend(), isDigit).base();
    const QStringView front = text.sliced(sign, std::distance(text.begin(), begin) - sign);
    const QStringView back = text.last(std::distance(end, text.end()));
    for (const QStringView symbol : {front, back}) {
        if (symbol.size() > maxSymbol || std::ranges::none_of(symbol, isMoney)
            || !std::ranges::all_of(symbol, isOfSymbol) || begin == text.end())
            continue;
        if (symbol.data() == front.data() && !back.isEmpty())
            return {};
        text = symbol.data() == front.data() ? text.sliced(sign + symbol.size()) : text.chopped(symbol.size());
        return symbol.toString();
    }
    return {};
}

TermReading amount(AmountOf of, const WrittenTerm &written, const Value &value)
{
    AmountTerm term{of, *written.comparison, {}, 1, {}};
    QStringView text = value.text;
    const bool negative = text.startsWith(u'-');
    term.money = takeMoney(text);
    const bool isMoney = !term.money.isEmpty();
    if (isMoney)
        term.factor = 0;
    else if (text.endsWith(u'k', Qt::CaseInsensitive))
        term.factor = 1'000;
    else if (text.endsWith(u'm', Qt::CaseInsensitive))
        term.factor = 1'000'000;
    if (term.factor > 1)
        text.chop(1);
    std::optional<Decimal> decimal = readDecimal(text, 18);
    if (!decimal || (term.factor == 1 && decimal->decimals > 0) || decimal->decimals > Currency::maxDecimals)
        return wrong(Kind::BadAmount, value, {u"500000"_s, u"500k"_s, u"2m"_s, u"$1.50"_s});
    if (negative && decimal->digits > 0)
        decimal->digits = -decimal->digits; // "-$1"
    term.amount = *decimal;
    return termNode(term);
}

/// Days that are named by where they are from today.
std::optional<int> readNamedDay(QStringView text)
{
    const std::pair<QStringView, int> names[]{{u"yesterday", -1}, {u"today", 0}, {u"tomorrow", 1}};
    for (const auto &[name, days] : names) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return days;
    }
    return std::nullopt;
}

TermReading time(TimeOf of, const WrittenTerm &written, const Value &value)
{
    const bool equality = *written.comparison == Comparison::Equal;
    if (of != TimeOf::Creation && value.text.compare(u"never", Qt::CaseInsensitive) == 0) {
        if (!equality)
            return operatorNotAllowed(written, {u":"_s});
        return termNode(NeverTerm{of});
    }
    if (const auto days = readNamedDay(value.text))
        return termNode(DayTerm{of, *written.comparison, 0, 0, days});
    if (const auto day = readDay(value.text))
        return termNode(DayTerm{of, *written.comparison, day->first, day->second});
    if (const std::optional<qint64> seconds = readSpan(value.text)) {
        // To the second, no token is created a number of days ago.
        if (equality)
            return operatorNotAllowed(written, {u"<"_s, u"<="_s, u">="_s, u">"_s});
        return termNode(SpanTerm{of, *written.comparison, *seconds});
    }
    QStringList expected{u"7d"_s, u"2026-01-31"_s, u"today"_s};
    if (of != TimeOf::Creation)
        expected.append(u"never"_s);
    return wrong(Kind::BadTime, value, expected);
}

/// Any of several values, each read by itself: read(value).
template <typename Read>
TermReading anyValue(const WrittenTerm &written, Read read)
{
    std::vector<FilterNode> parts;
    for (const Value &value : written.values) {
        TermReading part = read(value);
        if (std::holds_alternative<FilterError>(part))
            return part;
        parts.push_back(std::move(std::get<FilterNode>(part)));
    }
    return combined(FilterNode::Kind::Any, std::move(parts));
}

} // namespace

FilterError operatorNotAllowed(const WrittenTerm &written, const QStringList &expected)
{
    const qsizetype position = written.position + written.front.size();
    return {Kind::OperatorNotAllowed, position, written.values.front().position - position, {}, expected};
}

TermReading readStatuses(const WrittenTerm &written)
{
    StatusTerm term;
    for (const Value &value : written.values) {
        const auto status = statusFromId(value.text.toLower());
        if (!status) {
            QStringList expected;
            for (const StatusInfo &each : statuses())
                expected.append(each.id);
            return wrong(Kind::UnknownValue, value, expected);
        }
        term.statuses |= StatusTerm::bit(*status);
    }
    return termNode(term);
}

TermReading readTexts(const WrittenTerm &written, Field field)
{
    TextTerm term{field, {}};
    for (const Value &value : written.values)
        term.texts.push_back(searchForm(value.text));
    return termNode(std::move(term));
}

TermReading readKeywords(const WrittenTerm &written, QStringList (*known)(), FilterNode (*node)(QStringView))
{
    return anyValue(written, [node, keywords = known()](const Value &value) -> TermReading {
        const QString keyword = value.text.toLower();
        if (!keywords.contains(keyword))
            return wrong(Kind::UnknownValue, value, keywords);
        return node(keyword);
    });
}

TermReading readModels(const WrittenTerm &written, bool isCall)
{
    ModelTerm term{{}, isCall};
    for (const Value &value : written.values) {
        if (value.text.isEmpty())
            return wrong(Kind::MissingValue, value);
        term.models.append(value.text);
    }
    return termNode(std::move(term));
}

TermReading readGateways(const WrittenTerm &written)
{
    GatewayTerm term;
    for (const Value &value : written.values) {
        if (value.text.isEmpty())
            return wrong(Kind::MissingValue, value);
        term.names.push_back(searchForm(value.text));
    }
    return termNode(std::move(term));
}

TermReading readAddresses(const WrittenTerm &written)
{
    IpTerm term;
    for (const Value &value : written.values) {
        const std::optional<IpAddress> address = IpAddress::parse(value.text);
        if (!address)
            return wrong(Kind::BadAddress, value);
        term.addresses.push_back(*address);
    }
    return termNode(std::move(term));
}

TermReading readIds(const WrittenTerm &written)
{
    return anyValue(written, [&written](const Value &value) -> TermReading {
        bool ok = false;
        const qint64 number = value.text.toLongLong(&ok);
        ok = ok && !value.text.startsWith(u'+') && value.text == value.text.trimmed();
        // One kind of gateway has UUIDs; nothing shorter is taken for one, so that a slip of the finger is pointed out.
        constexpr qsizetype minText = 16;
        const auto isHex = [](QChar c) { return c == u'-' || (c < u'g' && c.isLetterOrNumber() && c.unicode() < 128); };
        const bool isText = *written.comparison == Comparison::Equal && value.text.size() >= minText
            && std::ranges::all_of(value.text, isHex) && !std::ranges::all_of(value.text, isDigit);
        if (!ok && !isText)
            return wrong(Kind::BadNumber, value, {u"17"_s});
        return termNode(IdTerm{*written.comparison, ok, number, value.text});
    });
}

TermReading readAmounts(const WrittenTerm &written, AmountOf of)
{
    return anyValue(written, [&written, of](const Value &value) { return amount(of, written, value); });
}

TermReading readShares(const WrittenTerm &written)
{
    return anyValue(written, [&written](const Value &value) -> TermReading {
        std::optional<Decimal> percent;
        if (value.text.endsWith(u'%'))
            percent = readDecimal(QStringView(value.text).chopped(1), 9);
        if (!percent)
            return wrong(Kind::BadPercentage, value, {u"10%"_s});
        return termNode(ShareTerm{*written.comparison, *percent});
    });
}

TermReading readTimes(const WrittenTerm &written, TimeOf of)
{
    return anyValue(written, [&written, of](const Value &value) { return time(of, written, value); });
}

} // namespace TokenDeck
