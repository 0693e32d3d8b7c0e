// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokenorders.h"

#include "table/tokentext.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <cstring>

namespace TokenDeck {

namespace {

/// A sort key and where it stands: after every plain value come "never" and "unlimited", and then what is not known.
struct Place
{
    enum Class : quint8 { Value, Beyond, Unknown };
    Class group = Value;
    quint64 key = 0;
};

Place valuePlace(qint64 value)
{
    // Flipping the sign bit makes unsigned order signed order.
    return {Place::Value, static_cast<quint64>(value) ^ (quint64{1} << 63)};
}

Place valuePlace(double value)
{
    const auto bits = std::bit_cast<quint64>(value);
    return {Place::Value, bits & (quint64{1} << 63) ? ~bits : bits | (quint64{1} << 63)};
}

constexpr Place beyond{Place::Beyond, 0};
constexpr Place notKnown{Place::Unknown, 0};

/// Stable, by bytes from the least; bytes that are the same in all keys cost nothing.
template<typename Keyed>
void radixSort(std::vector<Keyed> &items)
{
    std::array<std::array<quint32, 256>, 8> counts{};
    for (const Keyed &item : items) {
        for (unsigned byte = 0; byte < 8; ++byte)
            ++counts[byte][(item.key >> (8 * byte)) & 0xff];
    }
    std::vector<Keyed> scratch(items.size());
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto &count = counts[byte];
        const quint32 all = static_cast<quint32>(items.size());
        if (std::ranges::any_of(count, [all](quint32 c) { return c == all; }))
            continue;
        quint32 start = 0;
        for (quint32 &c : count)
            start += std::exchange(c, start);
        for (const Keyed &item : items)
            scratch[count[(item.key >> (8 * byte)) & 0xff]++] = item;
        items.swap(scratch);
    }
}

Place place(const Token &token, Column column, qint64 now)
{
    switch (column) {
    case Column::Status: {
        const EffectiveStatus status = effectiveStatus(token, now);
        const qint64 number = status == EffectiveStatus::Unknown ? token.status : 0;
        return valuePlace((static_cast<qint64>(status) << 33) + number);
    }
    case Column::Remaining:
        if (token.knows(Field::UnlimitedQuota) && token.unlimitedQuota)
            return beyond;
        return token.knows(Field::UnlimitedQuota) && token.knows(Field::RemainQuota) ? valuePlace(token.remainQuota)
                                                                                     : notKnown;
    case Column::Quota: {
        if (token.knows(Field::UnlimitedQuota) && token.unlimitedQuota)
            return beyond;
        const auto share = remainingShare(token);
        return share ? valuePlace(*share) : notKnown;
    }
    case Column::Used:
        return token.knows(Field::UsedQuota) ? valuePlace(token.usedQuota) : notKnown;
    case Column::Expires:
        if (!token.knows(Field::ExpiredTime))
            return notKnown;
        return token.expiresNever() ? beyond : valuePlace(token.expiredTime);
    case Column::LastUsed:
        if (!token.knows(Field::AccessedTime))
            return notKnown;
        return token.wasNeverUsed() ? beyond : valuePlace(token.accessedTime);
    case Column::Created:
        return token.knows(Field::CreatedTime) ? valuePlace(token.createdTime) : notKnown;
    case Column::Id:
        return valuePlace(token.id);
    case Column::Name:
    case Column::Key:
    case Column::Group:
    case Column::Models:
    case Column::Ips:
        break; // texts have orders of their own
    }
    Q_UNREACHABLE();
}

} // namespace

TokenOrders::TokenOrders(Inventory inventory, qint64 now, QLocale locale)
    : m_inventory(std::move(inventory))
    , m_now(now)
    , m_locale(std::move(locale))
{
}

const TokenOrders::Slots &TokenOrders::ascending(Column column)
{
    if (column == Column::Id)
        return byId();
    Slots &order = m_orders[static_cast<size_t>(column)];
    if (order.empty())
        order = sorted(column);
    return order;
}

