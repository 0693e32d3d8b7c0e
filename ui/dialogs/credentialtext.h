// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "gateway/sitestatus.h"
#include "store/profile.h"

#include <QList>
#include <QString>

/// What dialogs that ask for a gateway's credentials say of them: what is wrong with a field, and what to do about it
/// (empty if nothing is), and what a test of the connection found.
namespace TokenDeck {

[[nodiscard]] QString addressFaultText(AddressFault fault);
/// @p pastedCookie: a command was pasted that logs in with a browser's cookie.
[[nodiscard]] QString accessTokenFaultText(AccessTokenFault fault, bool pastedCookie);
[[nodiscard]] QString userIdFaultText(UserIdFault fault);
[[nodiscard]] QString headerFaultText(HeaderFault fault);
/// That a profile has this name.
[[nodiscard]] QString nameFaultText(const QString &name, const QList<Profile> &others);
/// That another profile leads to the same account, too: allowed, and mostly a mistake.
[[nodiscard]] QString sameAccountText(const QUrl &address, const QString &userId, const QList<Profile> &others);

/// What was found: "Acme v1.2 · New API · 2,570 tokens".
[[nodiscard]] QString foundText(const SiteStatus &site, Family family, qint64 tokens);
/// Why it failed, in some lines. @p trusted: the fingerprint of the certificate that was trusted; may be empty.
[[nodiscard]] QString failureText(const GatewayError &error, const QByteArray &trusted);

} // namespace TokenDeck
