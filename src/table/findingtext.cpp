// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/findingtext.h"

#include "families/families.h"

#include "table/tokentext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FindingText)
};

} // namespace

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Danger: return Words::tr("Danger");
    case FindingSeverity::Warning: return Words::tr("Warning");
    case FindingSeverity::Info: return Words::tr("Note");
    }
    Q_UNREACHABLE();
}

QString severityShape(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Danger: return u"■"_s;
    case FindingSeverity::Warning: return u"▲"_s;
    case FindingSeverity::Info: return u"●"_s;
    }
    Q_UNREACHABLE();
}

QString findingTitle(FindingRule rule)
{
    switch (rule) {
    case FindingRule::Everybody: return Words::tr("IP limits that let everybody in");
    case FindingRule::OpenRange: return Words::tr("An IP entry for the whole internet");
    case FindingRule::Nobody: return Words::tr("IP limits that let nobody in");
    case FindingRule::NoModel: return Words::tr("Model limits that allow nothing");
    case FindingRule::Unrestricted: return Words::tr("Unlimited quota, any model, any address");
    case FindingRule::WideRange: return Words::tr("A wide IP range");
    case FindingRule::UnreadableEntry: return Words::tr("An IP entry the gateway cannot read");
    case FindingRule::MisreadEntry: return Words::tr("An IP entry read otherwise than it looks");
    case FindingRule::ModelEntry: return Words::tr("A model entry that allows nothing");
    case FindingRule::ExpiryInMilliseconds: return Words::tr("Expiry written in milliseconds");
    case FindingRule::UnknownStatus: return Words::tr("Unknown status");
    case FindingRule::ExpiresSoon: return Words::tr("Expires soon");
    case FindingRule::ExhaustedEnabled: return Words::tr("Exhausted, but still enabled");
    case FindingRule::Low: return Words::tr("Little quota left");
    case FindingRule::Unused: return Words::tr("Not used for long");
    case FindingRule::ExpiredEnabled: return Words::tr("Expired, but still enabled");
    case FindingRule::NeverExpires: return Words::tr("Never expires");
    case FindingRule::NeverUsed: return Words::tr("Never used");
    case FindingRule::SpecialRange: return Words::tr("An address that is not on the internet");
    case FindingRule::OverlappingEntries: return Words::tr("IP entries that overlap");
    case FindingRule::DuplicateName: return Words::tr("A name that several tokens have");
    case FindingRule::Future: return Words::tr("Created in the future");
    case FindingRule::Negative: return Words::tr("Negative remainder");
    }
    Q_UNREACHABLE();
}

QStringList findingTitles(FindingRules rules)
{
    QStringList titles;
    rules.forEach([&titles](FindingRule rule) { titles.append(findingTitle(rule)); });
    return titles;
}

QString findingsText(FindingRules rules)
{
    const auto worst = rules.worst();
    if (!worst)
        return Words::tr("No findings");
    return Words::tr("%n finding(s), the worst: %1", nullptr, rules.count()).arg(severityWord(*worst));
}

QString findingReason(FindingRule rule, const FindingContext &context, Family family)
{
    const FilterThresholds &thresholds = context.thresholds;
    const QString gateway = family == Family::Unknown ? Words::tr("The gateway") : familyName(family);
    switch (rule) {
    case FindingRule::Everybody:
        return Words::tr("%1 cannot use any of the entries and goes on as if there were none: calls get in from every "
                         "address.")
            .arg(gateway);
    case FindingRule::OpenRange: return Words::tr("This entry lets in every address of IPv4 or IPv6.");
    case FindingRule::Nobody:
        return Words::tr("No caller's address can match the entries as %1 reads them: every call is refused.")
            .arg(gateway);
    case FindingRule::NoModel:
        return Words::tr("Model limits are on, and no model is named like what they list: every call is refused.");
    case FindingRule::Unrestricted:
        return Words::tr("Whoever has this key can spend without limit, on any model, from anywhere.");
    case FindingRule::WideRange:
        return Words::tr("The range is wider than /%1 (IPv4) or /%2 (IPv6).")
            .arg(thresholds.wideIpv4Prefix)
            .arg(thresholds.wideIpv6Prefix);
    case FindingRule::UnreadableEntry:
        return Words::tr("The gateway takes this for no address and no range, so it lets nobody in.");
    case FindingRule::MisreadEntry: return Words::tr("%1 does not read this as it is written.").arg(gateway);
    case FindingRule::ModelEntry:
        return Words::tr(
            "Models are compared letter for letter: no model is named with these blanks, quotes or brackets.");
    case FindingRule::ExpiryInMilliseconds:
        return Words::tr("Gateways read seconds: to them it expires thousands of years from now, which is never.");
    case FindingRule::UnknownStatus:
        return Words::tr("The gateway stores a status other than enabled, disabled, expired and exhausted; calls are "
                         "refused.");
    case FindingRule::ExpiresSoon:
        return Words::tr("Calls will be refused within %n day(s).", nullptr, thresholds.expiringDays);
    case FindingRule::ExhaustedEnabled:
        return Words::tr(
            "Its quota, or its number of calls, is used up: calls are refused, but it is still switched on.");
    case FindingRule::Low: return Words::tr("Less than %1 % of what was granted remains.").arg(thresholds.lowPercent);
    case FindingRule::Unused:
        return Words::tr("Not used in the last %n day(s), yet it still works.", nullptr, thresholds.unusedDays);
    case FindingRule::ExpiredEnabled:
        return Words::tr("Its time is over, so calls are refused, but it is still switched on.");
    case FindingRule::NeverExpires: return Words::tr("It works until somebody switches it off.");
    case FindingRule::NeverUsed: return Words::tr("No call was ever charged to it.");
    case FindingRule::SpecialRange:
        return Words::tr("A gateway on the internet never sees a caller with such an address.");
    case FindingRule::OverlappingEntries: return Words::tr("One entry lies within another, or is there twice.");
    case FindingRule::DuplicateName: return Words::tr("Tokens with the same name are hard to tell apart.");
    case FindingRule::Future: return Words::tr("Its time of creation has not come yet.");
    case FindingRule::Negative: return Words::tr("More was spent than was granted.");
    }
    Q_UNREACHABLE();
}

