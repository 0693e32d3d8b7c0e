// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsindex.h"
#include "query/queryfield.h"
#include "query/searchtext.h"
#include "query/tokenvalues.h"
#include "tokens/money.h"
#include "tokens/tokenstate.h"

#include <algorithm>
#include <optional>
#include <utility>

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

bool knowsMoney(const AmountTerm &term, const Currency &currency)
{
    return term.money == currency.symbol() || (term.money == u"$" && currency.quotaPerUnit());
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
        const bool isGroup = term.field == Field::Group;
        const QByteArray text = searchForm(isGroup                        ? m_token.group.text()
                                               : term.field == Field::Key ? m_token.key.toString()
                                                                          : m_token.name);
        return verdict(std::ranges::any_of(term.texts, [&](const QByteArray &wanted) {
            return isGroup || wanted.isEmpty() ? text == wanted : text.contains(wanted);
        }));
    }

    Verdict operator()(const GatewayTerm &term) const
    {
        if (!m_context.accounts)
            return Verdict::No;
        const QByteArray name = searchForm(m_context.accounts->of(m_token).name);
        return verdict(std::ranges::find(term.names, name) != term.names.end());
    }

    Verdict operator()(const ModelTerm &term) const
    {
        return anyOf(term.models, [this, &term](const QString &model) {
            return term.isCall ? canCall(m_token, model, {}, m_context.now, &m_context.factsOf(m_token)).verdict
                               : allowsModel(m_token, model);
        });
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
        const quint8 possible = possibleStatuses(m_token, m_context.now);
        if ((possible & term.statuses) == 0)
            return Verdict::No;
        return (possible & ~term.statuses) == 0 ? Verdict::Yes : Verdict::Unknown;
    }

    /// Long ago is long ago, whether that was a use or only the token's creation.
    Verdict unused() const
    {
        return either(fromKnown(wasNeverUsed(m_token)),
                      fromKnown(isUnusedFor(m_token, m_context.now, m_context.thresholds.unusedDays)));
    }
    /// By its stored status.
    Verdict isSwitchedOn() const
    {
        return m_token.knows(Field::Status) ? verdict(m_token.status == 1) : Verdict::Unknown;
    }
    /// Its time or its quota is over.
    Verdict isSpent() const
    {
        return either(m_token.knows(Field::ExpiredTime) ? verdict(hasExpired(m_token, m_context.now))
                                                        : Verdict::Unknown,
                      knowsRemaining(m_token) ? verdict(isExhausted(m_token)) : Verdict::Unknown);
    }

    Verdict operator()(const StateTerm &term) const
    {
        const qint64 now = m_context.now;
        const FilterThresholds &thresholds = m_context.thresholds;
        const auto usable = [this, now] { return stateAnswer(m_token, now).verdict; };
        const bool knowsLimit = m_token.knows(Field::UnlimitedQuota);
        switch (term.state) {
        case StateTerm::State::Usable: return usable();
        case StateTerm::State::Callable: return canCall(m_token, {}, {}, now, &m_context.factsOf(m_token)).verdict;
        case StateTerm::State::Expiring:
            return both(m_token.knows(Field::ExpiredTime)
                            ? verdict(expiresWithin(m_token, now, thresholds.expiringDays))
                            : Verdict::Unknown,
                        usable());
        case StateTerm::State::Low: return both(share({Comparison::Less, {thresholds.lowPercent, 0}}), usable());
        case StateTerm::State::Unlimited: return knowsLimit ? verdict(isUnlimited(m_token)) : Verdict::Unknown;
        case StateTerm::State::Limited: return knowsLimit ? verdict(isLimited(m_token)) : Verdict::Unknown;
        case StateTerm::State::Unused: return unused();
        case StateTerm::State::Wasted: return either(both(usable(), unused()), both(isSwitchedOn(), isSpent()));
        }
        Q_UNREACHABLE();
    }

    Verdict operator()(const FindingTerm &term) const
    {
        return verdict(!(FindingJudge(findingContext(m_context)).rules(m_token) & term.rules).isEmpty());
    }

    Verdict operator()(const LimitTerm &term) const
    {
        const Verdict limited = term.field == Field::Models ? readModelLimits(m_token).keepOut()
                                                            : readIpLimits(m_token).keepOut();
        return term.limited ? limited : opposite(limited);
    }

    Verdict operator()(const AmountTerm &term) const
    {
        if (term.of == AmountOf::Remaining && isUnlimited(m_token))
            return verdict(satisfies(std::strong_ordering::greater, term.comparison));
        const std::optional<qint64> known = amountOf(term.of, m_token, m_context);
        if (!known)
            return Verdict::Unknown;
        const qint64 quota = *known;
        const Currency &currency = m_context.currencyOf(m_token);
        if (term.factor == 0 && term.money == currency.symbol())
            return verdict(
                satisfies(currency.compare(quota, term.amount.digits, term.amount.decimals), term.comparison));
        if (term.factor == 0 && !knowsMoney(term, currency))
            return Verdict::Unknown;
        const Wide factor = term.factor == 0 ? *currency.quotaPerUnit() : term.factor;
        return verdict(
            satisfies(Wide(quota) * powerOfTen(term.amount.decimals) <=> term.amount.digits * factor, term.comparison));
    }

    Verdict operator()(const ShareTerm &term) const
    {
        if (isUnlimited(m_token))
            return verdict(satisfies(std::strong_ordering::greater, term.comparison));
        return share(term);
    }

    Verdict operator()(const DayTerm &term) const
    {
        const auto [from, to] = term.fromToday ? dayFrom(m_context.now, *term.fromToday)
                                               : std::pair(term.from, term.to);
        return compare(momentOf(term.of, m_token, m_context), term.comparison, [from = from, to = to](qint64 when) {
            return when < from ? std::strong_ordering::less
                : when < to    ? std::strong_ordering::equal
                               : std::strong_ordering::greater;
        });
    }

    Verdict operator()(const SpanTerm &term) const
    {
        const qint64 now = m_context.now;
        const Moment moment = momentOf(term.of, m_token, m_context);
        const bool isAhead = term.of == TimeOf::Expiry || term.of == TimeOf::Empty;
        if (term.of == TimeOf::Expiry && moment.kind == Moment::Kind::Known && moment.time <= now)
            return Verdict::No;
        return compare(moment, term.comparison, [&term, now, isAhead](qint64 when) {
            if (isAhead)
                return when <=> now + term.seconds;
            return now - term.seconds <=> when; // the earlier, the longer ago
        });
    }

    Verdict operator()(const NeverTerm &term) const
    {
        if (term.of == TimeOf::LastUse)
            return fromKnown(wasNeverUsed(m_token));
        switch (momentOf(term.of, m_token, m_context).kind) {
        case Moment::Kind::NotKnown: return Verdict::Unknown;
        case Moment::Kind::Known: return Verdict::No;
        case Moment::Kind::Never:
        case Moment::Kind::Beyond: return Verdict::Yes;
        }
        Q_UNREACHABLE();
    }

    Verdict operator()(const UnknownTerm &term) const { return verdict(term.field->isUnknown(m_token, m_context)); }

