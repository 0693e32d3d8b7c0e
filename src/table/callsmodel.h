// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "usage/loggedcall.h"

#include <QAbstractTableModel>
#include <QList>

namespace TokenDeck {

/// "850 ms", "4.2 s", "1 min 12 s"; "under 1 s" where only whole seconds are known; a dash where nothing is.
[[nodiscard]] QString durationText(const LoggedCall &call, const QLocale &locale);

/// Calls of one token, as its gateway lists them.
class CallsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Numbers stand together: at the right of theirs, they would touch texts behind them.
    enum class Column : int { Time, Model, Group, Address, Prompt, Completion, Cost, Duration };
    static constexpr int columns = static_cast<int>(Column::Duration) + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// @p account: whose token's they are.
    void setCalls(const QList<LoggedCall> &calls, TokenId::Account account);
    void setText(const TokenText &text);

    [[nodiscard]] const LoggedCall &call(int row) const { return m_calls.at(row); }
    /// Whether a call says what the column is for.
    [[nodiscard]] static bool tells(const LoggedCall &call, Column column);
    [[nodiscard]] static QString title(Column column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const LoggedCall &call, Column column) const;
    [[nodiscard]] QString tip(const LoggedCall &call, Column column) const;

    QList<LoggedCall> m_calls;
    TokenId::Account m_account = 0;
    TokenText m_text{0};
};

} // namespace TokenDeck
