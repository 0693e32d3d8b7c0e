// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace TokenDeck {

/// Runs `tokendeck export` to its end, in a QCoreApplication. Progress goes to a terminal's standard error only.
[[nodiscard]] int runExport(const ExportCommand &command);

} // namespace TokenDeck
