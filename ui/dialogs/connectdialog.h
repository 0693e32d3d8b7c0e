// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "gateway/sitestatus.h"
#include "store/profile.h"

#include <QList>
#include <QWizard>

namespace TokenDeck {

class AddressPage;
class LoginPage;
class TestPage;

/// Connects a new gateway in three steps: its address, the login, a test.
class ConnectDialog : public QWizard
{
    Q_OBJECT

public:
    /// @p profile: new; what it has is where the dialog begins. @p others: as for SettingsDialog.
    ConnectDialog(const Profile &profile, const QList<Profile> &others, QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QByteArray accessToken() const;

    /// What is at the address, and where it really is.
    void showSite(const SiteStatus &site, const QUrl &address);
    void showSiteFailure(const GatewayError &error);
    /// What a test of the connection found.
    void showFound(const SiteStatus &site, Family family, qint64 tokens);
    void showFailure(const GatewayError &error);

Q_SIGNALS:
    /// Answer with showSite() or showSiteFailure().
    void siteRequested();
    /// Answer with showFound() or showFailure().
    void testRequested();
    /// What was asked, either of the two, no longer counts.
    void testCancelled();
    /// The form with everything is wanted, with what has been entered; this one closes.
    void allSettingsRequested();

private:
    Profile m_profile;
    QString m_userIdHeader;
    AddressPage *m_address;
    LoginPage *m_login;
    TestPage *m_test;
};

} // namespace TokenDeck
