// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "ui/preferences/shortcutspage.h"

#include <QHash>
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

    /// Of all whose keys can be changed.
    [[nodiscard]] QList<ShortcutsPage::Shortcut> shortcuts() const;
    /// Those that are not named have their usual ones.
    void setShortcuts(const ChosenKeys &chosen);

    void fillMenuBar(QMenuBar *bar);
    void fillContextMenu(QMenu *menu) const;

    QAction *exportCsv;
    QAction *exportJson;
    QAction *print;
    QAction *savePdf;
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
    QAction *openConsole;
    QAction *unusualDays;
    QAction *whoCanCall;
    QAction *showChanges;
    QAction *forgetToken;
    QAction *preferences;

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
    QActionGroup *densities; ///< whose actions have a Density as their data
    QAction *freezeFirst;
    QAction *resetLayout;

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

    QAction *manual;
    QAction *whatsThis;
    QAction *filterLanguage;
    QAction *showShortcuts;
    QAction *findAction;
    QAction *copyReport;
    QAction *about;
    QAction *aboutQt;

private:
    void addView();
    void addGateways();
    void addHelp();
    void setKeys(QAction *action, const QKeySequence &keys);
    /// @p name: by which its keys are kept; empty: they cannot be changed.
    [[nodiscard]] QAction *add(const char *name, const QString &text, const QKeySequence &keys = {},
                               const QString &tip = {});

    QWidget *m_window;
    QHash<const QAction *, QString> m_tips;
    QHash<QString, QKeySequence> m_usualKeys; // by id
};

} // namespace TokenDeck
