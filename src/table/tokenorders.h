// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"
#include "tokens/inventory.h"

#include <QLocale>

#include <array>
#include <vector>

namespace TokenDeck {

/// The orders of an inventory's tokens by column, each made once and kept while the inventory stands.
///
/// Values are compared as what they are: numbers and times as integers, "never" and "unlimited" after every value,
/// what is not known last of all, texts in the user's collation, states by severity; equal ones by id. Not
/// thread-safe; may be used in any one thread at a time.
class TokenOrders
{
public:
    using Slots = std::vector<quint32>;

    /// @p now, Unix seconds, decides which tokens have expired.
    explicit TokenOrders(Inventory inventory = {}, qint64 now = 0, QLocale locale = QLocale());

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    /// The slots of all tokens read, by this column, ascending; the other direction is this one read backwards.
    [[nodiscard]] const Slots &ascending(Column column);

private:
    struct Keyed
    {
        quint64 key;
        quint32 slot;
    };

    [[nodiscard]] const Slots &byId();
    [[nodiscard]] Slots sorted(Column column);
    template<typename KeyOf>
    [[nodiscard]] Slots byNumber(KeyOf keyOf);
    template<typename TextOf>
    [[nodiscard]] Slots byText(TextOf textOf);
    [[nodiscard]] Slots byKey();

    Inventory m_inventory;
    qint64 m_now;
    QLocale m_locale;
    Slots m_byId;
    std::array<Slots, columnCount> m_orders;
};

} // namespace TokenDeck
