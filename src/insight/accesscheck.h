// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/inventory.h"
#include "tokens/ipaddress.h"
#include "work/worker.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace TokenDeck {

/// A call that somebody wants to make.
struct AccessQuestion
{
    QString model;                    ///< empty: any
    std::optional<IpAddress> address; ///< nothing: any
    qint64 now = 0;                   ///< Unix seconds
};

/// The rows of an inventory's tokens by the Verdict that canCall() has on the call, ascending.
using AccessRows = std::array<std::vector<quint32>, 3>;

/// With 100,000 tokens this takes longer than a frame. For any thread.
/// @p ticket: once it is not wanted any longer, what is returned is not the answer.
[[nodiscard]] AccessRows checkAccess(const Inventory &inventory, const AccessQuestion &question,
                                     const Ticket &ticket = {});

/// The filter that finds those who get a yes.
[[nodiscard]] QString accessQuery(const AccessQuestion &question);

} // namespace TokenDeck
