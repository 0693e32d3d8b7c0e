// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/tokenuse.h"

#include "gateway/replycheck.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// By which it shows that a token has been used; nothing where that is not counted.
std::optional<qint64> counterOf(const Token &token)
{
    return token.countsUses && token.knows(Field::UsedQuota) ? std::optional(token.usedQuota) : std::nullopt;
}

} // namespace

TokenUse::TokenUse(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client, policy, this)
    , m_pages(client, policy, this)
{
    connect(&m_calls, &BesideCalls::answered, this, &TokenUse::takeSum);
    connect(&m_pages, &BesideCalls::answered, this, [this](int, const GatewayReply &reply) { takePage(reply); });
}

LoggedSums TokenUse::sums(const Token &token) const
{
    const auto asked = m_sums.constFind(token.name);
    if (asked == m_sums.cend())
        return {};
    const bool standsStill = asked->used && asked->token == token.id() && asked->used == counterOf(token);
    return asked->load == m_load || standsStill ? asked->sums : LoggedSums();
}

void TokenUse::askSums(const Token &token, qint64 now)
{
    if (!isKnownToLog(token) || token.name == m_asked || sums(token).isWhole)
        return;
    m_calls.stop();
    m_sums.remove(m_asked);
    m_asked = token.name;
    const std::optional<qint64> used = counterOf(token);
    m_accessed = used > 0 && token.knows(Field::AccessedTime) ? token.accessedTime : 0;
    m_sums[m_asked] = {{{}, now, false}, token.id(), used, m_load};
    for (const UseWindow window : useWindows)
        m_calls.add({static_cast<int>(window),
                     u"/api/log/self/stat"_s,
                     {},
                     useSumQuery(token, now - lengthOf(window) + 1, now)});
}

void TokenUse::takeSum(int window, const GatewayReply &reply)
{
    LoggedSums &sums = m_sums[m_asked].sums;
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

void TokenUse::outdate(qint64 now)
{
    m_calls.stop();
    m_asked.clear();
    ++m_load;
    constexpr qint64 hour = 3'600; // by which the windows have moved then
    m_sums.removeIf([now](const auto &asked) { return !asked->sums.isWhole || asked->sums.time <= now - hour; });
}

} // namespace TokenDeck
