// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/arranger.h"

#include <QDateTime>

#include <algorithm>
#include <mutex>

namespace TokenDeck {

namespace {

/// Fewer are arranged within a fraction of a frame.
constexpr qsizetype mostAtOnce = 2'000;
constexpr std::chrono::milliseconds growthInterval{150};

} // namespace

struct Arranger::Cache
{
    std::mutex mutex;
    TokenOrders orders;
    quint64 generation = 0;
    qsizetype tokenCount = 0;
};

Arranger::Arranger(QObject *parent)
    : QObject(parent)
    , m_cache(std::make_shared<Cache>())
{
    m_pool.setMaxThreadCount(1);
    m_growth.setSingleShot(true);
    m_growth.setInterval(growthInterval);
    connect(&m_growth, &QTimer::timeout, this, &Arranger::arrange);
}

Arranger::~Arranger()
{
    ++m_request;
    m_pool.waitForDone();
}

void Arranger::setInventory(const Inventory &inventory, bool grown)
{
    m_inventory = inventory;
    if (!grown)
        ++m_generation;
    const bool natural = !m_ordering.column && m_filter.isEmpty();
    if (!grown || natural)
        request();
    else if (!m_growth.isActive())
        m_growth.start();
}

void Arranger::setOrdering(Ordering ordering)
{
    if (m_ordering == ordering)
        return;
    m_ordering = ordering;
    request();
}

void Arranger::setFilter(const Filter &filter)
{
    m_filter = filter;
    request();
}

void Arranger::request()
{
    m_growth.stop();
    arrange();
}

void Arranger::arrange()
{
    const quint64 request = ++m_request;
    Arrangement wanted{m_inventory, m_generation, m_ordering, !m_filter.isEmpty(), {}};
    if (wanted.isNatural() || m_inventory.tokenCount() <= mostAtOnce) {
        m_busy = false;
        Q_EMIT arranged(make(std::move(wanted), m_filter, *m_cache, m_request, request));
        return;
    }
    m_busy = true;
    m_pool.start([this, request, wanted = std::move(wanted), filter = m_filter, cache = m_cache]() mutable {
        ArrangementPointer made = make(std::move(wanted), filter, *cache, m_request, request);
        if (!made)
            return;
        QMetaObject::invokeMethod(this, [this, request, made = std::move(made)] {
            if (request != m_request)
                return;
            m_busy = false;
            Q_EMIT arranged(made);
        }, Qt::QueuedConnection);
    });
}

/// Nothing if a later request has come meanwhile.
ArrangementPointer Arranger::make(Arrangement wanted, const Filter &filter, Cache &cache,
                                  const std::atomic<quint64> &current, quint64 request)
{
    if (wanted.isNatural())
        return std::make_shared<const Arrangement>(std::move(wanted));
    const std::scoped_lock lock(cache.mutex);
    if (current != request)
        return nullptr;

    const FilterContext context{wanted.inventory.family(), QDateTime::currentSecsSinceEpoch()};
    if (cache.generation != wanted.generation || cache.tokenCount != wanted.inventory.tokenCount()) {
        cache.orders = TokenOrders(wanted.inventory, context.now);
        cache.generation = wanted.generation;
        cache.tokenCount = wanted.inventory.tokenCount();
    }
    std::vector<bool> shown;
    if (wanted.filtered) {
        shown.resize(static_cast<size_t>(wanted.inventory.slotCount()));
        for (qsizetype page = 0; page < wanted.inventory.pageCount(); ++page) {
            if (current != request)
                return nullptr;
            if (!wanted.inventory.hasPage(page))
                continue;
            auto slot = static_cast<size_t>(page * wanted.inventory.pageSize());
            for (const Token &token : *wanted.inventory.page(page))
                shown[slot++] = filter.matches(token, context);
        }
    }
    const auto take = [&](quint32 slot) {
        if (!wanted.filtered || shown[slot])
            wanted.order.push_back(slot);
    };
    if (wanted.ordering.column) {
        const TokenOrders::Slots &ascending = cache.orders.ascending(*wanted.ordering.column);
        wanted.order.reserve(ascending.size());
        if (wanted.ordering.direction == Qt::AscendingOrder)
            std::ranges::for_each(ascending, take);
        else
            std::for_each(ascending.rbegin(), ascending.rend(), take);
    } else {
        wanted.inventory.forEach([&take](qsizetype slot, const Token &) { take(static_cast<quint32>(slot)); });
    }
    return std::make_shared<const Arrangement>(std::move(wanted));
}

} // namespace TokenDeck
