// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "table/tokenorders.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace TokenDeck {

/// By what the tokens stand; without a column, in the gateway's own order.
struct Ordering
{
    std::optional<Column> column;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const Ordering &, const Ordering &) = default;
};

/// An inventory in an order, through a filter: what the table shows, as a value.
struct Arrangement
{
    Inventory inventory;
    quint64 generation = 0; ///< the same for all states of one load
    Ordering ordering;
    bool filtered = false;
    TokenOrders::Order order = {}; ///< ascending by the column; nothing if isNatural()
    qsizetype unknown = 0; ///< tokens that match neither the filter nor its contrary, since what decides is not known

    /// Every row in the gateway's order, those not read yet too.
    [[nodiscard]] bool isNatural() const { return !ordering.column && !filtered; }
    [[nodiscard]] qsizetype count() const
    {
        return isNatural() ? inventory.rowCount() : order ? static_cast<qsizetype>(order->size()) : 0;
    }
    [[nodiscard]] qsizetype rowAt(qsizetype position) const
    {
        if (isNatural())
            return position;
        const qsizetype place = ordering.direction == Qt::AscendingOrder ? position : count() - 1 - position;
        return static_cast<qsizetype>((*order)[static_cast<size_t>(place)]);
    }
    /// The same tokens of the same load in the same order.
    [[nodiscard]] bool showsTheSameAs(const Arrangement &other) const
    {
        return generation == other.generation && inventory.tokenCount() == other.inventory.tokenCount()
            && ordering == other.ordering && filtered == other.filtered && unknown == other.unknown && order
            && other.order && *order == *other.order;
    }
    [[nodiscard]] const Token *at(qsizetype position) const { return inventory.at(rowAt(position)); }
};
using ArrangementPointer = std::shared_ptr<const Arrangement>;

/// Orders and filters. Small inventories at once; what may take longer than a frame in a thread of its own, the last
/// request winning, while the last arrangement stands.
class Arranger : public QObject
{
    Q_OBJECT

public:
    explicit Arranger(QObject *parent = nullptr);

    /// @p grown: the same load with more of its pages. While one grows, it is arranged a few times a second.
    void setInventory(const Inventory &inventory, bool grown);
    void setOrdering(Ordering ordering);
    void setFilter(const Filter &filter);
    /// What filters and states are asked with.
    void setContext(const FilterContext &context);

    [[nodiscard]] const Ordering &ordering() const { return m_ordering; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] bool isBusy() const { return m_worker.isBusy(); }

Q_SIGNALS:
    void arranged(const TokenDeck::ArrangementPointer &arrangement);

private:
    struct Cache;

    void request();
    void take(const ArrangementPointer &made);
    void arrange();
    void prepareSearch();
    [[nodiscard]] static ArrangementPointer make(Arrangement wanted, const Filter &filter, const FilterContext &context,
                                                 Cache &cache, const Ticket &ticket);

    Inventory m_inventory;
    Ordering m_ordering;
    Filter m_filter;
    FilterContext m_context;
    quint64 m_generation = 0;
    std::shared_ptr<Cache> m_cache; // used by one job at a time
    Worker m_worker;
    Worker m_reader; // of texts, in advance
    QTimer m_growth;
};

} // namespace TokenDeck
