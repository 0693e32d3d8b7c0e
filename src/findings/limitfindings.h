// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"

/// What limits give rise to, whoever has them: for the rules of findings.h.
namespace TokenDeck {

struct LimitFindings
{
    QList<Finding> findings;
    bool open = false; ///< certainly nothing is refused

    void add(FindingRule rule) { findings.append({rule, {}}); }
    void add(FindingRule rule, const Finding::Subject &subject);
    [[nodiscard]] FindingJudge::Limits summary() const;
};

[[nodiscard]] LimitFindings ipFindings(const Token &token, const FindingContext &context);
[[nodiscard]] LimitFindings modelFindings(const Token &token);

} // namespace TokenDeck
