// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/access.h"

#include "families/accountfacts.h"
#include "tokens/tokenstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccessAnswer stateAnswer(const Token &token, qint64 now)
{
    const bool knowsStatus = token.knows(Field::Status);

    AccessAnswer answer;
    if (knowsStatus && token.status == 2)
        answer.reasons.append(AccessReason::Disabled);
    if (hasExpired(token, now) || (knowsStatus && token.status == 3))
        answer.reasons.append(AccessReason::Expired);
    if (isExhausted(token) || (knowsStatus && token.status == 4))
        answer.reasons.append(AccessReason::Exhausted);
    if (token.isUsedUp)
        answer.reasons.append(AccessReason::UsedUp);
    if (knowsStatus && (token.status < 1 || token.status > 4))
        answer.reasons.append(AccessReason::StatusUnknown);
    if (!answer.reasons.isEmpty())
        answer.verdict = Verdict::No;
    if (!knowsStatus || !token.knows(Field::ExpiredTime) || !knowsRemaining(token)) {
        answer.reasons.append(AccessReason::FieldUnknown);
        if (answer.verdict == Verdict::Yes)
            answer.verdict = Verdict::Unknown;
    }
    return answer;
}

AccessAnswer canCall(const Token &token, const QString &model, const std::optional<IpAddress> &address, qint64 now,
                     const AccountFacts *reported)
{
    static const AccountFacts nothing;
    const AccountFacts &account = reported ? *reported : nothing;
    const auto anyModel = [&] {
        const ModelLimits limits = readModelLimits(token);
        if (limits.effect != ModelLimits::Effect::Listed)
            return allows(limits, {});
        return std::any_of(limits.entries.begin(), limits.entries.end(), canNameModel) ? Verdict::Yes : Verdict::No;
    };
    const auto anyAddress = [&] {
        const IpLimits limits = readIpLimits(token);
        // The address asked for matters only where there is a list, and there an effective entry lets somebody in.
        const bool somebody = limits.effect == IpLimits::Effect::Listed || limits.effect == IpLimits::Effect::AllBut;
        return somebody ? Verdict::Yes : allows(limits, {});
    };
    const Verdict byModel = model.isEmpty() ? anyModel() : allowsModel(token, model);
    const Verdict byAddress = address ? allowsAddress(token, *address) : anyAddress();

    AccessAnswer answer = stateAnswer(token, now);
    QList<AccessReason> &reasons = answer.reasons;
    bool fieldUnknown = !reasons.isEmpty() && reasons.last() == AccessReason::FieldUnknown;
    if (fieldUnknown)
        reasons.removeLast();
    const Offer group = groupOffer(account, token);
    const auto offer = [&] {
        return model.isEmpty() ? anyModelOffer(account, token) : modelOffer(account, token, model);
    };
    if (byAddress == Verdict::No)
        reasons.append(AccessReason::AddressNotAllowed);
    if (group == Offer::Gone)
        reasons.append(AccessReason::GroupGone);
    if (byModel == Verdict::No)
        reasons.append(AccessReason::ModelNotAllowed);
    else if (group != Offer::Gone && offer() == Offer::Gone)
        reasons.append(AccessReason::ModelGone);
    if (canPay(account, now) == Verdict::No)
        reasons.append(AccessReason::NoBalance);
    if (!reasons.isEmpty())
        answer.verdict = Verdict::No;

    fieldUnknown |= !token.knows(Field::Models) || !token.knows(Field::Ips);
    const bool modelRuleUnknown = byModel == Verdict::Unknown && token.knows(Field::Models);
    const bool addressRuleUnknown = byAddress == Verdict::Unknown && token.knows(Field::Ips);
    if (fieldUnknown)
        reasons.append(AccessReason::FieldUnknown);
    if (modelRuleUnknown || addressRuleUnknown)
        reasons.append(AccessReason::RuleUnknown);
    if (group == Offer::Doubtful)
        reasons.append(AccessReason::GroupUnknown);
    if (answer.verdict != Verdict::No && !reasons.isEmpty())
        answer.verdict = Verdict::Unknown;
    return answer;
}

QString accessReasonId(AccessReason reason)
{
    switch (reason) {
    case AccessReason::Disabled: return u"disabled"_s;
    case AccessReason::Expired: return u"expired"_s;
    case AccessReason::Exhausted: return u"exhausted"_s;
    case AccessReason::UsedUp: return u"used-up"_s;
    case AccessReason::StatusUnknown: return u"status-unknown"_s;
    case AccessReason::AddressNotAllowed: return u"address-not-allowed"_s;
    case AccessReason::GroupGone: return u"group-gone"_s;
    case AccessReason::ModelNotAllowed: return u"model-not-allowed"_s;
    case AccessReason::ModelGone: return u"model-gone"_s;
    case AccessReason::NoBalance: return u"no-balance"_s;
    case AccessReason::FieldUnknown: return u"field-unknown"_s;
    case AccessReason::RuleUnknown: return u"rule-unknown"_s;
    case AccessReason::GroupUnknown: return u"group-unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
