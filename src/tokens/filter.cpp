// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/filter.h"

namespace TokenDeck {

Filter Filter::fromQuery(const QString &query)
{
    Filter filter;
    filter.m_words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    return filter;
}

bool Filter::matches(const Token &token, const FilterContext &) const
{
    return std::ranges::all_of(m_words, [&token](const QString &word) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return has(token.name) || has(token.group) || has(token.key.toString()) || has(token.models)
            || has(token.ips) || has(QString::number(token.id));
    });
}

} // namespace TokenDeck
