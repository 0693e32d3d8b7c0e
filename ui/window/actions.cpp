// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

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
    exportCsv = add("export-csv", tr("&Export CSV…"), QKeySequence(u"Ctrl+E"_s),
                    tr("Export tokens to a file for spreadsheets"));
    exportJson = add("export-json", tr("Export &JSON…"), QKeySequence(u"Ctrl+Shift+E"_s),
                     tr("Export tokens to a file for other programs"));
    print = add("print", tr("&Print…"), QKeySequence::Print, tr("Print the current view: the table or the overview"));
    savePdf = add("save-pdf", tr("Save as P&DF…"), {}, tr("Save the current view as a PDF"));
    quit = add("quit", tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    copyKeys = add("copy-keys", tr("&Copy Masked Keys"), QKeySequence::Copy);
    copyFullKey = add("copy-full-key", tr("Copy Full &Key"), {},
                      tr("Requests this one key from the gateway; must be allowed in the gateway settings"));
    copyCell = add("copy-cell", tr("Copy Ce&ll"), QKeySequence(u"Ctrl+Shift+C"_s));
    copyRows = add("copy-rows", tr("Copy &Rows"), QKeySequence(u"Ctrl+Alt+C"_s));
    selectAll = add("select-all", tr("Select &All"), QKeySequence::SelectAll);
    find = add("find", tr("&Filter"), QKeySequence::Find);
    clearFilter = add("clear-filter", tr("Cl&ear Filter"), QKeySequence(u"Ctrl+Shift+F"_s));
    filtersMenu = new QMenu(tr("Saved F&ilters"), window);

    calls = add("calls", tr("Calls of &Token…"), QKeySequence(u"Ctrl+Shift+L"_s),
                tr("The latest calls of the selected token, from the gateway's log"));
    openConsole = add("open-console", tr("&Open in Console"), QKeySequence(u"Ctrl+Shift+O"_s),
                      tr("The gateway's token page in the browser"));
    unusualDays = add("unusual-days", tr("&Unusual Days…"), QKeySequence(u"Ctrl+Shift+D"_s),
                      tr("Days on which far more was used than usual"));
    whoCanCall = add("who-can-call", tr("&Who Can Call…"), QKeySequence(u"Ctrl+L"_s),
                     tr("Which tokens allow a call to a model from an address, and why others do not"));
    showChanges = add("show-changes", tr("Cha&nges…"), QKeySequence(u"Ctrl+H"_s),
                      tr("What changed since your last visit, or between two moments"));
    forgetToken = add("forget-token", tr("For&get History of Token…"), {},
                      tr("Delete what was kept of the selected token"));

    preferences = add("preferences", tr("&Settings…"), QKeySequence(u"Ctrl+,"_s),
                      tr("Appearance, gateways, findings, notifications, history, network, privacy and shortcuts"));
    preferences->setMenuRole(QAction::PreferencesRole);

    addView();
    addGateways();
    addHelp();

    keepIcon(refresh, u"refresh"_s, window);
    keepIcon(exportCsv, u"export"_s, window);
    keepIcon(copyKeys, u"copy"_s, window);
    keepIcon(preferences, u"settings"_s, window);
    keepIcon(columnsMenu, u"columns"_s, window);
}

void Actions::addGateways()
{
    refresh = add("refresh", tr("&Refresh"), QKeySequence::Refresh, tr("Reload the list from the gateway"));
    stop = add("stop", tr("S&top"), QKeySequence(Qt::Key_Escape));
    resume = add("resume", tr("C&ontinue Loading"), QKeySequence(u"Shift+F5"_s), tr("Load the rest of the list"));
    resume->setEnabled(false);
    settings = add("settings", tr("Gateway &Settings…"), QKeySequence(u"Alt+Return"_s),
                   tr("Address and credentials of this gateway"));
    newProfile = add("new-profile", tr("&New Gateway…"), QKeySequence::New,
                     tr("Connect to another gateway or account"));
    removeProfile = add("remove-profile", tr("Re&move Gateway…"));
    importProfiles = add("import-profiles", tr("&Import Gateways…"), {},
                         tr("Add the gateways in a file; their access tokens are not in it"));
    exportProfiles = add("export-profiles", tr("E&xport Gateways…"), {},
                         tr("Save all gateways to a file, without access tokens"));
    showAll = add("show-all", tr("&All Gateways"), QKeySequence(u"Ctrl+0"_s),
                  tr("The tokens of all gateways together"));
    showAll->setCheckable(true);
    demo = add("demo", tr("&Demo Gateways"));
    accountsMenu = new QMenu(tr("Sho&w"), m_window);
}

