// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/tokenorders.h"

#include "table/sortkeys.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <functional>
#include <map>
#include <span>
#include <thread>

namespace TokenDeck {

namespace {

/// What is sorted: a number that orders as the token's value does, or as eight bytes of it do.
struct Keyed
{
    quint64 key;
    quint32 row;
    quint32 offset; ///< of a text's sort key
};

/// What one thread gathers of some pages, from the last token to the first: gateways list the newest, whose id is the
/// highest, first.
struct Part
{
    std::vector<Keyed> values;
    TokenOrders::Rows beyond;
    TokenOrders::Rows unknown;
    std::string bytes; ///< sort keys of texts
    bool idsAscend = true;
};

/// Stable, by bytes from the least; bytes that are the same in all keys cost nothing.
void radixSort(std::span<Keyed> items, std::vector<Keyed> &scratch)
{
    constexpr size_t worthCounting = 256;
    if (items.size() < worthCounting) {
        std::ranges::stable_sort(items, std::ranges::less{}, &Keyed::key);
        return;
    }
    std::array<std::array<quint32, 256>, 8> counts{};
    for (const Keyed &item : items) {
        for (unsigned byte = 0; byte < 8; ++byte)
            ++counts[byte][(item.key >> (8 * byte)) & 0xff];
    }
    scratch.resize(qMax(scratch.size(), items.size()));
    Keyed *from = items.data();
    Keyed *to = scratch.data();
    for (unsigned byte = 0; byte < 8; ++byte) {
        auto &count = counts[byte];
        if (count[(from->key >> (8 * byte)) & 0xff] == items.size())
            continue;
        quint32 start = 0;
        for (quint32 &c : count)
            start += std::exchange(c, start);
        for (const Keyed *item = from; item != from + items.size(); ++item)
            to[count[(item->key >> (8 * byte)) & 0xff]++] = *item;
        std::swap(from, to);
    }
    if (from != items.data())
        std::copy_n(from, items.size(), items.data());
}

/// Calls f(run) for every run of two or more items with the same key.
template <typename Function>
void forEachTie(std::span<Keyed> items, Function f)
{
    for (size_t first = 0; first < items.size();) {
        size_t last = first + 1;
        while (last < items.size() && items[last].key == items[first].key)
            ++last;
        if (last - first > 1)
            f(items.subspan(first, last - first));
        first = last;
    }
}

/// Eight bytes of a key as a number that orders as they do, zeros after its end.
quint64 eightBytes(const char *key)
{
    std::array<char, 8> bytes{};
    for (size_t i = 0; i < bytes.size() && key[i] != '\0'; ++i)
        bytes[i] = key[i];
    return qFromBigEndian<quint64>(bytes.data());
}

/// Stable: by the first eight bytes, and those that are equal by the next eight.
void sortTexts(std::span<Keyed> items, const std::string &keys, size_t depth, std::vector<Keyed> &scratch,
               const std::function<void(std::span<Keyed>)> &onEqual)
{
    for (Keyed &item : items)
        item.key = eightBytes(keys.data() + item.offset + depth);
    radixSort(items, scratch);
    forEachTie(items, [&](std::span<Keyed> tie) {
        if ((tie.front().key & 0xff) == 0) // they end here
            onEqual(tie);
        else
            sortTexts(tie, keys, depth + sizeof(quint64), scratch, onEqual);
    });
}

/// Whether what is gathered of pages backwards goes on with higher ids in the pages before them.
bool idsGoOn(const Inventory &inventory, std::span<const qsizetype> older, std::span<const qsizetype> newer)
{
    if (older.empty() || newer.empty())
        return true;
    const std::vector<Token> &last = *inventory.page(older.front());
    const std::vector<Token> &next = *inventory.page(newer.back());
    return !last.empty() && !next.empty() && last.front().id() < next.back().id();
}

/// Those that are not in @p before; visited backwards, ids ascend from one account to the next, too.
QList<qsizetype> newPages(const Inventory &inventory, const Inventory &before)
{
    std::map<TokenId::Account, QList<qsizetype>, std::greater<>> pages;
    for (qsizetype page = 0; page < inventory.pageCount(); ++page) {
        if (inventory.hasPage(page) && !before.hasPage(page) && !inventory.page(page)->empty())
            pages[inventory.page(page)->front().id().account()].append(page);
    }
    QList<qsizetype> all;
    for (const auto &[account, ofOne] : pages)
        all += ofOne;
    return all;
}

/// Calls f(row, token) for the tokens of some pages, last first; says whether their ids ascend.
template <typename Function>
bool visitBackwards(const Inventory &inventory, std::span<const qsizetype> pages, Function f)
{
    bool ascend = true;
    std::optional<TokenId> before;
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        const std::vector<Token> &tokens = *inventory.page(*page);
        auto row = static_cast<quint32>(inventory.firstRow(*page)) + static_cast<quint32>(tokens.size());
        for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
            ascend = ascend && (!before || token->id() > *before);
            before = token->id();
            f(--row, *token);
        }
    }
    return ascend;
}

