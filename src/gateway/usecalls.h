// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/besidecalls.h"
#include "gateway/usereply.h"
#include "work/worker.h"

#include <QMap>

namespace TokenDeck {

/// Asks what was used, as far as a family's books tell it: by token in the last day, week and month, by the account's
/// hours or days. Asked for once a load, when the list has been read. What fails is not reported. Lives in one thread;
/// replies are decoded in another.
class UseCalls : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    UseCalls(GatewayClient *client, RetryPolicy policy, QObject *parent);

    /// Asks for all of it anew; what was reported before holds until all of it has come. @p now: the gateway's time, Unix
    /// seconds, until which use is asked for.
    void ask(Family family, qint64 now);
    /// Whether the latest calls are asked for, too; at first they are not.
    void setAsksForCalls(bool asks) { m_asksForCalls = asks; }
    void stop();
    /// Something has been asked for, and may still come.
    [[nodiscard]] bool areUnderWay() const { return m_areUnderWay; }

    /// Nothing while none has come.
    [[nodiscard]] const BooksPointer &books() const { return m_books; }

Q_SIGNALS:
    /// books() are others, or areUnderWay() no longer.
    void changed();

private:
    void addCall(AccountCall call, QLatin1StringView path, qint64 from, qint64 to);
    void addLatestCalls(Family family, qint64 from, qint64 to);
    void decode(AccountCall call, const GatewayReply &reply);
    void end();

    GatewayClient *m_client;
    BesideCalls m_calls;
    Worker m_worker;
    QMap<AccountCall, UseQuestion> m_questions; // that have not been answered and read
    BooksOfUse m_new;                           // what was read of their answers
    BooksPointer m_books;
    quint64 m_asked = 0; // times
    bool m_areUnderWay = false;
    bool m_asksForCalls = false;
};

} // namespace TokenDeck
