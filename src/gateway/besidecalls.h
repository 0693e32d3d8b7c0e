// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayclient.h"
#include "gateway/retrypolicy.h"

#include <QList>
#include <QTimer>

namespace TokenDeck {

/// Calls beside the list, made out of the same budget, of which the list has first; what fails in passing is tried again.
/// Lives in one thread.
class BesideCalls : public QObject
{
    Q_OBJECT

public:
    struct Call
    {
        int number = 0; ///< by which its answer is known
        QString path;
        QString otherPath = {}; ///< to be tried where there is nothing at @c path
        QUrlQuery query = {};
        qint64 largest = 16 * 1024 * 1024; ///< bytes that a reply may have
        int failures = 0;
    };

    /// @p client must outlive this.
    BesideCalls(GatewayClient *client, RetryPolicy policy, QObject *parent);
    ~BesideCalls() override { delete m_calls; } // at once: it aborts the requests

    /// Gives up what is under way.
    void stop();
    void add(const Call &call);
    /// Whether the list is being read: then calls wait until the budget has more than one to spare.
    void setListUnderWay(bool isUnderWay);
    [[nodiscard]] bool areUnderWay() const { return m_inFlight > 0 || !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// A call has ended; with an error, it is not tried again.
    void answered(int number, const TokenDeck::GatewayReply &reply);

private:
    void pump();
    void send(const Call &call);
    void take(Call call, const GatewayReply &reply);

    GatewayClient *m_client;
    RetryPolicy m_policy;
    QTimer m_pause;
    QPointer<QObject> m_calls; // owns the calls under way
    QList<Call> m_waiting;
    int m_inFlight = 0;
    bool m_listIsUnderWay = false;
};

} // namespace TokenDeck
