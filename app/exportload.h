// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "gateway/gatewaysession.h"

#include <memory>
#include <optional>
#include <vector>

namespace TokenDeck {

/// One gateway that an export reads.
struct ExportSource
{
    QString name;    ///< in the column "gateway"
    QString inFront; ///< of messages about it: "work: " where there are several
    QString profile; ///< the id of the profile with which is kept what is found out; empty: it is kept nowhere
    std::unique_ptr<GatewaySession> session;
    std::optional<GatewayError> error = {}; ///< why its load ended, if not by itself
};

/// A source an account, in their order, which also numbers the accounts of their tokens. @p asksForAccounts: for what
/// stands behind the tokens, too.
[[nodiscard]] std::vector<ExportSource> openSources(const std::vector<Account> &accounts, bool asksForAccounts);

/// Whether every source can be asked, as it is set up; says what keeps one from it.
[[nodiscard]] bool canAskAll(const std::vector<ExportSource> &sources);

/// Loads all whole lists at once, waits for all of them, and tells a terminal how far they have come.
void loadAll(std::vector<ExportSource> &sources);

/// Waits until a site has said something of itself and of the account, or will not.
void awaitSite(const ExportSource &source);

/// Says what went wrong with a load and what must be known of what was read. Anything but Whole: there is nothing of it
/// to be written. @p allowIncomplete: a part of a list is as good as all of it, unless the login was refused.
[[nodiscard]] ExitStatus judgeLoad(const ExportSource &source, bool allowIncomplete);

/// The one that a command ends with of which both are true: trouble on this side before a refused login, before
/// gateways, before lists that are not whole.
[[nodiscard]] constexpr ExitStatus worse(ExitStatus a, ExitStatus b)
{
    if (a == ExitStatus::Whole || b == ExitStatus::Whole)
        return a == ExitStatus::Whole ? b : a;
    return a < b ? a : b;
}

} // namespace TokenDeck