const TokenOrders::Slots &TokenOrders::byId()
{
    if (!m_byId.empty() || m_inventory.tokenCount() == 0)
        return m_byId;
    std::vector<Keyed> items;
    items.reserve(static_cast<size_t>(m_inventory.tokenCount()));
    m_inventory.forEach([&items](qsizetype slot, const Token &token) {
        items.push_back({valuePlace(token.id).key, static_cast<quint32>(slot)});
    });
    // Gateways list the newest first.
    if (std::ranges::is_sorted(items, std::ranges::greater{}, &Keyed::key))
        std::ranges::reverse(items);
    else
        radixSort(items);
    m_byId.reserve(items.size());
    for (const Keyed &item : items)
        m_byId.push_back(item.slot);
    return m_byId;
}

TokenOrders::Slots TokenOrders::sorted(Column column)
{
    switch (column) {
    case Column::Name:
        return byText([](const Token &token) { return token.knows(Field::Name) ? &token.name : nullptr; });
    case Column::Group:
        return byText([](const Token &token) { return token.knows(Field::Group) ? &token.group : nullptr; });
    case Column::Models:
        return byText([](const Token &token) {
            static const QString none;
            return !token.knows(Field::Models) ? nullptr : token.modelLimitsEnabled ? &token.models : &none;
        });
    case Column::Ips:
        return byText([](const Token &token) {
            static const QString none;
            return !token.knows(Field::Ips) ? nullptr : token.ipLimitsEnabled ? &token.ips : &none;
        });
    case Column::Key:
        return byKey();
    case Column::Status:
    case Column::Remaining:
    case Column::Quota:
    case Column::Used:
    case Column::Expires:
    case Column::LastUsed:
    case Column::Created:
    case Column::Id:
        return byNumber([this, column](const Token &token) { return place(token, column, m_now); });
    }
    Q_UNREACHABLE();
}

template<typename KeyOf>
TokenOrders::Slots TokenOrders::byNumber(KeyOf keyOf)
{
    const Slots &ids = byId();
    std::vector<Keyed> values;
    values.reserve(ids.size());
    Slots after;
    Slots last;
    for (const quint32 slot : ids) {
        const Place at = keyOf(*m_inventory.at(slot));
        if (at.group == Place::Value)
            values.push_back({at.key, slot});
        else
            (at.group == Place::Beyond ? after : last).push_back(slot);
    }
    radixSort(values);
    Slots order;
    order.reserve(ids.size());
    for (const Keyed &value : values)
        order.push_back(value.slot);
    order.insert(order.end(), after.begin(), after.end());
    order.insert(order.end(), last.begin(), last.end());
    return order;
}

template<typename TextOf>
TokenOrders::Slots TokenOrders::byText(TextOf textOf)
{
    QCollator collator(m_locale);
    struct Sortable
    {
        QCollatorSortKey key;
        quint32 slot;
    };
    std::vector<Sortable> texts;
    texts.reserve(byId().size());
    Slots last;
    for (const quint32 slot : byId()) {
        if (const QString *text = textOf(*m_inventory.at(slot)))
            texts.push_back({collator.sortKey(*text), slot});
        else
            last.push_back(slot);
    }
    std::ranges::stable_sort(texts, [](const Sortable &a, const Sortable &b) { return a.key.compare(b.key) < 0; });
    Slots order;
    order.reserve(byId().size());
    for (const Sortable &text : texts)
        order.push_back(text.slot);
    order.insert(order.end(), last.begin(), last.end());
    return order;
}

TokenOrders::Slots TokenOrders::byKey()
{
    Slots order = byId();
    std::ranges::stable_sort(order, std::ranges::less{}, [this](quint32 slot) { return m_inventory.at(slot)->key; });
    return order;
}

} // namespace TokenDeck
