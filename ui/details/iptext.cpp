// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/iptext.h"

#include "families/families.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct LimitsWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::LimitsText)
};

QString kindText(IpKind kind)
{
    switch (kind) {
    case IpKind::Ordinary: return {};
    case IpKind::Unspecified: return LimitsWords::tr("no caller's address");
    case IpKind::Loopback: return LimitsWords::tr("loopback");
    case IpKind::Private: return LimitsWords::tr("private");
    case IpKind::LinkLocal: return LimitsWords::tr("link-local");
    case IpKind::Documentation: return LimitsWords::tr("documentation only");
    case IpKind::WholeInternet: return LimitsWords::tr("everyone");
    }
    Q_UNREACHABLE();
}

QString sizeText(const IpRange &range)
{
    if (range.isSingleAddress())
        return LimitsWords::tr("1 address");
    if (range.sizeExponent() <= 32)
        return LimitsWords::tr("%1 addresses").arg(QLocale().toString(range.addressCount()));
    return LimitsWords::tr("2^%1 addresses").arg(range.sizeExponent());
}

bool hasUselessEntry(const ModelLimits &limits)
{
    return std::ranges::any_of(limits.entries, [](const QString &entry) { return !canNameModel(entry); });
}

} // namespace

QString ipEffectText(const IpLimits &limits, Family family)
{
    switch (limits.effect) {
    case IpLimits::Effect::NoLimit: return LimitsWords::tr("No limit: calls may come from any address.");
    case IpLimits::Effect::AllBut: return LimitsWords::tr("Calls may come from any address except those denied.");
    case IpLimits::Effect::Listed: return {};
    case IpLimits::Effect::EverybodyByMistake:
        return LimitsWords::tr("Allows everyone: %1 cannot use any of these entries and acts as if there were none.")
            .arg(familyName(family));
    case IpLimits::Effect::NobodyByMistake:
        return LimitsWords::tr("Allows no one: %1 finds no caller in any of these entries.").arg(familyName(family));
    case IpLimits::Effect::RuleUnknown:
        return limits.entries.isEmpty() ? LimitsWords::tr("Unknown: not reported by the gateway.")
                                        : LimitsWords::tr("How this gateway reads these entries is unknown.");
    }
    Q_UNREACHABLE();
}

bool isMistake(const IpLimits &limits)
{
    return limits.effect == IpLimits::Effect::EverybodyByMistake || limits.effect == IpLimits::Effect::NobodyByMistake;
}

QString ipEntryText(const IpEntry &entry, Family family)
{
    if (entry.kind == IpEntry::Kind::Unreadable) {
        return entry.dropped ? LimitsWords::tr("not readable: ignored by the gateway")
                             : LimitsWords::tr("not readable: allows no one");
    }
    QString text = LimitsWords::tr("%1, %2", "IP version, number of addresses")
                       .arg(entry.range.isIpv4() ? u"IPv4"_s : u"IPv6"_s, sizeText(entry.range));
    if (const QString kind = kindText(entry.range.kind()); !kind.isEmpty())
        text = LimitsWords::tr("%1, %2", "what it is, kind of network").arg(text, kind);
    if (entry.dropped)
        return LimitsWords::tr("%1: ranges are ignored by %2").arg(text, familyName(family));
    if (!entry.effective) {
        return traits(family).addresses == FamilyTraits::Addresses::Never
            ? LimitsWords::tr("%1: allows no one, %2 accepts ranges only").arg(text, familyName(family))
            : LimitsWords::tr("%1: allows no one, not written the way the gateway writes addresses").arg(text);
    }
    return text;
}

QString modelEffectText(const ModelLimits &limits, Family family)
{
    switch (limits.effect) {
    case ModelLimits::Effect::NoLimit: return LimitsWords::tr("No limit: any model may be called.");
    case ModelLimits::Effect::NothingAllowed:
        return LimitsWords::tr("No model may be called: limits are enabled, and the list is empty.");
    case ModelLimits::Effect::RuleUnknown:
        return limits.entries.isEmpty() ? LimitsWords::tr("Unknown: not reported by the gateway.") : QString();
    case ModelLimits::Effect::Listed:
        if (hasUselessEntry(limits)) {
            return LimitsWords::tr("Entries with spaces, brackets or quotes allow nothing: %1 compares names exactly.")
                .arg(familyName(family));
        }
        return {};
    }
    Q_UNREACHABLE();
}

bool isMistake(const ModelLimits &limits)
{
    return limits.effect == ModelLimits::Effect::NothingAllowed
        || (limits.effect == ModelLimits::Effect::Listed && hasUselessEntry(limits));
}

} // namespace TokenDeck
