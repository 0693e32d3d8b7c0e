// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"
#include "tokens/family.h"

#include <QByteArray>
#include <QJsonValue>

#include <vector>

namespace TokenDeck {

/// What a gateway of @p family sends for one page, as recorded from real ones (tests/data).
struct DemoPage
{
    Family family = Family::NewApi;
    qint64 number = 1; ///< as asked for
    qint64 size = 10;
    qint64 total = 0;
    std::vector<DemoToken> tokens;
};

[[nodiscard]] QByteArray demoPageReply(const DemoPage &page);

/// {"success":true,"message":"","data":…}
[[nodiscard]] QByteArray demoSuccess(const QJsonValue &data);

/// {"success":false,"message":…}
[[nodiscard]] QByteArray demoRefusal(const QString &message);

/// The reply to GET /api/status.
[[nodiscard]] QByteArray demoStatusReply(Family family, int quotaPerUnit, bool keepsBooks = true);

} // namespace TokenDeck
