// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "tokens/family.h"

#include <QString>

#include <optional>

namespace TokenDeck {

/// How one of the accounts is doing, for those who list them.
struct AccountState
{
    enum class Kind : quint8 {
        Opening,      ///< its secret is being fetched, or its turn has not come
        Loading,      ///< pages come in
        Waiting,      ///< for the gateway's limit of calls, until @c waitsUntil
        Retrying,     ///< for another try of a call that failed, likewise
        Fresh,        ///< the list is whole
        Incomplete,   ///< the list is not, and nothing more is under way
        NoBalance,    ///< the list is whole, and no token works: the account cannot pay
        LoginRefused, ///< or there is no access token
        Offline,      ///< the gateway cannot be reached
        Failed,       ///< anything else
    };

    QString id;   ///< the profile's, or what it was opened as
    QString name; ///< as its user calls it
    QString address;
    Kind kind = Kind::Opening;
    Family family = Family::Unknown;
    std::optional<qint64> tokens;      ///< that are there to be seen; nothing before the first page
    std::optional<qint64> total;       ///< that the gateway says there are
    qint64 readTime = 0;               ///< when the last page came in, Unix seconds; 0 if none has
    qint64 waitsUntil = 0;             ///< Unix seconds
    bool isKept = false;               ///< what is shown was kept of an earlier session
    std::optional<GatewayError> error; ///< with which the last load ended

    friend bool operator==(const AccountState &a, const AccountState &b)
    {
        return a.id == b.id && a.name == b.name && a.address == b.address && a.kind == b.kind && a.family == b.family
            && a.tokens == b.tokens && a.total == b.total && a.readTime == b.readTime && a.isKept == b.isKept
            && a.waitsUntil == b.waitsUntil && a.error.has_value() == b.error.has_value()
            && (!a.error || a.error->kind == b.error->kind);
    }
};

} // namespace TokenDeck
