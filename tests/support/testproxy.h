// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

/// An HTTP proxy (CONNECT, and GET of whole addresses) and SOCKS5 proxy on loopback, which takes every host for one port
/// of loopback and keeps what it was asked for.
class TestProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit TestProxy(quint16 target);

    [[nodiscard]] QString address() const;
    /// "CONNECT gateway.test:443", "GET http://gateway.test/api/token/", "SOCKS gateway.test:443".
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    /// All bytes that clients sent before a tunnel stood.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    void read(QTcpSocket *client);
    void readSocks(QTcpSocket *client, const QByteArray &bytes);
    void tunnel(QTcpSocket *client, const QByteArray &welcome, const QByteArray &first = {});

    quint16 m_target;
    QStringList m_asked;
    QByteArray m_heard;
};
