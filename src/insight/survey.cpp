// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/survey.h"

#include "query/filtercompletion.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void Survey::begin(const Inventory &inventory, const FilterContext &context, FindingRules rules)
{
    FilterContext asked = context;
    asked.findings.reset();
    if (!(m_context == asked) || m_asked != rules || !hasOnlyGrown(inventory)) {
        m_pages.clear();
        m_parts.clear();
        m_rules.clear();
        m_names = {};
        m_keys = {};
        m_inventory = {};
    }
    for (qsizetype page = inventory.pageCount() - 1; page >= 0; --page) {
        if (inventory.hasPage(page) && !m_inventory.hasPage(page))
            m_pages.push_back(page);
    }
    m_inventory = inventory;
    m_severalAccounts = inventory.sources().size() > 1;
    m_context = std::move(asked);
    m_asked = rules;
    m_rules.resize(static_cast<size_t>(inventory.rowCount()));
}

/// Whether all that there was is there still, in the same rows.
bool Survey::hasOnlyGrown(const Inventory &inventory) const
{
    if (!inventory.hasLayoutOf(m_inventory) || inventory.pageCount() < m_inventory.pageCount()
        || inventory.rowCount() < m_inventory.rowCount())
        return false;
    for (qsizetype page = 0; page < m_inventory.pageCount(); ++page) {
        if (m_inventory.hasPage(page) && m_inventory.page(page) != inventory.page(page))
            return false;
    }
    return true;
}

FindingContext Survey::findingContext() const
{
    return {.now = m_context.now, .thresholds = m_context.thresholds, .rules = m_asked, .accounts = m_context.accounts};
}

bool Survey::step(int threads)
{
    std::vector<qsizetype> pages;
    for (qsizetype tokens = 0; tokens < m_stepTokens * threads && !m_pages.empty(); m_pages.pop_back()) {
        pages.push_back(m_pages.back());
        tokens += std::ssize(*m_inventory.page(pages.back()));
    }
    if (pages.empty())
        return false;

    while (std::ssize(m_parts) < threads)
        m_parts.push_back({Summing(m_context), FindingJudge(findingContext()), {}, {}});
    std::atomic<size_t> next = 0;
    const auto work = [&](Part &part) {
        for (size_t i = next++; i < pages.size(); i = next++)
            lookOver(part, pages[i]);
    };
    m_threads.setMaxThreadCount(qMax(threads - 1, 1));
    for (int i = 1; i < threads; ++i)
        m_threads.start([&work, &part = m_parts[static_cast<size_t>(i)]] { work(part); });
    work(m_parts.front());
    m_threads.waitForDone();
    return true;
}

void Survey::lookOver(Part &part, qsizetype page)
{
    qsizetype row = m_inventory.firstRow(page);
    for (const Token &token : *m_inventory.page(page)) {
        part.sums.add(token);
        m_rules[static_cast<size_t>(row)] = part.judge.rules(token);
        part.names.add(row, token, m_context.now);
        if (m_severalAccounts)
            part.keys.add(row, token);
        ++row;
    }
}

Analysis Survey::result()
{
    Summing sums(m_context);
    for (Part &part : m_parts) {
        sums.merge(part.sums);
        m_names.take(part.names);
        m_keys.take(part.keys);
    }
    Analysis analysis{std::make_shared<const FindingsIndex>(m_inventory, findingContext(), m_rules, m_names, m_keys),
                      sums.summary(m_inventory)};
    analysis.summary.lacking = {
        termFor(u"finding"_s, QStringList{findingId(FindingRule::NoBalance), findingId(FindingRule::LowBalance)}),
        analysis.findings->count(FindingRule::NoBalance) + analysis.findings->count(FindingRule::LowBalance)};
    analysis.summary.dangerous = {termFor(u"finding"_s, severityId(FindingSeverity::Danger)),
                                  analysis.findings->count(FindingSeverity::Danger)};
    analysis.summary.warned = analysis.findings->count(FindingSeverity::Warning);
    return analysis;
}

} // namespace TokenDeck
