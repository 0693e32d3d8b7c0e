// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace TokenDeck {

/// What a curl command says about a gateway, for a user who would rather paste one (a browser's developer tools offer
/// "Copy as cURL", gateways' documentation is full of them) than type an address, an id and a token.
struct CurlCommand
{
    QString baseAddress; ///< "https://host/sub": without a slash at the end, user name, query or fragment
    QString accessToken; ///< a secret; empty if the command has none, or a placeholder in its place
    QString userHeader;  ///< the name of the header with the user's id where a fork renamed New-Api-User
    std::optional<qint64> userId;
    bool hasCookie = false; ///< a browser's login, which is of no use here
};

/// Understands the quoting of POSIX shells ('…', "…", $'…'), of Windows' command prompt (^) and what is common to
/// PowerShell. Options that say nothing about a gateway are passed over. Nothing if the text is not a curl command
/// with an http or https address. Nothing is run.
[[nodiscard]] std::optional<CurlCommand> parseCurlCommand(QStringView text);

} // namespace TokenDeck
