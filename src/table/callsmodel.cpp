// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/callsmodel.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

bool isNumber(CallsModel::Column column)
{
    using Column = CallsModel::Column;
    return column == Column::Prompt || column == Column::Completion || column == Column::Cost
        || column == Column::Duration;
}

} // namespace

QString durationText(const LoggedCall &call, const QLocale &locale)
{
    if (!call.duration)
        return TokenText::unknown();
    const qint64 milliseconds = *call.duration;
    const qint64 seconds = milliseconds / 1'000;
    if (call.isDurationInSeconds && seconds == 0)
        return CallsModel::tr("under 1 s");
    if (seconds == 0)
        return CallsModel::tr("%1 ms").arg(locale.toString(milliseconds));
    if (seconds >= 60)
        return CallsModel::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
    if (call.isDurationInSeconds)
        return CallsModel::tr("%1 s").arg(locale.toString(seconds));
    // Rounded down, so that it never says a minute.
    const qint64 tenths = milliseconds / 100;
    return CallsModel::tr("%1 s").arg(locale.toString(static_cast<double>(tenths) / 10, 'f', 1));
}

void CallsModel::setCalls(const QList<LoggedCall> &calls, TokenId::Account account)
{
    beginResetModel();
    m_calls = calls;
    m_account = account;
    endResetModel();
}

void CallsModel::setText(const TokenText &text)
{
    m_text = text;
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool CallsModel::tells(const LoggedCall &call, Column column)
{
    switch (column) {
    case Column::Time:
    case Column::Cost: return true;
    case Column::Model: return !call.model.isEmpty();
    case Column::Prompt: return call.prompt.has_value();
    case Column::Completion: return call.completion.has_value();
    case Column::Duration: return call.duration.has_value();
    case Column::Address: return !call.address.isEmpty();
    case Column::Group: return !call.group.isEmpty();
    }
    Q_UNREACHABLE();
}

QString CallsModel::title(Column column)
{
    switch (column) {
    case Column::Time: return tr("Time");
    case Column::Model: return tr("Model");
    case Column::Prompt: return tr("Prompt");
    case Column::Completion: return tr("Completion");
    case Column::Cost: return tr("Cost");
    case Column::Duration: return tr("Duration");
    case Column::Address: return tr("Address");
    case Column::Group: return tr("Group");
    }
    Q_UNREACHABLE();
}

QString CallsModel::cell(const LoggedCall &call, Column column) const
{
    if (!tells(call, column))
        return TokenText::unknown();
    switch (column) {
    case Column::Time: return QDateTime::fromSecsSinceEpoch(call.time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Column::Model: return shownText(call.model);
    case Column::Prompt: return m_text.locale().toString(*call.prompt);
    case Column::Completion: return m_text.locale().toString(*call.completion);
    case Column::Cost: return m_text.amountOf(m_account, call.quota);
    case Column::Duration: return durationText(call, m_text.locale());
    case Column::Address: return shownText(call.address);
    case Column::Group: return shownText(call.group);
    }
    Q_UNREACHABLE();
}

QString CallsModel::tip(const LoggedCall &call, Column column) const
{
    if (!tells(call, column))
        return tr("Not reported by the gateway.");
    switch (column) {
    case Column::Time: return m_text.exactTime(call.time);
    case Column::Cost: return m_text.units(call.quota);
    case Column::Duration:
        return call.isDurationInSeconds ? tr("The gateway reports whole seconds, rounded down.") : QString();
    case Column::Prompt: return tr("Tokens of the prompt");
    case Column::Completion: return tr("Tokens of the completion");
    case Column::Model: return shownTip(call.model);
    case Column::Address: return shownTip(call.address);
    case Column::Group: return shownTip(call.group);
    }
    Q_UNREACHABLE();
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(m_calls.at(index.row()), column);
    case Qt::ToolTipRole: return tip(m_calls.at(index.row()), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return title(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace TokenDeck
