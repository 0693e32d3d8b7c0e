// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace TokenDeck {

/// A gateway of made-up tokens and the account behind them: a real HTTP server on loopback, in a thread of its own, that
/// answers as its family does (docs/gateways.md). All functions may be called from any thread; the gateway itself
/// belongs to one.
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

    /// How many calls of the list there were; no others.
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
