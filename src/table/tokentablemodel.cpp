// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokentablemodel.h"

#include "table/findingtext.h"
#include "tokens/tokenstate.h"

#include <QDateTime>
#include <QTextDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Asked for with every cell that is painted: what else a column's description says need not be made each time.
QVariant alignmentOf(Column column)
{
    static const auto alignments = [] {
        std::array<QVariant, columnCount> all;
        for (const Column each : allColumns())
            all[static_cast<size_t>(each)] = QVariant::fromValue(columnInfo(each).alignment);
        return all;
    }();
    return alignments[static_cast<size_t>(column)];
}

/// Whether the gateway told what a cell shows.
bool isKnown(const Token &token, Column column)
{
    switch (column) {
    case Column::Status: return token.knows(Field::Status);
    case Column::Name: return token.knows(Field::Name);
    case Column::Key: return token.knows(Field::Key);
    case Column::Group: return token.knows(Field::Group);
    case Column::Remaining: return knowsRemaining(token);
    case Column::Quota:
        return isUnlimited(token)
            || (isLimited(token) && token.knows(Field::RemainQuota) && token.knows(Field::UsedQuota));
    case Column::Used: return token.knows(Field::UsedQuota);
    case Column::Expires: return token.knows(Field::ExpiredTime);
    case Column::LastUsed: return wasNeverUsed(token) == true || lastUse(token);
    case Column::Created: return token.knows(Field::CreatedTime);
    case Column::Models: return token.knows(Field::Models);
    case Column::Ips: return token.knows(Field::Ips);
    case Column::Id:
    case Column::Findings: return true;
    }
    Q_UNREACHABLE();
}

QString cellText(const Token &token, Column column, const TokenText &text)
{
    switch (column) {
    case Column::Status: return text.status(token);
    case Column::Name: return text.name(token);
    case Column::Key: return token.knows(Field::Key) ? token.key.toString() : TokenText::unknown();
    case Column::Group: return text.group(token);
    case Column::Remaining: return text.remaining(token);
    case Column::Quota: return text.quotaShare(token);
    case Column::Used: return text.used(token);
    case Column::Expires: return text.expires(token);
    case Column::LastUsed: return text.lastUsed(token);
    case Column::Created: return text.created(token);
    case Column::Models: return text.models(token);
    case Column::Ips: return text.ips(token);
    case Column::Id: return text.id(token);
    case Column::Findings: break;
    }
    Q_UNREACHABLE();
}

QString findingsCell(const std::optional<FindingRules> &found, const TokenText &text)
{
    if (!found)
        return TokenText::unknown();
    return found->isEmpty() ? QString() : text.locale().toString(found->count());
}

QString notReadCell(Column column)
{
    return column == Column::Name ? u"…"_s : QString();
}

} // namespace

QString TableCells::at(qsizetype position, Column column) const
{
    const qsizetype slot = arrangement->slotAt(position);
    const Token *token = arrangement->inventory.at(slot);
    if (!token)
        return notReadCell(column);
    if (column != Column::Findings)
        return cellText(*token, column, text);
    return findingsCell(findings ? findings->find(arrangement->inventory, slot) : std::nullopt, text);
}

TokenTableModel::TokenTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_arrangement(std::make_shared<const Arrangement>())
    , m_text(QDateTime::currentSecsSinceEpoch())
{ }

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TokenDeck::columnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    const Token *token = this->token(index.row());
    if (!token)
        return role == Qt::DisplayRole && column == Column::Name ? QVariant(notReadCell(column)) : QVariant();
    if (column == Column::Findings)
        return findingsData(index.row(), role);
    switch (role) {
    case Qt::DisplayRole: return cellText(*token, column, m_text);
    case Qt::ToolTipRole: return toolTip(*token, column);
    case StatusRole: return static_cast<int>(effectiveStatus(*token, m_text.now()));
    case ShareRole:
        if (const auto share = remainingShare(*token))
            return *share;
        return {};
    default: return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(firstPosition() + section + 1) : QVariant();
    if (section < 0 || section >= TokenDeck::columnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole: return columnInfo(static_cast<Column>(section)).title;
    case Qt::ToolTipRole: return columnInfo(static_cast<Column>(section)).explanation;
    case Qt::TextAlignmentRole: return QVariant::fromValue(columnInfo(static_cast<Column>(section)).alignment);
    default: return {};
    }
}

