// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace TokenDeck {

/// Tells by HTTP status and content whether a reply can be a gateway's JSON; the error if not. Replies to be decoded
/// pass: status 200 and a body that starts like JSON. Branches on status, content type and shape, never on messages.
[[nodiscard]] std::optional<GatewayError> checkReply(int httpStatus, const QByteArray &contentType,
                                                     const QByteArray &body);

/// What a Retry-After header asks for, given in seconds or as a date: nothing if it cannot be read or has passed.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);

/// A short account of a body for technical details: its beginning, with everything that could be a key left out.
[[nodiscard]] QString describeBody(const QByteArray &contentType, const QByteArray &body);

/// The gateway's own words, from `message` or `error.message`, as one line of plain text of at most 500 characters.
[[nodiscard]] QString messageIn(const QByteArray &body);
[[nodiscard]] QString plainText(const QString &text);

} // namespace TokenDeck
