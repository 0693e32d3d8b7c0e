// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/unusualmodel.h"
#include "ui/dialogs/rowsdialog.h"
#include "work/worker.h"

class QStackedWidget;

namespace TokenDeck {

/// The unusual days of a month of all accounts that are shown, which can be marked as planned. Not modal.
class UnusualDialog : public RowsDialog
{
    Q_OBJECT

public:
    explicit UnusualDialog(QWidget *parent = nullptr);

    /// What its accounts know. @p isAwaited: more of it may come in a moment.
    void showDays(const TokenText &text, bool isAwaited);
    /// Writes all that is shown to a CSV file.
    void exportTo(const QString &path);

Q_SIGNALS:
    void plannedChanged(const TokenDeck::UnusualRow &row);
    /// A token is to be shown in the table.
    void queryRequested(const QString &query);
    /// A name for the file is to be asked for.
    void exportRequested();
    /// An export has ended, well or not.
    void exportEnded();

protected:
    [[nodiscard]] QString copied(const QModelIndex &cell) const override;

private:
    void buildTable();
    void fitColumns();
    void showMessage(bool isAwaited);
    void updateNote();
    void updateActions();
    void showToken();
    void togglePlanned();

    UnusualModel *m_list;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_message;
    QLabel *m_said;
    QAction *m_showAction = nullptr;
    QAction *m_planAction = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;
    Worker m_writer;
};

} // namespace TokenDeck
