// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "query/filtercompletion.h"
#include "ui/common/clipboardguard.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/callsdialog.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filtershelf.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview.h"
#include "ui/table/tokenselection.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/history.h"
#include "ui/window/pager.h"
#include "ui/window/statusline.h"
#include "ui/window/workspacetext.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace TokenDeck {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_actions(new Actions(this))
    , m_history(new History(this))
    , m_model(new TokenTableModel(this))
    , m_secrets(new ClipboardGuard(this))
{
    setWindowTitle(u"TokenDeck"_s);
    resize(1280, 800);
    setMinimumSize(640, 400);
    buildToolBar();
    buildCenter();
    m_actions->fillMenuBar(menuBar());
    onEvents(this, {QEvent::Close}, [this] { Q_EMIT closing(); });
    connectActions();
    connectUse();

    connect(&workspace, &Workspace::cleared, this, [this] {
        m_filter->clear();
        m_history->clear();
    });
    connect(&workspace, &Workspace::shownChanged, this, &MainWindow::onShownChanged);
    connect(&workspace, &Workspace::accountsChanged, this, &MainWindow::updateAccounts);
    // A few times a second, and as they grow old.
    m_accountsTurn.setSingleShot(true);
    m_accountsTurn.setInterval(std::chrono::milliseconds(100));
    connect(&m_accountsTurn, &QTimer::timeout, this, &MainWindow::updateAccounts);
    const auto updateSoon = [this] {
        if (!m_accountsTurn.isActive())
            m_accountsTurn.start();
    };
    connect(&workspace, &Workspace::accountStatesChanged, this, updateSoon);
    connect(&workspace, &Workspace::contextChanged, this, updateSoon);
    connect(&workspace, &Workspace::inventoryChanged, this, &MainWindow::showInventory);
    connect(&workspace, &Workspace::arranged, this, &MainWindow::showArrangement);
    connect(&workspace, &Workspace::analysed, this, &MainWindow::showAnalysis);
    connect(&workspace, &Workspace::contextChanged, this, &MainWindow::updateText);
    connect(&workspace, &Workspace::remarksChanged, this, [this] { m_status->setRemarks(remarksText(m_workspace)); });
    connect(&workspace, &Workspace::loadBegan, this, &MainWindow::clearError);
    connect(&workspace, &Workspace::loadingChanged, this, &MainWindow::showLoading);
    connect(&workspace, &Workspace::progressed, m_status, &StatusLine::setProgress);
    connect(&workspace, &Workspace::loadEnded, this, [this](const std::optional<GatewayError> &error) {
        if (error)
            showError(*error);
        else
            clearError();
    });
    connect(m_model, &TokenTableModel::orderingRequested, &workspace, &Workspace::setOrdering);
    connect(m_model, &TokenTableModel::pagingChanged, this, &MainWindow::updatePager);
    m_detailsTurn.setSingleShot(true);
    connect(&m_detailsTurn, &QTimer::timeout, this, &MainWindow::showDetails);
    connect(m_secrets, &ClipboardGuard::secondsLeft, this, [this](int seconds) {
        showMessage(seconds > 0 ? tr("Full key copied: the clipboard will be cleared in %n s", nullptr, seconds)
                                : tr("The clipboard has been cleared"));
    });
    connect(m_secrets, &ClipboardGuard::replaced, this, [this] { showMessage({}); });
    updateText();
    onShownChanged();
    showLoading();
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange: m_workspace.setHidden(!isVisible() || isMinimized()); break;
    default: break;
    }
    return handled;
}

void MainWindow::onShownChanged()
{
    m_awaitsFirstRows = m_workspace.isOpen();
    m_awaitsSelection = m_awaitsFirstRows;
    m_choseInSideBar = m_choosesInSideBar;
    m_table->selection()->selectNothing();
    m_table->setShowsGateways(m_workspace.showsSeveral());
    m_model->setPage(0);
    m_model->setFindings({});
    m_filter->setSource(m_workspace.inventory(), m_workspace.context());
    m_status->setInventory({});
    m_status->showMessage({}); // it was about what was shown
    clearError();
    updateAccounts();
    updateInsights();
}

