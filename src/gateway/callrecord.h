// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QString>

#include <optional>

namespace TokenDeck {

/// Calls to gateways as they end; off unless somebody wants a log.
Q_DECLARE_LOGGING_CATEGORY(callsLog)

/// What came of one call, for logs and reports: neither credentials nor addresses, and nothing of what was sent or
/// received.
struct CallRecord
{
    QDateTime time; ///< when it ended
    bool posted = false;
    QString path;            ///< of the API, without a query; keys in it masked
    int status = 0;          ///< HTTP; 0 if there was none
    qint64 bytes = 0;        ///< of the reply's body, after decompression
    qint64 milliseconds = 0; ///< that it took
    std::optional<GatewayError::Kind> error = {};

    /// "2026-11-27T08:00:00.000Z GET /api/token/ 200, 1234 bytes, 56 ms": English, one line.
    [[nodiscard]] QString toString() const;
};

} // namespace TokenDeck
