// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "gateway/redaction.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace TokenDeck {

/// Decides by HTTP status and content whether a reply can be a gateway's JSON; the error if not. Replies to be decoded
/// pass: status 200 and a body that starts like JSON, whatever it is declared as. Branches on status and shape, never
/// on messages.
[[nodiscard]] std::optional<GatewayError> checkReply(int httpStatus, const QByteArray &contentType,
                                                     const QByteArray &body, const Redaction &redaction = {});

/// Without a byte order mark in front.
[[nodiscard]] QByteArrayView withoutMark(const QByteArray &body);

/// What a Retry-After header asks for, given in seconds or as a date: nothing if it cannot be read or has passed.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);
/// A date as HTTP writes it: "Sun, 06 Nov 1994 08:49:37 GMT"; not valid if it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &header);

/// A short account of a body for technical details: its beginning, without secrets.
[[nodiscard]] QString describeBody(const QByteArray &contentType, const QByteArray &body,
                                   const Redaction &redaction = {});

/// The gateway's own words, from `message`, `error.message` or `error`, without secrets.
[[nodiscard]] QString messageIn(const QByteArray &body, const Redaction &redaction = {});

} // namespace TokenDeck
