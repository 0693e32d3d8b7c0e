// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "store/settings.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace TokenDeck {

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    exportCsv = add(tr("&Export CSV…"), QKeySequence(u"Ctrl+E"_s), tr("Export tokens to a file for spreadsheets"));
    exportJson = add(tr("Export &JSON…"), QKeySequence(u"Ctrl+Shift+E"_s),
                     tr("Export tokens to a file for other programs"));
    quit = add(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    copyKeys = add(tr("&Copy Masked Keys"), QKeySequence::Copy);
    copyFullKey = add(tr("Copy Full &Key"), {},
                      tr("Requests this one key from the gateway; must be allowed in the gateway settings"));
    copyCell = add(tr("Copy Ce&ll"), QKeySequence(u"Ctrl+Shift+C"_s));
    copyRows = add(tr("Copy &Rows"), QKeySequence(u"Ctrl+Alt+C"_s));
    selectAll = add(tr("Select &All"), QKeySequence::SelectAll);
    find = add(tr("&Filter"), QKeySequence::Find);
    clearFilter = add(tr("Cl&ear Filter"), QKeySequence(u"Ctrl+Shift+F"_s));
    filtersMenu = new QMenu(tr("Saved F&ilters"), window);

    calls = add(tr("Calls of &Token…"), QKeySequence(u"Ctrl+Shift+L"_s),
                tr("The latest calls of the selected token, from the gateway's log"));
    unusualDays = add(tr("&Unusual Days…"), QKeySequence(u"Ctrl+Shift+D"_s),
                      tr("Days on which far more was used than usual"));
    whoCanCall = add(tr("&Who Can Call…"), QKeySequence(u"Ctrl+L"_s),
                     tr("Which tokens allow a call to a model from an address, and why others do not"));
    showChanges = add(tr("Cha&nges…"), QKeySequence(u"Ctrl+H"_s),
                      tr("What changed since your last visit, or between two moments"));
    findingSettings = add(tr("Finding &Settings…"), {}, tr("Which findings are shown, and their thresholds"));
    teamHistory = add(tr("Tea&m History…"), {}, tr("Share what is kept of gateways with other people"));
    historySettings = add(tr("&History Settings…"), {},
                          tr("What is kept of gateways over time, where and for how long"));
    notificationSettings = add(tr("Not&ifications…"), {},
                               tr("What is told when nobody looks, and how often lists are loaded by themselves"));
    forgetToken = add(tr("For&get History of Token…"), {}, tr("Delete what was kept of the selected token"));

    addView();
    refresh = add(tr("&Refresh"), QKeySequence::Refresh, tr("Reload the list from the gateway"));
    stop = add(tr("S&top"), QKeySequence(Qt::Key_Escape));
    resume = add(tr("C&ontinue Loading"), QKeySequence(u"Shift+F5"_s), tr("Load the rest of the list"));
    resume->setEnabled(false);
    settings = add(tr("&Settings…"), QKeySequence(u"Ctrl+,"_s), tr("Address and credentials of this gateway"));
    settings->setMenuRole(QAction::PreferencesRole);
    newProfile = add(tr("&New Gateway…"), QKeySequence::New, tr("Connect to another gateway or account"));
    removeProfile = add(tr("Re&move Gateway…"));
    importProfiles = add(tr("&Import Gateways…"), {},
                         tr("Add the gateways in a file; their access tokens are not in it"));
    exportProfiles = add(tr("E&xport Gateways…"), {}, tr("Save all gateways to a file, without access tokens"));
    showAll = add(tr("&All Gateways"), QKeySequence(u"Ctrl+0"_s), tr("The tokens of all gateways together"));
    showAll->setCheckable(true);
    demo = add(tr("&Demo Gateways"));
    accountsMenu = new QMenu(tr("Sho&w"), window);

    addHelp();

    keepIcon(refresh, u"refresh"_s, window);
    keepIcon(exportCsv, u"export"_s, window);
    keepIcon(copyKeys, u"copy"_s, window);
    keepIcon(settings, u"settings"_s, window);
    keepIcon(columnsMenu, u"columns"_s, window);
}

