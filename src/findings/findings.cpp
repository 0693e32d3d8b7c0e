// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"

#include "families/access.h"
#include "tokens/inventory.h"
#include "tokens/limits.h"
#include "tokens/tokenstate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct KnownRule
{
    FindingRule rule;
    FindingSeverity severity;
    QStringView id;
};

constexpr std::array knownRules = [] {
    using enum FindingRule;
    using enum FindingSeverity;
    return std::array{
        KnownRule{Everybody, Danger, u"everybody"},
        KnownRule{OpenRange, Danger, u"open-range"},
        KnownRule{Nobody, Danger, u"nobody"},
        KnownRule{NoModel, Danger, u"no-model"},
        KnownRule{Unrestricted, Warning, u"unrestricted"},
        KnownRule{WideRange, Warning, u"wide-range"},
        KnownRule{UnreadableEntry, Warning, u"unreadable-entry"},
        KnownRule{MisreadEntry, Warning, u"misread-entry"},
        KnownRule{ModelEntry, Warning, u"model-entry"},
        KnownRule{ExpiryInMilliseconds, Warning, u"expiry-in-milliseconds"},
        KnownRule{UnknownStatus, Warning, u"unknown-status"},
        KnownRule{ExpiresSoon, Warning, u"expires-soon"},
        KnownRule{ExhaustedEnabled, Warning, u"exhausted-enabled"},
        KnownRule{Low, Warning, u"low"},
        KnownRule{Unused, Warning, u"unused"},
        KnownRule{ExpiredEnabled, Info, u"expired-enabled"},
        KnownRule{NeverExpires, Info, u"never-expires"},
        KnownRule{NeverUsed, Info, u"never-used"},
        KnownRule{SpecialRange, Info, u"special-range"},
        KnownRule{OverlappingEntries, Info, u"overlapping-entries"},
        KnownRule{DuplicateName, Info, u"duplicate-name"},
        KnownRule{Future, Info, u"future"},
        KnownRule{Negative, Info, u"negative"},
    };
}();

static_assert(knownRules.size() == findingRuleCount && findingRuleCount < 32);
static_assert(
    [] {
        for (size_t i = 0; i < knownRules.size(); ++i) {
            if (knownRules[i].rule != static_cast<FindingRule>(i))
                return false;
            if (i > 0 && knownRules[i].severity < knownRules[i - 1].severity)
                return false;
        }
        return true;
    }(),
    "every rule in its place, the worst first");

/// Clocks that are a little apart shall make no noise.
constexpr qint64 clockTolerance = 300;

/// From 2001 to 5138, for those who write milliseconds; a gateway reads the years 33658 to 3170843 in it.
constexpr bool looksLikeMilliseconds(qint64 seconds)
{
    return seconds >= 1'000'000'000'000 && seconds < 100'000'000'000'000;
}

/// Nothing that the gateway told keeps every call out.
bool isAlive(const Token &token, qint64 now)
{
    return stateAnswer(token, now).verdict != Verdict::No;
}

/// What limits of one kind give rise to, whoever has them.
struct LimitFindings
{
    QList<Finding> findings;
    bool open = false;

    void add(FindingRule rule) { findings.append({rule, {}}); }

    void add(FindingRule rule, const Finding::Subject &subject)
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

    [[nodiscard]] FindingJudge::Limits summary() const
    {
        FindingRules rules;
        for (const Finding &finding : findings)
            rules.insert(finding.rule);
        return {rules, open};
    }
};

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

