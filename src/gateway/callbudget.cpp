// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callbudget.h"

#include <QHash>
#include <QMutex>
#include <QUrl>

#include <algorithm>

namespace TokenDeck {

std::shared_ptr<CallBudget> CallBudget::forOrigin(const QUrl &address)
{
    static QMutex mutex;
    static QHash<QString, std::weak_ptr<CallBudget>> budgets;
    const QString origin =
        address.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    const QMutexLocker lock(&mutex);
    std::shared_ptr<CallBudget> budget = budgets.value(origin).lock();
    if (!budget) {
        budget = std::make_shared<CallBudget>();
        budgets.insert(origin, budget);
    }
    return budget;
}

CallBudget::Time CallBudget::clock()
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

/// Calls that no window reaches back to.
void CallBudget::forget(Time now)
{
    const Time longest = std::max(m_limit ? m_limit->window : Time(0), m_second * maxWait);
    while (!m_refusing && !m_sent.empty() && m_sent.front() + longest < now)
        m_sent.pop_front();
}

int CallBudget::callsSince(Time from) const
{
    return static_cast<int>(m_sent.end() - std::ranges::upper_bound(m_sent, from));
}

CallBudget::Time CallBudget::pause(Time now)
{
    Time until = m_until.value_or(now);
    if (m_limit && !m_refusing) {
        const int used = callsSince(now - m_limit->window);
        if (used >= m_limit->calls)
            until = std::max(until, *(m_sent.end() - m_limit->calls) + m_limit->window);
    }
    return std::max(Time(0), until - now);
}

int CallBudget::maxInFlight(Time now, int requested)
{
    if (m_refusing)
        return 1;
    const bool fewAreLeft = m_limit && callsSince(now - m_limit->window) * 4 >= m_limit->calls * 3;
    return fewAreLeft ? 1 : requested;
}

void CallBudget::sent(Time now)
{
    forget(now);
    m_sent.push_back(now);
}

void CallBudget::answered(Time now)
{
    // Answers to calls that were on their way when others were refused say nothing new.
    if (!m_refusing || (m_until && now < *m_until))
        return;
    if (m_learning) {
        // As many as were answered fill the window, and the first of them has left it.
        const auto end = std::ranges::upper_bound(m_sent, *m_refusing);
        m_limit = Limit{static_cast<int>(end - std::ranges::lower_bound(m_sent, m_firstSent)), now - m_firstSent};
    }
    m_refusing.reset();
    m_learning = false;
    m_until.reset();
    m_refusals = 0;
    m_pauses = 0;
}

bool CallBudget::refused(Time now, Time sentAt, std::optional<std::chrono::seconds> retryAfter)
{
    const auto call = std::ranges::lower_bound(m_sent, sentAt);
    if (call != m_sent.end() && *call == sentAt)
        m_sent.erase(call);
    ++m_refusals;
    const bool first = !m_refusing;
    if (first) {
        m_refusing = now;
        constexpr int fewest = 8; // a limit of less is something else than a limit of calls
        if (!m_limit && static_cast<int>(m_sent.size()) >= fewest) {
            m_learning = true;
            m_firstSent = m_sent.front();
        } else if (m_limit) {
            // We kept to the limit: somebody else makes calls, or it is lower now.
            const int own = callsSince(now - m_limit->window);
            if (std::exchange(m_shared, true) && own > 0 && own < m_limit->calls)
                m_limit->calls = own;
        }
    }
    const Time longest = m_second * maxWait;
    const Time asked = m_second * (retryAfter ? std::min<qint64>(retryAfter->count(), maxWait + 1) : 0);
    if (asked > longest || (m_until && now < *m_until)) { // or was under way with the one before
        m_until = std::max(m_until.value_or(now), now + asked);
        return asked <= longest;
    }
    if (m_limit && first && !retryAfter) {
        m_until = now + m_limit->window;
        return true;
    }
    if (m_refusals > maxRefusals)
        return false;
    const Time filled = m_sent.empty() ? *m_refusing : m_sent.front();
    m_until = now + std::max(asked, m_second * (1 << m_pauses++));
    if (m_refusals == maxRefusals - 1)
        m_until = std::max(*m_until, filled + m_second * usualWindow);
    else if (m_refusals == maxRefusals)
        m_until = std::max(*m_until, filled + longest);
    return true;
}

} // namespace TokenDeck
