// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/money.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace TokenDeck {

/// What GET /api/status tells of a site, without login. Everything may be missing.
struct SiteStatus
{
    QString name;
    QString version;
    Currency currency; ///< raw quota where the site says nothing of use
};

/// Nothing if @p body is not such a reply.
[[nodiscard]] std::optional<SiteStatus> parseSiteStatus(const QByteArray &body);

} // namespace TokenDeck
