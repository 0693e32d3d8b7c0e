// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's accounts: the side bar, the menu, and the title.
#include "ui/accounts/accountspane.h"
#include "ui/accounts/accounttext.h"
#include "ui/common/errortext.h"
#include "ui/common/widgets.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"

#include <QDateTime>
#include <QFileDialog>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace TokenDeck {

void MainWindow::setEditable(const QSet<QString> &ids)
{
    m_editable = ids;
    updateAccounts();
}

std::optional<QString> MainWindow::editable() const
{
    const QList<AccountState> accounts = m_workspace.accounts();
    const QString only = accounts.size() == 1 ? accounts.constFirst().id : QString();
    const QString id = m_workspace.shown().value_or(only);
    return m_editable.contains(id) ? std::optional(id) : std::nullopt;
}

void MainWindow::updateAccounts()
{
    const QList<AccountState> accounts = m_workspace.accounts();
    m_accounts->setAccounts(accounts, m_editable, QDateTime::currentSecsSinceEpoch());
    m_accounts->setCurrent(m_workspace.shown());
    showSideBar();
    const bool several = accounts.size() > 1;
    m_shownName = several && !m_workspace.shown() ? tr("All gateways") : QString();
    for (const AccountState &account : accounts) {
        if (account.id == m_workspace.shown() || !several)
            m_shownName = account.name;
    }
    setWindowTitle(m_shownName.isEmpty() ? u"TokenDeck"_s : QString(m_shownName % u" — TokenDeck"_s));
    const bool canEdit = editable().has_value();
    for (QAction *action : {m_actions->settings, m_actions->removeProfile})
        action->setEnabled(canEdit);
    showBalance(shownAccount());
    m_actions->exportProfiles->setEnabled(!m_editable.isEmpty());

    QStringList listed;
    for (const AccountState &account : accounts)
        listed += {account.id, account.name};
    if (std::exchange(m_listed, listed) != listed || listed.isEmpty())
        fillAccountsMenu(accounts);
    m_actions->showAll->setChecked(several && !m_workspace.shown());
    for (QAction *action : m_actions->accountsMenu->actions()) {
        if (const QString id = action->data().toString(); !id.isEmpty())
            action->setChecked(id == m_workspace.shown() || !several);
    }
}

/// Of several accounts that are shown together: which have failed, and what is missing for that.
void MainWindow::showErrors()
{
    QList<AccountState> failed = m_workspace.accounts();
    failed.removeIf([](const AccountState &account) { return !account.error; });
    const auto count = static_cast<int>(failed.size());
    const auto why = [](const AccountState &account) {
        const QString left = !account.tokens  ? tr("Its tokens are missing here.")
            : account.tokens == account.total ? tr("Its tokens are from the last successful refresh.")
                                              : tr("Some of its tokens are missing here.");
        return QString(errorText(*account.error).headline % u' ' % left);
    };
    QString headline = tr("%n gateways could not be read.", nullptr, count);
    QString text;
    QString technical;
    if (count == 1) {
        const AccountState &only = failed.constFirst();
        headline = tr("“%1” could not be read.").arg(accountName(only));
        text = why(only);
        if (!only.error->message.isEmpty())
            text = tr("The gateway says: %1").arg(only.error->message) % u'\n' % text;
        technical = only.error->detail;
        m_error = *only.error;
        if (m_editable.contains(only.id))
            m_failed = only.id;
    } else {
        constexpr int most = 3;
        QStringList lines;
        for (const AccountState &account : failed.first(qMin(count, most)))
            lines.append(tr("%1: %2", "a gateway, what is wrong with it").arg(accountName(account), why(account)));
        if (count > most)
            lines.append(tr("And %n more: see the side bar.", nullptr, count - most));
        text = lines.join(u'\n');
        m_error->kind = GatewayError::Kind::Incomplete; // of each something else is to be done
    }
    m_status->setFailure(headline, tr("%n gateway(s) failed", nullptr, count));
    m_banner->showMessage(Tone::Bad, headline, text, technical, bannerAction());
    updatePlaceholder();
}

void MainWindow::chooseInSideBar(const std::optional<QString> &id)
{
    const QScopedValueRollback chooses(m_choosesInSideBar, true);
    Q_EMIT accountChosen(id);
}

void MainWindow::showSideBar()
{
    const bool shows = m_showsSideBar.value_or(m_workspace.accounts().size() > 1 && width() >= roomyWidth);
    m_actions->showAccounts->setChecked(shows);
    m_accounts->setVisible(shows);
}

void MainWindow::fillAccountsMenu(const QList<AccountState> &accounts)
{
    constexpr int keys = 9;
    QMenu *menu = m_actions->accountsMenu;
    menu->clear();
    menu->addAction(m_actions->showAll);
    m_actions->showAll->setEnabled(accounts.size() > 1);
    menu->addSeparator();
    int number = 0;
    for (const AccountState &account : accounts) {
        // An ampersand would become a mnemonic.
        auto *action = new QAction(QString(account.name).replace(u'&', "&&"_L1), menu);
        action->setCheckable(true);
        action->setData(account.id);
        if (++number <= keys)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT accountChosen(id); });
    }
    if (!accounts.isEmpty())
        menu->addSeparator();
    menu->addAction(m_actions->demo);
}

void MainWindow::askProfiles(bool import)
{
    const QString title = import ? tr("Import Gateways") : tr("Export Gateways");
    QFileDialog *dialog = fileDialog(title, {tr("Gateways (*.json)")}, u"json"_s,
                                     import ? QString() : u"tokendeck-gateways.json"_s);
    if (import) {
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, import](const QString &path) {
        if (import)
            Q_EMIT profilesImportRequested(path);
        else
            Q_EMIT profilesExportRequested(path);
    });
    openOnce(dialog);
}

} // namespace TokenDeck
