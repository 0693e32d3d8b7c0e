// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace TokenDeck {

/// Makes texts of UTF-8 that share memory, many to a block: a list has a few for every token, and allocating each takes
/// longer than reading it. A block stays as long as one of its texts. Not thread-safe; the texts are like any others.
class TextBlocks
{
public:
    /// @p text in UTF-16, until the next call: all of it, a mark at its beginning, too.
    [[nodiscard]] QStringView decode(std::string_view text);
    /// What was decoded last, to stay.
    [[nodiscard]] QString keep();

private:
    [[nodiscard]] char16_t *end();

    QString m_block;
    qsizetype m_used = 0;
    qsizetype m_decoded = 0; // characters behind those used
    QString m_apart;         // one that is too large for a block
};

} // namespace TokenDeck
