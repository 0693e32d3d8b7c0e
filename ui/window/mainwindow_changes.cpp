// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window has to do with changes over time.
#include "transfer/export.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/changesdialog.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::showChanges()
{
    if (!m_changesDialog) {
        m_changesDialog = new ChangesDialog(m_workspace, this);
        connect(m_changesDialog, &ChangesDialog::tokenRequested, this, &MainWindow::goToToken);
        connect(m_changesDialog, &ChangesDialog::copyRequested, this, &MainWindow::copyText);
        connect(m_changesDialog, &ChangesDialog::exportRequested, this, &MainWindow::askChangesExport);
    }
    m_changesDialog->setText(m_model->text());
    m_changesDialog->show();
    m_changesDialog->raise();
    m_changesDialog->activateWindow();
}

void MainWindow::askChangesExport()
{
    auto *files = fileDialog(tr("Export Changes"), {tr("CSV files (*.csv)")}, u"csv"_s,
                             suggestedFileName(u"changes", {true, 0, 0}, ExportFormat::Csv, QDate::currentDate()));
    connect(files, &QFileDialog::fileSelected, m_changesDialog, &ChangesDialog::exportTo);
    openOnce(files);
}

/// Those that stay open beside the window.
void MainWindow::updateDialogs()
{
    updateAccessDialog();
    if (m_changesDialog && m_changesDialog->isVisible())
        m_changesDialog->setText(m_model->text());
}

} // namespace TokenDeck
