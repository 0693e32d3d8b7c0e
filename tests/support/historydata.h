// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <algorithm>
#include <vector>

/// 2026-11-26 00:00:00 UTC, the start of a day; Unix seconds.
inline constexpr qint64 historyStart = 1'795'651'200;

inline TokenDeck::HistorySnapshot loadOf(qint64 time, std::vector<TokenDeck::Token> tokens,
                                         TokenDeck::Family family = TokenDeck::Family::NewApi,
                                         TokenDeck::TokenId::Account number = 0)
{
    for (TokenDeck::Token &token : tokens)
        token.setAccount(number);
    TokenDeck::HistorySnapshot snapshot{
        .inventory = TokenDeck::Inventory::fromTokens(std::move(tokens), family, 100, number), .time = time};
    snapshot.inventory.setReadTime(time);
    return snapshot;
}

/// Enabled, with 1,000,000 of which so many are used.
inline TokenDeck::Token usedToken(qint64 id, qint64 used)
{
    TokenDeck::Token token;
    token.setId(id);
    token.family = TokenDeck::Family::NewApi;
    token.status = 1;
    token.name = QString(QStringLiteral("token ") + QString::number(id));
    token.usedQuota = used;
    token.remainQuota = 1'000'000 - used;
    return token;
}

/// Whether all that is kept of them is the same, pages included.
inline bool isSameInventory(const TokenDeck::Inventory &a, const TokenDeck::Inventory &b)
{
    if (a.sources() != b.sources() || !a.hasLayoutOf(b) || a.rowCount() != b.rowCount()
        || a.pageCount() != b.pageCount() || a.tokenCount() != b.tokenCount())
        return false;
    for (qsizetype page = 0; page < a.pageCount(); ++page) {
        if (a.hasPage(page) != b.hasPage(page) || (a.hasPage(page) && *a.page(page) != *b.page(page)))
            return false;
    }
    return true;
}

inline bool isSameSnapshot(const TokenDeck::HistorySnapshot &a, const TokenDeck::HistorySnapshot &b)
{
    return a.time == b.time && a.facts == b.facts && a.currency == b.currency
        && isSameInventory(a.inventory, b.inventory);
}

/// A store of a test's own: in a folder, or with TOKENDECK_TEST_HISTORY=server in the environment in a database of a
/// real server (support/postgresserver.h).
class TestHistory
{
public:
    TestHistory();
    ~TestHistory();
    Q_DISABLE_COPY_MOVE(TestHistory)

    /// Again, as another process would.
    void open();
    /// Of the file; there is none on a server.
    [[nodiscard]] QString path() const;
    TokenDeck::HistoryStore *operator->() const { return m_store.get(); }

private:
    struct Place;
    std::unique_ptr<Place> m_place;
    std::unique_ptr<TokenDeck::HistoryStore> m_store;
};
