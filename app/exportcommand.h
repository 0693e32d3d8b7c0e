// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace TokenDeck {

/// Exit statuses, part of the command's interface.
enum class ExitStatus : int { Whole = 0, Usage = 1, LoginRefused = 2, Gateway = 3, NotWhole = 4 };

/// Runs `tokendeck export` to its end, in a QCoreApplication. Progress goes to a terminal's standard error only.
[[nodiscard]] int runExport(const ExportCommand &command);

/// Prints a line to standard error.
void printError(const QString &text);

} // namespace TokenDeck
