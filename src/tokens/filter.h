// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/family.h"
#include "tokens/token.h"

#include <QStringList>

namespace TokenDeck {

/// What a filter needs to know besides the token.
struct FilterContext
{
    Family family = Family::Unknown;
    qint64 now = 0; ///< Unix seconds
};

/// Which tokens are shown: a query read once and asked of every token. A value, safe to use in any thread.
///
/// Every word of the query must occur, whatever its case, in the name, group, masked key, model limits, IP limits or
/// id.
class Filter
{
public:
    Filter() = default;
    [[nodiscard]] static Filter fromQuery(const QString &query);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const Token &token, const FilterContext &context) const;

private:
    QStringList m_words;
};

} // namespace TokenDeck
