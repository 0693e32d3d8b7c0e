// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountslist.h"

#include "ui/accounts/accountsdelegate.h"
#include "ui/accounts/accountsmodel.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace TokenDeck {

AccountsList::AccountsList(AccountsModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new AccountsDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false); // on the window's own colour
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
}

/// With Alt, arrow keys move an account, or nothing where it cannot be moved.
void AccountsList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void AccountsList::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index = indexAt(event->pos());
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        index = currentIndex();
        scrollTo(index);
        position = viewport()->mapToGlobal(visualRect(index).center());
    }
    Q_EMIT menuRequested(index, position);
}

void AccountsList::dropEvent(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    int row = m_model->rowCount();
    if (index.isValid())
        row = index.row() + (position.y() < visualRect(index).center().y() ? 0 : 1);
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    event->acceptProposedAction();

    // What is dragged may have gone or changed meanwhile.
    const QString id = QString::fromUtf8(event->mimeData()->data(m_model->mimeTypes().constFirst()));
    const QModelIndex from = m_model->indexOf(id);
    if (!m_model->canEdit(from))
        return;
    const int place = m_model->placeBefore(row, id);
    if (place != m_model->placeBefore(from.row(), id))
        Q_EMIT dropped(id, place);
}

/// There is always one that is shown: no key takes the selection away, nor does a click beside the rows.
QItemSelectionModel::SelectionFlags AccountsList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    Q_UNUSED(event)
    return index.isValid() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

} // namespace TokenDeck
