// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace TokenDeck {

/// What --help prints, command by command.
[[nodiscard]] QString windowHelp();
[[nodiscard]] QString exportHelp();
[[nodiscard]] QString watchHelp();
[[nodiscard]] QString profilesHelp();
[[nodiscard]] QString demoGatewayHelp();
[[nodiscard]] QString completionHelp();

/// The families that the demo gateway can be of.
[[nodiscard]] QStringList familyIds();

} // namespace TokenDeck
