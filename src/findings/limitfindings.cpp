// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/limitfindings.h"

#include "families/access.h"
#include "tokens/limits.h"

#include <algorithm>

namespace TokenDeck {

namespace {

std::optional<IpRange> readRange(QStringView text)
{
    if (const std::optional<IpAddress> address = IpAddress::parse(text))
        return IpRange(*address);
    return IpRange::parse(text);
}

QString toText(const IpRange &range)
{
    return range.isSingleAddress() ? range.network().toString() : range.toString();
}

/// What lets somebody in, as the gateway reads it; where its rules are not known, what is written, as it looks.
QList<IpEntry> effectiveEntries(const Token &token, const IpLimits &limits)
{
    QList<IpEntry> entries;
    if (limits.effect != IpLimits::Effect::RuleUnknown) {
        std::ranges::copy_if(limits.entries, std::back_inserter(entries), &IpEntry::effective);
        return entries;
    }
    for (const QString &written : writtenIps(token)) {
        if (const std::optional<IpRange> range = readRange(written)) {
            const auto kind = range->isSingleAddress() ? IpEntry::Kind::Address : IpEntry::Kind::Range;
            entries.append({written, *range, kind, true, false, written});
        }
    }
    return entries;
}

/// Several entries stand where the gateway reads one.
bool wasJoined(const IpEntry &entry)
{
    if (entry.text == entry.written)
        return false;
    const auto isSeparator = [](QChar c) { return c == u',' || c.isSpace(); };
    const auto end = std::find_if(entry.written.begin(), entry.written.end(), isSeparator);
    const bool more = !std::all_of(end, entry.written.end(), isSeparator);
    return more && readRange(QStringView(entry.written.begin(), end));
}

bool hasHostBits(const IpEntry &entry)
{
    if (entry.kind != IpEntry::Kind::Range)
        return false;
    const QStringView text = entry.text;
    return IpAddress::parse(text.first(text.indexOf(u'/'))) != entry.range.network();
}

void addReadings(LimitFindings &found, const QList<IpEntry> &entries)
{
    for (const IpEntry &entry : entries) {
        if (entry.written.trimmed().isEmpty())
            continue;
        if (entry.kind == IpEntry::Kind::Unreadable)
            found.add(FindingRule::UnreadableEntry, {entry.written, entry.text});
        else if (!entry.effective)
            found.add(FindingRule::MisreadEntry, {entry.written, {}});
        else if (wasJoined(entry) || hasHostBits(entry))
            found.add(FindingRule::MisreadEntry, {entry.written, toText(entry.range)});
    }
}

void addRanges(LimitFindings &found, const QList<IpEntry> &entries, const FilterThresholds &thresholds)
{
    for (const IpEntry &entry : entries) {
        const IpRange &range = entry.range;
        const Finding::Subject subject{entry.written, toText(range)};
        const IpKind kind = range.kind();
        const int wide = range.isIpv4() ? thresholds.wideIpv4Prefix : thresholds.wideIpv6Prefix;
        if (kind == IpKind::WholeInternet)
            found.add(FindingRule::OpenRange, subject);
        else if (range.prefixLength() < wide)
            found.add(FindingRule::WideRange, subject);
        if (kind != IpKind::WholeInternet && kind != IpKind::Ordinary)
            found.add(FindingRule::SpecialRange, subject);
    }
}

void addOverlaps(LimitFindings &found, QList<IpEntry> entries)
{
    // Of two ranges one holds the other or they have nothing in common, so each need only be compared with the last
    // that lies in none.
    std::ranges::stable_sort(entries, [](const IpEntry &a, const IpEntry &b) {
        const auto key = [](const IpEntry &entry) {
            return std::tuple(!entry.range.isIpv4(), entry.range.network(), -entry.range.sizeExponent());
        };
        return key(a) < key(b);
    });
    const IpEntry *outer = nullptr;
    for (const IpEntry &entry : std::as_const(entries)) {
        if (outer && outer->range.contains(entry.range))
            found.add(FindingRule::OverlappingEntries, {entry.written, toText(outer->range)});
        else
            outer = &entry;
    }
}

} // namespace

void LimitFindings::add(FindingRule rule, const Finding::Subject &subject)
{
    auto found = std::ranges::find(findings, rule, &Finding::rule);
    if (found == findings.end()) {
        findings.append({rule, {}});
        found = std::prev(findings.end());
    }
    // Nobody reads more, and to look each of very many up would take for ever.
    if (found->subjects.size() < Finding::maxSubjects && !found->subjects.contains(subject))
        found->subjects.append(subject);
}

FindingJudge::Limits LimitFindings::summary() const
{
    FindingRules rules;
    for (const Finding &finding : findings)
        rules.insert(finding.rule);
    return {rules, open};
}

LimitFindings ipFindings(const Token &token, const FindingContext &context)
{
    LimitFindings found;
    const IpLimits limits = readIpLimits(token);
    switch (limits.effect) {
    case IpLimits::Effect::NoLimit: found.open = true; return found;
    case IpLimits::Effect::EverybodyByMistake:
        found.open = true;
        found.add(FindingRule::Everybody);
        break;
    case IpLimits::Effect::NobodyByMistake: found.add(FindingRule::Nobody); break;
    case IpLimits::Effect::AllBut: return found;
    case IpLimits::Effect::Listed: break;
    case IpLimits::Effect::RuleUnknown:
        if (!token.knows(Field::Ips))
            return found;
        break;
    }
    if (limits.effect != IpLimits::Effect::RuleUnknown)
        addReadings(found, limits.entries);
    const QList<IpEntry> entries = effectiveEntries(token, limits);
    addRanges(found, entries, context.thresholds);
    addOverlaps(found, entries);
    return found;
}

LimitFindings modelFindings(const Token &token)
{
    LimitFindings found;
    const ModelLimits limits = readModelLimits(token);
    found.open = limits.effect == ModelLimits::Effect::NoLimit;
    if (limits.effect == ModelLimits::Effect::NothingAllowed)
        found.add(FindingRule::NoModel);
    if (limits.effect != ModelLimits::Effect::Listed)
        return found;

    const bool any = std::ranges::any_of(limits.entries, canNameModel);
    const FindingRule rule = any ? FindingRule::ModelEntry : FindingRule::NoModel;
    if (!any)
        found.add(rule);
    for (const QString &entry : limits.entries) {
        if (!entry.trimmed().isEmpty() && !canNameModel(entry))
            found.add(rule, {entry, {}});
    }
    return found;
}

} // namespace TokenDeck
