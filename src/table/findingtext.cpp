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

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::FindingText)
};

QString plain(const char *reason, const FindingContext &, Family)
{
    return FindingWords::tr(reason);
}

QString withFamily(const char *reason, const FindingContext &, Family family)
{
    return FindingWords::tr(reason).arg(family == Family::Unknown ? FindingWords::tr("The gateway")
                                                                  : familyName(family));
}

QString withWidths(const char *reason, const FindingContext &context, Family)
{
    return FindingWords::tr(reason).arg(context.thresholds.wideIpv4Prefix).arg(context.thresholds.wideIpv6Prefix);
}

QString withLowPercent(const char *reason, const FindingContext &context, Family)
{
    return FindingWords::tr(reason).arg(context.thresholds.lowPercent);
}

QString withLowBalance(const char *reason, const FindingContext &context, Family)
{
    const Currency dollars = Currency::dollars(FilterThresholds::balanceUnits);
    return FindingWords::tr(reason).arg(dollars.format(context.thresholds.lowBalance, QLocale()));
}

template <int FilterThresholds::*days>
QString withDays(const char *reason, const FindingContext &context, Family)
{
    return FindingWords::tr(reason, nullptr, context.thresholds.*days);
}

QString withWidenedDays(const char *reason, const FindingContext &, Family)
{
    return FindingWords::tr(reason, nullptr, FilterThresholds::widenedDays);
}

QString rangeAdvice(Family family)
{
    return traits(family).takesRanges
        ? FindingWords::tr("Enter addresses the way this gateway reads them.")
        : FindingWords::tr("Enter single addresses, one per line: this version ignores ranges.");
}