void MainWindow::showInventory()
{
    m_filter->setSource(m_workspace.inventory(), m_workspace.context());
    m_status->setInventory(m_workspace.inventory(), m_workspace.keptSince().has_value());
    updateActions();
}

void MainWindow::showArrangement(const ArrangementPointer &arrangement)
{
    const bool first = m_model->rowCount() == 0;
    m_model->setArrangement(arrangement);
    // Details of something, rather than an empty pane.
    const auto sameAccount = [](const InventorySource &a, const InventorySource &b) { return a.account == b.account; };
    const bool isOfShown = std::ranges::equal(arrangement->inventory.sources(), m_workspace.inventory().sources(),
                                              sameAccount);
    if (m_awaitsSelection && isOfShown && m_model->rowCount() > 0) {
        m_awaitsSelection = false;
        if (m_table->selection()->count() == 0)
            m_table->selectRow(0);
    }
    if (m_wanted && selectToken(*m_wanted))
        m_wanted.reset();
    updatePlaceholder();
    const bool isTyping = m_filter->isAncestorOf(focusWidget());
    if (first && m_awaitsFirstRows && !m_choseInSideBar && !isTyping && m_table->isVisible())
        m_table->setFocus();
    updateDetails();
}

void MainWindow::showAnalysis()
{
    m_model->setFindings(m_workspace.analysis()->findings);
    m_filter->setSource(m_workspace.inventory(), m_workspace.context());
    updateInsights();
    updateDetails();
}

void MainWindow::updateInsights()
{
    const auto &analysis = m_workspace.analysis();
    if (analysis)
        m_cards->setSummary(analysis->summary, m_workspace.summaryBefore(), m_model->text());
    else
        m_cards->clear();
    m_overview->setAnalysis(analysis, m_model->text());
    m_table->setLowPercent(m_workspace.context().thresholds.lowPercent);
    updateDialogs();
}

void MainWindow::updateText()
{
    const bool raw = m_actions->showRawQuota->isChecked();
    const TokenText text =
        TokenText(m_workspace.context().now, m_workspace.currency()).of(m_workspace.context().accounts);
    m_model->setText(raw ? text.inUnits() : text);
    m_table->fitColumns();
    m_filter->setSource(m_workspace.inventory(), m_workspace.context());
    if (m_callsDialog)
        m_callsDialog->setText(m_model->text());
    updateInsights();
    updateDetails();
}

void MainWindow::showOverview()
{
    m_actions->showOverview->trigger();
}

void MainWindow::showPage(QWidget *page)
{
    const bool tokens = page != m_overview;
    m_pages->setCurrentWidget(page);
    m_tabs->setCurrentIndex(tokens ? 0 : 1);
    for (QAction *place : std::as_const(m_tokensPlaces))
        place->setVisible(tokens);
    for (QAction *place : std::as_const(m_overviewPlaces))
        place->setVisible(!tokens);
    m_filter->shelf()->setAllowed(tokens);
    m_pager->setVisible(tokens);
    if (tokens)
        m_table->setFocus();
    else if (m_overview->isVisible())
        m_overview->takeFocus();
    noteVisit(false);
}

void MainWindow::noteVisit(bool typed)
{
    m_history->visit({m_filter->filter().query(), m_pages->currentWidget() == m_overview}, typed);
}

/// What a card, a chart or an answer leads to.
void MainWindow::showQuery(const QString &query)
{
    m_filter->setQuery(query);
    m_actions->showTokens->trigger();
}

void MainWindow::toggleQuery(const QString &query)
{
    QString asked = m_filter->filter().query();
    if (m_toggled != query && !m_toggled.isEmpty() && hasTerms(asked, m_toggled))
        asked = toggled(asked, m_toggled);
    m_toggled = query;
    m_filter->setQuery(toggled(asked, query));
    m_actions->showTokens->trigger();
}

void MainWindow::showLoading()
{
    const bool canResume = !m_workspace.isLoading() && m_workspace.canResume();
    m_status->setLoading(m_workspace.isLoading(), canResume);
    m_actions->resume->setEnabled(canResume);
    updatePlaceholder();
    updateActions();
}

void MainWindow::setNamedFilters(const QList<NamedFilter> &filters)
{
    m_filter->setNamedFilters(filters);
}

