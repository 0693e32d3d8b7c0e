// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/textblocks.h"
#include "tokens/sharedtext.h"

#include <string_view>
#include <vector>

namespace TokenDeck {

/// Makes equal texts share one copy. A table with open addressing: most lists of models occur once or twice, and are
/// not found. Not thread-safe.
class SharedTexts
{
public:
    /// @p text in UTF-8; new ones are made in @p blocks.
    [[nodiscard]] SharedText get(std::string_view text, TextBlocks &blocks);

private:
    struct Slot
    {
        size_t hash = 0;
        SharedText text;
    };

    void grow();

    std::vector<Slot> m_slots; // as many as a power of two, at most half of them taken
    size_t m_count = 0;
};

} // namespace TokenDeck
