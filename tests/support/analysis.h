// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/survey.h"

/// What a survey says in the end, at once.
[[nodiscard]] inline TokenDeck::Analysis analyse(const TokenDeck::Inventory &inventory,
                                                 const TokenDeck::FilterContext &context, TokenDeck::FindingRules rules)
{
    TokenDeck::Survey survey;
    survey.begin(inventory, context, rules);
    while (survey.step(1)) { }
    return survey.result();
}

/// Sums alone, without findings.
[[nodiscard]] inline TokenDeck::Summary summarize(const TokenDeck::Inventory &inventory,
                                                  const TokenDeck::FilterContext &context)
{
    TokenDeck::Summing summing(context);
    inventory.forEach([&summing](qsizetype, const TokenDeck::Token &token) { summing.add(token); });
    return summing.summary(inventory);
}
