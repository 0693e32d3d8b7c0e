// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accountfacts.h"
#include "tokens/money.h"
#include "usage/outlook.h"

#include <QList>

#include <memory>
#include <optional>

namespace TokenDeck {

/// One of the accounts that tokens are shown of.
struct AccountInfo
{
    TokenId::Account account = 0;
    QString name = {};      ///< as its user calls it
    Currency currency = {}; ///< how its site shows amounts, and what a dollar is worth
    AccountFacts facts = {};
    OutlookPointer outlook = {};          ///< what is known over time; nothing while that has not been worked out
    std::optional<qint64> lastVisit = {}; ///< as of which its user has seen it before, Unix seconds; nothing: not known

    [[nodiscard]] const TokenOutlook &outlookOf(TokenId token) const
    {
        static const TokenOutlook none;
        return outlook ? outlook->of(token) : none;
    }

    friend bool operator==(const AccountInfo &, const AccountInfo &) = default;
};

/// The accounts that tokens are shown of, and how amounts of theirs go together: as units of which as many make a dollar
/// at every site. An immutable value behind a pointer; for any thread.
class Accounts
{
public:
    Accounts() = default;
    explicit Accounts(QList<AccountInfo> accounts);

    [[nodiscard]] const QList<AccountInfo> &all() const { return m_accounts; }
    /// An empty one if there is none with this number.
    [[nodiscard]] const AccountInfo &of(TokenId::Account account) const;
    [[nodiscard]] const AccountInfo &of(const Token &token) const { return of(token.id().account()); }

    /// How sums are shown: as the sites show amounts if they all do it alike, else in US dollars; as raw quota where it is
    /// not known what a dollar is worth.
    [[nodiscard]] const Currency &common() const { return m_common; }
    /// The sites show amounts in different ways.
    [[nodiscard]] bool isMixed() const { return m_isMixed; }
    /// By what an account's quota units are multiplied to be common() ones; 0 if it is not known what they are worth, and
    /// they do not go together with others.
    [[nodiscard]] qint64 scale(TokenId::Account account) const;

    /// Which place an account has by its name.
    [[nodiscard]] int rank(TokenId::Account account) const;

    friend bool operator==(const Accounts &, const Accounts &) = default;

private:
    QList<AccountInfo> m_accounts;
    QList<int> m_ranks;     // as m_accounts
    QList<qint64> m_scales; // as m_accounts
    Currency m_common;
    bool m_isMixed = false;
};

using AccountsPointer = std::shared_ptr<const Accounts>;

/// Whether what is known over time of the accounts in either is the same.
[[nodiscard]] bool haveSameOutlooks(const AccountsPointer &a, const AccountsPointer &b);

} // namespace TokenDeck
