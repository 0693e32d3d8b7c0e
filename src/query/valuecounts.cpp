// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/queryfield.h"
#include "query/searchtext.h"
#include "tokens/inventory.h"
#include "tokens/statuses.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Tokens that are alike in what matters, and how many there are of them.
struct Alike
{
    const Token *example = nullptr;
    qint64 count = 0;
};

/// What @p keyOf calls the same is looked at once.
template <typename KeyOf>
auto alikeBy(const Inventory &inventory, KeyOf keyOf)
{
    QHash<decltype(keyOf(Token())), Alike> kinds;
    inventory.forEach([&](qsizetype, const Token &token) {
        Alike &kind = kinds[keyOf(token)];
        kind.example = &token;
        ++kind.count;
    });
    return kinds;
}

qint64 matches(const FilterNode &node, const Inventory &inventory, const FilterContext &context)
{
    qint64 count = 0;
    inventory.forEach([&](qsizetype, const Token &token) { count += judge(node, token, context) == Verdict::Yes; });
    return count;
}

} // namespace

ValueCounts countStatuses(const Inventory &inventory, const FilterContext &context)
{
    QHash<EffectiveStatus, qint64> counts;
    inventory.forEach([&](qsizetype, const Token &token) { ++counts[effectiveStatus(token, context.now)]; });
    ValueCounts found;
    for (const StatusInfo &each : statuses())
        found.insert(each.id, counts.value(each.status));
    return found;
}

ValueCounts countStates(const Inventory &inventory, const FilterContext &context)
{
    // Limits are long to read, and most tokens share theirs with many.
    const auto kinds = alikeBy(inventory, [](const Token &token) {
        const int switches = token.modelLimitsEnabled | token.ipLimitsEnabled << 1 | token.unlimitedQuota << 2
            | token.unknownFields << 3 | static_cast<int>(token.family) << (3 + fieldCount);
        return std::pair(std::pair(token.models, token.ips), switches);
    });
    ValueCounts found;
    for (const QString &keyword : stateKeywords()) {
        const FilterNode node = stateNode(keyword);
        if (keyword == "restricted"_L1 || keyword == "unrestricted"_L1) {
            qint64 count = 0;
            for (const Alike &kind : kinds)
                count += judge(node, *kind.example, context) == Verdict::Yes ? kind.count : 0;
            found.insert(keyword, count);
        } else {
            found.insert(keyword, matches(node, inventory, context));
        }
    }
    return found;
}

ValueCounts countUnknowns(const Inventory &inventory, const FilterContext &context)
{
    ValueCounts found;
    for (const QString &keyword : unknownKeywords())
        found.insert(keyword, matches(unknownNode(keyword), inventory, context));
    return found;
}

ValueCounts countFindings(const Inventory &inventory, const FilterContext &context)
{
    std::vector<FindingRules> found;
    found.reserve(static_cast<size_t>(inventory.tokenCount()));
    FindingJudge judge(findingContext(context));
    inventory.forEach([&](qsizetype, const Token &token) { found.push_back(judge.rules(token)); });
    ValueCounts counts;
    for (const QString &keyword : findingKeywords()) {
        const FilterNode node = findingNode(keyword);
        const bool negated = node.kind == FilterNode::Kind::Not;
        const auto &wanted = std::get<FindingTerm>(negated ? node.parts.front().term : node.term);
        const auto count = std::ranges::count_if(
            found, [&](FindingRules rules) { return (rules & wanted.rules).isEmpty() == negated; });
        counts.insert(keyword, count);
    }
    return counts;
}

ValueCounts countGroups(const Inventory &inventory, const FilterContext &)
{
    const auto kinds = alikeBy(inventory,
                               [](const Token &token) { return std::pair(token.group, token.knows(Field::Group)); });
    // Spellings that differ in case are one group; which one is shown shall not hang on a hash.
    QHash<QByteArray, std::map<QString, qint64>> spellings;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const auto &[group, told] = kind.key();
        if (told)
            spellings[searchForm(group)][group] += kind->count;
    }
    ValueCounts found;
    for (const auto &counts : std::as_const(spellings)) {
        qint64 &sum = found[counts.begin()->first];
        for (const auto &[group, count] : counts)
            sum += count;
    }
    return found;
}

ValueCounts countGateways(const Inventory &inventory, const FilterContext &context)
{
    ValueCounts found;
    if (!context.accounts)
        return found;
    QHash<TokenId::Account, qint64> counts;
    inventory.forEach([&counts](qsizetype, const Token &token) { ++counts[token.id().account()]; });
    for (const AccountInfo &account : context.accounts->all())
        found[account.name] += counts.value(account.account);
    return found;
}

/// Those that limits name, and those that the accounts can call.
ValueCounts countModels(const Inventory &inventory, const FilterContext &context)
{
    const auto kinds = alikeBy(inventory, [](const Token &token) {
        return std::pair(token.models,
                         token.modelLimitsEnabled | token.knows(Field::Models) << 1
                             | static_cast<int>(token.family) << 2);
    });
    ValueCounts counts;
    for (const Alike &kind : kinds) {
        const QStringList entries = readModelLimits(*kind.example).entries;
        const QSet<QString> names(entries.begin(), entries.end());
        for (const QString &entry : names) {
            if (canNameModel(entry))
                counts[entry] += kind.count;
        }
    }
    for (const AccountInfo &account : context.accounts ? context.accounts->all() : QList<AccountInfo>()) {
        if (account.facts.models)
            std::for_each(account.facts.models->keyBegin(), account.facts.models->keyEnd(),
                          [&counts](const QString &model) { counts[model]; });
    }
    return counts;
}

} // namespace TokenDeck
