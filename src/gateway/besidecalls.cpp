// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/besidecalls.h"

namespace TokenDeck {

namespace {

constexpr int maxFailures = 3; // of one call

} // namespace

BesideCalls::BesideCalls(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_policy(policy)
    , m_calls(new QObject(this))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BesideCalls::pump);
}

void BesideCalls::stop()
{
    m_pause.stop();
    delete m_calls;
    m_calls = new QObject(this);
    m_waiting.clear();
    m_inFlight = 0;
}

void BesideCalls::add(const Call &call)
{
    m_waiting.append(call);
    pump();
}

void BesideCalls::setListUnderWay(bool isUnderWay)
{
    m_listIsUnderWay = isUnderWay;
    pump();
}

void BesideCalls::pump()
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

void BesideCalls::send(const Call &call)
{
    ++m_inFlight;
    const GatewayCall *sent = m_client->get(call.path, call.query, m_calls, call.largest);
    connect(sent, &GatewayCall::finished, this, [this, call](const GatewayReply &reply) { take(call, reply); });
}

void BesideCalls::take(Call call, const GatewayReply &reply)
{
    using Kind = GatewayError::Kind;
    --m_inFlight;
    if (reply.error && reply.error->isTransient() && ++call.failures < maxFailures) {
        m_waiting.append(call);
        return pump();
    }
    if (reply.error && reply.error->kind != Kind::TimedOut && !call.otherPath.isEmpty()) {
        call.path = std::exchange(call.otherPath, {});
        m_waiting.prepend(call);
        return pump();
    }
    pump();
    Q_EMIT answered(call.number, reply);
}

} // namespace TokenDeck
