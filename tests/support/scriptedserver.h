// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

/// A server on loopback that says whatever a test wants, down to the byte, and keeps what it was asked.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray target;  ///< path and query
        QByteArray headers; ///< all lines as they came
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        [[nodiscard]] QByteArray parameter(const QByteArray &name) const;
    };
    /// What goes over the wire for a request; empty: the connection stays open and silent.
    using Answer = std::function<QByteArray(const Request &)>;

    /// @p tls: what it is by https.
    explicit ScriptedServer(Answer answer, const std::optional<QSslConfiguration> &tls = std::nullopt);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    void setAnswer(Answer answer) { m_answer = std::move(answer); }

    /// A whole HTTP reply.
    [[nodiscard]] static QByteArray reply(int status, const QByteArray &body,
                                          const QByteArray &contentType = "application/json",
                                          const QByteArray &moreHeaders = {});

private:
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_secure;
    Answer m_answer;
    QList<Request> m_requests;
};
