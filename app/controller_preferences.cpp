// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that are not of one gateway: shown in one dialog, and taken over from it.
#include "app/controller.h"
#include "store/datafolder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preferences/gatewayspage.h"

#include <QTimer>

namespace TokenDeck {

PreferencesDialog::Choice Controller::preferences() const
{
    return {.general = {.theme = m_settings.theme(),
                        .density = m_settings.density(),
                        .freezesFirstColumns = m_settings.freezesFirstColumns(),
                        .showsRawQuota = m_settings.showsRawQuota(),
                        .restoresSession = m_settings.restoresSession(),
                        .language = m_settings.language()},
            .thresholds = m_settings.thresholds(),
            .rules = m_settings.findingRules(),
            .notifications = {m_settings.notifies(), m_settings.watchSettings(), m_settings.refreshMinutes()},
            .history = {m_settings.keepsHistory(), m_settings.historyFolder(), m_settings.historyRetention()},
            .network = {m_settings.proxy(), m_settings.certificateFile(), m_settings.pausesOnMetered()},
            .writesLog = m_settings.writesLog(),
            .keys = m_settings.chosenKeys()};
}

void Controller::editPreferences(PreferencesDialog::Page page)
{
    openHistory();
    m_window->saveLayout(m_settings); // what was chosen in menus, too
    auto *dialog = new PreferencesDialog(preferences(),
                                         {.historyFile = historyFile(m_settings.historyFolder()),
                                          .isHistoryFixed = !dataFolder().isEmpty(),
                                          .logFile = logFile(),
                                          .shortcuts = m_window->shortcuts()},
                                         m_window);
    connectGateways(dialog->gateways());
    connectHistory(dialog->history());
    connect(dialog->notifications(), &NotificationsPage::testRequested, this, [this, dialog] { showTest(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takePreferences(dialog->choice()); });
    openOnce(dialog);
    dialog->showPage(page);
}

void Controller::connectGateways(GatewaysPage *page)
{
    const auto show = [this, page] { page->setProfiles(m_settings.profiles()); };
    show();
    connect(this, &Controller::profilesChanged, page, show);
    connect(page, &GatewaysPage::addRequested, m_window, &MainWindow::newProfileRequested);
    connect(page, &GatewaysPage::editRequested, m_window, &MainWindow::profileSettingsRequested);
    connect(page, &GatewaysPage::duplicateRequested, m_window, &MainWindow::duplicateProfileRequested);
    connect(page, &GatewaysPage::removeRequested, m_window, &MainWindow::removeProfileRequested);
    connect(page, &GatewaysPage::moveRequested, m_window, &MainWindow::moveProfileRequested);
}

void Controller::takePreferences(const PreferencesDialog::Choice &choice)
{
    const PreferencesDialog::Choice before = preferences();
    m_settings.setRestoresSession(choice.general.restoresSession);
    takeLook(choice.general);
    if (choice.thresholds != before.thresholds || choice.rules != before.rules) {
        m_workspace.setFindingSettings(choice.thresholds, choice.rules);
        m_settings.setThresholds(choice.thresholds);
        m_settings.setFindingRules(choice.rules);
    }
    m_settings.setNotifies(choice.notifications.notifies);
    m_settings.setWatchSettings(choice.notifications.watch);
    m_settings.setRefreshMinutes(choice.notifications.refreshMinutes);
    m_settings.setPausesOnMetered(choice.network.pausesOnMetered);
    applyWatchSettings();
    m_settings.setProxy(choice.network.proxy);
    m_settings.setCertificateFile(choice.network.certificateFile);
    if (choice.keys != before.keys) {
        m_settings.setChosenKeys(choice.keys);
        m_window->setShortcuts(choice.keys);
    }
    if (choice.writesLog != before.writesLog) {
        m_settings.setWritesLog(choice.writesLog);
        startLog();
    }
    changeHistory(choice.history);
    const bool isElsewhere = choice.network.proxy != before.network.proxy
        || choice.network.certificateFile != before.network.certificateFile;
    // They are reached by it from now on.
    if (isElsewhere && m_demos.empty())
        openProfiles(m_settings.currentProfile());
    if (choice.general.language != before.general.language) {
        m_settings.setLanguage(choice.general.language);
        // Once the dialog, which is the window's, is done.
        QTimer::singleShot(0, this, &Controller::languageChosen);
    }
}

/// If its user wants one.
void Controller::startLog()
{
    if (const QString fault = m_log.setFile(m_settings.writesLog() ? logFile() : QString()); !fault.isEmpty())
        m_window->showNotice(tr("The log cannot be written."), tr("%1: %2").arg(logFile(), fault));
}

void Controller::takeLook(const GeneralPage::Choice &choice)
{
    if (choice.theme != m_settings.theme()) {
        m_settings.setTheme(choice.theme);
        applyTheme(choice.theme);
    }
    m_settings.setDensity(choice.density);
    m_settings.setFreezesFirstColumns(choice.freezesFirstColumns);
    m_settings.setShowsRawQuota(choice.showsRawQuota);
    m_window->takeLook(m_settings);
}

} // namespace TokenDeck
