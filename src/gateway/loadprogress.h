// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace TokenDeck {

/// How much of a list is read.
enum class LoadMode : quint8 {
    Everything,   ///< the whole list
    VisitedPages, ///< the first page, and what fetchPage() asks for
};

/// How far a load has come.
struct LoadProgress
{
    enum class Activity : quint8 {
        Reading,      ///< pages are coming in
        Waiting,      ///< pausing before another try, after a fault that can pass
        RateLimited,  ///< pausing because the gateway counts calls
        ReadingAgain, ///< the list changed while it was read
    };
    Activity activity = Activity::Reading;
    qint64 loaded = 0;
    std::optional<qint64> total;        ///< nothing while the gateway has not told
    std::chrono::milliseconds pause{0}; ///< while waiting
};

} // namespace TokenDeck
