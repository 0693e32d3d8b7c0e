// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/duplicatenames.h"

#include "tokens/inventory.h"

#include <QSet>

namespace TokenDeck {

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
