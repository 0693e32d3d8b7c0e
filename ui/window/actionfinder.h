// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QMenuBar;
class QTreeWidget;

namespace TokenDeck {

/// All that a window's menus can do, to be found by words and done. What cannot be done now is shown, and greyed.
class ActionFinder : public QDialog
{
    Q_OBJECT

public:
    ActionFinder(const QMenuBar *menus, QWidget *parent);

protected:
    /// The list is walked while the field has the focus.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void run();

    QLineEdit *m_words;
    QTreeWidget *m_list;
    QList<QAction *> m_actions; // by row
};

} // namespace TokenDeck
