// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historian.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace TokenDeck {

/// Lives in the thread of the store. What is thinned out is one request of many, so that others come in between.
class Historian::Room : public QObject
{
public:
    void thinLater(qint64 now)
    {
        m_now = now;
        if (!std::exchange(m_isThinning, true))
            postPart();
    }

    std::unique_ptr<HistoryStore> store;
    HistoryRetention retention;
    std::atomic<bool> isEnding = false;

private:
    void postPart()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isThinning = false;
                if (!isEnding && store && store->tidyUp(m_now, retention))
                    thinLater(m_now);
            },
            Qt::QueuedConnection);
    }

    qint64 m_now = 0;
    bool m_isThinning = false;
};

Historian::Historian(QObject *parent)
    : QObject(parent)
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(u"history"_s);
    m_room->moveToThread(&m_thread);
    m_thread.start();
}

Historian::~Historian()
{
    m_room->isEnding = true;
    QMetaObject::invokeMethod(
        m_room.get(),
        [this] {
            m_room->store.reset(); // in the thread that made it
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Historian::open(const QString &path)
{
    open([path] { return openHistoryFile(path); });
}

void Historian::open(std::function<OpenedHistory()> make)
{
    QMetaObject::invokeMethod(
        m_room.get(),
        [this, make = std::move(make)] {
            OpenedHistory result = make();
            m_room->store = std::move(result.store);
            if (result.fault)
                tell(std::move(result.fault));
        },
        Qt::QueuedConnection);
}

void Historian::record(const QString &account, const HistorySnapshot &snapshot)
{
    write([this, account, snapshot](HistoryStore &store) {
        auto fault = store.record(account, snapshot);
        m_room->thinLater(snapshot.time);
        return fault;
    });
}

void Historian::setPlanned(const QString &account, std::optional<TokenId> token, qint64 time, bool isPlanned)
{
    write([account, token, time, isPlanned](HistoryStore &store) {
        return store.setPlanned(account, token, time, isPlanned);
    });
}

void Historian::write(std::function<std::optional<HistoryFault>(HistoryStore &store)> job)
{
    QMetaObject::invokeMethod(
        m_room.get(),
        [this, job = std::move(job)] {
            if (m_room->store)
                tell(job(*m_room->store));
        },
        Qt::QueuedConnection);
}

void Historian::tell(std::optional<HistoryFault> fault)
{
    QMetaObject::invokeMethod(
        this, [this, fault = std::move(fault)] { take(fault); }, Qt::QueuedConnection);
}

void Historian::setRetention(const HistoryRetention &retention)
{
    post([this, retention](HistoryStore *) { m_room->retention = retention; });
}

void Historian::askSnapshot(const QString &account, TokenId::Account number,
                            std::function<void(std::optional<HistorySnapshot>)> done, QObject *context)
{
    ask([account, number](HistoryStore &store) { return store.snapshot(account, number); }, std::move(done), context);
}

void Historian::post(Request request)
{
    QMetaObject::invokeMethod(
        m_room.get(),
        [this, request = std::move(request)] {
            if (!m_room->isEnding)
                request(m_room->store.get());
        },
        Qt::QueuedConnection);
}

void Historian::take(const std::optional<HistoryFault> &fault)
{
    const bool isKnown = fault && m_fault && fault->kind == m_fault->kind && fault->detail == m_fault->detail;
    m_fault = fault;
    if (fault && !isKnown)
        Q_EMIT faulted(*fault);
}

} // namespace TokenDeck
