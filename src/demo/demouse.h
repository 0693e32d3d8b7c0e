// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"

#include <functional>

namespace TokenDeck {

/// What a made-up token used in an hour, of one model.
struct DemoUse
{
    qint64 time = 0; ///< the hour's beginning, Unix seconds
    QString model = {};
    qint64 quota = 0;
    qint64 calls = 0; ///< at least 1
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
};

/// Calls f(use) for every hour that begins in [@p from, @p to] and in which the token was used, ascending: a week like an
/// office's, on some days much more than on others, all in all what the token has used, or of old tokens what it has in
/// the last months. The same for the same token, always.
void forEachDemoUse(const DemoToken &token, qint64 from, qint64 to, const std::function<void(const DemoUse &)> &f);

} // namespace TokenDeck
