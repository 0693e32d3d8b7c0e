// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unusualdialog.h"

#include "ui/common/widgets.h"
#include "ui/dialogs/unusualfile.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Small ones are muted. A box is in the middle of its cell, and a click anywhere in that sets it.
class UnusualDelegate : public QStyledItemDelegate
{
public:
    UnusualDelegate(const UnusualModel *list, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_list(list)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const bool isBox = cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator);
        cell.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
        const QStyle *style = cell.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        if (!isBox)
            return;
        const QSize box(style->pixelMetric(QStyle::PM_IndicatorWidth, &cell, cell.widget),
                        style->pixelMetric(QStyle::PM_IndicatorHeight, &cell, cell.widget));
        cell.rect = QStyle::alignedRect(cell.direction, Qt::AlignCenter, box, cell.rect);
        cell.state.setFlag(QStyle::State_HasFocus, false);
        cell.state.setFlag(cell.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &cell, painter, cell.widget);
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
            return false;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
            return false;
        const bool wasChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, wasChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_list->rows().at(index.row()).day.use.isSmall)
            option->palette.setColor(QPalette::Text, toneColor(Tone::Muted, option->palette));
    }

private:
    const UnusualModel *m_list;
};

int mostCompleteDays(const TokenText &text)
{
    int most = 0;
    for (const AccountInfo &account : text.accounts() ? text.accounts()->all() : QList<AccountInfo>())
        most = qMax(most, account.outlook ? account.outlook->completeDays : 0);
    return most;
}

} // namespace