/// What can be told without the limits' details.
FindingRules judged(const Token &token, const FindingContext &context, const FindingJudge::Limits &models,
                    const FindingJudge::Limits &ips)
{
    using enum FindingRule;
    FindingRules found;
    const auto add = [&found](FindingRule rule, bool applies) {
        if (applies)
            found.insert(rule);
    };
    const qint64 now = context.now;
    const bool enabled = token.knows(Field::Status) && token.status == 1;
    add(UnknownStatus, token.knows(Field::Status) && (token.status < 1 || token.status > 4));
    add(ExpiredEnabled, enabled && hasExpired(token, now));
    add(ExhaustedEnabled, enabled && (isExhausted(token) || token.isUsedUp));
    add(Negative, isExhausted(token) && token.remainQuota < 0);
    add(ExpiryInMilliseconds, token.knows(Field::ExpiredTime) && looksLikeMilliseconds(token.expiredTime));
    add(Future, token.knows(Field::CreatedTime) && token.createdTime > now + clockTolerance);
    if (isAlive(token, now)) {
        const FilterThresholds &thresholds = context.thresholds;
        add(Unrestricted, isUnlimited(token) && models.open && ips.open);
        add(ExpiresSoon, expiresWithin(token, now, thresholds.expiringDays));
        add(Low, isLow(token, thresholds.lowPercent));
        add(Unused, isUnusedFor(token, now, thresholds.unusedDays) == true);
        add(NeverExpires, token.knows(Field::ExpiredTime) && token.expiresNever());
        add(NeverUsed, wasNeverUsed(token) == true);
        add(DuplicateName,
            context.duplicateNames && token.knows(Field::Name) && context.duplicateNames->count(token.name) > 1);
        found = found | models.rules | ips.rules;
    }
    return found & context.rules;
}

} // namespace

QString findingId(FindingRule rule)
{
    return knownRules[static_cast<size_t>(rule)].id.toString();
}

std::optional<FindingRule> findingFromId(QStringView id)
{
    const auto known = std::ranges::find(knownRules, id, &KnownRule::id);
    return known == knownRules.end() ? std::nullopt : std::optional(known->rule);
}

FindingSeverity severity(FindingRule rule)
{
    return knownRules[static_cast<size_t>(rule)].severity;
}

QString severityId(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Danger: return u"danger"_s;
    case FindingSeverity::Warning: return u"warning"_s;
    case FindingSeverity::Info: return u"info"_s;
    }
    Q_UNREACHABLE();
}

FindingRules FindingRules::of(FindingSeverity severity)
{
    FindingRules rules;
    for (const KnownRule &known : knownRules) {
        if (known.severity == severity)
            rules.insert(known.rule);
    }
    return rules;
}

std::optional<FindingSeverity> FindingRules::worst() const
{
    if (isEmpty())
        return std::nullopt;
    return severity(static_cast<FindingRule>(std::countr_zero(m_bits)));
}

QStringList findingIds(FindingRules rules)
{
    QStringList ids;
    rules.forEach([&ids](FindingRule rule) { ids.append(findingId(rule)); });
    return ids;
}

DuplicateNames::DuplicateNames(const Inventory &inventory, qint64 now)
{
    m_counts.reserve(inventory.tokenCount());
    inventory.forEach([&](qsizetype, const Token &token) {
        if (token.knows(Field::Name) && !token.name.isEmpty() && isAlive(token, now))
            ++m_counts[token.name];
    });
    m_counts.removeIf([](const auto &name) { return name.value() < 2; });
    m_counts.squeeze();
}

QList<Finding> findings(const Token &token, const FindingContext &context)
{
    const LimitFindings models = modelFindings(token);
    const LimitFindings ips = ipFindings(token, context);
    QList<Finding> all;
    judged(token, context, models.summary(), ips.summary()).forEach([&](FindingRule rule) {
        for (const LimitFindings *limits : {&models, &ips}) {
            const auto found = std::ranges::find(limits->findings, rule, &Finding::rule);
            if (found != limits->findings.end()) {
                all.append(*found);
                return;
            }
        }
        all.append({rule, {}});
        if (rule == FindingRule::DuplicateName)
            all.last().subjects = {{token.name, QString::number(context.duplicateNames->count(token.name))}};
    });
    return all;
}

FindingRules FindingJudge::rules(const Token &token)
{
    const auto known = [&](Known &limits, const SharedText &text, bool enabled, Field field, auto read) -> Limits {
        if (!token.knows(field))
            return {};
        const std::pair key(text.hasBeside() ? QString(text.text() % QChar(0) % text.beside()) : text.text(),
                            static_cast<int>(token.family) << 1 | static_cast<int>(enabled));
        auto it = limits.constFind(key);
        if (it == limits.cend())
            it = limits.insert(key, read(token).summary());
        return *it;
    };
    const Limits models = known(m_models, token.models, token.modelLimitsEnabled, Field::Models, modelFindings);
    const Limits ips = known(m_ips, token.ips, token.ipLimitsEnabled, Field::Ips,
                             [this](const Token &limited) { return ipFindings(limited, m_context); });
    return judged(token, m_context, models, ips);
}

} // namespace TokenDeck
