// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/family.h"
#include "tokens/money.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace TokenDeck {

/// What GET /api/status reports of a site, without login. Every member may be missing.
struct SiteStatus
{
    QString name;
    QString version;
    Currency currency;               ///< raw quota where the site reports nothing usable
    bool keepsBooks = true;          ///< of use by hour and token; false: it says that it keeps none
    Family family = Family::Unknown; ///< as far as what it reports shows it: a guess until a list has been read
};

/// Nothing if @p body is not such a reply.
[[nodiscard]] std::optional<SiteStatus> parseSiteStatus(const QByteArray &body);

} // namespace TokenDeck
