// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace TokenDeck {

/// Whether there is a screen to show a window on.
[[nodiscard]] bool hasDisplay();

/// Names, icons and languages; in a QApplication, before its first window.
void prepareWindows();

/// Runs the window, in a QApplication.
[[nodiscard]] int runWindow(const WindowCommand &command);

/// What `--demo` does without a display: the same load of the same gateway, a short table and a summary on the
/// terminal, tokens.csv and a picture of the window in the current folder. In a QApplication on the offscreen platform.
[[nodiscard]] int runHeadlessDemo(const WindowCommand &command);

} // namespace TokenDeck
