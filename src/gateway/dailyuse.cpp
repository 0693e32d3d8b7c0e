// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/dailyuse.h"

#include "families/families.h"
#include "gateway/usereply.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

DailyUse::DailyUse(GatewayClient *client, RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_calls(client, policy, this)
{
    connect(&m_calls, &BesideCalls::answered, this, [this](int day, const GatewayReply &reply) {
        if (reply.error)
            return take(day, std::nullopt);
        const TimeWindow asked = m_asked.at(day);
        const UseQuestion question{asked.from, asked.to - 1, m_client->access().account};
        m_worker.runEach(
            [body = reply.body, question](const Ticket &) -> std::optional<BookedWindow> {
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
    m_asked = days;
    m_days = QList<std::optional<BookedWindow>>(days.size());
    m_left = days.size();
    for (qsizetype i = 0; i < days.size(); ++i) {
        QUrlQuery query;
        query.addQueryItem(u"start_timestamp"_s, QString::number(days.at(i).from));
        query.addQueryItem(u"end_timestamp"_s, QString::number(days.at(i).to - 1)); // both ends are taken in
        m_calls.add({static_cast<int>(i), path, {}, query});
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
