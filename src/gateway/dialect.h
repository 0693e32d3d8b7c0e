// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/family.h"

#include <QUrlQuery>

namespace TokenDeck {

/// How one gateway is asked for a page: what was found out about it, to be remembered.
struct Dialect
{
    /// Servers cap larger pages at this, or refuse them.
    static constexpr qsizetype largestPage = 100;

    Family family = Family::Unknown;
    qsizetype pageSize = largestPage; ///< rows a full page really has

    [[nodiscard]] bool isKnown() const { return family != Family::Unknown; }
    /// Whether replies are bare arrays without a total, on pages counted from 0.
    [[nodiscard]] bool isUncounted() const { return family == Family::NewApi2025 || family == Family::OneApi; }

    /// The query for the page with this index, from 0. Never a negative size: it asks for everything in one reply.
    [[nodiscard]] QUrlQuery query(qsizetype index) const;

    /// The first question to an unknown gateway. Answered with an array by a server that counts from 0, it is the
    /// second page.
    [[nodiscard]] static QUrlQuery probe();

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

} // namespace TokenDeck