QString entryAdvice(Family family)
{
    switch (traits(family).ips) {
    case FamilyTraits::ListFormat::Commas:
        return FindingWords::tr("Enter ranges, separated by commas; a single address as 10.1.2.3/32.");
    case FamilyTraits::ListFormat::JsonArray:
        return FindingWords::tr("Enter each address or range as a separate entry, without spaces.");
    case FamilyTraits::ListFormat::Lines:
        return traits(family).takesRanges
            ? FindingWords::tr("Enter one address or range per line.")
            : FindingWords::tr("Enter single addresses in their usual notation, one per line.");
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
        {FindingRule::Everybody, QT_TR_NOOP("IP limits that allow everyone"),
         QT_TR_NOOP(
             "%1 cannot use any of the entries and acts as if there were none: calls are allowed from every address."),
         nullptr, withFamily, rangeAdvice},
        {FindingRule::OpenRange, QT_TR_NOOP("An IP entry for the whole internet"),
         QT_TR_NOOP("This entry allows every IPv4 or IPv6 address."), QT_TR_NOOP("Specify the intended networks.")},
        {FindingRule::Nobody, QT_TR_NOOP("IP limits that allow no one"),
         QT_TR_NOOP("No caller's address can match the entries as %1 reads them: every call is refused."), nullptr,
         withFamily, entryAdvice},
        {FindingRule::NoModel, QT_TR_NOOP("Model limits that allow nothing"),
         QT_TR_NOOP("Model limits are enabled, but list no possible model name: every call is refused."),
         QT_TR_NOOP("List models separated by commas, without spaces, or disable the limits.")},
        {FindingRule::GroupGone, QT_TR_NOOP("A group that is gone"),
         QT_TR_NOOP("Its group is not among those the account may use: every call is refused."),
         QT_TR_NOOP("Move it to a group that exists, or delete it.")},
        {FindingRule::ModelGone, QT_TR_NOOP("Models that are gone"),
         QT_TR_NOOP("The gateway offers none of the models in its limits: every call is refused."),
         QT_TR_NOOP("List models that the account can call.")},
        {FindingRule::NoBalance, QT_TR_NOOP("No balance"),
         QT_TR_NOOP("The account cannot pay: the gateway refuses every call, whatever the token's own quota."),
         QT_TR_NOOP("Top up the account.")},
        {FindingRule::SharedKey, QT_TR_NOOP("The same key at another gateway"),
         QT_TR_NOOP(
             "A token of another gateway has the same key, as far as masked keys tell: whoever has one may use both."),
         QT_TR_NOOP("Replace one of them by a new token.")},
        {FindingRule::LowBalance, QT_TR_NOOP("Low balance"),
         QT_TR_NOOP("The account's balance is less than %1. Gateways reserve what a call may cost and refuse it if the "
                    "balance is lower."),
         QT_TR_NOOP("Top up the account."), withLowBalance},
        {FindingRule::Unrestricted, QT_TR_NOOP("Unlimited quota, any model, any address"),
         QT_TR_NOOP("Whoever has this key can spend without limit, on any model, from anywhere."),
         QT_TR_NOOP("Set a quota, a model limit or an IP limit.")},
        {FindingRule::LimitsWidened, QT_TR_NOOP("Limits widened"),
         QT_TR_N_NOOP(
             "Within the last %n day(s) its IP or model limits were changed to let through what they refused."),
         QT_TR_NOOP("Check that this was meant: Edit > Changes shows it."), withWidenedDays},
        {FindingRule::WideRange, QT_TR_NOOP("A wide IP range"),
         QT_TR_NOOP("The range is wider than /%1 (IPv4) or /%2 (IPv6)."), QT_TR_NOOP("Specify the intended networks."),
         withWidths},
        {FindingRule::UnreadableEntry, QT_TR_NOOP("An IP entry the gateway cannot read"),
         QT_TR_NOOP("The gateway reads this as neither an address nor a range, so it allows no one."), nullptr, plain,
         entryAdvice},
        {FindingRule::MisreadEntry, QT_TR_NOOP("An IP entry read differently than it looks"),
         QT_TR_NOOP("%1 does not read this as written."), nullptr, withFamily, entryAdvice},
        {FindingRule::ModelEntry, QT_TR_NOOP("A model entry that allows nothing"),
         QT_TR_NOOP("Model names must match exactly: no name contains these spaces, quotes or brackets."),
         QT_TR_NOOP("Remove the spaces, quotes or brackets.")},
        {FindingRule::ExpiryInMilliseconds, QT_TR_NOOP("Expiry in milliseconds"),
         QT_TR_NOOP("Gateways expect seconds: to them it expires thousands of years from now, which is never."),
         QT_TR_NOOP("Set the expiry again, in seconds.")},
        {FindingRule::UnknownStatus, QT_TR_NOOP("Unknown status"),
         QT_TR_NOOP(
             "The gateway stores a status other than enabled, disabled, expired and exhausted; calls are refused."),
         QT_TR_NOOP("Check the token in the gateway's console.")},
        {FindingRule::ExpiresSoon, QT_TR_NOOP("Expires soon"), QT_TR_N_NOOP("Calls will be refused within %n day(s)."),
         QT_TR_NOOP("Extend it, or tell whoever uses it."), withDays<&FilterThresholds::expiringDays>},
        {FindingRule::ExhaustedEnabled, QT_TR_NOOP("Exhausted, but still enabled"),
         QT_TR_NOOP("Its quota or call limit is used up: calls are refused, but it is still enabled."),
         QT_TR_NOOP("Add quota, or disable it.")},
        {FindingRule::Low, QT_TR_NOOP("Low quota"), QT_TR_NOOP("Less than %1 % of the granted quota remains."),
         QT_TR_NOOP("Add quota."), withLowPercent},
        {FindingRule::Unused, QT_TR_NOOP("Unused for a long time"),
         QT_TR_N_NOOP("Not used in the last %n day(s), yet it still works."), QT_TR_NOOP("Disable or delete it."),
         withDays<&FilterThresholds::unusedDays>},
        {FindingRule::ReplacedButUsed, QT_TR_NOOP("Replaced, but still used"),
         QT_TR_NOOP("It was used after a newer token of the same name was created."),
         QT_TR_NOOP("Have its users switch to the newer one, then disable it.")},
        {FindingRule::ExpiredEnabled, QT_TR_NOOP("Expired, but still enabled"),
         QT_TR_NOOP("It has expired: calls are refused, but it is still enabled."),
         QT_TR_NOOP("Extend, disable or delete it.")},
        {FindingRule::NeverExpires, QT_TR_NOOP("Never expires"), QT_TR_NOOP("It works until somebody disables it."),
         QT_TR_NOOP("Set an expiry.")},
        {FindingRule::NeverUsed, QT_TR_NOOP("Never used"), QT_TR_NOOP("No call was ever charged to it."),
         QT_TR_NOOP("Delete it if nobody is going to use it.")},
        {FindingRule::OldKey, QT_TR_NOOP("An old key"),
         QT_TR_N_NOOP("Created more than %n day(s) ago: whoever has seen it since may have it still."),
         QT_TR_NOOP("Replace it by a new token."), withDays<&FilterThresholds::oldKeyDays>},
        {FindingRule::SpecialRange, QT_TR_NOOP("An address that is not on the internet"),
         QT_TR_NOOP("A gateway on the internet never sees a caller with such an address."),
         QT_TR_NOOP("Specify the address callers have on the internet, unless the gateway is in the same network.")},
        {FindingRule::OverlappingEntries, QT_TR_NOOP("IP entries that overlap"),
         QT_TR_NOOP("One entry is contained in another, or repeated."), QT_TR_NOOP("Remove the smaller one.")},
        {FindingRule::DuplicateName, QT_TR_NOOP("Duplicate name"),
         QT_TR_NOOP("Tokens with the same name are hard to tell apart."), QT_TR_NOOP("Give each its own name.")},
        {FindingRule::Future, QT_TR_NOOP("Created in the future"), QT_TR_NOOP("Its creation time is in the future."),
         QT_TR_NOOP("Check the clocks of the gateway and of this computer.")},
        {FindingRule::Negative, QT_TR_NOOP("Negative remaining quota"), QT_TR_NOOP("More was spent than granted."),
         QT_TR_NOOP("Add quota, or ignore this.")},
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
    return FindingWords::tr(severityTexts[static_cast<size_t>(severity)].word);
}

QString severityShape(FindingSeverity severity)
{
    return severityTexts[static_cast<size_t>(severity)].shape.toString();
}

QString findingTitle(FindingRule rule)
{
    return FindingWords::tr(textsOf(rule).title);
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
        return FindingWords::tr("No findings");
    return FindingWords::tr("%Ln finding(s), most severe: %1", nullptr, rules.count()).arg(severityWord(*worst));
}

QString findingReason(FindingRule rule, const FindingContext &context, Family family)
{
    const RuleText &texts = textsOf(rule);
    return texts.filled(texts.reason, context, family);
}

QString findingSubject(FindingRule rule, const Finding::Subject &subject)
{
    if (rule == FindingRule::DuplicateName) {
        return FindingWords::tr("“%1” is the name of %Ln token(s)", nullptr, subject.reading.toInt())
            .arg(shownText(subject.written));
    }
    QString written = u'“' + shownText(subject.written.left(maxShown + 1).replace(u'\n', u"⏎"_s)) + u'”';
    if (rule == FindingRule::OverlappingEntries)
        return FindingWords::tr("%1 — contained in %2", "IP entry, the entry that holds it")
            .arg(written, subject.reading);
    const bool isMisread = rule == FindingRule::MisreadEntry;
    if (isMisread && subject.reading.isEmpty())
        return FindingWords::tr("%1 — allows no one", "IP entry").arg(written);
    if (!isMisread && (subject.reading.isEmpty() || subject.reading == subject.written))
        return written;
    return FindingWords::tr("%1 — read as %2", "IP entry, what the gateway takes it for").arg(written, subject.reading);
}

QString findingAdvice(FindingRule rule, Family family)
{
    const RuleText &texts = textsOf(rule);
    return texts.adviceFor ? texts.adviceFor(family) : FindingWords::tr(texts.advice);
}

} // namespace TokenDeck
