// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingsindex.h"

namespace TokenDeck {

FindingsIndex::FindingsIndex(const Inventory &inventory, const FindingContext &context)
    : m_context(context)
    , m_inventory(inventory)
    , m_rules(static_cast<size_t>(inventory.slotCount()))
{
    m_context.duplicateNames.reset();
    if (m_context.rules.contains(FindingRule::DuplicateName))
        m_context.duplicateNames = std::make_shared<const DuplicateNames>(inventory, m_context.now);

    FindingJudge judge(m_context);
    inventory.forEach([&](qsizetype slot, const Token &token) {
        const FindingRules rules = judge.rules(token);
        m_rules[static_cast<size_t>(slot)] = rules;
        rules.forEach([this](FindingRule rule) { ++m_counts[static_cast<size_t>(rule)]; });
        if (const auto worst = rules.worst())
            ++m_worst[static_cast<size_t>(*worst)];
    });
}

std::optional<FindingRules> FindingsIndex::find(const Inventory &inventory, qsizetype slot) const
{
    const qsizetype page = inventory.pageOf(slot);
    if (!m_inventory.hasPage(page) || inventory.page(page) != m_inventory.page(page)
        || inventory.firstSlot(page) != m_inventory.firstSlot(page))
        return std::nullopt;
    return at(slot);
}

bool FindingsIndex::describes(const Inventory &inventory) const
{
    if (inventory.slotCount() != m_inventory.slotCount() || inventory.pageCount() != m_inventory.pageCount()
        || !inventory.hasLayoutOf(m_inventory))
        return false;
    for (qsizetype page = 0; page < inventory.pageCount(); ++page) {
        if (inventory.page(page) != m_inventory.page(page))
            return false;
    }
    return true;
}

} // namespace TokenDeck
