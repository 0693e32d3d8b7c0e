// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"
#include "usage/loggedcall.h"

#include <QByteArray>
#include <QUrlQuery>

#include <optional>

/// A gateway's log of calls, as its replies have it (docs/gateways.md). Values and pure functions, for any thread.
namespace TokenDeck {

/// Nothing if @p body is no such reply. Rows have no identity: what is sent twice is two calls.
[[nodiscard]] std::optional<CallLogPage> readCallLog(const QByteArray &body, TokenId::Account account);

/// Asks for a page of a token's calls (of one without a name: of the whole account's), from 0, those until @p until: so
/// that calls that are made meanwhile do not move the pages. All names that families have for page and size are in it.
[[nodiscard]] QUrlQuery callLogQuery(const Token &token, qint64 until, int page);

/// What a window's sum is asked with, @p to inclusive; all tokens of the same name are in it.
[[nodiscard]] QUrlQuery useSumQuery(const Token &token, qint64 from, qint64 to);
/// In quota units; nothing if @p body is no such reply.
[[nodiscard]] std::optional<qint64> readUseSum(const QByteArray &body);

} // namespace TokenDeck
