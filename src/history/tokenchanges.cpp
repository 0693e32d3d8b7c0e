// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/tokenchanges.h"

#include "families/access.h"
#include "tokens/tokenstate.h"

#include <QSet>

#include <algorithm>

namespace TokenDeck {

namespace {

bool bothKnow(const Token &a, const Token &b, Field field)
{
    return a.knows(field) && b.knows(field);
}

TokenChanges limitChanges(bool widened, bool narrowed)
{
    TokenChanges changes;
    changes.setFlag(TokenChange::LimitsWidened, widened);
    changes.setFlag(TokenChange::LimitsNarrowed, narrowed);
    return changes;
}

/// What limits let through, as far as that can be compared.
enum class Reach : quint8 { All, Some, None, Unknown };

/// Whether the second may refuse what the first accepts; nothing if that takes a look at what is listed.
std::optional<bool> loses(Reach first, Reach second)
{
    if (first == Reach::None || second == Reach::All)
        return false;
    if (first == Reach::All || second == Reach::None || first == Reach::Unknown || second == Reach::Unknown)
        return true;
    return std::nullopt;
}

struct Models
{
    explicit Models(const ModelLimits &limits)
        : names(limits.entries.begin(), limits.entries.end())
    {
        switch (limits.effect) {
        case ModelLimits::Effect::NoLimit: reach = Reach::All; break;
        case ModelLimits::Effect::Listed: reach = Reach::Some; break;
        case ModelLimits::Effect::NothingAllowed: reach = Reach::None; break;
        case ModelLimits::Effect::RuleUnknown: reach = Reach::Unknown; break;
        }
    }
    [[nodiscard]] bool loses(const Models &other) const
    {
        return TokenDeck::loses(reach, other.reach).value_or(!other.names.contains(names));
    }

    Reach reach = Reach::All;
    QSet<QString> names;
};

TokenChanges modelChanges(const Token &before, const Token &after)
{
    if (!bothKnow(before, after, Field::Models))
        return {};
    const Models first(readModelLimits(before));
    const Models second(readModelLimits(after));
    if (first.reach == Reach::Unknown && second.reach == Reach::Unknown && first.names == second.names
        && (!first.names.isEmpty() || before.models == after.models))
        return {};
    return limitChanges(second.loses(first), first.loses(second));
}

bool covers(const QList<IpRange> &ranges, const IpRange &range)
{
    return std::ranges::any_of(ranges, [&range](const IpRange &each) { return each.contains(range); });
}

struct Addresses
{
    explicit Addresses(const IpLimits &limits)
        : denied(rangesOf(limits.denied))
    {
        switch (limits.effect) {
        case IpLimits::Effect::NoLimit:
        case IpLimits::Effect::AllBut:
        case IpLimits::Effect::EverybodyByMistake: reach = Reach::All; break;
        case IpLimits::Effect::Listed:
            reach = Reach::Some;
            allowed = rangesOf(limits.entries);
            break;
        case IpLimits::Effect::NobodyByMistake: reach = Reach::None; break;
        case IpLimits::Effect::RuleUnknown: reach = Reach::Unknown; break;
        }
    }

    [[nodiscard]] bool loses(const Addresses &other) const
    {
        const auto isKept = [&other](const IpRange &range) { return covers(other.allowed, range); };
        if (TokenDeck::loses(reach, other.reach).value_or(!std::ranges::all_of(allowed, isKept)))
            return true;
        // What is denied there and was let through here.
        return reach != Reach::None && std::ranges::any_of(other.denied, [this](const IpRange &range) {
                   return isLetThrough(range) && !covers(denied, range);
               });
    }

    Reach reach = Reach::All;
    QList<IpRange> allowed;
    QList<IpRange> denied;

private:
    static QList<IpRange> rangesOf(const QList<IpEntry> &entries)
    {
        QList<IpRange> ranges;
        for (const IpEntry &entry : entries) {
            if (entry.effective)
                ranges.append(entry.range);
        }
        return ranges;
    }
    /// Some of it.
    [[nodiscard]] bool isLetThrough(const IpRange &range) const
    {
        return reach != Reach::Some || std::ranges::any_of(allowed, [&range](const IpRange &each) {
                   return each.contains(range) || range.contains(each);
               });
    }
};

/// As it is written, in whatever order.
QSet<QString> writtenEntries(const IpLimits &limits)
{
    QSet<QString> entries;
    for (const IpEntry &entry : limits.entries)
        entries.insert(entry.text);
    return entries;
}

TokenChanges addressChanges(const Token &before, const Token &after)
{
    if (!bothKnow(before, after, Field::Ips))
        return {};
    const IpLimits firstLimits = readIpLimits(before);
    const IpLimits secondLimits = readIpLimits(after);
    const Addresses first(firstLimits);
    const Addresses second(secondLimits);
    if (first.reach == Reach::Unknown && second.reach == Reach::Unknown
        && before.ipLimitsEnabled == after.ipLimitsEnabled && before.ips.beside() == after.ips.beside()) {
        const QSet<QString> entries = writtenEntries(firstLimits);
        if (entries == writtenEntries(secondLimits) && (!entries.isEmpty() || before.ips == after.ips))
            return {};
    }
    return limitChanges(second.loses(first), first.loses(second));
}

/// What was granted in all; nothing if that was not reported.
std::optional<Wide> granted(const Token &token)
{
    if (!isLimited(token) || !token.countsUses || !token.knows(Field::RemainQuota) || !token.knows(Field::UsedQuota))
        return std::nullopt;
    return Wide(token.remainQuota) + token.usedQuota;
}

} // namespace

TokenChanges quotaChanges(const Token &before, const Token &after)
{
    TokenChanges changes;
    if (isLimited(before) && isUnlimited(after))
        changes |= TokenChange::QuotaAdded;
    if (isUnlimited(before) && isLimited(after))
        changes |= TokenChange::QuotaTaken;
    const std::optional<Wide> first = granted(before);
    const std::optional<Wide> second = granted(after);
    if (first && second && *first != *second)
        changes |= *first < *second ? TokenChange::QuotaAdded : TokenChange::QuotaTaken;
    return changes;
}

TokenChanges changesOf(const Token &before, const Token &after)
{
    TokenChanges changes = modelChanges(before, after) | addressChanges(before, after) | quotaChanges(before, after);
    const auto compare = [&](Field field, TokenChange change, bool isSame) {
        if (bothKnow(before, after, field) && !isSame)
            changes |= change;
    };
    compare(Field::Name, TokenChange::Renamed, before.name == after.name);
    compare(Field::Status, TokenChange::StatusChanged, before.status == after.status);
    compare(Field::Key, TokenChange::KeyReplaced, before.key == after.key);
    compare(Field::ExpiredTime, TokenChange::ExpiryChanged, before.expiredTime == after.expiredTime);
    compare(Field::Group, TokenChange::GroupChanged, before.group == after.group);
    return changes;
}

} // namespace TokenDeck
