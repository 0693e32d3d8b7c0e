// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findingsindex.h"
#include "insight/summary.h"
#include "work/worker.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace TokenDeck {

/// What there is to know about an inventory beyond its tokens, all as of the same moment.
struct Analysis
{
    std::shared_ptr<const FindingsIndex> findings;
    Summary summary;
};

/// Analyses an inventory for findings and sums, in a thread of its own; the last request wins, and while an inventory
/// grows that is done a few times only.
class Analyst : public QObject
{
    Q_OBJECT

public:
    explicit Analyst(QObject *parent = nullptr);

    /// @p grown: the same load with more of its pages.
    void setInventory(const Inventory &inventory, bool grown);
    /// @p context: its findings and duplicate names are ignored. Starts another analysis if it differs.
    void setContext(const FilterContext &context, FindingRules rules);

Q_SIGNALS:
    void analysed(const std::shared_ptr<const TokenDeck::Analysis> &analysis);

private:
    void analyse();
    void analyseSoon();

    Inventory m_inventory;
    FilterContext m_context;
    FindingRules m_rules = FindingRules::all();
    Worker m_worker;
    QTimer m_growth;
    std::chrono::milliseconds m_pause;
};

[[nodiscard]] Analysis analyse(const Inventory &inventory, const FilterContext &context, FindingRules rules);

} // namespace TokenDeck
