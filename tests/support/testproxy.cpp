// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

TestProxy::TestProxy(quint16 target)
    : m_target(target)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
}

QString TestProxy::address() const
{
    return u"127.0.0.1:%1"_s.arg(serverPort());
}

void TestProxy::read(QTcpSocket *client)
{
    const QByteArray came = client->readAll();
    m_heard += came;
    const QByteArray bytes = client->property("received").toByteArray() + came;
    client->setProperty("received", bytes);
    if (bytes.startsWith('\x05'))
        return readSocks(client, bytes);
    if (!bytes.contains("\r\n\r\n"))
        return;
    const QList<QByteArray> line = bytes.left(bytes.indexOf("\r\n")).split(' ');
    m_asked.append(QString::fromLatin1(line.value(0) + ' ' + line.value(1)));
    if (line.value(0) == "CONNECT")
        tunnel(client, "HTTP/1.1 200 Connected\r\n\r\n");
    else
        tunnel(client, {}, bytes);
}

/// RFC 1928 without a login: a greeting, then a request for a host's name or address.
void TestProxy::readSocks(QTcpSocket *client, const QByteArray &bytes)
{
    const qsizetype greeting = 2 + (bytes.size() > 1 ? static_cast<quint8>(bytes[1]) : 0);
    if (bytes.size() == greeting) {
        client->write(QByteArray("\x05\x00", 2));
        return;
    }
    const QByteArray request = bytes.mid(greeting);
    if (request.size() < 5)
        return;
    const bool named = request[3] == '\x03';
    const qsizetype length = named ? static_cast<quint8>(request[4]) : 4;
    const qsizetype start = named ? 5 : 4;
    if (request.size() < start + length + 2)
        return;
    const QByteArray host = named ? request.mid(start, length) : QByteArray("an address");
    const int port = static_cast<quint8>(request[start + length]) * 256
        + static_cast<quint8>(request[start + length + 1]);
    m_asked.append(u"SOCKS %1:%2"_s.arg(QString::fromLatin1(host)).arg(port));
    tunnel(client, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void TestProxy::tunnel(QTcpSocket *client, const QByteArray &welcome, const QByteArray &first)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, m_target);
    connect(server, &QTcpSocket::connected, client, [=] {
        client->write(welcome);
        server->write(first);
    });
    connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}
