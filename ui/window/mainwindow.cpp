// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "transfer/clipboard.h"
#include "ui/common/clipboardguard.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/filter/filterbookmarks.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filtershelf.h"
#include "ui/overview/cards.h"
#include "ui/overview/overview.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/pager.h"
#include "ui/window/placeholder.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_model(new TokenTableModel(this))
    , m_secrets(new ClipboardGuard(this))
{
    setWindowTitle(u"TokenDeck"_s);
    resize(1280, 800);
    setMinimumSize(640, 400);
    buildToolBar();
    buildCenter();
    m_actions->fillMenuBar(menuBar());
    updateIcons();
    connectActions();

    connect(&m_arranger, &Arranger::arranged, this, &MainWindow::showArrangement);
    connect(m_model, &TokenTableModel::orderingRequested, &m_arranger, &Arranger::setOrdering);
    connect(m_model, &TokenTableModel::pagingChanged, this, &MainWindow::updatePager);
    // Relative times grow old.
    m_clock.setInterval(60s);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::updateMoment);
    m_clock.start();
    m_copying.setMaxThreadCount(1);
    m_detailsTurn.setSingleShot(true);
    connect(&m_detailsTurn, &QTimer::timeout, this, &MainWindow::showDetails);
    connect(&m_analyst, &Analyst::analysed, this, &MainWindow::showAnalysis);
    connect(m_secrets, &ClipboardGuard::secondsLeft, this, [this](int seconds) {
        showMessage(seconds > 0 ? tr("Full key copied: the clipboard will be cleared in %n s", nullptr, seconds)
                                : tr("The clipboard has been cleared"));
    });
    connect(m_secrets, &ClipboardGuard::replaced, this, [this] { showMessage({}); });
    beginGateway(false);
}

MainWindow::~MainWindow()
{
    ++m_copy;
    m_copying.waitForDone(); // it looks at that
}

void MainWindow::setProfiles(const QList<ProfileEntry> &profiles, const QString &current, bool demo,
                             const QString &account)
{
    m_actions->profilesMenu->clear();
    m_profileName = demo ? tr("Demo") : account;
    for (const ProfileEntry &profile : profiles) {
        // An ampersand would become a mnemonic.
        QAction *action = m_actions->profilesMenu->addAction(QString(profile.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(profile.id == current);
        if (profile.id == current)
            m_profileName = profile.name;
        connect(action, &QAction::triggered, this, [this, id = profile.id] { Q_EMIT profileRequested(id); });
    }
    if (!profiles.isEmpty())
        m_actions->profilesMenu->addSeparator();
    m_actions->profilesMenu->addAction(m_actions->demo);
    m_actions->demo->setChecked(demo);
    m_actions->settings->setEnabled(!current.isEmpty());
    m_actions->removeProfile->setEnabled(!current.isEmpty());
    setWindowTitle(m_profileName.isEmpty() ? u"TokenDeck"_s : QString(m_profileName % u" — TokenDeck"_s));
}

void MainWindow::beginGateway(bool open)
{
    m_hasGateway = open;
    m_hasInventory = false;
    m_awaitsFirstRows = open;
    m_inventory = {};
    m_analysis.reset();
    m_before.reset();
    m_currency = {};
    m_context.quotaPerUnit.reset();
    m_clockOffset = 0;
    m_knowsCurrency = true;
    m_foreignUser.clear();
    updateRemarks();
    m_filter->clear();
    m_model->setPage(0);
    m_model->setFindings({});
    m_context.findings.reset();
    updateMoment();
    m_arranger.setInventory(m_inventory, false);
    m_analyst.setInventory(m_inventory, false);
    m_filter->setSource(m_inventory, m_context);
    m_status->clearInventory();
    clearError();
    setLoading(false);
}

void MainWindow::setInventory(const Inventory &inventory, bool grown)
{
    if (!grown) {
        m_before = showsInsights() ? std::optional(m_analysis->summary) : std::nullopt;
        updateMoment();
    }
    m_inventory = inventory;
    m_hasInventory = true;
    m_arranger.setInventory(inventory, grown);
    m_analyst.setInventory(inventory, grown);
    m_filter->setSource(inventory, m_context);
    m_status->setInventory(inventory);
    updateActions();
}

void MainWindow::showArrangement(const ArrangementPointer &arrangement)
{
    const bool first = m_model->rowCount() == 0;
    m_model->setArrangement(arrangement);
    // Details of something, rather than an empty pane.
    if (first && m_awaitsFirstRows && m_model->rowCount() > 0)
        m_table->selectRow(0);
    updatePlaceholder();
    if (first && m_awaitsFirstRows && m_filter->query().isEmpty() && m_table->isVisible())
        m_table->setFocus();
    updateDetails();
}

void MainWindow::showAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    if (!m_hasInventory)
        return;
    auto old = std::exchange(m_analysis, analysis);
    m_model->setFindings(analysis->findings);
    m_context.findings = analysis->findings;
    m_arranger.setContext(m_context);
    m_filter->setSource(m_inventory, m_context);
    updateInsights();
    updateDetails();
    // It may be the last to hold tokens that a refresh has replaced, and to free 100,000 takes a frame.
    QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.reset(); });
    if (showsInsights())
        Q_EMIT insightsShown();
}

