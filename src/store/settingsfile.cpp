// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QSettings>
#include <QTemporaryFile>

#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

/// How long another process may keep the file from being written before it counts as not written, and how long that
/// may hold up the end of this one.
constexpr auto patience = 10s;
constexpr auto patienceAtTheEnd = 2s;
/// A lock that nobody holds and that is older was left behind. Writing takes a few milliseconds.
constexpr auto staleAfter = 3s;
constexpr auto betweenTries = 20ms;

SettingsValues valuesOf(const QSettings &settings)
{
    SettingsValues values;
    for (const QString &key : settings.allKeys())
        values.insert(key, settings.value(key));
    return values;
}

} // namespace

SettingsFile::SettingsFile(const QSettings &stored, std::span<const Migration> steps)
    : m_file(stored.fileName())
    , m_steps(steps)
    , m_values(valuesOf(stored))
{
    m_pool.setMaxThreadCount(1);
    if (const QList<SettingsChange> due = dueChanges(m_values, m_steps); !due.isEmpty())
        change(due);
}

SettingsFile::~SettingsFile()
{
    if (!waitUntilWritten(patienceAtTheEnd)) {
        m_gaveUp = true;
        m_pool.waitForDone();
    }
}

void SettingsFile::change(const QList<SettingsChange> &changes)
{
    applyChanges(changes, m_values);
    {
        const std::scoped_lock lock(m_mutex);
        m_changes += changes;
    }
    startWriting();
}

void SettingsFile::startWriting()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_changes.isEmpty() || std::exchange(m_isQueued, true))
            return;
    }
    m_pool.start([this] { (void)writeChanges(); });
}

void SettingsFile::sync(QObject *context, std::function<void(bool)> done)
{
    m_pool.start([this, guard = QPointer(context), done = std::move(done)] {
        // Whoever asked may go away in its own thread meanwhile: there it is looked at, not here.
        QMetaObject::invokeMethod(
            this,
            [guard, done, written = writeChanges()] {
                if (guard)
                    done(written);
            },
            Qt::QueuedConnection);
    });
}

bool SettingsFile::waitUntilWritten(std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    startWriting(); // what could not be written before
    if (!m_pool.waitForDone(static_cast<int>(deadline.remainingTime())))
        return false;
    const std::scoped_lock lock(m_mutex);
    return m_changes.isEmpty();
}

/// What cannot be written now is tried again with the next change.
bool SettingsFile::writeChanges()
{
    QList<SettingsChange> changes;
    {
        const std::scoped_lock lock(m_mutex);
        changes = std::exchange(m_changes, {});
        m_isQueued = false;
    }
    if (changes.isEmpty() || merge(changes))
        return true;
    const std::scoped_lock lock(m_mutex);
    m_changes = changes + m_changes;
    return false;
}

/// QSettings itself would wait for its lock as long as it takes, and keep everybody out who reads the same file in this
/// process. So the lock is taken here, and QSettings works on a copy, which then takes the file's place.
bool SettingsFile::merge(const QList<SettingsChange> &changes) const
{
    const QFileInfo info(m_file);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath(); // links stay
    if (!QDir().mkpath(QFileInfo(file).path()))
        return false;
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(static_cast<int>(std::chrono::milliseconds(staleAfter).count()));
    const QDeadlineTimer deadline(patience);
    while (!lock.tryLock(static_cast<int>(betweenTries.count()))) {
        if (m_gaveUp || deadline.hasExpired() || lock.error() != QLockFile::LockFailedError)
            return false;
    }
    QTemporaryFile copy(file + u".XXXXXX"_s); // for its owner's eyes only, as what it becomes
    if (!copy.open())
        return false;
    if (QFile present(file); present.exists()) {
        if (!present.open(QIODevice::ReadOnly) || copy.write(present.readAll()) != present.size())
            return false;
    }
    copy.close();
    {
        QSettings settings(copy.fileName(), QSettings::IniFormat);
        const SettingsValues before = valuesOf(settings);
        for (const SettingsChange &each : dueChanges(before, m_steps) + changes) {
            if (each.value)
                settings.setValue(each.key, *each.value);
            else
                settings.remove(each.key);
        }
        settings.setValue(settingsVersionKey, qMax(settingsVersion(before), newestSettingsVersion(m_steps)));
        settings.sync();
        // Lines that cannot be read are no reason to lose all others.
        if (settings.status() == QSettings::AccessError)
            return false;
    }
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(copy.fileName().toStdU16String()),
                            std::filesystem::path(file.toStdU16String()), error);
    return !error;
}

} // namespace TokenDeck
