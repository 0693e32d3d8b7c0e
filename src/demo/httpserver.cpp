// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace TokenDeck {

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr char busyProperty[] = "tokendeck-answering";

HttpRequest parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    HttpRequest request{first.value(0), QUrl::fromEncoded(first.value(1)), {}};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            request.headers.insert(lines.at(i).left(colon).trimmed().toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 301: return "Moved Permanently";
    case 401: return "Unauthorized";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 429: return "Too Many Requests";
    default: return "Status";
    }
}

} // namespace

HttpServer::HttpServer(Handler handler, Answered answered, int latency)
    : m_handler(std::move(handler))
    , m_answered(std::move(answered))
    , m_latency(latency)
{ }

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    // Nagle's algorithm and delayed acknowledgements together cost 40 ms an answer.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

/// One request of a connection is answered at a time, in the order they came.
void HttpServer::read(QTcpSocket *socket)
{
    if (socket->property(busyProperty).toBool())
        return;
    const QByteArray waiting = socket->peek(maxHead);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0) {
        if (waiting.size() >= maxHead)
            socket->abort();
        return;
    }
    const HttpRequest request = parseHead(socket->read(end + 4).left(end));
    if (request.headers.value("content-length", "0").toLongLong() > 0) {
        write(socket, {405, {}, {}, {}});
        socket->disconnectFromHost(); // what follows is a body
        return;
    }
    // What is true when a call comes in is what is answered.
    const HttpResponse response = m_handler(request);
    if (m_latency <= 0) {
        write(socket, response);
        m_answered();
        read(socket);
        return;
    }
    socket->setProperty(busyProperty, true);
    QTimer::singleShot(m_latency, socket, [this, socket, response] {
        socket->setProperty(busyProperty, false);
        write(socket, response);
        m_answered();
        read(socket);
    });
}

void HttpServer::write(QTcpSocket *socket, const HttpResponse &response)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    if (!response.body.isEmpty())
        out += "Content-Type: " + response.contentType + "\r\n";
    if (!response.location.isEmpty())
        out += "Location: " + response.location + "\r\n";
    out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n" + response.body;
    socket->write(out);
    socket->flush();
}

} // namespace TokenDeck