void MainWindow::updateInsights()
{
    if (m_analysis)
        m_cards->setSummary(m_analysis->summary, m_before, m_model->text());
    else
        m_cards->clear();
    m_overview->setAnalysis(m_analysis, m_model->text());
    updateAccessDialog();
}

void MainWindow::setCurrency(const Currency &currency)
{
    m_currency = currency;
    m_context.quotaPerUnit = currency.quotaPerUnit();
    m_knowsCurrency = currency.quotaPerUnit().has_value();
    updateText();
    updateContext();
    updateRemarks();
}

void MainWindow::setCopiesFullKeys(bool allowed)
{
    m_copiesFullKeys = allowed;
    updateActions();
}

void MainWindow::copySecret(const QString &secret)
{
    m_secrets->put(secret);
}

void MainWindow::setClockOffset(qint64 seconds)
{
    if (std::exchange(m_clockOffset, seconds) == seconds)
        return;
    updateMoment();
    updateRemarks();
}

void MainWindow::setForeignUser(const QString &userId)
{
    m_foreignUser = userId;
    updateRemarks();
}

/// What must be known of what is shown.
void MainWindow::updateRemarks()
{
    QStringList remarks;
    if (m_clockOffset != 0) {
        const int minutes = static_cast<int>(qMin<qint64>(qAbs(m_clockOffset) / 60, INT_MAX));
        const QString apart = m_clockOffset > 0
            ? tr("The gateway's clock is %n minute(s) ahead of this computer's.", nullptr, minutes)
            : tr("The gateway's clock is %n minute(s) behind this computer's.", nullptr, minutes);
        remarks.append(apart % u' ' % tr("What has expired is told by the gateway's."));
    }
    if (!m_foreignUser.isEmpty())
        remarks.append(tr("None of these tokens is user %1's: the gateway does not go by the user ID, or shows an "
                          "administrator everybody's.")
                           .arg(m_foreignUser));
    if (!m_knowsCurrency)
        remarks.append(tr("The site does not say how it shows amounts: they are in quota units, and filters cannot ask "
                          "for dollars."));
    m_status->setRemarks(remarks);
}

void MainWindow::setFindingSettings(const FilterThresholds &thresholds, FindingRules rules)
{
    m_context.thresholds = thresholds;
    m_rules = rules;
    updateContext();
}

/// All that is shown is asked as of one moment, so that numbers and what they lead to agree.
void MainWindow::updateMoment()
{
    m_context.now = QDateTime::currentSecsSinceEpoch() + m_clockOffset;
    updateText();
    updateContext();
}

void MainWindow::updateText()
{
    const Currency currency = m_actions->showRawQuota->isChecked() ? Currency() : m_currency;
    m_model->setText(TokenText(m_context.now, currency));
    updateInsights();
    updateDetails();
}

void MainWindow::updateContext()
{
    m_arranger.setContext(m_context);
    m_filter->setSource(m_inventory, m_context);
    FilterContext context = m_context;
    context.findings.reset();
    m_analyst.setContext(context, m_rules);
}

void MainWindow::showOverview()
{
    m_actions->showOverview->trigger();
}

void MainWindow::showPage(QWidget *page)
{
    const bool tokens = page != m_overview;
    m_pages->setCurrentWidget(page);
    for (QAction *place : {m_filterPlace, m_columnsPlace})
        place->setVisible(tokens);
    for (QAction *place : {m_gapPlace, m_whoPlace})
        place->setVisible(!tokens);
    m_filter->shelf()->setAllowed(tokens);
    m_pager->setVisible(tokens);
    if (tokens)
        m_table->setFocus();
    else if (m_overview->isVisible())
        m_overview->takeFocus();
}

