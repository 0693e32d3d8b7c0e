// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace TokenDeck {

/// All that can be done in the main window, made in one place with texts and shortcuts. What an action does is
/// connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    /// The text of an action without what marks its key: "Copy Rows", also where that is written "复制行(&R)".
    [[nodiscard]] static QString plainText(const QString &text);

    void fillMenuBar(QMenuBar *bar);
    void fillContextMenu(QMenu *menu) const;

    QAction *exportCsv;
    QAction *exportJson;
    QAction *quit;

    QAction *copyKeys;
    QAction *copyFullKey;
    QAction *copyCell;
    QAction *copyRows;
    QAction *selectAll;
    QAction *find;
    QAction *clearFilter;
    QMenu *filtersMenu;
    QAction *calls;
    QAction *unusualDays;
    QAction *whoCanCall;
    QAction *showChanges;
    QAction *findingSettings;
    QAction *historySettings;
    QAction *teamHistory;
    QAction *notificationSettings;
    QAction *forgetToken;

    QAction *showTokens;
    QAction *showOverview;
    QAction *showAccounts;
    QAction *showCards;
    QAction *showRawQuota;
    QAction *showDetails;
    QAction *gatewayOrder;
    QAction *goBack;
    QAction *goForward;
    QMenu *sortMenu;
    QAction *firstPage;
    QAction *previousPage;
    QAction *nextPage;
    QAction *lastPage;
    QAction *goToPage;
    QActionGroup *themes; ///< whose actions have a Theme as their data
    QMenu *columnsMenu;

    QAction *refresh;
    QAction *stop;
    QAction *resume;
    QAction *settings;
    QAction *newProfile;
    QAction *removeProfile;
    QAction *importProfiles;
    QAction *exportProfiles;
    QAction *demo;
    QAction *showAll;
    QMenu *accountsMenu; ///< all of them, with a key each

    QAction *filterLanguage;
    QAction *shortcuts;
    QAction *findAction;
    QAction *copyReport;
    QAction *about;
    QAction *aboutQt;

private:
    void addView();
    void addHelp();
    [[nodiscard]] QAction *add(const QString &text, const QKeySequence &keys = {}, const QString &tip = {});

    QWidget *m_window;
};

} // namespace TokenDeck
