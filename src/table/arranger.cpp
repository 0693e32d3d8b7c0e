// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/arranger.h"

#include "query/searchtext.h"

#include <algorithm>
#include <mutex>

namespace TokenDeck {

namespace {

/// Fewer are arranged within a fraction of a frame.
constexpr qsizetype maxAtOnce = 2'000;
constexpr std::chrono::milliseconds growthInterval{150};

} // namespace

/// What is kept from one arrangement to the next, used by one job at a time.
struct Arranger::Cache
{
    std::mutex mutex;
    TokenOrders orders;
    quint64 generation = 0;

    std::mutex textMutex; // another thread may read the texts in advance
    SearchText text;

    // The last selection: what a filter that narrows it need only look through.
    Filter filter;
    FilterContext context;
    quint64 selectedGeneration = 0;
    qsizetype selectedTokens = 0;
    TokenOrders::Order selection; // rows, ascending
    std::vector<quint32> unknown; // likewise: no answer
};

Arranger::Arranger(QObject *parent)
    : QObject(parent)
    , m_cache(std::make_shared<Cache>())
{
    m_growth.setSingleShot(true);
    m_growth.setInterval(growthInterval);
    connect(&m_growth, &QTimer::timeout, this, &Arranger::arrange);
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

/// The first word that is typed need not wait for the texts to be read; they wait for all that is asked for.
void Arranger::prepareSearch()
{
    constexpr qsizetype stepRows = 20'000;
    if (!m_inventory.isWhole() || m_inventory.tokenCount() <= maxAtOnce)
        return;
    m_reader.run(
        [cache = m_cache, inventory = m_inventory](const Ticket &ticket) {
            bool isRead = false;
            while (!isRead && ticket.isWanted()) {
                const std::scoped_lock lock(cache->textMutex);
                isRead = cache->text.update(inventory, stepRows);
            }
            return isRead;
        },
        [](bool) {});
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

void Arranger::setContext(const FilterContext &context)
{
    const auto before = std::exchange(m_context, context);
    const bool other = !(m_context == before);
    const bool orders = m_ordering.column && columnInfo(*m_ordering.column).basis != ColumnInfo::Basis::Token;
    if (other && (!m_filter.isEmpty() || orders))
        request();
}

void Arranger::request()
{
    m_growth.stop();
    m_reader.cancel();
    arrange();
}

void Arranger::take(const ArrangementPointer &made)
{
    Q_EMIT arranged(made);
    prepareSearch();
}

void Arranger::arrange()
{
    Arrangement wanted{m_inventory, m_generation, m_ordering, !m_filter.isEmpty()};
    if (wanted.isNatural() || m_inventory.tokenCount() <= maxAtOnce) {
        m_worker.cancel();
        take(make(std::move(wanted), m_filter, m_context, *m_cache, {}));
        return;
    }
    m_worker.run([wanted = std::move(wanted), filter = m_filter, context = m_context,
                  cache = m_cache](const Ticket &ticket) { return make(wanted, filter, context, *cache, ticket); },
                 [this](const ArrangementPointer &made) { take(made); });
}

/// Nothing if a later request has come meanwhile.
ArrangementPointer Arranger::make(Arrangement wanted, const Filter &filter, const FilterContext &context, Cache &cache,
                                  const Ticket &ticket)
{
    if (wanted.isNatural())
        return std::make_shared<const Arrangement>(std::move(wanted));
    const std::scoped_lock lock(cache.mutex);
    if (!ticket.isWanted())
        return nullptr;

    if (cache.generation != wanted.generation)
        cache.orders = TokenOrders(wanted.inventory, context.now);
    else if (cache.orders.inventory().tokenCount() != wanted.inventory.tokenCount())
        cache.orders.grow(wanted.inventory);
    cache.generation = wanted.generation;
    cache.orders.setFindings(context.findings);
    cache.orders.setNow(context.now);
    cache.orders.setAccounts(context.accounts);

    if (wanted.filtered) {
        const bool same = cache.selectedGeneration == wanted.generation
            && cache.selectedTokens == wanted.inventory.tokenCount() && cache.context == context;
        if (!same || !(cache.filter == filter)) {
            const std::scoped_lock textLock(cache.textMutex);
            cache.text.update(wanted.inventory);
            const bool narrows = same && filter.narrows(cache.filter);
            std::optional<std::vector<quint32>> candidates;
            if (narrows && !cache.unknown.empty()) {
                candidates.emplace();
                std::ranges::set_union(*cache.selection, cache.unknown, std::back_inserter(*candidates));
            }
            Selection selection = filter.select(wanted.inventory, cache.text, context,
                                                !narrows         ? nullptr
                                                    : candidates ? &*candidates
                                                                 : cache.selection.get(),
                                                ticket);
            if (!ticket.isWanted())
                return nullptr;
            cache.selection = std::make_shared<const TokenOrders::Rows>(std::move(selection.matches));
            cache.unknown = std::move(selection.unknown);
            cache.filter = filter;
            cache.context = context;
            cache.selectedGeneration = wanted.generation;
            cache.selectedTokens = wanted.inventory.tokenCount();
        }
        wanted.unknown = static_cast<qsizetype>(cache.unknown.size());
    }
    if (!wanted.ordering.column) {
        wanted.order = cache.selection;
    } else if (!wanted.filtered) {
        wanted.order = cache.orders.ascending(*wanted.ordering.column);
    } else {
        std::vector<bool> shown(static_cast<size_t>(wanted.inventory.rowCount()));
        for (const quint32 row : *cache.selection)
            shown[row] = true;
        auto order = std::make_shared<TokenOrders::Rows>();
        order->reserve(cache.selection->size());
        for (const quint32 row : *cache.orders.ascending(*wanted.ordering.column)) {
            if (shown[row])
                order->push_back(row);
        }
        wanted.order = std::move(order);
    }
    return std::make_shared<const Arrangement>(std::move(wanted));
}

} // namespace TokenDeck
