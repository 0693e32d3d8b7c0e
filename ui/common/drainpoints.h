// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/tokentext.h"
#include "ui/charts/linechart.h"

namespace TokenDeck {

/// Shows what remains on the days to come until nothing does, and between which it may lie: today and at most 120 days.
/// Of an account's quota, as its site shows it. Empty where there is no forecast of a day, or nothing remains; false then.
bool showDrain(LineChart *chart, const Forecast &forecast, qint64 remaining, TokenId::Account account,
               const TokenText &text);

} // namespace TokenDeck
