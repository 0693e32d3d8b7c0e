// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "transfer/clipboard.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/detailspane.h"
#include "ui/errortext.h"
#include "ui/pager.h"
#include "ui/placeholder.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
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
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->setNow(QDateTime::currentSecsSinceEpoch());
        updateDetails();
    });
    m_clock.start();
    beginGateway(false);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName("toolBar"_L1);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->layout()->setContentsMargins(6, 5, 6, 5);
    bar->layout()->setSpacing(8);
    bar->addAction(m_actions->refresh);

    m_filter = new QLineEdit(bar);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter by words in name, group, key, models, IPs or ID"));
    m_filter->setClearButtonEnabled(true);
    m_filterMark = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_filterMark->setToolTip(tr("Filter"));
    connect(m_filterMark, &QAction::triggered, m_filter, &QLineEdit::selectAll);
    bar->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        // A query that cannot be read, as most cannot while they are typed, leaves the last one standing.
        const auto parsed = Filter::parse(text);
        if (const auto *filter = std::get_if<Filter>(&parsed))
            m_arranger.setFilter(*filter);
    });
    m_filter->installEventFilter(this);

    auto *columns = new QToolButton(bar);
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Which columns are shown"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setFocusPolicy(Qt::TabFocus);
    columns->setMenu(m_actions->columnsMenu);
    columns->setObjectName("columnsButton"_L1);
    m_columnsButton = columns;
    bar->addWidget(columns);

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
    m_table = new TokenTableView(this);
    m_table->setTokenModel(m_model);
    m_banner = new Banner(this);
    m_placeholder = new Placeholder(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_placeholder);
    m_details = new DetailsPane(this);
    m_pager = new Pager(this);
    m_status = new StatusLine(this);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_banner);
    leftLayout->addWidget(m_stack, 1);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({960, 320});

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(m_pager, 1);
    bottom->addWidget(m_status);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(bottom);
    setCentralWidget(center);

    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(this);
        m_actions->fillContextMenu(&menu);
        menu.exec(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table, &TokenTableView::visibleRowsChanged, this, &MainWindow::askForVisiblePages);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::updateDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::updateDetails);
    connect(m_details, &DetailsPane::copyRequested, this, [this](const QString &text) { copyText(text, tr("Copied")); });
    connect(m_pager, &Pager::pageRequested, m_model, &TokenTableModel::setPage);
    connect(m_pager, &Pager::rowsPerPageChanged, m_model, &TokenTableModel::setPageRows);
    connect(m_status, &StatusLine::stopRequested, this, &MainWindow::stopRequested);
    connect(m_placeholder, &Placeholder::connectRequested, this, &MainWindow::newProfileRequested);
    connect(m_placeholder, &Placeholder::demoRequested, this, &MainWindow::demoRequested);
    connect(m_placeholder, &Placeholder::clearFilterRequested, this, [this] { m_filter->clear(); });
    connect(m_banner, &Banner::dismissed, this, [this] {
        m_error.reset();
        m_banner->hide();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const bool settings = m_error && errorText(*m_error).action == ErrorText::Action::Settings;
        if (settings)
            Q_EMIT settingsRequested();
        else
            Q_EMIT refreshRequested();
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->exportCsv, [this] { askExport(ExportFormat::Csv); });
    on(m_actions->exportJson, [this] { askExport(ExportFormat::Json); });
    on(m_actions->quit, &QWidget::close);
    on(m_actions->copyKeys, &MainWindow::copyKeys);
    on(m_actions->copyCell, &MainWindow::copyCell);
    on(m_actions->copyRows, &MainWindow::copyRows);
    on(m_actions->selectAll, [this] { m_table->selectAll(); });
    // Elsewhere, in fields and lists, these keys copy and select what is there.
    for (QAction *action : {m_actions->copyKeys, m_actions->selectAll}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        removeAction(action);
        m_table->addAction(action);
    }
    on(m_actions->find, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    on(m_actions->clearFilter, [this] { m_filter->clear(); });
    connect(m_actions->showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    m_actions->showDetails->setChecked(true);
    on(m_actions->gatewayOrder, [this] {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_arranger.setOrdering({});
    });
    on(m_actions->firstPage, [this] { m_pager->goFirst(); });
    on(m_actions->previousPage, [this] { m_pager->goPrevious(); });
    on(m_actions->nextPage, [this] { m_pager->goNext(); });
    on(m_actions->lastPage, [this] { m_pager->goLast(); });
    on(m_actions->goToPage, [this] { m_pager->editPage(); });
    for (const auto &[action, theme] : {std::pair(m_actions->themeSystem, Theme::System),
                                        std::pair(m_actions->themeLight, Theme::Light),
                                        std::pair(m_actions->themeDark, Theme::Dark)})
        on(action, [this, theme = theme] { Q_EMIT themeChanged(theme); });
    connect(m_actions->columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->columnsMenu->clear();
        m_table->fillColumnsMenu(m_actions->columnsMenu);
    });
    // A menu that is empty until it is shown cannot be opened in all styles.
    m_table->fillColumnsMenu(m_actions->columnsMenu);

    on(m_actions->refresh, &MainWindow::refreshRequested);
    on(m_actions->stop, &MainWindow::stopRequested);
    on(m_actions->settings, &MainWindow::settingsRequested);
    on(m_actions->newProfile, &MainWindow::newProfileRequested);
    on(m_actions->removeProfile, &MainWindow::removeProfileRequested);
    on(m_actions->demo, &MainWindow::demoRequested);
    on(m_actions->shortcuts, &MainWindow::showShortcuts);
    on(m_actions->about, &MainWindow::showAbout);
    on(m_actions->aboutQt, &QApplication::aboutQt);
}

void MainWindow::setProfiles(const QList<ProfileEntry> &profiles, const QString &current, bool demo)
{
    m_actions->profilesMenu->clear();
    m_profileName = demo ? tr("Demo") : QString();
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
    m_filter->clear();
    m_model->setPage(0);
    m_arranger.setInventory(m_inventory, false);
    m_status->clearInventory();
    clearError();
    setLoading(false);
}

void MainWindow::setInventory(const Inventory &inventory, bool grown)
{
    m_inventory = inventory;
    m_hasInventory = true;
    if (!grown)
        m_model->setNow(QDateTime::currentSecsSinceEpoch());
    m_arranger.setInventory(inventory, grown);
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
    if (first && m_awaitsFirstRows && m_filter->text().isEmpty())
        m_table->setFocus();
    updateDetails();
}

void MainWindow::setLoading(bool loading)
{
    m_loading = loading;
    m_status->setLoading(loading);
    updatePlaceholder();
    updateActions();
}

void MainWindow::setProgress(const LoadProgress &progress)
{
    m_status->setProgress(progress);
}

void MainWindow::showError(const GatewayError &error)
{
    m_error = error;
    const ErrorText text = errorText(error);
    QString why = text.advice;
    if (!error.message.isEmpty())
        why = tr("The gateway says: %1").arg(error.message) % u'\n' % why;
    if (m_hasInventory && m_inventory.isWhole())
        why = why % u' ' % tr("What is shown is from before.");
    m_banner->showMessage(Banner::Severity::Error, text.headline, why, error.detail,
                          text.action == ErrorText::Action::Settings && m_actions->settings->isEnabled()
                              ? tr("&Settings…")
                              : tr("&Retry"));
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
    if (!shown.isNatural() && shown.inventory.completeness() == Completeness::Partial) {
        const QString loaded = tr("of the %1 loaded").arg(locale.toString(shown.inventory.tokenCount()));
        scope = shown.filtered ? loaded : tr("sorted, %1").arg(loaded);
    }
    m_pager->setPosition(m_model->page(), m_model->pageCount(), m_model->firstPosition(), m_model->rowCount(),
                         m_model->count(), scope);
    m_actions->previousPage->setEnabled(m_model->page() > 0);
    m_actions->firstPage->setEnabled(m_model->page() > 0);
    m_actions->nextPage->setEnabled(m_model->page() + 1 < m_model->pageCount());
    m_actions->lastPage->setEnabled(m_model->page() + 1 < m_model->pageCount());
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

void MainWindow::updateDetails()
{
    const QList<int> rows = m_table->selectedRows();
    const Token *token = rows.size() == 1 ? m_model->token(rows.constFirst()) : nullptr;
    if (token)
        m_details->showToken(*token, m_model->arrangement()->inventory.family(), m_model->text());
    else
        m_details->showNothing(rows.size());
    updateActions();
}

void MainWindow::updateActions()
{
    const bool selected = m_table->selectionModel()->hasSelection();
    m_actions->copyKeys->setEnabled(selected);
    m_actions->copyRows->setEnabled(selected);
    m_actions->copyCell->setEnabled(m_table->currentIndex().isValid());
    m_actions->exportCsv->setEnabled(m_inventory.tokenCount() > 0);
    m_actions->exportJson->setEnabled(m_inventory.tokenCount() > 0);
    m_actions->refresh->setEnabled(m_hasGateway && !m_loading);
    m_actions->stop->setEnabled(m_loading);
}

void MainWindow::askForVisiblePages(int first, int last)
{
    for (const qsizetype page : m_model->missingPages(first, last))
        Q_EMIT gatewayPageNeeded(page);
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
    m_splitter->restoreState(settings.windowState());
    m_table->restoreColumns(settings.tableHeader());
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_pager->setRowsPerPage(settings.rowsPerPage());
    m_model->setPageRows(m_pager->rowsPerPage());
    m_actions->showDetails->setChecked(settings.showsDetails());
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
    QPalette faint = palette();
    faint.setColor(QPalette::ButtonText, toneColor(Tone::Muted, palette()));
    m_filterMark->setIcon(themedIcon(u"search"_s, faint));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_awaitsFirstRows && event->type() == QEvent::Paint && watched == m_table->viewport()
        && m_inventory.tokenCount() > 0) {
        m_awaitsFirstRows = false;
        // After the paint event, not before it.
        QMetaObject::invokeMethod(this, &MainWindow::firstRowsShown, Qt::QueuedConnection);
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
                m_table->selectRow(0);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace TokenDeck
