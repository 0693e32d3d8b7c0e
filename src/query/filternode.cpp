// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filternode.h"

#include "findings/findingsindex.h"
#include "query/searchtext.h"
#include "tokens/tokenstate.h"
#include "tokens/wide.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

bool contains(const QString &text, const QByteArray &word)
{
    return searchForm(text).contains(word);
}

Verdict verdict(bool yes)
{
    return yes ? Verdict::Yes : Verdict::No;
}

Verdict opposite(Verdict verdict)
{
    return verdict == Verdict::Unknown ? verdict : verdict == Verdict::Yes ? Verdict::No : Verdict::Yes;
}

Verdict both(Verdict a, Verdict b)
{
    if (a == Verdict::No || b == Verdict::No)
        return Verdict::No;
    return a == Verdict::Unknown ? a : b;
}

Verdict either(Verdict a, Verdict b)
{
    return opposite(both(opposite(a), opposite(b)));
}

/// Yes if f(part) is for any; Unknown if it is for some, and Yes for none.
template <typename Parts, typename Function>
Verdict anyOf(const Parts &parts, Function f)
{
    Verdict sum = Verdict::No;
    for (const auto &part : parts) {
        sum = either(sum, f(part));
        if (sum == Verdict::Yes)
            break;
    }
    return sum;
}

Verdict fromKnown(std::optional<bool> answer)
{
    return answer ? verdict(*answer) : Verdict::Unknown;
}

class Question
{
public:
    Question(const Token &token, const FilterContext &context)
        : m_token(token)
        , m_context(context)
    { }

    Verdict operator()(const WordTerm &term) const
    {
        return verdict(contains(m_token.name, term.word) || contains(m_token.group, term.word)
                       || contains(m_token.key.toString(), term.word) || contains(m_token.models, term.word)
                       || contains(m_token.ips, term.word) || contains(m_token.ips.beside(), term.word)
                       || contains(m_token.id().toString(), term.word));
    }

    Verdict operator()(const TextTerm &term) const
    {
        if (!m_token.knows(term.field))
            return Verdict::Unknown;
        const QByteArray text = searchForm(term.field == Field::Name ? m_token.name : m_token.key.toString());
        return verdict(std::ranges::any_of(term.texts, [&text](const QByteArray &wanted) {
            return wanted.isEmpty() ? text.isEmpty() : text.contains(wanted);
        }));
    }

    Verdict operator()(const GroupTerm &term) const
    {
        if (!m_token.knows(Field::Group))
            return Verdict::Unknown;
        return verdict(std::ranges::find(term.groups, searchForm(m_token.group)) != term.groups.end());
    }

    Verdict operator()(const ModelTerm &term) const
    {
        return anyOf(term.models, [this](const QString &model) { return allowsModel(m_token, model); });
    }

    Verdict operator()(const IpTerm &term) const
    {
        return anyOf(term.addresses, [this](const IpAddress &address) { return allowsAddress(m_token, address); });
    }

    Verdict operator()(const IdTerm &term) const
    {
        if (!m_token.id().isText())
            return verdict(term.isNumber && satisfies(m_token.id().value() <=> term.id, term.comparison));
        return verdict(term.comparison == Comparison::Equal
                       && m_token.id().toString().compare(term.text, Qt::CaseInsensitive) == 0);
    }

    Verdict operator()(const StatusTerm &term) const
    {
        if (term.statuses & StatusTerm::bit(effectiveStatus(m_token, m_context.now)))
            return Verdict::Yes;
        const quint8 possible = possibleStatuses();
        if ((possible & term.statuses) == 0)
            return Verdict::No;
        return (possible & ~term.statuses) == 0 ? Verdict::Yes : Verdict::Unknown;
    }

    Verdict operator()(const StateTerm &term) const
    {
        const qint64 now = m_context.now;
        const FilterThresholds &thresholds = m_context.thresholds;
        const auto usable = [this, now] { return stateAnswer(m_token, now).verdict; };
        const bool knowsLimit = m_token.knows(Field::UnlimitedQuota);
        switch (term.state) {
        case StateTerm::State::Usable: return usable();
        case StateTerm::State::Callable: return canCall(m_token, {}, {}, now).verdict;
        case StateTerm::State::Expiring:
            return both(m_token.knows(Field::ExpiredTime)
                            ? verdict(expiresWithin(m_token, now, thresholds.expiringDays))
                            : Verdict::Unknown,
                        usable());
        case StateTerm::State::Low: return both(share({Comparison::Less, {thresholds.lowPercent, 0}}), usable());
        case StateTerm::State::Unlimited: return knowsLimit ? verdict(isUnlimited(m_token)) : Verdict::Unknown;
        case StateTerm::State::Limited: return knowsLimit ? verdict(isLimited(m_token)) : Verdict::Unknown;
        case StateTerm::State::Unused:
            // Long ago is long ago, whether that was a use or only the token's creation.
            return either(fromKnown(wasNeverUsed(m_token)),
                          fromKnown(isUnusedFor(m_token, now, thresholds.unusedDays)));
        }
        Q_UNREACHABLE();
    }

