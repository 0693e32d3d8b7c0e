// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's states: what stands in the table's place, what is said above it, and what can be done next.
#include "families/families.h"
#include "ui/accounts/accounttext.h"
#include "ui/common/errortext.h"
#include "ui/filter/filterfield.h"
#include "ui/table/tokentableview.h"
#include "ui/window/banner.h"
#include "ui/window/mainwindow.h"
#include "ui/window/placeholder.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace TokenDeck {

std::optional<AccountState> MainWindow::shownAccount() const
{
    const QList<AccountState> accounts = m_workspace.accounts();
    const auto isShown = [this, &accounts](const AccountState &account) {
        return accounts.size() == 1 || account.id == m_workspace.shown();
    };
    const auto found = std::ranges::find_if(accounts, isShown);
    return found == accounts.cend() ? std::nullopt : std::optional(*found);
}

/// Of which nothing has come in yet.
std::optional<Placeholder::State> MainWindow::waitingState() const
{
    using Step = NextStep;
    const auto account = shownAccount();
    if (m_workspace.isLoading()) {
        if (account && (account->kind == AccountState::Kind::Waiting || account->kind == AccountState::Kind::Retrying))
            return Placeholder::State{
                tr("Waiting"), accountText(*account, QDateTime::currentSecsSinceEpoch()).full, {Step::Stop}};
        return Placeholder::State{tr("Loading…"), tr("Asking the gateway for the first page."), {Step::Stop}};
    }
    if (!m_error)
        return Placeholder::State{tr("Nothing has been loaded"), {}, {Step::Refresh}};
    QList<Step> steps{Step::Refresh};
    const auto offer = [&steps](Step step, bool possible, bool first = false) {
        if (possible)
            steps.insert(first ? 0 : steps.size(), step);
    };
    const bool isLogin = m_error->kind == GatewayError::Kind::LoginRefused
        || m_error->kind == GatewayError::Kind::NoAccessToken;
    const bool helpsToSet = errorText(*m_error).action == ErrorText::Action::Settings;
    offer(Step::Settings, m_failed.has_value(), helpsToSet);
    offer(Step::OpenConsole, isLogin && account);
    QString title = tr("Nothing has been loaded");
    if (isLogin)
        title = tr("Not logged in");
    else if (m_error->kind == GatewayError::Kind::RateLimited)
        title = tr("Rate limit reached");
    else if (m_error->kind == GatewayError::Kind::Unreachable || m_error->kind == GatewayError::Kind::TimedOut)
        title = tr("Offline");
    return Placeholder::State{title, tr("The message above says why."), steps};
}

std::optional<Placeholder::State> MainWindow::placeholderState() const
{
    using Step = NextStep;
    if (!m_workspace.isOpen())
        return Placeholder::State{tr("See all your API tokens at once"),
                                  tr("Connect to your New API, One API or One Hub account, or look around in a demo "
                                     "with made-up tokens."),
                                  {Step::Connect, Step::Demo, Step::Import}};
    if (!m_workspace.hasInventory())
        return waitingState();
    if (m_workspace.inventory().rowCount() == 0)
        return Placeholder::State{tr("No tokens"), tr("The gateway says that this account has none."),
                                  shownAccount() ? QList{Step::OpenConsole, Step::Refresh} : QList{Step::Refresh}};
    if (m_model->arrangement()->filtered && m_model->count() == 0)
        return Placeholder::State{tr("No token matches the filter"), {}, {Step::ClearFilter}};
    return std::nullopt;
}

