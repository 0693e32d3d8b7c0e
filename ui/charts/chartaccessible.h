// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace TokenDeck {

/// Lets assistive tools see a chart as a list with an item for each mark, named "label, value", which can be pressed.
/// A list, for libatspi caches no list items, so what they say is never old. Once for all charts; calling it again does
/// nothing.
void installChartAccessibility();

} // namespace TokenDeck
