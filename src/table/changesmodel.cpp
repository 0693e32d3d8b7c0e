// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/changesmodel.h"

#include "table/changetext.h"
#include "table/outlooktext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

QString cellText(const ChangedToken &changed, ChangesModel::Column column, const TokenText &text)
{
    switch (column) {
    case ChangesModel::Column::When: return text.moment(changed.time);
    case ChangesModel::Column::Gateway: return text.gateway(changed.token());
    case ChangesModel::Column::Token: return text.name(changed.token());
    case ChangesModel::Column::Change: return changeWords(changed.changes);
    case ChangesModel::Column::Details: return shownText(changeDetails(changed, text).join(u"; "_s));
    }
    Q_UNREACHABLE();
}

bool hasWords(const ChangedToken &changed, const QStringList &words, const TokenText &text)
{
    const QString name = changed.before && changed.after ? changed.before->name : QString();
    const QStringList texts{changed.token().name, name, changeWords(changed.changes), text.gateway(changed.token())};
    return std::ranges::all_of(words, [&texts](const QString &word) {
        return std::ranges::any_of(texts,
                                   [&word](const QString &each) { return each.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangedToken &changed = this->changed(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cellText(changed, column, m_text);
    if (role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::When: return m_text.exactTime(changed.time);
    case Column::Details: return shownTip(changeDetails(changed, m_text).join(u'\n'));
    default: return shownTip(cellText(changed, column, m_text.whole()));
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When: return tr("When");
    case Column::Gateway: return tr("Gateway");
    case Column::Token: return tr("Token");
    case Column::Change: return tr("What Changed");
    case Column::Details: return tr("Before → After");
    }
    Q_UNREACHABLE();
}

void ChangesModel::setChanges(const ChangesPointer &changes, std::vector<quint32> rows, const TokenText &text)
{
    beginResetModel();
    m_changes = changes;
    m_rows = std::move(rows);
    m_text = text;
    endResetModel();
}

void ChangesModel::setText(const TokenText &text)
{
    m_text = text;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ChangesModel::rowOf(TokenId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](quint32 row) { return (*m_changes)[row].token().id() == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<quint32> rowsOfChanges(const std::vector<ChangedToken> &changes, const QString &search, int column,
                                   Qt::SortOrder order, const TokenText &text, const Ticket &ticket)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    std::vector<quint32> rows;
    for (size_t i = 0; i < changes.size() && ticket.isWanted(); ++i) {
        if (hasWords(changes[i], words, text))
            rows.push_back(static_cast<quint32>(i));
    }
    // Those of the same place stand as the last first.
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](quint32 row) { return changes[row].time; });
    if (column < 0)
        return rows;
    if (static_cast<ChangesModel::Column>(column) == ChangesModel::Column::When) {
        if (order == Qt::AscendingOrder)
            std::ranges::stable_sort(rows, {}, [&](quint32 row) { return changes[row].time; });
        return rows;
    }
    QCollator collator(text.locale());
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    keys.reserve(rows.size());
    for (const quint32 row : rows) {
        if (!ticket.isWanted())
            return {};
        keys.emplace_back(collator.sortKey(cellText(changes[row], static_cast<ChangesModel::Column>(column), text)),
                          row);
    }
    std::ranges::stable_sort(keys, [order](const auto &a, const auto &b) {
        const int compared = a.first.compare(b.first);
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    std::ranges::transform(keys, rows.begin(), [](const auto &key) { return key.second; });
    return rows;
}

} // namespace TokenDeck
