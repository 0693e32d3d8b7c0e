// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/unusualmodel.h"

#include "query/filtercompletion.h"
#include "tokens/seconds.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

qint64 quotaOf(double use)
{
    constexpr double most = 9e18;
    return qRound64(qBound(-most, use, most));
}

Qt::Alignment alignmentOf(UnusualModel::Column column)
{
    using Column = UnusualModel::Column;
    if (column == Column::Planned)
        return Qt::AlignCenter;
    const bool isNumber = column == Column::Used || column == Column::Usual || column == Column::Above;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QDate dateOf(qint64 day)
{
    return QDateTime::fromSecsSinceEpoch(day, QTimeZone::utc()).date();
}

/// Each account's come in their order, which is that of all where what they are worth is not known.
QList<UnusualRow> ranked(const Accounts &accounts)
{
    QList<UnusualRow> rows;
    for (const AccountInfo &account : accounts.all()) {
        for (const UnusualUse &day : account.outlook ? account.outlook->unusualDays : QList<UnusualUse>())
            rows.append({account.account, day});
    }
    std::ranges::stable_sort(rows, {}, [&accounts](const UnusualRow &row) {
        return std::tuple(row.day.use.isSmall, -row.day.above() * static_cast<double>(accounts.scale(row.account)));
    });
    return rows;
}

} // namespace

void UnusualModel::setText(const TokenText &text)
{
    m_text = text;
    static const Accounts none;
    const Accounts &accounts = text.accounts() ? *text.accounts() : none;
    QList<OutlookPointer> sources;
    for (const AccountInfo &account : accounts.all())
        sources.append(account.outlook);
    QList<UnusualRow> rows = sources == m_sources ? m_rows : ranked(accounts);
    m_sources = sources;
    const auto isSame = [](const UnusualRow &a, const UnusualRow &b) { return a.isOfSame(b); };
    if (!std::ranges::equal(rows, m_rows, isSame)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.isEmpty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

int UnusualModel::rowOf(const UnusualRow &row) const
{
    const auto found = std::ranges::find_if(m_rows, [&row](const UnusualRow &each) { return each.isOfSame(row); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool UnusualModel::canPlan(int row) const
{
    const AccountInfo &account = m_text.accounts()->of(m_rows.at(row).account);
    return account.outlook && account.outlook->hasHistory;
}

QString UnusualModel::query(int row) const
{
    const UnusualRow &asked = m_rows.at(row);
    QStringList terms;
    if (asked.day.token)
        terms.append(termFor(u"id"_s, asked.day.token->toString()));
    if (m_text.tellsGateways())
        terms.append(termFor(u"gateway"_s, m_text.accounts()->of(asked.account).name));
    return terms.join(u' ');
}

bool UnusualModel::isToday(qint64 day) const
{
    return m_text.now() >= day && m_text.now() < day + daySeconds;
}

QString UnusualModel::title(Column column)
{
    switch (column) {
    case Column::Day: return tr("Day");
    case Column::Gateway: return tr("Gateway");
    case Column::Token: return tr("Token");
    case Column::Used: return tr("Used");
    case Column::Usual: return tr("Usual");
    case Column::Above: return tr("Above");
    case Column::Planned: return tr("Planned");
    }
    Q_UNREACHABLE();
}

QString UnusualModel::cell(int row, Column column) const
{
    const UnusualRow &shown = m_rows.at(row);
    const UnusualUse &day = shown.day;
    switch (column) {
    case Column::Day: {
        const QString date = dateText(m_text.locale(), dateOf(day.day));
        return isToday(day.day) ? tr("%1, so far").arg(date) : date;
    }
    case Column::Gateway: return shownText(m_text.accounts()->of(shown.account).name);
    case Column::Token:
        if (!day.token)
            return tr("(the whole account)");
        return day.name.isEmpty() ? tr("(no name)") : shownText(day.name);
    case Column::Used: return m_text.amountOf(shown.account, quotaOf(day.use.used));
    case Column::Usual: return m_text.amountOf(shown.account, quotaOf(day.use.usual));
    case Column::Above: return m_text.amountOf(shown.account, quotaOf(day.above()));
    case Column::Planned: return day.isPlanned ? tr("planned") : QString();
    }
    Q_UNREACHABLE();
}

QString UnusualModel::tip(const UnusualRow &row, Column column) const
{
    switch (column) {
    case Column::Day:
        return tr("%1, by the days of UTC").arg(m_text.locale().toString(dateOf(row.day.day), QLocale::LongFormat));
    case Column::Gateway: return shownTip(m_text.accounts()->of(row.account).name);
    case Column::Token: return row.day.token ? shownTip(row.day.name) : tr("All tokens of the account together");
    case Column::Used: return m_text.units(quotaOf(row.day.use.used));
    case Column::Usual:
        return tr("The median of the days before, as on such a weekday: %1")
            .arg(m_text.units(quotaOf(row.day.use.usual)));
    case Column::Above: return m_text.units(quotaOf(row.day.above()));
    case Column::Planned: return tr("This use was meant: the day is no longer found as unusual.");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags UnusualModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || static_cast<Column>(index.column()) != Column::Planned || !canPlan(index.row()))
        return usual;
    return usual | Qt::ItemIsUserCheckable;
}

QVariant UnusualModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool isBox = column == Column::Planned && canPlan(index.row());
    switch (role) {
    case Qt::DisplayRole: return column == Column::Planned ? QString() : cell(index.row(), column);
    case Qt::AccessibleTextRole: return isBox ? tr("Planned") : cell(index.row(), column);
    case Qt::ToolTipRole:
        return column == Column::Planned && !isBox ? tr("No history is kept of this gateway.")
                                                   : tip(m_rows.at(index.row()), column);
    case Qt::CheckStateRole:
        if (!isBox)
            return {};
        return m_rows.at(index.row()).day.isPlanned ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(column));
    default: return {};
    }
}

bool UnusualModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool isPlanned = value.toInt() == Qt::Checked;
    UnusualRow &row = m_rows[index.row()];
    if (std::exchange(row.day.isPlanned, isPlanned) == isPlanned)
        return true;
    const UnusualRow changed = row;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT plannedChanged(changed);
    return true;
}

QVariant UnusualModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

} // namespace TokenDeck
