// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaysession.h"
#include "workspace/workspace.h"

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
    void setHasInventory() { m_hasInventory = true; }
    [[nodiscard]] const std::optional<GatewayError> &error() const { return m_error; }
    /// With which its last load ended.
    void setError(const std::optional<GatewayError> &error) { m_error = error; }
    [[nodiscard]] const LoadProgress &progress() const { return m_progress; }
    void setProgress(const LoadProgress &progress) { m_progress = progress; }
    /// None of its tokens is this user's; empty if one is.
    [[nodiscard]] const QString &foreignUser() const { return m_foreignUser; }
    void findForeignUser();

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
};

} // namespace TokenDeck
