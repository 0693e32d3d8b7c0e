// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "tokens/inventory.h"

#include <QString>

#include <optional>

namespace TokenDeck {

/// An account of which the whole list has been read, with all that it reports beside it.
struct AccountReading
{
    QString id;      ///< as AccountLabel has it
    QString history; ///< likewise
    Inventory inventory;
    std::optional<Inventory> before; ///< at the load before, or as it was kept; nothing if that is not known
    AccountInfo account;
    qint64 now = 0;                         ///< the gateway's time, Unix seconds
    std::optional<qint64> dearestCall = {}; ///< as BooksOfUse has it
};

} // namespace TokenDeck
