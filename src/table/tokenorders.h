// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findingsindex.h"
#include "table/column.h"
#include "tokens/inventory.h"

#include <QLocale>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace TokenDeck {

/// The orders of an inventory's tokens by column, each made once and kept as long as the inventory.
///
/// Values are compared as what they are: numbers and times as integers, "never" and "unlimited" after every value,
/// what is not known last of all, texts in the user's collation with the numbers in them as they count, states and
/// findings by severity; equal ones by id. Keys are computed once a token and sorted as bytes, large inventories in two
/// threads. Not thread-safe; may be used in any one thread at a time.
class TokenOrders
{
public:
    using Rows = std::vector<quint32>;
    using Order = std::shared_ptr<const Rows>;

    /// @p now, Unix seconds, decides which tokens have expired.
    explicit TokenOrders(Inventory inventory = {}, qint64 now = 0, const QLocale &locale = QLocale());

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    /// @p inventory: the same with more of its pages read. The new tokens are merged into the orders made so far.
    void grow(const Inventory &inventory);

    /// What the findings column is sorted by; its order is rebuilt.
    void setFindings(const std::shared_ptr<const FindingsIndex> &findings);
    /// As in the constructor; the order by status is rebuilt.
    void setNow(qint64 now);
    /// That tokens are of, where they are several: orders by gateway and by amounts are rebuilt.
    void setAccounts(const AccountsPointer &accounts);

    /// The rows of all tokens read, by this column, ascending; the other direction is this one read backwards.
    [[nodiscard]] const Order &ascending(Column column);

private:
    /// Sort keys of texts, by row: kept while more pages are to come.
    struct TextKeys
    {
        std::string bytes;            ///< each ends with a zero, and has none before
        std::vector<quint32> offsets; ///< by row
    };

    void forget(ColumnInfo::Basis basis);
    [[nodiscard]] SortPlace placeOf(const ColumnInfo &column, const Token &token, quint32 row) const;
    [[nodiscard]] Rows sortedNumbers(const ColumnInfo &column, const QList<qsizetype> &pages) const;
    [[nodiscard]] Rows sortedTexts(const ColumnInfo &column, const QList<qsizetype> &pages, TextKeys *keys) const;
    [[nodiscard]] Rows sorted(Column column, const QList<qsizetype> &pages, TextKeys *keys) const;
    [[nodiscard]] Rows merged(Column column, const Rows &a, const Rows &b, const TextKeys &keys) const;

    Inventory m_inventory;
    std::shared_ptr<const FindingsIndex> m_findings;
    AccountsPointer m_accounts;
    qint64 m_now;
    QLocale m_locale;
    std::array<Order, columnCount> m_orders;
    std::array<TextKeys, columnCount> m_textKeys;
};

} // namespace TokenDeck
