// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's commands: copying, exporting, help; and what is kept of its layout.
#include "table/tokenplaces.h"
#include "transfer/clipboard.h"
#include "ui/charts/chart.h"
#include "ui/common/widgets.h"
#include "ui/details/detailspane.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/findingsettingsdialog.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filterhelp.h"
#include "ui/filter/filtermenus.h"
#include "ui/overview/overview.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pager.h"

#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::copyKeys()
{
    QStringList keys;
    for (const Token &token : selectedTokens())
        keys.append(token.key.toString());
    if (!keys.isEmpty())
        copyText(keys.join(u'\n'), tr("%Ln masked key(s) copied", nullptr, static_cast<int>(keys.size())));
}

void MainWindow::copyCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (cell.isValid())
        copyText(m_model->cells().at(m_model->firstPosition() + cell.row(), static_cast<Column>(cell.column())),
                 tr("Cell copied"));
}

void MainWindow::copyRows()
{
    constexpr qsizetype maxAtOnce = 2'000; // more take longer than a frame
    constexpr qsizetype betweenChecks = 1'024;
    const QHeaderView *header = m_table->horizontalHeader();
    QList<Column> columns;
    QStringList titles;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_table->isColumnHidden(column))
            continue;
        columns.append(static_cast<Column>(column));
        titles.append(columnInfo(static_cast<Column>(column)).title);
    }
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    const auto text = [columns, titles, rows, cells = m_model->cells(),
                       first = m_model->firstPosition()](const Ticket &ticket) {
        QList<QStringList> lines;
        for (const int row : rows) {
            if (lines.size() % betweenChecks == 0 && !ticket.isWanted())
                return QString();
            QStringList line;
            for (const Column column : columns)
                line.append(cells.at(first + row, column));
            lines.append(line);
        }
        return rowsText(titles, lines);
    };
    const QString said = tr("%Ln row(s) copied", nullptr, static_cast<int>(rows.size()));
    if (rows.size() <= maxAtOnce) {
        copyText(text({}), said);
        return;
    }
    m_copying.run(text, [this, said](const QString &made) { putOnClipboard(made, said); });
}

void MainWindow::copyText(const QString &text, const QString &said)
{
    m_copying.cancel();
    putOnClipboard(text, said);
}

void MainWindow::putOnClipboard(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    showMessage(said);
}

void MainWindow::askExport(ExportFormat format)
{
    const Arrangement &shown = *m_model->arrangement();
    const ExportDialog::Offer offer{m_workspace.inventory().tokenCount(),
                                    shown.filtered ? shown.count() : 0,
                                    shown.filtered,
                                    m_table->selectedCount(),
                                    m_workspace.inventory().isWhole(),
                                    m_workspace.inventory().total()};
    auto *dialog = new ExportDialog(offer, format, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, offer] {
        const ExportRequest request = dialog->request();
        const QString name = suggestedFileName(m_profileName, {offer.whole, offer.all, offer.total}, request.format,
                                               QDate::currentDate());
        auto *files = fileDialog(
            tr("Export Tokens"),
            {request.format == ExportFormat::Csv ? tr("CSV files (*.csv)") : tr("JSON files (*.json)")},
            exportFormatId(request.format), name);
        connect(files, &QFileDialog::fileSelected, this, [this, request](const QString &path) {
            ExportRequest chosen = request;
            chosen.path = path;
            Q_EMIT exportRequested(chosen);
        });
        openOnce(files);
    });
    openOnce(dialog);
}

void MainWindow::askFindingSettings()
{
    auto *dialog = new FindingSettingsDialog(m_workspace.context().thresholds, m_workspace.findingRules(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workspace.setFindingSettings(dialog->thresholds(), dialog->rules());
        Q_EMIT findingSettingsChanged(dialog->thresholds(), dialog->rules());
    });
    openOnce(dialog);
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
    m_accessDialog->raise();
    m_accessDialog->activateWindow();
}

void MainWindow::updateAccessDialog()
{
    if (!m_accessDialog || !m_accessDialog->isVisible())
        return;
    const auto &analysis = m_workspace.analysis();
    m_accessDialog->setInventory(m_workspace.inventory(),
                                 analysis ? std::optional(analysis->summary.modelNames) : std::nullopt,
                                 m_model->text());
}

