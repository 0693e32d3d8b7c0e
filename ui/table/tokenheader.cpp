// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tokenheader.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QPainter>

namespace TokenDeck {

TokenHeader::TokenHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setAccessibleName(tr("Column headers"));
}

/// From there on to the first title that is shown, in steps of 1 or -1.
void TokenHeader::moveTo(int visual, int step)
{
    while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)))
        visual += step;
    if (visual < 0 || visual >= count())
        return;
    m_framed = logicalIndex(visual);
    const int left = sectionViewportPosition(m_framed);
    if (left < 0)
        setOffset(sectionPosition(m_framed));
    else if (left + sectionSize(m_framed) > viewport()->width())
        setOffset(sectionPosition(m_framed) + sectionSize(m_framed) - viewport()->width());
    setAccessibleDescription(model()->headerData(m_framed, orientation(), Qt::DisplayRole).toString());
    viewport()->update();
}

/// Past the next one that is shown.
void TokenHeader::moveSectionBy(int step)
{
    const int from = visualIndex(m_framed);
    int to = from + step;
    while (to >= 0 && to < count() && isSectionHidden(logicalIndex(to)))
        to += step;
    if (from < 0 || to < 0 || to >= count())
        return;
    moveSection(from, to);
    moveTo(to, step);
}

void TokenHeader::widen(int step)
{
    constexpr int pixels = 8;
    constexpr int narrowest = 24;
    if (m_framed < 0)
        return;
    resizeSection(m_framed, qMax(narrowest, sectionSize(m_framed) + step * pixels));
    Q_EMIT widthSet(m_framed);
}

void TokenHeader::keyPressEvent(QKeyEvent *event)
{
    const int visual = visualIndex(m_framed);
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && event->modifiers() == Qt::ControlModifier)
        return moveSectionBy(isRightToLeft() ? -step : step);
    if (step != 0 && event->modifiers() == Qt::ShiftModifier)
        return widen(isRightToLeft() ? -step : step);
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(visual - 1, -1);
    case Qt::Key_Right: return moveTo(visual + 1, 1);
    case Qt::Key_Home: return moveTo(0, 1);
    case Qt::Key_End: return moveTo(count() - 1, -1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_framed >= 0) {
            const bool again = m_framed == sortIndicatorSection() && sortIndicatorOrder() == Qt::AscendingOrder;
            setSortIndicator(m_framed, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        return;
    default: QHeaderView::keyPressEvent(event);
    }
}

void TokenHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    moveTo(m_framed >= 0 ? visualIndex(m_framed) : 0, 1);
}

void TokenHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

/// Where the menu key opens a menu.
QVariant TokenHeader::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle || m_framed < 0)
        return QHeaderView::inputMethodQuery(query);
    return QRect(sectionViewportPosition(m_framed), 0, sectionSize(m_framed), height());
}

void TokenHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (!hasFocus() || section != m_framed)
        return;
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace TokenDeck
