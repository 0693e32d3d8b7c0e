// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/notifier.h"
#include "gateway/dialect.h"
#include "store/logfile.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/mainwindow.h"
#include "watch/watcher.h"
#include "workspace/autorefresh.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace TokenDeck {

class DemoGateway;
class GatewaysPage;
class Historian;
class MeteredNetwork;
struct HistoryFault;
class SettingsDialog;
class TeamHistoryDialog;

/// Joins workspace, window, settings and secrets.
class Controller : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Controller(Settings &settings, Workspace &workspace, MainWindow &window);
    /// Waits until files that are being written are whole.
    ~Controller() override;

    /// In place of the one before, over the same workspace. It must outlive this, or be replaced itself.
    void setWindow(MainWindow &window);

    /// Opens all profiles, and shows the one that was shown last; or shows that there is none.
    void openLast();
    /// Likewise, and shows all of them together.
    void openAll();
    /// Likewise, and shows this one.
    void openProfile(const QString &id);
    /// Opens demo gateways of three families in place of all else. @p tokens: of the first. @p odd: with what is rare and
    /// odd. Each time that they are refreshed, time has passed.
    void openDemo(qint64 tokens, bool odd = false);
    /// Shows one of those that are open, by its name; says if there is none.
    void showNamed(const QString &name);
    /// All that is open, together.
    void showAll() { choose(std::nullopt); }
    /// An account that is not kept, in place of all else. @p name: for the window's title.
    void openAccount(const GatewayAccess &access, const QString &name);
    /// From now on lists are loaded by themselves as their user wants, and what is about to break is told by the
    /// notification service on @p bus. Once.
    void watch(const QDBusConnection &bus);
    [[nodiscard]] AutoRefresh *autoRefresh() const { return m_refresh; }

Q_SIGNALS:
    void exported(const QString &path, bool ok);
    /// There are others, or they stand in another order.
    void profilesChanged();
    /// Another one is in the settings; who owns the window is to replace it.
    void languageChosen();

private:
    /// In place of an id, for all accounts together.
    static constexpr QStringView allProfiles = u"*";

    void useAddress(const QUrl &address);
    void copyFullKey(const Token &token);
    void openProfiles(const QString &first);
    void open(const Profile &profile);
    void fetchSecret(const Profile &profile);
    void closeAll();
    void openDemos(qint64 tokens, bool odd);
    [[nodiscard]] AccountLabel labelOf(const Profile &profile);
    void openHistory();
    void forgetHistory(const Profile &profile);
    void forgetToken(const Token &token);
    void editTeam(QWidget *above);
    void testTeam(TeamHistoryDialog *dialog);
    void saveTeam(const TeamHistoryDialog &dialog);
    void reopenHistory(const std::function<void()> &between);
    void connectHistory(HistoryPage *page);
    void showKept(HistoryPage *page);
    void changeHistory(const HistoryPage::Choice &choice);
    void tellHistoryFault(const HistoryFault &fault);
    void applyWatchSettings();
    void watchAccount(const AccountReading &reading);
    [[nodiscard]] QString summaryOf(const WatchNotice &notice, const Profile &profile) const;
    void notify(const QString &account, const QList<WatchNotice> &notices);
    void notifyDigest(const QMap<QString, QList<WatchNotice>> &notices);
    void followNotice(const QString &name);
    void showTest(QObject *owner);
    [[nodiscard]] static QString noticeName(const QString &account, WatchRule rule);
    [[nodiscard]] std::optional<Profile> profileOf(const QString &history) const;
    [[nodiscard]] Currency currencyOf(const QString &profile) const;
    [[nodiscard]] Notifier &notifier();
    [[nodiscard]] static QString demoId(Family family);
    /// Nothing: all that is shown.
    void refresh(const std::optional<QString> &only = std::nullopt);
    void choose(const std::optional<QString> &id);
    void onShownChanged();
    void saveTable();
    void rememberDialect(const QString &id);

    [[nodiscard]] PreferencesDialog::Choice preferences() const;
    void editPreferences(PreferencesDialog::Page page);
    void connectGateways(GatewaysPage *page);
    void takePreferences(const PreferencesDialog::Choice &choice);
    void startLog();
    void takeLook(const GeneralPage::Choice &choice);

    void connectWindow();
    void connectProfiles();
    void updateFullKeys();
    void updateEditable();
    void updateOrder();
    void connectNew();
    SettingsDialog *editProfile(const Profile &profile);
    void saveProfile(const Profile &profile, const QByteArray &secret);
    void duplicateProfile(const QString &id);
    void chooseBeside(const QString &id);
    void removeProfile(const QString &id);
    void importProfiles(const QString &path);
    void exportTokens(const ExportRequest &request);

    Settings &m_settings;
    Workspace &m_workspace;
    MainWindow *m_window;
    SecretStore m_secrets;
    LogFile m_log;
    std::unique_ptr<Historian> m_historian;                  // nothing: accounts are not kept over time
    std::unique_ptr<Historian> m_demoHistorian;              // with made-up history
    std::map<QString, std::unique_ptr<DemoGateway>> m_demos; // by id
    QString m_tableOf;              // whose columns and order the table has: an id, or allProfiles
    QHash<QString, int> m_openings; // by id: the last request to open it wins
    QThreadPool m_exports;
    AutoRefresh *m_refresh = nullptr;    // nothing before watch()
    MeteredNetwork *m_network = nullptr; // nothing before it matters
    std::optional<QDBusConnection> m_bus;
    std::unique_ptr<Notifier> m_notifier;                 // with the first notification
    std::unique_ptr<Watcher> m_watcher;                   // nothing: its user wants no notifications
    QHash<QString, std::pair<QString, WatchRule>> m_told; // by notification: the profile's id and the rule
};

/// What a profile and its secret make together.
/// @p settings: have what holds for gateways that say nothing else.
[[nodiscard]] GatewayAccess gatewayAccess(const Profile &profile, const Secret &secret, const Settings &settings);
[[nodiscard]] Dialect dialectOf(const Profile &profile);
/// Stores what was found out about a gateway with its profile.
void saveDialect(Settings &settings, Profile profile, const Dialect &dialect);

} // namespace TokenDeck
