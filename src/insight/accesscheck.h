// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accounts.h"
#include "tokens/inventory.h"
#include "work/worker.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace TokenDeck {

/// A call whose outcome is asked for.
struct AccessQuestion
{
    QString model;                    ///< empty: any
    std::optional<IpAddress> address; ///< nothing: any
    qint64 now = 0;                   ///< Unix seconds
    AccountsPointer accounts = {};    ///< what stands behind the tokens; nothing: not reported

    /// Of one token.
    [[nodiscard]] AccessAnswer answer(const Token &token) const;
};

/// The rows of an inventory's tokens by the Verdict that canCall() has on the call.
using AccessRows = std::array<std::vector<quint32>, 3>;

/// In the order of @p order, which names all rows to be asked; without one, ascending. With 100,000 tokens this takes
/// longer than a frame. For any thread.
/// @p ticket: once it is no longer wanted, the result is incomplete and must not be used.
[[nodiscard]] AccessRows checkAccess(const Inventory &inventory, const AccessQuestion &question,
                                     const Ticket &ticket = {}, const std::vector<quint32> *order = nullptr);

/// All rows sorted by the reasons why they are refused or unknown, in the order of AccessReason; ties ascending.
[[nodiscard]] std::vector<quint32> byReasons(const Inventory &inventory, const AccessQuestion &question,
                                             const Ticket &ticket);

/// The models that token limits name, @p named, and those that the accounts can call, each once.
[[nodiscard]] QStringList allModels(const QStringList &named, const AccountsPointer &accounts);

/// The query that matches the tokens with this answer.
[[nodiscard]] QString accessQuery(const AccessQuestion &question, Verdict verdict);

} // namespace TokenDeck
