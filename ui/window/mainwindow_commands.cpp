// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's commands: copying, exporting, going to tokens.
#include "table/tokenplaces.h"
#include "transfer/clipboard.h"
#include "transfer/export.h"
#include "ui/charts/chart.h"
#include "ui/common/clipboardguard.h"
#include "ui/common/widgets.h"
#include "ui/filter/filterfield.h"
#include "ui/filter/filtermenus.h"
#include "ui/overview/overview.h"
#include "ui/table/tokenselection.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::sayAllSelected()
{
    updateDetails(); // on other pages, of which the page's selection says nothing
    const auto count = static_cast<int>(m_table->selection()->count());
    showMessage(m_model->arrangement()->filtered ? tr("%Ln matching token(s) selected, on all pages", nullptr, count)
                                                 : tr("%Ln token(s) selected, on all pages", nullptr, count));
}

/// Many take longer than a frame, and are made aside; what is copied meanwhile wins.
void MainWindow::copySelected(const QString &said, std::function<QString(const SelectedTokens &, const Ticket &)> make)
{
    constexpr qsizetype maxAtOnce = 2'000;
    const SelectedTokens selected = selectedTokens();
    if (m_table->selection()->count() <= maxAtOnce)
        return copyText(make(selected, {}), said);
    m_copying.run([selected, make = std::move(make)](const Ticket &ticket) { return make(selected, ticket); },
                  [this, said](const QString &made) { putOnClipboard(made, said); });
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

void MainWindow::copyKeys()
{
    const qsizetype count = m_table->selection()->count();
    if (count == 0)
        return;
    copySelected(tr("%Ln masked key(s) copied", nullptr, static_cast<int>(count)),
                 [](const SelectedTokens &selected, const Ticket &ticket) {
                     QStringList keys;
                     selected.forEachWhile([&](qsizetype, const Token &token) {
                         keys.append(token.key.toString());
                         return ticket.isWanted();
                     });
                     return keys.join(u'\n');
                 });
}

void MainWindow::copyCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (cell.isValid())
        copyText(m_model->cells().at(m_model->firstPosition() + cell.row(), static_cast<Column>(cell.column())),
                 tr("Cell copied"));
}

/// Of the columns that are shown, in their order.
MainWindow::ShownRows MainWindow::shownRows() const
{
    ShownRows rows{{}, {}, m_model->cells()};
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_table->isColumnHidden(column))
            continue;
        rows.columns.append(static_cast<Column>(column));
        rows.titles.append(columnInfo(static_cast<Column>(column)).title);
    }
    return rows;
}

QString MainWindow::ShownRows::text(const SelectedTokens &selected, const Ticket &ticket) const
{
    QList<QStringList> lines;
    selected.forEachWhile([&](qsizetype position, const Token &) {
        QStringList line;
        for (const Column column : columns)
            line.append(cells.at(position, column));
        lines.append(line);
        return ticket.isWanted();
    });
    return rowsText(titles, lines);
}

void MainWindow::copyRows()
{
    const qsizetype count = m_table->selection()->count();
    if (count == 0)
        return;
    copySelected(tr("%Ln row(s) copied", nullptr, static_cast<int>(count)),
                 [rows = shownRows()](const SelectedTokens &selected, const Ticket &ticket) {
                     return rows.text(selected, ticket);
                 });
}

/// As CSV, for spreadsheets and folders, and as text. Many take longer than a frame, and are made aside: then the drag
/// begins a moment later.
void MainWindow::dragRows()
{
    struct Dragged
    {
        QString text;
        QByteArray csv;
    };
    const auto make = [selected = selectedTokens(), rows = shownRows(),
                       now = m_workspace.context().now](const Ticket &ticket) {
        Dragged dragged{rows.text(selected, ticket), {}};
        std::vector<const Token *> tokens;
        selected.forEachWhile([&](qsizetype, const Token &token) {
            tokens.push_back(&token);
            return ticket.isWanted();
        });
        ExportOptions options;
        options.now = now;
        dragged.csv = exportTokens(tokens, options);
        return dragged;
    };
    m_dragging.run(make, [this](const Dragged &dragged) {
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
            return; // let go meanwhile
        auto *mime = new QMimeData;
        mime->setText(dragged.text);
        mime->setData(u"text/csv"_s, dragged.csv);
        auto *drag = new QDrag(m_table);
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction);
    });
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
                                    m_table->selection()->count(),
                                    m_workspace.inventory().isWhole(),
                                    m_workspace.inventory().total(),
                                    m_workspace.keptSince(),
                                    m_workspace.knowsUse()};
    auto *dialog = new ExportDialog(offer, format, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, offer] {
        const ExportRequest request = dialog->request();
        const QString name = suggestedFileName(m_shownName, {offer.whole, offer.all, offer.total, offer.keptSince},
                                               request.format, QDate::currentDate());
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
    auto *files = fileDialog(tr("Save Image"), {tr("PNG images (*.png)"), tr("SVG images (*.svg)")}, u"png"_s,
                             chart ? chart->title() : m_overview->accessibleName());
    connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        files->setDefaultSuffix(filter.contains("svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(files, &QFileDialog::fileSelected, this, [this, chart](const QString &path) {
        const QString shown = QDir::toNativeSeparators(path);
        if (const auto fault = chart ? saveChartPicture(*chart, path) : m_overview->savePicture(path))
            showNotice(tr("The image was not saved."), tr("Could not write %1: %2").arg(shown, *fault));
        else
            showMessage(tr("Image saved to %1").arg(shown));
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
        const FilterContext &context = m_workspace.context();
        addValueFilters(menu, static_cast<Column>(cell.column()),
                        {*token, context.now, m_model->findings(cell.row()), context.accounts.get()}, m_filter);
    }
    m_actions->fillContextMenu(menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace TokenDeck
