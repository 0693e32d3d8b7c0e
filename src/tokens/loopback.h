// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/ipaddress.h"

namespace TokenDeck {

/// Whether a host is this computer, as far as its name tells: what is sent there crosses no network.
[[nodiscard]] inline bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const auto address = IpAddress::parse(host);
    return address && address->kind() == IpKind::Loopback;
}

} // namespace TokenDeck
