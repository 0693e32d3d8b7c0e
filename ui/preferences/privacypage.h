// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace TokenDeck {

/// What leaves and what is kept, and whether a log is written.
class PrivacyPage : public QWidget
{
    Q_OBJECT

public:
    /// @p logFile: where it would be.
    PrivacyPage(bool writesLog, const QString &logFile, QWidget *parent = nullptr);

    [[nodiscard]] bool writesLog() const;

private:
    QCheckBox *m_log;
};

} // namespace TokenDeck
