// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/maskedkey.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace TokenDeck {

MaskedKey MaskedKey::fromKey(QStringView key)
{
    return made(key);
}

MaskedKey MaskedKey::fromKey(QLatin1StringView key)
{
    return made(key);
}

template <typename View>
MaskedKey MaskedKey::made(View key)
{
    if (key.startsWith("sk-"_L1))
        key = key.sliced(3);

    MaskedKey masked;
    const qsizetype length = key.size();
    if (length <= 4) {
        masked.m_stars = static_cast<quint8>(length);
    } else {
        masked.m_edge = length <= 8 ? 2 : 4;
        masked.m_stars = length <= 8 ? 4 : 10;
    }
    for (qsizetype i = 0; i < masked.m_edge; ++i) {
        masked.m_head[static_cast<size_t>(i)] = QChar(key[i]).unicode();
        masked.m_tail[static_cast<size_t>(i)] = QChar(key[length - masked.m_edge + i]).unicode();
    }
    return masked;
}

QString MaskedKey::toString() const
{
    std::array<char16_t, longest> room{};
    return toString(room).toString();
}

QStringView MaskedKey::toString(std::span<char16_t, longest> room) const
{
    if (isEmpty())
        return {};
    constexpr std::u16string_view prefix = u"sk-";
    char16_t *to = std::ranges::copy(prefix, room.data()).out;
    to = std::copy_n(m_head.begin(), m_edge, to);
    to = std::fill_n(to, m_stars, u'*');
    to = std::copy_n(m_tail.begin(), m_edge, to);
    return {room.data(), to};
}

} // namespace TokenDeck
