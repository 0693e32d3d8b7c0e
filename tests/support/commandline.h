// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSignalSpy>
#include <QStringList>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace TokenDeck {

/// What came of a run of the program.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray error;
};

/// The near end of a new pseudo-terminal; -1 where a system has none, such as one in a folder without /dev/pts.
inline int openTerminal(int flags = 0)
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | flags);
    if (terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0)
        return terminal;
    if (terminal >= 0)
        close(terminal);
    return -1;
}

/// In the environment of the test; @p accessToken: in TOKENDECK_ACCESS_TOKEN, which is not set if it is empty.
inline QProcessEnvironment environmentWith(const QByteArray &accessToken)
{
    using namespace Qt::StringLiterals;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"TOKENDECK_ACCESS_TOKEN"_s);
    if (!accessToken.isEmpty())
        environment.insert(u"TOKENDECK_ACCESS_TOKEN"_s, QString::fromLatin1(accessToken));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

/// Runs the program to its end, with @p input on its standard input.
inline Outcome run(const QStringList &arguments, const QByteArray &accessToken = {}, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(accessToken));
    process.start(QStringLiteral(TOKENDECK_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("it did not end well: %s", process.readAllStandardError().constData());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The same against servers of this process, which must answer meanwhile.
inline Outcome runBeside(const QStringList &arguments, const QByteArray &accessToken, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(accessToken));
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(TOKENDECK_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!ended.wait(60'000))
        qFatal("it did not end");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A reply with a whole list of @p count rows.
inline QByteArray onePage(const QByteArray &rows, int count)
{
    return R"({"success":true,"data":{"items":[)" + rows + R"(],"total":)" + QByteArray::number(count) + "}}";
}

} // namespace TokenDeck
