// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/findingtext.h"

#include "families/families.h"
#include "table/tokentext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FindingText)
};

QString plain(const char *reason, const FindingContext &, Family)
{
    return Words::tr(reason);
}

QString withFamily(const char *reason, const FindingContext &, Family family)
{
    return Words::tr(reason).arg(family == Family::Unknown ? Words::tr("The gateway") : familyName(family));
}

QString withWidths(const char *reason, const FindingContext &context, Family)
{
    return Words::tr(reason).arg(context.thresholds.wideIpv4Prefix).arg(context.thresholds.wideIpv6Prefix);
}

QString withLowPercent(const char *reason, const FindingContext &context, Family)
{
    return Words::tr(reason).arg(context.thresholds.lowPercent);
}

template <int FilterThresholds::*days>
QString withDays(const char *reason, const FindingContext &context, Family)
{
    return Words::tr(reason, nullptr, context.thresholds.*days);
}

QString rangeAdvice(Family family)
{
    return traits(family).takesRanges ? Words::tr("Write addresses the way this gateway reads them.")
                                      : Words::tr("Write single addresses, one a line: this version drops ranges.");
}

QString entryAdvice(Family family)
{
    switch (traits(family).ips) {
    case FamilyTraits::ListFormat::Commas:
        return Words::tr("Write ranges, separated by commas; a single address as 10.1.2.3/32.");
    case FamilyTraits::ListFormat::JsonArray:
        return Words::tr("Write each address or range as an entry of its own, without blanks.");
    case FamilyTraits::ListFormat::Lines:
        return traits(family).takesRanges ? Words::tr("Write one address or range a line.")
                                          : Words::tr("Write single addresses in their usual spelling, one a line.");
    }
    Q_UNREACHABLE();
}

struct RuleText
{
    FindingRule rule;
    const char *title;
    const char *reason;
    const char *advice; ///< nothing where it hangs on the family
    QString (*filled)(const char *reason, const FindingContext &context, Family family) = plain;
    QString (*adviceFor)(Family family) = nullptr;
};

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FindingText)

public:
    static constexpr std::array<RuleText, findingRuleCount> all{{
        {FindingRule::Everybody, QT_TR_NOOP("IP limits that let everybody in"),
         QT_TR_NOOP(
             "%1 cannot use any of the entries and goes on as if there were none: calls get in from every address."),
         nullptr, withFamily, rangeAdvice},
        {FindingRule::OpenRange, QT_TR_NOOP("An IP entry for the whole internet"),
         QT_TR_NOOP("This entry lets in every address of IPv4 or IPv6."),
         QT_TR_NOOP("Name the networks that are meant.")},
        {FindingRule::Nobody, QT_TR_NOOP("IP limits that let nobody in"),
         QT_TR_NOOP("No caller's address can match the entries as %1 reads them: every call is refused."), nullptr,
         withFamily, entryAdvice},
        {FindingRule::NoModel, QT_TR_NOOP("Model limits that allow nothing"),
         QT_TR_NOOP("Model limits are on, and no model is named like what they list: every call is refused."),
         QT_TR_NOOP("List models separated by commas, without blanks, or switch the limits off.")},
        {FindingRule::Unrestricted, QT_TR_NOOP("Unlimited quota, any model, any address"),
         QT_TR_NOOP("Whoever has this key can spend without limit, on any model, from anywhere."),
         QT_TR_NOOP("Set a quota, a model limit or an IP limit.")},
        {FindingRule::WideRange, QT_TR_NOOP("A wide IP range"),
         QT_TR_NOOP("The range is wider than /%1 (IPv4) or /%2 (IPv6)."),
         QT_TR_NOOP("Name the networks that are meant."), withWidths},
        {FindingRule::UnreadableEntry, QT_TR_NOOP("An IP entry the gateway cannot read"),
         QT_TR_NOOP("The gateway takes this for no address and no range, so it lets nobody in."), nullptr, plain,
         entryAdvice},
        {FindingRule::MisreadEntry, QT_TR_NOOP("An IP entry read otherwise than it looks"),
         QT_TR_NOOP("%1 does not read this as it is written."), nullptr, withFamily, entryAdvice},
        {FindingRule::ModelEntry, QT_TR_NOOP("A model entry that allows nothing"),
         QT_TR_NOOP("Models are compared letter for letter: no model is named with these blanks, quotes or brackets."),
         QT_TR_NOOP("Remove the blanks, quotes or brackets.")},
        {FindingRule::ExpiryInMilliseconds, QT_TR_NOOP("Expiry written in milliseconds"),
         QT_TR_NOOP("Gateways read seconds: to them it expires thousands of years from now, which is never."),
         QT_TR_NOOP("Set the expiry again, in seconds.")},
        {FindingRule::UnknownStatus, QT_TR_NOOP("Unknown status"),
         QT_TR_NOOP(
             "The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused."),
         QT_TR_NOOP("Look at the token in the gateway's console.")},
        {FindingRule::ExpiresSoon, QT_TR_NOOP("Expires soon"), QT_TR_N_NOOP("Calls will be refused within %n day(s)."),
         QT_TR_NOOP("Extend it, or tell who uses it."), withDays<&FilterThresholds::expiringDays>},
        {FindingRule::ExhaustedEnabled, QT_TR_NOOP("Exhausted, but still enabled"),
         QT_TR_NOOP("Its quota, or its number of calls, is used up: calls are refused, but it is still switched on."),
         QT_TR_NOOP("Add quota, or disable it.")},
        {FindingRule::Low, QT_TR_NOOP("Little quota left"), QT_TR_NOOP("Less than %1 % of what was granted remains."),
         QT_TR_NOOP("Add quota."), withLowPercent},
        {FindingRule::Unused, QT_TR_NOOP("Not used for long"),
         QT_TR_N_NOOP("Not used in the last %n day(s), yet it still works."), QT_TR_NOOP("Disable or delete it."),
         withDays<&FilterThresholds::unusedDays>},
        {FindingRule::ExpiredEnabled, QT_TR_NOOP("Expired, but still enabled"),
         QT_TR_NOOP("Its time is over, so calls are refused, but it is still switched on."),
         QT_TR_NOOP("Extend, disable or delete it.")},
        {FindingRule::NeverExpires, QT_TR_NOOP("Never expires"), QT_TR_NOOP("It works until somebody switches it off."),
         QT_TR_NOOP("Set an expiry.")},
        {FindingRule::NeverUsed, QT_TR_NOOP("Never used"), QT_TR_NOOP("No call was ever charged to it."),
         QT_TR_NOOP("Delete it if nobody is going to use it.")},
        {FindingRule::SpecialRange, QT_TR_NOOP("An address that is not on the internet"),
         QT_TR_NOOP("A gateway on the internet never sees a caller with such an address."),
         QT_TR_NOOP("Name the address callers have on the internet, unless the gateway is in the same network.")},
        {FindingRule::OverlappingEntries, QT_TR_NOOP("IP entries that overlap"),
         QT_TR_NOOP("One entry lies within another, or is there twice."), QT_TR_NOOP("Remove the smaller one.")},
        {FindingRule::DuplicateName, QT_TR_NOOP("A name that several tokens have"),
         QT_TR_NOOP("Tokens with the same name are hard to tell apart."), QT_TR_NOOP("Give each a name of its own.")},
        {FindingRule::Future, QT_TR_NOOP("Created in the future"), QT_TR_NOOP("Its time of creation has not come yet."),
         QT_TR_NOOP("Check the clocks of the gateway and of this computer.")},
        {FindingRule::Negative, QT_TR_NOOP("Negative remainder"), QT_TR_NOOP("More was spent than was granted."),
         QT_TR_NOOP("Add quota, or leave it be.")},
    }};
};

