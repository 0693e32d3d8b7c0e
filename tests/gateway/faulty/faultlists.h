// SPDX-License-Identifier: GPL-3.0-or-later
// The faults by what they do, and what they are made of.
#pragma once

#include "gateway/faulty/faults.h"

/// Between two programs: refused, reset, silent, slow.
[[nodiscard]] std::vector<NamedFault> connectionFaults();
/// In what HTTP frames a body with: lengths, chunks, headers, encodings.
[[nodiscard]] std::vector<NamedFault> framingFaults();
/// In the body of one reply.
[[nodiscard]] std::vector<NamedFault> contentFaults();
/// In what pages tell of each other.
[[nodiscard]] std::vector<NamedFault> listFaults();
[[nodiscard]] std::vector<NamedFault> redirectFaults();
/// Refusals, rate limits, faults of the gateway's own, pages of firewalls.
[[nodiscard]] std::vector<NamedFault> statusFaults();

[[nodiscard]] QByteArray httpHead(int status, const QByteArray &headers);
/// The head of a reply of JSON.
[[nodiscard]] QByteArray jsonHead(const QByteArray &headers);
bool sendJson(const FaultyCall &call, const QByteArray &body);
[[nodiscard]] inline QByteArray contentLength(qint64 bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}
