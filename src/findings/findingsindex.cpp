// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsindex.h"

namespace TokenDeck {

FindingsIndex::FindingsIndex(const Inventory &inventory, const FindingContext &context)
    : m_context(context)
    , m_inventory(inventory)
    , m_rules(static_cast<size_t>(inventory.rowCount()))
{
    m_context.duplicateNames.reset(); // they are for finish() to find
    m_context.nameCreations.reset();
    m_context.sharedKeys.reset();
    FindingJudge judge(m_context);
    NamesInUse names;
    KeysInUse keys;
    const bool several = inventory.sources().size() > 1;
    inventory.forEach([&](qsizetype row, const Token &token) {
        m_rules[static_cast<size_t>(row)] = judge.rules(token);
        names.add(row, token, context.now);
        if (several)
            keys.add(row, token);
    });
    finish(names, keys);
}

FindingsIndex::FindingsIndex(const Inventory &inventory, const FindingContext &context, std::vector<FindingRules> rules,
                             NamesInUse &names, KeysInUse &keys)
    : m_context(context)
    , m_inventory(inventory)
    , m_rules(std::move(rules))
{
    finish(names, keys);
}

void FindingsIndex::finish(NamesInUse &names, KeysInUse &keys)
{
    m_context.duplicateNames.reset();
    m_context.nameCreations.reset();
    m_context.sharedKeys.reset();
    const auto found = [this](const std::vector<qsizetype> &rows, FindingRule rule) {
        for (const qsizetype row : rows)
            m_rules[static_cast<size_t>(row)].insert(rule);
    };
    const bool asksDuplicates = m_context.rules.contains(FindingRule::DuplicateName);
    const bool asksReplaced = m_context.rules.contains(FindingRule::ReplacedButUsed);
    NamesInUse::Duplicates duplicates;
    if (asksDuplicates || asksReplaced)
        duplicates = names.duplicates(m_inventory);
    if (asksDuplicates) {
        found(duplicates.rows, FindingRule::DuplicateName);
        m_context.duplicateNames = std::make_shared<const DuplicateNames>(std::move(duplicates.counts));
    }
    if (asksReplaced) {
        found(duplicates.replacedRows, FindingRule::ReplacedButUsed);
        m_context.nameCreations = std::make_shared<const NameCreations>(std::move(duplicates.creations));
    }
    if (m_context.rules.contains(FindingRule::SharedKey)) {
        KeysInUse::Shared shared = keys.shared(m_inventory);
        found(shared.rows, FindingRule::SharedKey);
        m_context.sharedKeys = std::make_shared<const SharedKeys>(std::move(shared.keys));
    }
    for (const FindingRules &rules : m_rules) {
        rules.forEach([this](FindingRule rule) { ++m_counts[static_cast<size_t>(rule)]; });
        if (const auto worst = rules.worst())
            ++m_worst[static_cast<size_t>(*worst)];
    }
}

std::optional<FindingRules> FindingsIndex::find(const Inventory &inventory, qsizetype row) const
{
    const qsizetype page = inventory.pageOf(row);
    if (!m_inventory.hasPage(page) || inventory.page(page) != m_inventory.page(page)
        || inventory.firstRow(page) != m_inventory.firstRow(page))
        return std::nullopt;
    return at(row);
}

bool FindingsIndex::describes(const Inventory &inventory) const
{
    if (inventory.rowCount() != m_inventory.rowCount() || inventory.pageCount() != m_inventory.pageCount()
        || !inventory.hasLayoutOf(m_inventory))
        return false;
    for (qsizetype page = 0; page < inventory.pageCount(); ++page) {
        if (inventory.page(page) != m_inventory.page(page))
            return false;
    }
    return true;
}

} // namespace TokenDeck
