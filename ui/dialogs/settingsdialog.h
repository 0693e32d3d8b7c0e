// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewayerror.h"
#include "gateway/sitestatus.h"
#include "store/profile.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace TokenDeck {

namespace Ui {
class SettingsDialog;
}

/// Credentials of one gateway account, checked as they are typed, each fault next to its field.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p others: a name is taken once, and an account that another profile has is pointed out.
    SettingsDialog(const Profile &profile, const QList<Profile> &others, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QByteArray accessToken() const;
    /// It arrives later than the dialog; ignored once something was typed.
    void setAccessToken(const QByteArray &accessToken);
    /// For a profile of which only the access token is missing.
    void askForAccessToken();

    /// What a test of the connection found.
    void showFound(const SiteStatus &site, Family family, qint64 tokens);
    void showFailure(const GatewayError &error);

Q_SIGNALS:
    /// Answer with showFound() or showFailure().
    void testRequested();
    /// A test under way no longer counts.
    void testCancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeCurlCommand(const QString &text);
    void check();
    void edited();
    void requestTest();
    void stopTest();
    void cancelTest();
    void makeRoom();
    void setUpNetwork();
    void chooseCertificateFile();
    void trust(const QByteArray &certificate);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Profile m_profile;
    QList<Profile> m_others;
    bool m_testing = false;
    bool m_pastedCookie = false;
    QUrl m_betterAddress; // that the last test suggested
    QByteArray m_refused; // the fingerprint of the certificate that the last test was shown
    QByteArray m_trusted; // the fingerprint of the one that is trusted
    QUrl m_plainOrigin;   // where credentials may go without encryption
    QString m_certificateFolder;
};

} // namespace TokenDeck
