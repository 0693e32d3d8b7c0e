// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray ScriptedServer::Request::parameter(const QByteArray &name) const
{
    const QUrlQuery query(QUrl::fromEncoded(target).query());
    return query.queryItemValue(QString::fromLatin1(name)).toLatin1();
}

ScriptedServer::ScriptedServer(Answer answer, const std::optional<QSslConfiguration> &tls)
    : m_secure(tls.has_value())
    , m_answer(std::move(answer))
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
    // With TLS a connection is pending, and not new, once hands were shaken.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_secure ? u"https"_s : u"http"_s).arg(port()));
}

QByteArray ScriptedServer::reply(int status, const QByteArray &body, const QByteArray &contentType,
                                 const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders + "\r\n" + body;
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray received = socket->property("received").toByteArray() + socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        socket->setProperty("received", received);
        return;
    }
    const qsizetype line = received.indexOf("\r\n");
    m_requests.append({received.left(line).split(' ').value(1), received.mid(line + 2, end - line)});
    const QByteArray answer = m_answer(m_requests.constLast());
    if (answer.isEmpty())
        return;
    socket->write(answer);
    socket->disconnectFromHost();
}