/// What a card, a chart or an answer leads to.
void MainWindow::showQuery(const QString &query)
{
    m_filter->setQuery(query);
    m_actions->showTokens->trigger();
}

void MainWindow::setCanContinue(bool can)
{
    m_status->setCanContinue(can);
    m_actions->resume->setEnabled(can);
}

void MainWindow::setLoading(bool loading)
{
    m_actions->resume->setEnabled(false);
    m_loading = loading;
    m_status->setLoading(loading);
    updatePlaceholder();
    updateActions();
}

void MainWindow::setProgress(const LoadProgress &progress)
{
    m_status->setProgress(progress);
}

void MainWindow::setNamedFilters(const QList<NamedFilter> &filters)
{
    m_filter->setNamedFilters(filters);
}

void MainWindow::showError(const GatewayError &error)
{
    m_error = error;
    const ErrorText text = errorText(error);
    QString why = error.kind == GatewayError::Kind::Incomplete ? incompleteText(m_inventory) : text.advice;
    if (!error.message.isEmpty())
        why = tr("The gateway says: %1").arg(error.message) % u'\n' % why;
    if (m_hasInventory && m_inventory.isWhole())
        why = why % u' ' % tr("What is shown is from before.");
    const auto action = [&] {
        switch (text.action) {
        case ErrorText::Action::UseBetterAddress: return tr("&Use This Address");
        case ErrorText::Action::Settings: return m_actions->settings->isEnabled() ? tr("&Settings…") : tr("&Retry");
        case ErrorText::Action::Retry: return tr("&Retry");
        }
        Q_UNREACHABLE();
    };
    m_banner->showMessage(Banner::Severity::Error, text.headline, why, error.detail, action());
    updatePlaceholder();
}

void MainWindow::showNotice(const QString &headline, const QString &text)
{
    m_error.reset();
    m_banner->showMessage(Banner::Severity::Warning, headline, text, {}, {});
}

void MainWindow::clearError()
{
    // A notice is not about the load, and stands until it is dismissed.
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
    QString scope;
    const QLocale locale;
    const Arrangement &shown = *m_model->arrangement();
    if (shown.filtered)
        scope = tr("filtered from %1").arg(locale.toString(shown.inventory.tokenCount()));
    if (shown.unknown > 0)
        scope = scope % u" · "_s % tr("%1 not known", "tokens").arg(locale.toString(shown.unknown));
    if (!shown.isNatural() && shown.inventory.completeness() == Completeness::Partial) {
        const QString loaded = tr("of the %1 loaded").arg(locale.toString(shown.inventory.tokenCount()));
        scope = shown.filtered ? loaded : tr("sorted, %1").arg(loaded);
    }
    m_pager->setNote(shown.unknown == 0 ? QString() : unknownText());
    m_pager->setPosition(m_model->page(), m_model->pageCount(), m_model->firstPosition(), m_model->rowCount(),
                         m_model->count(), scope);
    m_actions->previousPage->setEnabled(m_model->page() > 0);
    m_actions->firstPage->setEnabled(m_model->page() > 0);
    m_actions->nextPage->setEnabled(m_model->page() + 1 < m_model->pageCount());
    m_actions->lastPage->setEnabled(m_model->page() + 1 < m_model->pageCount());
}

/// Why some tokens match neither the filter nor its contrary.
QString MainWindow::unknownText() const
{
    const QString text = tr("%n token(s) match neither the filter nor its contrary: what decides is not known of them.",
                            nullptr, static_cast<int>(qMin<qsizetype>(m_model->arrangement()->unknown, INT_MAX)));
    if (m_arranger.filter().needsRate() && !m_context.quotaPerUnit)
        return text % u'\n' % tr("The site does not say what a dollar is worth. Ask for quota units instead.");
    return text;
}

void MainWindow::updatePlaceholder()
{
    using Reason = Placeholder::Reason;
    std::optional<Reason> reason;
    if (!m_hasGateway)
        reason = Reason::NoProfile;
    else if (!m_hasInventory)
        reason = m_loading ? Reason::Loading : Reason::NothingLoaded;
    else if (m_inventory.slotCount() == 0)
        reason = Reason::NoTokens;
    else if (m_model->arrangement()->filtered && m_model->count() == 0)
        reason = Reason::NoMatch;
    if (reason)
        m_placeholder->setReason(*reason);
    m_stack->setCurrentWidget(reason ? static_cast<QWidget *>(m_placeholder) : m_table);
}

