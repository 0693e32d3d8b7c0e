// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/historydata.h"

/// All that a load of the writer has follows from its number; every load is in a slot of its own.
[[nodiscard]] inline TokenDeck::HistorySnapshot loadNumber(int number, int tokens)
{
    std::vector<TokenDeck::Token> list;
    for (int i = 0; i < tokens; ++i) {
        TokenDeck::Token token = usedToken(i + 1, 0);
        // A tenth of them is used between two loads, and one is renamed.
        token.usedQuota = 7LL * ((number + i) / 10);
        token.remainQuota = 1'000'000 - token.usedQuota;
        if (i == number % tokens)
            token.name = QString(QStringLiteral("of load ") + QString::number(number));
        list.push_back(token);
    }
    // One is gone, another one each time.
    list.erase(list.begin() + (number * 31) % tokens);
    TokenDeck::HistorySnapshot snapshot = loadOf(historyStart + number * 900LL, std::move(list));
    snapshot.facts.balance = 1'000'000 - number;
    return snapshot;
}

[[nodiscard]] inline int numberOf(const TokenDeck::HistorySnapshot &snapshot)
{
    return static_cast<int>((snapshot.time - historyStart) / 900);
}
