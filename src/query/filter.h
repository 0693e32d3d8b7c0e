// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/access.h"
#include "findings/findings.h"
#include "tokens/money.h"
#include "tokens/token.h"
#include "work/worker.h"

#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace TokenDeck {

class FindingsIndex;
class Inventory;
class SearchText;
struct FilterNode;

/// What a filter needs to know besides the token.
struct FilterContext
{
    qint64 now = 0;         ///< Unix seconds
    Currency currency = {}; ///< how sums are shown, and amounts of accounts that are not in @c accounts
    FilterThresholds thresholds = {};
    AccountsPointer accounts = {}; ///< how each site shows amounts, and what stands behind its tokens
    /// What finding: is answered from, with the time, thresholds and rules that it was made with: the answer is what is
    /// shown. Without it all rules are asked as of now, but no name is found to be a duplicate.
    std::shared_ptr<const FindingsIndex> findings = {};

    [[nodiscard]] const Currency &currencyOf(const Token &token) const
    {
        return accounts ? accounts->of(token).currency : currency;
    }
    /// As Accounts::scale().
    [[nodiscard]] qint64 scaleOf(const Token &token) const
    {
        return accounts ? accounts->scale(token.id().account()) : 1;
    }
    [[nodiscard]] const AccountFacts &factsOf(const Token &token) const
    {
        static const AccountFacts none;
        return accounts ? accounts->of(token).facts : none;
    }
    /// Whether earlier loads of the token's account are known.
    [[nodiscard]] bool hasHistory(const Token &token) const
    {
        return accounts && accounts->of(token).outlook && accounts->of(token).outlook->hasHistory;
    }
    [[nodiscard]] const TokenOutlook &outlookOf(const Token &token) const
    {
        static const TokenOutlook none;
        return accounts ? accounts->of(token).outlookOf(token.id()) : none;
    }

    friend bool operator==(const FilterContext &, const FilterContext &) = default;
};

/// Why a query cannot be read. Positions count UTF-16 code units of the query.
struct FilterError
{
    enum class Kind : quint8 {
        MissingTerm,        ///< nothing to combine: "a |", "()", "-"
        MissingValue,       ///< nothing behind an operator or a comma: "status:"
        MissingField,       ///< nothing in front of a comparison: "<5"; expected: the fields
        UnknownField,       ///< expected: the fields
        UnknownValue,       ///< expected: the field's values
        OperatorNotAllowed, ///< expected: the field's operators
        BadNumber,          ///< expected: examples
        TwoReadings,        ///< a comma or point that could part digits in two ways; expected: ways to write each
        BadAmount,          ///< neither quota units nor money; expected: examples
        BadPercentage,      ///< expected: an example
        BadTime,            ///< neither a span nor a date; expected: examples
        BadAddress,         ///< not one IP address
        UnclosedQuote,
        UnclosedParenthesis,
        UnopenedParenthesis,
        TooDeep, ///< parentheses and negations within each other
    };

    Kind kind = Kind::MissingTerm;
    qsizetype position = 0;
    qsizetype length = 0; ///< 0 at the end of the query, where something is missing
    QString what;         ///< the text at that position
    QStringList expected; ///< what could stand there, in the language of the filter
};

/// What a filter says of an inventory's tokens, by their rows, ascending. The others do not match.
struct Selection
{
    std::vector<quint32> matches;
    std::vector<quint32> unknown; ///< they match neither the query nor its contrary: what decides is not known

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// Which tokens are shown: a query read once and asked of every token (docs/filter.md). An immutable value, safe to
/// use in any thread.
class Filter
{
public:
    /// Matches every token.
    Filter() = default;

    /// Dates in the query are read in the local time zone.
    [[nodiscard]] static std::variant<Filter, FilterError> parse(const QString &query);

    /// As it was given to parse().
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] bool isEmpty() const { return !m_root; }

    /// Unknown where what decides is not known.
    [[nodiscard]] Verdict judge(const Token &token, const FilterContext &context) const;
    [[nodiscard]] bool matches(const Token &token, const FilterContext &context) const
    {
        return judge(token, context) == Verdict::Yes;
    }
    /// The symbol of money that is asked for and whose worth this does not say: "$". Empty if there is none.
    [[nodiscard]] QString unknownMoney(const Currency &currency) const;

    /// What judge() says of each token, in a fraction of the time. Safe in any thread.
    /// @p text: made from the same state of @p inventory.
    /// @p candidates: if given, only these rows are asked; ascending, each holding a token.
    /// @p ticket: once it is no longer wanted, the result is incomplete and must not be used.
    [[nodiscard]] Selection select(const Inventory &inventory, const SearchText &text, const FilterContext &context,
                                   const std::vector<quint32> *candidates, const Ticket &ticket = {}) const;

    /// True only if no token comes off better here than with @p earlier, in the same context: every one that does not
    /// match @p earlier does not match this one, and one that was unknown does not match. False proves nothing.
    [[nodiscard]] bool narrows(const Filter &earlier) const;

    /// Whether @p query can be read and asks the same; never true of the empty filter.
    [[nodiscard]] bool isAskedBy(const QString &query) const;
    /// Whether they ask the same in the same way, blanks and spelling of keywords left aside.
    friend bool operator==(const Filter &a, const Filter &b);

private:
    QString m_query;
    std::shared_ptr<const FilterNode> m_root; // nothing: every token
};

} // namespace TokenDeck