static_assert(std::ranges::adjacent_find(RuleTexts::all, std::ranges::greater_equal{}, &RuleText::rule)
                  == RuleTexts::all.end(),
              "every rule in its place");

const RuleText &textsOf(FindingRule rule)
{
    return RuleTexts::all[static_cast<size_t>(rule)];
}

struct SeverityText
{
    const char *word;
    QStringView shape;
};

constexpr std::array<SeverityText, findingSeverities.size()> severityTexts{{
    {QT_TRANSLATE_NOOP("TokenDeck::FindingText", "Danger"), u"■"},
    {QT_TRANSLATE_NOOP("TokenDeck::FindingText", "Warning"), u"▲"},
    {QT_TRANSLATE_NOOP("TokenDeck::FindingText", "Note"), u"●"},
}};

} // namespace

QString severityWord(FindingSeverity severity)
{
    return Words::tr(severityTexts[static_cast<size_t>(severity)].word);
}

QString severityShape(FindingSeverity severity)
{
    return severityTexts[static_cast<size_t>(severity)].shape.toString();
}

QString findingTitle(FindingRule rule)
{
    return Words::tr(textsOf(rule).title);
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
    return Words::tr("%Ln finding(s), the worst: %1", nullptr, rules.count()).arg(severityWord(*worst));
}

QString findingReason(FindingRule rule, const FindingContext &context, Family family)
{
    const RuleText &texts = textsOf(rule);
    return texts.filled(texts.reason, context, family);
}

QString findingSubject(FindingRule rule, const Finding::Subject &subject)
{
    if (rule == FindingRule::DuplicateName) {
        return Words::tr("“%1” is the name of %Ln token(s)", nullptr, subject.reading.toInt())
            .arg(shownText(subject.written));
    }
    QString written = u'“' + shownText(subject.written.left(maxShown + 1).replace(u'\n', u"⏎"_s)) + u'”';
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
    const RuleText &texts = textsOf(rule);
    return texts.adviceFor ? texts.adviceFor(family) : Words::tr(texts.advice);
}

} // namespace TokenDeck
