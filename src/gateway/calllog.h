// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "tokens/token.h"
#include "usage/booksofuse.h"

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <optional>

/// A gateway's log of calls, as its replies have it (docs/gateways.md). Values and pure functions, for any thread.
namespace TokenDeck {

/// A call in the log.
struct LoggedCall
{
    qint64 time = 0;              ///< Unix seconds
    std::optional<TokenId> token; ///< nothing where the gateway knows it by name only
    QString tokenName;
    QString model;
    QString group;                ///< empty where it was not reported
    qint64 quota = 0;             ///< what it cost, quota units
    std::optional<qint64> prompt; ///< tokens
    std::optional<qint64> completion;
    std::optional<qint64> duration;   ///< milliseconds
    bool isDurationInSeconds = false; ///< it is not known more exactly
    QString address;                  ///< from which it came; empty where it was not recorded

    friend bool operator==(const LoggedCall &, const LoggedCall &) = default;
};

struct CallLogPage
{
    QList<LoggedCall> calls; ///< newest first, as the gateway sent them; what is no use of a token is left out
    qsizetype rows = 0;      ///< with what was left out
    std::optional<qint64> total;
};

/// Nothing if @p body is no such reply. Rows have no identity: what is sent twice is two calls.
[[nodiscard]] std::optional<CallLogPage> readCallLog(const QByteArray &body, TokenId::Account account);

/// Asks for a page of a token's calls, from 0, those until @p until: so that calls that are made meanwhile do not move the
/// pages. All names that families have for page and size are in it.
[[nodiscard]] QUrlQuery callLogQuery(const Token &token, qint64 until, int page);

/// What a window's sum is asked with, @p to inclusive; all tokens of the same name are in it.
[[nodiscard]] QUrlQuery useSumQuery(const Token &token, qint64 from, qint64 to);
/// In quota units; nothing if @p body is no such reply.
[[nodiscard]] std::optional<qint64> readUseSum(const QByteArray &body);

} // namespace TokenDeck
