// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/certificates.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace TokenDeck {

/// Why a gateway did not give what was asked for. A value: the user interface turns the kind into words and an action.
struct GatewayError
{
    enum class Kind : quint8 {
        Unreachable,         ///< no connection, or it broke off
        TimedOut,            ///< no answer that can be read within the time one request may take
        Tls,                 ///< the secure connection failed
        PlainHttp,           ///< without https, and its user has not allowed that; nothing was sent
        Setup,               ///< a file or proxy that is to be used cannot be; nothing was sent
        NoAccessToken,       ///< none is there, or the keychain did not give it; nothing was sent
        RedirectedElsewhere, ///< the address forwards to forwardedTo, which is not given the credentials
        NotAGateway,         ///< something answers, but not a gateway's token list
        BlockedByFirewall,   ///< a firewall or proxy in front of the gateway blocked the call
        ProxyLogin,          ///< a proxy or site in front of the gateway wants a login of its own
        LoginRefused,        ///< the access token or the user id is not accepted
        Refused,             ///< the gateway refused the call, apparently not because of the login
        Forbidden,           ///< known, but not allowed
        RateLimited,         ///< too many calls
        ServerFault,         ///< the gateway or its proxy reports a fault of its own
        Unexpected,          ///< an HTTP status that means none of these
        BadReply,            ///< a gateway's reply that cannot be read
        Incomplete,          ///< the list would not hold still, or rows of it could not be read
    };

    Kind kind = Kind::BadReply;
    int httpStatus = 0; ///< 0 if there was none
    QString message;    ///< what the gateway said, in its words: plain text, may be empty
    QString detail;     ///< technical detail, not translated; never holds credentials or keys
    std::optional<std::chrono::seconds> retryAfter = {}; ///< how long the gateway asks to wait
    bool isFinal = false;                                ///< it would last longer than anybody waits
    bool transient = false;                              ///< though of a kind that mostly lasts
    QString forwardedTo = {};                            ///< where a refused redirect leads, without its query
    std::optional<RefusedCertificate> certificate = {};  ///< of a failed Tls connection, where the server showed one
    QUrl betterAddress = {}; ///< what the redirect says is the gateway's address on the same host; may be empty

    /// Whether the same call may succeed a little later.
    [[nodiscard]] bool isTransient() const
    {
        return !isFinal
            && (transient || kind == Kind::Unreachable || kind == Kind::TimedOut || kind == Kind::ServerFault
                || kind == Kind::RateLimited);
    }
};

} // namespace TokenDeck
