// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that are kept over time.
#include "app/controller.h"
#include "history/historian.h"
#include "store/datafolder.h"

#include <QDir>

namespace TokenDeck {

/// With the first account that is to be kept: a demo keeps nothing.
void Controller::openHistory()
{
    if (m_historian || !m_settings.keepsHistory())
        return;
    m_historian = std::make_unique<Historian>();
    connect(m_historian.get(), &Historian::faulted, this, &Controller::tellHistoryFault);
    m_historian->setRetention(m_settings.historyRetention());
    m_historian->open(historyFile(m_settings.historyFolder()));
}

void Controller::forgetHistory(const Profile &profile)
{
    if (!m_historian)
        return;
    m_historian->ask([account = historyOf(profile)](HistoryStore &store) { return store.forget(account); },
                     [this](const std::optional<HistoryFault> &fault) {
                         if (fault)
                             tellHistoryFault(*fault);
                     });
}

void Controller::tellHistoryFault(const HistoryFault &fault)
{
    const QString path = QDir::toNativeSeparators(fault.path);
    const QString detail = fault.detail.isEmpty() ? QString() : QString(u' ' % fault.detail);
    switch (fault.kind) {
    case HistoryFault::Kind::Damaged:
        m_window.showNotice(tr("The history was damaged, and a new one has been started."),
                            tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(fault.otherPath)));
        break;
    case HistoryFault::Kind::Newer:
        m_window.showNotice(tr("The history is of a newer version of TokenDeck."),
                            tr("It is shown, and nothing is added to it: %1").arg(path));
        break;
    case HistoryFault::Kind::Unusable:
        m_window.showNotice(tr("There is no history: its file cannot be opened."),
                            tr("%1:%2 Another folder can be chosen in Settings > History.").arg(path, detail));
        break;
    case HistoryFault::Kind::NotWritten:
        m_window.showNotice(tr("The history could not be written."), tr("%1:%2").arg(path, detail));
        break;
    }
}

} // namespace TokenDeck
