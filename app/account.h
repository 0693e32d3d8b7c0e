// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayclient.h"
#include "store/profile.h"

#include <optional>
#include <variant>

namespace TokenDeck {

/// Whose tokens a command line asks for.
struct AccountOptions
{
    QString gateway;
    QString userId;
    QString userIdHeader;
    QString profile;
    QString accessTokenFile;    ///< "-": standard input
    std::optional<int> timeout; ///< seconds
    QString certificateFile;
    bool allowsPlainHttp = false;
};

struct Account
{
    Profile profile; ///< with what the options say in place of what is stored
    Secret accessToken;

    [[nodiscard]] GatewayAccess access() const;
};

/// The account to ask, from options, profile, environment and keychain; what is amiss if there is none. Waits for the
/// keychain.
[[nodiscard]] std::variant<Account, QString> findAccount(const AccountOptions &options);

} // namespace TokenDeck
