// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tokentableview.h"

#include "table/tokentablemodel.h"
#include "ui/common/widgets.h"
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

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Before the saved columns, where their set was not chosen by the user.
constexpr const char *byRoom = "by-room:";

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
    , m_delegate(new TokenDelegate(this))
{
    setAccessibleName(tr("Tokens"));
    setItemDelegate(m_delegate);
    setHorizontalHeader(new TokenHeader(this));
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
    connect(columns, &QHeaderView::sectionResized, this, [this](int section) {
        if (QApplication::mouseButtons() & Qt::LeftButton)
            m_resized.insert(section);
    });
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

/// Never narrower than the title and a sort mark.
int TokenTableView::usualWidth(Column column) const
{
    const ColumnInfo info = columnInfo(column);
    const int character = fontMetrics().horizontalAdvance(u'0'); // the average is wide where CJK is
    const int title = horizontalHeader()->fontMetrics().horizontalAdvance(info.title) + 36;
    return qMax(title, info.width * character + 20);
}

void TokenTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    m_columnsChosen = false;
    m_resized.clear();
    for (const Column column : allColumns()) {
        const int section = static_cast<int>(column);
        header->moveSection(header->visualIndex(section), section);
        header->resizeSection(section, usualWidth(column));
        setColumnHidden(section, !isUsual(column));
    }
    constexpr int behindStatus = 1;
    header->moveSection(header->visualIndex(static_cast<int>(Column::Gateway)), behindStatus);
    fitColumns();
}

/// Shown at first.
bool TokenTableView::isUsual(Column column) const
{
    return columnInfo(column).visible || (column == Column::Gateway && m_showsGateways);
}

void TokenTableView::setShowsGateways(bool shows)
{
    m_showsGateways = shows;
    setColumnHidden(static_cast<int>(Column::Gateway), !shows);
    if (m_model)
        fitColumns();
}

void TokenTableView::setColumnShown(Column column, bool shown)
{
    m_columnsChosen = true;
    setColumnHidden(static_cast<int>(column), !shown);
}

/// What columns need for the values in sight, where those are short. Not sizeHintForColumn(), which lays texts out.
void TokenTableView::measureColumns()
{
    constexpr std::array fitting{Column::Status,   Column::Remaining, Column::Used,  Column::UsedDay,
                                 Column::UsedWeek, Column::UsedMonth, Column::Empty, Column::Expires,
                                 Column::LastUsed, Column::Created};
    constexpr int margins = 22;
    for (const Column column : allColumns())
        m_needed.at(static_cast<size_t>(column)) = usualWidth(column);
    const int first = qMax(0, rowAt(0));
    const int last = qMin(m_model->rowCount(),
                          first + viewport()->height() / verticalHeader()->defaultSectionSize() + 1);
    for (const Column column : fitting) {
        int &needed = m_needed.at(static_cast<size_t>(column));
        const int widest = 2 * needed;
        const int shape = column == Column::Status ? fontMetrics().height() : 0;
        for (int row = first; row < last; ++row) {
            const QString text = m_model->index(row, static_cast<int>(column)).data().toString();
            needed = qMax(needed, fontMetrics().horizontalAdvance(text) + margins + shape);
        }
        needed = qMin(needed, widest);
    }
}

void TokenTableView::fitColumns()
{
    measureColumns();
    for (const Column column : allColumns()) {
        const int section = static_cast<int>(column);
        if (!m_resized.contains(section) && !isColumnHidden(section))
            setColumnWidth(section, qMax(columnWidth(section), m_needed.at(static_cast<size_t>(column))));
    }
    showColumnsByRoom();
}

/// Whether one of the first rows has one that is not told by the gateway, but follows from what it tells; others always
/// have.
bool TokenTableView::hasValues(Column column) const
{
    constexpr int looked = 30;
    if (columnInfo(column).basis != ColumnInfo::Basis::Outlook)
        return true;
    for (int row = 0; row < qMin(looked, m_model->rowCount()); ++row) {
        const Token *token = m_model->token(row);
        if (token && columnInfo(column).isKnown({*token, 0, {}, m_model->text().accounts()}))
            return true;
    }
    return false;
}

void TokenTableView::showColumnsByRoom()
{
    if (m_columnsChosen || !m_model)
        return;
    // What helps least first, and of more what helps most.
    constexpr std::array less{Column::Used, Column::Group, Column::Key, Column::Quota};
    constexpr std::array more{Column::UsedWeek, Column::Empty, Column::LastUsed,
                              Column::Models,   Column::Ips,   Column::Created};
    int room = viewport()->width();
    // The last one is stretched, and would be narrower if another followed.
    const auto needed = [this](Column column) {
        const int section = static_cast<int>(column);
        const QHeaderView *header = horizontalHeader();
        const auto isAfter = [&](Column other) {
            const int otherSection = static_cast<int>(other);
            return !isColumnHidden(otherSection) && header->visualIndex(otherSection) > header->visualIndex(section);
        };
        const bool isLast = std::ranges::none_of(allColumns(), isAfter);
        return isColumnHidden(section) || isLast ? m_needed.at(static_cast<size_t>(column))
                                                 : qMax(columnWidth(section), m_needed.at(static_cast<size_t>(column)));
    };
    for (const Column column : allColumns()) {
        if (isUsual(column))
            room -= needed(column);
    }
    for (const Column column : less) {
        const int section = static_cast<int>(column);
        const bool allFit = room >= 0;
        room += allFit ? 0 : needed(column);
        if (allFit && isColumnHidden(section) && !m_resized.contains(section))
            setColumnWidth(section, m_needed.at(static_cast<size_t>(column)));
        setColumnHidden(section, !allFit);
    }
    bool fits = true;
    for (const Column column : more) {
        const int section = static_cast<int>(column);
        if (!hasValues(column)) {
            setColumnHidden(section, true);
            continue;
        }
        room -= needed(column);
        fits = fits && room >= 0;
        if (fits && isColumnHidden(section) && !m_resized.contains(section)) {
            setColumnHidden(section, false);
            setColumnWidth(section, m_needed.at(static_cast<size_t>(column)));
        }
        setColumnHidden(section, !fits);
    }
}

void TokenTableView::fillColumnsMenu(QMenu *menu)
{
    for (const Column column : allColumns()) {
        if (column == Column::Gateway && !m_showsGateways)
            continue;
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
    return (m_columnsChosen ? QByteArray() : QByteArray(byRoom)) + horizontalHeader()->saveState();
}

bool TokenTableView::restoreColumns(const QByteArray &state)
{
    const bool chosen = !state.startsWith(byRoom);
    if (state.isEmpty() || !horizontalHeader()->restoreState(chosen ? state : state.sliced(qstrlen(byRoom))))
        return false;
    m_columnsChosen = chosen;
    horizontalHeader()->setSortIndicatorClearable(true);
    setColumnHidden(static_cast<int>(Column::Name), false);
    setColumnHidden(static_cast<int>(Column::Gateway), !m_showsGateways);
    showColumnsByRoom();
    return true;
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
