// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/accountcalls.h"

#include "families/families.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qint64 maxReply = 16 * 1024 * 1024;
constexpr int maxFailures = 3; // of one call

} // namespace

AccountCalls::AccountCalls(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_policy(policy)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AccountCalls::pump);
}

void AccountCalls::ask(Family family)
{
    delete m_calls;
    m_calls = new QObject(this);
    m_worker.cancel();
    m_inFlight = 0;
    m_replies.clear();
    m_waiting.clear();
    m_areUnderWay = true;
    const FamilyTraits &asked = traits(family);
    m_waiting.append({AccountCall::Self, u"/api/user/self"_s, {}});
    const auto add = [this](AccountCall call, QLatin1StringView path, QLatin1StringView otherPath = {}) {
        if (!path.isEmpty())
            m_waiting.append({call, path, otherPath});
    };
    add(AccountCall::Groups, asked.groupsPath);
    add(AccountCall::Models, asked.modelsPath, asked.otherModelsPath);
    add(AccountCall::Prices, asked.pricesPath);
    add(AccountCall::Subscription, asked.subscriptionPath);
    pump();
}

void AccountCalls::setListUnderWay(bool isUnderWay)
{
    m_listIsUnderWay = isUnderWay;
    pump();
}

void AccountCalls::pump()
{
    m_pause.stop();
    while (!m_waiting.isEmpty()) {
        const CallBudget::Time now = CallBudget::clock();
        CallBudget::Time wait = m_client->budget().pause(now);
        // While it is tried whether calls are answered again, or few are left, they are the list's.
        constexpr int many = 2;
        if (wait.count() == 0 && m_client->budget().maxInFlight(now, many) < many
            && (m_listIsUnderWay || m_inFlight > 0))
            wait = m_policy.second;
        if (wait.count() > 0)
            return m_pause.start(wait);
        send(m_waiting.takeFirst());
    }
}

void AccountCalls::send(const Call &call)
{
    ++m_inFlight;
    const GatewayCall *sent = m_client->get(call.path, {}, m_calls, maxReply);
    connect(sent, &GatewayCall::finished, this, [this, call](const GatewayReply &reply) { answered(call, reply); });
}

void AccountCalls::answered(Call call, const GatewayReply &reply)
{
    using Kind = GatewayError::Kind;
    --m_inFlight;
    if (!reply.error) {
        m_replies.insert(call.call, reply.body);
    } else if (reply.error->isTransient() && ++call.failures < maxFailures) {
        m_waiting.append(call);
    } else if (reply.error->kind != Kind::TimedOut && !call.otherPath.isEmpty()) {
        m_waiting.prepend({call.call, std::exchange(call.otherPath, {}), {}});
    }
    pump();
    decode();
}

/// All that has come, off this thread: a list of prices may be long.
void AccountCalls::decode()
{
    const bool isLast = m_inFlight == 0 && m_waiting.isEmpty();
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
