// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"

#include "families/access.h"
#include "findings/accountfindings.h"
#include "findings/limitfindings.h"
#include "tokens/seconds.h"
#include "tokens/statuses.h"
#include "tokens/tokenstate.h"

#include <algorithm>
#include <array>

namespace TokenDeck {

namespace {

/// Clocks that are a little apart shall make no noise.
constexpr qint64 clockTolerance = 300;

/// From 2001 to 5138, for those who write milliseconds; a gateway reads the years 33658 to 3170843 in it.
constexpr bool looksLikeMilliseconds(qint64 seconds)
{
    return seconds >= 1'000'000'000'000 && seconds < 100'000'000'000'000;
}

/// A token to be judged, and what its limits come to.
struct Judged
{
    const Token &token;
    const FindingContext &context;
    bool modelsOpen;
    bool ipsOpen;

    [[nodiscard]] const FilterThresholds &thresholds() const { return context.thresholds; }
    [[nodiscard]] bool isEnabled() const { return token.knows(Field::Status) && token.status == 1; }
};

bool wereLimitsWidened(const Judged &judged)
{
    const FindingContext &context = judged.context;
    const OutlookPointer &outlook = context.accounts ? context.accounts->of(judged.token).outlook : nullptr;
    return outlook
        && outlook->of(judged.token.id()).widenedTime > context.now - FilterThresholds::widenedDays * daySeconds;
}

struct KnownRule
{
    /// Whom a rule is about.
    enum class Scope : quint8 {
        All,
        Alive, ///< tokens that nothing keeps from being used
        Apart, ///< likewise, and it is found in their limits (limitfindings.h) or account (accountfindings.h)
    };

