// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tokentableview.h"

#include "table/tokentablemodel.h"
#include "ui/common/widgets.h"
#include "ui/table/frozencolumns.h"
#include "ui/table/tokendelegate.h"
#include "ui/table/tokenheader.h"
#include "ui/table/tokenselection.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QProxyStyle>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <utility>

namespace TokenDeck {

namespace {

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
    , m_header(new TokenHeader(this))
    , m_delegate(new TokenDelegate(this))
{
    setAccessibleName(tr("Tokens"));
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setTabOrder(horizontalHeader(), this);
    setUpRows(this);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setTextElideMode(Qt::ElideRight);

    QHeaderView *columns = horizontalHeader();
    columns->setSortIndicatorClearable(true);
    columns->setResizeContentsPrecision(0); // the rows in sight
    connect(columns, &QHeaderView::sectionResized, this, [this](int section) {
        if (QApplication::mouseButtons() & Qt::LeftButton)
            m_resized.insert(section);
    });
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &TokenHeader::widthSet, this, [this](int section) { m_resized.insert(section); });
    onEvents(this, {QEvent::StyleChange, QEvent::FontChange}, [this] {
        updateHeaderStyle();
        updateRowHeight();
    });
    updateHeaderStyle();
    m_frozen = new FrozenColumns(this, m_header);
    setFreezesFirst(true);
    connect(columns, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const int section = horizontalHeader()->logicalIndexAt(position);
        if (section >= 0)
            Q_EMIT columnMenuRequested(static_cast<Column>(section), menu);
        if (section >= 0)
            connect(menu->addAction(tr("Fit This Column")), &QAction::triggered, this,
                    [this, section] { fitColumn(static_cast<Column>(section)); });
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TokenTableView::tellVisibleRows);
}

TokenTableView::~TokenTableView()
{
    // It listens to the header, which changes while what is left of this deletes its children.
    delete std::exchange(m_frozen, nullptr);
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
    m_selection = new TokenSelection(model, this);
    const auto *before = selectionModel();
    setSelectionModel(m_selection);
    delete before;
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    resetColumns();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TokenTableView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &TokenTableView::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TokenTableView::tellVisibleRows);
}

void TokenTableView::selectAll()
{
    m_selection->selectEverything();
    Q_EMIT everythingSelected();
}

void TokenTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showColumnsByRoom();
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

void TokenTableView::updateRowHeight()
{
    constexpr std::array room{3, 9, 17}; // pixels, as Density
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + room.at(static_cast<size_t>(m_density)));
}

void TokenTableView::setDensity(Density density)
{
    m_density = density;
    updateRowHeight();
    tellVisibleRows();
}

void TokenTableView::setFreezesFirst(bool freezes)
{
    m_frozen->setSections(freezes ? QList{static_cast<int>(Column::Status), static_cast<int>(Column::Gateway),
                                          static_cast<int>(Column::Name)}
                                  : QList<int>());
}

/// Not below the columns that stay in sight; and to these nothing has to be scrolled to the side.
void TokenTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    const bool isFrozen = m_frozen && index.isValid() && m_frozen->shows(index.column());
    QTableView::scrollTo(index, hint);
    if (isFrozen) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    if (!m_frozen || m_frozen->room() == 0)
        return;
    const QRect cell = visualRect(index);
    const int hidden = isRightToLeft() ? cell.right() - (viewport()->width() - m_frozen->room())
                                       : m_frozen->room() - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void TokenTableView::keyPressEvent(QKeyEvent *event)
{
    // The base class copies one cell; what Ctrl+C copies here is the window's to say.
    if (event->matches(QKeySequence::Copy))
        return event->ignore();
    const int row = currentIndex().row();
    const bool down = event->key() == Qt::Key_PageDown && row == m_model->rowCount() - 1;
    const bool up = event->key() == Qt::Key_PageUp && row == 0;
    const int page = m_model->page() + (down ? 1 : up ? -1 : 0);
    if (event->modifiers() != Qt::NoModifier || page == m_model->page() || page < 0 || page >= m_model->pageCount())
        return QTableView::keyPressEvent(event);
    m_model->setPage(page);
    selectRow(down ? 0 : m_model->rowCount() - 1);
}

/// From what is selected rows are dragged; from elsewhere the mouse selects.
void TokenTableView::mousePressEvent(QMouseEvent *event)
{
    setDragEnabled(selectionModel()->isSelected(indexAt(event->position().toPoint())));
    QTableView::mousePressEvent(event);
}

void TokenTableView::startDrag(Qt::DropActions)
{
    Q_EMIT dragRequested();
}

void TokenTableView::remember()
{
    m_place = {};
    m_selection->remember();
    const QModelIndex current = currentIndex();
    if (const Token *token = current.isValid() ? m_model->token(current.row()) : nullptr) {
        m_place.current = {token->id(), m_model->arrangement()->rowAt(m_model->firstPosition() + current.row())};
        m_place.currentColumn = current.column();
    }
    m_place.scroll = verticalScrollBar()->value();
    m_place.page = m_model->page();
}

void TokenTableView::restore()
{
    if (m_place.current) {
        const qsizetype position = positionsOf({*m_place.current}, *m_model->arrangement()).constFirst();
        const QModelIndex current = m_model->index(m_model->rowAt(position), m_place.currentColumn);
        if (current.isValid())
            m_selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    m_selection->restore();
    executeDelayedItemsLayout(); // the scroll bar's range is of the rows before
    fitColumns();
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
