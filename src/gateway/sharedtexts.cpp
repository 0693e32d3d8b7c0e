// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sharedtexts.h"

#include <functional>

namespace TokenDeck {

SharedText SharedTexts::get(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_texts.size() * 2 >= m_slots.size())
        grow();
    const QUtf8StringView utf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto hash = static_cast<quint32>(std::hash<std::string_view>()(text));
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    for (; m_slots[place].number != 0; place = (place + 1) & mask) {
        const Slot &slot = m_slots[place];
        if (slot.hash == hash && QAnyStringView(m_texts[slot.number - 1].text()) == utf8)
            return m_texts[slot.number - 1];
    }
    m_texts.emplace_back(utf8.toString());
    m_slots[place] = {hash, static_cast<quint32>(m_texts.size())};
    return m_texts.back();
}

void SharedTexts::grow()
{
    std::vector<Slot> slots(qMax<size_t>(64, m_slots.size() * 2));
    const size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == 0)
            continue;
        size_t place = slot.hash & mask;
        while (slots[place].number != 0)
            place = (place + 1) & mask;
        slots[place] = slot;
    }
    m_slots.swap(slots);
}

} // namespace TokenDeck
