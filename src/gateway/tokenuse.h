// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/besidecalls.h"
#include "gateway/calllog.h"

#include <QHash>

namespace TokenDeck {

/// What the gateway's log of calls says of single tokens, asked for while somebody looks at one. Lives in one thread.
class TokenUse : public QObject
{
    Q_OBJECT

public:
    /// @p client must outlive this.
    TokenUse(GatewayClient *client, RetryPolicy policy, QObject *parent);

    /// Asks for a token's sums, unless they are there or the log does not know it. What was asked for another token and has
    /// not come is given up. @p now: the gateway's time, Unix seconds.
    void askSums(const Token &token, qint64 now);
    /// As far as they have come. Tokens of the same name have the same.
    [[nodiscard]] LoggedSums sums(const Token &token) const;
    /// Asks for a page of its calls, from 0; giving up an earlier request for one. @p until: as in callLogQuery().
    void askPage(const Token &token, qint64 until, int page);
    void stopPage() { m_pages.stop(); }
    /// The list is being read again. Sums stay while the token's counter stands still, at most an hour; others are to be
    /// asked for anew. @p now: as in askSums().
    void outdate(qint64 now);

Q_SIGNALS:
    /// sums() of tokens of this name are others.
    void sumsChanged(const QString &tokenName);
    void pageCame(const TokenDeck::CallLogPage &page);
    void pageFailed(const TokenDeck::GatewayError &error);

private:
    struct Asked
    {
        LoggedSums sums = {};
        TokenId token = {};              // that was looked at
        std::optional<qint64> used = {}; // its counter then
        quint64 load = 0;                // of the list
    };

    void takeSum(int window, const GatewayReply &reply);
    void takePage(const GatewayReply &reply);

    GatewayClient *m_client;
    BesideCalls m_calls;
    BesideCalls m_pages;
    QHash<QString, Asked> m_sums; // by the token's name
    QString m_asked;              // the name of the token whose sums are under way
    qint64 m_accessed = 0;        // when it was last used, as far as it is known
    quint64 m_load = 0;           // loads that began
};

} // namespace TokenDeck
