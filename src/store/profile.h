// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/teamsettings.h"
#include "tokens/family.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace TokenDeck {

/// Qt opens six connections to a host; what is more would wait for one.
inline constexpr int maxRequestsAtOnce = 6;

/// A gateway account as its user set it up: everything but the access token, which is the secret store's.
struct Profile
{
    QString id; ///< random, for settings and the keychain; never shown
    QString name;
    QUrl address;
    QString userId; ///< as typed; may be empty for gateways that ignore it
    QString userIdHeader = QStringLiteral("New-Api-User");
    bool loadsInBackground = true;
    int timeout = 30;             ///< seconds, the longest that one request may take
    int requestsAtOnce = 4;       ///< 1 to maxRequestsAtOnce
    bool copiesFullKeys = false;  ///< whether its user may copy whole keys
    bool allowsPlainHttp = false; ///< the credentials may go to another machine without encryption
    QString certificateFile;      ///< PEM, authorities believed beside the system's; may be empty
    QString proxy;                ///< "none", or as for proxyFromText(); empty: what the environment or the system says

    // What was found out about the gateway at this address.
    Family family = Family::Unknown;
    std::optional<int> firstPage;  ///< the number of its first page, 0 or 1
    int callsAllowed = 0;          ///< calls that it takes within callsWindow; 0: not found out
    int callsWindow = 0;           ///< milliseconds
    QByteArray trustedCertificate; ///< the fingerprint (SHA-256) of the one that its user trusts; may be empty

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Scheme, host and port: what a profile's secret and its user's permissions are for.
[[nodiscard]] QUrl originOf(const QUrl &address);

/// @p name, or if one of @p others has it, the first of "work (2)", "work (3)" and so on that none has.
[[nodiscard]] QString freeProfileName(const QString &name, const QList<Profile> &others);

/// Drops what was found out: the address is another one.
void forgetGateway(Profile &profile);

/// What can be wrong with a credential, field by field.
enum class AddressFault : quint8 {
    None,
    Empty,
    NoScheme,  ///< "gateway.example": offer https
    BadScheme, ///< neither http nor https
    NoHost,
    Invalid,
    HasCredentials, ///< user:password@ would be shown and stored
    Unencrypted,    ///< http to another machine: a warning, not a refusal
};
enum class UserIdFault : quint8 { None, Empty, NotANumber };
enum class AccessTokenFault : quint8 {
    None,
    Empty,
    ModelKey,         ///< an sk- key, which calls models but does not log in
    BrowserToken,     ///< a browser's, valid for a short time: a warning, not a refusal
    ControlCharacter, ///< a line break or the like inside, which would break the request apart
    NotAscii,
};
enum class HeaderFault : quint8 { None, Empty, Invalid, Reserved };

[[nodiscard]] AddressFault checkAddress(const QString &text);
/// Empty is a warning: One Hub and One API do not need it.
[[nodiscard]] UserIdFault checkUserId(const QString &text);
/// Checks what accessTokenFromText() makes of it.
[[nodiscard]] AccessTokenFault checkAccessToken(const QString &text);
[[nodiscard]] HeaderFault checkHeaderName(const QString &text);

[[nodiscard]] constexpr bool isFatal(AddressFault fault)
{
    return fault != AddressFault::None && fault != AddressFault::Unencrypted;
}
[[nodiscard]] constexpr bool isFatal(AccessTokenFault fault)
{
    return fault != AccessTokenFault::None && fault != AccessTokenFault::BrowserToken;
}
[[nodiscard]] constexpr bool isFatal(UserIdFault fault)
{
    return fault == UserIdFault::NotANumber;
}

/// The access token from what was pasted: without blanks around it, an editor's byte order mark, or "Bearer " in front.
[[nodiscard]] QString accessTokenFromText(const QString &text);

/// An address as it was typed or pasted, without blanks around it, and with colons, slashes and dots for those that
/// Chinese and Japanese input methods write in full width.
[[nodiscard]] QString plainAddress(const QString &text);

/// The gateway's address from what was typed or pasted: without a query, and without the path of the token list
/// ("https://host/sub/api/token/?p=1" → "https://host/sub"). What else must be removed, such as a console's page,
/// FirstContact finds out.
[[nodiscard]] QUrl addressFromText(const QString &text);

/// By which the profile's account is known in the history: another one if it is asked at another address or as another user.
[[nodiscard]] QString historyOf(const Profile &profile);
/// By which a team knows the account that historyOf() names: the same for all who ask the same gateway as the same user.
/// Not shared where no user is named, for then nobody knows whose account it is.
[[nodiscard]] TeamAccount teamAccountOf(const QString &history);

} // namespace TokenDeck
