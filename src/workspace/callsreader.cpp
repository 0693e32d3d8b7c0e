// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/callsreader.h"

#include "gateway/gatewaysession.h"
#include "workspace/workspace.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace TokenDeck {

CallsReader::CallsReader(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

CallsReader::~CallsReader()
{
    if (m_log && m_state == State::Reading)
        m_log->stopPage();
}

void CallsReader::read(const Token &token)
{
    stop();
    if (m_log)
        m_log->disconnect(this);
    GatewaySession *session = m_workspace.session(m_workspace.idOf(token.id().account()));
    m_log = session ? &session->tokenUse() : nullptr;
    m_token = token;
    m_until = QDateTime::currentSecsSinceEpoch() + (session ? session->clockOffset() : 0);
    m_error = {};
    m_last = {};
    m_pages.clear();
    m_count = m_rows = m_pageRows = m_leftOut = 0;
    m_total.reset();
    m_tellsTokens = false;
    m_hasEnded = !isKnownToLog(token);
    if (m_log) {
        connect(m_log, &TokenUse::pageCame, this, &CallsReader::take);
        connect(m_log, &TokenUse::pageFailed, this, &CallsReader::fail);
        connect(m_log, &QObject::destroyed, this, &CallsReader::closed);
    }
    ask();
    Q_EMIT changed();
    if (!m_log)
        Q_EMIT closed();
}

void CallsReader::readNext()
{
    if (m_state == State::Reading)
        return;
    ask();
    Q_EMIT changed();
}

void CallsReader::readAll(qsizetype most)
{
    m_most = most;
    if (m_count >= most || !hasMore()) {
        m_most = 0;
        return Q_EMIT allRead();
    }
    readNext();
}

void CallsReader::stop()
{
    m_most = 0;
    if (m_state != State::Reading)
        return;
    if (m_log)
        m_log->stopPage();
    m_state = State::Idle;
    Q_EMIT changed();
}

void CallsReader::ask()
{
    if (!m_log || !hasMore())
        return;
    m_state = State::Reading;
    m_log->askPage(m_token, m_until, static_cast<int>(m_pages.size()));
}

bool CallsReader::hasMore() const
{
    return !m_hasEnded && (!m_total || m_pages.isEmpty() || m_rows < *m_total);
}

std::optional<qint64> CallsReader::pageCount() const
{
    if (!hasMore())
        return m_pages.size();
    if (!m_total || m_pageRows == 0)
        return std::nullopt;
    return qMax<qint64>(m_pages.size() + 1, (*m_total + m_pageRows - 1) / m_pageRows);
}

void CallsReader::take(const CallLogPage &page)
{
    if (m_state != State::Reading)
        return;
    // Calls have no identity, but a page that has all of the one before it is that one.
    if (!m_pages.isEmpty() && page.rows == m_last.rows && !page.calls.isEmpty() && page.calls == m_last.calls)
        return fail({GatewayError::Kind::BadReply, 0, {}, u"the same page of the log again"_s});
    m_state = State::Idle;
    m_last = page;
    m_total = page.total;
    m_hasEnded = page.rows == 0;
    if (page.rows > 0) {
        QList<LoggedCall> own;
        for (const LoggedCall &call : page.calls) {
            m_tellsTokens |= call.token.has_value();
            if (call.token.value_or(m_token.id()) == m_token.id())
                own.append(call);
            else
                ++m_leftOut;
        }
        if (m_pages.isEmpty())
            m_pageRows = page.rows;
        m_rows += page.rows;
        m_count += own.size();
        m_pages.append(std::move(own));
    }
    const bool goesOn = m_most > 0 && m_count < m_most && hasMore();
    const bool isAll = m_most > 0 && !goesOn;
    if (goesOn)
        ask();
    else
        m_most = 0;
    Q_EMIT changed();
    if (isAll)
        Q_EMIT allRead();
}

void CallsReader::fail(const GatewayError &error)
{
    if (m_state != State::Reading)
        return;
    m_state = State::Failed;
    m_error = error;
    m_most = 0;
    Q_EMIT changed();
}

} // namespace TokenDeck