void MainWindow::updatePlaceholder()
{
    const auto state = placeholderState();
    if (state)
        m_placeholder->setState(*state);
    if (!m_workspace.isOpen() && m_stack->currentWidget() != m_placeholder)
        m_placeholder->setFocus();
    QWidget *shown = state ? static_cast<QWidget *>(m_placeholder) : m_table;
    if (shown == m_stack->currentWidget())
        return;
    // The table is given the keyboard back, unless somebody has taken it elsewhere.
    const QWidget *focused = focusWidget(); // also while a dialog is active
    if (state)
        m_tableHadFocus = focused == m_table;
    const bool isFree = !focused || focused == m_placeholder || m_placeholder->isAncestorOf(focused);
    m_stack->setCurrentWidget(shown);
    if (state && m_tableHadFocus)
        m_placeholder->setFocus();
    else if (!state && isFree && std::exchange(m_tableHadFocus, false))
        m_table->setFocus();
}

void MainWindow::takeStep(NextStep step)
{
    switch (step) {
    case NextStep::Connect: Q_EMIT newProfileRequested(); return;
    case NextStep::Demo: Q_EMIT demoRequested(); return;
    case NextStep::Import: askProfiles(true); return;
    case NextStep::ClearFilter: m_filter->clear(); return;
    case NextStep::Stop: m_workspace.stop(); return;
    case NextStep::Refresh: Q_EMIT refreshRequested(); return;
    case NextStep::Settings: Q_EMIT profileSettingsRequested(m_failed.value_or(QString())); return;
    case NextStep::OpenConsole:
        if (const auto account = shownAccount())
            openConsole(account->id, m_error ? ConsolePage::Account : ConsolePage::Tokens);
        return;
    }
}

/// What the banner's button does about the error.
QString MainWindow::bannerAction() const
{
    switch (m_error ? errorText(*m_error).action : ErrorText::Action::Retry) {
    case ErrorText::Action::UseBetterAddress: return tr("&Use This Address");
    case ErrorText::Action::Settings: return m_failed ? tr("&Settings…") : tr("&Retry");
    case ErrorText::Action::Retry: return tr("&Retry");
    }
    Q_UNREACHABLE();
}

void MainWindow::takeBannerAction()
{
    const auto action = m_error ? errorText(*m_error).action : ErrorText::Action::Retry;
    if (action == ErrorText::Action::UseBetterAddress)
        Q_EMIT addressAccepted(m_error->betterAddress);
    else if (action == ErrorText::Action::Settings && m_failed)
        Q_EMIT profileSettingsRequested(*m_failed);
    else
        Q_EMIT refreshRequested();
}

/// That no token of the account that is shown works, until that is dismissed or no longer so.
void MainWindow::showBalance(const std::optional<AccountState> &account)
{
    const bool isEmpty = account && account->kind == AccountState::Kind::NoBalance;
    const QString id = isEmpty ? account->id : QString();
    if (account && isUnderWay(account->kind) && account->id == m_emptyAccount)
        return; // until it is known again
    if (std::exchange(m_emptyAccount, id) == id)
        return;
    if (isEmpty)
        m_balance->showMessage(Tone::Bad, tr("No token of “%1” works.").arg(accountName(*account)),
                               tr("The account has no balance: every call is refused until it is topped up."), {},
                               tr("&Open the Console"));
    else
        m_balance->hide();
}

void MainWindow::openConsole(const QString &id, ConsolePage page)
{
    const QList<AccountState> accounts = m_workspace.accounts();
    const auto account = std::ranges::find(accounts, id, &AccountState::id);
    if (account == accounts.cend())
        return;
    const FamilyTraits &family = traits(account->family);
    const QUrl url = consolePage(QUrl(account->address),
                                 page == ConsolePage::Tokens ? family.tokensPage : family.accountPage);
    if (!QDesktopServices::openUrl(url))
        showMessage(tr("The browser could not be opened; the console is at %1").arg(url.toDisplayString()));
}

/// Of the selected token's gateway, else of the account that is shown.
void MainWindow::openConsoleOfSelection()
{
    if (const Token *token = selectedToken())
        return openConsole(m_workspace.idOf(token->id().account()), ConsolePage::Tokens);
    if (const auto account = shownAccount())
        openConsole(account->id, ConsolePage::Tokens);
}

} // namespace TokenDeck
