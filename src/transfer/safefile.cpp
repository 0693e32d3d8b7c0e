// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/safefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace TokenDeck {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::SafeFile)
};

/// Such a name would stand for another one, if for any.
bool canBeEncoded(const QString &path)
{
    const bool isStrange = std::ranges::any_of(
        path, [](QChar c) { return c.isNull() || c.unicode() == QChar::ReplacementCharacter; });
    return !isStrange && QString::fromUtf8(path.toUtf8()) == path;
}

/// Writes as much as somebody takes, and waits for nobody longer than this.
bool writeAll(int file, const QByteArray &bytes)
{
    constexpr int patience = 10'000; // milliseconds
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t taken = ::write(file, bytes.data() + written, static_cast<size_t>(bytes.size() - written));
        if (taken >= 0) {
            written += taken;
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            return false;
        pollfd ready{file, POLLOUT, 0};
        if (::poll(&ready, 1, patience) == 0) {
            errno = ETIMEDOUT;
            return false;
        }
    }
    return true;
}

/// To a pipe or a device, which is opened and written to without waiting for a reader that never comes.
std::optional<QString> writeThere(const QByteArray &path, const std::function<bool(QIODevice &)> &produce)
{
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    if (!produce(made))
        return QString();
    const int file = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return errno == ENXIO ? Words::tr("nothing is reading from it") : qt_error_string(errno);
    const bool isWritten = writeAll(file, made.data());
    const int error = errno;
    const bool isClosed = ::close(file) == 0;
    if (isWritten && isClosed)
        return std::nullopt;
    return error == EPIPE || error == ETIMEDOUT ? Words::tr("nothing is reading from it any more")
                                                : qt_error_string(error);
}

} // namespace

std::optional<QString> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    return writeFileAtomically(path, [&bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); });
}

std::optional<QString> writeFileAtomically(const QString &path, const std::function<bool(QIODevice &)> &produce)
{
    if (!canBeEncoded(path))
        return Words::tr("its name contains characters that are not allowed in file names");
    const QByteArray name = QFile::encodeName(path);
    struct stat old = {};
    const bool exists = ::stat(name.constData(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode))
        return Words::tr("it is a folder");
    if (exists && !S_ISREG(old.st_mode))
        return writeThere(name, produce);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // Before the first byte, so that none of them is ever there for others to read.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    if (exists && ::fchown(file.handle(), old.st_uid, old.st_gid) != 0)
        return Words::tr(
            "it belongs to another user or group, and writing it would change that: remove it first, or choose "
            "another name");
    errno = 0;
    if (!produce(file) || !file.flush()) {
        // Cancelling counts as an error of the file's own and would hide what came before it.
        const int error = errno;
        const QString reason = file.error() == QFileDevice::NoError ? QString() : file.errorString();
        file.cancelWriting();
        return reason.isEmpty() && error != 0 ? qt_error_string(error) : reason;
    }
    constexpr mode_t modeBits = 07777;
    if (exists && ::fchmod(file.handle(), old.st_mode & modeBits) != 0)
        return qt_error_string(errno);
    if (!file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace TokenDeck
