// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/faulty/faultyserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <deque>
#include <map>
#include <memory>

/// Runs of the program's export command, each against a faulty server of its own and into a file that was there before.
/// Most of them wait most of the time, for a pause or a time-out, so several go on at once while events are handled.
class Exports
{
public:
    struct Outcome
    {
        bool hasEnded = false;
        int status = -1;
        QByteArray error;        ///< what it said
        QByteArray file;         ///< what is in the file now
        bool leftBehind = false; ///< there is another file beside it
        qint64 peak = 0;         ///< the most memory it held, in bytes
        int strays = 0;          ///< connections to where redirects led
        int faultsMet = 0;
    };
    static constexpr const char *fileBefore = "what was here before\n";

    /// @p now: what the tokens' times are made from, Unix seconds.
    explicit Exports(qint64 now);
    ~Exports();

    /// @p fault: as Fault::parse() reads it, or empty. @p timeout: seconds that a request may take.
    void add(const QByteArray &fault, int timeout);
    void start();
    /// Waits for it; hasEnded is false if it takes longer than anybody waits.
    [[nodiscard]] Outcome outcome(const QByteArray &fault);

private:
    struct Run;
    void finish(Run &run);

    qint64 m_now;
    std::map<QByteArray, std::unique_ptr<Run>> m_runs;
    std::deque<Run *> m_waiting;
    int m_running = 0;
};
