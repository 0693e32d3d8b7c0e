// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace TokenDeck {

/// Kept filters: rename, edit, pin, reorder and delete them.
class ManageFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ManageFiltersDialog(const QList<NamedFilter> &filters, QWidget *parent = nullptr);

    [[nodiscard]] QList<NamedFilter> filters() const;

private:
    void connectParts(const QString &hint);
    void append(const NamedFilter &filter);
    void setPinned(QTreeWidgetItem *item, bool pinned);
    void checkName(QTreeWidgetItem *item);
    void checkQuery(QTreeWidgetItem *item);
    [[nodiscard]] QString describeQuery(QTreeWidgetItem *item);
    void remove();
    void move(int steps);
    void updateButtons();

    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_rename;
    QPushButton *m_edit;
    QPushButton *m_pin;
    QPushButton *m_delete;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace TokenDeck
