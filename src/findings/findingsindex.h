// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/duplicatenames.h"
#include "tokens/inventory.h"

#include <array>
#include <optional>
#include <vector>

namespace TokenDeck {

/// What the rules find in every token of an inventory. Made off the GUI thread, for with 100,000 tokens it takes longer
/// than a frame. An immutable value that keeps its inventory's pages alive; safe to read in many threads.
class FindingsIndex
{
public:
    FindingsIndex() = default;
    /// @p context: the names that are duplicates, what they replace, and the keys that are shared, are found in @p inventory, unless those
    /// rules are switched off.
    FindingsIndex(const Inventory &inventory, const FindingContext &context);
    /// The same, put together. @p rules: what was found in each row, what takes more than one token aside.
    FindingsIndex(const Inventory &inventory, const FindingContext &context, std::vector<FindingRules> rules,
                  NamesInUse &names, KeysInUse &keys);

    /// What it was made with, duplicate names, their creations and shared keys included: findings() says the same with it.
    [[nodiscard]] const FindingContext &context() const { return m_context; }
    /// Of all tokens; Unknown where they differ.
    [[nodiscard]] Family family() const { return m_inventory.family(); }
    /// Whether it was made from this state of an inventory.
    [[nodiscard]] bool describes(const Inventory &inventory) const;

    /// None for a row whose token has not been read.
    [[nodiscard]] FindingRules at(qsizetype row) const { return m_rules[static_cast<size_t>(row)]; }
    /// Likewise for a row of @p inventory; nothing if that token came in after this index was made.
    [[nodiscard]] std::optional<FindingRules> find(const Inventory &inventory, qsizetype row) const;

    /// Tokens in which a rule found something.
    [[nodiscard]] qint64 count(FindingRule rule) const { return m_counts[static_cast<size_t>(rule)]; }
    /// Tokens whose worst finding is of this severity.
    [[nodiscard]] qint64 count(FindingSeverity worst) const { return m_worst[static_cast<size_t>(worst)]; }

private:
    void finish(NamesInUse &names, KeysInUse &keys);

    FindingContext m_context;
    Inventory m_inventory;
    std::vector<FindingRules> m_rules; // one a row
    std::array<qint64, findingRuleCount> m_counts{};
    std::array<qint64, findingSeverities.size()> m_worst{};
};

} // namespace TokenDeck
