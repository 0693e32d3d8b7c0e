// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a reply to one of the calls that ask what stands behind tokens; the first says which. What is no reply adds
// nothing, what is read twice is the same, texts are bounded, and every question about it has an answer.
#include "fuzz/harness.h"
#include "gateway/accountreply.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

constexpr qsizetype maxText = 501;
constexpr qint64 now = 1'800'000'000;

void isFit(const AccountFacts &facts)
{
    const auto isName = [](const QString &text) { return text.size() <= maxText; };
    require(!facts.group || isName(*facts.group), "the user's group is short");
    const auto groups = facts.groups.value_or(QMap<QString, AccountGroup>());
    require(groups.size() <= 10'000 && std::all_of(groups.keyBegin(), groups.keyEnd(), isName), "groups are bounded");
    for (const AccountGroup &group : groups) {
        require(group.description.size() <= maxText && group.description == group.description.simplified(),
                "a description is a short line");
    }
    const auto models = facts.models.value_or(QMap<QString, AccountModel>());
    require(models.size() <= 100'000 && std::all_of(models.keyBegin(), models.keyEnd(), isName), "models are bounded");
}

/// A token of each family in a group that is there, if one is, and limited to a model that is.
void canBeAsked(const AccountFacts &facts)
{
    for (const Family family : {Family::NewApi, Family::OneHub, Family::OneApi, Family::Documented}) {
        Token token;
        token.family = family;
        token.status = 1;
        token.unlimitedQuota = true;
        if (facts.groups && !facts.groups->isEmpty())
            token.group = facts.groups->firstKey();
        require(groupOffer(facts, token) != Offer::Gone, "a group that is listed is there");
        static_cast<void>(groupRatio(facts, token));
        const AccessAnswer any = canCall(token, {}, {}, now, &facts);
        const QString model = facts.models && !facts.models->isEmpty() ? facts.models->firstKey() : u"m"_s;
        const AccessAnswer one = canCall(token, model, {}, now, &facts);
        require(any.verdict != Verdict::No || one.verdict == Verdict::No || model.isEmpty()
                    || !facts.groupsWithModels.isEmpty(),
                "where no model can be called, this one cannot");
        require((canPay(facts, now) == Verdict::No) == any.reasons.contains(AccessReason::NoBalance),
                "who cannot pay cannot call");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr int calls = 5;
    const auto call = static_cast<AccountCall>(data[0] % calls);
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    AccountFacts facts;
    if (!readAccountReply(call, body, facts)) {
        require(facts == AccountFacts(), "what is no reply adds nothing");
        return 0;
    }
    isFit(facts);
    canBeAsked(facts);
    AccountFacts again;
    require(readAccountReply(call, body, again) && again == facts, "what is read twice is the same");
    return 0;
}
