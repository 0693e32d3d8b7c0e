// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faultyserver.h"

#include <QDateTime>
#include <QUrlQuery>

#include <array>
#include <map>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

FaultyServer::Listener FaultyServer::listenOn(const char *address, quint16 port, bool isTrap)
{
    Listener listener;
    listener.isTrap = isTrap;
    listener.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener.socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    inet_pton(AF_INET, address, &where.sin_addr);
    socklen_t size = sizeof where;
    auto *any = reinterpret_cast<sockaddr *>(&where);
    if (bind(listener.socket, any, size) != 0 || listen(listener.socket, 128) != 0
        || getsockname(listener.socket, any, &size) != 0)
        qFatal("no port on %s", address);
    listener.port = ntohs(where.sin_port);
    return listener;
}

FaultyServer::FaultyServer(const FaultyOptions &options)
    : m_options(options)
{
    if (m_options.now == 0)
        m_options.now = QDateTime::currentSecsSinceEpoch();
    m_listeners = {listenOn("127.0.0.1", options.port, false), listenOn("127.0.0.2", 0, true),
                   listenOn("127.0.0.1", 0, true)};
    if (pipe(m_wake) != 0)
        qFatal("no pipe");
    m_acceptor = std::thread([this] { acceptFrom(); });
}

FaultyServer::~FaultyServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        for (Wire *wire : m_wires)
            wire->shut();
    }
    stopListening();
    m_acceptor.join();
    for (std::thread &server : m_servers)
        server.join();
    close(m_wake[0]);
    close(m_wake[1]);
    for (const Listener &listener : m_listeners)
        close(listener.socket);
}

void FaultyServer::setFault(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_fault = fault;
    m_faultsLeft = fault.times;
    m_faultsMet = 0;
}

QUrl FaultyServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listeners.at(0).port));
}

QByteArray FaultyServer::otherHost() const
{
    return "http://127.0.0.2:" + QByteArray::number(m_listeners.at(1).port);
}

QByteArray FaultyServer::otherPort() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_listeners.at(2).port);
}

void FaultyServer::stopListening()
{
    m_refuses = true;
    const char word = 0;
    [[maybe_unused]] const ssize_t written = write(m_wake[1], &word, 1);
}

void FaultyServer::acceptFrom()
{
    std::vector<pollfd> waiting{{m_wake[0], POLLIN, 0}};
    for (const Listener &listener : m_listeners)
        waiting.push_back({listener.socket, POLLIN, 0});
    while (poll(waiting.data(), waiting.size(), -1) >= 0 && !m_refuses) {
        for (size_t i = 0; i < m_listeners.size(); ++i) {
            if (!(waiting[i + 1].revents & POLLIN))
                continue;
            const int socket = accept4(m_listeners[i].socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                continue;
            if (m_listeners[i].isTrap) {
                ++m_strays;
                close(socket);
                continue;
            }
            const std::lock_guard lock(m_mutex);
            m_servers.emplace_back([this, socket] {
                Wire wire(socket);
                serve(wire);
            });
        }
    }
    // A socket that still listens would take connections that nobody answers.
    shutdown(m_listeners.at(0).socket, SHUT_RDWR);
}

void FaultyServer::serve(Wire &wire)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        m_wires.insert(&wire);
    }
    for (QByteArray head = wire.readHead(); !head.isEmpty() && answer(wire, head); head = wire.readHead()) { }
    const std::lock_guard lock(m_mutex);
    m_wires.erase(&wire);
}

bool FaultyServer::answer(Wire &wire, const QByteArray &head)
{
    const QByteArray target = head.split(' ').value(1);
    const QByteArray path = target.left(target.indexOf('?'));
    const QByteArray login = "\r\nauthorization: bearer " + accessToken().toLower();
    if (path == "/api/status")
        return wire.send(httpReply(200, demoStatusReply(m_options.family, 500'000)));
    if (path != "/api/token/" && path != "/api/user/self")
        return wire.send(httpReply(404, R"({"error":{"message":"Invalid URL"}})"));
    if (!head.toLower().contains(login))
        return wire.send(httpReply(200, demoRefusal(u"invalid access token"_s)));
    if (path == "/api/user/self")
        return wire.send(httpReply(200, R"({"success":true,"data":{"id":1}})"));
    return answerList(wire, target);
}

/// @p page with its tokens, from the @p offset-th on, and the faultless reply. What one server has made serves for all.
const std::pair<DemoPage, QByteArray> &FaultyServer::served(DemoPage page, qint64 offset) const
{
    static std::mutex mutex;
    static std::map<std::array<qint64, 5>, std::pair<DemoPage, QByteArray>> made;
    const std::lock_guard lock(mutex);
    auto &found = made[{static_cast<qint64>(page.family), page.number, page.size, page.total, m_options.now}];
    if (found.second.isEmpty()) {
        for (qint64 id = page.total - offset; id >= 1 && std::ssize(page.tokens) < page.size; --id)
            page.tokens.push_back(demoToken(id, {m_options.now, page.total, 1, true}));
        const QByteArray body = demoPageReply(page);
        found = {std::move(page), body};
    }
    return found;
}

/// As a gateway of the family pages.
bool FaultyServer::answerList(Wire &wire, const QByteArray &target)
{
    ++m_listCalls;
    constexpr qint64 cap = 100;
    const Family family = m_options.family;
    const QUrlQuery query(QUrl::fromEncoded(target));
    const auto asked = [&query](const QString &name) { return query.queryItemValue(name).toLongLong(); };
    const bool fromZero = family == Family::NewApi2025 || family == Family::OneApi;
    const qint64 size = family == Family::OneApi || asked(u"size"_s) <= 0 ? 10 : qMin(cap, asked(u"size"_s));
    const qint64 number = qMax<qint64>(fromZero ? 0 : 1, asked(family == Family::OneHub ? u"page"_s : u"p"_s));
    const qint64 index = fromZero ? number : number - 1;

    const auto &[page, body] = served({family, number, size, m_options.tokens, {}}, index * size);
    const NamedFault *struck = fault(index + 1);
    if (!struck)
        return wire.send(httpReply(200, body));
    if (struck->name == QByteArrayView(refuseFault)) {
        stopListening();
        const std::lock_guard lock(m_mutex);
        for (Wire *other : m_wires)
            other->shut();
    }
    return struck->act({wire, *this, target, page, body});
}

const NamedFault *FaultyServer::fault(qint64 page)
{
    const std::lock_guard lock(m_mutex);
    if (!m_fault.fault || (m_fault.page != 0 && m_fault.page != page))
        return nullptr;
    if (m_fault.times > 0 && m_faultsLeft-- <= 0) {
        m_faultsLeft = 0;
        return nullptr;
    }
    ++m_faultsMet;
    return m_fault.fault;
}
