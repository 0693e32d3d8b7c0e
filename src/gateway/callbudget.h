// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

class QUrl;

namespace TokenDeck {

/// How many calls one gateway takes, and so when the next may be sent: gateways count the calls of a client's address
/// over a window of time, three minutes by default, and refuse more with 429. One budget for all that talks to an
/// origin.
///
/// The limit is learned: after a refusal one call at a time is tried, with doubling pauses, until one is answered; then
/// as many calls as had been answered before fit into the time since the first of them. It keeps time as it is given,
/// in milliseconds from any start. Not thread-safe.
class CallBudget
{
public:
    using Time = std::chrono::milliseconds;

    struct Limit
    {
        int calls = 0;
        Time window{0};

        friend bool operator==(const Limit &, const Limit &) = default;
    };

    /// Refusals while a limit is learned. The last but one is followed by a wait for the default window to pass, the
    /// last by the longest wait.
    static constexpr int maxRefusals = 8;
    /// In units of second(): what gateways count over by default, and a little more; and the longest wait.
    static constexpr int usualWindow = 182;
    static constexpr int maxWait = 600;

    /// The one for the origin of @p address, shared while somebody holds it.
    [[nodiscard]] static std::shared_ptr<CallBudget> forOrigin(const QUrl &address);
    /// The present time for a budget.
    [[nodiscard]] static Time clock();

    /// What a second is; shorter in tests.
    void setSecond(Time second) { m_second = second; }
    void setLimit(const std::optional<Limit> &limit) { m_limit = limit; }
    [[nodiscard]] const std::optional<Limit> &limit() const { return m_limit; }

    /// How long to wait before the next call; zero: it may be sent now.
    [[nodiscard]] Time pause(Time now);
    /// Calls that may be under way at once: one while it is tried whether the gateway answers again, or few are left.
    [[nodiscard]] int maxInFlight(Time now, int requested);

    /// Somebody waits for what an account's calls bring: as long as what this returns is kept, others make none.
    [[nodiscard]] std::shared_ptr<const void> claim() const { return m_claims; }
    [[nodiscard]] bool isClaimed() const { return m_claims.use_count() > 1; }

    void sent(Time now);
    void answered(Time now);
    /// A call that was sent at @p sentAt met 429. False if there is no point in waiting: the gateway asks for more than
    /// ten minutes, or still refuses after as long.
    [[nodiscard]] bool refused(Time now, Time sentAt, std::optional<std::chrono::seconds> retryAfter);

private:
    void forget(Time now);
    [[nodiscard]] int callsSince(Time from) const;

    Time m_second{1000};
    std::optional<Limit> m_limit;
    std::deque<Time> m_sent;        // calls that were not refused, oldest first
    std::optional<Time> m_until;    // no calls before
    std::optional<Time> m_refusing; // since when, while refusals go on
    bool m_learning = false;
    Time m_firstSent{0}; // of those that filled the window
    int m_refusals = 0;  // in a row
    int m_pauses = 0;
    std::shared_ptr<const void> m_claims = std::make_shared<int>();
    bool m_shared = false; // others use the same limit, as it seems
};

} // namespace TokenDeck
