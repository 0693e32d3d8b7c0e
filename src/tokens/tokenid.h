// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace TokenDeck {

/// What identifies a token: the gateway's own identity, an integer nearly everywhere and a text (a UUID) at one fork,
/// and the account that it was read from. A small value; the texts lie in a table that grows by one entry a text.
/// Thread-safe as a number is.
class TokenId
{
public:
    using Account = quint16;

    constexpr TokenId() = default;
    constexpr TokenId(qint64 number, Account account = 0)
        : m_value(number)
        , m_account(account)
    { }
    [[nodiscard]] static TokenId fromText(const QString &text, Account account = 0);

    [[nodiscard]] constexpr bool isText() const { return m_isText; }
    /// The integer; of a text, its place in the table of texts, which means nothing to others.
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr Account account() const { return m_account; }
    /// The text, or the integer in decimal.
    [[nodiscard]] QString toString() const;

    friend constexpr bool operator==(TokenId, TokenId) = default;
    /// By account, integers before texts.
    friend std::strong_ordering operator<=>(TokenId a, TokenId b)
    {
        if (!a.m_isText && !b.m_isText && a.m_account == b.m_account)
            return a.m_value <=> b.m_value;
        return compareAll(a, b);
    }
    friend size_t qHash(TokenId id, size_t seed = 0) { return qHashMulti(seed, id.m_value, id.m_account, id.m_isText); }

private:
    friend struct Token;
    constexpr TokenId(qint64 value, Account account, bool isText)
        : m_value(value)
        , m_account(account)
        , m_isText(isText)
    { }
    [[nodiscard]] static std::strong_ordering compareAll(TokenId a, TokenId b);

    qint64 m_value = 0;
    Account m_account = 0;
    bool m_isText = false;
};

} // namespace TokenDeck
