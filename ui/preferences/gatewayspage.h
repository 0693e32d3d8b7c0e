// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace TokenDeck {

/// The gateways that are stored, to be edited one by one. What is done here is done at once.
class GatewaysPage : public QWidget
{
    Q_OBJECT

public:
    explicit GatewaysPage(QWidget *parent = nullptr);

    /// In their order; the same one stays selected.
    void setProfiles(const QList<Profile> &profiles);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void removeRequested(const QString &id);
    /// @p place: from 0.
    void moveRequested(const QString &id, int place);

private:
    [[nodiscard]] QString currentId() const;
    void move(int steps);
    void updateButtons();

    QTreeWidget *m_list;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace TokenDeck
