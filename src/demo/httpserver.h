// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace TokenDeck {

struct HttpRequest
{
    QByteArray method;
    QUrl target;                           ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

struct HttpResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray location; ///< for redirects
};

/// As much of HTTP/1.1 as the demo gateway needs: requests without bodies over connections that stay open, on loopback
/// only. Lives in the thread that makes it.
///
/// Qt HTTP Server of 6.4, the oldest that is supported, crashes when an answer is held back and waits for delayed
/// acknowledgements; this is smaller than the work-arounds.
class HttpServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;
    /// Called when an answer has been handed over.
    using Answered = std::function<void()>;

    /// @p latency: milliseconds that every answer is held back.
    HttpServer(Handler handler, Answered answered, int latency);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);
    static void write(QTcpSocket *socket, const HttpResponse &response);

    Handler m_handler;
    Answered m_answered;
    int m_latency;
};

} // namespace TokenDeck
