// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "table/column.h"
#include "table/tokenplaces.h"

#include <QSet>
#include <QTableView>

#include <array>
#include <optional>

namespace TokenDeck {

class FrozenColumns;
class TokenDelegate;
class TokenHeader;
class TokenSelection;
class TokenTableModel;

/// Rows without a grid that are selected whole, under titles at the left.
void setUpRows(QTableView *table);

/// The table of tokens. Selection, current cell and scroll position follow tokens by id when the model is reset. Page Up
/// and Page Down go on to other pages at the ends.
class TokenTableView : public QTableView
{
    Q_OBJECT

public:
    explicit TokenTableView(QWidget *parent = nullptr);
    ~TokenTableView() override;

    void setTokenModel(TokenTableModel *model);
    /// Below that share of what was granted the quota's bar warns.
    void setLowPercent(int percent);

    /// Widths and the visible set as at first: more columns where there is room.
    void resetColumns();
    /// By the user: from now on the set stays as it is.
    void setColumnShown(Column column, bool shown);
    /// Whether tokens of several gateways are shown: only then there is a column for them.
    void setShowsGateways(bool shows);
    /// Makes columns as wide as the values in sight, unless their widths were set by hand.
    void fitColumns();
    /// As wide as the values in sight need.
    void fitColumn(Column column);
    void fitAllColumns();
    /// Whether status and name, where the columns begin with them, stay in sight when the table is scrolled to the side.
    void setFreezesFirst(bool freezes);
    void setDensity(Density density);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] bool isColumnShown(Column column) const { return !isColumnHidden(static_cast<int>(column)); }
    /// Actions with a check mark for every column, in @p menu.
    void fillColumnsMenu(QMenu *menu);
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray &state);

    [[nodiscard]] TokenSelection *selection() const { return m_selection; }
    /// Tokens of all pages.
    void selectAll() override;

Q_SIGNALS:
    void everythingSelected();
    /// The selected rows are being dragged somewhere.
    void dragRequested();
    /// Other rows came into sight.
    void visibleRowsChanged(int first, int last);
    /// A column's menu is about to be shown; what is added comes before the list of columns.
    void columnMenuRequested(TokenDeck::Column column, QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supported) override;

private:
    void updateHeaderStyle();
    void updateRowHeight();
    [[nodiscard]] bool hasValues(Column column) const;
    void showColumnsByRoom();
    [[nodiscard]] bool isUsual(Column column) const;
    [[nodiscard]] int usualWidth(Column column) const;
    void measureColumns();
    void remember();
    void restore();
    void tellVisibleRows();

    struct Place
    {
        std::optional<TokenPlace> current;
        int currentColumn = 0;
        int scroll = 0;
        int page = 0;
    };

    TokenHeader *m_header;
    FrozenColumns *m_frozen = nullptr; // while this is made
    Density m_density = Density::Normal;
    TokenTableModel *m_model = nullptr;
    TokenSelection *m_selection = nullptr;
    TokenDelegate *m_delegate;
    Place m_place;
    bool m_columnsChosen = false;
    bool m_showsGateways = false;
    QSet<int> m_resized;                     // sections, by hand
    std::array<int, columnCount> m_needed{}; // widths, by column
};

} // namespace TokenDeck
