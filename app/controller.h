// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/dialect.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "ui/window/mainwindow.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace TokenDeck {

class DemoGateway;
class SettingsDialog;

/// Joins workspace, window, settings and secrets.
class Controller : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Controller(Settings &settings, Workspace &workspace, MainWindow &window);
    /// Waits until files that are being written are whole.
    ~Controller() override;

    /// Opens the profile that was open last, or shows that there is none.
    void openLast();
    void openProfile(const QString &id);
    /// @p odd: with what is rare and odd. Each time that it is refreshed, time has passed.
    void openDemo(qint64 tokens, bool odd = false);
    /// An account that is not kept. @p name: for the window's title.
    void openAccount(const GatewayAccess &access, const QString &name);

Q_SIGNALS:
    void exported(const QString &path, bool ok);

private:
    void useAddress(const QUrl &address);
    void copyFullKey(const Token &token);
    void closeGateway(bool expectsAnother);
    void saveTable();
    void showProfiles();
    SettingsDialog *editProfile(const Profile &profile);
    void saveProfile(const Profile &profile, const QByteArray &secret);
    void removeProfile();
    void testConnection(SettingsDialog *dialog);
    void rememberDialect();
    void exportTokens(const ExportRequest &request);

    Settings &m_settings;
    Workspace &m_workspace;
    MainWindow &m_window;
    SecretStore m_secrets;
    std::unique_ptr<DemoGateway> m_demo;
    QString m_profileId;
    QString m_accountName; // of one that is not kept
    int m_opening = 0;     // the last request to open something wins
    QThreadPool m_exports;
};

/// What a profile and its secret make together.
[[nodiscard]] GatewayAccess gatewayAccess(const Profile &profile, const Secret &secret);
[[nodiscard]] Dialect dialectOf(const Profile &profile);
/// Stores what was found out about a gateway with its profile.
void saveDialect(Settings &settings, Profile profile, const Dialect &dialect);

} // namespace TokenDeck
