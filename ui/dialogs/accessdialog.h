// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/accesscheck.h"
#include "table/tokentext.h"
#include "ui/dialogs/rowsdialog.h"
#include "work/worker.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTabBar;

namespace TokenDeck {

class AccessModel;

/// Which tokens let a call through now: for a model and an address, who gets in, who does not, and why not, in the
/// order in which gateways look. Not modal; asks again as the user types and when the inventory changes, in a thread of
/// its own. An answer is shown with its question only: it goes when that is changed or cannot be read.
class AccessDialog : public RowsDialog
{
    Q_OBJECT

public:
    explicit AccessDialog(QWidget *parent = nullptr);

    /// @p models: all that tokens name, offered for choice; nothing while they are not known.
    void setInventory(const Inventory &inventory, const std::optional<QStringList> &models,
                      const AccountsPointer &accounts, const TokenText &text);
    /// The token to say it of; shown when the next answer is there.
    void select(TokenId id) { m_selected = id; }
    /// Writes the answers that are shown, of all verdicts, to a CSV file.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// Those with the answer that is shown are to be shown in the table.
    void queryRequested(const QString &query);
    void tokenRequested(TokenDeck::TokenId id);
    /// A name for the file is to be asked for.
    void exportRequested();
    /// The answer to the last question is shown.
    void answered();

private:
    void buildFields();
    void buildTable();
    void ask();
    [[nodiscard]] std::optional<AccessQuestion> readQuestion();
    void clearAnswer();
    void showAnswer(const Inventory &inventory, AccessRows answers);
    void showTab(int tab);
    void showReasons();
    void updateNote();

    Inventory m_inventory;
    AccountsPointer m_accounts;
    std::optional<QStringList> m_models;
    TokenText m_text{0};
    AccessQuestion m_question;
    AccessRows m_answers;
    Inventory m_answered; // what the answers are of
    std::optional<TokenId> m_selected;

    QComboBox *m_modelName;
    QLineEdit *m_address;
    QLabel *m_fault;
    QString m_told; // there, of the question
    QTabBar *m_tabs;
    AccessModel *m_list;
    QTableView *m_table;
    QLabel *m_reasons;
    QLabel *m_note;
    QPushButton *m_show = nullptr;
    QPushButton *m_export = nullptr;

    Worker m_worker;
    Worker m_writer;
};

} // namespace TokenDeck
