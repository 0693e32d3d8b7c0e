// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window asks of the use of one token: sums for its details, and its calls.
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/callsdialog.h"
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
    auto *files = fileDialog(
        all ? tr("Export All Calls") : tr("Export Calls"), {tr("CSV files (*.csv)")}, u"csv"_s,
        suggestedFileName(m_callsDialog->tokenName(), extent, ExportFormat::Csv, QDate::currentDate(), u"calls"_s));
    connect(files, &QFileDialog::fileSelected, m_callsDialog,
            [dialog = m_callsDialog.data(), all](const QString &path) { dialog->exportTo(path, all); });
    openOnce(files);
}

} // namespace TokenDeck
