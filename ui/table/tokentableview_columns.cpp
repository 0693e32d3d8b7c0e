// SPDX-License-Identifier: GPL-3.0-or-later
// The table's columns: which are shown, how wide they are, and what is kept of that.
#include "table/tokentablemodel.h"
#include "ui/table/tokentableview.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

namespace TokenDeck {

namespace {

/// Before the saved columns, where their set was not chosen by the user.
constexpr const char *byRoom = "by-room:";

} // namespace

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

void TokenTableView::fitColumn(Column column)
{
    const int section = static_cast<int>(column);
    m_resized.insert(section);
    const int title = horizontalHeader()->sectionSizeHint(section);
    setColumnWidth(section, qMax(title, sizeHintForColumn(section) + 1));
}

void TokenTableView::fitAllColumns()
{
    for (const Column column : allColumns()) {
        if (isColumnShown(column))
            fitColumn(column);
    }
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
    connect(menu->addAction(tr("Fit All Columns")), &QAction::triggered, this, &TokenTableView::fitAllColumns);
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

} // namespace TokenDeck
