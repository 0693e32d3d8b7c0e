// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/access.h"
#include "findings/findings.h"
#include "query/filter.h"
#include "tokens/ipaddress.h"

#include <compare>

/// What a query means once it is read: the terms and how they are combined. Shared by the parser, the two evaluators
/// and the completion; others use Filter.
namespace TokenDeck {

struct QueryField;

enum class Comparison : quint8 { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

[[nodiscard]] constexpr bool satisfies(std::strong_ordering ordering, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less: return ordering < 0;
    case Comparison::LessOrEqual: return ordering <= 0;
    case Comparison::Equal: return ordering == 0;
    case Comparison::GreaterOrEqual: return ordering >= 0;
    case Comparison::Greater: return ordering > 0;
    }
    Q_UNREACHABLE();
}

/// A decimal number: digits / 10^decimals. At most 18 digits, so that products with a qint64 fit into 128 bits.
struct Decimal
{
    qint64 digits = 0;
    int decimals = 0;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// Occurs in any of the searched fields. Texts to be found are in searchForm().
struct WordTerm
{
    QByteArray word;

    friend bool operator==(const WordTerm &, const WordTerm &) = default;
};

/// The field contains one of the texts, or is one of them if it is the group; an empty text stands for the empty field.
struct TextTerm
{
    Field field = Field::Name; ///< Name, Key or Group
    std::vector<QByteArray> texts;

    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

/// The account is called one of these, in capitals or not; texts are in searchForm().
struct GatewayTerm
{
    std::vector<QByteArray> names;

    friend bool operator==(const GatewayTerm &, const GatewayTerm &) = default;
};

struct ModelTerm
{
    QStringList models;
    bool isCall = false; ///< whether a call of one would pass; otherwise whether the limits allow one

    friend bool operator==(const ModelTerm &, const ModelTerm &) = default;
};

struct IpTerm
{
    std::vector<IpAddress> addresses;

    friend bool operator==(const IpTerm &, const IpTerm &) = default;
};

struct IdTerm
{
    Comparison comparison = Comparison::Equal;
    bool isNumber = true;
    qint64 id = 0;
    QString text; ///< as written: a text identity must be equal as a whole

    friend bool operator==(const IdTerm &, const IdTerm &) = default;
};

struct StatusTerm
{
    quint8 statuses = 0; ///< a bit for each EffectiveStatus

    [[nodiscard]] static constexpr quint8 bit(EffectiveStatus status)
    {
        return static_cast<quint8>(1u << static_cast<unsigned>(status));
    }
    friend bool operator==(const StatusTerm &, const StatusTerm &) = default;
};

/// What is:… asks of a single token, as far as it is not said by another term.
struct StateTerm
{
    enum class State : quint8 { Usable, Callable, Expiring, Low, Unlimited, Limited, Unused, Wasted };
    State state = State::Usable;

    friend bool operator==(const StateTerm &, const StateTerm &) = default;
};

/// Any of the rules finds something.
struct FindingTerm
{
    FindingRules rules;

    friend bool operator==(const FindingTerm &, const FindingTerm &) = default;
};

/// Whether there is a limit, as the gateway enforces it. Where that is not known, neither is true.
struct LimitTerm
{
    Field field = Field::Models; ///< Models or Ips
    bool limited = false;

    friend bool operator==(const LimitTerm &, const LimitTerm &) = default;
};

/// What an amount is of.
enum class AmountOf : quint8 {
    Remaining,
    Used,    ///< since the token's creation
    UsedDay, ///< in each of the windows
    UsedWeek,
    UsedMonth,
};

struct AmountTerm
{
    AmountOf of = AmountOf::Remaining;
    Comparison comparison = Comparison::Equal;
    Decimal amount;
    int factor = 1;     ///< quota units that 1 stands for; 0: it is money
    QString money = {}; ///< its symbol: "$" is the site's if it has that one, else US dollars

    friend bool operator==(const AmountTerm &, const AmountTerm &) = default;
};

/// How much of what was granted is left.
struct ShareTerm
{
    Comparison comparison = Comparison::Equal;
    Decimal percent; ///< at most 9 digits