void Actions::addHelp()
{
    manual = add("manual", tr("&Manual"), QKeySequence::HelpContents);
    whatsThis = add("whats-this", tr("&What's This?"), QKeySequence::WhatsThis,
                    tr("Click a control to see what it does"));
    filterLanguage = add("filter-language", tr("&Filter Language"), {}, tr("What you can type into the filter field"));
    showShortcuts = add("shortcuts", tr("&Keyboard Shortcuts"), QKeySequence(u"Ctrl+F1"_s));
    findAction = add("find-action", tr("Find an A&ction…"), Qt::CTRL | Qt::Key_K,
                     tr("All that the menus can do, by words"));
    copyReport = add("copy-report", tr("Copy &Diagnostic Report"), {},
                     tr("Versions, platform and how gateways answered, without keys, names and addresses"));
    about = add("about", tr("&About TokenDeck"));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add("about-qt", tr("About &Qt"));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void Actions::addView()
{
    auto *pages = new QActionGroup(this);
    showTokens = add("show-tokens", tr("&Tokens"), QKeySequence(u"Alt+1"_s), tr("The table of tokens"));
    showOverview = add("show-overview", tr("&Overview"), QKeySequence(u"Alt+2"_s), tr("Totals, charts and findings"));
    for (QAction *page : {showTokens, showOverview}) {
        page->setCheckable(true);
        pages->addAction(page);
    }
    showTokens->setChecked(true);
    // What a tool bar shows has no key.
    for (QAction *action : {showTokens, showOverview, whoCanCall})
        action->setIconText(plainText(action->text()));
    showAccounts = add("show-accounts", tr("Sid&e Bar"), QKeySequence(u"F6"_s), tr("The list of gateways"));
    showCards = add("show-cards", tr("Summary C&ards"), QKeySequence(u"F8"_s));
    showRawQuota = add("show-raw-quota", tr("&Raw Quota"), QKeySequence(u"F7"_s),
                       tr("Show amounts in quota units instead of money"));
    showDetails = add("show-details", tr("&Details"), QKeySequence(u"F9"_s));
    gatewayOrder = add("gateway-order", tr("Gateway &Order"), {},
                       tr("Unsorted: the order in which the gateway lists its tokens"));
    sortMenu = new QMenu(tr("&Sort By"), m_window);
    sortMenu->setObjectName("sortMenu"_L1);
    goBack = add("go-back", tr("&Back"), QKeySequence(u"Alt+Left"_s), tr("Go back to the previous view"));
    goForward = add("go-forward", tr("For&ward"), QKeySequence(u"Alt+Right"_s), tr("Go forward to the next view"));
    firstPage = add("first-page", tr("&First Page"), QKeySequence(u"Alt+Home"_s));
    previousPage = add("previous-page", tr("&Previous Page"), QKeySequence(u"Ctrl+PgUp"_s));
    nextPage = add("next-page", tr("&Next Page"), QKeySequence(u"Ctrl+PgDown"_s));
    lastPage = add("last-page", tr("&Last Page"), QKeySequence(u"Alt+End"_s));
    goToPage = add("go-to-page", tr("&Go to Page"), QKeySequence(u"Ctrl+G"_s));
    columnsMenu = new QMenu(tr("&Columns"), m_window);
    freezeFirst = add("freeze-first", tr("Free&ze Status and Name"), {},
                      tr("Keep these columns visible when scrolling sideways"));
    for (QAction *part : {showAccounts, showCards, showRawQuota, showDetails, freezeFirst})
        part->setCheckable(true);
    freezeFirst->setChecked(true);
    resetLayout = add("reset-layout", tr("Reset Layout"), {}, tr("Restore the default sizes, columns and panels"));
    densities = new QActionGroup(this);
    for (const auto &[text, density] :
         {std::pair(tr("&Compact"), Density::Compact), std::pair(tr("&Normal"), Density::Normal),
          std::pair(tr("C&omfortable"), Density::Comfortable)}) {
        QAction *action = densities->addAction(add("", text));
        action->setCheckable(true);
        action->setData(static_cast<int>(density));
        action->setChecked(density == Density::Normal);
    }

    themes = new QActionGroup(this);
    for (const auto &[text, theme] :
         {std::pair(tr("&System"), Theme::System), std::pair(tr("&Light"), Theme::Light),
          std::pair(tr("&Dark"), Theme::Dark), std::pair(tr("&High Contrast"), Theme::HighContrast)}) {
        QAction *action = themes->addAction(add("", text));
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
    }
}

QAction *Actions::add(const char *name, const QString &text, const QKeySequence &keys, const QString &tip)
{
    auto *action = new QAction(text, this);
    const QString id = QString::fromLatin1(name);
    action->setObjectName(id);
    m_tips.insert(action, tip.isEmpty() ? plainText(text) : tip);
    if (!id.isEmpty())
        m_usualKeys.insert(id, keys);
    setKeys(action, keys);
    m_window->addAction(action);
    return action;
}

void Actions::setKeys(QAction *action, const QKeySequence &keys)
{
    action->setShortcut(keys);
    const QString words = m_tips.value(action);
    action->setToolTip(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
}

void Actions::setShortcuts(const ChosenKeys &chosen)
{
    for (auto it = m_usualKeys.cbegin(); it != m_usualKeys.cend(); ++it)
        setKeys(findChild<QAction *>(it.key()),
                chosen.contains(it.key()) ? QKeySequence::fromString(chosen.value(it.key())) : it.value());
}

QList<ShortcutsPage::Shortcut> Actions::shortcuts() const
{
    QList<ShortcutsPage::Shortcut> all;
    for (const QAction *action : findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        const QString id = action->objectName();
        if (!id.isEmpty())
            all.append(
                {id, plainText(action->text()).remove(u'…').trimmed(), action->shortcut(), m_usualKeys.value(id)});
    }
    return all;
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
    file->addActions({print, savePdf});
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
    edit->addActions({calls, openConsole, unusualDays, whoCanCall, showChanges, forgetToken});
    edit->addSeparator();
    edit->addAction(preferences);

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
    view->addMenu(tr("Dens&ity"))->addActions(densities->actions());
    view->addAction(freezeFirst);
    view->addMenu(tr("The&me"))->addActions(themes->actions());
    view->addAction(resetLayout);

    QMenu *gateway = bar->addMenu(tr("&Gateway"));
    gateway->addActions({refresh, stop, resume});
    gateway->addSeparator();
    gateway->addMenu(accountsMenu);
    gateway->addActions({newProfile, settings, removeProfile});
    gateway->addSeparator();
    gateway->addActions({importProfiles, exportProfiles});

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({manual, whatsThis, findAction, filterLanguage, showShortcuts});
    help->addSeparator();
    help->addActions({copyReport, about, aboutQt});
}

void Actions::fillContextMenu(QMenu *menu) const
{
    menu->addActions({copyKeys, copyCell, copyRows, copyFullKey});
    menu->addSeparator();
    menu->addAction(selectAll);
    menu->addSeparator();
    menu->addActions({calls, openConsole});
    menu->addSeparator();
    menu->addActions({exportCsv, exportJson});
}

} // namespace TokenDeck