    FindingRule rule;
    FindingSeverity severity;
    QStringView id;
    Scope scope = Scope::Apart;
    bool (*applies)(const Judged &judged) = nullptr;
};

constexpr std::array knownRules = [] {
    using enum FindingRule;
    using enum FindingSeverity;
    using enum KnownRule::Scope;
    using Case = const Judged &;
    return std::array{
        KnownRule{Everybody, Danger, u"everybody"},
        KnownRule{OpenRange, Danger, u"open-range"},
        KnownRule{Nobody, Danger, u"nobody"},
        KnownRule{NoModel, Danger, u"no-model"},
        KnownRule{GroupGone, Danger, u"group-gone"},
        KnownRule{ModelGone, Danger, u"model-gone"},
        KnownRule{NoBalance, Danger, u"no-balance"},
        KnownRule{SharedKey, Warning, u"shared-key", All,
                  [](Case c) {
                      return c.context.sharedKeys && c.token.knows(Field::Key)
                          && c.context.sharedKeys->contains(c.token.key);
                  }},
        KnownRule{LowBalance, Warning, u"low-balance"},
        KnownRule{Unrestricted, Warning, u"unrestricted", Alive,
                  [](Case c) { return isUnlimited(c.token) && c.modelsOpen && c.ipsOpen; }},
        KnownRule{LimitsWidened, Warning, u"limits-widened", Alive, wereLimitsWidened},
        KnownRule{WideRange, Warning, u"wide-range"},
        KnownRule{UnreadableEntry, Warning, u"unreadable-entry"},
        KnownRule{MisreadEntry, Warning, u"misread-entry"},
        KnownRule{ModelEntry, Warning, u"model-entry"},
        KnownRule{
            ExpiryInMilliseconds, Warning, u"expiry-in-milliseconds", All,
            [](Case c) { return c.token.knows(Field::ExpiredTime) && looksLikeMilliseconds(c.token.expiredTime); }},
        KnownRule{UnknownStatus, Warning, u"unknown-status", All,
                  [](Case c) { return c.token.knows(Field::Status) && !statusFromStored(c.token.status); }},
        KnownRule{ExpiresSoon, Warning, u"expires-soon", Alive,
                  [](Case c) { return expiresWithin(c.token, c.context.now, c.thresholds().expiringDays); }},
        KnownRule{ExhaustedEnabled, Warning, u"exhausted-enabled", All,
                  [](Case c) { return c.isEnabled() && (isExhausted(c.token) || c.token.isUsedUp); }},
        KnownRule{Low, Warning, u"low", Alive, [](Case c) { return isLow(c.token, c.thresholds().lowPercent); }},
        KnownRule{Unused, Warning, u"unused", Alive,
                  [](Case c) { return isUnusedFor(c.token, c.context.now, c.thresholds().unusedDays) == true; }},
        KnownRule{ReplacedButUsed, Warning, u"replaced-but-used", Alive,
                  [](Case c) {
                      return c.context.nameCreations && isUsedAfterReplacement(c.token, *c.context.nameCreations);
                  }},
        KnownRule{ExpiredEnabled, Info, u"expired-enabled", All,
                  [](Case c) { return c.isEnabled() && hasExpired(c.token, c.context.now); }},
        KnownRule{NeverExpires, Info, u"never-expires", Alive,
                  [](Case c) { return c.token.knows(Field::ExpiredTime) && c.token.expiresNever(); }},
        KnownRule{NeverUsed, Info, u"never-used", Alive, [](Case c) { return wasNeverUsed(c.token) == true; }},
        KnownRule{OldKey, Info, u"old-key", Alive,
                  [](Case c) {
                      return c.token.knows(Field::CreatedTime) && c.token.createdTime > 0
                          && c.token.createdTime < c.context.now - c.thresholds().oldKeyDays * daySeconds;
                  }},
        KnownRule{SpecialRange, Info, u"special-range"},
        KnownRule{OverlappingEntries, Info, u"overlapping-entries"},
        KnownRule{DuplicateName, Info, u"duplicate-name", Alive,
                  [](Case c) {
                      return c.context.duplicateNames && c.token.knows(Field::Name)
                          && c.context.duplicateNames->contains(c.token.name);
                  }},
        KnownRule{Future, Info, u"future", All,
                  [](Case c) {
                      return c.token.knows(Field::CreatedTime) && c.token.createdTime > c.context.now + clockTolerance;
                  }},
        KnownRule{Negative, Info, u"negative", All,
                  [](Case c) { return isExhausted(c.token) && c.token.remainQuota < 0; }},
    };
}();

static_assert(knownRules.size() == findingRuleCount && findingRuleCount < 64);
static_assert(
    [] {
        for (size_t i = 0; i < knownRules.size(); ++i) {
            if (knownRules[i].rule != static_cast<FindingRule>(i))
                return false;
            if (i > 0 && knownRules[i].severity < knownRules[i - 1].severity)
                return false;
            if (!knownRules[i].applies != (knownRules[i].scope == KnownRule::Scope::Apart))
                return false;
        }
        return true;
    }(),
    "every rule in its place, the worst first");

/// What can be told without the limits' details.
FindingRules judged(const Token &token, const FindingContext &context, const FindingJudge::Limits &models,
                    const FindingJudge::Limits &ips, FindingRules account)
{
    const bool alive = isAlive(token, context.now);
    const Judged it{token, context, models.open, ips.open};
    FindingRules found;
    for (const KnownRule &known : knownRules) {
        if (known.applies && (alive || known.scope == KnownRule::Scope::All) && known.applies(it))
            found.insert(known.rule);
    }
    if (alive)
        found = found | models.rules | ips.rules | account;
    return found & context.rules;
}

QList<Finding::Subject> otherGateways(const Token &token, const FindingContext &context)
{
    QList<Finding::Subject> others;
    for (const TokenId::Account account : context.sharedKeys->value(token.key)) {
        if (account != token.id().account() && context.accounts)
            others.append({context.accounts->of(account).name, {}});
    }
    return others;
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
    constexpr std::array<QStringView, findingSeverities.size()> ids{u"danger", u"warning", u"info"};
    return ids[static_cast<size_t>(severity)].toString();
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

bool isUsedAfterReplacement(const Token &token, const NameCreations &creations)
{
    if (!token.countsUses || !token.knows(Field::Name) || !token.knows(Field::CreatedTime))
        return false;
    const auto found = creations.constFind({token.id().account(), token.name});
    const auto used = found == creations.cend() ? std::nullopt : lastUse(token);
    if (!used)
        return false;
    const auto next = std::ranges::upper_bound(*found, token.createdTime);
    return next != found->cend() && *used > *next;
}

bool isAlive(const Token &token, qint64 now)
{
    return stateAnswer(token, now).verdict != Verdict::No;
}

QList<Finding> findings(const Token &token, const FindingContext &context)
{
    const LimitFindings models = modelFindings(token);
    const LimitFindings ips = ipFindings(token, context);
    QList<Finding> all;
    const FindingRules rules = judged(token, context, models.summary(), ips.summary(), accountFindings(token, context));
    rules.forEach([&](FindingRule rule) {
        for (const LimitFindings *limits : {&models, &ips}) {
            const auto found = std::ranges::find(limits->findings, rule, &Finding::rule);
            if (found != limits->findings.end()) {
                all.append(*found);
                return;
            }
        }
        all.append({rule, {}});
        if (rule == FindingRule::DuplicateName)
            all.last().subjects = {{token.name, QString::number(context.duplicateNames->value(token.name))}};
        if (rule == FindingRule::SharedKey)
            all.last().subjects = otherGateways(token, context);
    });
    return all;
}

FindingRules FindingJudge::account(const Token &token)
{
    if (!m_context.accounts)
        return {};
    const int rest = static_cast<int>(token.id().account()) << 8 | static_cast<int>(token.family) << 2
        | static_cast<int>(token.knows(Field::Group)) << 1 | static_cast<int>(token.modelLimitsEnabled);
    const std::pair key(std::pair(&token.group.text(), token.modelLimitsEnabled ? &token.models.text() : nullptr),
                        rest);
    auto it = m_accounts.constFind(key);
    if (it == m_accounts.cend())
        it = m_accounts.insert(key, accountFindings(token, m_context));
    return *it;
}

FindingRules FindingJudge::rules(const Token &token)
{
    const auto known = [&](Known &limits, const SharedText &text, bool enabled, Field field, auto read) -> Limits {
        if (!token.knows(field))
            return {};
        // By the text in memory, which tokens of one load share.
        const std::pair key(&text.text(), static_cast<int>(token.family) << 1 | static_cast<int>(enabled));
        auto it = limits.constFind(key);
        if (it == limits.cend())
            it = limits.insert(key, read(token).summary());
        return *it;
    };
    const Limits models = known(m_models, token.models, token.modelLimitsEnabled, Field::Models, modelFindings);
    const Limits ips = known(m_ips, token.ips, token.ipLimitsEnabled, Field::Ips,
                             [this](const Token &limited) { return ipFindings(limited, m_context); });
    return judged(token, m_context, models, ips, account(token));
}

} // namespace TokenDeck
