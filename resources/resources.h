// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace TokenDeck {

/// Makes the icons known to the program; a static library's resources are not registered by themselves. Once, from
/// main().
void loadResources();

} // namespace TokenDeck
