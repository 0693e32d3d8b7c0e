// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace TokenDeck {

/// First, previous, page number, next, last, rows per page, and which rows these are of how many.
class Pager : public QWidget
{
    Q_OBJECT

public:
    explicit Pager(QWidget *parent = nullptr);

    /// @p page counts from 0. @p rows on this page; @p scope says what the total is of, "" for the whole inventory.
    void setPosition(int page, int pageCount, qsizetype firstPosition, int rows, qsizetype total, const QString &scope);
    /// A tool tip for what setPosition() says; nothing if it needs none.
    void setNote(const QString &note) { m_range->setToolTip(note); }
    /// 0: all.
    void setRowsPerPage(int rows);
    [[nodiscard]] int rowsPerPage() const;

    void editPage();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageRequested(int page);
    void rowsPerPageChanged(int rows);

private:
    void makeRoom();

    QToolButton *m_first;
    QToolButton *m_previous;
    QSpinBox *m_number;
    QLabel *m_of;
    QToolButton *m_next;
    QToolButton *m_last;
    QLabel *m_rowsLabel;
    QComboBox *m_rows;
    QLabel *m_range;
};

} // namespace TokenDeck
