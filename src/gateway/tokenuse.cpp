// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/tokenuse.h"

#include "gateway/replycheck.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

TokenUse::TokenUse(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client, policy, this)
    , m_pages(client, policy, this)
{
    connect(&m_calls, &BesideCalls::answered, this, &TokenUse::takeSum);
    connect(&m_pages, &BesideCalls::answered, this, [this](int, const GatewayReply &reply) { takePage(reply); });
}

void TokenUse::askSums(const Token &token, qint64 now)
{
    if (!isKnownToLog(token) || token.name == m_asked || m_sums.value(token.name).isWhole)
        return;
    m_calls.stop();
    m_sums.remove(m_asked);
    m_asked = token.name;
    m_accessed = token.countsUses && token.knows(Field::AccessedTime) && token.knows(Field::UsedQuota)
            && token.usedQuota > 0
        ? token.accessedTime
        : 0;
    m_sums[m_asked] = {{}, now, false};
    for (const UseWindow window : useWindows)
        m_calls.add({static_cast<int>(window),
                     u"/api/log/self/stat"_s,
                     {},
                     useSumQuery(token, now - lengthOf(window) + 1, now)});
}

void TokenUse::takeSum(int window, const GatewayReply &reply)
{
    LoggedSums &sums = m_sums[m_asked];
    std::optional<qint64> sum = reply.error ? std::nullopt : readUseSum(reply.body);
    // Where a right is missing, gateways answer with 0; a token that was used meanwhile proves it wrong.
    if (sum == 0 && m_accessed > sums.time - lengthOf(static_cast<UseWindow>(window)))
        sum.reset();
    sums.quota[static_cast<size_t>(window)] = sum;
    sums.isWhole = !m_calls.areUnderWay();
    const QString name = m_asked;
    if (sums.isWhole)
        m_asked.clear();
    Q_EMIT sumsChanged(name);
}

void TokenUse::askPage(const Token &token, qint64 until, int page)
{
    m_pages.stop();
    m_pages.add({page, u"/api/log/self"_s, {}, callLogQuery(token, until, page)});
}

void TokenUse::takePage(const GatewayReply &reply)
{
    if (reply.error)
        return Q_EMIT pageFailed(*reply.error);
    // At most a hundred rows: read at once.
    const auto page = readCallLog(reply.body, m_client->access().account);
    if (page)
        return Q_EMIT pageCame(*page);
    const QString message = messageIn(reply.body, m_client->redaction());
    Q_EMIT pageFailed({message.isEmpty() ? GatewayError::Kind::BadReply : GatewayError::Kind::Refused, 0, message, {}});
}

void TokenUse::forget()
{
    m_calls.stop();
    m_sums.clear();
    m_asked.clear();
}

} // namespace TokenDeck
