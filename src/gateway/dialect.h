// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callbudget.h"
#include "tokens/family.h"

#include <QUrl>
#include <QUrlQuery>

namespace TokenDeck {

/// What was found out about one gateway, to be remembered.
struct Dialect
{
    Family family = Family::Unknown;
    std::optional<qint64> firstPage = {};        ///< the number of its first page, 0 or 1
    std::optional<CallBudget::Limit> limit = {}; ///< how many calls it takes
    std::optional<QUrl> address = {};            ///< where it is, if not at the address that was given
    std::optional<QByteArray> userIdHeader = {}; ///< in which it wants the user's id, if not in the one that was given

    /// The query for a page, by its number. Gateways differ in what they call number and size, and ignore what they do
    /// not know; so each name is there, which also keeps those from sending ten rows that miss theirs. @p size is never
    /// negative: that asks some for everything in one reply.
    [[nodiscard]] static QUrlQuery query(qint64 page, qsizetype size)
    {
        QUrlQuery query;
        for (const auto *name : {"p", "page"})
            query.addQueryItem(QLatin1StringView(name), QString::number(page));
        for (const auto *name : {"size", "page_size", "pagesize"})
            query.addQueryItem(QLatin1StringView(name), QString::number(size));
        return query;
    }

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace TokenDeck
