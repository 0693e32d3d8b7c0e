// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokentablemodel.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString notReadCell(Column column)
{
    return column == Column::Name ? u"…"_s : QString();
}

} // namespace

QString TableCells::at(qsizetype position, Column column) const
{
    const qsizetype row = arrangement->rowAt(position);
    const Token *token = arrangement->inventory.at(row);
    if (!token)
        return notReadCell(column);
    const ColumnInfo &info = columnInfo(column);
    const bool finds = info.basis == ColumnInfo::Basis::Findings && findings;
    return info.text({*token, text.now(), finds ? findings->find(arrangement->inventory, row) : std::nullopt}, text);
}

TokenTableModel::TokenTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_arrangement(std::make_shared<const Arrangement>())
    , m_text(QDateTime::currentSecsSinceEpoch())
{ }

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TokenDeck::columnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const ColumnInfo &info = columnInfo(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(info.alignment);
    const Token *token = this->token(index.row());
    if (!token)
        return role == Qt::DisplayRole && column == Column::Name ? QVariant(notReadCell(column)) : QVariant();
    const bool finds = info.basis == ColumnInfo::Basis::Findings;
    const Cell cell{*token, m_text.now(), finds ? findings(index.row()) : std::nullopt, m_text.accounts()};
    switch (role) {
    case Qt::DisplayRole: return info.text(cell, m_text);
    case Qt::AccessibleTextRole: return info.accessibleText ? info.accessibleText(cell) : QVariant();
    case Qt::ToolTipRole:
        if (!info.isKnown(cell))
            return info.basis == ColumnInfo::Basis::Outlook
                ? tr("Not known yet: neither the gateway nor earlier loads tell it.")
                : tr("Not reported by the gateway, or in an unknown form.");
        return info.toolTip ? info.toolTip(cell, m_text) : QVariant();
    case StatusRole: return static_cast<int>(effectiveStatus(*token, m_text.now()));
    case ShareRole:
        if (const auto share = remainingShare(*token))
            return *share;
        return {};
    case SeverityRole:
        if (const auto worst = cell.findings ? cell.findings->worst() : std::nullopt)
            return static_cast<int>(*worst);
        return {};
    case ChangedRole: return bool(cell.outlook().sinceVisit);
    default: return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(firstPosition() + section + 1) : QVariant();
    if (section < 0 || section >= TokenDeck::columnCount)
        return {};
    const ColumnInfo &info = columnInfo(static_cast<Column>(section));
    switch (role) {
    case Qt::DisplayRole: return QString(info.title);
    case Qt::ToolTipRole: return QString(info.explanation);
    case Qt::TextAlignmentRole: return QVariant::fromValue(info.alignment);
    default: return {};
    }
}

Qt::ItemFlags TokenTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return token(index.row()) ? flags | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : flags;
}

void TokenTableModel::sort(int column, Qt::SortOrder order)
{
    Ordering ordering;
    if (column >= 0 && column < TokenDeck::columnCount)
        ordering = {static_cast<Column>(column), order};
    Q_EMIT orderingRequested(ordering);
}

void TokenTableModel::setArrangement(const ArrangementPointer &arrangement)
{
    const bool grows = arrangement->isNatural() && m_arrangement->isNatural()
        && arrangement->generation == m_arrangement->generation
        && arrangement->inventory.hasLayoutOf(m_arrangement->inventory)
        && arrangement->count() >= m_arrangement->count();
    if (grows) {
        grow(arrangement);
    } else if (arrangement->showsTheSameAs(*m_arrangement)) {
        m_arrangement = arrangement;
        tellAllChanged();
    } else {
        reset([&] { m_arrangement = arrangement; });
        return;
    }
    Q_EMIT pagingChanged();
}

template <typename Change>
void TokenTableModel::reset(Change change)
{
    beginResetModel();
    change();
    m_page = qBound(0, m_page, pageCount() - 1);
    m_rows = windowRows(count());
    endResetModel();
    Q_EMIT pagingChanged();
}

/// More pages of a list in its own order: new rows at the end, and those that have been read meanwhile.
void TokenTableModel::grow(const ArrangementPointer &arrangement)
{
    const ArrangementPointer before = m_arrangement;
    const int rows = windowRows(arrangement->count());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_arrangement = arrangement;
        m_rows = rows;
        endInsertRows();
    } else {
        m_arrangement = arrangement;
    }
    const Inventory &inventory = arrangement->inventory;
    if (m_rows == 0)
        return;
    const qsizetype first = firstPosition();
    const qsizetype last = first + m_rows - 1;
    inventory.forEachNewPage(before->inventory, inventory.pageOf(first), inventory.pageOf(last), [&](qsizetype page) {
        const qsizetype begin = inventory.firstRow(page);
        const auto firstRow = static_cast<int>(qMax<qsizetype>(0, begin - first));
        const auto lastRow = static_cast<int>(
            qMin<qsizetype>(m_rows, begin + static_cast<qsizetype>(inventory.page(page)->size()) - first) - 1);
        if (firstRow > lastRow)
            return;
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, TokenDeck::columnCount - 1));
    });
}

void TokenTableModel::setText(const TokenText &text)
{
    m_text = text;
    tellAllChanged();
}

void TokenTableModel::setFindings(const std::shared_ptr<const FindingsIndex> &findings)
{
    m_findings = findings;
    tellAllChanged();
}

void TokenTableModel::tellAllChanged()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, TokenDeck::columnCount - 1));
}

void TokenTableModel::setPageRows(int rows)
{
    if (rows == m_pageRows)
        return;
    reset([&, first = firstPosition()] {
        m_pageRows = rows;
        // The row that was first stays on the page.
        m_page = rows == allRows ? 0 : static_cast<int>(first / rows);
    });
}

void TokenTableModel::setPage(int page)
{
    page = qBound(0, page, pageCount() - 1);
    if (page != m_page)
        reset([&] { m_page = page; });
}

int TokenTableModel::pageCount() const
{
    if (m_pageRows == allRows)
        return 1;
    return static_cast<int>(qMax<qsizetype>(1, (count() + m_pageRows - 1) / m_pageRows));
}

int TokenTableModel::windowRows(qsizetype count) const
{
    const qsizetype most = m_pageRows == allRows ? std::numeric_limits<int>::max() : m_pageRows;
    return static_cast<int>(qBound<qsizetype>(0, count - firstPosition(), most));
}

int TokenTableModel::rowAt(qsizetype position) const
{
    const qsizetype row = position - firstPosition();
    return position >= 0 && row >= 0 && row < m_rows ? static_cast<int>(row) : -1;
}

QList<qsizetype> TokenTableModel::missingPages(int firstRow, int lastRow) const
{
    QList<qsizetype> missing;
    if (!m_arrangement->isNatural() || m_rows == 0)
        return missing;
    const Inventory &inventory = m_arrangement->inventory;
    const qsizetype first = inventory.pageOf(firstPosition() + qBound(0, firstRow, m_rows - 1));
    const qsizetype last = inventory.pageOf(firstPosition() + qBound(0, lastRow, m_rows - 1));
    for (qsizetype page = first; page <= last; ++page) {
        if (!inventory.hasPage(page))
            missing.append(page);
    }
    return missing;
}

std::optional<FindingRules> TokenTableModel::findings(int row) const
{
    return m_findings ? m_findings->find(m_arrangement->inventory, m_arrangement->rowAt(firstPosition() + row))
                      : std::nullopt;
}

} // namespace TokenDeck
