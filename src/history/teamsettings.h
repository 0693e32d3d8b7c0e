// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace TokenDeck {

struct SqlServer;

/// Where a team shares its history, as its user set it up: everything but the password, which is the secret store's.
struct TeamSettings
{
    QString address;         ///< postgresql://USER@HOST:PORT/DATABASE; empty: it is not shared
    QString certificateFile; ///< PEM, the authorities that the server is checked against; empty: the system's

    friend bool operator==(const TeamSettings &, const TeamSettings &) = default;
};

/// How an account is known to a team: by the same name on everybody's computer.
struct TeamAccount
{
    QString name; ///< empty: it is not shared
    QString userId;
};
/// By the account's name in the history of this computer.
using TeamNames = std::function<TeamAccount(const QString &account)>;

enum class TeamAddressFault : quint8 {
    None,
    Empty,
    BadScheme, ///< neither postgresql:// nor postgres://
    NoHost,
    NoUser,
    NoDatabase,
    HasPassword, ///< it would be shown and stored
    HasOptions,  ///< how a server is reached is decided here: "?sslmode=disable" would undo it
    Invalid,
};

[[nodiscard]] TeamAddressFault checkTeamAddress(const QString &text);

/// By which the keychain knows the password.
[[nodiscard]] QString teamSecretId();

/// Nothing if the address is at fault. A server on another computer is asked for a certificate that is checked, name and
/// all: the password goes to nobody else.
[[nodiscard]] std::optional<SqlServer> teamServer(const TeamSettings &settings, const QString &password);

} // namespace TokenDeck
