// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tokentableview.h"

#include "table/tokentablemodel.h"
#include "ui/common/widgets.h"
#include "ui/table/tokendelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// More selected rows than this are not looked for again after a reset.
constexpr qsizetype maxRemembered = 20'000;

/// Titles keep the same distance from their neighbours as the cells below.
class HeaderStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? margin : QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != CE_HeaderLabel || !header)
            return QProxyStyle::drawControl(element, option, painter, widget);
        // The distance is meant for the sides; above and below it would cut into the letters.
        QStyleOptionHeader label = *header;
        label.rect.adjust(0, 2 - margin, 0, margin - 2);
        QProxyStyle::drawControl(element, &label, painter, widget);
    }

private:
    static constexpr int margin = 8;
};

/// Neighbours in one range, because a view looks through all ranges for every cell; -1 is no row.
QItemSelection rangesOf(QList<int> rows, const TokenTableModel &model)
{
    rows.removeAll(-1);
    std::ranges::sort(rows);
    QItemSelection ranges;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        ranges.append({model.index(rows.at(first), 0), model.index(rows.at(last), columnCount - 1)});
        first = last + 1;
    }
    return ranges;
}

} // namespace

void setUpRows(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

TokenTableView::TokenTableView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TokenDelegate(this))
{
    setAccessibleName(tr("Tokens"));
    setItemDelegate(m_delegate);
    setUpRows(this);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setTextElideMode(Qt::ElideRight);

    QHeaderView *columns = horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setSortIndicatorClearable(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    onEvents(this, {QEvent::StyleChange}, [this] { updateHeaderStyle(); });
    updateHeaderStyle();
    connect(columns, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const int section = horizontalHeader()->logicalIndexAt(position);
        if (section >= 0)
            Q_EMIT columnMenuRequested(static_cast<Column>(section), menu);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TokenTableView::tellVisibleRows);
}

void TokenTableView::setLowPercent(int percent)
{
    m_delegate->setLowPercent(percent);
    viewport()->update();
}

void TokenTableView::setTokenModel(TokenTableModel *model)
{
    m_model = model;
    setModel(model);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    resetColumns();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TokenTableView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &TokenTableView::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TokenTableView::tellVisibleRows);
}

void TokenTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().horizontalAdvance(u'0'); // the average is wide where CJK is
    for (const Column column : allColumns()) {
        const ColumnInfo info = columnInfo(column);
        const int section = static_cast<int>(column);
        header->moveSection(header->visualIndex(section), section);
        // Never narrower than the title and a sort mark.
        const int title = header->fontMetrics().horizontalAdvance(info.title) + 36;
        header->resizeSection(section, qMax(title, info.width * character + 20));
        setColumnHidden(section, !info.visible);
    }
}

void TokenTableView::fillColumnsMenu(QMenu *menu)
{
    for (const Column column : allColumns()) {
        QAction *action = menu->addAction(columnInfo(column).title);
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        // Without its name a row says little, and a table without columns has no header to bring them back.
        action->setEnabled(column != Column::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &TokenTableView::resetColumns);
}

QByteArray TokenTableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool TokenTableView::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return false;
    horizontalHeader()->setSortIndicatorClearable(true);
    setColumnHidden(static_cast<int>(Column::Name), false);
    return true;
}

qsizetype TokenTableView::selectedCount() const
{
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) // which do not overlap
        count += range.height();
    return count;
}

QList<int> TokenTableView::selectedRows() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<int> rows;
    int next = 0; // ranges may overlap, and are the more the longer somebody selects
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = qMax(next, range.top()); row <= range.bottom(); ++row)
            rows.append(row);
        next = qMax(next, range.bottom() + 1);
    }
    return rows;
}

void TokenTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellVisibleRows();
}

void TokenTableView::updateHeaderStyle()
{
    QStyle *old = horizontalHeader()->style();
    auto *style = new HeaderStyle(QApplication::style()->name());
    style->setParent(this);
    horizontalHeader()->setStyle(style);
    horizontalHeader()->setFixedHeight(fontMetrics().height() + 12);
    if (old->parent() == this)
        old->deleteLater();
}

void TokenTableView::keyPressEvent(QKeyEvent *event)
{
    // The base class copies one cell; what Ctrl+C copies here is the window's to say.
    if (event->matches(QKeySequence::Copy))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void TokenTableView::remember()
{
    m_place = {};
    const auto placeOf = [this](int row) {
        const Token *token = m_model->token(row);
        const qsizetype place = m_model->arrangement()->rowAt(m_model->firstPosition() + row);
        return token ? std::optional(TokenPlace{token->id(), place}) : std::nullopt;
    };
    const QList<int> rows = selectedRows();
    if (rows.size() <= maxRemembered) {
        for (const int row : rows) {
            if (const auto place = placeOf(row))
                m_place.selected.append(*place);
        }
    }
    const QModelIndex current = currentIndex();
    if (current.isValid()) {
        m_place.current = placeOf(current.row());
        m_place.currentColumn = current.column();
    }
    m_place.scroll = verticalScrollBar()->value();
    m_place.page = m_model->page();
}

void TokenTableView::restore()
{
    if (m_place.current || !m_place.selected.isEmpty()) {
        QList<TokenPlace> tokens = m_place.selected;
        if (m_place.current)
            tokens.append(*m_place.current);
        QList<int> rows;
        for (const qsizetype position : positionsOf(tokens, *m_model->arrangement()))
            rows.append(m_model->rowAt(position));
        QModelIndex current;
        if (m_place.current)
            current = m_model->index(rows.takeLast(), m_place.currentColumn);
        const QItemSelection selection = rangesOf(std::move(rows), *m_model);
        if (current.isValid())
            selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        if (!selection.isEmpty())
            selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    executeDelayedItemsLayout(); // the scroll bar's range is of the rows before
    verticalScrollBar()->setValue(m_place.page == m_model->page() ? m_place.scroll : 0);
    tellVisibleRows();
}

void TokenTableView::tellVisibleRows()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT visibleRowsChanged(first, last < 0 ? m_model->rowCount() - 1 : last);
}

} // namespace TokenDeck
