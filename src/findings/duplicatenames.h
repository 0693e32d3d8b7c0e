// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

#include <vector>

namespace TokenDeck {

class Inventory;

/// The names of tokens that are alive, to find those that several have. For one thread at a time.
class NamesInUse
{
public:
    /// @p token: in that row.
    void add(qsizetype row, const Token &token, qint64 now);
    /// All that was added to @p other, which has none afterwards.
    void take(NamesInUse &other);

    struct Duplicates
    {
        DuplicateNames counts;
        std::vector<qsizetype> rows; ///< of tokens with such a name
    };
    /// @p inventory: the one whose rows were added.
    [[nodiscard]] Duplicates duplicates(const Inventory &inventory);

private:
    struct Name
    {
        size_t hash;
        qsizetype row;
    };

    std::vector<Name> m_names;
    qsizetype m_sorted = 0; // so many of them, from the first, by hash
};

} // namespace TokenDeck
