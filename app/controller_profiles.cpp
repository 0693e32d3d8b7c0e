// SPDX-License-Identifier: GPL-3.0-or-later
// The controller's profiles: made, edited, tested, put in order, removed, imported and exported.
#include "app/connectiontest.h"
#include "app/controller.h"
#include "gateway/siteprobe.h"
#include "store/profilefile.h"
#include "transfer/safefile.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/profilefaulttext.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// Gives a dialog the answer to a question, unless what it was asked with has been changed meanwhile.
template <typename Dialog, typename Question, typename Found, typename Show, typename ShowFailure>
void askFor(Dialog *dialog, Question *question, Found found, Show show, ShowFailure showFailure)
{
    QObject::connect(question, found, dialog, show);
    QObject::connect(question, &Question::failed, dialog, showFailure);
    QObject::connect(question, found, question, &QObject::deleteLater);
    QObject::connect(question, &Question::failed, question, &QObject::deleteLater);
    QObject::connect(dialog, &Dialog::testCancelled, question, &QObject::deleteLater);
    QObject::connect(dialog, &Dialog::testCancelled, question, [question, dialog] { question->disconnect(dialog); });
}

template <typename Dialog>
void testConnection(Dialog *dialog, const Settings &settings)
{
    auto *test = new ConnectionTest(gatewayAccess(dialog->profile(), dialog->accessToken(), settings), dialog);
    askFor(dialog, test, &ConnectionTest::found, &Dialog::showFound, &Dialog::showFailure);
}

} // namespace

void Controller::connectProfiles()
{
    connect(m_window, &MainWindow::newProfileRequested, this, &Controller::connectNew);
    connect(m_window, &MainWindow::profileSettingsRequested, this, [this](const QString &id) {
        if (const auto profile = m_settings.profile(id))
            editProfile(*profile);
    });
    connect(m_window, &MainWindow::duplicateProfileRequested, this, &Controller::duplicateProfile);
    connect(m_window, &MainWindow::removeProfileRequested, this, &Controller::removeProfile);
    connect(m_window, &MainWindow::preferencesRequested, this, [this](bool shortcuts) {
        editPreferences(shortcuts ? PreferencesDialog::Page::Shortcuts : PreferencesDialog::Page::General);
    });
    connect(m_window, &MainWindow::layoutResetRequested, this, [this] {
        m_settings.resetLayout();
        m_window->restoreLayout(m_settings);
    });
    connect(m_window, &MainWindow::forgetTokenRequested, this, &Controller::forgetToken);
    connect(m_window, &MainWindow::moveProfileRequested, this, [this](const QString &id, int place) {
        m_settings.moveProfile(id, place);
        updateOrder();
    });
    connect(m_window, &MainWindow::profilesImportRequested, this, &Controller::importProfiles);
    connect(m_window, &MainWindow::profilesExportRequested, this, [this](const QString &path) {
        const QString shown = QDir::toNativeSeparators(path);
        if (const auto fault = writeFileAtomically(path, writeProfileFile(m_settings.profiles())))
            m_window->showNotice(tr("The gateways were not exported."),
                                 tr("Could not write %1: %2").arg(shown, *fault));
        else
            m_window->showMessage(tr("Gateways exported to %1, without access tokens").arg(shown));
    });
}

void Controller::updateEditable()
{
    QSet<QString> ids;
    for (const Profile &profile : m_settings.profiles())
        ids.insert(profile.id);
    m_window->setEditable(ids);
    Q_EMIT profilesChanged();
}

void Controller::updateOrder()
{
    QStringList ids;
    for (const Profile &profile : m_settings.profiles())
        ids.append(profile.id);
    m_workspace.setOrder(ids);
    Q_EMIT profilesChanged();
}

/// The same gateway for another account: its access token is to be entered.
void Controller::duplicateProfile(const QString &id)
{
    const auto copy = m_settings.duplicateProfile(id);
    if (!copy)
        return;
    open(*copy);
    updateOrder();
    updateEditable();
    choose(copy->id);
}

