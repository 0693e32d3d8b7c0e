// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watcher.h"

#include "transfer/safefile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace TokenDeck {

Watcher::Watcher(const QString &path, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_state(path)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &Watcher::checkQuiet);
    m_minute.start();
}

Watcher::~Watcher()
{
    m_writer.reset(); // the last word is not another's
    static_cast<void>(m_state.save());
}

void Watcher::setSettings(const WatchSettings &settings)
{
    m_settings = settings;
    checkQuiet();
}

void Watcher::take(const QString &account, const WatchReading &reading)
{
    m_loads.append({account, reading});
    if (m_loads.size() == 1)
        readNext();
}

void Watcher::readNext()
{
    const Load &load = m_loads.constFirst();
    m_reader.runEach([reading = load.reading, settings = m_settings, open = m_state.of(load.account).open()](
                         const Ticket &) { return readRules(reading, settings, open); },
                     [this](const RuleReadings &readings) {
                         step(m_loads.takeFirst().account, readings);
                         if (!m_loads.isEmpty())
                             readNext();
                     });
}

void Watcher::step(const QString &account, const RuleReadings &readings)
{
    checkQuiet();
    const WatchStep step = m_state.of(account).step(readings, m_settings, isQuietNow());
    for (const WatchRule rule : allWatchRules) {
        if (step.over.test(static_cast<size_t>(rule)))
            Q_EMIT over(account, rule);
    }
    if (!step.notices.isEmpty())
        Q_EMIT noticed(account, step.notices);
    save();
}

void Watcher::forget(const QString &account)
{
    m_state.forget(account);
    for (const WatchRule rule : allWatchRules)
        Q_EMIT over(account, rule);
    save();
}

void Watcher::checkQuiet()
{
    if (!m_state.hasPutOff() || isQuietNow())
        return;
    const QMap<QString, QList<WatchNotice>> digest = m_state.takePutOff();
    if (!digest.isEmpty())
        Q_EMIT digested(digest);
    save();
}

bool Watcher::isQuietNow() const
{
    const QTime time = m_clock().time();
    return isQuiet(m_settings, time.hour() * 60 + time.minute());
}

/// Off this thread: it waits for the disk.
void Watcher::save()
{
    if (m_state.path().isEmpty())
        return;
    m_writer->runEach(
        [path = m_state.path(), bytes = m_state.bytes()](const Ticket &) {
            QDir().mkpath(QFileInfo(path).absolutePath());
            return writeFileAtomically(path, bytes);
        },
        [this](const std::optional<QString> &fault) {
            if (fault && !std::exchange(m_hasFailed, true))
                Q_EMIT failed(m_state.path(), *fault);
        });
}

} // namespace TokenDeck
