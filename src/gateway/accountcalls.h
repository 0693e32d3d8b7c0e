// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/accountreply.h"
#include "gateway/besidecalls.h"
#include "work/worker.h"

#include <QMap>

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

    /// Asks for all of it anew; what was reported before holds until all of it has come. @p family: says which calls there
    /// are.
    void ask(Family family);
    /// Whether the list is being read: then calls wait until the budget has more than one to spare.
    void setListUnderWay(bool isUnderWay) { m_calls.setListUnderWay(isUnderWay); }
    /// Something has been asked for, and may still come.
    [[nodiscard]] bool areUnderWay() const { return m_areUnderWay; }

    [[nodiscard]] const AccountFacts &facts() const { return m_facts; }

Q_SIGNALS:
    /// facts() are others, or areUnderWay() no longer.
    void changed();

private:
    void take(AccountCall call, const GatewayReply &reply);
    void decode();

    BesideCalls m_calls;
    Worker m_worker;
    QMap<AccountCall, QByteArray> m_replies; // in the order in which they are to be read
    AccountFacts m_facts;
    bool m_areUnderWay = false;
    bool m_wereReported = false; // all of them, by an earlier load
};

} // namespace TokenDeck
