// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <QString>
#include <QStringList>

namespace TokenDeck {

/// Quota units that make a dollar, unless a site says otherwise.
inline constexpr qint64 demoDollar = 500'000;

/// A made-up token as a gateway's database would hold it, whole throwaway key included.
struct DemoToken : Token
{
    QString wholeKey;       ///< 48 characters, no "sk-"; a function of the id, good for nothing
    QStringList modelNames; ///< an element may begin with a blank: a mistake that owners do make
    QString allowedIps;     ///< an entry a line
};

/// What a demo's tokens are made from.
struct DemoAccount
{
    qint64 now = 0;        ///< what their times are made from, Unix seconds
    qint64 tokens = 2'570; ///< how many there were at first: higher ids were created since
    qint64 userId = 1;     ///< whose they are
    bool odd = false;      ///< the lowest ids hold what is rare and odd
    int series = 0;        ///< accounts of different series have different tokens, and share a few keys
    int age = 0;           ///< how often time has passed: use has grown, and each time another token has run dry
};

/// The same token for the same @p id and @p account, always: a million of them cost no memory. Looks like a company's:
/// teams and environments, budgets, and in about one token of ten something that deserves a look.
[[nodiscard]] DemoToken demoToken(qint64 id, const DemoAccount &account);

} // namespace TokenDeck
