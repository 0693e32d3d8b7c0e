// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window looks, and what is kept of that.
#include "ui/accounts/accountspane.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/filter/filterfield.h"
#include "ui/overview/cards.h"
#include "ui/table/tokenselection.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/history.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pager.h"
#include "ui/window/statusline.h"
#include "ui/window/workspacetext.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace TokenDeck {

namespace {

constexpr QSize usualSize{1280, 800};

} // namespace

void MainWindow::restoreTable(const QByteArray &state)
{
    m_table->restoreColumns(state);
}

QByteArray MainWindow::tableState() const
{
    return m_table->saveColumns();
}

void MainWindow::restoreLayout(const Settings &settings)
{
    // A screen may have gone, or be smaller now.
    const bool restored = restoreGeometry(settings.windowGeometry());
    if (!isMaximized() && !isFullScreen())
        resize(fittingScreen(this, restored ? size() : usualSize));
    const auto isSeen = [this](const QScreen *screen) { return screen->availableGeometry().intersects(geometry()); };
    if (std::ranges::none_of(QGuiApplication::screens(), isSeen))
        move(screen()->availableGeometry().topLeft());
    if (!m_splitter->restoreState(settings.windowState()))
        m_splitter->setSizes({990, 290});
    arrangeParts();
    m_table->resetColumns();
    restoreTable(settings.tableHeader());
    m_pager->setRowsPerPage(settings.rowsPerPage());
    m_model->setPageRows(m_pager->rowsPerPage());
    m_showsSideBar = settings.showsSideBar();
    showSideBar();
    m_columns->setSizes({settings.sideBarWidth(), width() - settings.sideBarWidth()});
    takeLook(settings);
    m_actions->showDetails->setChecked(settings.showsDetails());
    m_actions->showCards->setChecked(settings.showsCards());
    if (settings.showsOverview() && settings.restoresSession())
        showOverview();
    m_exportFolder = settings.exportFolder();
}

/// In a low window the table comes before the cards.
void MainWindow::arrangeCards()
{
    const bool below = m_splitter->orientation() == Qt::Vertical && m_actions->showDetails->isChecked();
    const int others = m_stack->minimumHeight() + (below ? m_details->minimumSizeHint().height() : 0);
    const int needed = m_cards->heightIn(m_cards->parentWidget()->width());
    m_cards->setVisible(m_actions->showCards->isChecked() && needed + others <= m_pages->height());
}

/// As there is room: side by side with the details, the table would have none for its columns in a narrow window; there it
/// comes before the side bar, too, unless its user wants that.
void MainWindow::arrangeParts()
{
    constexpr int narrow = 1'000;
    constexpr int low = 600; // no room below either
    const bool below = width() < narrow && height() >= low;
    showSideBar();
    m_toolBar->setToolButtonStyle(width() < roomyWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const auto orientation = below ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setStretchFactor(0, below ? 3 : 1);
    m_splitter->setStretchFactor(1, below ? 2 : 0);
    // Once the parts have the window's new size.
    QMetaObject::invokeMethod(
        m_splitter,
        [this, below] {
            m_splitter->setSizes(below ? QList{300, 200} : QList{990, 290});
        },
        Qt::QueuedConnection);
}

void MainWindow::connectLook()
{
    connect(m_actions->themes, &QActionGroup::triggered, this,
            [this](QAction *theme) { Q_EMIT themeChanged(static_cast<Theme>(theme->data().toInt())); });
    connect(m_actions->densities, &QActionGroup::triggered, this,
            [this](QAction *density) { m_table->setDensity(static_cast<Density>(density->data().toInt())); });
    connect(m_actions->freezeFirst, &QAction::triggered, m_table, &TokenTableView::setFreezesFirst);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::layoutResetRequested);
    connect(m_actions->preferences, &QAction::triggered, this, [this] { Q_EMIT preferencesRequested(false); });
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::askPrint);
    connect(m_actions->savePdf, &QAction::triggered, this, &MainWindow::askPdf);
}

void MainWindow::takeLook(const Settings &settings)
{
    const auto check = [](const QActionGroup *group, auto value) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(value));
    };
    check(m_actions->themes, settings.theme());
    check(m_actions->densities, settings.density());
    m_table->setDensity(settings.density());
    m_actions->freezeFirst->setChecked(settings.freezesFirstColumns());
    m_table->setFreezesFirst(settings.freezesFirstColumns());
    m_actions->showRawQuota->setChecked(settings.showsRawQuota());
}

void MainWindow::restoreSession(const Settings &settings)
{
    if (settings.restoresSession() && !settings.sessionFilter().isEmpty())
        m_filter->setQuery(settings.sessionFilter());
}

void MainWindow::saveLayout(Settings &settings) const
{
    settings.setWindowGeometry(saveGeometry());
    settings.setWindowState(m_splitter->saveState());
    settings.setTableHeader(m_table->saveColumns());
    settings.setRowsPerPage(m_model->pageRows());
    settings.setShowsSideBar(m_showsSideBar);
    if (m_accounts->isVisible())
        settings.setSideBarWidth(m_accounts->width());
    settings.setShowsDetails(m_actions->showDetails->isChecked());
    settings.setShowsCards(m_actions->showCards->isChecked());
    if (const QAction *density = m_actions->densities->checkedAction())
        settings.setDensity(static_cast<Density>(density->data().toInt()));
    settings.setFreezesFirstColumns(m_actions->freezeFirst->isChecked());
    settings.setShowsRawQuota(m_actions->showRawQuota->isChecked());
    settings.setSessionFilter(m_filter->filter().query());
    settings.setShowsOverview(m_actions->showOverview->isChecked());
    settings.setExportFolder(m_exportFolder);
}

void MainWindow::takeOver(const MainWindow &other)
{
    m_filter->setQuery(other.m_filter->query());
    m_model->setArrangement(other.arrangement());
    m_model->setPage(other.m_model->page());
    m_table->selection()->takeOver(*other.m_table->selection());
    const QModelIndex current = other.m_table->currentIndex();
    m_table->selectionModel()->setCurrentIndex(m_model->index(current.row(), current.column()),
                                               QItemSelectionModel::NoUpdate);
    m_awaitsSelection = false;
    m_awaitsFirstRows = other.m_awaitsFirstRows;
    m_toggled = other.m_toggled;
    if (other.m_actions->showOverview->isChecked())
        showOverview();
    m_history->takeOver(*other.m_history);
    if (m_workspace.hasInventory())
        showInventory();
    if (m_workspace.analysis())
        showAnalysis();
    m_status->setRemarks(remarksText(m_workspace));
    if (other.m_error)
        showError(*other.m_error);
    if (!other.m_notice->isHidden())
        m_notice->showAsIn(*other.m_notice);
    m_table->scrollTo(m_table->currentIndex());
    updatePlaceholder();
    updateDetails();
}

} // namespace TokenDeck
