// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/sharedtext.h"

#include <string_view>
#include <vector>

namespace TokenDeck {

/// Makes equal texts share one copy. A table with open addressing: most lists of models occur once or twice, and are
/// not found. Not thread-safe.
class SharedTexts
{
public:
    /// @p text in UTF-8.
    [[nodiscard]] SharedText get(std::string_view text);

private:
    // Small, for each lookup is in another place of memory, and several lists are read at once.
    struct Slot
    {
        quint32 hash = 0;   // the lower half
        quint32 number = 0; // of the text, from 1; 0: the slot is free
    };

    void grow();

    std::vector<Slot> m_slots; // as many as a power of two, at most half of them taken
    std::vector<SharedText> m_texts;
};

} // namespace TokenDeck
