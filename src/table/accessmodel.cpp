// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/accessmodel.h"

#include "table/accesstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccessModel::AccessModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const Token &AccessModel::token(int row) const
{
    return *m_inventory.at(m_slots[static_cast<size_t>(row)]);
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const Token &shown = token(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Name: return m_text.name(shown);
    case Column::Group: return m_text.group(shown);
    case Column::Why: {
        QStringList words;
        const AccessAnswer answer = canCall(shown, m_question.model, m_question.address, m_question.now);
        for (const AccessReason reason : answer.reasons)
            words.append(accessReasonWord(reason));
        return words.join(u", "_s);
    }
    }
    Q_UNREACHABLE();
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::Group: return tr("Group");
    case Column::Why: return tr("Why");
    }
    Q_UNREACHABLE();
}

void AccessModel::setAnswer(const Inventory &inventory, const AccessQuestion &question, std::vector<quint32> slotsShown,
                            const TokenText &text)
{
    beginResetModel();
    m_inventory = inventory;
    m_question = question;
    m_slots = std::move(slotsShown);
    m_text = text;
    endResetModel();
}

int AccessModel::rowOf(TokenId id) const
{
    const auto found = std::ranges::find_if(m_slots, [&](quint32 slot) { return m_inventory.at(slot)->id() == id; });
    return found == m_slots.end() ? -1 : static_cast<int>(found - m_slots.begin());
}

QStringList AccessModel::reasons(int row) const
{
    QStringList sentences;
    const Token &asked = token(row);
    const AccessAnswer answer = canCall(asked, m_question.model, m_question.address, m_question.now);
    for (const AccessReason reason : answer.reasons)
        sentences.append(accessReasonText(reason, asked, m_question, m_text));
    return sentences;
}

} // namespace TokenDeck
