// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/textblocks.h"

#include "gateway/jsonvalues.h"

#include <algorithm>
#include <utility>

namespace TokenDeck {

namespace {

constexpr qsizetype blockSize = 8'000; // characters
constexpr qsizetype largest = 1'000;   // of a text in a block: there is little left when the next one does not fit

/// False if it is more than ASCII.
bool widen(std::string_view text, char16_t *into)
{
    unsigned char all = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        all |= c;
        into[i] = c;
    }
    return all < 0x80;
}

} // namespace

QStringView TextBlocks::decode(std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size()); // no text has more characters than bytes
    m_decoded = 0;
    m_apart.clear();
    if (size > largest) {
        m_apart = toQString(text);
        return m_apart;
    }
    if (m_used + size >= m_block.size()) {
        m_block = QString(blockSize, Qt::Uninitialized);
        m_used = 0;
    }
    m_decoded = size;
    if (!widen(text, end())) {
        const QString wide = toQString(text);
        std::ranges::copy(QStringView(wide).utf16(), QStringView(wide).utf16() + wide.size(), end());
        m_decoded = wide.size();
    }
    return {end(), m_decoded};
}

QString TextBlocks::keep()
{
    if (m_decoded == 0)
        return std::exchange(m_apart, {});
    auto *block = m_block.data_ptr().d_ptr();
    block->ref();
    QString text(QString::DataPointer(block, end(), std::exchange(m_decoded, 0)));
    m_used += text.size();
    *end() = u'\0'; // as every QString has it
    ++m_used;
    return text;
}

/// Of what is used of the block.
char16_t *TextBlocks::end()
{
    return m_block.data_ptr().data() + m_used;
}

} // namespace TokenDeck
