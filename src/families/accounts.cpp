// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/accounts.h"

#include <algorithm>
#include <numeric>

namespace TokenDeck {

namespace {

/// The least number of units that is a whole multiple of what makes a dollar at each site; nothing if sums of such could
/// be more than a Wide holds.
std::optional<qint64> commonUnits(const QList<AccountInfo> &accounts)
{
    constexpr qint64 maxUnits = 1'000'000'000'000;
    Wide units = 1;
    for (const AccountInfo &each : accounts) {
        if (const auto perUnit = each.currency.quotaPerUnit())
            units = units / std::gcd(static_cast<qint64>(units), *perUnit) * *perUnit;
        if (units > maxUnits)
            return std::nullopt;
    }
    return static_cast<qint64>(units);
}

/// -1 if there is none with this number.
qsizetype placeOf(const QList<AccountInfo> &accounts, TokenId::Account account)
{
    const auto found = std::ranges::find(accounts, account, &AccountInfo::account);
    return found == accounts.end() ? -1 : std::distance(accounts.begin(), found);
}

} // namespace

Accounts::Accounts(QList<AccountInfo> accounts)
    : m_accounts(std::move(accounts))
    , m_scales(m_accounts.size(), 1)
{
    if (m_accounts.isEmpty())
        return;
    for (const AccountInfo &each : m_accounts) {
        m_ranks.append(static_cast<int>(std::ranges::count_if(m_accounts, [&each](const AccountInfo &other) {
            return QString::localeAwareCompare(other.name, each.name) < 0;
        })));
    }
    m_common = m_accounts.constFirst().currency;
    m_isMixed = std::ranges::any_of(m_accounts,
                                    [this](const AccountInfo &each) { return !(each.currency == m_common); });
    if (!m_isMixed)
        return;
    const auto units = commonUnits(m_accounts);
    m_common = units ? Currency::dollars(*units) : Currency();
    std::ranges::transform(m_accounts, m_scales.begin(), [units](const AccountInfo &each) -> qint64 {
        const auto perUnit = each.currency.quotaPerUnit();
        return units && perUnit ? *units / *perUnit : 0;
    });
}

int Accounts::rank(TokenId::Account account) const
{
    return m_ranks.value(placeOf(m_accounts, account), 0);
}

const AccountInfo &Accounts::of(TokenId::Account account) const
{
    static const AccountInfo none;
    const qsizetype place = placeOf(m_accounts, account);
    return place < 0 ? none : m_accounts.at(place);
}

qint64 Accounts::scale(TokenId::Account account) const
{
    return m_scales.value(placeOf(m_accounts, account), 1);
}

bool haveSameOutlooks(const AccountsPointer &a, const AccountsPointer &b)
{
    static const QList<AccountInfo> none;
    return std::ranges::equal(a ? a->all() : none, b ? b->all() : none, {}, &AccountInfo::outlook,
                              &AccountInfo::outlook);
}

} // namespace TokenDeck