void MainWindow::askAccessExport()
{
    const Inventory &inventory = m_workspace.inventory();
    auto *files = fileDialog(tr("Export Answers"), {tr("CSV files (*.csv)")}, u"csv"_s,
                             suggestedFileName(u"who-can-call",
                                               {inventory.isWhole(), inventory.tokenCount(), inventory.total()},
                                               ExportFormat::Csv, QDate::currentDate()));
    connect(files, &QFileDialog::fileSelected, m_accessDialog, &AccessDialog::exportTo);
    openOnce(files);
}

void MainWindow::goToToken(TokenId id)
{
    m_actions->showTokens->trigger();
    activateWindow();
    if (selectToken(id))
        return;
    m_wanted = id;
    m_filter->setQuery(termFor(u"id"_s, id.toString()));
}

/// False if it is not in the table.
bool MainWindow::selectToken(TokenId id)
{
    const qsizetype position = positionsOf({{id}}, *m_model->arrangement()).constFirst();
    if (position < 0)
        return false;
    m_model->setPage(static_cast<int>(position / m_model->pageRows()));
    m_table->selectRow(static_cast<int>(position - m_model->firstPosition()));
    goToTable();
    return true;
}

void MainWindow::askPicture(const Chart *chart)
{
    auto *files = fileDialog(tr("Save Picture"), {tr("PNG pictures (*.png)"), tr("SVG pictures (*.svg)")}, u"png"_s,
                             chart ? chart->title() : m_overview->accessibleName());
    connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        files->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(files, &QFileDialog::fileSelected, this, [this, chart](const QString &path) {
        const QString shown = QDir::toNativeSeparators(path);
        if (const auto fault = chart ? saveChartPicture(*chart, path) : m_overview->savePicture(path))
            showNotice(tr("The picture was not saved."), tr("%1 cannot be written: %2").arg(shown, *fault));
        else
            showMessage(tr("Picture written to %1").arg(shown));
    });
    openOnce(files);
}

QFileDialog *MainWindow::fileDialog(const QString &title, const QStringList &kinds, const QString &suffix,
                                    const QString &name)
{
    const bool known = !m_exportFolder.isEmpty() && QDir(m_exportFolder).exists();
    auto *files = new QFileDialog(
        this, title, known ? m_exportFolder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters(kinds);
    files->setDefaultSuffix(suffix);
    files->selectFile(name);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_exportFolder = QFileInfo(path).absolutePath(); });
    return files;
}

void MainWindow::goToTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void MainWindow::showTableMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QModelIndex cell = m_table->indexAt(position);
    if (const Token *token = cell.isValid() ? m_model->token(cell.row()) : nullptr) {
        addValueFilters(menu, static_cast<Column>(cell.column()), *token, m_model->findings(cell.row()),
                        m_workspace.context().now, m_filter);
    }
    m_actions->fillContextMenu(menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void MainWindow::showFilterHelp()
{
    auto *help = findChild<FilterHelp *>();
    if (!help) {
        help = new FilterHelp(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        connect(help, &FilterHelp::exampleChosen, this, &MainWindow::showQuery);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::showShortcuts()
{
    QString rows;
    for (const QAction *action : m_actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->shortcut().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped();
        const QString text = Actions::plainText(action->text()).remove(u'…').toHtmlEscaped();
        rows += u"<tr><td style='padding-right:24px'>%1</td><td><b>%2</b></td></tr>"_s.arg(text, keys);
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keyboard Shortcuts"), u"<table>%1</table>"_s.arg(rows),
                                QMessageBox::Close, this);
    openOnce(box);
}

void MainWindow::showAbout()
{
    const QString text =
        tr("<h3>TokenDeck %1</h3><p>A dashboard over the API tokens of New API, One API and One Hub "
           "gateways.</p><p>It only reads. Keys are shown, copied and exported masked; the access token "
           "is kept in the system's keychain and sent to its own gateway alone.</p><p>Free software "
           "under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion());
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About TokenDeck"), text, QMessageBox::Close, this);
    box->setIconPixmap(QIcon(u":/icons/tokendeck.svg"_s).pixmap(64, 64));
    openOnce(box);
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
    for (QAction *theme : m_actions->themes->actions())
        theme->setChecked(theme->data().toInt() == static_cast<int>(settings.theme()));
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
} // namespace TokenDeck
