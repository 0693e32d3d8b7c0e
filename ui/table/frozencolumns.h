// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QTableView;

namespace TokenDeck {

class TokenHeader;

/// The first columns of a table that is scrolled to the side, painted where they stay in sight: over the table, at its
/// beginning. It has no rows of its own, and gives the mouse on to the table's.
class FrozenColumns : public QWidget
{
    Q_OBJECT

public:
    /// Above @p table, whose header is @p header.
    FrozenColumns(QTableView *table, TokenHeader *header);

    /// Those that may stay in sight, by section: as many of them as the table begins with.
    void setSections(const QList<int> &sections);
    /// Makes room for them if the table is scrolled, else hides.
    void arrange();
    /// Pixels at the beginning of the table that it covers now.
    [[nodiscard]] int room() const { return isVisible() ? width() : 0; }
    [[nodiscard]] bool shows(int section) const { return isVisible() && m_shown.contains(section); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where a section is painted: left edge, in this widget.
    [[nodiscard]] int leftOf(int section) const;
    /// Where the table has what is shown at @p position, in its viewport or its header's.
    [[nodiscard]] QPoint inTable(const QPoint &position) const;
    void paintRows(QPainter &painter);

    QTableView *m_table;
    TokenHeader *m_header;
    QList<int> m_sections;
    QList<int> m_shown; // in their visual order
};

} // namespace TokenDeck
