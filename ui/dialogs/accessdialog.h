// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/accesscheck.h"
#include "table/tokentext.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QTableView;

namespace TokenDeck {

class AccessModel;

/// Which tokens let a call through now: for a model and an address, who gets in, who does not, and why not, in the order
/// in which gateways look. Not modal; asks anew as it is typed and when the inventory changes, in a thread of its own.
class AccessDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccessDialog(QWidget *parent = nullptr);

    /// @p models: offered for choice.
    void setInventory(const Inventory &inventory, const QStringList &models, const TokenText &text);
    /// The token to say it of; shown when the next answer is there.
    void select(TokenId id);

Q_SIGNALS:
    /// Those who are let through are to be shown in the table.
    void queryRequested(const QString &query);
    /// The answer to the last question is shown.
    void answered();

private:
    void buildTable();
    void ask();
    void showAnswer(const AccessQuestion &question, const Inventory &inventory, AccessRows answers);
    void showTab(int tab);
    void showReasons();
    void updateNote();

    Inventory m_inventory;
    QStringList m_models;
    TokenText m_text{0};
    AccessQuestion m_question;
    AccessRows m_answers;
    Inventory m_answered; // what the answers are of
    std::optional<TokenId> m_selected;

    QComboBox *m_modelName;
    QLineEdit *m_address;
    QLabel *m_fault;
    QTabBar *m_tabs;
    AccessModel *m_list;
    QTableView *m_table;
    QLabel *m_reasons;
    QLabel *m_note;
    QPushButton *m_show;

    Worker m_worker;
};

} // namespace TokenDeck