Qt::ItemFlags TokenTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return token(index.row()) ? flags | Qt::ItemIsSelectable : flags;
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
        beginResetModel();
        m_arrangement = arrangement;
        clampPage();
        m_rows = windowRows(m_arrangement->count());
        endResetModel();
    }
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
        const qsizetype firstSlot = inventory.firstSlot(page);
        const auto firstRow = static_cast<int>(qMax<qsizetype>(0, firstSlot - first));
        const auto lastRow = static_cast<int>(
            qMin<qsizetype>(m_rows, firstSlot + static_cast<qsizetype>(inventory.page(page)->size()) - first) - 1);
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
    const qsizetype first = firstPosition();
    beginResetModel();
    m_pageRows = rows;
    // The row that was first stays on the page.
    m_page = rows == allRows ? 0 : static_cast<int>(first / rows);
    clampPage();
    m_rows = windowRows(count());
    endResetModel();
    Q_EMIT pagingChanged();
}

void TokenTableModel::setPage(int page)
{
    page = qBound(0, page, pageCount() - 1);
    if (page == m_page)
        return;
    beginResetModel();
    m_page = page;
    m_rows = windowRows(count());
    endResetModel();
    Q_EMIT pagingChanged();
}

int TokenTableModel::pageCount() const
{
    if (m_pageRows == allRows)
        return 1;
    return static_cast<int>(qMax<qsizetype>(1, (count() + m_pageRows - 1) / m_pageRows));
}

void TokenTableModel::clampPage()
{
    m_page = qBound(0, m_page, pageCount() - 1);
}

int TokenTableModel::windowRows(qsizetype count) const
{
    const qsizetype most = m_pageRows == allRows ? std::numeric_limits<int>::max() : m_pageRows;
    return static_cast<int>(qBound<qsizetype>(0, count - firstPosition(), most));
}

const Token *TokenTableModel::token(int row) const
{
    return m_arrangement->at(firstPosition() + row);
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
    return m_findings ? m_findings->find(m_arrangement->inventory, m_arrangement->slotAt(firstPosition() + row))
                      : std::nullopt;
}

QVariant TokenTableModel::findingsData(int row, int role) const
{
    const auto found = findings(row);
    if (!found)
        return role == Qt::DisplayRole ? QVariant(findingsCell(found, m_text)) : QVariant();
    if (found->isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole: return findingsCell(found, m_text);
    case Qt::AccessibleTextRole: return findingsText(*found);
    case Qt::ToolTipRole: return Qt::convertFromPlainText(findingTitles(*found).join(u'\n'), Qt::WhiteSpaceNormal);
    case SeverityRole: return static_cast<int>(*found->worst());
    default: return {};
    }
}

QVariant TokenTableModel::toolTip(const Token &token, Column column) const
{
    if (!isKnown(token, column))
        return tr("The gateway does not report it, or not in a way that is understood.");
    switch (column) {
    case Column::Status: return tr("Stored by the gateway as %1").arg(m_text.storedStatus(token));
    case Column::Remaining: return isUnlimited(token) ? QString() : m_text.units(token.remainQuota);
    case Column::Used: return m_text.units(token.usedQuota);
    case Column::Quota: return tr("%1 left, %2 used").arg(m_text.remaining(token), m_text.used(token));
    case Column::Expires: return token.expiresNever() ? QString() : m_text.exactTime(token.expiredTime);
    case Column::LastUsed: return wasNeverUsed(token) == true ? QString() : m_text.exactTime(token.accessedTime);
    case Column::Created: return m_text.exactTime(token.createdTime);
    // Names and limits may look like markup, which tool tips would render.
    case Column::Name: return shownTip(token.name);
    case Column::Models: return shownTip(m_text.models(token));
    case Column::Ips: return shownTip(m_text.ips(token));
    case Column::Key:
    case Column::Group:
    case Column::Id:
    case Column::Findings: return {};
    }
    Q_UNREACHABLE();
}

} // namespace TokenDeck