void Controller::importProfiles(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_window->showNotice(tr("No gateways were imported."),
                                    tr("Could not read %1: %2").arg(shown, file.errorString()));
    const auto read = readProfileFile(file.read(maxProfileFileSize + 1));
    if (const auto *fault = std::get_if<ProfileFileFault>(&read))
        return m_window->showNotice(tr("No gateways were imported."),
                                    tr("%1: %2").arg(shown, profileFaultText(*fault)));
    const ProfileImport imported = TokenDeck::importProfiles(std::get<QList<Profile>>(read), m_settings);
    for (const Profile &profile : imported.added)
        open(profile);
    updateEditable();
    QString text = tr("%n gateway(s) imported.", nullptr, static_cast<int>(imported.added.size()));
    if (!imported.skipped.isEmpty())
        text += u' '
            + tr("%n skipped: the same address and user ID are there already.", nullptr,
                 static_cast<int>(imported.skipped.size()));
    if (!imported.added.isEmpty())
        text += u' ' + tr("Enter their access tokens in their settings.");
    m_window->showNotice(tr("Import Gateways"), text);
}

SettingsDialog *Controller::editProfile(const Profile &profile)
{
    QList<Profile> others = m_settings.profiles();
    others.removeIf([&profile](const Profile &other) { return other.id == profile.id; });
    auto *dialog = new SettingsDialog(profile, others, m_window);
    if (m_settings.profile(profile.id)) {
        m_secrets.read(profile.id, dialog,
                       [dialog](const SecretStore::ReadResult &result) { dialog->setAccessToken(result.secret); });
    }
    connect(dialog, &SettingsDialog::testRequested, dialog, [this, dialog] { testConnection(dialog, m_settings); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { saveProfile(dialog->profile(), dialog->accessToken()); });
    openOnce(dialog);
    return dialog;
}

/// In three steps.
void Controller::connectNew()
{
    Profile profile;
    profile.id = Settings::newProfileId();
    auto *dialog = new ConnectDialog(profile, m_settings.profiles(), m_window);
    connect(dialog, &ConnectDialog::siteRequested, dialog, [this, dialog] {
        auto *probe = new SiteProbe(gatewayAccess(dialog->profile(), {}, m_settings), dialog);
        askFor(dialog, probe, &SiteProbe::found, &ConnectDialog::showSite, &ConnectDialog::showSiteFailure);
        probe->ask();
    });
    connect(dialog, &ConnectDialog::testRequested, dialog, [this, dialog] { testConnection(dialog, m_settings); });
    connect(dialog, &ConnectDialog::allSettingsRequested, this,
            [this, dialog] { editProfile(dialog->profile())->setAccessToken(dialog->accessToken()); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { saveProfile(dialog->profile(), dialog->accessToken()); });
    openOnce(dialog);
}

void Controller::saveProfile(const Profile &profile, const QByteArray &secret)
{
    m_settings.saveProfile(profile);
    m_settings.sync(this, [this](bool written) {
        if (!written)
            m_window->showMessage(tr("The settings could not be saved."));
    });
    m_secrets.write(profile.id, secret, this, [this](SecretStore::Kept kept, const QString &detail) {
        if (kept == SecretStore::Kept::InKeychain)
            return m_window->clearNotice(); // that it was not kept is no longer so
        m_window->showNotice(
            tr("The access token is kept for this session only."),
            tr("No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.")
                .arg(detail));
    });
    open(profile);
    choose(profile.id);
    updateEditable();
}

/// The one that stands where this one stood once it is gone.
void Controller::chooseBeside(const QString &id)
{
    const QList<AccountState> accounts = m_workspace.accounts();
    const auto place = std::ranges::find(accounts, id, &AccountState::id) - accounts.cbegin();
    if (accounts.size() > 1)
        choose(accounts.at(place + 1 < accounts.size() ? place + 1 : place - 1).id);
}

void Controller::removeProfile(const QString &id)
{
    const auto profile = m_settings.profile(id);
    if (!profile)
        return;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove Gateway"),
        tr("Remove the gateway “%1”, its access token and its history from this computer? Nothing changes on the gateway itself.")
            .arg(profile->name),
        QMessageBox::Cancel, m_window);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, id = profile->id](const QAbstractButton *button) {
        if (button != remove)
            return;
        m_secrets.remove(id, this, [this](const std::optional<QString> &fault) {
            if (!fault)
                return;
            m_window->showNotice(
                tr("The access token could not be removed from the system's keychain."),
                tr("The keychain says: %1. Remove the “TokenDeck” entry with your system's password manager, or "
                   "create a new access token in the gateway's console, which invalidates the old one.")
                    .arg(*fault));
        });
        if (const auto removed = m_settings.profile(id))
            forgetHistory(*removed);
        m_settings.removeProfile(id);
        if (m_workspace.shown() == id)
            chooseBeside(id);
        m_workspace.close(id);
        updateEditable();
    });
    openOnce(box);
}

} // namespace TokenDeck
