// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "workspace/accountstate.h"

#include <QList>
#include <QString>

/// Accounts in words, as plain text that can be shown; all that users and gateways wrote is cut and made safe.
namespace TokenDeck {

/// How an account is doing.
struct AccountText
{
    QString full;
    QString brief; ///< where there is no room for that

    friend bool operator==(const AccountText &, const AccountText &) = default;
};

/// As its user calls it, else its address.
[[nodiscard]] QString accountName(const AccountState &account);
/// "2,570 tokens · 3 min ago", "waiting for the limit until 14:05". @p now in Unix seconds.
[[nodiscard]] AccountText accountText(const AccountState &account, qint64 now);
/// What all accounts have together, and whether that may be less than there is.
[[nodiscard]] AccountText accountsText(const QList<AccountState> &accounts);
/// All of it, for a tool tip.
[[nodiscard]] QString accountTip(const AccountState &account, qint64 now);
/// What kind of gateway that is, and where: what tells accounts apart that are called the same.
[[nodiscard]] QString accountPlace(const AccountState &account);

[[nodiscard]] StatusLook lookOf(AccountState::Kind kind);
/// Whether something goes on without anybody's doing.
[[nodiscard]] bool isUnderWay(AccountState::Kind kind);

} // namespace TokenDeck
