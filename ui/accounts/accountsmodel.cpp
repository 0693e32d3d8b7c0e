// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsmodel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

bool AccountsModel::Row::isSameAs(const Row &other) const
{
    return account && other.account ? account->id == other.account->id
                                    : account.has_value() == other.account.has_value();
}

void AccountsModel::setAccounts(const QList<AccountState> &accounts, const QSet<QString> &editable, qint64 now)
{
    QList<Row> rows;
    rows.reserve(accounts.size() + 1);
    if (accounts.size() > 1)
        rows.append({std::nullopt, accountsText(accounts), false});
    for (const AccountState &account : accounts)
        rows.append({account, accountText(account, now), editable.contains(account.id)});
    m_now = now;
    arrange(rows);
    for (int row = 0; row < rowCount(); ++row) {
        const bool looksDifferent = m_rows.at(row) != rows.at(row);
        m_rows[row] = rows.at(row);
        if (looksDifferent)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

/// Removes, moves and inserts what there is to, so that each row is the same as in @p rows.
void AccountsModel::arrange(const QList<Row> &rows)
{
    const auto placeOf = [](const QList<Row> &among, const Row &row, qsizetype from) {
        const auto found = std::find_if(among.begin() + from, among.end(),
                                        [&](const Row &r) { return r.isSameAs(row); });
        return found == among.end() ? -1 : static_cast<int>(found - among.begin());
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (placeOf(rows, m_rows.at(row), 0) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        const int from = placeOf(m_rows, rows.at(row), row);
        if (from == row)
            continue;
        if (from > row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
        }
    }
}

const AccountState *AccountsModel::accountAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const Row &row = m_rows.at(index.row());
    return row.account ? &*row.account : nullptr;
}

bool AccountsModel::canEdit(const QModelIndex &index) const
{
    return index.isValid() && m_rows.at(index.row()).isEditable;
}

QModelIndex AccountsModel::indexOf(const std::optional<QString> &id) const
{
    if (!id)
        return !m_rows.isEmpty() ? index(0) : QModelIndex();
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto &account = m_rows.at(row).account; account && account->id == *id)
            return index(row);
    }
    return {};
}

int AccountsModel::placeBefore(int row, const QString &aside) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.begin() + row, [&aside](const Row &each) {
        return each.isEditable && each.account->id != aside;
    }));
}

int AccountsModel::editableCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::isEditable));
}

bool AccountsModel::canRefreshAll() const
{
    return std::ranges::none_of(m_rows, [](const Row &row) { return row.account && isUnderWay(row.account->kind); });
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto name = [&row] { return row.account ? accountName(*row.account) : tr("All gateways"); };
    switch (role) {
    case Qt::DisplayRole: return name();
    case StateRole: return row.text.full;
    case BriefStateRole: return row.text.brief;
    case KindRole: return row.account ? QVariant(static_cast<int>(row.account->kind)) : QVariant();
    case Qt::ToolTipRole: return row.account ? QVariant(accountTip(*row.account, m_now)) : QVariant();
    case Qt::AccessibleTextRole: return QString(name() % u": "_s % row.text.full);
    case Qt::AccessibleDescriptionRole: return row.account ? QVariant(accountPlace(*row.account)) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    // Between rows, never on one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return canEdit(index) ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList AccountsModel::mimeTypes() const
{
    return {u"application/x-tokendeck-account"_s};
}

QMimeData *AccountsModel::mimeData(const QModelIndexList &indexes) const
{
    const AccountState *account = indexes.isEmpty() ? nullptr : accountAt(indexes.constFirst());
    if (!account)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeTypes().constFirst(), account->id.toUtf8());
    return data;
}

} // namespace TokenDeck
