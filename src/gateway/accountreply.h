// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/accountfacts.h"

#include <QByteArray>

namespace TokenDeck {

/// The calls that ask what stands behind tokens, and what was used.
enum class AccountCall : quint8 {
    Self,
    Groups,
    Models,
    Prices,
    Subscription,
    UseOfDay, ///< by token, in each of the windows
    UseOfWeek,
    UseOfMonth,
    UseByHour, ///< by the account, a month of it
    UseByDay,  ///< likewise, a week of it
    LatestCalls,
};

/// Adds what the reply to a call reports to @p facts. False if it is no such reply, or one of use; then nothing is added. Only what is
/// wanted is ever made a text: some families send the user's access token in the clear. For any thread.
[[nodiscard]] bool readAccountReply(AccountCall call, const QByteArray &body, AccountFacts &facts);

} // namespace TokenDeck
