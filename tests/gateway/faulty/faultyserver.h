// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "families/families.h"
#include "gateway/faulty/faults.h"
#include "gateway/faulty/wire.h"

#include <QUrl>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

struct FaultyOptions
{
    TokenDeck::Family family = TokenDeck::Family::NewApi;
    qint64 tokens = 500;
    quint16 port = 0; ///< 0: any that is free
    qint64 now = 0;   ///< what the tokens' times are made from, Unix seconds; 0: the clock at the start
};

/// A gateway of the demo's tokens on raw sockets, on loopback, that answers some calls with a fault. A thread waits for
/// connections, and each connection has one of its own, so that whoever is tested is served while it is busy. Beside it
/// listen two servers where redirects lead, which nobody should ever ask anything. All functions may be called from any
/// thread.
class FaultyServer
{
public:
    explicit FaultyServer(const FaultyOptions &options);
    ~FaultyServer();
    FaultyServer(const FaultyServer &) = delete;
    FaultyServer &operator=(const FaultyServer &) = delete;

    /// Holds from the next call on.
    void setFault(const Fault &fault);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] static QString userId() { return QStringLiteral("1"); }
    [[nodiscard]] static QByteArray accessToken() { return "faulty+access/token=="; }
    /// Another address of this computer, and another port of the same address.
    [[nodiscard]] QByteArray otherHost() const;
    [[nodiscard]] QByteArray otherPort() const;

    [[nodiscard]] qint64 now() const { return m_options.now; }
    /// Calls that came for pages of the list.
    [[nodiscard]] int listCalls() const { return m_listCalls; }
    /// Calls that met the fault.
    [[nodiscard]] int faultsMet() const { return m_faultsMet; }
    /// Connections to where redirects lead: what comes there has followed one.
    [[nodiscard]] int strays() const { return m_strays; }

private:
    struct Listener
    {
        int socket = -1;
        quint16 port = 0;
        bool isTrap = false;
    };

    [[nodiscard]] static Listener listenOn(const char *address, quint16 port, bool isTrap);
    void acceptFrom();
    void serve(Wire &wire);
    [[nodiscard]] bool answer(Wire &wire, const QByteArray &head);
    [[nodiscard]] bool answerList(Wire &wire, const QByteArray &target);
    [[nodiscard]] const std::pair<TokenDeck::DemoPage, QByteArray> &served(TokenDeck::DemoPage page,
                                                                           qint64 offset) const;
    [[nodiscard]] const NamedFault *fault(qint64 page);
    void stopListening();

    FaultyOptions m_options;
    std::vector<Listener> m_listeners; // the gateway's own first
    int m_wake[2]{-1, -1};             // a pipe that ends the wait for connections
    std::thread m_acceptor;

    std::mutex m_mutex; // for what follows
    Fault m_fault;
    int m_faultsLeft = 0;
    bool m_ending = false;
    std::set<Wire *> m_wires;
    std::vector<std::thread> m_servers;

    std::atomic<bool> m_refuses = false;
    std::atomic<int> m_listCalls = 0;
    std::atomic<int> m_faultsMet = 0;
    std::atomic<int> m_strays = 0;
};
