// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tokenselection.h"

#include "table/tokentablemodel.h"

#include <algorithm>

namespace TokenDeck {

namespace {

/// More selected tokens than this are not looked for again, unless everything is selected.
constexpr qsizetype maxRemembered = 20'000;

/// Neighbours in one range, because a view looks through all ranges for every cell.
QItemSelection rangesOf(QList<int> rows, const TokenTableModel &model)
{
    std::ranges::sort(rows);
    QItemSelection ranges;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        ranges.append({model.index(rows.at(first), 0), model.index(rows.at(last), columnCount - 1)});
        first = last + 1;
    }
    return ranges;
}

/// Ranges may not overlap.
qsizetype rowsOf(const QItemSelection &ranges)
{
    qsizetype rows = 0;
    for (const QItemSelectionRange &range : ranges)
        rows += range.height();
    return rows;
}

} // namespace

TokenSelection::TokenSelection(TokenTableModel *model, QObject *parent)
    : QItemSelectionModel(model, parent)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_everything)
            select({m_model->index(first, 0), m_model->index(last, columnCount - 1)}, Select);
    });
}

void TokenSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if ((command & Clear) && !m_isResetting)
        forgetOthers();
    QItemSelectionModel::select(selection, command);
}

void TokenSelection::forgetOthers()
{
    m_everything = false;
    m_others.clear();
    m_otherPositions.clear();
}

void TokenSelection::selectEverything()
{
    select(pageRows(), ClearAndSelect);
    m_everything = true;
}

void TokenSelection::fix()
{
    if (!m_everything)
        return;
    if (count() > maxRemembered) {
        selectNothing();
        return;
    }
    const SelectedTokens all = selected();
    forgetOthers();
    all.forEachWhile([&](qsizetype position, const Token &token) {
        if (m_model->rowAt(position) < 0) {
            m_others.append({token.id(), all.arrangement->rowAt(position)});
            m_otherPositions.append(position);
        }
        return true;
    });
}

void TokenSelection::takeOver(const TokenSelection &other)
{
    QItemSelection ofPage;
    for (const QItemSelectionRange &range : other.selection())
        ofPage.append({m_model->index(range.top(), 0), m_model->index(range.bottom(), columnCount - 1)});
    select(ofPage, ClearAndSelect);
    m_everything = other.m_everything;
    m_others = other.m_others;
    m_otherPositions = other.m_otherPositions;
    Q_EMIT selectionChanged({}, {});
}

QItemSelection TokenSelection::pageRows() const
{
    const int rows = m_model->rowCount();
    return rows == 0 ? QItemSelection()
                     : QItemSelection(m_model->index(0, 0), m_model->index(rows - 1, columnCount - 1));
}

qsizetype TokenSelection::count() const
{
    const qsizetype ofPage = rowsOf(selection());
    if (!m_everything)
        return ofPage + m_otherPositions.size();
    const Arrangement &shown = *m_model->arrangement();
    const qsizetype all = shown.isNatural() ? shown.inventory.tokenCount() : shown.count();
    return all - m_otherPositions.size() - (m_model->rowCount() - ofPage);
}

QList<int> TokenSelection::listedRows() const
{
    QItemSelection ranges = selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    QList<int> rows;
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        const int end = m_everything ? range.top() : range.bottom() + 1;
        for (int row = m_everything ? next : qMax(next, range.top()); row < end; ++row)
            rows.append(row);
        next = qMax(next, range.bottom() + 1);
    }
    for (int row = next; m_everything && row < m_model->rowCount(); ++row)
        rows.append(row);
    return rows;
}

SelectedTokens TokenSelection::selected() const
{
    SelectedTokens all{m_model->arrangement(), m_everything, {m_otherPositions.begin(), m_otherPositions.end()}};
    for (const int row : listedRows())
        all.listed.push_back(m_model->firstPosition() + row);
    std::ranges::sort(all.listed);
    return all;
}

void TokenSelection::remember()
{
    m_isResetting = true;
    if (m_others.size() + (m_everything ? 0 : rowsOf(selection())) > maxRemembered)
        return;
    for (const int row : listedRows()) {
        if (const Token *token = m_model->token(row))
            m_others.append({token->id(), m_model->arrangement()->rowAt(m_model->firstPosition() + row)});
    }
}

void TokenSelection::restore()
{
    const Arrangement &shown = *m_model->arrangement();
    const QList<TokenPlace> places = std::exchange(m_others, {});
    m_otherPositions.clear();
    const QList<qsizetype> positions = positionsOf(places, shown);
    QList<int> rows;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype position = positions.at(i);
        if (const int row = m_model->rowAt(position); row >= 0) {
            rows.append(row);
        } else if (position >= 0) {
            m_others.append({places.at(i).id, shown.rowAt(position)});
            m_otherPositions.append(position);
        } else if (shown.filtered || !shown.inventory.isWhole()) {
            m_others.append(places.at(i)); // it may come back
        }
    }
    QItemSelection selection = rangesOf(std::move(rows), *m_model);
    if (m_everything) {
        QItemSelection all = pageRows();
        all.merge(selection, Deselect);
        selection = all;
    }
    if (!selection.isEmpty())
        QItemSelectionModel::select(selection, ClearAndSelect);
    m_isResetting = false;
}

} // namespace TokenDeck
