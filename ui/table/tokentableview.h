// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokenplaces.h"

#include <QTableView>

#include <optional>

namespace TokenDeck {

class TokenDelegate;
class TokenTableModel;
enum class Column;

/// Rows without a grid that are selected whole, under titles at the left.
void setUpRows(QTableView *table);

/// The table of tokens. Selection, current cell and scroll position follow tokens by id when the model is reset.
class TokenTableView : public QTableView
{
    Q_OBJECT

public:
    explicit TokenTableView(QWidget *parent = nullptr);

    void setTokenModel(TokenTableModel *model);
    /// Below that share of what was granted the quota's bar warns.
    void setLowPercent(int percent);

    /// Widths and the visible set as at first.
    void resetColumns();
    void setColumnShown(Column column, bool shown) { setColumnHidden(static_cast<int>(column), !shown); }
    [[nodiscard]] bool isColumnShown(Column column) const { return !isColumnHidden(static_cast<int>(column)); }
    /// Actions with a check mark for every column, in @p menu.
    void fillColumnsMenu(QMenu *menu);
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);

    /// How many rows are selected: in no time, also where that is all of a million.
    [[nodiscard]] qsizetype selectedCount() const;
    /// Selected rows from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;

Q_SIGNALS:
    /// Other rows came into sight.
    void visibleRowsChanged(int first, int last);
    /// A column's menu is about to be shown; what is added comes before the list of columns.
    void columnMenuRequested(TokenDeck::Column column, QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateHeaderStyle();
    void remember();
    void restore();
    void tellVisibleRows();

    struct Place
    {
        QList<TokenPlace> selected;
        std::optional<TokenPlace> current;
        int currentColumn = 0;
        int scroll = 0;
        int page = 0;
    };

    TokenTableModel *m_model = nullptr;
    TokenDelegate *m_delegate;
    Place m_place;
};

} // namespace TokenDeck
