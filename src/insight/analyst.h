// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/survey.h"
#include "work/worker.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace TokenDeck {

/// Analyses an inventory for findings and sums, in threads of its own. The last request wins; while an inventory grows that
/// is done a few times only, and what was analysed before is not analysed again.
class Analyst : public QObject
{
    Q_OBJECT

public:
    explicit Analyst(QObject *parent = nullptr);

    /// @p grown: the same load with more of its pages.
    void setInventory(const Inventory &inventory, bool grown);
    /// @p context: its findings and duplicate names are ignored. Starts another analysis if it differs, but for a list
    /// that grows, where the next one has it.
    void setContext(const FilterContext &context, FindingRules rules);
    /// While it rests, others have the processor to themselves; then it goes on where it was.
    void setResting(bool resting);

Q_SIGNALS:
    void analysed(const std::shared_ptr<const TokenDeck::Analysis> &analysis);

private:
    void analyse();
    void outdate();

    Inventory m_inventory;
    FilterContext m_context;
    FindingRules m_rules = FindingRules::all();
    std::shared_ptr<Survey> m_survey; // used by one job at a time
    Worker m_worker;
    QTimer m_growth;
    std::chrono::milliseconds m_pause;
    bool m_grows = false;
    bool m_isResting = false;
    bool m_isDue = false; // but for its rest it would be at work
};

} // namespace TokenDeck
