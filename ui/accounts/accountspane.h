// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/accountstate.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <optional>

class QAction;
class QMenu;

namespace TokenDeck {

class AccountsList;
class AccountsModel;

/// The side bar: the accounts with what each of them does, and all of them together. Which is shown, and what becomes of
/// them, is the business of whoever is told by the signals; here nothing changes until it is set.
class AccountsPane : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPane(QWidget *parent = nullptr);

    /// @p accounts: with different ids. @p editable: the ids of those that have a profile, and can be edited, duplicated,
    /// moved and removed. @p now in Unix seconds: what ages are counted from, so this is to be called as time passes, too.
    /// Nothing is chosen by it, and the keyboard keeps its place.
    void setAccounts(const QList<AccountState> &accounts, const QSet<QString> &editable, qint64 now);
    /// Which is shown: an id, or nothing for all of them. It may be there before its account.
    void setCurrent(const std::optional<QString> &id);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Another one than is shown.
    void chosen(const QString &id);
    void allChosen();
    void addRequested();
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    /// Nobody has been asked yet.
    void removeRequested(const QString &id);
    /// @p place: from 0, where it is to be among the accounts that can be edited.
    void moveRequested(const QString &id, int place);
    /// The gateway's own page of the account is wanted.
    void consoleRequested(const QString &id);
    void refreshRequested(const QString &id);
    void refreshAllRequested();

private:
    void makeActions();
    void choose(const QModelIndex &index);
    void showCurrent();
    void updateActions();
    void moveBy(int steps);
    void openMenu(const QModelIndex &index, const QPoint &position);
    /// The account where the keyboard is; empty if that is none.
    [[nodiscard]] QString placeId() const;

    AccountsModel *m_model;
    AccountsList *m_list;
    QAction *m_refresh = nullptr;
    QAction *m_console = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_add = nullptr;
    QPointer<QMenu> m_menu;
    std::optional<QString> m_current;
    bool m_isSetting = false; // what changes is nobody's choice
};

} // namespace TokenDeck
