// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsindex.h"

namespace TokenDeck {

FindingsIndex::FindingsIndex(const Inventory &inventory, const FindingContext &context)
    : m_context(context)
    , m_inventory(inventory)
    , m_rules(static_cast<size_t>(inventory.rowCount()))
{
    m_context.duplicateNames.reset(); // they are for finish() to find
    FindingJudge judge(m_context);
    NamesInUse names;
    inventory.forEach([&](qsizetype row, const Token &token) {
        m_rules[static_cast<size_t>(row)] = judge.rules(token);
        names.add(row, token, context.now);
    });
    finish(names);
}

FindingsIndex::FindingsIndex(const Inventory &inventory, const FindingContext &context, std::vector<FindingRules> rules,
                             NamesInUse &names)
    : m_context(context)
    , m_inventory(inventory)
    , m_rules(std::move(rules))
{
    finish(names);
}

void FindingsIndex::finish(NamesInUse &names)
{
    m_context.duplicateNames.reset();
    if (m_context.rules.contains(FindingRule::DuplicateName)) {
        NamesInUse::Duplicates duplicates = names.duplicates(m_inventory);
        for (const qsizetype row : duplicates.rows)
            m_rules[static_cast<size_t>(row)].insert(FindingRule::DuplicateName);
        m_context.duplicateNames = std::make_shared<const DuplicateNames>(std::move(duplicates.counts));
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
