// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rowsdialog.h"

#include "transfer/clipboard.h"
#include "ui/common/widgets.h"
#include "ui/table/tokentableview.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace TokenDeck {

void RowsDialog::setUpTable(QTableView *table, QAbstractItemModel *list, const QString &name)
{
    m_table = table;
    table->setModel(list);
    table->setAccessibleName(name);
    setUpRows(table);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->horizontalHeader()->setFixedHeight(fontMetrics().height() + 10);
}

void RowsDialog::makeSortable()
{
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
}

void RowsDialog::offerToken()
{
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RowsDialog::openMenu);
}

void RowsDialog::openMenu(const QPoint &position)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("&Go to Token")), &QAction::triggered, this,
            [this, index] { Q_EMIT m_table->activated(index); });
    menu.addActions(m_table->actions());
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

QAction *RowsDialog::offer(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &then)
{
    auto *action = new QAction(text, m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, then);
    return action;
}

void RowsDialog::offerCopy(qsizetype most)
{
    offer(tr("&Copy"), {QKeySequence::Copy}, [this, most] { copyRows(most); });
}

QString RowsDialog::copied(const QModelIndex &cell) const
{
    return cell.data().toString();
}

void RowsDialog::copyRows(qsizetype most)
{
    QList<int> columns;
    QStringList titles;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        columns.append(column);
        titles.append(m_table->model()->headerData(column, Qt::Horizontal).toString());
    }
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<QStringList> lines;
    for (const QModelIndex &row : rows.first(qMin(rows.size(), most))) {
        QStringList cells;
        for (const int column : columns)
            cells.append(copied(row.siblingAtColumn(column)));
        lines.append(cells);
    }
    if (!lines.isEmpty())
        Q_EMIT copyRequested(rowsText(titles, lines), tr("%Ln row(s) copied", nullptr, static_cast<int>(lines.size())));
}

void RowsDialog::addButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layout()->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton *RowsDialog::addButton(const QString &text, const std::function<void()> &then)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    // Tab goes on behind the last button: the box itself stands there, and would send it to its first one again.
    m_buttons->setFocusProxy(nullptr);
    connect(button, &QPushButton::clicked, this, then);
    return button;
}

void RowsDialog::sayWritten(QLabel *label, const QString &path, const std::optional<QString> &fault,
                            const QString &saved)
{
    const QString shown = QDir::toNativeSeparators(path);
    showNote(label, fault ? tr("Could not write %1: %2").arg(shown, *fault) : saved.arg(shown),
             fault ? Tone::Bad : Tone::Muted);
}

} // namespace TokenDeck
