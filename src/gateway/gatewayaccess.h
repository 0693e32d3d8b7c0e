// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/secret.h"
#include "tokens/tokenid.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace TokenDeck {

/// Where a gateway is and who asks.
struct GatewayAccess
{
    QUrl baseUrl; ///< http or https, may have a path
    QString userId;
    QByteArray userIdHeader = "New-Api-User";    ///< forks rename it
    Secret accessToken;                          ///< the user's console token, not an sk- key
    std::chrono::milliseconds timeout{30'000};   ///< the longest that one request may take
    std::chrono::milliseconds tlsTimeout{5'000}; ///< likewise, until the first connection is secure
    int requestsAtOnce = 4;                      ///< of a list's pages, at most
    QByteArray language = "en";                  ///< for Accept-Language
    bool allowsPlainHttp = false;                ///< the credentials may go to another machine without encryption
    QString certificateFile;                     ///< PEM, authorities believed beside the system's; may be empty
    QByteArray trustedCertificate; ///< the fingerprint of a certificate that is accepted despite any fault
    TokenId::Account account = 0;  ///< distinguishes its tokens from those of other open accounts
    QString proxy;                 ///< as for proxyFor(); may be empty
    /// Makes another manager in place of Qt's, owned by who asked for it: for tests that are not about the network.
    std::function<QNetworkAccessManager *()> network = {};
};

} // namespace TokenDeck
