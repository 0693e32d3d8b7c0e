// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

#include <QString>
#include <QStringList>

/// Findings in words, in the user's language.
namespace TokenDeck {

/// "Danger", "Warning", "Note".
[[nodiscard]] QString severityWord(FindingSeverity severity);

/// A shape that distinguishes severities without colour, as the table draws them: "■", "▲", "●".
[[nodiscard]] QString severityShape(FindingSeverity severity);

/// A rule in a few words, for lists: "IP limits that allow everyone".
[[nodiscard]] QString findingTitle(FindingRule rule);
/// The worst first.
[[nodiscard]] QStringList findingTitles(FindingRules rules);
/// How many and how bad: "2 findings, the worst: Warning".
[[nodiscard]] QString findingsText(FindingRules rules);

/// Why a rule found something, in one sentence. @p context: what it was found with; @p family: of the tokens that it
/// was found in.
[[nodiscard]] QString findingReason(FindingRule rule, const FindingContext &context, Family family);
/// An entry that a rule found fault with, and what the gateway takes it for: "10.1.2.3/24 — read as 10.1.2.0/24".
[[nodiscard]] QString findingSubject(FindingRule rule, const Finding::Subject &subject);
/// What its owner can do.
[[nodiscard]] QString findingAdvice(FindingRule rule, Family family);

} // namespace TokenDeck
