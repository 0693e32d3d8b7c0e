// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/statuses.h"
#include "watch/watchrules.h"

#include <QByteArray>

namespace TokenDeck {

/// What is told to a monitoring system of one gateway.
struct GatewayMetrics
{
    QString gateway;                              ///< the profile's name
    bool isRead = false;                          ///< its whole list was read; otherwise nothing else is told
    std::array<qint64, statusCount> tokens = {};  ///< by EffectiveStatus
    std::array<qint64, watchRuleCount> open = {}; ///< of whom a rule holds, by WatchRule
    std::optional<qint64> balance = {};           ///< quota units
    std::optional<qint64> used = {};              ///< by the account so far, quota units
    std::optional<qint64> quotaPerDollar = {};
    qint64 readTime = 0; ///< Unix seconds
};

/// Gauges as OpenMetrics 1.0 has them, which a node exporter's textfile collector reads too.
[[nodiscard]] QByteArray openMetrics(const QList<GatewayMetrics> &gateways);

} // namespace TokenDeck
