// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace TokenDeck {

/// A store of history and the one thread that uses it: the only writer of this process. Lives in one thread, where
/// answers and signals come; nothing here takes longer than handing over a request. Requests are dealt with in their
/// order. Destroyed, it first writes all that was to be recorded, waiting for that, and answers nothing any more.
class Historian : public QObject
{
    Q_OBJECT

public:
    explicit Historian(QObject *parent = nullptr);
    ~Historian() override;

    /// Once, before all else. What stands against it comes by faulted(); without a store nothing is kept, and answers
    /// are empty.
    void open(const QString &path);
    /// Likewise, with a store that is made in the other thread.
    void open(std::function<OpenedHistory()> make);

    /// As the store does; faulted() follows, if anything stands against it.
    void record(const QString &account, const HistorySnapshot &snapshot);
    void setPlanned(const QString &account, std::optional<TokenId> token, qint64 time, bool isPlanned);
    void setRetention(const HistoryRetention &retention);

    void askSnapshot(const QString &account, TokenId::Account number,
                     std::function<void(std::optional<HistorySnapshot>)> done, QObject *context = nullptr);

    /// Calls job(store) in the other thread, and done(result) in this one, later, unless @p context is gone by then.
    /// Without a store the result is made by its default constructor. Both are copied.
    template <typename Job, typename Done>
    void ask(Job job, Done done, QObject *context = nullptr)
    {
        using Result = std::invoke_result_t<Job, HistoryStore &>;
        post([this, guard = QPointer<QObject>(context ? context : this), job = std::move(job),
              done = std::move(done)](HistoryStore *store) mutable {
            auto result = std::make_shared<Result>(store ? job(*store) : Result{});
            // Whoever asked may go away in its own thread meanwhile: there it is looked at, not here.
            QMetaObject::invokeMethod(
                this,
                [guard, result = std::move(result), done = std::move(done)]() mutable {
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

Q_SIGNALS:
    /// The same again only after something could be written in between.
    void faulted(const TokenDeck::HistoryFault &fault);

private:
    class Room;
    using Request = std::function<void(HistoryStore *store)>;

    /// Is dealt with in the other thread, unless this ends before.
    void post(Request request);
    /// Calls job(store) in the other thread if there is a store, before the end, too, and tells what stands against it.
    void write(std::function<std::optional<HistoryFault>(HistoryStore &store)> job);
    /// From the other thread.
    void tell(std::optional<HistoryFault> fault);
    void take(const std::optional<HistoryFault> &fault);

    QThread m_thread;
    std::unique_ptr<Room> m_room; // what the other thread has
    std::optional<HistoryFault> m_fault;
};

} // namespace TokenDeck
