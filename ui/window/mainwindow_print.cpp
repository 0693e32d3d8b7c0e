// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window prints, and saves as a document.
#include "table/datetimetext.h"
#include "transfer/export.h"
#include "transfer/safefile.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/overview/overview.h"
#include "ui/table/tokentableview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/tableprint.h"

#include <QAction>
#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// What went wrong, or nothing.
template <typename Paint>
std::optional<QString> writePdf(const QString &path, const QString &title, Paint paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageOrientation(QPageLayout::Landscape);
        pdf.setTitle(title);
        pdf.setCreator(u"TokenDeck"_s);
        painted = paint(pdf);
    }
    return painted ? writeFileAtomically(path, bytes) : std::optional(u"painting failed"_s);
}

} // namespace

PrintedTable MainWindow::printedTable() const
{
    const Arrangement &shown = *m_model->arrangement();
    const Inventory &inventory = m_workspace.inventory();
    const ShownRows shownColumns = shownRows();
    const QLocale locale;
    PrintedTable table{.title = m_shownName.isEmpty() ? tr("Tokens") : m_shownName,
                       .notes = {},
                       .columns = {},
                       .cells = shownColumns.cells,
                       .rows = shown.count()};
    table.notes.append(tr("%Ln token(s), printed %1", nullptr, static_cast<int>(shown.count()))
                           .arg(dateTimeText(locale, QDateTime::currentSecsSinceEpoch())));
    if (shown.filtered)
        table.notes.append(tr("Filter: %1").arg(m_workspace.filter().query()));
    if (!inventory.isWhole())
        table.notes.append(tr("INCOMPLETE: %1")
                               .arg(inventory.completeness() == Completeness::Partial
                                        ? tr("the list was not read to the end.")
                                        : incompleteText(inventory)));
    for (qsizetype i = 0; i < shownColumns.columns.size(); ++i) {
        const Column column = shownColumns.columns.at(i);
        table.columns.append({column, shownColumns.titles.at(i),
                              static_cast<double>(m_table->columnWidth(static_cast<int>(column))),
                              columnInfo(column).alignment});
    }
    return table;
}

void MainWindow::askPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!m_actions->showTokens->isChecked())
            return tellPrinted(m_overview->print(printer.get()) ? QString()
                                                                : tr("The printer did not accept the document."));
        // Painting many pages takes longer than a frame.
        showMessage(tr("Printing…"));
        m_printing.run(
            [printer, table = printedTable()](const Ticket &ticket) {
                return printTable(printer.get(), table, ticket);
            },
            [this](bool done) { tellPrinted(done ? QString() : tr("The printer did not accept the document.")); });
    });
    openOnce(dialog);
}

void MainWindow::tellPrinted(const QString &fault)
{
    if (fault.isEmpty())
        showMessage(tr("Printed"));
    else
        showNotice(tr("Nothing was printed."), fault);
}

void MainWindow::askPdf()
{
    const bool isTable = m_actions->showTokens->isChecked();
    const Inventory &inventory = m_workspace.inventory();
    const QString name = suggestedFileName(
        m_shownName, {inventory.isWhole(), inventory.tokenCount(), inventory.total(), m_workspace.keptSince()},
        ExportFormat::Csv, QDate::currentDate());
    auto *files = fileDialog(tr("Save as PDF"), {tr("PDF documents (*.pdf)")}, u"pdf"_s,
                             isTable ? QFileInfo(name).completeBaseName() : m_overview->accessibleName());
    connect(files, &QFileDialog::fileSelected, this, [this, isTable](const QString &path) {
        if (isTable)
            return saveTablePdf(path);
        tellSaved(path, writePdf(path, windowTitle(), [this](QPdfWriter &pdf) { return m_overview->print(&pdf); }));
    });
    openOnce(files);
}

void MainWindow::saveTablePdf(const QString &path)
{
    showMessage(tr("Saving…"));
    m_printing.run(
        [path, table = printedTable(), title = windowTitle()](const Ticket &ticket) {
            return writePdf(path, title, [&](QPdfWriter &pdf) { return printTable(&pdf, table, ticket); });
        },
        [this, path](const std::optional<QString> &fault) { tellSaved(path, fault); });
}

void MainWindow::tellSaved(const QString &path, const std::optional<QString> &fault)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (fault)
        showNotice(tr("The document was not saved."), tr("Could not write %1: %2").arg(shown, *fault));
    else
        showMessage(tr("Document saved to %1").arg(shown));
}

} // namespace TokenDeck
