// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that the main window opens beside it, and what it asks of the use of one token.
#include "transfer/export.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/callsdialog.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/dialogs/unusualdialog.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::connectUse()
{
    connect(m_actions->calls, &QAction::triggered, this, &MainWindow::askCalls);
    connect(m_actions->unusualDays, &QAction::triggered, this, &MainWindow::askUnusual);
    connect(m_details, &DetailsPane::callsRequested, this, &MainWindow::askCalls);
    connect(m_details, &DetailsPane::savePictureRequested, this, &MainWindow::askPicture);
    connect(m_details, &DetailsPane::useWanted, this, [this] {
        if (const Token *token = selectedToken()) {
            m_workspace.askUse(*token);
            showDetails();
        }
    });
    connect(&m_workspace, &Workspace::useChanged, this, [this](TokenId::Account account) {
        const Token *token = selectedToken();
        if (token && token->id().account() == account)
            updateDetails();
    });
    connect(&m_workspace, &Workspace::loadingChanged, this, [this] {
        if (!m_workspace.isLoading())
            updateDetails();
    });
}

UseOfToken MainWindow::useOf(const Token &token) const
{
    UseOfToken use{m_workspace.useOf(token), m_workspace.awaitsUse(token)};
    if (use.logged.time != 0) {
        use.namesakes = m_workspace.namesakes(token);
        use.isNamesakesMin = !m_workspace.inventory().isWhole();
    }
    return use;
}

void MainWindow::askCalls()
{
    const Token *token = selectedToken();
    if (!token)
        return;
    if (!m_callsDialog) {
        m_callsDialog = new CallsDialog(m_workspace, this);
        connect(m_callsDialog, &CallsDialog::copyRequested, this, &MainWindow::copyText);
        connect(m_callsDialog, &CallsDialog::exportRequested, this, &MainWindow::askCallsExport);
    }
    m_callsDialog->showToken(*token, m_model->text());
}

void MainWindow::askCallsExport(bool all)
{
    const ExportExtent extent = m_callsDialog->extent(all);
    askCsvFile(
        all ? tr("Export All Calls") : tr("Export Calls"),
        suggestedFileName(m_callsDialog->tokenName(), extent, ExportFormat::Csv, QDate::currentDate(), u"calls"_s),
        [this, all](const QString &path) { m_callsDialog->exportTo(path, all); });
}

void MainWindow::askUnusual()
{
    if (!m_unusualDialog) {
        m_unusualDialog = new UnusualDialog(this);
        connect(m_unusualDialog, &UnusualDialog::copyRequested, this, &MainWindow::copyText);
        connect(m_unusualDialog, &UnusualDialog::exportRequested, this, &MainWindow::askUnusualExport);
        connect(m_unusualDialog, &UnusualDialog::plannedChanged, this, [this](const UnusualRow &row) {
            m_workspace.setPlanned(row.account, row.day.token, row.day.day, row.day.isPlanned);
        });
        connect(m_unusualDialog, &UnusualDialog::queryRequested, this, [this](const QString &query) {
            showQuery(query);
            activateWindow();
        });
        // After the window itself has taken it in.
        const auto update = [this] { updateUnusualDialog(); };
        connect(&m_workspace, &Workspace::contextChanged, m_unusualDialog, update);
        connect(&m_workspace, &Workspace::loadingChanged, m_unusualDialog, update);
        connect(&m_workspace, &Workspace::shownChanged, m_unusualDialog, update);
        connect(m_actions->showRawQuota, &QAction::toggled, m_unusualDialog, update);
    }
    m_unusualDialog->show();
    updateUnusualDialog();
    bringToFront(m_unusualDialog);
}

void MainWindow::updateUnusualDialog()
{
    if (m_unusualDialog->isVisible())
        m_unusualDialog->showDays(m_model->text(), m_workspace.isLoading() || m_workspace.awaitsOutlooks());
}

void MainWindow::askUnusualExport()
{
    askCsvFile(
        tr("Export Unusual Days"),
        suggestedFileName(m_shownName, {.whole = true}, ExportFormat::Csv, QDate::currentDate(), u"unusual-days"_s),
        [this](const QString &path) { m_unusualDialog->exportTo(path); });
}

void MainWindow::askWhoCanCall()
{
    if (!m_accessDialog) {
        m_accessDialog = new AccessDialog(this);
        connect(m_accessDialog, &AccessDialog::queryRequested, this, &MainWindow::showQuery);
        connect(m_accessDialog, &AccessDialog::tokenRequested, this, &MainWindow::goToToken);
        connect(m_accessDialog, &AccessDialog::copyRequested, this, &MainWindow::copyText);
        connect(m_accessDialog, &AccessDialog::exportRequested, this, &MainWindow::askAccessExport);
    }
    // What was asked before is there still, and so are its answers.
    const Token *token = selectedToken();
    if (token && m_actions->showTokens->isChecked())
        m_accessDialog->select(token->id());
    m_accessDialog->show();
    updateAccessDialog();
    bringToFront(m_accessDialog);
}

void MainWindow::updateAccessDialog()
{
    if (!m_accessDialog || !m_accessDialog->isVisible())
        return;
    const auto &analysis = m_workspace.analysis();
    const auto &accounts = m_workspace.context().accounts;
    std::optional<QStringList> models;
    if (analysis)
        models = allModels(analysis->summary.modelNames, accounts);
    m_accessDialog->setInventory(m_workspace.inventory(), models, accounts, m_model->text());
}

void MainWindow::askAccessExport()
{
    const Inventory &inventory = m_workspace.inventory();
    askCsvFile(tr("Export Answers"),
               suggestedFileName(u"who-can-call", {inventory.isWhole(), inventory.tokenCount(), inventory.total()},
                                 ExportFormat::Csv, QDate::currentDate()),
               [this](const QString &path) { m_accessDialog->exportTo(path); });
}

void MainWindow::showChanges()
{
    if (!m_changesDialog) {
        m_changesDialog = new ChangesDialog(m_workspace, this);
        connect(m_changesDialog, &ChangesDialog::tokenRequested, this, &MainWindow::goToToken);
        connect(m_changesDialog, &ChangesDialog::copyRequested, this, &MainWindow::copyText);
        connect(m_changesDialog, &ChangesDialog::exportRequested, this, &MainWindow::askChangesExport);
    }
    m_changesDialog->setText(m_model->text());
    bringToFront(m_changesDialog);
}

void MainWindow::askChangesExport()
{
    askCsvFile(tr("Export Changes"),
               suggestedFileName(u"changes", {true, 0, 0}, ExportFormat::Csv, QDate::currentDate()),
               [this](const QString &path) { m_changesDialog->exportTo(path); });
}

/// Those that stay open beside the window.
void MainWindow::updateDialogs()
{
    updateAccessDialog();
    if (m_changesDialog && m_changesDialog->isVisible())
        m_changesDialog->setText(m_model->text());
}

void MainWindow::askCsvFile(const QString &title, const QString &name,
                            const std::function<void(const QString &path)> &then)
{
    QFileDialog *files = fileDialog(title, {tr("CSV files (*.csv)")}, u"csv"_s, name);
    connect(files, &QFileDialog::fileSelected, this, then);
    openOnce(files);
}

} // namespace TokenDeck
