// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/accountcalls.h"

#include "families/families.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

AccountCalls::AccountCalls(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_calls(client, policy, this)
{
    connect(&m_calls, &BesideCalls::answered, this,
            [this](int number, const GatewayReply &reply) { take(static_cast<AccountCall>(number), reply); });
}

void AccountCalls::ask(Family family)
{
    m_calls.stop();
    m_worker.cancel();
    m_replies.clear();
    m_areUnderWay = true;
    const FamilyTraits &asked = traits(family);
    const auto add = [this](AccountCall call, QLatin1StringView path, QLatin1StringView otherPath = {}) {
        if (!path.isEmpty())
            m_calls.add({static_cast<int>(call), path, otherPath});
    };
    add(AccountCall::Self, "/api/user/self"_L1);
    add(AccountCall::Groups, asked.groupsPath);
    add(AccountCall::Models, asked.modelsPath, asked.otherModelsPath);
    add(AccountCall::Prices, asked.pricesPath);
    add(AccountCall::Subscription, asked.subscriptionPath);
}

void AccountCalls::take(AccountCall call, const GatewayReply &reply)
{
    if (!reply.error)
        m_replies.insert(call, reply.body);
    decode();
}

/// All that has come, off this thread: a list of prices may be long.
void AccountCalls::decode()
{
    const bool isLast = !m_calls.areUnderWay();
    if (!isLast && m_wereReported)
        return;
    m_worker.run(
        [replies = m_replies](const Ticket &) {
            AccountFacts facts;
            for (const auto &[call, body] : replies.asKeyValueRange())
                static_cast<void>(readAccountReply(call, body, facts));
            return facts;
        },
        [this, isLast](const AccountFacts &facts) {
            m_facts = facts;
            if (isLast) {
                m_replies.clear();
                m_areUnderWay = false;
                m_wereReported = true;
            }
            Q_EMIT changed();
        });
}

} // namespace TokenDeck
