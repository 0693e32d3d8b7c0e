// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/loadprogress.h"
#include "tokens/inventory.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace TokenDeck {

/// The right end of the bottom line: how a load goes on, with a button to stop it; else how whole and how old the
/// inventory is. For some seconds, what was just done.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// @p canContinue: a load was stopped that can go on.
    void setLoading(bool loading, bool canContinue);
    void setProgress(const LoadProgress &progress);
    /// Nothing while there is none. @p isKept: it was kept of an earlier session, and has not been read since.
    void setInventory(const std::optional<Inventory> &inventory, bool isKept = false);
    /// What is said of the last load, if it failed: a mark that stays until the next one. @p brief: beside how much is
    /// there.
    void setFailure(const QString &headline, const QString &brief);
    /// What must be known of what is shown, a sentence each.
    void setRemarks(const QStringList &remarks);
    void showMessage(const QString &text);

Q_SIGNALS:
    void stopRequested();
    void continueRequested();

private:
    void update();
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString inventoryText() const;
    [[nodiscard]] QStringList allRemarks() const;
    /// Seconds since it was read; nothing if it never was.
    [[nodiscard]] std::optional<qint64> age() const;
    [[nodiscard]] QString ageText() const;
    [[nodiscard]] QString keptText() const;

    QProgressBar *m_bar;
    QLabel *m_text;
    QToolButton *m_remarksButton;
    QPushButton *m_stop;
    QPushButton *m_continue;
    bool m_canContinue = false;
    QTimer m_message;
    QTimer m_clock;
    QString m_messageText;
    LoadProgress m_progress;
    bool m_loading = false;
    std::optional<Inventory> m_inventory;
    bool m_isKept = false;
    QStringList m_remarks;
    QString m_failure;
    QString m_briefFailure;
};

} // namespace TokenDeck
