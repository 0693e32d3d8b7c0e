// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace TokenDeck {

/// All keys that do something in the window.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Shortcut
    {
        QString text;
        QString keys;
    };
    /// @p ofMenus: those that menus show; the others are added.
    ShortcutsDialog(const QList<Shortcut> &ofMenus, QWidget *parent);
};

} // namespace TokenDeck
