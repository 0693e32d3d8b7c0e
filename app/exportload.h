// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "gateway/gatewaysession.h"
#include "history/historystore.h"
#include "usage/outlook.h"

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
    QString history; ///< by which its history is kept; likewise
    std::unique_ptr<GatewaySession> session;
    std::optional<GatewayError> error = {}; ///< why its load ended, if not by itself
};

/// The accounts of a command, in its order, which also numbers the accounts of their tokens: their whole lists loaded, all at
/// once, while a terminal is told how far they have come. What was found out about gateways is kept with their profiles.
/// @p asksForAccounts: what stands behind tokens is asked for, too. @p asksForCalls: likewise what the latest calls cost.
/// Empty if any cannot be asked as it is set up; what keeps it from that is said.
[[nodiscard]] std::vector<ExportSource> loadSources(const AccountsCommand &command, bool asksForAccounts,
                                                    bool asksForCalls = false);

/// Waits until a site has said something of itself, of the account and of what was used, or will not.
void awaitSite(const ExportSource &source);

enum class HistoryUse : quint8 {
    Read, ///< if there is one
    Write,
};
/// The history that the window keeps, unless its user keeps none; says what is amiss with it.
[[nodiscard]] OpenedHistory openHistory(const Settings &settings, HistoryUse use);

/// What is known over time of a source: from its gateway's books, and from what was kept of earlier loads. @p history:
/// nothing if there is none.
[[nodiscard]] OutlookPointer makeOutlook(const ExportSource &source, HistoryStore *history);

/// Writes a file whole or not at all, "-": standard output; says what is amiss.
[[nodiscard]] bool writeOutput(const QString &file, const QByteArray &bytes);

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
