// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/selectedtokens.h"
#include "table/tokenplaces.h"

#include <QItemSelectionModel>

namespace TokenDeck {

class TokenTableModel;

/// Which tokens are selected, on the page that is shown and on all others. Follows them through paging, sorting, filtering
/// and refreshing: one that is filtered out is selected again once it is back.
class TokenSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    TokenSelection(TokenTableModel *model, QObject *parent);

    /// What clears the page's selection forgets that of other pages.
    void select(const QItemSelection &selection, SelectionFlags command) override;

    /// On all pages, and of those that are filtered out.
    void selectNothing() { select({}, Clear); }
    /// All that the filter leaves, on all pages, also what comes in later.
    void selectEverything();
    /// From now on only what is selected now, whatever comes in.
    void fix();
    /// What is selected in another one, whose model has the same arrangement and page.
    void takeOver(const TokenSelection &other);

    /// Without those that are filtered out. In no time, also where that is all of a million.
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] SelectedTokens selected() const;

    /// Before the model is reset, and after the view was.
    void remember();
    void restore();

private:
    void forgetOthers();
    [[nodiscard]] QItemSelection pageRows() const;
    /// Of the page, ascending: the selected ones, or with everything selected those that are not.
    [[nodiscard]] QList<int> listedRows() const;

    TokenTableModel *m_model;
    bool m_everything = false;
    bool m_isResetting = false;
    // Selected ones that are not on the page; with everything selected, those that are not.
    QList<TokenPlace> m_others;
    QList<qsizetype> m_otherPositions; // of those that are on other pages
};

} // namespace TokenDeck
