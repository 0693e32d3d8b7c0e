// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's parts: how it is put together, and which part is told what.
#include "ui/accounts/accountspane.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/filter/filterbookmarks.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filtermenus.h"
#include "ui/filter/filtershelf.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview.h"
#include "ui/table/tokenselection.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/history.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pager.h"
#include "ui/window/placeholder.h"
#include "ui/window/statusline.h"

#include <QActionGroup>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Toolbar"));
    QToolBar *bar = m_toolBar;
    bar->setObjectName("toolBar"_L1);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->layout()->setContentsMargins(6, 5, 6, 5);
    bar->layout()->setSpacing(8);
    bar->addAction(m_actions->refresh);
    m_tabs = new QTabBar(bar);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QAction *action : {m_actions->showTokens, m_actions->showOverview})
        m_tabs->setTabToolTip(m_tabs->addTab(action->iconText()), action->toolTip());
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { (tab == 0 ? m_actions->showTokens : m_actions->showOverview)->trigger(); });
    bar->addWidget(m_tabs);

    m_filter = new FilterField(bar);
    connect(m_filter, &FilterField::filterChanged, this, [this](const Filter &filter, bool typed) {
        m_table->selection()->fix();
        m_workspace.setFilter(filter);
        m_cards->setActiveFilter(filter);
        noteVisit(typed);
    });
    connect(m_filter, &FilterField::leaveRequested, this, &MainWindow::goToTable);
    connect(m_filter->bookmarks(), &FilterBookmarks::filtersChanged, this, &MainWindow::namedFiltersChanged);
    m_filter->bookmarks()->keepFilled(m_actions->filtersMenu);

    auto *columns = new QToolButton(bar);
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Which columns are shown"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(bar, &QToolBar::toolButtonStyleChanged, columns, &QToolButton::setToolButtonStyle);
    columns->setFocusPolicy(Qt::TabFocus);
    columns->setMenu(m_actions->columnsMenu);
    columns->setObjectName("columnsButton"_L1);
    keepIcon(columns, u"columns"_s, this);
    m_tokensPlaces = {bar->addWidget(m_filter), bar->addWidget(columns)};

    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *who = new QToolButton(bar);
    who->setDefaultAction(m_actions->whoCanCall);
    who->setFocusPolicy(Qt::TabFocus);
    m_overviewPlaces = {bar->addWidget(gap), bar->addWidget(who)};
    for (QAction *place : std::as_const(m_overviewPlaces))
        place->setVisible(false);
    bar->addAction(m_actions->exportCsv);
    for (QAction *action : {m_actions->refresh, m_actions->exportCsv}) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_actions->refresh->setIconText(tr("Refresh"));
    m_actions->exportCsv->setIconText(tr("Export…"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::buildCenter()
{
    m_cards = new Cards(this); // before the table, also for the Tab key
    m_table = new TokenTableView(this);
    m_table->setTokenModel(m_model);
    const auto banner = [this](QLatin1StringView name) {
        auto *made = new Banner(this);
        made->setObjectName(name);
        return made;
    };
    m_banner = banner("error"_L1);
    m_notice = banner("notice"_L1);
    m_balance = banner("balance"_L1);
    m_placeholder = new Placeholder(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    m_details = new DetailsPane(this);
    m_overview = new Overview(this);
    m_pager = new Pager(this);
    m_status = new StatusLine(this);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_cards);
    leftLayout->addWidget(m_stack, 1);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({990, 290});
    m_stack->setMinimumHeight(150);
    onEvents(this, {QEvent::Resize}, [this] { arrangeParts(); });
    for (QWidget *room : std::initializer_list<QWidget *>{m_splitter, left})
        onEvents(room, {QEvent::Resize}, [this] { arrangeCards(); });

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(m_pager, 1);
    bottom->addWidget(m_status);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_overview);
    for (QWidget *above : std::initializer_list<QWidget *>{m_filter->shelf(), m_notice, m_banner, m_balance})
        layout->addWidget(above);
    layout->addWidget(m_pages, 1);
    layout->addLayout(bottom);
    buildSideBar(center);
    connectParts();
}

/// At the left of @p center.
void MainWindow::buildSideBar(QWidget *center)
{
    m_accounts = new AccountsPane(this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_accounts);
    m_columns->addWidget(center);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->setSizes({165, 1'115});
    setCentralWidget(m_columns);
}

void MainWindow::fillSortMenu()
{
    m_actions->sortMenu->clear();
    const QHeaderView *header = m_table->horizontalHeader();
    const int current = header->sortIndicatorSection();
    const auto add = [this](const QString &text, bool isCurrent, int section, Qt::SortOrder order) {
        QAction *action = m_actions->sortMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        connect(action, &QAction::triggered, m_table,
                [this, section, order] { m_table->sortByColumn(section, order); });
        return action;
    };
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!m_table->isColumnHidden(section)) {
            add(columnInfo(static_cast<Column>(section)).title, section == current, section,
                section == current ? header->sortIndicatorOrder() : Qt::AscendingOrder);
        }
    }
    m_actions->sortMenu->addAction(m_actions->gatewayOrder);
    m_actions->sortMenu->addSeparator();
    for (const auto &[text, order] :
         {std::pair(tr("&Ascending"), Qt::AscendingOrder), std::pair(tr("&Descending"), Qt::DescendingOrder)}) {
        add(text, current >= 0 && header->sortIndicatorOrder() == order, current, order)->setEnabled(current >= 0);
    }
}

void MainWindow::connectParts()
{
    onEvents(m_table->viewport(), {QEvent::Paint}, [this] {
        // After the paint event, not before it.
        if (m_workspace.inventory().tokenCount() > 0 && std::exchange(m_awaitsFirstRows, false))
            QMetaObject::invokeMethod(this, &MainWindow::firstRowsShown, Qt::QueuedConnection);
    });
    connect(m_table, &TokenTableView::dragRequested, this, &MainWindow::dragRows);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MainWindow::showTableMenu);
    connect(m_table, &TokenTableView::columnMenuRequested, this,
            [this](Column column, QMenu *menu) { addColumnFilters(menu, column, m_filter); });
    connect(m_table, &TokenTableView::visibleRowsChanged, this, [this](int first, int last) {
        for (const qsizetype page : m_model->missingPages(first, last))
            m_workspace.fetchPage(page);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::updateDetails);
    connect(m_details, &DetailsPane::copyRequested, this,
            [this](const QString &text) { copyText(text, tr("Copied")); });
    connect(m_cards, &Cards::orderingRequested, this, [this](const Ordering &ordering) {
        m_table->sortByColumn(static_cast<int>(*ordering.column), ordering.direction);
    });
    connect(m_cards, &Cards::queryRequested, this, &MainWindow::toggleQuery);
    connect(m_overview, &Overview::queryRequested, this, &MainWindow::toggleQuery);
    connect(m_overview, &Overview::savePictureRequested, this, &MainWindow::askPicture);
    connect(m_pager, &Pager::pageRequested, m_model, &TokenTableModel::setPage);
    connect(m_pager, &Pager::rowsPerPageChanged, m_model, &TokenTableModel::setPageRows);
    connect(m_status, &StatusLine::stopRequested, &m_workspace, &Workspace::stop);
    connect(m_status, &StatusLine::continueRequested, &m_workspace, &Workspace::resume);
    connect(m_placeholder, &Placeholder::chosen, this, &MainWindow::takeStep);
    connect(m_banner, &Banner::dismissed, this, [this] { m_error.reset(); });
    connect(m_banner, &Banner::actionTriggered, this, &MainWindow::takeBannerAction);
    connect(m_balance, &Banner::actionTriggered, this, [this] { openConsole(m_emptyAccount, ConsolePage::Account); });
    connect(m_details, &DetailsPane::consoleRequested, this, &MainWindow::openConsoleOfSelection);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->exportCsv, [this] { askExport(ExportFormat::Csv); });
    on(m_actions->exportJson, [this] { askExport(ExportFormat::Json); });
    on(m_actions->quit, &QWidget::close);
    on(m_actions->copyKeys, &MainWindow::copyKeys);
    on(m_actions->copyFullKey, [this] {
        if (const Token *token = selectedToken())
            Q_EMIT fullKeyRequested(*token);
    });
    on(m_actions->copyCell, &MainWindow::copyCell);
    on(m_actions->copyRows, &MainWindow::copyRows);
    on(m_actions->selectAll, [this] { m_table->selectAll(); });
    connect(m_table, &TokenTableView::everythingSelected, this, &MainWindow::sayAllSelected);
    // Elsewhere, in fields and lists, these keys copy and select what is there.
    for (QAction *action : {m_actions->copyKeys, m_actions->selectAll}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        removeAction(action);
        m_table->addAction(action);
    }
    on(m_actions->find, [this] {
        m_actions->showTokens->trigger();
        m_filter->focusAll();
    });
    on(m_actions->clearFilter, [this] { m_filter->clear(); });
    connect(m_actions->showTokens, &QAction::triggered, this, [this] { showPage(m_splitter); });
    connect(m_actions->showOverview, &QAction::triggered, this, [this] { showPage(m_overview); });
    connect(m_actions->showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    m_actions->showDetails->setChecked(true);
    connect(m_actions->showCards, &QAction::toggled, this, &MainWindow::arrangeCards);
    m_actions->showCards->setChecked(true);
    connect(m_actions->showRawQuota, &QAction::toggled, this, &MainWindow::updateText);
    on(m_actions->whoCanCall, &MainWindow::askWhoCanCall);
    connect(m_history, &History::goTo, this, [this](const History::Place &place) {
        m_filter->setQuery(place.query);
        (place.isOverview ? m_actions->showOverview : m_actions->showTokens)->trigger();
    });
    connect(m_history, &History::changed, this, [this] {
        m_actions->goBack->setEnabled(m_history->canGoBack());
        m_actions->goForward->setEnabled(m_history->canGoForward());
    });
    on(m_actions->goBack, [this] { m_history->goBack(); });
    on(m_actions->goForward, [this] { m_history->goForward(); });
    on(m_actions->gatewayOrder, [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    connect(m_actions->sortMenu, &QMenu::aboutToShow, this, &MainWindow::fillSortMenu);
    fillSortMenu(); // as the columns' menu below
    on(m_actions->firstPage, [this] { m_model->setPage(0); });
    on(m_actions->previousPage, [this] { m_model->setPage(m_model->page() - 1); });
    on(m_actions->nextPage, [this] { m_model->setPage(m_model->page() + 1); });
    on(m_actions->lastPage, [this] { m_model->setPage(m_model->pageCount() - 1); });
    on(m_actions->goToPage, [this] { m_pager->editPage(); });
    connect(m_actions->columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->columnsMenu->clear();
        m_table->fillColumnsMenu(m_actions->columnsMenu);
    });
    // A menu that is empty until it is shown cannot be opened in all styles.
    m_table->fillColumnsMenu(m_actions->columnsMenu);
    connectRequests();
}

void MainWindow::connectRequests()
{
    connect(m_actions->forgetToken, &QAction::triggered, this, [this] {
        if (const Token *token = selectedToken())
            Q_EMIT forgetTokenRequested(*token);
    });
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->refresh, &MainWindow::refreshRequested);
    on(m_actions->stop, [this] { m_workspace.stop(); });
    on(m_actions->resume, [this] { m_workspace.resume(); });
    on(m_actions->settings, [this] { Q_EMIT profileSettingsRequested(editable().value_or(QString())); });
    on(m_actions->newProfile, &MainWindow::newProfileRequested);
    on(m_actions->removeProfile, [this] { Q_EMIT removeProfileRequested(editable().value_or(QString())); });
    on(m_actions->importProfiles, [this] { askProfiles(true); });
    on(m_actions->exportProfiles, [this] { askProfiles(false); });
    on(m_actions->showAll, [this] { Q_EMIT accountChosen(std::nullopt); });
    connect(m_actions->showAccounts, &QAction::triggered, this, [this](bool shows) {
        const bool hadFocus = m_accounts->isAncestorOf(QApplication::focusWidget());
        m_showsSideBar = shows;
        showSideBar();
        if (shows)
            m_accounts->setFocus();
        else if (hadFocus)
            m_pages->currentWidget() == m_overview ? m_overview->takeFocus() : goToTable();
    });
    connect(m_accounts, &AccountsPane::chosen, this, &MainWindow::chooseInSideBar);
    connect(m_accounts, &AccountsPane::allChosen, this, [this] { chooseInSideBar(std::nullopt); });
    connect(m_accounts, &AccountsPane::addRequested, this, &MainWindow::newProfileRequested);
    connect(m_accounts, &AccountsPane::editRequested, this, &MainWindow::profileSettingsRequested);
    connect(m_accounts, &AccountsPane::duplicateRequested, this, &MainWindow::duplicateProfileRequested);
    connect(m_accounts, &AccountsPane::removeRequested, this, &MainWindow::removeProfileRequested);
    connect(m_accounts, &AccountsPane::moveRequested, this, &MainWindow::moveProfileRequested);
    connect(m_accounts, &AccountsPane::consoleRequested, this,
            [this](const QString &id) { openConsole(id, ConsolePage::Account); });
    connect(m_accounts, &AccountsPane::refreshRequested, this, &MainWindow::accountRefreshRequested);
    connect(m_accounts, &AccountsPane::refreshAllRequested, this, &MainWindow::refreshRequested);
    on(m_actions->openConsole, &MainWindow::openConsoleOfSelection);
    on(m_actions->showChanges, &MainWindow::showChanges);
    on(m_actions->demo, &MainWindow::demoRequested);
    connectLook();
    connectHelp();
}

} // namespace TokenDeck
