// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/findings.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/historypage.h"
#include "ui/preferences/networkpage.h"
#include "ui/preferences/notificationspage.h"
#include "ui/preferences/shortcutspage.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace TokenDeck {

class FindingsPage;
class GatewaysPage;
class PrivacyPage;

/// All that can be set, page by page. Changes are taken over with OK, except where a page says that it acts at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page : quint8 { General, Gateways, Findings, Notifications, History, Network, Privacy, Shortcuts };

    struct Choice
    {
        GeneralPage::Choice general = {};
        FilterThresholds thresholds = {};
        FindingRules rules = {};
        NotificationsPage::Choice notifications = {};
        HistoryPage::Choice history = {};
        NetworkPage::Choice network = {};
        bool writesLog = false;
        ChosenKeys keys = {};
    };
    /// What pages show besides what is chosen.
    struct Surroundings
    {
        QString historyFile;
        bool isHistoryFixed = false; ///< as HistoryPage's isFixed
        QString logFile;
        QList<ShortcutsPage::Shortcut> shortcuts; ///< as they are now
    };

    PreferencesDialog(const Choice &choice, const Surroundings &surroundings, QWidget *parent);

    [[nodiscard]] Choice choice() const;
    void showPage(Page page);

    // Those that ask for something.
    [[nodiscard]] GatewaysPage *gateways() const { return m_gateways; }
    [[nodiscard]] NotificationsPage *notifications() const { return m_notifications; }
    [[nodiscard]] HistoryPage *history() const { return m_history; }

private:
    void add(const QString &title, QWidget *page);

    QListWidget *m_list;
    QStackedWidget *m_pages;
    QDialogButtonBox *m_buttons;
    GeneralPage *m_general;
    GatewaysPage *m_gateways;
    FindingsPage *m_findings;
    NotificationsPage *m_notifications;
    HistoryPage *m_history;
    NetworkPage *m_network;
    PrivacyPage *m_privacy;
    ShortcutsPage *m_shortcuts;
};

} // namespace TokenDeck
