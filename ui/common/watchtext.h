// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/money.h"
#include "watch/episodes.h"

#include <QLocale>
#include <QString>

/// Words for what rules find.
namespace TokenDeck {

/// "3 tokens expire within 7 days". In one line.
[[nodiscard]] QString noticeSummary(const WatchNotice &notice, const WatchSettings &settings);
/// Which they are, and what is to be known of them. @p currency: of their account.
[[nodiscard]] QString noticeBody(const WatchNotice &notice, const Currency &currency, const QLocale &locale);

/// The tokens of which a rule holds, in the language of filters; empty: the table is not where they are seen.
[[nodiscard]] QString queryOf(WatchRule rule, const WatchSettings &settings);

} // namespace TokenDeck
