// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <QByteArray>

/// What is kept of tokens, as bytes: CBOR that names its fields, so that a version with more of them reads what one with
/// fewer wrote; what it lacks is not reported. Pure functions, for any thread. Bytes that were damaged are nothing,
/// whatever they say.
namespace TokenDeck {

/// Compressed, about 50 bytes a token. @p snapshot: of one account.
[[nodiscard]] QByteArray writtenSnapshot(const HistorySnapshot &snapshot);
/// Equal to what was written, but that all tokens are @p number's.
[[nodiscard]] std::optional<HistorySnapshot> readSnapshot(const QByteArray &bytes, TokenId::Account number);

/// A token without what moves with its use: counters and the time of access.
[[nodiscard]] Token stateOf(Token token);
/// Of a token's state, without its id.
[[nodiscard]] QByteArray writtenState(const Token &token);
[[nodiscard]] std::optional<Token> readState(const QByteArray &bytes, TokenId id);

} // namespace TokenDeck
