// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/filternode.h"

#include "tokens/access.h"
#include "tokens/findingsindex.h"
#include "tokens/searchtext.h"
#include "tokens/tokenstate.h"
#include "tokens/wide.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// A moment to compare, or nothing if there is none or it is not known.
std::optional<qint64> moment(const Token &token, Field field)
{
    if (!token.knows(field))
        return std::nullopt;
    if (field == Field::CreatedTime)
        return token.createdTime;
    if (field == Field::ExpiredTime)
        return token.expiresNever() ? std::nullopt : std::optional(token.expiredTime);
    return wasNeverUsed(token) == false ? std::optional(token.accessedTime) : std::nullopt;
}

/// Later than every moment.
bool expiresNever(const Token &token, Field field)
{
    return field == Field::ExpiredTime && token.knows(field) && token.expiresNever();
}

bool contains(const QString &text, const QByteArray &word)
{
    return searchForm(text).contains(word);
}

class Question
{
public:
    Question(const Token &token, const FilterContext &context)
        : m_token(token)
        , m_context(context)
    { }

    bool operator()(const WordTerm &term) const
    {
        return contains(m_token.name, term.word) || contains(m_token.group, term.word)
            || contains(m_token.key.toString(), term.word) || contains(m_token.models, term.word)
            || contains(m_token.ips, term.word) || contains(m_token.id().toString(), term.word);
    }

    bool operator()(const TextTerm &term) const
    {
        if (!m_token.knows(term.field))
            return false;
        const QByteArray text = searchForm(term.field == Field::Name ? m_token.name : m_token.key.toString());
        return std::ranges::any_of(term.texts, [&text](const QByteArray &wanted) {
            return wanted.isEmpty() ? text.isEmpty() : text.contains(wanted);
        });
    }

    bool operator()(const GroupTerm &term) const
    {
        return m_token.knows(Field::Group)
            && std::ranges::find(term.groups, searchForm(m_token.group)) != term.groups.end();
    }

    bool operator()(const ModelTerm &term) const
    {
        return std::ranges::any_of(term.models, [this](const QString &model) {
            return letsModel(m_token, m_context.family, model) == Verdict::Yes;
        });
    }

    bool operator()(const IpTerm &term) const
    {
        return std::ranges::any_of(term.addresses, [this](const IpAddress &address) {
            return letsAddress(m_token, m_context.family, address) == Verdict::Yes;
        });
    }

    bool operator()(const IdTerm &term) const
    {
        if (!m_token.id().isText())
            return term.isNumber && satisfies(m_token.id().value() <=> term.id, term.comparison);
        return term.comparison == Comparison::Equal
            && m_token.id().toString().compare(term.text, Qt::CaseInsensitive) == 0;
    }

    bool operator()(const StatusTerm &term) const
    {
        return term.statuses & StatusTerm::bit(effectiveStatus(m_token, m_context.now));
    }

    bool operator()(const StateTerm &term) const
    {
        const qint64 now = m_context.now;
        const auto usable = [this, now] { return stateAnswer(m_token, now).verdict == Verdict::Yes; };
        switch (term.state) {
        case StateTerm::State::Usable: return usable();
        case StateTerm::State::Callable: return canCall(m_token, m_context.family, {}, {}, now).verdict == Verdict::Yes;
        case StateTerm::State::Expiring:
            return expiresWithin(m_token, now, m_context.thresholds.expiringDays) && usable();
        case StateTerm::State::Low: return isLow(m_token, m_context.thresholds.lowPercent) && usable();
        case StateTerm::State::Unlimited: return isUnlimited(m_token);
        case StateTerm::State::Limited: return isLimited(m_token);
        case StateTerm::State::Unused:
            // Long ago is long ago, whether that was a use or only the token's creation.
            return wasNeverUsed(m_token) == true || isUnusedFor(m_token, now, m_context.thresholds.unusedDays);
        }
        Q_UNREACHABLE();
    }

    bool operator()(const FindingTerm &term) const
    {
        return !(FindingJudge(findingContext(m_context)).rules(m_token) & term.rules).isEmpty();
    }

    bool operator()(const LimitTerm &term) const
    {
        if (term.field == Field::Models) {
            switch (readModelLimits(m_token, m_context.family).effect) {
            case ModelLimits::Effect::NoLimit: return !term.limited;
            case ModelLimits::Effect::Listed:
            case ModelLimits::Effect::NothingAllowed: return term.limited;
            case ModelLimits::Effect::RuleUnknown: return false;
            }
            Q_UNREACHABLE();
        }
        switch (readIpLimits(m_token, m_context.family).effect) {
        case IpLimits::Effect::NoLimit:
        case IpLimits::Effect::EverybodyByMistake: return !term.limited;
        case IpLimits::Effect::Listed:
        case IpLimits::Effect::NobodyByMistake: return term.limited;
        case IpLimits::Effect::RuleUnknown: return false;
        }
        Q_UNREACHABLE();
    }

    bool operator()(const AmountTerm &term) const
    {
        if (term.field == Field::RemainQuota && isUnlimited(m_token))
            return satisfies(std::strong_ordering::greater, term.comparison);
        if (!m_token.knows(term.field) || (term.field == Field::RemainQuota && !isLimited(m_token)))
            return false;
        const Wide quota = term.field == Field::RemainQuota ? m_token.remainQuota : m_token.usedQuota;
        const Wide factor = term.factor == 0 ? m_context.quotaPerUnit : term.factor;
        return satisfies(quota * powerOfTen(term.amount.decimals) <=> term.amount.digits * factor, term.comparison);
    }

