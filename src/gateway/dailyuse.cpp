// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/dailyuse.h"

#include "families/families.h"

namespace TokenDeck {

DailyUse::DailyUse(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client, policy, this)
{
    connect(&m_calls, &BesideCalls::answered, this, [this](int day, const GatewayReply &reply) {
        if (reply.error)
            return take(day, std::nullopt);
        m_worker.runEach(
            [body = reply.body, question = m_asked.at(day)](const Ticket &) -> std::optional<BookedWindow> {
                BooksOfUse books;
                static_cast<void>(readUseReply(AccountCall::UseOfDay, body, question, books));
                return books.windows[static_cast<size_t>(UseWindow::Day)];
            },
            [this, day](const std::optional<BookedWindow> &use) { take(day, use); });
    });
}

bool DailyUse::ask(Family family, const QList<TimeWindow> &days)
{
    const QLatin1StringView path = traits(family).useByTokenPath;
    if (path.isEmpty() || days.isEmpty())
        return false;
    m_asked.clear();
    m_days = QList<std::optional<BookedWindow>>(days.size());
    m_left = days.size();
    for (const TimeWindow &day : days) {
        const UseQuestion question{day.from, day.to - 1, m_client->access().account};
        m_calls.add({static_cast<int>(m_asked.size()), path, {}, useQuery(question)});
        m_asked.append(question);
    }
    return true;
}

void DailyUse::take(int day, const std::optional<BookedWindow> &use)
{
    m_days[day] = use;
    if (--m_left == 0)
        Q_EMIT finished();
}

} // namespace TokenDeck
