// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace TokenDeck {

/// The keys of all actions, to be changed; and those of parts of the window, to be known.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    struct Shortcut
    {
        QString id;
        QString text;
        QKeySequence keys;
        QKeySequence usual; ///< unless its user says otherwise
    };

    explicit ShortcutsPage(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);

    /// Those that are not the usual ones.
    [[nodiscard]] ChosenKeys choice() const;

private:
    void addFixed();
    void addItem(const QString &text, const QString &keys);
    void filter(const QString &words);
    void edit();
    void setKeys(qsizetype index, const QKeySequence &keys);
    [[nodiscard]] qsizetype current() const;

    QList<Shortcut> m_shortcuts; // the first items of the list
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_remove;
    QPushButton *m_usual;
    QLabel *m_note;
};

} // namespace TokenDeck