    bool operator()(const ShareTerm &term) const
    {
        if (isUnlimited(m_token))
            return satisfies(std::strong_ordering::greater, term.comparison);
        if (!isLimited(m_token))
            return false;
        const auto ordering = compareShareLeft(m_token, term.percent.digits, term.percent.decimals);
        return ordering && satisfies(*ordering, term.comparison);
    }

    bool operator()(const DayTerm &term) const
    {
        if (expiresNever(m_token, term.field))
            return satisfies(std::strong_ordering::greater, term.comparison);
        const std::optional<qint64> when = moment(m_token, term.field);
        if (!when)
            return false;
        const std::strong_ordering ordering = *when < term.from ? std::strong_ordering::less
            : *when < term.to                                   ? std::strong_ordering::equal
                                                                : std::strong_ordering::greater;
        return satisfies(ordering, term.comparison);
    }

    bool operator()(const SpanTerm &term) const
    {
        if (expiresNever(m_token, term.field))
            return satisfies(std::strong_ordering::greater, term.comparison);
        const std::optional<qint64> when = moment(m_token, term.field);
        if (!when)
            return false;
        if (term.field != Field::ExpiredTime)
            return satisfies(m_context.now - term.seconds <=> *when, term.comparison); // the earlier, the longer ago
        return *when > m_context.now && satisfies(*when <=> m_context.now + term.seconds, term.comparison);
    }

    bool operator()(const NeverTerm &term) const
    {
        return term.field == Field::ExpiredTime ? expiresNever(m_token, term.field) : wasNeverUsed(m_token) == true;
    }

private:
    const Token &m_token;
    const FilterContext &m_context;
};

FilterNode termNode(FilterTerm term)
{
    return {FilterNode::Kind::Term, {}, std::move(term)};
}

} // namespace

FilterNode combined(FilterNode::Kind kind, std::vector<FilterNode> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    FilterNode node{kind, {}, {}};
    for (FilterNode &part : parts) {
        if (part.kind == kind)
            std::ranges::move(part.parts, std::back_inserter(node.parts));
        else
            node.parts.push_back(std::move(part));
    }
    return node;
}

const QStringList &stateKeywords()
{
    static const QStringList keywords{u"usable"_s,        u"callable"_s,  u"expiring"_s,   u"low"_s,
                                      u"unused"_s,        u"expired"_s,   u"exhausted"_s,  u"dead"_s,
                                      u"unlimited"_s,     u"limited"_s,   u"restricted"_s, u"unrestricted"_s,
                                      u"model-limited"_s, u"ip-limited"_s};
    return keywords;
}

FilterNode stateNode(QStringView keyword)
{
    using enum StateTerm::State;
    using enum EffectiveStatus;
    const auto state = [](StateTerm::State which) { return termNode(StateTerm{which}); };
    const auto status = [](auto... statuses) {
        return termNode(StatusTerm{static_cast<quint8>((StatusTerm::bit(statuses) | ...))});
    };
    if (keyword == u"usable")
        return state(Usable);
    if (keyword == u"callable")
        return state(Callable);
    if (keyword == u"expiring")
        return state(Expiring);
    if (keyword == u"low")
        return state(Low);
    if (keyword == u"unused")
        return state(Unused);
    if (keyword == u"unlimited")
        return state(Unlimited);
    if (keyword == u"limited")
        return state(Limited);
    if (keyword == u"model-limited")
        return termNode(LimitTerm{Field::Models, true});
    if (keyword == u"ip-limited")
        return termNode(LimitTerm{Field::Ips, true});
    if (keyword == u"expired")
        return status(Expired);
    if (keyword == u"exhausted")
        return status(Exhausted);
    if (keyword == u"dead")
        return status(Disabled, Expired, Exhausted);
    if (keyword == u"restricted") {
        return combined(FilterNode::Kind::Any, {stateNode(u"model-limited"), stateNode(u"ip-limited")});
    }
    Q_ASSERT(keyword == u"unrestricted");
    return combined(
        FilterNode::Kind::All,
        {state(Unlimited), termNode(LimitTerm{Field::Models, false}), termNode(LimitTerm{Field::Ips, false})});
}

const QStringList &findingKeywords()
{
    static const QStringList keywords = [] {
        QStringList all{u"any"_s, u"none"_s};
        for (const FindingSeverity severity : findingSeverities)
            all.append(severityId(severity));
        return all + findingIds(FindingRules::all());
    }();
    return keywords;
}

FilterNode findingNode(QStringView keyword)
{
    if (keyword == u"any")
        return termNode(FindingTerm{FindingRules::all()});
    if (keyword == u"none")
        return {FilterNode::Kind::Not, {findingNode(u"any")}, {}};
    for (const FindingSeverity severity : findingSeverities) {
        if (keyword == severityId(severity))
            return termNode(FindingTerm{FindingRules::of(severity)});
    }
    FindingRules rules;
    rules.insert(findingFromId(keyword).value());
    return termNode(FindingTerm{rules});
}

FindingContext findingContext(const FilterContext &context)
{
    if (context.findings)
        return context.findings->context();
    return {.family = context.family, .now = context.now, .thresholds = context.thresholds};
}

bool holds(const FilterTerm &term, const Token &token, const FilterContext &context)
{
    return std::visit(Question(token, context), term);
}

bool holds(const FilterNode &node, const Token &token, const FilterContext &context)
{
    const auto part = [&](const FilterNode &each) { return holds(each, token, context); };
    switch (node.kind) {
    case FilterNode::Kind::All: return std::ranges::all_of(node.parts, part);
    case FilterNode::Kind::Any: return std::ranges::any_of(node.parts, part);
    case FilterNode::Kind::Not: return !part(node.parts.front());
    case FilterNode::Kind::Term: return holds(node.term, token, context);
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
