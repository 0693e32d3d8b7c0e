// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/accountreply.h"
#include "gateway/gatewayclient.h"
#include "gateway/retrypolicy.h"
#include "work/worker.h"

#include <QList>
#include <QTimer>

namespace TokenDeck {

/// Asks what stands behind an account's tokens: the balance, groups, models, and what pays. Beside the list and out of the
/// same budget of calls, of which the list has first. What fails is not reported. Lives in one thread; replies are decoded
/// in another.
class AccountCalls : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    AccountCalls(GatewayClient *client, RetryPolicy policy, QObject *parent);
    ~AccountCalls() override { delete m_calls; } // at once: it aborts the requests

    /// Asks for all of it anew; what was reported before holds until all of it has come. @p family: says which calls there
    /// are.
    void ask(Family family);
    /// Whether the list is being read: then calls wait until the budget has more than one to spare.
    void setListUnderWay(bool isUnderWay);
    /// Something has been asked for, and may still come.
    [[nodiscard]] bool areUnderWay() const { return m_areUnderWay; }

    [[nodiscard]] const AccountFacts &facts() const { return m_facts; }

Q_SIGNALS:
    /// facts() are others, or areUnderWay() no longer.
    void changed();

private:
    struct Call
    {
        AccountCall call = AccountCall::Self;
        QString path;
        QString otherPath; ///< to be tried where there is nothing at @c path
        int failures = 0;
    };

    void pump();
    void send(const Call &call);
    void answered(Call call, const GatewayReply &reply);
    void decode();

    GatewayClient *m_client;
    RetryPolicy m_policy;
    Worker m_worker;
    QTimer m_pause;
    QPointer<QObject> m_calls; // owns the calls under way
    QList<Call> m_waiting;
    int m_inFlight = 0;
    QMap<AccountCall, QByteArray> m_replies; // in the order in which they are to be read
    AccountFacts m_facts;
    bool m_listIsUnderWay = false;
    bool m_areUnderWay = false;
    bool m_wereReported = false; // all of them, by an earlier load
};

} // namespace TokenDeck
