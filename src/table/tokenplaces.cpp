// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokenplaces.h"

#include <QHash>

#include <algorithm>

namespace TokenDeck {

namespace {

/// Row and index into what was asked for, by row; without those that are nowhere.
using Found = std::vector<std::pair<qsizetype, qsizetype>>;

Found slotsOf(const QList<TokenPlace> &tokens, const Inventory &inventory)
{
    Found found;
    QMultiHash<TokenId, qsizetype> moved;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto [id, row] = tokens.at(i);
        const Token *token = row < inventory.rowCount() ? inventory.at(row) : nullptr;
        if (token && token->id() == id)
            found.emplace_back(row, i);
        else
            moved.insert(id, i);
    }
    // The inventory lies in memory in the order of rows, so this is faster than a walk through the arrangement.
    for (qsizetype row = 0; row < inventory.rowCount() && !moved.isEmpty(); ++row) {
        const Token *token = inventory.at(row);
        for (auto it = token ? moved.find(token->id()) : moved.end(); it != moved.end() && it.key() == token->id();) {
            found.emplace_back(row, *it);
            it = moved.erase(it);
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

QList<qsizetype> positionsOf(const QList<TokenPlace> &tokens, const Arrangement &arrangement)
{
    QList<qsizetype> positions(tokens.size(), -1);
    const Found found = slotsOf(tokens, arrangement.inventory);
    if (arrangement.isNatural()) {
        for (const auto &[row, index] : found)
            positions[index] = row;
        return positions;
    }
    std::vector<bool> wanted(static_cast<size_t>(arrangement.inventory.rowCount()));
    for (const auto &[row, index] : found)
        wanted[static_cast<size_t>(row)] = true;
    auto missing = static_cast<qsizetype>(found.size());
    for (qsizetype position = 0; position < arrangement.count() && missing > 0; ++position) {
        const qsizetype row = arrangement.rowAt(position);
        if (!wanted[static_cast<size_t>(row)])
            continue;
        for (auto at = std::ranges::lower_bound(found, row, {}, &Found::value_type::first);
             at != found.end() && at->first == row; ++at, --missing)
            positions[at->second] = position;
    }
    return positions;
}

} // namespace TokenDeck
