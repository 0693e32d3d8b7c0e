// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/usecalls.h"

#include "families/families.h"
#include "gateway/calllog.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

UseCalls::UseCalls(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client, policy, this)
{
    connect(&m_calls, &BesideCalls::answered, this,
            [this](int number, const GatewayReply &reply) { decode(static_cast<AccountCall>(number), reply); });
}

void UseCalls::ask(Family family, qint64 now)
{
    stop();
    m_new = {};
    m_areUnderWay = true;
    const FamilyTraits &asked = traits(family);
    // Each window ends at the same moment, and none is longer than gateways answer for.
    const auto from = [now](UseWindow window) { return now - lengthOf(window) + 1; };
    addCall(AccountCall::UseOfDay, asked.useByTokenPath, from(UseWindow::Day), now);
    addCall(AccountCall::UseOfWeek, asked.useByTokenPath, from(UseWindow::Week), now);
    addCall(AccountCall::UseOfMonth, asked.useByTokenPath, from(UseWindow::Month), now);
    addCall(AccountCall::UseByHour, asked.useByHourPath, from(UseWindow::Month), now);
    addCall(AccountCall::UseByDay, asked.useByDayPath, 0, 0);
    if (m_asksForCalls)
        addLatestCalls(family, from(UseWindow::Month), now);
    if (m_questions.isEmpty())
        end();
}

void UseCalls::addCall(AccountCall call, QLatin1StringView path, qint64 from, qint64 to)
{
    if (path.isEmpty())
        return;
    const UseQuestion question{from, to, m_client->access().account};
    m_questions.insert(call, question);
    const QUrlQuery query = to > 0 ? useQuery(question) : QUrlQuery();
    constexpr qint64 largest = 64 * 1024 * 1024; // some models of each of very many tokens
    m_calls.add({static_cast<int>(call), path, {}, query, largest});
}

void UseCalls::addLatestCalls(Family family, qint64 from, qint64 to)
{
    Token any; // without a name it stands for all
    any.family = family;
    m_questions.insert(AccountCall::LatestCalls, {from, to, m_client->access().account});
    m_calls.add({static_cast<int>(AccountCall::LatestCalls), u"/api/log/self"_s, {}, callLogQuery(any, to, 0)});
}

void UseCalls::stop()
{
    ++m_asked;
    m_calls.stop();
    m_questions.clear();
    m_areUnderWay = false;
}

/// Off this thread: a list of use may be long.
void UseCalls::decode(AccountCall call, const GatewayReply &reply)
{
    const auto take = [this, call, asked = m_asked](const std::optional<BooksOfUse> &read) {
        if (asked != m_asked)
            return;
        if (read)
            m_new.takeOver(*read);
        m_questions.remove(call);
        if (m_questions.isEmpty())
            end();
    };
    if (reply.error)
        return take(std::nullopt);
    m_worker.runEach(
        [call, body = reply.body, question = m_questions.value(call)](const Ticket &) -> std::optional<BooksOfUse> {
            BooksOfUse books;
            return readUseReply(call, body, question, books) ? std::optional(books) : std::nullopt;
        },
        take);
}

void UseCalls::end()
{
    m_areUnderWay = false;
    m_books = std::make_shared<const BooksOfUse>(std::exchange(m_new, {}));
    Q_EMIT changed();
}

} // namespace TokenDeck
