// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"
#include "usage/booksofuse.h"

#include <QList>

#include <array>
#include <optional>

/// What a gateway's log of calls says (docs/gateways.md). Values, for any thread.
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

/// What calls in the log add up to, in each of the windows until @c time; nothing where it was not reported.
struct LoggedSums
{
    std::array<std::optional<qint64>, useWindows.size()> quota = {}; ///< quota units
    qint64 time = 0;                                                 ///< Unix seconds; 0: none have been asked for
    bool isWhole = false;                                            ///< no more will come

    friend bool operator==(const LoggedSums &, const LoggedSums &) = default;
};

/// Whether a log can be asked for a token's calls: it is known there by its name.
[[nodiscard]] inline bool isKnownToLog(const Token &token)
{
    return token.knows(Field::Name) && !token.name.isEmpty();
}

} // namespace TokenDeck
