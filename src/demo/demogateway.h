// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demotokens.h"
#include "tokens/family.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace TokenDeck {

/// @c now 0: the clock at the start.
struct DemoOptions : DemoAccount
{
    Family family = Family::NewApi;
    QString accessToken; ///< empty: one is made by chance
    quint16 port = 0;    ///< 0: any that is free
    int latency = 0;     ///< milliseconds before each answer
    int rateCalls = 0;   ///< calls taken in rateSeconds; 0: any number
    int rateSeconds = 0;
    int pageCap = 100;          ///< rows a page has at most
    int quotaPerUnit = 500'000; ///< quota units that its site says make a dollar
};

/// A gateway of made-up tokens: a real HTTP server on loopback, in a thread of its own, that answers as its family
/// does (docs/gateways.md). All functions may be called from any thread; the gateway itself belongs to one.
class DemoGateway : public QObject
{
    Q_OBJECT

public:
    explicit DemoGateway(const DemoOptions &options, QObject *parent = nullptr);
    ~DemoGateway() override;

    /// Starts listening; returns false with the @p reason if that fails.
    [[nodiscard]] bool start(QString *reason);

    /// http://127.0.0.1:PORT
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString userId() const;
    /// Random unless it was given, and valid for this gateway only.
    [[nodiscard]] QString accessToken() const;

    [[nodiscard]] DemoToken token(qint64 id) const;

    /// A new token with the highest id, at the front of the list.
    void createToken();
    void deleteToken(qint64 id);
    /// As if an hour had passed: use has grown, one more token has run dry, and there is a new one. To be called while no
    /// list is being read.
    void letTimePass();
    /// The next @p times calls of the list get this HTTP status, and an empty body.
    void failNext(int httpStatus, int times);
    /// Called in the server's thread before the list is answered, with how many times it has been asked for.
    void onRequest(std::function<void(int number)> hook);

    [[nodiscard]] int requestCount() const;
    /// The largest number of calls that were in flight at the same time.
    [[nodiscard]] int maxInFlight() const;
    /// Path and query of all calls.
    [[nodiscard]] QStringList requests() const;

private:
    class Server;

    /// Runs @p job in the server's thread, and waits for it.
    void inThread(const std::function<void()> &job);

    QThread m_thread;
    std::shared_ptr<Server> m_server;
};

} // namespace TokenDeck
