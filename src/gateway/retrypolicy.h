// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>
#include <optional>
#include <span>

namespace TokenDeck {

/// How long to pause before asking again for a page that did not come, and when to give up. (Too many calls are the
/// CallBudget's.)
struct RetryPolicy
{
    /// The pauses after the first, second… failure of one page; no more tries after the last.
    std::span<const std::chrono::milliseconds> pauses;
    /// What a second is where a gateway or a budget of calls speaks of seconds; shorter in tests.
    std::chrono::milliseconds second{1000};

    [[nodiscard]] static RetryPolicy standard()
    {
        using namespace std::chrono_literals;
        static constexpr std::chrono::milliseconds pauses[]{400ms, 1'000ms, 2'500ms};
        return {pauses};
    }
    [[nodiscard]] static RetryPolicy none() { return {}; }

    /// The pause after the @p failures-th failure of a page (from 1), plus up to a quarter at random so that clients do
    /// not return in step; nothing if it is time to give up.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(int failures) const
    {
        if (failures > static_cast<int>(pauses.size()))
            return std::nullopt;
        const auto pause = pauses[static_cast<size_t>(failures - 1)];
        const auto jitter = QRandomGenerator::global()->bounded(static_cast<int>(pause.count()) / 4 + 1);
        return pause + std::chrono::milliseconds(jitter);
    }
};

} // namespace TokenDeck
