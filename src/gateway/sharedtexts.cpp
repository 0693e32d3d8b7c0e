// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sharedtexts.h"

#include <functional>

namespace TokenDeck {

SharedText SharedTexts::get(std::string_view text, TextBlocks &blocks)
{
    if (text.empty())
        return {};
    if (m_count * 2 >= m_slots.size())
        grow();
    const QStringView decoded = blocks.decode(text);
    const size_t hash = std::hash<std::string_view>()(text);
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    for (; !m_slots[place].text.isEmpty(); place = (place + 1) & mask) {
        const Slot &slot = m_slots[place];
        if (slot.hash == hash && slot.text.text() == decoded)
            return slot.text;
    }
    ++m_count;
    m_slots[place] = {hash, SharedText(blocks.keep())};
    return m_slots[place].text;
}

void SharedTexts::grow()
{
    std::vector<Slot> slots(qMax<size_t>(64, m_slots.size() * 2));
    const size_t mask = slots.size() - 1;
    for (Slot &slot : m_slots) {
        if (slot.text.isEmpty())
            continue;
        size_t place = slot.hash & mask;
        while (!slots[place].text.isEmpty())
            place = (place + 1) & mask;
        slots[place] = std::move(slot);
    }
    m_slots.swap(slots);
}

} // namespace TokenDeck
