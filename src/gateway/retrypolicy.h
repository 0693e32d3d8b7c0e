// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"

#include <QRandomGenerator>

#include <chrono>
#include <optional>
#include <span>

namespace TokenDeck {

/// How long to pause before trying again what can pass, and when to give up.
struct RetryPolicy
{
    /// The pauses after the first, second… failure in a row; no more tries after the last.
    std::span<const std::chrono::milliseconds> faultPauses;
    /// Likewise when the gateway says that there were too many calls: gateways count over three minutes.
    std::span<const std::chrono::milliseconds> ratePauses;

    [[nodiscard]] static RetryPolicy standard()
    {
        using namespace std::chrono_literals;
        static constexpr std::chrono::milliseconds fault[]{400ms, 1'000ms, 2'500ms};
        static constexpr std::chrono::milliseconds rate[]{1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s};
        return {fault, rate};
    }
    [[nodiscard]] static RetryPolicy none() { return {}; }

    /// The pause after the @p failures-th failure in a row (from 1), up to a quarter longer by chance so that clients
    /// do not return in step; nothing if it is time to give up.
    [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(const GatewayError &error, int failures) const
    {
        const auto &pauses = error.kind == GatewayError::Kind::RateLimited ? ratePauses : faultPauses;
        if (!error.canPass() || failures > static_cast<int>(pauses.size()))
            return std::nullopt;
        const auto pause = pauses[static_cast<size_t>(failures - 1)];
        const auto jitter = QRandomGenerator::global()->bounded(static_cast<int>(pause.count()) / 4 + 1);
        return pause + std::chrono::milliseconds(jitter);
    }
};

} // namespace TokenDeck