    friend bool operator==(const ShareTerm &, const ShareTerm &) = default;
};

/// What a moment is of.
enum class TimeOf : quint8 {
    Creation,
    LastUse,
    Expiry,
    Empty,   ///< when its quota, or its account's balance, will be used up
    Change,  ///< the last one that was seen between loads
    Unusual, ///< the last day of unusual use
};

/// A time compared with a day, which begins at @c from and ends before @c to, Unix seconds.
struct DayTerm
{
    TimeOf of = TimeOf::Creation;
    Comparison comparison = Comparison::Equal;
    qint64 from = 0;
    qint64 to = 0;
    std::optional<int> fromToday = {}; ///< it is so many days after today, whenever that is

    friend bool operator==(const DayTerm &, const DayTerm &) = default;
};

/// How long ago it was, or how long until then.
struct SpanTerm
{
    TimeOf of = TimeOf::Creation;
    Comparison comparison = Comparison::Less; ///< not Equal
    qint64 seconds = 0;

    friend bool operator==(const SpanTerm &, const SpanTerm &) = default;
};

/// What a query of the field asks is not known of the token.
struct UnknownTerm
{
    const QueryField *field = nullptr;

    friend bool operator==(const UnknownTerm &, const UnknownTerm &) = default;
};

/// Never expires, was never used, or will not be empty as it is used now.
struct NeverTerm
{
    TimeOf of = TimeOf::Expiry; ///< not Creation

    friend bool operator==(const NeverTerm &, const NeverTerm &) = default;
};

using FilterTerm =
    std::variant<WordTerm, TextTerm, GatewayTerm, ModelTerm, IpTerm, IdTerm, StatusTerm, StateTerm, FindingTerm,
                 LimitTerm, AmountTerm, ShareTerm, DayTerm, SpanTerm, NeverTerm, UnknownTerm>;

struct FilterNode
{
    enum class Kind : quint8 { All, Any, Not, Unknown, Term };

    Kind kind = Kind::Term;
    std::vector<FilterNode> parts; ///< at least two; one for Not and Unknown, none for Term
    FilterTerm term;

    friend bool operator==(const FilterNode &, const FilterNode &) = default;
};

[[nodiscard]] FilterNode termNode(FilterTerm term);
/// The one of them, or all of them: an All within an All is taken apart, likewise Any.
[[nodiscard]] FilterNode combined(FilterNode::Kind kind, std::vector<FilterNode> parts);

/// The words that is: takes.
[[nodiscard]] QStringList stateKeywords();
/// What is:@p keyword asks; @p keyword is one of stateKeywords().
[[nodiscard]] FilterNode stateNode(QStringView keyword);

/// The words that finding: takes: any, none, the severities and the rules.
[[nodiscard]] QStringList findingKeywords();
/// What finding:@p keyword asks; @p keyword is one of findingKeywords().
[[nodiscard]] FilterNode findingNode(QStringView keyword);
/// What finding: is answered from.
[[nodiscard]] FindingContext findingContext(const FilterContext &context);

/// The words that unknown: takes: the fields that a gateway may fail to report.
[[nodiscard]] QStringList unknownKeywords();
/// What unknown:@p keyword asks; @p keyword is one of unknownKeywords().
[[nodiscard]] FilterNode unknownNode(QStringView keyword);

/// What a token of unknown status may be, a StatusTerm::bit() for each; none for one of known status.
[[nodiscard]] quint8 possibleStatuses(const Token &token, qint64 now);

/// Whether a token satisfies a term: the one place that defines what the terms mean. Unknown where what decides is not
/// known: of the token, or of its site. Words, findings and unknown: itself are always known. What is combined is
/// unknown as long as what is known does not decide.
[[nodiscard]] Verdict judge(const FilterTerm &term, const Token &token, const FilterContext &context);
[[nodiscard]] Verdict judge(const FilterNode &node, const Token &token, const FilterContext &context);
/// As Filter::unknownMoney().
[[nodiscard]] QString unknownMoney(const FilterNode &node, const Currency &currency);

} // namespace TokenDeck
