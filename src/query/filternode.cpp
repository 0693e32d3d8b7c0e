// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filternode.h"

#include "query/queryfield.h"
#include "tokens/statuses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

FilterNode termNode(FilterTerm term)
{
    return {FilterNode::Kind::Term, {}, std::move(term)};
}

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

namespace {

using enum EffectiveStatus;
using enum StateTerm::State;

FilterNode limitNode(Field field, bool limited = true)
{
    return termNode(LimitTerm{field, limited});
}

FilterNode deadNode()
{
    StatusTerm term;
    for (const StatusInfo &each : statuses())
        term.statuses |= each.isDead ? StatusTerm::bit(each.status) : 0;
    return termNode(term);
}

struct StateKeyword
{
    QStringView word;
    FilterNode (*node)();
};

constexpr StateKeyword stateKeywordTable[]{
    {u"usable", [] { return termNode(StateTerm{Usable}); }},
    {u"callable", [] { return termNode(StateTerm{Callable}); }},
    {u"expiring", [] { return termNode(StateTerm{Expiring}); }},
    {u"low", [] { return termNode(StateTerm{Low}); }},
    {u"unused", [] { return termNode(StateTerm{Unused}); }},
    {u"wasted", [] { return termNode(StateTerm{Wasted}); }},
    {u"expired", [] { return termNode(StatusTerm{StatusTerm::bit(Expired)}); }},
    {u"exhausted", [] { return termNode(StatusTerm{StatusTerm::bit(Exhausted)}); }},
    {u"dead", deadNode},
    {u"unlimited", [] { return termNode(StateTerm{Unlimited}); }},
    {u"limited", [] { return termNode(StateTerm{Limited}); }},
    {u"restricted",
     [] {
         return combined(FilterNode::Kind::Any, {limitNode(Field::Models), limitNode(Field::Ips)});
     }},
    {u"unrestricted",
     [] {
         return combined(
             FilterNode::Kind::All,
             {termNode(StateTerm{Unlimited}), limitNode(Field::Models, false), limitNode(Field::Ips, false)});
     }},
    {u"model-limited", [] { return limitNode(Field::Models); }},
    {u"ip-limited", [] { return limitNode(Field::Ips); }},
};

} // namespace

QStringList stateKeywords()
{
    QStringList keywords;
    for (const StateKeyword &each : stateKeywordTable)
        keywords.append(each.word.toString());
    return keywords;
}

FilterNode stateNode(QStringView keyword)
{
    return std::ranges::find(stateKeywordTable, keyword, &StateKeyword::word)->node();
}

QStringList findingKeywords()
{
    QStringList keywords{u"any"_s, u"none"_s};
    for (const FindingSeverity severity : findingSeverities)
        keywords.append(severityId(severity));
    return keywords + findingIds(FindingRules::all());
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

QStringList unknownKeywords()
{
    QStringList keywords;
    for (const QueryField &field : queryFields()) {
        if (field.isUnknown)
            keywords.append(field.name.toString());
    }
    return keywords;
}

FilterNode unknownNode(QStringView keyword)
{
    return termNode(UnknownTerm{queryField(keyword)});
}

} // namespace TokenDeck
