// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window asks of unusual days.
#include "ui/common/widgets.h"
#include "ui/dialogs/unusualdialog.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace TokenDeck {

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
    m_unusualDialog->raise();
    m_unusualDialog->activateWindow();
}

void MainWindow::updateUnusualDialog()
{
    if (m_unusualDialog->isVisible())
        m_unusualDialog->showDays(m_model->text(), m_workspace.isLoading() || m_workspace.awaitsOutlooks());
}

void MainWindow::askUnusualExport()
{
    auto *files = fileDialog(
        tr("Export Unusual Days"), {tr("CSV files (*.csv)")}, u"csv"_s,
        suggestedFileName(m_shownName, {.whole = true}, ExportFormat::Csv, QDate::currentDate(), u"unusual-days"_s));
    connect(files, &QFileDialog::fileSelected, m_unusualDialog, &UnusualDialog::exportTo);
    openOnce(files);
}

} // namespace TokenDeck
