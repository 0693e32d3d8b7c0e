// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the list of calls: copies and files.
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/callsdialog.h"
#include "ui/dialogs/callsfile.h"
#include "workspace/callsreader.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace TokenDeck {

QWidget *CallsDialog::buildProgress()
{
    m_progress = new QWidget(this);
    auto *layout = new QHBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar = new QProgressBar(m_progress);
    m_bar->setAccessibleName(tr("Reading all calls"));
    m_stop = new QPushButton(tr("&Stop"), m_progress);
    m_stop->setAutoDefault(false);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &CallsDialog::stopExport);
    m_progress->hide();
    return m_progress;
}

ExportExtent CallsDialog::extent(bool all) const
{
    return {all || !m_reader->hasMore(), m_reader->count(), m_reader->leftOut() > 0 ? std::nullopt : m_reader->total()};
}

QString CallsDialog::tokenName() const
{
    return m_reader->token().name;
}

void CallsDialog::exportTo(const QString &path, bool all)
{
    if (isExporting())
        return;
    m_path = path;
    say({});
    if (all) {
        m_bar->reset();
        m_reader->readAll(maxExported);
    } else {
        write();
    }
}

void CallsDialog::reject()
{
    if (isExporting())
        return stopExport();
    m_reader->stop();
    RowsDialog::reject();
}

void CallsDialog::stopExport()
{
    m_path.clear();
    m_reader->stop();
    update();
    say(tr("Stopped. Nothing was written."));
    Q_EMIT exportEnded();
}

/// How far an export of all is; it ends if a page fails.
void CallsDialog::goOnExporting()
{
    if (!isExporting())
        return;
    if (m_reader->state() == CallsReader::State::Failed) {
        m_path.clear();
        say(tr("Nothing was written: %1").arg(errorText(m_reader->error()).headline), true);
        return Q_EMIT exportEnded();
    }
    const auto read = static_cast<int>(m_reader->pages().size());
    const auto pages = m_reader->pageCount();
    // A bar without an end moves to and fro.
    m_bar->setRange(0, pages ? static_cast<int>(qMin<qint64>(*pages, 100'000)) : 0);
    m_bar->setValue(read);
    m_bar->setFormat(tr("%Ln call(s) read", nullptr, static_cast<int>(m_reader->count())));
}

void CallsDialog::write()
{
    if (!isExporting())
        return;
    QList<LoggedCall> calls;
    for (const QList<LoggedCall> &page : m_reader->pages())
        calls += page;
    const bool isCut = calls.size() > maxExported || (m_reader->hasMore() && calls.size() >= maxExported);
    calls.resize(qMin(calls.size(), maxExported));
    const auto &accounts = m_workspace.context().accounts;
    const Currency currency = accounts ? accounts->of(m_reader->token()).currency : Currency();
    const auto count = static_cast<int>(calls.size());
    m_writer.run([path = m_path, calls, currency](const Ticket &) { return writeCallsFile(path, calls, currency); },
                 [this, path = m_path, count, isCut](const std::optional<QString> &fault) {
                     m_path.clear();
                     update();
                     sayWritten(m_said, path, fault,
                                isCut ? tr("The latest %Ln call(s) saved to %1. An export has no more.", nullptr, count)
                                      : tr("%Ln call(s) saved to %1", nullptr, count));
                     Q_EMIT exportEnded();
                 });
}

void CallsDialog::say(const QString &text, bool isBad)
{
    showNote(m_said, text, isBad ? Tone::Bad : Tone::Muted);
}

} // namespace TokenDeck
