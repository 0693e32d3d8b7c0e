// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/arranger.h"
#include "table/column.h"
#include "table/tokentext.h"

#include <QAbstractTableModel>

namespace TokenDeck {

/// What a table shows, as a value: another thread can read it while the table changes.
struct TableCells
{
    ArrangementPointer arrangement;
    std::shared_ptr<const FindingsIndex> findings; ///< nothing while they are not known
    TokenText text;

    /// @p position: among the tokens of all pages.
    [[nodiscard]] QString at(qsizetype position, Column column) const;
};

/// A page of an arrangement as a table: a window of rows over the ordered and filtered tokens of a gateway.
///
/// sort() only requests an order (orderingRequested); it comes with another arrangement.
class TokenTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role : int {
        /// EffectiveStatus as int, in the status column.
        StatusRole = Qt::UserRole,
        /// Share of the granted quota that is left, 0 to 1; invalid where there is none.
        ShareRole,
        /// FindingSeverity of the worst finding as int, in the findings column; invalid where there is none.
        SeverityRole,
        /// Whether the token has changed since the last visit, in the name column.
        ChangedRole,
    };
    static constexpr int allRows = 0;

    explicit TokenTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setArrangement(const ArrangementPointer &arrangement);
    [[nodiscard]] const ArrangementPointer &arrangement() const { return m_arrangement; }

    /// How values are shown.
    void setText(const TokenText &text);
    [[nodiscard]] const TokenText &text() const { return m_text; }
    /// What the findings column shows; for tokens that came in later, nothing.
    void setFindings(const std::shared_ptr<const FindingsIndex> &findings);

    [[nodiscard]] TableCells cells() const { return {m_arrangement, m_findings, m_text.whole()}; }

    /// Rows a page has; allRows for one page with everything.
    void setPageRows(int rows);
    [[nodiscard]] int pageRows() const { return m_pageRows; }
    /// From 0; a page out of range becomes the nearest one.
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    /// Tokens on all pages.
    [[nodiscard]] qsizetype count() const { return m_arrangement->count(); }
    /// The position of the page's first row among them.
    [[nodiscard]] qsizetype firstPosition() const { return qsizetype{m_page} * m_pageRows; }

    /// The token in a row of this page, or nullptr if it has not been read; valid until the model changes.
    [[nodiscard]] const Token *token(int row) const { return m_arrangement->at(firstPosition() + row); }
    /// What was found about the token in a row of this page; nothing while that is not known.
    [[nodiscard]] std::optional<FindingRules> findings(int row) const;
    /// The row in which a position stands, or -1 if that is on another page.
    [[nodiscard]] int rowAt(qsizetype position) const;
    /// Which of the gateway's pages are missing among these rows.
    [[nodiscard]] QList<qsizetype> missingPages(int firstRow, int lastRow) const;

Q_SIGNALS:
    /// The page, the number of pages or tokens, or the order changed.
    void pagingChanged();
    void orderingRequested(const TokenDeck::Ordering &ordering);

private:
    [[nodiscard]] int windowRows(qsizetype count) const;
    void tellAllChanged();
    void grow(const ArrangementPointer &arrangement);
    template <typename Change>
    void reset(Change change);

    ArrangementPointer m_arrangement;
    std::shared_ptr<const FindingsIndex> m_findings;
    TokenText m_text;
    int m_pageRows = 100;
    int m_page = 0;
    int m_rows = 0;
};

} // namespace TokenDeck
