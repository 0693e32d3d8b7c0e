// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controller.h"

#include "app/connectiontest.h"
#include "demo/demogateway.h"
#include "gateway/gatewaysession.h"
#include "transfer/safefile.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// For Accept-Language, from the user's locale: "zh-CN".
QByteArray acceptLanguage()
{
    const QString name = QLocale().bcp47Name();
    return name.startsWith("zh"_L1) ? "zh-CN,zh;q=0.9,en;q=0.5"_ba : name.toLatin1() + ",en;q=0.5";
}

} // namespace

GatewayAccess gatewayAccess(const Profile &profile, const Secret &secret)
{
    GatewayAccess access;
    access.baseUrl = profile.address;
    access.userId = profile.userId;
    access.userIdHeader = profile.userIdHeader.toLatin1();
    access.accessToken = secret;
    access.timeout = std::chrono::seconds(profile.timeout);
    access.requestsAtOnce = profile.requestsAtOnce;
    access.language = acceptLanguage();
    access.allowsPlainHttp = profile.allowsPlainHttp;
    access.certificateFile = profile.certificateFile;
    access.trustedCertificate = profile.trustedCertificate;
    access.proxy = profile.proxy;
    return access;
}

Dialect dialectOf(const Profile &profile)
{
    Dialect dialect{.family = profile.family, .firstPage = profile.firstPage};
    if (profile.callsAllowed > 0 && profile.callsWindow > 0)
        dialect.limit = CallBudget::Limit{profile.callsAllowed, std::chrono::milliseconds(profile.callsWindow)};
    return dialect;
}

void saveDialect(Settings &settings, Profile profile, const Dialect &dialect)
{
    if (dialectOf(profile) == dialect)
        return;
    profile.family = dialect.family;
    if (dialect.address)
        profile.address = *dialect.address;
    if (dialect.userIdHeader)
        profile.userIdHeader = QString::fromLatin1(*dialect.userIdHeader);
    if (dialect.firstPage)
        profile.firstPage = static_cast<int>(*dialect.firstPage);
    if (dialect.limit) {
        profile.callsAllowed = dialect.limit->calls;
        profile.callsWindow = static_cast<int>(dialect.limit->window.count());
    }
    settings.saveProfile(profile);
}

