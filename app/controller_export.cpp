// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controller.h"
#include "transfer/safefile.h"

#include <QDateTime>
#include <QDir>

namespace TokenDeck {

void Controller::exportTokens(const ExportRequest &request)
{
    // Copies that share their tokens: the window may change while the file is written.
    const ArrangementPointer arrangement = m_window->arrangement();
    const Inventory inventory = m_workspace.inventory();
    const SelectedTokens selected = m_window->selectedTokens();
    ExportOptions options{defaultExportColumns(), request.format,
                          QDateTime::currentSecsSinceEpoch() + m_workspace.clockOffset()};
    options.byteOrderMark = request.byteOrderMark;
    if (m_workspace.showsSeveral()) {
        options.columns.prepend(DerivedColumn::Gateway);
        for (const AccountInfo &account : m_workspace.context().accounts->all())
            options.gateways.insert(account.account, account.name);
    }
    const auto findingContext = m_window->findingContext();
    options.findings = findingContext.value_or(FindingContext{.accounts = m_workspace.context().accounts});
    if (request.use)
        options.columns += useExportColumns();
    if (request.findings && findingContext)
        options.columns.append(DerivedColumn::Findings);
    m_exports.start([this, request, arrangement, inventory, selected, options] {
        std::vector<const Token *> tokens;
        switch (request.scope) {
        case ExportScope::All: tokens = inventory.tokens(); break;
        case ExportScope::Filtered:
            for (qsizetype position = 0; position < arrangement->count(); ++position)
                tokens.push_back(arrangement->at(position));
            break;
        case ExportScope::Selected:
            selected.forEachWhile([&tokens](qsizetype, const Token &token) {
                tokens.push_back(&token);
                return true;
            });
            break;
        }
        const auto fault = writeFileAtomically(request.path, [&tokens, &options](QIODevice &device) {
            return TokenDeck::exportTokens(tokens, options, device);
        });
        QMetaObject::invokeMethod(
            this,
            [this, path = request.path, count = tokens.size(), fault] {
                const QString shown = QDir::toNativeSeparators(path);
                if (fault)
                    m_window->showNotice(tr("Nothing was exported."), tr("Could not write %1: %2").arg(shown, *fault));
                else
                    m_window->showMessage(
                        tr("%n token(s) exported to %1", nullptr, static_cast<int>(count)).arg(shown));
                Q_EMIT exported(path, !fault);
            },
            Qt::QueuedConnection);
    });
}

} // namespace TokenDeck
