// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace TokenDeck {

/// The titles above the table, which the keyboard reaches too: Tab goes to them, the arrow keys from one to the next,
/// Space sorts by the one that is framed, Ctrl and an arrow key move it, Shift and an arrow key make it wider or
/// narrower, and the menu key opens its menu.
class TokenHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TokenHeader(QWidget *parent);

    /// For who shows it elsewhere.
    void paintTitle(QPainter &painter, const QRect &rect, int section) const { paintSection(&painter, rect, section); }

Q_SIGNALS:
    /// By the keyboard.
    void widthSet(int section);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void moveTo(int visual, int step);
    void moveSectionBy(int step);
    void widen(int step);

    int m_framed = -1; // section
};

} // namespace TokenDeck