void Actions::addHelp()
{
    filterLanguage = add(tr("&Filter Language"), {}, tr("What you can type into the filter field"));
    shortcuts = add(tr("&Keyboard Shortcuts"), QKeySequence::HelpContents);
    findAction = add(tr("Find an A&ction…"), Qt::CTRL | Qt::Key_K, tr("All that the menus can do, by words"));
    copyReport = add(tr("Copy &Diagnostic Report"), {},
                     tr("Versions, platform and how gateways answered, without keys, names and addresses"));
    about = add(tr("&About TokenDeck"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void Actions::addView()
{
    auto *pages = new QActionGroup(this);
    showTokens = add(tr("&Tokens"), QKeySequence(u"Alt+1"_s), tr("The table of tokens"));
    showOverview = add(tr("&Overview"), QKeySequence(u"Alt+2"_s), tr("Totals, charts and findings"));
    for (QAction *page : {showTokens, showOverview}) {
        page->setCheckable(true);
        pages->addAction(page);
    }
    showTokens->setChecked(true);
    // What a tool bar shows has no key.
    for (QAction *action : {showTokens, showOverview, whoCanCall})
        action->setIconText(plainText(action->text()));
    showAccounts = add(tr("Side &Bar"), QKeySequence(u"F6"_s), tr("The list of gateways"));
    showAccounts->setCheckable(true);
    showCards = add(tr("Summary C&ards"), QKeySequence(u"F8"_s));
    showCards->setCheckable(true);
    showRawQuota = add(tr("&Raw Quota"), QKeySequence(u"F7"_s), tr("Show amounts in quota units instead of money"));
    showRawQuota->setCheckable(true);
    showDetails = add(tr("&Details"), QKeySequence(u"F9"_s));
    showDetails->setCheckable(true);
    gatewayOrder = add(tr("Gateway &Order"), {}, tr("Unsorted: the order in which the gateway lists its tokens"));
    sortMenu = new QMenu(tr("&Sort By"), m_window);
    sortMenu->setObjectName("sortMenu"_L1);
    goBack = add(tr("&Back"), QKeySequence(u"Alt+Left"_s), tr("Go back to the previous view"));
    goForward = add(tr("For&ward"), QKeySequence(u"Alt+Right"_s), tr("Go forward to the next view"));
    firstPage = add(tr("&First Page"), QKeySequence(u"Alt+Home"_s));
    previousPage = add(tr("&Previous Page"), QKeySequence(u"Ctrl+PgUp"_s));
    nextPage = add(tr("&Next Page"), QKeySequence(u"Ctrl+PgDown"_s));
    lastPage = add(tr("&Last Page"), QKeySequence(u"Alt+End"_s));
    goToPage = add(tr("&Go to Page"), QKeySequence(u"Ctrl+G"_s));
    columnsMenu = new QMenu(tr("&Columns"), m_window);

    themes = new QActionGroup(this);
    for (const auto &[text, theme] : {std::pair(tr("&System"), Theme::System), std::pair(tr("&Light"), Theme::Light),
                                      std::pair(tr("&Dark"), Theme::Dark)}) {
        QAction *action = themes->addAction(add(text));
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
    }
}

QAction *Actions::add(const QString &text, const QKeySequence &keys, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    const QString words = tip.isEmpty() ? plainText(text) : tip;
    action->setToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    m_window->addAction(action);
    return action;
}

QString Actions::plainText(const QString &text)
{
    static const QRegularExpression mark(u"\\(&\\w\\)"_s);
    return QString(text).remove(mark).remove(u'&');
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({exportCsv, exportJson});
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({copyKeys, copyCell, copyRows, copyFullKey});
    edit->addSeparator();
    edit->addAction(selectAll);
    edit->addSeparator();
    edit->addActions({find, clearFilter});
    edit->addMenu(filtersMenu);
    edit->addSeparator();
    edit->addActions({calls, unusualDays, whoCanCall, showChanges, findingSettings, historySettings, teamHistory,
                      notificationSettings, forgetToken});

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({showTokens, showOverview});
    view->addActions({goBack, goForward});
    view->addSeparator();
    view->addActions({showAccounts, showCards, showDetails});
    view->addMenu(columnsMenu);
    view->addMenu(sortMenu);
    view->addAction(showRawQuota);
    view->addSeparator();
    view->addActions({firstPage, previousPage, nextPage, lastPage, goToPage});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(themes->actions());

    QMenu *gateway = bar->addMenu(tr("&Gateway"));
    gateway->addActions({refresh, stop, resume});
    gateway->addSeparator();
    gateway->addMenu(accountsMenu);
    gateway->addActions({newProfile, settings, removeProfile});
    gateway->addSeparator();
    gateway->addActions({importProfiles, exportProfiles});

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({findAction, filterLanguage, shortcuts});
    help->addSeparator();
    help->addActions({copyReport, about, aboutQt});
}

void Actions::fillContextMenu(QMenu *menu) const
{
    menu->addActions({copyKeys, copyCell, copyRows, copyFullKey});
    menu->addSeparator();
    menu->addAction(selectAll);
    menu->addSeparator();
    menu->addAction(calls);
    menu->addSeparator();
    menu->addActions({exportCsv, exportJson});
}

} // namespace TokenDeck
