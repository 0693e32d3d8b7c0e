// SPDX-License-Identifier: GPL-3.0-or-later
#include "families/accountfacts.h"

#include "families/families.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The group that stands for others, of which the gateway chooses one.
constexpr QStringView automatic = u"auto";

/// In which calls are made, in the order in which they are tried; none where that is not known.
QStringList groupsOf(const AccountFacts &facts, const Token &token)
{
    QStringList groups;
    if (!token.group.isEmpty())
        groups.append(token.group.text());
    if (token.group.hasBeside())
        groups.append(token.group.beside());
    // One API's tokens report none, and have none.
    if (groups.isEmpty() && facts.group)
        groups.append(*facts.group);
    return groups;
}

/// A name with an asterisk at its end stands for all that begin so.
QMap<QString, AccountModel>::const_iterator findModel(const QMap<QString, AccountModel> &models, const QString &name)
{
    const auto exact = models.constFind(name);
    if (exact != models.cend())
        return exact;
    return std::find_if(models.keyBegin(), models.keyEnd(),
                        [&name](const QString &each) {
                            return each.endsWith(u'*') && name.startsWith(QStringView(each).chopped(1));
                        })
        .base();
}

/// Whether the lists of groups and models have all that is offered in a group.
bool covers(const AccountFacts &facts, const Token &token, const QString &group)
{
    switch (traits(token.family).groupList) {
    case GroupList::None: return group == facts.group; // models are those of the user's own
    case GroupList::Partial: return facts.groups && facts.groups->contains(group);
    case GroupList::Usable: return true;
    }
    Q_UNREACHABLE();
}

/// Of a model, or of any, that is offered in the groups @p offered only.
template <typename Groups>
Offer offerIn(const AccountFacts &facts, const Token &token, const Groups &offered)
{
    const QStringList groups = groupsOf(facts, token);
    if (groups.isEmpty()) // the user's own, whatever it is called
        return traits(token.family).groupList == GroupList::None ? Offer::Gone : Offer::NotReported;
    Offer offer = Offer::Gone;
    for (const QString &group : groups) {
        const bool stands = group == automatic && !facts.automaticGroups.isEmpty();
        const QStringList tried = stands ? facts.automaticGroups : QStringList{group};
        if (std::ranges::any_of(tried, [&offered](const QString &each) { return offered.contains(each); }))
            return Offer::There;
        if ((group == automatic && !stands) || !covers(facts, token, group))
            offer = Offer::NotReported;
    }
    return offer;
}

} // namespace

bool paysBySubscription(const AccountFacts &facts, qint64 now)
{
    return facts.subscription && facts.subscription->isUsed && facts.subscription->until
        && *facts.subscription->until > now;
}

Verdict canPay(const AccountFacts &facts, qint64 now)
{
    if (paysBySubscription(facts, now))
        return Verdict::Yes;
    if (facts.subscription && facts.subscription->isAlone)
        return Verdict::No;
    if (!facts.balance)
        return Verdict::Unknown;
    return *facts.balance > 0 ? Verdict::Yes : Verdict::No;
}

Offer groupOffer(const AccountFacts &facts, const Token &token)
{
    if (!token.knows(Field::Group) || !facts.groups || traits(token.family).groupList == GroupList::None)
        return Offer::NotReported;
    if (token.group.isEmpty() && !token.group.hasBeside())
        return Offer::There;
    const QString group = token.group.isEmpty() ? token.group.beside() : token.group.text();
    if (facts.groups->contains(group))
        return Offer::There;
    if (traits(token.family).groupList == GroupList::Usable)
        return Offer::Gone;
    return group == facts.group ? Offer::There : Offer::Doubtful;
}

Offer modelOffer(const AccountFacts &facts, const Token &token, const QString &model)
{
    if (!facts.models)
        return Offer::NotReported;
    const auto found = findModel(*facts.models, model);
    if (found == facts.models->cend()) {
        const bool listsAll = traits(token.family).groupList == GroupList::Usable;
        return listsAll ? Offer::Gone : offerIn(facts, token, QStringList());
    }
    return found->groups ? offerIn(facts, token, *found->groups) : Offer::There;
}

Offer anyModelOffer(const AccountFacts &facts, const Token &token)
{
    if (!facts.models)
        return Offer::NotReported;
    const ModelLimits limits = readModelLimits(token);
    if (limits.effect == ModelLimits::Effect::Listed) {
        Offer best = Offer::Gone;
        for (const QString &entry : limits.entries) {
            const Offer offer = canNameModel(entry) ? modelOffer(facts, token, entry) : Offer::Gone;
            if (offer == Offer::There)
                return offer;
            best = qMin(best, offer);
        }
        return best;
    }
    if (facts.models->isEmpty())
        return offerIn(facts, token, QStringList());
    return facts.groupsWithModels.isEmpty() ? Offer::There : offerIn(facts, token, facts.groupsWithModels);
}

std::optional<double> groupRatio(const AccountFacts &facts, const Token &token)
{
    const QStringList groups = groupsOf(facts, token);
    if (groups.isEmpty() || !facts.groups)
        return std::nullopt;
    const auto found = facts.groups->constFind(groups.constFirst());
    return found == facts.groups->cend() ? std::nullopt : found->ratio;
}

} // namespace TokenDeck
