// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

/// The server's end of one connection, written to down to the byte, and held or broken off at will. What the other side
/// has closed can be written to without harm: send() then says false. Used by one thread; shut() by any.
class Wire
{
public:
    explicit Wire(int socket);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    /// The head of the next request, up to and without its empty line; empty once the other side has closed.
    [[nodiscard]] QByteArray readHead();
    /// False if the other side is gone.
    bool send(const QByteArray &bytes) { return sendBytes(bytes); }
    /// The same bytes again and again, @p total of them.
    bool sendRepeated(const QByteArray &bytes, qint64 total);
    /// Says nothing for @p time, or for ever if it is negative. False if the other side is gone meanwhile.
    bool hold(std::chrono::milliseconds time = std::chrono::milliseconds(-1));
    /// Breaks off: what the other side has not read yet is lost, and it is told of a reset.
    void reset();
    /// Ends all waits, from another thread.
    void shut();

private:
    bool sendBytes(QByteArrayView bytes);

    int m_socket;
    QByteArray m_waiting; // received and not asked for yet
};
