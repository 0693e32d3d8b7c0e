// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct ColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::ColumnTexts)
};

} // namespace

ColumnInfo columnInfo(Column column)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    switch (column) {
    case Column::Status:
        return {u"status"_s,
                ColumnTexts::tr("Status"),
                ColumnTexts::tr("What the token is now, whatever status the gateway has stored"),
                left,
                8,
                true};
    case Column::Name:
        return {u"name"_s, ColumnTexts::tr("Name"), ColumnTexts::tr("The name its owner gave it"), left, 16, true};
    case Column::Key: return {u"key"_s, ColumnTexts::tr("Key"), ColumnTexts::tr("The API key, masked"), left, 19, true};
    case Column::Group:
        return {
            u"group"_s, ColumnTexts::tr("Group"), ColumnTexts::tr("The group whose channels and prices apply"), left, 7,
            true};
    case Column::Remaining:
        return {u"remaining"_s, ColumnTexts::tr("Remaining"), ColumnTexts::tr("Quota that is left"), right, 10, true};
    case Column::Quota:
        return {u"quota"_s, ColumnTexts::tr("Quota"), ColumnTexts::tr("What is left of all that was granted"), left, 7,
                true};
    case Column::Used:
        return {u"used"_s, ColumnTexts::tr("Used"), ColumnTexts::tr("Quota used so far"), right, 8, true};
    case Column::Expires:
        return {u"expires"_s, ColumnTexts::tr("Expires"), ColumnTexts::tr("When the token ends"), left, 10, true};
    case Column::Findings:
        return {u"findings"_s,
                ColumnTexts::tr("Findings"),
                ColumnTexts::tr("How many things deserve a look, and how bad the worst is"),
                left,
                6,
                true};
    case Column::LastUsed:
        return {
            u"last-used"_s, ColumnTexts::tr("Last used"), ColumnTexts::tr("When the token was last charged"), left, 10,
            false};
    case Column::Created:
        return {u"created"_s, ColumnTexts::tr("Created"), ColumnTexts::tr("When the token was made"), left, 10, false};
    case Column::Models:
        return {u"models"_s,
                ColumnTexts::tr("Models"),
                ColumnTexts::tr("The models it may call, as its owner wrote them"),
                left,
                20,
                false};
    case Column::Ips:
        return {u"ips"_s,
                ColumnTexts::tr("IPs"),
                ColumnTexts::tr("The addresses it may be used from, as its owner wrote them"),
                left,
                20,
                false};
    case Column::Id:
        return {u"id"_s, ColumnTexts::tr("ID"), ColumnTexts::tr("The token's number on its gateway"), right, 7, false};
    }
    Q_UNREACHABLE();
}

std::optional<Column> columnFromId(QStringView id)
{
    for (const Column column : allColumns()) {
        if (columnInfo(column).id == id)
            return column;
    }
    return std::nullopt;
}

} // namespace TokenDeck
