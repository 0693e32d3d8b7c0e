// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/watchstate.h"
#include "work/worker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QDateTime;

namespace TokenDeck {

/// Tells what rules find at loads, once each, keeping what it has told over restarts; in quiet hours nothing, and all of
/// that at their end. Lives in one thread; tokens are looked through in another.
class Watcher : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p path: as WatchState's. @p clock: the local time.
    Watcher(const QString &path, Clock clock, QObject *parent = nullptr);
    /// Waits until what has been told is kept.
    ~Watcher() override;

    void setSettings(const WatchSettings &settings);
    /// Of one account: in the order of its loads. @p account: as history knows it.
    void take(const QString &account, const WatchReading &reading);
    /// What was told of it is over.
    void forget(const QString &account);
    /// Whether quiet hours are over; every minute by itself.
    void checkQuiet();

Q_SIGNALS:
    void noticed(const QString &account, const QList<TokenDeck::WatchNotice> &notices);
    /// Nothing of the rule is open any more.
    void over(const QString &account, TokenDeck::WatchRule rule);
    /// What came in quiet hours, by account.
    void digested(const QMap<QString, QList<TokenDeck::WatchNotice>> &notices);
    /// What has been told cannot be kept: @p reason in the user's language. Once.
    void failed(const QString &path, const QString &reason);

private:
    struct Load
    {
        QString account;
        WatchReading reading;
    };

    [[nodiscard]] bool isQuietNow() const;
    void readNext();
    void step(const QString &account, const RuleReadings &readings);
    void save();

    Clock m_clock;
    WatchState m_state;
    WatchSettings m_settings;
    QList<Load> m_loads; // the first is being looked through: what is open decides about the next
    Worker m_reader;
    std::unique_ptr<Worker> m_writer = std::make_unique<Worker>();
    QTimer m_minute;
    bool m_hasFailed = false;
};

} // namespace TokenDeck
