// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/access.h"
#include "insight/accesscheck.h"
#include "table/tokentext.h"

#include <QAbstractTableModel>

namespace TokenDeck {

/// Why a call is refused, or why that is unknown, in one sentence.
[[nodiscard]] QString accessReasonText(AccessReason reason, const Token &token, const AccessQuestion &question,
                                       const TokenText &text);

/// What the model that is asked for costs, for each account that reports it: a sentence each.
[[nodiscard]] QStringList priceTexts(const AccessQuestion &question, const TokenText &text);
/// What accounts of these tokens did not report, so that it counts for nothing: a sentence each.
[[nodiscard]] QStringList missingTexts(const Inventory &inventory, const AccountsPointer &accounts);

/// Tokens that get the same answer to a question: name, key, group and why. Reasons are made when a cell is shown.
/// sort() only requests an order (sortRequested); the owner sorts.
class AccessModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : int { Name, Key, Group, Why, Gateway };
    static constexpr int columns = static_cast<int>(Column::Gateway) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void sort(int column, Qt::SortOrder order) override { Q_EMIT sortRequested(column, order); }

    void setAnswer(const Inventory &inventory, const AccessQuestion &question, std::vector<quint32> rowsShown,
                   const TokenText &text);

    [[nodiscard]] const Token &token(int row) const { return *m_inventory.at(m_rows[static_cast<size_t>(row)]); }
    /// The row of a token, or -1.
    [[nodiscard]] int rowOf(TokenId id) const;
    /// Why, in order, a sentence each; none where the call is allowed.
    [[nodiscard]] QStringList reasons(int row) const;

Q_SIGNALS:
    /// @p column: of Column, or -1 for the gateway's order.
    void sortRequested(int column, Qt::SortOrder order);

private:
    Inventory m_inventory;
    AccessQuestion m_question;
    std::vector<quint32> m_rows;
    TokenText m_text{0};
};

} // namespace TokenDeck
