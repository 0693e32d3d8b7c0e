// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

#include <QWidget>

#include <memory>

namespace TokenDeck {

namespace Ui {
class FindingsPage;
}

/// Where "soon", "little", "long ago" and "wide" begin, and which rules are switched on.
class FindingsPage : public QWidget
{
    Q_OBJECT

public:
    FindingsPage(const FilterThresholds &thresholds, FindingRules rules, QWidget *parent = nullptr);
    ~FindingsPage() override;

    [[nodiscard]] FilterThresholds thresholds() const;
    [[nodiscard]] FindingRules rules() const;

private:
    void show(const FilterThresholds &thresholds, FindingRules rules);

    std::unique_ptr<Ui::FindingsPage> m_ui;
};

} // namespace TokenDeck
