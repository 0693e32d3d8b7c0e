// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

#include <QDialog>

#include <memory>

namespace TokenDeck {

namespace Ui {
class FindingSettingsDialog;
}

/// Where "soon", "little", "long ago" and "wide" begin, and which rules are switched on.
class FindingSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    FindingSettingsDialog(const FilterThresholds &thresholds, FindingRules rules, QWidget *parent = nullptr);
    ~FindingSettingsDialog() override;

    [[nodiscard]] FilterThresholds thresholds() const;
    [[nodiscard]] FindingRules rules() const;

private:
    void show(const FilterThresholds &thresholds, FindingRules rules);

    std::unique_ptr<Ui::FindingSettingsDialog> m_ui;
};

} // namespace TokenDeck