    Verdict operator()(const FindingTerm &term) const
    {
        return verdict(!(FindingJudge(findingContext(m_context)).rules(m_token) & term.rules).isEmpty());
    }

    Verdict operator()(const LimitTerm &term) const
    {
        if (term.field == Field::Models) {
            switch (readModelLimits(m_token).effect) {
            case ModelLimits::Effect::NoLimit: return verdict(!term.limited);
            case ModelLimits::Effect::Listed:
            case ModelLimits::Effect::NothingAllowed: return verdict(term.limited);
            case ModelLimits::Effect::RuleUnknown: return Verdict::Unknown;
            }
            Q_UNREACHABLE();
        }
        switch (readIpLimits(m_token).effect) {
        case IpLimits::Effect::NoLimit:
        case IpLimits::Effect::EverybodyByMistake: return verdict(!term.limited);
        case IpLimits::Effect::AllBut:
        case IpLimits::Effect::Listed:
        case IpLimits::Effect::NobodyByMistake: return verdict(term.limited);
        case IpLimits::Effect::RuleUnknown: return Verdict::Unknown;
        }
        Q_UNREACHABLE();
    }

    Verdict operator()(const AmountTerm &term) const
    {
        if (term.field == Field::RemainQuota && isUnlimited(m_token))
            return verdict(satisfies(std::strong_ordering::greater, term.comparison));
        if (!m_token.knows(term.field) || (term.field == Field::RemainQuota && !isLimited(m_token)))
            return Verdict::Unknown;
        if (term.factor == 0 && !m_context.quotaPerUnit)
            return Verdict::Unknown;
        const Wide quota = term.field == Field::RemainQuota ? m_token.remainQuota : m_token.usedQuota;
        const Wide factor = term.factor == 0 ? *m_context.quotaPerUnit : term.factor;
        return verdict(
            satisfies(quota * powerOfTen(term.amount.decimals) <=> term.amount.digits * factor, term.comparison));
    }

    Verdict operator()(const ShareTerm &term) const
    {
        if (isUnlimited(m_token))
            return verdict(satisfies(std::strong_ordering::greater, term.comparison));
        return share(term);
    }

    Verdict operator()(const DayTerm &term) const
    {
        return compareMoment(term.field, term.comparison, [&term](qint64 when) {
            return when < term.from ? std::strong_ordering::less
                : when < term.to    ? std::strong_ordering::equal
                                    : std::strong_ordering::greater;
        });
    }

    Verdict operator()(const SpanTerm &term) const
    {
        const qint64 now = m_context.now;
        if (term.field == Field::ExpiredTime && m_token.knows(term.field) && !m_token.expiresNever()
            && m_token.expiredTime <= now)
            return Verdict::No;
        return compareMoment(term.field, term.comparison, [&term, now](qint64 when) {
            if (term.field == Field::ExpiredTime)
                return when <=> now + term.seconds;
            return now - term.seconds <=> when; // the earlier, the longer ago
        });
    }

    Verdict operator()(const NeverTerm &term) const
    {
        if (term.field == Field::AccessedTime)
            return fromKnown(wasNeverUsed(m_token));
        return m_token.knows(term.field) ? verdict(m_token.expiresNever()) : Verdict::Unknown;
    }