Controller::Controller(Settings &settings, Workspace &workspace, MainWindow &window)
    : m_settings(settings)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&window, &MainWindow::refreshRequested, this, [this] {
        if (!m_workspace.session())
            return openLast();
        if (m_demo && !m_workspace.isLoading()) // a list that is being read stays as it is
            m_demo->letTimePass();
        m_workspace.refresh();
    });
    connect(&workspace, &Workspace::loadEnded, this, &Controller::rememberDialect);
    connect(&window, &MainWindow::profileRequested, this, &Controller::openProfile);
    connect(&window, &MainWindow::demoRequested, this, [this] { openDemo(2'570); });
    connect(&window, &MainWindow::newProfileRequested, this, [this] {
        Profile profile;
        profile.id = Settings::newProfileId();
        editProfile(profile);
    });
    connect(&window, &MainWindow::settingsRequested, this, [this] {
        if (const auto profile = m_settings.profile(m_profileId))
            editProfile(*profile);
    });
    connect(&window, &MainWindow::fullKeyRequested, this, &Controller::copyFullKey);
    connect(&window, &MainWindow::addressAccepted, this, &Controller::useAddress);
    connect(&window, &MainWindow::removeProfileRequested, this, &Controller::removeProfile);
    connect(&window, &MainWindow::exportRequested, this, &Controller::exportTokens);
    connect(&window, &MainWindow::themeChanged, this, [this](Theme theme) {
        m_settings.setTheme(theme);
        applyTheme(theme);
    });
    workspace.setFindingSettings(settings.thresholds(), settings.findingRules());
    connect(&window, &MainWindow::findingSettingsChanged, this,
            [this](const FilterThresholds &thresholds, FindingRules rules) {
                m_settings.setThresholds(thresholds);
                m_settings.setFindingRules(rules);
            });
    window.setNamedFilters(settings.filters());
    connect(&window, &MainWindow::namedFiltersChanged, this,
            [this](const QList<NamedFilter> &filters) { m_settings.setFilters(filters); });
    connect(&window, &MainWindow::closing, this, [this] {
        saveTable();
        m_window.saveLayout(m_settings);
    });
    showProfiles();
}

Controller::~Controller()
{
    m_exports.waitForDone();  // they tell this of their end
    m_workspace.clear(false); // before the demo gateway
}

void Controller::openLast()
{
    const QList<Profile> profiles = m_settings.profiles();
    if (m_settings.profile(m_settings.currentProfile()))
        openProfile(m_settings.currentProfile());
    else if (!profiles.isEmpty())
        openProfile(profiles.constFirst().id);
}

/// Columns and order of the profile that is open.
void Controller::saveTable()
{
    if (m_settings.profile(m_profileId))
        m_settings.setTableHeader(m_profileId, m_window.tableState());
}

void Controller::closeGateway(bool expectsAnother)
{
    saveTable();
    ++m_opening;
    m_workspace.clear(expectsAnother);
    m_demo.reset();
    m_profileId.clear();
    m_accountName.clear();
    m_window.setCopiesFullKeys(false);
}

void Controller::openProfile(const QString &id)
{
    const auto profile = m_settings.profile(id);
    if (!profile)
        return;
    closeGateway(true);
    m_profileId = id;
    m_settings.setCurrentProfile(id);
    m_window.restoreTable(m_settings.tableHeader(id));
    showProfiles();
    m_window.setCopiesFullKeys(profile->copiesFullKeys);
    m_secrets.read(id, this, [this, profile = *profile, opening = m_opening](const SecretStore::ReadResult &result) {
        if (opening != m_opening)
            return;
        if (!result.secret.isEmpty()) {
            m_workspace.open(gatewayAccess(profile, result.secret), dialectOf(profile),
                             profile.loadsInBackground ? LoadMode::Everything : LoadMode::VisitedPages);
            return;
        }
        m_workspace.fail({GatewayError::Kind::NoAccessToken,
                          0,
                          {},
                          result.keychainAnswered ? u"no access token is stored for this profile"_s
                                                  : QString(u"the keychain did not answer: "_s % result.detail)});
        if (!m_window.findChild<SettingsDialog *>())
            editProfile(profile)->askForAccessToken();
    });
}

void Controller::openDemo(qint64 tokens, bool odd)
{
    closeGateway(true);
    DemoOptions options;
    options.tokens = tokens;
    options.odd = odd;
    m_demo = std::make_unique<DemoGateway>(options);
    QString reason;
    if (!m_demo->start(&reason)) {
        m_demo.reset();
        m_workspace.fail({GatewayError::Kind::Unreachable, 0, {}, reason});
        return;
    }
    showProfiles();
    GatewayAccess access;
    access.baseUrl = m_demo->url();
    access.userId = m_demo->userId();
    access.accessToken = m_demo->accessToken().toLatin1();
    access.language = acceptLanguage();
    m_workspace.open(access, {}, LoadMode::Everything);
}

void Controller::openAccount(const GatewayAccess &access, const QString &name)
{
    closeGateway(true);
    m_accountName = name;
    showProfiles();
    m_workspace.open(access, {}, LoadMode::Everything);
}

/// The gateway has another address than the one in use.
void Controller::useAddress(const QUrl &address)
{
    if (auto profile = m_settings.profile(m_profileId)) {
        forgetGateway(*profile);
        profile->address = address;
        m_settings.saveProfile(*profile);
        openProfile(profile->id);
    } else if (const GatewaySession *session = m_workspace.session()) {
        GatewayAccess access = session->access();
        access.baseUrl = address;
        openAccount(access, QString(m_accountName));
    }
}

void Controller::copyFullKey(const Token &token)
{
    const auto profile = m_settings.profile(m_profileId);
    if (!profile || !profile->copiesFullKeys)
        return;
    const FullKeyRequest *request = m_workspace.askFullKey(token);
    if (!request)
        return;
    m_window.showMessage(tr("Requesting the key…"));
    connect(request, &FullKeyRequest::found, &m_window, &MainWindow::copySecret);
    connect(request, &FullKeyRequest::failed, &m_window, [this](const GatewayError &error) {
        const QString headline = errorText(error).headline;
        m_window.showNotice(tr("The key was not copied."),
                            error.message.isEmpty() ? headline : QString(headline % u' ' % error.message));
    });
}

/// What was found out is asked anew less often if it is kept.
void Controller::rememberDialect()
{
    const auto profile = m_settings.profile(m_profileId);
    if (profile && m_workspace.session())
        saveDialect(m_settings, *profile, m_workspace.session()->dialect());
}

void Controller::showProfiles()
{
    m_window.setProfiles(m_settings.profiles(), m_profileId, m_demo != nullptr, m_accountName);
}

SettingsDialog *Controller::editProfile(const Profile &profile)
{
    QList<Profile> others = m_settings.profiles();
    others.removeIf([&profile](const Profile &other) { return other.id == profile.id; });
    auto *dialog = new SettingsDialog(profile, others, &m_window);
    if (m_settings.profile(profile.id)) {
        m_secrets.read(profile.id, dialog,
                       [dialog](const SecretStore::ReadResult &result) { dialog->setAccessToken(result.secret); });
    }
    connect(dialog, &SettingsDialog::testRequested, this, [this, dialog] { testConnection(dialog); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { saveProfile(dialog->profile(), dialog->accessToken()); });
    openOnce(dialog);
    return dialog;
}

void Controller::testConnection(SettingsDialog *dialog)
{
    auto *test = new ConnectionTest(gatewayAccess(dialog->profile(), dialog->accessToken()), dialog);
    connect(test, &ConnectionTest::found, dialog, &SettingsDialog::showFound);
    connect(test, &ConnectionTest::failed, dialog, &SettingsDialog::showFailure);
    connect(test, &ConnectionTest::found, test, &QObject::deleteLater);
    connect(test, &ConnectionTest::failed, test, &QObject::deleteLater);
    // Credentials that were changed meanwhile were not the ones tested.
    connect(dialog, &SettingsDialog::testCancelled, test, &QObject::deleteLater);
    connect(dialog, &SettingsDialog::testCancelled, test, [test, dialog] { test->disconnect(dialog); });
}

void Controller::saveProfile(const Profile &profile, const QByteArray &secret)
{
    m_settings.saveProfile(profile);
    m_settings.sync(this, [this](bool written) {
        if (!written)
            m_window.showMessage(tr("The settings could not be saved."));
    });
    m_secrets.write(profile.id, secret, this, [this](SecretStore::Kept kept, const QString &detail) {
        if (kept == SecretStore::Kept::InKeychain)
            return m_window.clearNotice(); // that it was not kept is no longer so
        m_window.showNotice(
            tr("The access token is kept for this session only."),
            tr("No system keychain accepted it (%1). It is not saved, and you will be asked for it at the next start.")
                .arg(detail));
    });
    openProfile(profile.id);
}

void Controller::removeProfile()
{
    const auto profile = m_settings.profile(m_profileId);
    if (!profile)
        return;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove Profile"),
        tr("Remove the profile “%1” and its access token from this computer? Nothing changes on the gateway.")
            .arg(profile->name),
        QMessageBox::Cancel, &m_window);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, id = profile->id](const QAbstractButton *button) {
        if (button != remove)
            return;
        m_secrets.remove(id, this, [this](const std::optional<QString> &fault) {
            if (!fault)
                return;
            m_window.showNotice(
                tr("The access token could not be removed from the system's keychain."),
                tr("The keychain says: %1. Remove the “TokenDeck” entry with your system's password manager, or "
                   "create a new access token in the gateway's console, which invalidates the old one.")
                    .arg(*fault));
        });
        m_settings.removeProfile(id);
        closeGateway(false);
        showProfiles();
        openLast();
    });
    openOnce(box);
}

void Controller::exportTokens(const ExportRequest &request)
{
    // Copies that share their tokens: the window may change while the file is written.
    const ArrangementPointer arrangement = m_window.arrangement();
    const Inventory inventory = m_workspace.inventory();
    const SelectedTokens selected = m_window.selectedTokens();
    ExportOptions options{defaultExportColumns(), request.format,
                          QDateTime::currentSecsSinceEpoch() + m_workspace.clockOffset()};
    options.byteOrderMark = request.byteOrderMark;
    const auto findingContext = m_window.findingContext();
    if (request.findings && findingContext) {
        options.columns.append(DerivedColumn::Findings);
        options.findings = *findingContext;
    }
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
                    m_window.showNotice(tr("Nothing was exported."), tr("Could not write %1: %2").arg(shown, *fault));
                else
                    m_window.showMessage(tr("%n token(s) exported to %1", nullptr, static_cast<int>(count)).arg(shown));
                Q_EMIT exported(path, !fault);
            },
            Qt::QueuedConnection);
    });
}

} // namespace TokenDeck