/// Of two parts one; less(a, b) as lessBy(bytes) makes it for the texts of both.
template <typename LessBy>
Part joined(Part older, Part newer, LessBy lessBy)
{
    Part all;
    all.bytes = std::move(older.bytes);
    const auto shift = static_cast<quint32>(all.bytes.size());
    all.bytes += newer.bytes;
    for (Keyed &value : newer.values)
        value.offset += shift;
    all.values.resize(older.values.size() + newer.values.size());
    std::ranges::merge(older.values, newer.values, all.values.begin(), lessBy(all.bytes));
    all.beyond = std::move(older.beyond);
    all.beyond.insert(all.beyond.end(), newer.beyond.begin(), newer.beyond.end());
    all.unknown = std::move(older.unknown);
    all.unknown.insert(all.unknown.end(), newer.unknown.begin(), newer.unknown.end());
    return all;
}

/// Gathers in one thread or two, and puts the parts together: gather(pages) and lessBy as joined() takes it.
template <typename Gather, typename LessBy>
Part inParts(const Inventory &inventory, const QList<qsizetype> &pages, Gather gather, LessBy lessBy)
{
    constexpr qsizetype worthAThread = 20'000; // tokens
    const std::span<const qsizetype> all(pages.constData(), static_cast<size_t>(pages.size()));
    if (pages.size() * inventory.pageSize() < worthAThread || std::thread::hardware_concurrency() < 2)
        return gather(all);
    const size_t half = all.size() / 2;
    Part newer;
    std::thread thread([&] { newer = gather(all.first(half)); });
    Part older = gather(all.subspan(half));
    thread.join();
    const bool ascend = older.idsAscend && newer.idsAscend && idsGoOn(inventory, all.subspan(half), all.first(half));
    Part whole = joined(std::move(older), std::move(newer), lessBy);
    whole.idsAscend = ascend;
    return whole;
}

/// Values, then those beyond, then those that are not known.
TokenOrders::Rows rowsOf(const Inventory &inventory, Part &all)
{
    const auto idOf = [&inventory](quint32 row) { return inventory.at(row)->id(); };
    TokenOrders::Rows order;
    order.reserve(all.values.size() + all.beyond.size() + all.unknown.size());
    for (const Keyed &value : all.values)
        order.push_back(value.row);
    for (TokenOrders::Rows *rest : {&all.beyond, &all.unknown}) {
        if (!all.idsAscend)
            std::ranges::sort(*rest, std::ranges::less{}, idOf);
        order.insert(order.end(), rest->begin(), rest->end());
    }
    return order;
}

/// Of two tokens with the same value.
bool isBefore(const ColumnInfo &column, const Token &a, const Token &b)
{
    if (column.tieBefore && column.tieBefore(a, b))
        return true;
    return !(column.tieBefore && column.tieBefore(b, a)) && a.id() < b.id();
}

} // namespace

TokenOrders::TokenOrders(Inventory inventory, qint64 now, const QLocale &locale)
    : m_inventory(std::move(inventory))
    , m_now(now)
    , m_locale(locale)
{ }

const TokenOrders::Order &TokenOrders::ascending(Column column)
{
    const auto index = static_cast<size_t>(column);
    Order &order = m_orders[index];
    if (order)
        return order;
    TextKeys *keys = m_inventory.isWhole() ? nullptr : &m_textKeys[index];
    return order = std::make_shared<const Rows>(sorted(column, newPages(m_inventory, {}), keys));
}

void TokenOrders::setFindings(const std::shared_ptr<const FindingsIndex> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    forget(ColumnInfo::Basis::Findings);
}

void TokenOrders::setNow(qint64 now)
{
    if (m_now == now)
        return;
    m_now = now;
    forget(ColumnInfo::Basis::Time);
}

void TokenOrders::setAccounts(const AccountsPointer &accounts)
{
    if (m_accounts == accounts)
        return;
    if (!haveSameOutlooks(m_accounts, accounts))
        forget(ColumnInfo::Basis::Outlook);
    if ((m_accounts && m_accounts->all().size() > 1) || (accounts && accounts->all().size() > 1))
        forget(ColumnInfo::Basis::Accounts);
    m_accounts = accounts;
}

void TokenOrders::forget(ColumnInfo::Basis basis)
{
    for (const Column column : allColumns()) {
        if (columnInfo(column).basis == basis)
            m_orders[static_cast<size_t>(column)].reset();
    }
}

SortPlace TokenOrders::placeOf(const ColumnInfo &column, const Token &token, quint32 row) const
{
    const bool finds = column.basis == ColumnInfo::Basis::Findings && m_findings;
    return column.place({token, m_now, finds ? m_findings->find(m_inventory, row) : std::nullopt, m_accounts.get()});
}

void TokenOrders::grow(const Inventory &inventory)
{
    const QList<qsizetype> added = newPages(inventory, m_inventory);
    m_inventory = inventory;
    for (const Column column : allColumns()) {
        const auto index = static_cast<size_t>(column);
        TextKeys &keys = m_textKeys[index];
        if (m_orders[index] && !added.isEmpty()) {
            const Rows more = sorted(column, added, &keys);
            m_orders[index] = std::make_shared<const Rows>(merged(column, *m_orders[index], more, keys));
        }
        if (inventory.isWhole())
            keys = {};
    }
}

