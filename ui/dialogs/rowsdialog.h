// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

#include <functional>
#include <limits>
#include <optional>

class QAbstractItemModel;
class QAction;
class QDialogButtonBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;

namespace TokenDeck {

/// A dialog beside the window with a table, whose rows can be copied and written to a file. Not modal.
class RowsDialog : public QDialog
{
    Q_OBJECT

Q_SIGNALS:
    void copyRequested(const QString &text, const QString &said);

protected:
    using QDialog::QDialog;

    /// To be called before the table is given anything else. @p name: for assistive tools.
    void setUpTable(QTableView *table, QAbstractItemModel *list, const QString &name);
    /// By the table's titles; at first the list has its own order.
    void makeSortable();
    /// A menu of the current row that goes to its token, as activating the row does.
    void offerToken();
    /// Something to do with the rows, by keys and in the table's menu.
    QAction *offer(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &then);
    /// The selected rows, the first @p most of them.
    void offerCopy(qsizetype most = std::numeric_limits<qsizetype>::max());
    /// What is copied of a cell: what it shows, unless a dialog knows better.
    [[nodiscard]] virtual QString copied(const QModelIndex &cell) const;

    /// At the bottom of the layout, with Close.
    void addButtons();
    /// Another one, which Return does not press.
    [[nodiscard]] QPushButton *addButton(const QString &text, const std::function<void()> &then);

    /// Says how writing a file has ended: @p saved, with the file as %1, or why not.
    static void sayWritten(QLabel *label, const QString &path, const std::optional<QString> &fault,
                           const QString &saved);

    /// More rows take longer to copy than a frame; an export has all.
    static constexpr qsizetype maxAtOnce = 2'000;

private:
    void copyRows(qsizetype most);
    void openMenu(const QPoint &position);

    QTableView *m_table = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace TokenDeck
