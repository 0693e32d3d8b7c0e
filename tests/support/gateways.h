// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogateway.h"
#include "gateway/gatewayaccess.h"

#include <memory>

namespace TokenDeck {

/// A demo gateway that runs.
inline std::unique_ptr<DemoGateway> startGateway(const DemoOptions &options)
{
    auto gateway = std::make_unique<DemoGateway>(options);
    QString reason;
    if (!gateway->start(&reason))
        qFatal("%s", qPrintable(reason));
    return gateway;
}

inline std::unique_ptr<DemoGateway> startGateway(qint64 tokens, Family family = Family::NewApi)
{
    DemoOptions options;
    options.tokens = tokens;
    options.family = family;
    return startGateway(options);
}

inline GatewayAccess accessTo(const DemoGateway &gateway)
{
    GatewayAccess access;
    access.baseUrl = gateway.url();
    access.userId = gateway.userId();
    access.accessToken = gateway.accessToken().toLatin1();
    return access;
}

} // namespace TokenDeck
