// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace TokenDeck {

/// Runs `tokendeck demo-gateway` until it is ended, in a QCoreApplication.
[[nodiscard]] int runDemoGateway(const DemoGatewayCommand &command);

} // namespace TokenDeck
