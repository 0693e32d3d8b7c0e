// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "usage/tokenchange.h"
#include "work/worker.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace TokenDeck {

using ChangesPointer = std::shared_ptr<const std::vector<ChangedToken>>;

/// Tokens that changed between two moments: when, which, what, from what to what. Texts are made when a cell is shown.
/// sort() only requests an order (sortRequested); rowsOfChanges() makes it.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : int { When, Gateway, Token, Change, Details };
    static constexpr int columns = static_cast<int>(Column::Details) + 1;

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

    /// @p rows: which of them are shown, in their order.
    void setChanges(const ChangesPointer &changes, std::vector<quint32> rows, const TokenText &text);
    void setText(const TokenText &text);

    [[nodiscard]] const ChangedToken &changed(int row) const { return (*m_changes)[m_rows[static_cast<size_t>(row)]]; }
    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; }
    [[nodiscard]] const ChangesPointer &changes() const { return m_changes; }
    /// The row of a token, or -1.
    [[nodiscard]] int rowOf(TokenId id) const;

Q_SIGNALS:
    /// @p column: of Column, or -1 for the last first.
    void sortRequested(int column, Qt::SortOrder order);

private:
    ChangesPointer m_changes;
    std::vector<quint32> m_rows;
    TokenText m_text{0};
};

/// Those in whose gateway, names or kinds of change all words of @p search occur, in the order of a column; -1: the last
/// first. Takes some time for many: not for the GUI's thread.
[[nodiscard]] std::vector<quint32> rowsOfChanges(const std::vector<ChangedToken> &changes, const QString &search,
                                                 int column, Qt::SortOrder order, const TokenText &text,
                                                 const Ticket &ticket);

} // namespace TokenDeck