UnusualDialog::UnusualDialog(QWidget *parent)
    : RowsDialog(parent)
    , m_list(new UnusualModel(this))
    , m_note(noteLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_message(noteLabel(this))
    , m_said(noteLabel(this))
{
    setWindowTitle(tr("Unusual Days"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    buildTable();
    m_message->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_said);
    m_said->hide();
    keepMuted(m_note);
    keepMuted(m_message);
    addButtons();
    m_show = addButton(tr("&Show in Table"), [this] { showToken(); });
    m_export = addButton(tr("&Export…"), [this] { Q_EMIT exportRequested(); });
    connect(m_list, &UnusualModel::plannedChanged, this, &UnusualDialog::plannedChanged);
    m_table->setFocus(); // when it is shown
    resize(fittingScreen(this, {820, 520}));
}

void UnusualDialog::buildTable()
{
    setUpTable(m_table, m_list, tr("Unusual days"));
    m_table->setItemDelegate(new UnusualDelegate(m_list, m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_showAction = offer(tr("&Show in Table"), {Qt::Key_Return, Qt::Key_Enter}, [this] { showToken(); });
    m_planAction = offer(tr("&Planned"), {Qt::Key_Space}, [this] { togglePlanned(); });
    m_planAction->setCheckable(true);
    offerCopy();
    connect(this, &RowsDialog::copyRequested, this,
            [this](const QString &, const QString &said) { showNote(m_said, said, Tone::Muted); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (static_cast<UnusualModel::Column>(index.column()) != UnusualModel::Column::Planned)
            showToken();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnusualDialog::updateActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnusualDialog::updateActions);
    connect(m_list, &UnusualModel::dataChanged, this, &UnusualDialog::updateActions);
}

void UnusualDialog::showDays(const TokenText &text, bool isAwaited)
{
    const int row = m_table->currentIndex().row();
    const auto current = row >= 0 && row < m_list->rowCount() ? std::optional(m_list->rows().at(row)) : std::nullopt;
    const bool wasEmpty = m_list->rowCount() == 0;
    m_list->setText(text);
    m_table->setColumnHidden(static_cast<int>(UnusualModel::Column::Gateway), !text.tellsGateways());
    if (m_list->rowCount() > 0 && !m_table->selectionModel()->hasSelection()) {
        // Whatever keys are held, as selectRow() would ask.
        m_table->selectionModel()->setCurrentIndex(m_list->index(qMax(0, current ? m_list->rowOf(*current) : 0), 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (wasEmpty && m_list->rowCount() > 0)
        fitColumns();
    showMessage(isAwaited);
    updateNote();
    updateActions();
}

/// Once: then they are as their user makes them. Tokens get the room that is left, or give some.
void UnusualDialog::fitColumns()
{
    constexpr int widest = 300;
    constexpr int narrowest = 110; // of tokens
    constexpr int room = 14;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < UnusualModel::columns; ++column)
        m_table->setColumnWidth(column, qMin(widest, m_table->columnWidth(column) + room));
    const auto token = static_cast<int>(UnusualModel::Column::Token);
    const QScrollBar *bar = m_table->verticalScrollBar();
    const int beside = bar->isVisible() ? 0 : bar->sizeHint().width(); // it comes in a moment
    const int left = m_table->viewport()->width() - beside - m_table->horizontalHeader()->length();
    m_table->setColumnWidth(token, qMax(narrowest, m_table->columnWidth(token) + left));
}

void UnusualDialog::showMessage(bool isAwaited)
{
    const bool isEmpty = m_list->rowCount() == 0;
    const bool hadFocus = m_table->hasFocus();
    const int known = mostCompleteDays(m_list->text());
    if (isAwaited)
        m_message->setText(tr("What was used is being looked through…"));
    else if (known < daysOfUnusual)
        m_message->setText(tr("What is usual is known after %1 complete days.").arg(daysOfUnusual) + u' '
                           + tr("So far there are %n.", "complete days", known));
    else
        m_message->setText(tr("Nothing unusual in the last 30 days."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_export->setEnabled(!isEmpty);
    if (isEmpty && hadFocus)
        m_message->setFocus();
    else if (!isEmpty && m_message->hasFocus())
        m_table->setFocus();
}

/// The rule, and of whom too little is known for it.
void UnusualDialog::updateNote()
{
    const TokenText &text = m_list->text();
    QStringList notes{tr(
        "More than twice the usual and far outside its spread, in the last 30 days. What is less than $1 above the "
        "usual stands last, in grey; neither that nor what was planned is found by “unusual:”. Days are those of UTC.")};
    QStringList young;
    for (const AccountInfo &account : text.accounts() ? text.accounts()->all() : QList<AccountInfo>()) {
        if (account.outlook && account.outlook->completeDays < daysOfUnusual)
            young.append(shownText(account.name));
    }
    if (!young.isEmpty() && m_list->rowCount() > 0)
        notes.append(tr("Not yet known of: %1.").arg(young.join(u", "_s)));
    m_note->setText(notes.join(u' '));
}

void UnusualDialog::updateActions()
{
    const int row = m_table->currentIndex().row();
    const bool isRow = row >= 0 && row < m_list->rowCount();
    const bool leads = isRow && !m_list->query(row).isEmpty();
    m_show->setEnabled(leads);
    m_showAction->setEnabled(leads);
    m_planAction->setEnabled(isRow && m_list->canPlan(row));
    m_planAction->setChecked(isRow && m_list->rows().at(row).day.isPlanned);
}

void UnusualDialog::showToken()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && !m_list->query(row).isEmpty())
        Q_EMIT queryRequested(m_list->query(row));
}

/// All that are selected become what the current one is not.
void UnusualDialog::togglePlanned()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto state = m_list->rows().at(current.row()).day.isPlanned ? Qt::Unchecked : Qt::Checked;
    QModelIndexList rows = m_table->selectionModel()->selectedRows(static_cast<int>(UnusualModel::Column::Planned));
    rows.append(current.siblingAtColumn(static_cast<int>(UnusualModel::Column::Planned)));
    for (const QModelIndex &row : std::as_const(rows))
        m_list->setData(row, state, Qt::CheckStateRole);
}

QString UnusualDialog::copied(const QModelIndex &cell) const
{
    return m_list->cell(cell.row(), static_cast<UnusualModel::Column>(cell.column()));
}

void UnusualDialog::exportTo(const QString &path)
{
    m_writer.run([path, rows = m_list->rows(),
                  text = m_list->text()](const Ticket &) { return writeUnusualFile(path, rows, text); },
                 [this, path, count = m_list->rowCount()](const std::optional<QString> &fault) {
                     sayWritten(m_said, path, fault, tr("%Ln day(s) saved to %1", nullptr, count));
                     Q_EMIT exportEnded();
                 });
}

} // namespace TokenDeck
