// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that are kept over time.
#include "app/controller.h"
#include "history/historian.h"
#include "history/teamhistory.h"
#include "store/datafolder.h"

#include "table/tokentext.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/teamhistorydialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QThread>

namespace TokenDeck {

/// With the first account that is to be kept: a demo keeps nothing.
void Controller::openHistory()
{
    if (m_historian || !m_settings.keepsHistory())
        return;
    m_historian = std::make_unique<Historian>();
    connect(m_historian.get(), &Historian::faulted, this, &Controller::tellHistoryFault);
    m_historian->setRetention(m_settings.historyRetention());
    const QString file = historyFile(m_settings.historyFolder());
    const auto server = teamServer(m_settings.teamSettings(), {});
    if (!server)
        return m_historian->open(file);
    m_historian->open(
        [file, server] { return openTeamHistory(file, *server, teamAccountOf, TeamHistory::Connecting::WhenAllowed); });
    // The copy on this computer does not wait for the keychain.
    m_secrets.read(teamSecretId(), m_historian.get(), [this](const SecretStore::ReadResult &result) {
        m_historian->ask(
            [password = QString::fromUtf8(result.secret)](HistoryStore &store) {
                auto *team = dynamic_cast<TeamHistory *>(&store);
                return team ? team->allow(password) : std::nullopt;
            },
            [this](const std::optional<HistoryFault> &fault) {
                if (fault)
                    tellHistoryFault(*fault);
            });
    });
}

void Controller::forgetHistory(const Profile &profile)
{
    if (m_watcher)
        m_watcher->forget(historyOf(profile));
    if (!m_historian)
        return;
    m_historian->ask([account = historyOf(profile)](HistoryStore &store) { return store.forget(account); },
                     [this](const std::optional<HistoryFault> &fault) {
                         if (fault)
                             tellHistoryFault(*fault);
                     });
}

void Controller::forgetToken(const Token &token)
{
    const auto profile = m_settings.profile(m_workspace.idOf(token.id().account()));
    if (!m_historian || !profile)
        return m_window->showMessage(tr("No history is kept of this token."));
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Forget History"),
        tr("Forget all that was kept of “%1”? This cannot be undone. Nothing changes on the gateway itself.")
            .arg(shownText(token.name)),
        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *forget = box->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    const auto then = [this](const std::optional<HistoryFault> &fault) {
        if (fault)
            tellHistoryFault(*fault);
        else
            m_window->showMessage(tr("The token's history is forgotten."));
    };
    connect(box, &QMessageBox::buttonClicked, this,
            [this, forget, then, account = historyOf(*profile), id = token.id()](const QAbstractButton *button) {
                if (button == forget)
                    m_historian->ask([account, id](HistoryStore &store) { return store.forget(account, id); }, then);
            });
    openOnce(box);
}

void Controller::connectHistory(HistoryPage *page)
{
    const auto forgotten = [this, page](const std::optional<HistoryFault> &fault) {
        if (fault)
            tellHistoryFault(*fault);
        showKept(page);
    };
    connect(page, &HistoryPage::forgetRequested, this, [this, page, forgotten](const QString &account) {
        m_historian->ask([account](HistoryStore &store) { return store.forget(account); }, forgotten, page);
    });
    connect(page, &HistoryPage::forgetAllRequested, this, [this, page, forgotten] {
        m_historian->ask([](HistoryStore &store) { return store.forgetAll(); }, forgotten, page);
    });
    connect(page, &HistoryPage::teamRequested, this, [this, page] { editTeam(page->window()); });
    showKept(page);
}

void Controller::showKept(HistoryPage *page)
{
    if (!m_historian)
        return;
    m_historian->ask([](HistoryStore &store) { return store.sizes(); },
                     [this, page](const std::vector<HistorySize> &sizes) {
                         QHash<QString, QString> names;
                         for (const Profile &profile : m_settings.profiles())
                             names.insert(historyOf(profile), profile.name);
                         QList<HistoryPage::Kept> kept;
                         for (const HistorySize &size : sizes)
                             kept.append({size, names.value(size.account)});
                         page->showKept(kept);
                     },
                     page);
}

/// The file goes along to another folder, unless there is one already.
void Controller::changeHistory(const HistoryPage::Choice &choice)
{
    const QString before = historyFile(m_settings.historyFolder());
    const bool reopens = choice.keeps != m_settings.keepsHistory() || choice.folder != m_settings.historyFolder();
    m_settings.setKeepsHistory(choice.keeps);
    m_settings.setHistoryFolder(choice.folder);
    m_settings.setHistoryRetention(choice.retention);
    if (!reopens) {
        if (m_historian)
            m_historian->setRetention(choice.retention);
        return;
    }
    reopenHistory([&] {
        const QString after = historyFile(choice.folder);
        if (after == before || !QFile::exists(before) || QFile::exists(after))
            return;
        QDir().mkpath(QFileInfo(after).absolutePath());
        if (!QFile::rename(before, after))
            tellHistoryFault({HistoryFault::Kind::NotWritten, after});
    });
}

/// @p between: called when all is written and nothing is open.
void Controller::reopenHistory(const std::function<void()> &between)
{
    const QString current = m_settings.currentProfile();
    const bool hadDemos = !m_demos.empty();
    closeAll();
    m_historian.reset();
    between();
    if (hadDemos && m_settings.profiles().isEmpty())
        openDemos(2'570, false);
    else
        openProfiles(current);
}

/// Above the window that asked for it, which has the keyboard again when it is closed.
void Controller::editTeam(QWidget *above)
{
    auto *dialog = new TeamHistoryDialog(m_settings.teamSettings(), above);
    m_secrets.read(teamSecretId(), dialog, [dialog](const SecretStore::ReadResult &result) {
        if (!result.secret.isEmpty())
            dialog->showHasPassword();
    });
    connect(dialog, &TeamHistoryDialog::testRequested, this, [this, dialog] { testTeam(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveTeam(*dialog); });
    openOnce(dialog);
}

void Controller::testTeam(TeamHistoryDialog *dialog)
{
    const auto test = [guard = QPointer(dialog)](const SqlServer &server) {
        // Of its own: nothing else waits while nobody answers.
        auto fault = std::make_shared<std::optional<HistoryFault>>();
        QThread *thread = QThread::create([server, fault] { *fault = openTeamDatabase(server).fault; });
        connect(thread, &QThread::finished, guard, [guard, fault] { guard->showTested(*fault); });
        connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
    };
    if (const QString typed = dialog->password(); !typed.isEmpty())
        return test(*teamServer(dialog->settings(), typed));
    m_secrets.read(teamSecretId(), dialog, [dialog, test](const SecretStore::ReadResult &result) {
        if (const auto server = teamServer(dialog->settings(), QString::fromUtf8(result.secret)))
            test(*server);
    });
}

void Controller::saveTeam(const TeamHistoryDialog &dialog)
{
    const TeamSettings settings = dialog.settings();
    const bool isNew = settings != m_settings.teamSettings();
    m_settings.setTeamSettings(settings);
    const auto then = [this] { reopenHistory([] {}); };
    if (settings.address.isEmpty()) {
        m_secrets.remove(teamSecretId(), this, [](const std::optional<QString> &) {});
        return isNew ? then() : void();
    }
    if (dialog.password().isEmpty())
        return isNew ? then() : void();
    m_secrets.write(teamSecretId(), dialog.password().toUtf8(), this,
                    [this](SecretStore::Kept kept, const QString &detail) {
                        if (kept == SecretStore::Kept::ThisRunOnly)
                            m_window->showNotice(tr("The team's password is kept for this run only."), detail);
                    });
    then();
}

void Controller::tellHistoryFault(const HistoryFault &fault)
{
    const QString path = QDir::toNativeSeparators(fault.path);
    const QString detail = fault.detail.isEmpty() ? QString() : QString(u' ' % fault.detail);
    switch (fault.kind) {
    case HistoryFault::Kind::Damaged:
        m_window->showNotice(tr("The history was damaged, and a new one has been started."),
                             tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(fault.otherPath)));
        break;
    case HistoryFault::Kind::Newer:
        m_window->showNotice(tr("The history is of a newer version of TokenDeck."),
                             tr("It is shown, and nothing is added to it: %1").arg(path));
        break;
    case HistoryFault::Kind::Unusable:
        m_window->showNotice(
            tr("There is no history: its file cannot be opened."),
            tr("%1:%2 Another folder can be chosen in Edit > Settings, on the page History.").arg(path, detail));
        break;
    case HistoryFault::Kind::NotWritten:
        m_window->showNotice(tr("The history could not be written."), tr("%1:%2").arg(path, detail));
        break;
    case HistoryFault::Kind::TeamUnreachable:
        m_window->showNotice(tr("The team's history cannot be reached."), teamFaultText(fault));
        break;
    case HistoryFault::Kind::TeamNewer:
    case HistoryFault::Kind::TeamClock:
        m_window->showNotice(tr("Nothing is added to the team's history."), teamFaultText(fault));
        break;
    }
}

} // namespace TokenDeck
