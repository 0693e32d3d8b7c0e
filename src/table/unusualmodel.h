// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace TokenDeck {

/// An unusual day of one of several accounts.
struct UnusualRow
{
    TokenId::Account account = 0;
    UnusualUse day = {};

    [[nodiscard]] bool isOfSame(const UnusualRow &other) const
    {
        return account == other.account && day.token == other.day.token && day.day == other.day.day;
    }
};

/// The unusual days of all accounts that are shown: furthest above the usual first, small ones last. A box says whether
/// a day was planned; it is as its user has set it until another outlook says otherwise.
class UnusualModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : int { Day, Gateway, Token, Used, Usual, Above, Planned };
    static constexpr int columns = static_cast<int>(Column::Planned) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// With the accounts that it has. The model is reset only if it has other days than before.
    void setText(const TokenText &text);
    [[nodiscard]] const TokenText &text() const { return m_text; }

    [[nodiscard]] const QList<UnusualRow> &rows() const { return m_rows; }
    /// The row of the same day, or -1.
    [[nodiscard]] int rowOf(const UnusualRow &row) const;
    /// Its account is kept over time, and so is what was planned.
    [[nodiscard]] bool canPlan(int row) const;
    /// What shows its token in the table; nothing where that is all tokens.
    [[nodiscard]] QString query(int row) const;
    /// As it is copied.
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] static QString title(Column column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns;
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void plannedChanged(const TokenDeck::UnusualRow &row);

private:
    [[nodiscard]] QString tip(const UnusualRow &row, Column column) const;
    [[nodiscard]] bool isToday(qint64 day) const;

    TokenText m_text{0};
    QList<OutlookPointer> m_sources; // what the rows are of
    QList<UnusualRow> m_rows;
};

} // namespace TokenDeck
