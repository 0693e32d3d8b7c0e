// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findingsindex.h"
#include "insight/summary.h"

#include <QThreadPool>

#include <memory>
#include <vector>

namespace TokenDeck {

/// What there is to know about an inventory beyond its tokens, all as of the same moment.
struct Analysis
{
    std::shared_ptr<const FindingsIndex> findings;
    Summary summary;
};

/// Looks an inventory over for findings and sums in steps of a few milliseconds, between which it can be left and gone on
/// with, also after the inventory has got more pages. For one thread at a time.
class Survey
{
public:
    /// @p stepTokens: that a thread looks over in a step; the default takes some 10 ms.
    explicit Survey(qsizetype stepTokens = 5'000)
        : m_stepTokens(stepTokens)
    { }

    /// What was looked over before stays, if these are the same pages and more of them, asked the same. @p context: its
    /// findings are not looked at.
    void begin(const Inventory &inventory, const FilterContext &context, FindingRules rules);
    /// Looks over some tokens more, in @p threads threads. False if there were none.
    bool step(int threads);
    /// Once step() has answered false.
    [[nodiscard]] Analysis result();

private:
    /// What one thread has looked over.
    struct Part
    {
        Summing sums;
        FindingJudge judge;
        NamesInUse names;
        KeysInUse keys;
    };

    [[nodiscard]] bool hasOnlyGrown(const Inventory &inventory) const;
    [[nodiscard]] FindingContext findingContext() const;
    void lookOver(Part &part, qsizetype page);

    qsizetype m_stepTokens;
    Inventory m_inventory;
    FilterContext m_context;
    FindingRules m_asked;
    std::vector<qsizetype> m_pages; // to be looked over, the last first
    std::vector<Part> m_parts;
    std::vector<FindingRules> m_rules; // by row
    NamesInUse m_names;
    KeysInUse m_keys;
    bool m_severalAccounts = false;
    QThreadPool m_threads;
};

} // namespace TokenDeck
