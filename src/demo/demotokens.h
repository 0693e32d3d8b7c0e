// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <QString>
#include <QStringList>

namespace TokenDeck {

/// A made-up token as a gateway's database would hold it, whole throwaway key included.
struct DemoToken : Token
{
    QString wholeKey;       ///< 48 characters, no "sk-"; a function of the id, good for nothing
    QStringList modelNames; ///< an element may begin with a blank: a mistake that owners do make
    QString allowedIps;     ///< an entry a line
};

/// The same token for the same @p id and @p now, always: a million of them cost no memory. Looks like a company's:
/// teams and environments, with some expiring, expired yet enabled, exhausted, unlimited, unrestricted or disabled.
/// The lowest ids hold what is rare and odd.
[[nodiscard]] DemoToken demoToken(qint64 id, qint64 now);

} // namespace TokenDeck
