// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace TokenDeck {

/// Whether anybody still waits for what a job makes. A job that takes long asks now and then, and returns when nobody
/// does: its result is ignored then. A value, for any thread.
class Ticket
{
public:
    /// Of a job that is always wanted.
    Ticket() = default;
    /// Wanted as long as @p current is @p number.
    Ticket(std::shared_ptr<const std::atomic<quint64>> current, quint64 number)
        : m_current(std::move(current))
        , m_number(number)
    { }

    [[nodiscard]] bool isWanted() const { return !m_current || *m_current == m_number; }

private:
    std::shared_ptr<const std::atomic<quint64>> m_current;
    quint64 m_number = 0;
};

/// A thread for what takes longer than a frame: one job at a time, the newest request wins. Lives in one thread, where
/// results are handed over; what is under way when it is destroyed is cancelled and waited for.
class Worker
{
public:
    Worker() { m_pool.setMaxThreadCount(1); }
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    /// Runs job(ticket) in the other thread, and in this one done(result), later, unless cancel() or another run() came
    /// before. Both may be called once, and are copied.
    template <typename Job, typename Done>
    void run(Job job, Done done)
    {
        start(next(), std::move(job), [this, done = std::move(done)](auto &&result) mutable {
            m_isBusy = false;
            done(std::forward<decltype(result)>(result));
        });
    }

    /// Likewise, but no later request comes before it: each is answered.
    template <typename Job, typename Done>
    void runEach(Job job, Done done)
    {
        start({}, std::move(job), std::move(done));
    }

    /// The result of run() is no longer wanted.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    [[nodiscard]] Ticket next();

    template <typename Job, typename Done>
    void start(const Ticket &ticket, Job job, Done done)
    {
        m_pool.start([this, ticket, job = std::move(job), done = std::move(done)]() mutable {
            if (!ticket.isWanted())
                return;
            auto result = std::make_shared<decltype(job(ticket))>(job(ticket));
            QMetaObject::invokeMethod(
                &m_context,
                [ticket, result = std::move(result), done = std::move(done)]() mutable {
                    if (ticket.isWanted())
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    QObject m_context; // in whose thread results are handed over, as long as it lives
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_current = std::make_shared<std::atomic<quint64>>(0);
    bool m_isBusy = false;
};

} // namespace TokenDeck
