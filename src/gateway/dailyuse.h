// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/besidecalls.h"
#include "gateway/usereply.h"
#include "tokens/family.h"
#include "usage/days.h"
#include "work/worker.h"

#include <QList>

#include <optional>

namespace TokenDeck {

/// What every token used on each of some days, a call a day: the books tell it of a window as a whole. For families whose
/// books tell use by token. Lives in one thread; replies are decoded in another.
class DailyUse : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    DailyUse(GatewayClient *client, RetryPolicy policy, QObject *parent);

    /// @p days: none longer than a month. False if the family's books do not tell it.
    bool ask(Family family, const QList<TimeWindow> &days);
    [[nodiscard]] bool isUnderWay() const { return m_left > 0; }
    /// As they were asked for; nothing where it was not reported.
    [[nodiscard]] const QList<std::optional<BookedWindow>> &days() const { return m_days; }

Q_SIGNALS:
    /// No more days() will come.
    void finished();

private:
    void take(int day, const std::optional<BookedWindow> &use);

    GatewayClient *m_client;
    BesideCalls m_calls;
    Worker m_worker;
    QList<UseQuestion> m_asked;
    QList<std::optional<BookedWindow>> m_days;
    qsizetype m_left = 0;
};

} // namespace TokenDeck
