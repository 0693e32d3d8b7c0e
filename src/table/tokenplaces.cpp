// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokenplaces.h"

#include <QHash>

#include <algorithm>

namespace TokenDeck {

namespace {

/// Slot and index into what was asked for, by slot; without those that are nowhere.
using Found = std::vector<std::pair<qsizetype, qsizetype>>;

Found slotsOf(const QList<TokenPlace> &tokens, const Inventory &inventory)
{
    Found found;
    QMultiHash<TokenId, qsizetype> moved;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto [id, slot] = tokens.at(i);
        const Token *token = slot < inventory.rowCount() ? inventory.at(slot) : nullptr;
        if (token && token->id() == id)
            found.emplace_back(slot, i);
        else
            moved.insert(id, i);
    }
    // The inventory lies in memory in the order of slots, so this is faster than a walk through the arrangement.
    for (qsizetype slot = 0; slot < inventory.rowCount() && !moved.isEmpty(); ++slot) {
        const Token *token = inventory.at(slot);
        for (auto it = token ? moved.find(token->id()) : moved.end(); it != moved.end() && it.key() == token->id();) {
            found.emplace_back(slot, *it);
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
        for (const auto &[slot, index] : found)
            positions[index] = slot;
        return positions;
    }
    std::vector<bool> wanted(static_cast<size_t>(arrangement.inventory.rowCount()));
    for (const auto &[slot, index] : found)
        wanted[static_cast<size_t>(slot)] = true;
    auto missing = static_cast<qsizetype>(found.size());
    for (qsizetype position = 0; position < arrangement.count() && missing > 0; ++position) {
        const qsizetype slot = arrangement.rowAt(position);
        if (!wanted[static_cast<size_t>(slot)])
            continue;
        for (auto at = std::ranges::lower_bound(found, slot, {}, &Found::value_type::first);
             at != found.end() && at->first == slot; ++at, --missing)
            positions[at->second] = position;
    }
    return positions;
}

} // namespace TokenDeck
