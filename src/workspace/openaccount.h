// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaysession.h"
#include "history/outlookmaker.h"
#include "workspace/workspace.h"

#include <atomic>

namespace TokenDeck {

/// One of a workspace's accounts: expected, waiting for its turn, or open.
class OpenAccount
{
public:
    OpenAccount(AccountLabel label, TokenId::Account number)
        : m_label(std::move(label))
        , m_number(number)
    { }

    [[nodiscard]] const AccountLabel &label() const { return m_label; }
    void setLabel(const AccountLabel &label) { m_label = label; }
    /// By which its tokens are known.
    [[nodiscard]] TokenId::Account number() const { return m_number; }
    [[nodiscard]] GatewaySession *session() const { return m_session.get(); }

    /// Its load begins with start().
    GatewaySession *open(const GatewayAccess &access, const Dialect &known, LoadMode mode, RetryPolicy policy);
    void close();
    void start();
    [[nodiscard]] bool awaitsStart() const { return m_awaitsStart; }

    [[nodiscard]] bool isExpected() const { return !m_session && !m_error; }
    [[nodiscard]] bool isLoading() const
    {
        return isExpected() || m_awaitsStart || (m_session && m_session->isLoading());
    }
    /// A page has come in.
    [[nodiscard]] bool hasInventory() const { return m_hasInventory; }
    [[nodiscard]] const std::optional<GatewayError> &error() const { return m_error; }
    /// With which its last load ended.
    void setError(const std::optional<GatewayError> &error) { m_error = error; }
    [[nodiscard]] const LoadProgress &progress() const { return m_progress; }
    void setProgress(const LoadProgress &progress) { m_progress = progress; }
    /// None of its tokens is this user's; empty if one is.
    [[nodiscard]] const QString &foreignUser() const { return m_foreignUser; }
    void findForeignUser();

    /// What was kept of an earlier session is shown until a load has taken its place. False if that has happened already.
    [[nodiscard]] bool showKept(const HistorySnapshot &kept);
    [[nodiscard]] bool showsKept() const { return m_showsKept; }
    /// What is shown is read, or will be, and no longer what was kept.
    void takeInventory()
    {
        m_hasInventory = true;
        m_showsKept = false;
    }
    /// Its tokens: read, or kept; nothing of one that could not be opened.
    [[nodiscard]] const Inventory *inventory() const;
    /// What it reports beside them; what it has not reported yet is as it was kept.
    [[nodiscard]] AccountInfo info() const;

    /// As of when its user has seen it before; nothing while that is not known.
    [[nodiscard]] const std::optional<qint64> &lastVisit() const { return m_lastVisit; }
    void setLastVisit(qint64 time) { m_lastVisit = time; }
    [[nodiscard]] const OutlookPointer &outlook() const { return m_outlook; }
    void setOutlook(const OutlookPointer &outlook) { m_outlook = outlook; }
    /// The last one of which an outlook was made, or will be; nothing while there is none.
    [[nodiscard]] const std::optional<OutlookQuestion> &question() const { return m_question; }
    void setQuestion(const OutlookQuestion &question) { m_question = question; }
    /// How often an outlook has been asked for: only the last answer counts.
    [[nodiscard]] const std::shared_ptr<std::atomic<quint64>> &timesAsked() const { return m_timesAsked; }
    /// A load has ended, of which nothing has been recorded or concluded yet.
    void setUnsettled(bool isWhole)
    {
        m_awaitsOutlook = true;
        m_awaitsRecord = isWhole;
    }
    /// Whether it is time to: all that it reports has come. Once a load.
    [[nodiscard]] bool takesRecord();
    [[nodiscard]] bool takesOutlook();
    /// What was read, once a whole list and with its outlook.
    [[nodiscard]] std::optional<AccountReading> takeReading();

    [[nodiscard]] AccountState state() const;

private:
    [[nodiscard]] AccountState::Kind kind() const;

    AccountLabel m_label;
    TokenId::Account m_number;
    std::unique_ptr<GatewaySession> m_session;
    std::optional<GatewayError> m_error;
    LoadProgress m_progress;
    QString m_foreignUser;
    bool m_awaitsStart = false;
    bool m_hasInventory = false;
    std::optional<HistorySnapshot> m_kept;
    OutlookPointer m_outlook;
    std::optional<OutlookQuestion> m_question;
    std::shared_ptr<std::atomic<quint64>> m_timesAsked = std::make_shared<std::atomic<quint64>>(0);
    std::optional<qint64> m_lastVisit;
    bool m_showsKept = false;
    bool m_awaitsRecord = false;
    bool m_awaitsOutlook = false;
    std::optional<Inventory> m_whole;  // the last whole one, read or kept
    std::optional<Inventory> m_before; // and the one before it
    bool m_isWhole = false;            // what this load brought
    bool m_awaitsReading = false;
};

} // namespace TokenDeck
