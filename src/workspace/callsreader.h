// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "tokens/token.h"
#include "usage/loggedcall.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace TokenDeck {

class TokenUse;
class Workspace;

/// The calls of one token in its gateway's log, newest first, read page by page as they are wanted: all of them until the
/// moment at which reading began, so that calls made meanwhile do not move the pages. Calls of other tokens with the same
/// name are left out where the gateway tells them apart. Lives in one thread.
class CallsReader : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle,    ///< what was asked for is there
        Reading, ///< a page is under way
        Failed,  ///< the last page that was asked for has not come; readNext() asks again
    };

    /// @p workspace must outlive this.
    explicit CallsReader(Workspace &workspace, QObject *parent = nullptr);
    ~CallsReader() override;

    /// Begins with this token, as of now: nothing is asked for if the log does not know it.
    void read(const Token &token);
    void readNext();
    /// Goes on until all pages are there, or @p most calls; allRead() says when.
    void readAll(qsizetype most);
    /// Of what is under way no more comes.
    void stop();

    [[nodiscard]] const Token &token() const { return m_token; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReadingAll() const { return m_most > 0; }
    [[nodiscard]] const GatewayError &error() const { return m_error; }

    /// Those that have come, without gaps from the newest on; none of them is without rows.
    [[nodiscard]] const QList<QList<LoggedCall>> &pages() const { return m_pages; }
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Of all rows with this name, those of other tokens among them; nothing where the gateway does not tell.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// How many pages there are in all; nothing while that is not known.
    [[nodiscard]] std::optional<qint64> pageCount() const;
    /// There are more pages, or may be.
    [[nodiscard]] bool hasMore() const;
    /// Rows that were of other tokens with the same name.
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }
    /// The gateway says of which token a call was.
    [[nodiscard]] bool tellsTokens() const { return m_tellsTokens; }

Q_SIGNALS:
    /// state(), pages() or what is known of them.
    void changed();
    /// What readAll() was called for is there.
    void allRead();
    /// The token's account is no longer open.
    void closed();

private:
    void ask();
    void take(const CallLogPage &page);
    void fail(const GatewayError &error);

    Workspace &m_workspace;
    QPointer<TokenUse> m_log;
    Token m_token;
    qint64 m_until = 0; // Unix seconds, of the gateway's clock
    State m_state = State::Idle;
    GatewayError m_error;
    CallLogPage m_last; // as it came
    QList<QList<LoggedCall>> m_pages;
    qsizetype m_count = 0;
    qsizetype m_rows = 0;
    qsizetype m_pageRows = 0; // of the first page
    qsizetype m_leftOut = 0;
    qsizetype m_most = 0; // calls that readAll() wants; 0: it is not under way
    std::optional<qint64> m_total;
    bool m_tellsTokens = false;
    bool m_hasEnded = false;
};

} // namespace TokenDeck
