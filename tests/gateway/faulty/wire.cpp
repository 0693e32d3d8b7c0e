// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/wire.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

Wire::Wire(int socket)
    : m_socket(socket)
{
    // Nagle's algorithm would hold back the small pieces that some faults are made of.
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Wire::~Wire()
{
    if (m_socket >= 0)
        close(m_socket);
}

QByteArray Wire::readHead()
{
    constexpr qsizetype largest = 64 * 1024;
    while (m_waiting.size() < largest) {
        const qsizetype end = m_waiting.indexOf("\r\n\r\n");
        if (end >= 0) {
            const QByteArray head = m_waiting.first(end);
            m_waiting.remove(0, end + 4);
            return head;
        }
        std::array<char, 4096> bytes;
        const ssize_t got = m_socket < 0 ? 0 : recv(m_socket, bytes.data(), bytes.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return {};
        m_waiting.append(bytes.data(), got);
    }
    return {};
}

bool Wire::sendBytes(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_socket >= 0) {
        const ssize_t sent = ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return m_socket >= 0;
}

bool Wire::sendRepeated(const QByteArray &bytes, qint64 total)
{
    for (qint64 left = total; left > 0; left -= bytes.size()) {
        if (!sendBytes(QByteArrayView(bytes).first(qMin<qint64>(left, bytes.size()))))
            return false;
    }
    return true;
}

bool Wire::hold(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (m_socket >= 0) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (time.count() >= 0 && left.count() <= 0)
            return true;
        pollfd waiting{m_socket, POLLRDHUP, 0};
        const int ready = poll(&waiting, 1, time.count() < 0 ? -1 : static_cast<int>(left.count()));
        if (ready > 0)
            return false;
        if (ready < 0 && errno != EINTR)
            return false;
    }
    return false;
}

void Wire::reset()
{
    const linger now{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(m_socket);
    m_socket = -1;
}

void Wire::shut()
{
    if (m_socket >= 0)
        shutdown(m_socket, SHUT_RDWR);
}
