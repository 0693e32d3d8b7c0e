// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/duplicatenames.h"

#include "tokens/inventory.h"

#include <QSet>

namespace TokenDeck {

namespace {

/// @p names: of one hash, of which @p counts has those that several have.
void addCreations(std::span<const RowsByHash::Entry> names, const Inventory &inventory, const DuplicateNames &counts,
                  NamesInUse::Duplicates &found)
{
    NameCreations creations;
    for (const auto &name : names) {
        const Token &token = *inventory.at(name.row);
        if (token.knows(Field::CreatedTime) && counts.contains(token.name))
            creations[{token.id().account(), token.name}].append(token.createdTime);
    }
    creations.removeIf([](const auto &name) { return name.value().size() < 2; });
    for (QList<qint64> &times : creations)
        std::ranges::sort(times);
    for (const auto &name : names) {
        if (isUsedAfterReplacement(*inventory.at(name.row), creations))
            found.replacedRows.push_back(name.row);
    }
    found.creations.insert(creations);
}

} // namespace

void NamesInUse::add(qsizetype row, const Token &token, qint64 now)
{
    if (token.knows(Field::Name) && !token.name.isEmpty() && isAlive(token, now))
        m_names.add(qHash(token.name), row);
}

NamesInUse::Duplicates NamesInUse::duplicates(const Inventory &inventory)
{
    Duplicates found;
    m_names.forEachGroup([&](auto names) {
        QHash<QString, int> counts;
        for (const auto &name : names)
            ++counts[inventory.at(name.row)->name];
        for (const auto &name : names) {
            if (counts.value(inventory.at(name.row)->name) > 1)
                found.rows.push_back(name.row);
        }
        counts.removeIf([](const auto &name) { return name.value() < 2; });
        if (!counts.isEmpty())
            addCreations(names, inventory, counts, found);
        found.counts.insert(counts);
    });
    return found;
}

void KeysInUse::add(qsizetype row, const Token &token)
{
    if (token.knows(Field::Key) && token.key.isDistinctive())
        m_keys.add(qHash(token.key), row);
}

KeysInUse::Shared KeysInUse::shared(const Inventory &inventory)
{
    Shared found;
    m_keys.forEachGroup([&](auto entries) {
        QHash<MaskedKey, QSet<TokenId::Account>> accounts;
        for (const auto &entry : entries) {
            const Token &token = *inventory.at(entry.row);
            accounts[token.key].insert(token.id().account());
        }
        accounts.removeIf([](const auto &key) { return key.value().size() < 2; });
        for (const auto &entry : entries) {
            if (accounts.contains(inventory.at(entry.row)->key))
                found.rows.push_back(entry.row);
        }
        for (const auto &[key, of] : accounts.asKeyValueRange()) {
            QList<TokenId::Account> sorted(of.begin(), of.end());
            std::ranges::sort(sorted);
            found.keys.insert(key, sorted);
        }
    });
    return found;
}

} // namespace TokenDeck
