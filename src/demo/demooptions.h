// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"
#include "tokens/family.h"

namespace TokenDeck {

/// What a demo gateway is, and how it answers. @c now 0: the clock at the start.
struct DemoOptions : DemoAccount
{
    Family family = Family::NewApi;
    QString accessToken; ///< empty: one is made by chance
    quint16 port = 0;    ///< 0: any that is free
    int latency = 0;     ///< milliseconds before each answer
    int rateCalls = 0;   ///< calls taken in rateSeconds; 0: any number
    int rateSeconds = 0;
    int pageCap = 100;             ///< rows a page has at most
    int quotaPerUnit = demoDollar; ///< quota units that its site says make a dollar
    qint64 balance = 20'000'000;   ///< what the account has left, in quota units; may be 0 or less
    bool keepsBooks = true;        ///< of use, where the family has any
    bool subscription = false;     ///< the account has one that is active, where the family knows of any
};

/// What its site says that its account has used: about what the tokens have, and those that were deleted. Quota units.
[[nodiscard]] qint64 usedByDemo(const DemoOptions &options);

} // namespace TokenDeck