QString findingSubject(FindingRule rule, const Finding::Subject &subject)
{
    if (rule == FindingRule::DuplicateName) {
        return Words::tr("“%1” is the name of %n token(s)", nullptr, subject.reading.toInt())
            .arg(shownText(subject.written));
    }
    const QString written = u'“' + shownText(subject.written.left(longestShown + 1).replace(u'\n', u"⏎"_s)) + u'”';
    switch (rule) {
    case FindingRule::OverlappingEntries:
        return Words::tr("%1 — lies in %2", "IP entry, the entry that holds it").arg(written, subject.reading);
    case FindingRule::MisreadEntry:
        if (subject.reading.isEmpty())
            return Words::tr("%1 — lets nobody in", "IP entry").arg(written);
        return Words::tr("%1 — read as %2", "IP entry, what the gateway takes it for").arg(written, subject.reading);
    default:
        if (subject.reading.isEmpty() || subject.reading == subject.written)
            return written;
        return Words::tr("%1 — read as %2", "IP entry, what the gateway takes it for").arg(written, subject.reading);
    }
}

QString findingAdvice(FindingRule rule, Family family)
{
    switch (rule) {
    case FindingRule::Everybody:
        return traits(family).takesRanges ? Words::tr("Write addresses the way this gateway reads them.")
                                          : Words::tr("Write single addresses, one a line: this version drops ranges.");
    case FindingRule::OpenRange:
    case FindingRule::WideRange: return Words::tr("Name the networks that are meant.");
    case FindingRule::Nobody:
    case FindingRule::UnreadableEntry:
    case FindingRule::MisreadEntry:
        switch (traits(family).ips) {
        case FamilyTraits::ListFormat::Commas:
            return Words::tr("Write ranges, separated by commas; a single address as 10.1.2.3/32.");
        case FamilyTraits::ListFormat::JsonArray:
            return Words::tr("Write each address or range as an entry of its own, without blanks.");
        case FamilyTraits::ListFormat::Lines:
            return traits(family).takesRanges
                ? Words::tr("Write one address or range a line.")
                : Words::tr("Write single addresses in their usual spelling, one a line.");
        }
        Q_UNREACHABLE();
    case FindingRule::NoModel:
        return Words::tr("List models separated by commas, without blanks, or switch the limits off.");
    case FindingRule::Unrestricted: return Words::tr("Set a quota, a model limit or an IP limit.");
    case FindingRule::ModelEntry: return Words::tr("Remove the blanks, quotes or brackets.");
    case FindingRule::ExpiryInMilliseconds: return Words::tr("Set the expiry again, in seconds.");
    case FindingRule::UnknownStatus: return Words::tr("Look at the token in the gateway's console.");
    case FindingRule::ExpiresSoon: return Words::tr("Extend it, or tell who uses it.");
    case FindingRule::ExhaustedEnabled: return Words::tr("Add quota, or disable it.");
    case FindingRule::Low: return Words::tr("Add quota.");
    case FindingRule::Unused: return Words::tr("Disable or delete it.");
    case FindingRule::ExpiredEnabled: return Words::tr("Extend, disable or delete it.");
    case FindingRule::NeverExpires: return Words::tr("Set an expiry.");
    case FindingRule::NeverUsed: return Words::tr("Delete it if nobody is going to use it.");
    case FindingRule::SpecialRange:
        return Words::tr("Name the address callers have on the internet, unless the gateway is in the same network.");
    case FindingRule::OverlappingEntries: return Words::tr("Remove the smaller one.");
    case FindingRule::DuplicateName: return Words::tr("Give each a name of its own.");
    case FindingRule::Future: return Words::tr("Check the clocks of the gateway and of this computer.");
    case FindingRule::Negative: return Words::tr("Add quota, or leave it be.");
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
