// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>

class QSettings;

namespace TokenDeck {

/// The settings file, as keys and values.
///
/// It is read once, at the start, without waiting for a lock. A change holds at once and is written by a thread of
/// its own, for writing waits for other processes that write: each change is merged into what the file has by then, so
/// that none of them loses the other's, and what else the file has is kept. A file of an older version is brought to
/// that of the steps with what is written first; one of a newer version is read as far as it is understood, and stays
/// of that version. Lives in one thread.
class SettingsFile : public QObject
{
    Q_OBJECT

public:
    explicit SettingsFile(const QSettings &stored, std::span<const Migration> steps = settingsMigrations());
    /// Waits until all is written, but not for long for a process that keeps the file from being written.
    ~SettingsFile() override;

    [[nodiscard]] const SettingsValues &values() const { return m_values; }
    void change(const QList<SettingsChange> &changes);

    /// Calls @p done, with whether all that was set before could be written: later, and not after @p context is gone.
    void sync(QObject *context, std::function<void(bool)> done);
    /// Whether all that was set is written before @p patience is over: for those who have no event loop.
    [[nodiscard]] bool waitUntilWritten(std::chrono::milliseconds patience);

private:
    void startWriting();
    // In the pool's thread.
    [[nodiscard]] bool writeChanges();
    [[nodiscard]] bool merge(const QList<SettingsChange> &changes) const;

    const QString m_file;
    const std::span<const Migration> m_steps;
    SettingsValues m_values;
    std::mutex m_mutex;
    QList<SettingsChange> m_changes; // not written yet; guarded by the mutex
    bool m_isQueued = false;         // that they are written; guarded by the mutex
    std::atomic<bool> m_gaveUp = false;
    QThreadPool m_pool;
};

} // namespace TokenDeck