/// Once for all that changes in this turn, and after the rows: a list of limits takes a while to be read.
void MainWindow::updateDetails()
{
    m_detailsTurn.start();
    updateActions();
}

void MainWindow::showDetails()
{
    if (const Token *token = selectedToken())
        m_details->showToken(*token, m_model->arrangement()->inventory.family(), m_model->text(), findingContext());
    else
        m_details->showNothing(m_table->selectedCount());
}

void MainWindow::updateActions()
{
    const bool selected = m_table->selectionModel()->hasSelection();
    m_actions->copyKeys->setEnabled(selected);
    m_actions->copyRows->setEnabled(selected);
    m_actions->copyFullKey->setEnabled(m_copiesFullKeys && selectedToken());
    m_actions->copyCell->setEnabled(m_table->currentIndex().isValid());
    m_actions->exportCsv->setEnabled(m_inventory.tokenCount() > 0);
    m_actions->exportJson->setEnabled(m_inventory.tokenCount() > 0);
    m_actions->whoCanCall->setEnabled(m_inventory.tokenCount() > 0);
    m_actions->refresh->setEnabled(m_hasGateway && !m_loading);
    m_actions->stop->setEnabled(m_loading);
}

void MainWindow::askForVisiblePages(int first, int last)
{
    for (const qsizetype page : m_model->missingPages(first, last))
        Q_EMIT gatewayPageNeeded(page);
}

const Token *MainWindow::selectedToken() const
{
    return m_table->selectedCount() == 1 ? m_model->token(m_table->selectedRows().constFirst()) : nullptr;
}

std::vector<Token> MainWindow::selectedTokens() const
{
    std::vector<Token> tokens;
    for (const int row : m_table->selectedRows()) {
        if (const Token *token = m_model->token(row))
            tokens.push_back(*token);
    }
    return tokens;
}

void MainWindow::restoreLayout(const Settings &settings)
{
    constexpr QSize frame(16, 48); // of the window manager's, at most
    if (!restoreGeometry(settings.windowGeometry()))
        resize(size().boundedTo(screen()->availableSize() - frame));
    constexpr int narrow = 1'000;
    if (width() < narrow)
        m_splitter->setSizes({width(), m_details->minimumWidth()});
    m_splitter->restoreState(settings.windowState());
    m_table->restoreColumns(settings.tableHeader());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_pager->setRowsPerPage(settings.rowsPerPage());
    m_model->setPageRows(m_pager->rowsPerPage());
    m_actions->showDetails->setChecked(settings.showsDetails());
    m_actions->showCards->setChecked(settings.showsCards());
    m_actions->showRawQuota->setChecked(settings.showsRawQuota());
    if (settings.showsOverview())
        showOverview();
    m_exportFolder = settings.exportFolder();
    setTheme(settings.theme());
}

void MainWindow::saveLayout(Settings &settings) const
{
    settings.setWindowGeometry(saveGeometry());
    settings.setWindowState(m_splitter->saveState());
    settings.setTableHeader(m_table->saveColumns());
    settings.setRowsPerPage(m_model->pageRows());
    settings.setShowsDetails(m_actions->showDetails->isChecked());
    settings.setShowsCards(m_actions->showCards->isChecked());
    settings.setShowsRawQuota(m_actions->showRawQuota->isChecked());
    settings.setShowsOverview(m_actions->showOverview->isChecked());
    settings.setExportFolder(m_exportFolder);
}

void MainWindow::setTheme(Theme theme)
{
    switch (theme) {
    case Theme::System: m_actions->themeSystem->setChecked(true); return;
    case Theme::Light: m_actions->themeLight->setChecked(true); return;
    case Theme::Dark: m_actions->themeDark->setChecked(true); return;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_columnsButton)
        updateIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::updateIcons()
{
    m_actions->updateIcons(palette());
    m_columnsButton->setIcon(themedIcon(u"columns"_s, palette()));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_awaitsFirstRows && event->type() == QEvent::Paint && watched == m_table->viewport()
        && m_inventory.tokenCount() > 0) {
        m_awaitsFirstRows = false;
        // After the paint event, not before it.
        QMetaObject::invokeMethod(this, &MainWindow::firstRowsShown, Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace TokenDeck
