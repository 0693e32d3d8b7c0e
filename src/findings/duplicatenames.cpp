// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/duplicatenames.h"

#include "tokens/inventory.h"

#include <algorithm>

namespace TokenDeck {

void NamesInUse::add(qsizetype row, const Token &token, qint64 now)
{
    if (token.knows(Field::Name) && !token.name.isEmpty() && isAlive(token, now))
        m_names.push_back({qHash(token.name), row});
}

void NamesInUse::take(NamesInUse &other)
{
    m_names.insert(m_names.end(), other.m_names.begin(), other.m_names.end());
    other = {};
}

NamesInUse::Duplicates NamesInUse::duplicates(const Inventory &inventory)
{
    // Those of earlier calls are in order already.
    const auto middle = m_names.begin() + m_sorted;
    std::ranges::sort(middle, m_names.end(), {}, &Name::hash);
    std::ranges::inplace_merge(m_names, middle, {}, &Name::hash);
    m_sorted = std::ssize(m_names);

    Duplicates found;
    for (auto first = m_names.cbegin(); first != m_names.cend();) {
        const auto last = std::find_if(first, m_names.cend(),
                                       [first](const Name &name) { return name.hash != first->hash; });
        if (last - first > 1) {
            QHash<QString, int> counts;
            for (auto name = first; name != last; ++name)
                ++counts[inventory.at(name->row)->name];
            for (auto name = first; name != last; ++name) {
                if (counts.value(inventory.at(name->row)->name) > 1)
                    found.rows.push_back(name->row);
            }
            counts.removeIf([](const auto &name) { return name.value() < 2; });
            found.counts.insert(counts);
        }
        first = last;
    }
    return found;
}

} // namespace TokenDeck
