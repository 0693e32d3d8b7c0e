// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// How long a program that runs may take to answer, milliseconds; one that hangs is not waited for.
constexpr int patience = 3'000;
constexpr qint64 longestRequest = 64 * 1024;

/// In the user's runtime folder, or where there is none, beside other temporary files with the user's number; the socket
/// is the user's alone.
QString nameFor(const QString &folder)
{
    const QByteArray place = QFileInfo(folder).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString where = runtime.isEmpty() || !QFileInfo(runtime).isDir() ? QDir::tempPath() : runtime;
    return u"%1/tokendeck-%2-%3"_s.arg(where, QString::number(geteuid()), QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::passOn(const QStringList &request)
{
    // Of two that are started at once one is first.
    QLockFile lock(m_name + u".lock"_s);
    static_cast<void>(lock.tryLock(patience));
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience)) {
        listen();
        return false;
    }
    // A line: what it says of its own size is not believed by the other side.
    socket.write(QJsonDocument(QJsonArray::fromStringList(request)).toJson(QJsonDocument::Compact) + '\n');
    // One byte says that it has been taken.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::listen()
{
    // What a program that was killed has left behind.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name); // without it every start has a window of its own
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest)
                    socket->abort();
                return;
            }
            const QJsonDocument request = QJsonDocument::fromJson(socket->readLine(longestRequest));
            if (!request.isArray())
                return socket->abort();
            socket->write("1");
            socket->flush();
            Q_EMIT requested(request.toVariant().toStringList());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace TokenDeck
