// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <span>
#include <vector>

namespace TokenDeck {

/// Rows of an inventory by the hash of something, to find those that may have it in common. For one thread at a time.
class RowsByHash
{
public:
    struct Entry
    {
        size_t hash;
        qsizetype row;
    };

    void add(size_t hash, qsizetype row) { m_entries.push_back({hash, row}); }
    /// All that was added to @p other, which has none afterwards.
    void take(RowsByHash &other)
    {
        m_entries.insert(m_entries.end(), other.m_entries.begin(), other.m_entries.end());
        other = {};
    }

    /// Calls f(entries) for all of a hash, where they are two or more.
    template <typename Function>
    void forEachGroup(Function &&f)
    {
        // Those of earlier calls are in order already.
        const auto middle = m_entries.begin() + m_sorted;
        std::ranges::sort(middle, m_entries.end(), {}, &Entry::hash);
        std::ranges::inplace_merge(m_entries, middle, {}, &Entry::hash);
        m_sorted = std::ssize(m_entries);
        for (auto first = m_entries.cbegin(); first != m_entries.cend();) {
            const auto last = std::find_if(first, m_entries.cend(),
                                           [first](const Entry &entry) { return entry.hash != first->hash; });
            if (last - first > 1)
                f(std::span(first, last));
            first = last;
        }
    }

private:
    std::vector<Entry> m_entries;
    qsizetype m_sorted = 0; // so many of them, from the first, by hash
};

} // namespace TokenDeck
