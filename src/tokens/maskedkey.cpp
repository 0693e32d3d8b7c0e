// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/maskedkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

MaskedKey MaskedKey::fromKey(QStringView key)
{
    if (key.startsWith(u"sk-"))
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
        masked.m_head[static_cast<size_t>(i)] = key[i].unicode();
        masked.m_tail[static_cast<size_t>(i)] = key[length - masked.m_edge + i].unicode();
    }
    return masked;
}

QString MaskedKey::toString() const
{
    if (isEmpty())
        return {};
    // Put together in place: exports and searches ask for every key.
    QString text(3 + 2 * m_edge + m_stars, u'*');
    QChar *to = std::ranges::copy(u"sk-"_s, text.begin()).out;
    to = std::copy_n(m_head.begin(), m_edge, to) + m_stars;
    std::copy_n(m_tail.begin(), m_edge, to);
    return text;
}

} // namespace TokenDeck
