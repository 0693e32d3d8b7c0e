// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace TokenDeck {

class AccountsModel;

/// The rows of the side bar, of which one is selected: that is what is shown. Its model keeps its order; a drop says
/// what is wanted.
class AccountsList : public QListView
{
    Q_OBJECT

public:
    explicit AccountsList(AccountsModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p place among those that can be edited, once it is there.
    void dropped(const QString &id, int place);
    /// For a row, or for the list itself.
    void menuRequested(const QModelIndex &index, const QPoint &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    AccountsModel *m_model;
};

} // namespace TokenDeck
