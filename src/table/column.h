// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "findings/findings.h"

#include <QString>

#include <array>
#include <bit>
#include <optional>

namespace TokenDeck {

class TokenText;

/// The columns of the token table, in their order at first.
enum class Column : int {
    Status,
    Name,
    Key,
    Group,
    Remaining,
    Quota,
    Used,
    UsedDay, ///< in each of the windows
    UsedWeek,
    UsedMonth,
    Empty, ///< when it will be
    Expires,
    Findings,
    LastUsed,
    Created,
    Models,
    Ips,
    Id,
    Gateway, ///< of the account; only where there are several
};

inline constexpr int columnCount = static_cast<int>(Column::Gateway) + 1;

/// A text of the table of columns, translated whenever it is asked for.
class ColumnWords
{
public:
    // Not explicit: it is a text for those who read it, and a literal in the table.
    constexpr ColumnWords(const char *source = "")
        : m_source(source)
    { }
    operator QString() const;

private:
    const char *m_source;
};

/// A sort key and where it stands: after every plain value come "never" and "unlimited", and then what is not known.
struct SortPlace
{
    enum Class : quint8 { Value, Beyond, Unknown };
    Class group = Value;
    quint64 key = 0;

    [[nodiscard]] static SortPlace of(qint64 value)
    {
        // Flipping the sign bit makes unsigned order signed order.
        return {Value, static_cast<quint64>(value) ^ (quint64{1} << 63)};
    }
    [[nodiscard]] static SortPlace of(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        return {Value, bits & (quint64{1} << 63) ? ~bits : bits | (quint64{1} << 63)};
    }
    [[nodiscard]] static constexpr SortPlace beyond() { return {Beyond, 0}; }
    [[nodiscard]] static constexpr SortPlace notKnown() { return {Unknown, 0}; }
};

/// What a token's cells are made from.
struct Cell
{
    const Token &token;
    qint64 now = 0;                            ///< Unix seconds
    std::optional<FindingRules> findings = {}; ///< about the token; nothing while that is not known
    const Accounts *accounts = nullptr;        ///< that tokens are shown of; nothing: one

    [[nodiscard]] const TokenOutlook &outlook() const
    {
        static const TokenOutlook none;
        return accounts ? accounts->of(token).outlookOf(token.id()) : none;
    }
};

/// All there is to say about a column, in one place. Functions are for any thread.
struct ColumnInfo
{
    /// How cells are drawn, besides as plain text.
    enum class Look : quint8 { Text, Name, Muted, Key, Status, Severity, ShareBar };
    /// What values follow from besides the token.
    enum class Basis : quint8 { Token, Time, Findings, Accounts, Outlook };
    /// A ready-made filter for the column's menu.
    struct Offer
    {
        QLatin1StringView term = {};
        ColumnWords words = {};
    };

    Column column = Column::Status;
    ColumnWords title;
    ColumnWords explanation = {}; ///< for the header's tooltip
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int width = 10;      ///< at first, in widths of a digit
    bool visible = true; ///< at first
    Look look = Look::Text;
    Basis basis = Basis::Token;

    /// Whether what a cell shows is known: the gateway reported it, or it follows from what was kept.
    bool (*isKnown)(const Cell &cell) = nullptr;
    QString (*text)(const Cell &cell, const TokenText &words) = nullptr;
    /// Of a cell whose value is known; without one there is none.
    QString (*toolTip)(const Cell &cell, const TokenText &words) = nullptr;
    /// For the details' tool tip; empty if it is not known. Columns with one are rows of the details' overview.
    QString (*exact)(const Token &token, const TokenText &words) = nullptr;
    /// Where that is not the text itself; empty: it is.
    QString (*accessibleText)(const Cell &cell) = nullptr;

    /// What the column is sorted by: a number…
    SortPlace (*place)(const Cell &cell) = nullptr;
    /// …whose ties may be broken further…
    bool (*tieBefore)(const Token &a, const Token &b) = nullptr;
    /// …or a text, nothing if it is not known.
    const QString *(*sortText)(const Token &token) = nullptr;
    bool sharesTexts = false; ///< tokens with the same text have it at the same address

    /// The field whose values that occur are offered in the column's menu; empty if it has ready-made filters or none.
    QLatin1StringView field = {};
    QString (*valueWords)(const QString &value) = nullptr; ///< a value of the field, if it is not shown as it is
    std::array<Offer, 4> offers = {};                      ///< the rest of them without a term
    /// The term that asks for what a cell shows; empty, or no function, where there is none.
    QString (*term)(const Cell &cell) = nullptr;
};

[[nodiscard]] const ColumnInfo &columnInfo(Column column);

[[nodiscard]] inline std::array<Column, columnCount> allColumns()
{
    std::array<Column, columnCount> columns{};
    for (int i = 0; i < columnCount; ++i)
        columns[static_cast<size_t>(i)] = static_cast<Column>(i);
    return columns;
}

// What the table says of a cell where that takes more than a line. For any thread.
[[nodiscard]] SortPlace statusPlace(const Cell &cell);
[[nodiscard]] SortPlace remainingPlace(const Cell &cell);
[[nodiscard]] SortPlace usedPlace(const Cell &cell);
[[nodiscard]] SortPlace usedInPlace(const Cell &cell, UseWindow window);
[[nodiscard]] SortPlace emptyPlace(const Cell &cell);
[[nodiscard]] SortPlace quotaPlace(const Cell &cell);
[[nodiscard]] SortPlace lastUsePlace(const Cell &cell);
[[nodiscard]] SortPlace findingsPlace(const Cell &cell);
[[nodiscard]] SortPlace idPlace(const Cell &cell);

/// With what has changed since the last visit.
[[nodiscard]] QString nameTip(const Cell &cell, const TokenText &words);
[[nodiscard]] QString nameAccessibleText(const Cell &cell);

[[nodiscard]] QString gatewayTerm(const Cell &cell);
[[nodiscard]] QString unlimitedTerm(const Cell &cell);
[[nodiscard]] QString expiryTerm(const Cell &cell);
[[nodiscard]] QString findingsTerm(const Cell &cell);
[[nodiscard]] QString modelsTerm(const Cell &cell);
[[nodiscard]] QString ipsTerm(const Cell &cell);

} // namespace TokenDeck
