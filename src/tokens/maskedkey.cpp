// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/maskedkey.h"

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
    return u"sk-"_s + QStringView(m_head.data(), m_edge) + QString(m_stars, u'*') + QStringView(m_tail.data(), m_edge);
}

} // namespace TokenDeck