    Verdict operator()(const UnknownTerm &term) const
    {
        using What = UnknownTerm::What;
        const auto misses = [this](Field field) { return verdict(!m_token.knows(field)); };
        const bool remains = knowsRemaining(m_token);
        switch (term.what) {
        case What::Status: return verdict(possibleStatuses() != 0);
        case What::Group: return misses(Field::Group);
        case What::Name: return misses(Field::Name);
        case What::Key: return misses(Field::Key);
        case What::Model: return verdict(readModelLimits(m_token).effect == ModelLimits::Effect::RuleUnknown);
        case What::Ip: return verdict(readIpLimits(m_token).effect == IpLimits::Effect::RuleUnknown);
        case What::Remaining: return verdict(!remains);
        case What::Used: return misses(Field::UsedQuota);
        case What::Quota: return verdict(!remains || (isLimited(m_token) && !m_token.knows(Field::UsedQuota)));
        case What::Expires: return misses(Field::ExpiredTime);
        case What::Created: return misses(Field::CreatedTime);
        case What::LastUsed:
            return verdict(!wasNeverUsed(m_token) || !(wasNeverUsed(m_token) == true || lastUse(m_token)));
        }
        Q_UNREACHABLE();
    }

private:
    /// What a token of unknown status may be; none for one of known status.
    [[nodiscard]] quint8 possibleStatuses() const
    {
        using enum EffectiveStatus;
        constexpr auto bit = StatusTerm::bit;
        if (!m_token.knows(Field::Status))
            return bit(Enabled) | bit(Disabled) | bit(Exhausted) | bit(Expired);
        if (effectiveStatus(m_token, m_context.now) != Unknown || m_token.status != 1)
            return 0;
        return static_cast<quint8>(bit(Enabled) | (m_token.knows(Field::ExpiredTime) ? 0 : bit(Expired))
                                   | (knowsRemaining(m_token) ? 0 : bit(Exhausted)));
    }

    /// Of what was granted to a limited token; an unlimited one has no share.
    [[nodiscard]] Verdict share(const ShareTerm &term) const
    {
        if (isUnlimited(m_token))
            return Verdict::No;
        if (!isLimited(m_token) || !m_token.knows(Field::RemainQuota) || !m_token.knows(Field::UsedQuota))
            return Verdict::Unknown;
        const auto ordering = compareShareLeft(m_token, term.percent.digits, term.percent.decimals);
        return verdict(ordering && satisfies(*ordering, term.comparison));
    }

    template <typename Order>
    [[nodiscard]] Verdict compareMoment(Field field, Comparison comparison, Order order) const
    {
        if (!m_token.knows(field))
            return Verdict::Unknown;
        if (field == Field::ExpiredTime && m_token.expiresNever()) // later than every moment
            return verdict(satisfies(std::strong_ordering::greater, comparison));
        if (field != Field::AccessedTime)
            return verdict(
                satisfies(order(field == Field::CreatedTime ? m_token.createdTime : m_token.expiredTime), comparison));
        if (const auto used = lastUse(m_token))
            return verdict(satisfies(order(*used), comparison));
        return wasNeverUsed(m_token) == true ? Verdict::No : Verdict::Unknown;
    }

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
    return {.now = context.now, .thresholds = context.thresholds};
}

const QStringList &unknownKeywords()
{
    static const QStringList keywords{u"status"_s, u"group"_s,   u"name"_s,      u"key"_s,
                                      u"model"_s,  u"ip"_s,      u"remaining"_s, u"used"_s,
                                      u"quota"_s,  u"expires"_s, u"created"_s,   u"last-used"_s};
    return keywords;
}

FilterNode unknownNode(QStringView keyword)
{
    const qsizetype place = unknownKeywords().indexOf(keyword);
    Q_ASSERT(place >= 0);
    return termNode(UnknownTerm{static_cast<UnknownTerm::What>(place)});
}

Verdict judge(const FilterTerm &term, const Token &token, const FilterContext &context)
{
    return std::visit(Question(token, context), term);
}

Verdict judge(const FilterNode &node, const Token &token, const FilterContext &context)
{
    const auto part = [&](const FilterNode &each) { return judge(each, token, context); };
    switch (node.kind) {
    case FilterNode::Kind::All:
        return opposite(anyOf(node.parts, [&part](const FilterNode &each) { return opposite(part(each)); }));
    case FilterNode::Kind::Any: return anyOf(node.parts, part);
    case FilterNode::Kind::Not: return opposite(part(node.parts.front()));
    case FilterNode::Kind::Term: return judge(node.term, token, context);
    }
    Q_UNREACHABLE();
}

bool needsRate(const FilterNode &node)
{
    const auto *amount = std::get_if<AmountTerm>(&node.term);
    return (node.kind == FilterNode::Kind::Term && amount && amount->factor == 0)
        || std::ranges::any_of(node.parts, needsRate);
}

} // namespace TokenDeck
