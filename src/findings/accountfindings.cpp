// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/accountfindings.h"

namespace TokenDeck {

namespace {

/// What a gateway reserves before a call it takes from the balance.
bool hasLowBalance(const AccountInfo &account, const FindingContext &context)
{
    constexpr qint64 usual = 500'000; // quota units that make a dollar
    const auto &balance = account.facts.balance;
    return balance && *balance > 0 && !paysBySubscription(account.facts, context.now)
        && Wide(*balance) * FilterThresholds::balanceUnits
        < Wide(context.thresholds.lowBalance) * account.currency.quotaPerUnit().value_or(usual);
}

} // namespace

FindingRules accountFindings(const Token &token, const FindingContext &context)
{
    FindingRules found;
    if (!context.accounts)
        return found;
    const AccountInfo &account = context.accounts->of(token);
    if (groupOffer(account.facts, token) == Offer::Gone)
        found.insert(FindingRule::GroupGone);
    else if (token.modelLimitsEnabled && readModelLimits(token).effect == ModelLimits::Effect::Listed
             && anyModelOffer(account.facts, token) == Offer::Gone)
        found.insert(FindingRule::ModelGone);
    if (canPay(account.facts, context.now) == Verdict::No)
        found.insert(FindingRule::NoBalance);
    else if (hasLowBalance(account, context))
        found.insert(FindingRule::LowBalance);
    return found;
}

} // namespace TokenDeck
