// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/watchrules.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace TokenDeck {

/// What is told when nobody looks, and how often lists are loaded by themselves.
class NotificationsPage : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        bool notifies = true;
        WatchSettings watch = {};
        int refreshMinutes = 0; ///< 0: never

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit NotificationsPage(const Choice &choice, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const;

Q_SIGNALS:
    /// To see whether the desktop shows any.
    void testRequested();

private:
    [[nodiscard]] QWidget *rulesBox(const WatchSettings &settings);
    [[nodiscard]] QLayout *quietRow(const WatchSettings &settings);
    void fillIntervals(int minutes);
    void updateEnabled();

    QComboBox *m_interval;
    QCheckBox *m_notifies;
    std::array<QCheckBox *, watchRuleCount> m_rules{};
    QSpinBox *m_expiringDays;
    QSpinBox *m_emptyDays;
    QSpinBox *m_lowPercent;
    QCheckBox *m_quiet;
    QTimeEdit *m_quietFrom;
    QTimeEdit *m_quietTo;
    QWidget *m_box = nullptr; // of all that depends on m_notifies
};

} // namespace TokenDeck
