// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"
#include "table/tokentext.h"

/// What the table of columns has several times: functions of a cell, for a field, a window or a word of TokenText.
namespace TokenDeck::ColumnCells {

using namespace Qt::StringLiterals;

template <Field field>
bool knows(const Cell &cell)
{
    return cell.token.knows(field);
}

inline bool always(const Cell &)
{
    return true;
}

template <auto word>
QString told(const Cell &cell, const TokenText &words)
{
    return (words.*word)(cell.token);
}

/// Names and limits may look like markup, which tool tips would render.
template <auto word>
QString toldAsTip(const Cell &cell, const TokenText &words)
{
    return shownTip((words.*word)(cell.token));
}

template <Field field, qint64 Token::*number>
SortPlace placeOf(const Cell &cell)
{
    return cell.token.knows(field) ? SortPlace::of(cell.token.*number) : SortPlace::notKnown();
}

/// In words and as the gateway's number.
template <Field field, qint64 Token::*time>
QString exactTime(const Token &token, const TokenText &words)
{
    const qint64 seconds = token.*time;
    return token.knows(field) ? words.exactTime(seconds) + u" · "_s + QString::number(seconds) : QString();
}

/// The column of what was used in a window.
template <UseWindow window>
constexpr ColumnInfo usedColumn(Column column, ColumnWords title, ColumnWords explanation,
                                const std::array<ColumnInfo::Offer, 4> &offers)
{
    return {.column = column,
            .title = title,
            .explanation = explanation,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 8,
            .visible = false,
            .basis = ColumnInfo::Basis::Outlook,
            .isKnown = [](const Cell &cell) { return cell.outlook().used(window).has_value(); },
            .text = [](const Cell &cell, const TokenText &words) { return words.usedIn(cell.token, window); },
            .toolTip = [](const Cell &cell, const TokenText &words) { return words.usedInTip(cell.token, window); },
            .place = [](const Cell &cell) { return usedInPlace(cell, window); },
            .offers = offers};
}

/// The empty text where there is no limit.
template <Field field, SharedText Token::*limits, bool Token::*enabled>
const QString *limitsText(const Token &token)
{
    static const QString none;
    return !token.knows(field) ? nullptr : token.*enabled ? &(token.*limits).text() : &none;
}

} // namespace TokenDeck::ColumnCells
