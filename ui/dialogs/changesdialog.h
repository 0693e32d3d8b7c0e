// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/changesmodel.h"
#include "table/tokentext.h"
#include "ui/dialogs/rowsdialog.h"
#include "workspace/workspace.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace TokenDeck {

/// How tokens of the accounts that are shown changed: since the last visit, in some days, or between two moments of which
/// lists were kept. Not modal; asks again when another load is kept.
class ChangesDialog : public RowsDialog
{
    Q_OBJECT

public:
    /// As they are offered.
    enum class Period : int { LastVisit, Yesterday, Week, Month, Between };

    /// @p workspace must outlive this.
    explicit ChangesDialog(Workspace &workspace, QWidget *parent = nullptr);

    void setText(const TokenText &text);
    /// Asks for what is chosen.
    void ask();
    /// What was asked last is shown.
    [[nodiscard]] bool isAnswered() const { return !m_awaitsAnswer && !m_worker.isBusy(); }
    /// Writes the changes that are shown, in their order, to a CSV file.
    void exportTo(const QString &path);

Q_SIGNALS:
    void tokenRequested(TokenDeck::TokenId id);
    /// A name for the file is to be asked for.
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFields();
    void buildTable();
    void askAll();
    void askAgain();
    [[nodiscard]] Period period() const;
    [[nodiscard]] ChangesQuestion question() const;
    void fillPeriods();
    void fillMoments(const KeptMoments &moments);
    void arrange();
    void showRows(std::vector<quint32> rows);
    void updateState();
    void goTo(const QModelIndex &index);

    Workspace &m_workspace;
    TokenText m_text{0};
    std::optional<KeptChanges> m_found; // nothing while the first answer to what is chosen is awaited
    bool m_awaitsAnswer = true;

    QComboBox *m_period;
    QComboBox *m_from;
    QComboBox *m_to;
    QWidget *m_between;
    QLineEdit *m_search;
    ChangesModel *m_list;
    QTableView *m_table;
    QLabel *m_state; // in place of rows
    QLabel *m_counts;
    QLabel *m_note;
    QPushButton *m_export = nullptr;

    Worker m_worker;
    Worker m_writer;
};

} // namespace TokenDeck
