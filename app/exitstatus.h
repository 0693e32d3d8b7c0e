// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"

namespace TokenDeck {

/// Exit statuses, part of the command line's interface.
enum class ExitStatus : int { Whole = 0, Usage = 1, LoginRefused = 2, Gateway = 3, NotWhole = 4 };

/// How a command ends whose load failed.
[[nodiscard]] constexpr ExitStatus exitStatus(GatewayError::Kind kind)
{
    switch (kind) {
    case GatewayError::Kind::LoginRefused: return ExitStatus::LoginRefused;
    case GatewayError::Kind::Incomplete: return ExitStatus::NotWhole;
    case GatewayError::Kind::PlainHttp:
    case GatewayError::Kind::Setup: return ExitStatus::Usage;
    default: return ExitStatus::Gateway;
    }
}

/// Prints a line to standard error, without what a terminal would obey.
void printError(const QString &text);

} // namespace TokenDeck
