// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "findings/rowsbyhash.h"

namespace TokenDeck {

class Inventory;

/// The names of tokens that are alive, to find those that several have. For one thread at a time.
class NamesInUse
{
public:
    /// @p token: in that row.
    void add(qsizetype row, const Token &token, qint64 now);
    /// All that was added to @p other, which has none afterwards.
    void take(NamesInUse &other) { m_names.take(other.m_names); }

    struct Duplicates
    {
        DuplicateNames counts;
        NameCreations creations;
        std::vector<qsizetype> rows;         ///< of tokens with such a name
        std::vector<qsizetype> replacedRows; ///< of those that were used after another was created
    };
    /// @p inventory: the one whose rows were added.
    [[nodiscard]] Duplicates duplicates(const Inventory &inventory);

private:
    RowsByHash m_names;
};

/// The masked keys of tokens, to find those that tokens of several accounts have. For one thread at a time.
class KeysInUse
{
public:
    /// @p token: in that row.
    void add(qsizetype row, const Token &token);
    void take(KeysInUse &other) { m_keys.take(other.m_keys); }

    struct Shared
    {
        SharedKeys keys;
        std::vector<qsizetype> rows; ///< of tokens with such a key
    };
    [[nodiscard]] Shared shared(const Inventory &inventory);

private:
    RowsByHash m_keys;
};

} // namespace TokenDeck