private:
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
    [[nodiscard]] static Verdict compare(const Moment &moment, Comparison comparison, Order order)
    {
        switch (moment.kind) {
        case Moment::Kind::NotKnown: return Verdict::Unknown;
        case Moment::Kind::Known: return verdict(satisfies(order(moment.time), comparison));
        case Moment::Kind::Never: return Verdict::No;
        case Moment::Kind::Beyond: return verdict(satisfies(std::strong_ordering::greater, comparison));
        }
        Q_UNREACHABLE();
    }

    const Token &m_token;
    const FilterContext &m_context;
};

} // namespace

FindingContext findingContext(const FilterContext &context)
{
    if (context.findings)
        return context.findings->context();
    return {.now = context.now, .thresholds = context.thresholds, .accounts = context.accounts};
}

quint8 possibleStatuses(const Token &token, qint64 now)
{
    using enum EffectiveStatus;
    constexpr auto bit = StatusTerm::bit;
    if (!token.knows(Field::Status))
        return bit(Enabled) | bit(Disabled) | bit(Exhausted) | bit(Expired);
    if (effectiveStatus(token, now) != Unknown || token.status != 1)
        return 0;
    return static_cast<quint8>(bit(Enabled) | (token.knows(Field::ExpiredTime) ? 0 : bit(Expired))
                               | (knowsRemaining(token) ? 0 : bit(Exhausted)));
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
    case FilterNode::Kind::Unknown: return part(node.parts.front()) == Verdict::Unknown ? Verdict::Yes : Verdict::No;
    case FilterNode::Kind::Term: return judge(node.term, token, context);
    }
    Q_UNREACHABLE();
}

QString unknownMoney(const FilterNode &node, const Currency &currency)
{
    const auto *amount = std::get_if<AmountTerm>(&node.term);
    if (node.kind == FilterNode::Kind::Term && amount && amount->factor == 0 && !knowsMoney(*amount, currency))
        return amount->money;
    for (const FilterNode &part : node.parts) {
        if (QString money = unknownMoney(part, currency); !money.isEmpty())
            return money;
    }
    return {};
}

} // namespace TokenDeck
