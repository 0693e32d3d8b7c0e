// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "query/filter.h"
#include "tokens/inventory.h"

#include <QString>

namespace TokenDeck {

/// A failure in the user's words: what happened, and what to do about it.
struct ErrorText
{
    enum class Action : quint8 {
        Retry,
        Settings,
        UseBetterAddress, ///< GatewayError::betterAddress
    };

    QString headline;
    QString advice;
    Action action = Action::Retry;
};

[[nodiscard]] ErrorText errorText(const GatewayError &error);

/// Why a list that was read is not whole, and what that means.
[[nodiscard]] QString incompleteText(const Inventory &inventory);

/// What is wrong with a query, at which text, and what is expected instead: one or two sentences of plain text.
/// That the site does not say what money with this symbol is worth.
[[nodiscard]] QString unknownMoneyText(const QString &money);
[[nodiscard]] QString filterErrorText(const FilterError &error);

} // namespace TokenDeck