TokenOrders::Rows TokenOrders::sorted(Column column, const QList<qsizetype> &pages, TextKeys *keys) const
{
    const ColumnInfo &info = columnInfo(column);
    return info.sortText ? sortedTexts(info, pages, keys) : sortedNumbers(info, pages);
}

TokenOrders::Rows TokenOrders::sortedNumbers(const ColumnInfo &column, const QList<qsizetype> &pages) const
{
    const auto less = [this, &column](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return a.key < b.key;
        return isBefore(column, *m_inventory.at(a.row), *m_inventory.at(b.row));
    };
    const auto gather = [&](std::span<const qsizetype> some) {
        Part part;
        part.values.reserve(some.size() * static_cast<size_t>(m_inventory.pageSize()));
        part.idsAscend = visitBackwards(m_inventory, some, [&](quint32 row, const Token &token) {
            const SortPlace at = placeOf(column, token, row);
            if (at.group == SortPlace::Value)
                part.values.push_back({at.key, row, 0});
            else
                (at.group == SortPlace::Beyond ? part.beyond : part.unknown).push_back(row);
        });
        std::vector<Keyed> scratch;
        radixSort(part.values, scratch);
        if (!part.idsAscend || column.tieBefore)
            forEachTie(part.values, [&less](std::span<Keyed> tie) { std::ranges::sort(tie, less); });
        return part;
    };
    Part all = inParts(m_inventory, pages, gather, [&less](const std::string &) { return less; });
    return rowsOf(m_inventory, all);
}

TokenOrders::Rows TokenOrders::sortedTexts(const ColumnInfo &column, const QList<qsizetype> &pages,
                                           TextKeys *keys) const
{
    const auto byId = [this](const Keyed &a, const Keyed &b) {
        return m_inventory.at(a.row)->id() < m_inventory.at(b.row)->id();
    };
    const auto gather = [&](std::span<const qsizetype> some) {
        Part part;
        SortKeys maker(m_locale);
        // Shared texts are one in memory and need one key.
        QHash<const QString *, quint32> known;
        part.values.reserve(some.size() * static_cast<size_t>(m_inventory.pageSize()));
        part.idsAscend = visitBackwards(m_inventory, some, [&](quint32 row, const Token &token) {
            const QString *text = column.sortText(token);
            if (!text) {
                part.unknown.push_back(row);
                return;
            }
            if (!column.sharesTexts) {
                part.values.push_back({0, row, maker.append(*text, part.bytes)});
                return;
            }
            auto found = known.constFind(text);
            if (found == known.cend())
                found = known.insert(text, maker.append(*text, part.bytes));
            part.values.push_back({0, row, *found});
        });
        std::vector<Keyed> scratch;
        sortTexts(part.values, part.bytes, 0, scratch, [&](std::span<Keyed> equal) {
            if (!part.idsAscend)
                std::ranges::sort(equal, byId);
        });
        return part;
    };
    Part all = inParts(m_inventory, pages, gather, [&byId](const std::string &bytes) {
        return [&byId, &bytes](const Keyed &a, const Keyed &b) {
            const int difference = std::strcmp(bytes.data() + a.offset, bytes.data() + b.offset);
            return difference != 0 ? difference < 0 : byId(a, b);
        };
    });
    if (keys) {
        const auto shift = static_cast<quint32>(keys->bytes.size());
        keys->bytes += all.bytes;
        keys->offsets.resize(static_cast<size_t>(m_inventory.rowCount()));
        for (const Keyed &value : all.values)
            keys->offsets[value.row] = value.offset + shift;
    }
    return rowsOf(m_inventory, all);
}

/// Of two orders of different tokens, one.
TokenOrders::Rows TokenOrders::merged(Column column, const Rows &a, const Rows &b, const TextKeys &keys) const
{
    const ColumnInfo &info = columnInfo(column);
    const auto less = [&](quint32 first, quint32 second) {
        const Token &one = *m_inventory.at(first);
        const Token &two = *m_inventory.at(second);
        if (info.sortText) {
            const bool oneKnown = info.sortText(one);
            const bool twoKnown = info.sortText(two);
            if (oneKnown != twoKnown)
                return oneKnown;
            const int difference = oneKnown
                ? std::strcmp(keys.bytes.data() + keys.offsets[first], keys.bytes.data() + keys.offsets[second])
                : 0;
            return difference != 0 ? difference < 0 : one.id() < two.id();
        }
        const SortPlace at = placeOf(info, one, first);
        const SortPlace other = placeOf(info, two, second);
        if (at.group != other.group)
            return at.group < other.group;
        if (at.key != other.key)
            return at.key < other.key;
        return at.group == SortPlace::Value ? isBefore(info, one, two) : one.id() < two.id();
    };
    Rows all(a.size() + b.size());
    std::ranges::merge(a, b, all.begin(), less);
    return all;
}

} // namespace TokenDeck