void MainWindow::showError(const GatewayError &error)
{
    m_error = error;
    m_failed.reset();
    if (m_workspace.showsSeveral())
        return showErrors();
    m_failed = editable();
    const ErrorText text = errorText(error);
    m_status->setFailure(text.headline, tr("Last refresh failed"));
    QString why = error.kind == GatewayError::Kind::Incomplete ? incompleteText(m_workspace.inventory()) : text.advice;
    if (!error.message.isEmpty())
        why = tr("The gateway says: %1").arg(error.message) % u'\n' % why;
    if (m_workspace.hasInventory() && m_workspace.inventory().isWhole())
        why = why % u' ' % tr("The tokens shown are from the last successful refresh.");
    m_banner->showMessage(Tone::Bad, text.headline, why, error.detail, bannerAction());
    updatePlaceholder();
}

void MainWindow::showNotice(const QString &headline, const QString &text)
{
    m_notice->showMessage(Tone::Warning, headline, text, {}, {});
}

void MainWindow::clearNotice()
{
    m_notice->hide();
}

void MainWindow::clearError()
{
    m_status->setFailure({}, {});
    if (!m_error)
        return;
    m_error.reset();
    m_banner->hide();
}

void MainWindow::showMessage(const QString &text)
{
    m_status->showMessage(text);
}

void MainWindow::updatePager()
{
    const Arrangement &shown = *m_model->arrangement();
    m_pager->setNote(unknownText(m_workspace, shown));
    m_pager->setPosition(m_model->page(), m_model->pageCount(), m_model->firstPosition(), m_model->rowCount(),
                         m_model->count(), scopeText(shown));
    m_actions->previousPage->setEnabled(m_model->page() > 0);
    m_actions->firstPage->setEnabled(m_model->page() > 0);
    m_actions->nextPage->setEnabled(m_model->page() + 1 < m_model->pageCount());
    m_actions->lastPage->setEnabled(m_model->page() + 1 < m_model->pageCount());
    updateDetails();
}

/// Once for all that changes in this turn, and after the rows: a list of limits takes a while to be read.
void MainWindow::updateDetails()
{
    m_detailsTurn.start();
    updateActions();
}

void MainWindow::showDetails()
{
    constexpr qsizetype maxAtOnce = 2'000; // more take longer than a frame
    m_summing.cancel();
    const qsizetype count = m_table->selection()->count();
    if (const Token *token = selectedToken())
        return m_details->showToken(*token, m_model->text(), findingContext(), useOf(*token));
    if (count < 2)
        return m_details->showNothing();
    const auto sum = [selected = selectedTokens(), context = m_workspace.context()](const Ticket &ticket) {
        return sumOf(selected, context, ticket);
    };
    const auto show = [this](const SelectionSum &made) { m_details->showSum(made, m_model->text()); };
    if (count <= maxAtOnce)
        show(sum({}));
    else
        m_summing.run(sum, show);
}

void MainWindow::updateActions()
{
    const bool selected = m_table->selection()->count() > 0;
    m_actions->copyKeys->setEnabled(selected);
    m_actions->copyRows->setEnabled(selected);
    m_actions->copyFullKey->setEnabled(m_copiesFullKeys && selectedToken());
    m_actions->openConsole->setEnabled(selectedToken() || shownAccount());
    for (QAction *ofOne : {m_actions->calls, m_actions->forgetToken})
        ofOne->setEnabled(selectedToken() != nullptr);
    m_actions->copyCell->setEnabled(m_table->currentIndex().isValid());
    const bool any = m_workspace.inventory().tokenCount() > 0;
    for (QAction *action : {m_actions->exportCsv, m_actions->exportJson, m_actions->whoCanCall})
        action->setEnabled(any);
    m_actions->refresh->setEnabled(m_workspace.isOpen() && !m_workspace.isLoading());
    m_actions->stop->setEnabled(m_workspace.isLoading());
}

SelectedTokens MainWindow::selectedTokens() const
{
    return m_table->selection()->selected();
}

const Token *MainWindow::selectedToken() const
{
    return m_table->selection()->count() == 1 ? selectedTokens().first() : nullptr;
}

} // namespace TokenDeck
