// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "table/datetimetext.h"
#include "tokens/money.h"
#include "tokens/token.h"

#include <optional>

namespace TokenDeck {

/// Tokens in words: how values are shown on screen. All in the user's language, number format and time zone; where a
/// value is not known, a dash.
class TokenText
{
public:
    /// @p now in Unix seconds: what relative times are counted from. @p currency: what amounts are shown in.
    explicit TokenText(qint64 now, Currency currency = {}, const QLocale &locale = QLocale());

    /// The same with the amounts of each token as its own site shows them, and what stands behind it.
    [[nodiscard]] TokenText of(AccountsPointer accounts) const;
    /// The same with all amounts in quota units.
    [[nodiscard]] TokenText inUnits() const;
    /// The same with texts in full length and as they were sent, line breaks aside: for copies. What is shown is cut
    /// and made safe by shownText().
    [[nodiscard]] TokenText whole() const;

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }

    [[nodiscard]] static QString unknown() { return QStringLiteral("—"); }

    /// "Enabled", "Expired"…; "Status 9" for a number without a name.
    [[nodiscard]] QString status(const Token &token) const;
    [[nodiscard]] static QString statusWord(EffectiveStatus status);
    /// The status as stored: "1 (enabled)".
    [[nodiscard]] QString storedStatus(const Token &token) const;

    /// On one line; "(no name)" if empty.
    [[nodiscard]] QString name(const Token &token) const;
    /// On one line: some gateways' are texts.
    [[nodiscard]] QString id(const Token &token) const { return line(token.id().toString()); }
    [[nodiscard]] QString group(const Token &token) const;
    /// Tokens are of more than one account.
    [[nodiscard]] bool tellsGateways() const { return m_accounts && m_accounts->all().size() > 1; }
    /// What its account is called.
    [[nodiscard]] QString gateway(const Token &token) const;
    /// What calls in its group cost: "0.5×".
    [[nodiscard]] QString groupRatio(const Token &token) const;
    /// What the gateway says of its group.
    [[nodiscard]] QString groupDescription(const Token &token) const;
    [[nodiscard]] QString remaining(const Token &token) const;
    [[nodiscard]] QString used(const Token &token) const
    {
        return token.knows(Field::UsedQuota) ? amountOf(token.id().account(), token.usedQuota) : unknown();
    }
    /// In one of the windows.
    [[nodiscard]] QString usedIn(const Token &token, UseWindow window) const;
    /// Where that is known from, and what else is said of it.
    [[nodiscard]] QString usedInTip(const Token &token, UseWindow window) const;
    /// When its quota, or its account's balance, will be used up: "in 9 to 14 days".
    [[nodiscard]] QString empty(const Token &token) const;
    /// What that is concluded from.
    [[nodiscard]] QString emptyTip(const Token &token) const;
    [[nodiscard]] const TokenOutlook &outlookOf(const Token &token) const;
    /// That tokens are shown of; nothing: one, of which no more is known.
    [[nodiscard]] const Accounts *accounts() const { return m_accounts.get(); }
    /// What share of the granted quota is left: "64 %"; "Unlimited".
    [[nodiscard]] QString quotaShare(const Token &token) const;
    [[nodiscard]] QString expires(const Token &token) const;
    [[nodiscard]] QString lastUsed(const Token &token) const;
    [[nodiscard]] QString created(const Token &token) const;
    [[nodiscard]] QString models(const Token &token) const;
    [[nodiscard]] QString ips(const Token &token) const;

    /// Quota of an account's as its site shows it, or in units.
    [[nodiscard]] QString amountOf(TokenId::Account account, Wide quota) const;
    [[nodiscard]] QString shortAmountOf(TokenId::Account account, Wide quota) const;
    /// Sums, likewise.
    [[nodiscard]] QString amount(Wide quota) const { return m_currency.format(quota, m_locale); }
    /// Where there is little room: large amounts without decimals.
    [[nodiscard]] QString shortAmount(Wide quota) const { return m_currency.formatShort(quota, m_locale); }
    /// "1,234 quota units", whatever amounts are shown in.
    [[nodiscard]] QString units(Wide quota) const;
    /// "today 18:00", "tomorrow 10:50", "in 2 days"; "5 min ago", "2 h ago", "yesterday 18:00", "2 days ago"; or the date
    /// when it is 30 days away. By the days of the calendar, so that no two of these overlap.
    [[nodiscard]] QString moment(qint64 time) const;
    /// "18:00", of whatever day.
    [[nodiscard]] QString clockTime(qint64 time) const { return clockText(m_locale, time); }
    /// Date and time to the second, with the time zone.
    [[nodiscard]] QString exactTime(qint64 time) const;

private:
    qint64 m_now;
    QDate m_today; // in the local time zone, which takes a microsecond to look up
    [[nodiscard]] QString line(const QString &text) const;
    [[nodiscard]] Token bounded(const Token &token) const;

    [[nodiscard]] const Currency &currencyOf(TokenId::Account account) const;

    Currency m_currency;
    AccountsPointer m_accounts; // nothing: all amounts are in m_currency
    QLocale m_locale;
    bool m_whole = false;
    bool m_isInUnits = false;
};

/// What is left of all that was granted, from 0 to 1; nothing if unlimited, not known, or nothing was ever granted.
[[nodiscard]] std::optional<double> remainingShare(const Token &token);

/// How much of a gateway's text is laid out at once, in characters: more is a click or a copy away. Laying out takes
/// time by the length, and by its square where characters combine.
inline constexpr qsizetype maxShown = 300;

/// @p text on one line, at most @p longest characters of it, with an ellipsis where there is more: without control
/// characters, without those that reorder or hide what stands beside them, and with at most four marks on a letter.
[[nodiscard]] QString shownText(const QString &text, qsizetype longest = maxShown);
/// The same for a tool tip, with its line breaks and at most 20 lines, as plain text in HTML.
[[nodiscard]] QString shownTip(const QString &text);
/// As many entries of a list as may be shown, read without reading on: the list as its gateway writes it, cut between
/// two entries, or within the first if that is longer. What stands beside it likewise. @p wasCut: there is more.
[[nodiscard]] SharedText shownLimits(const SharedText &list, qsizetype longest, bool *wasCut);

} // namespace TokenDeck
