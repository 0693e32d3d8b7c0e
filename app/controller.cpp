// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controller.h"

#include "app/demohistory.h"

#include "demo/demogateway.h"
#include "gateway/gatewaysession.h"
#include "history/historian.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// For Accept-Language, from the user's locale: "zh-CN".
QByteArray acceptLanguage()
{
    const QString name = QLocale().bcp47Name();
    if (!name.startsWith("zh"_L1))
        return name.toLatin1() + ",en;q=0.5";
    const bool isTraditional = QLocale().script() == QLocale::TraditionalHanScript;
    return isTraditional ? "zh-TW,zh;q=0.9,en;q=0.5"_ba : "zh-CN,zh;q=0.9,en;q=0.5"_ba;
}

} // namespace

GatewayAccess gatewayAccess(const Profile &profile, const Secret &secret, const Settings &settings)
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
    access.certificateFile = profile.certificateFile.isEmpty() ? settings.certificateFile() : profile.certificateFile;
    access.trustedCertificate = profile.trustedCertificate;
    access.proxy = profile.proxy.isEmpty() ? settings.proxy() : profile.proxy;
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
    , m_window(&window)
{
    connect(&workspace, &Workspace::accountLoaded, this, &Controller::rememberDialect);
    connect(&workspace, &Workspace::shownChanged, this, &Controller::onShownChanged);
    workspace.setFindingSettings(settings.thresholds(), settings.findingRules());
    connectWindow();
    startLog();
    if (settings.isOfNewerVersion())
        m_window->showNotice(tr("The settings are of a newer version of TokenDeck."),
                             tr("They are used as far as this version understands them, and nothing in them is lost."));
}

void Controller::setWindow(MainWindow &window)
{
    m_window->disconnect(this);
    m_window = &window;
    connectWindow();
    updateFullKeys();
    applyWatchSettings();
}

void Controller::connectWindow()
{
    connect(m_window, &MainWindow::refreshRequested, this, [this] { refresh(); });
    connect(m_window, &MainWindow::accountRefreshRequested, this, [this](const QString &id) { refresh(id); });
    connect(m_window, &MainWindow::accountChosen, this, &Controller::choose);
    connect(m_window, &MainWindow::demoRequested, this, [this] {
        if (m_demos.empty())
            openDemos(2'570, false);
        choose(demoId(Family::NewApi));
    });
    connect(m_window, &MainWindow::fullKeyRequested, this, &Controller::copyFullKey);
    connect(m_window, &MainWindow::addressAccepted, this, &Controller::useAddress);
    connect(m_window, &MainWindow::exportRequested, this, &Controller::exportTokens);
    connect(m_window, &MainWindow::themeChanged, this, [this](Theme theme) {
        m_settings.setTheme(theme);
        applyTheme(theme);
    });
    m_window->setShortcuts(m_settings.chosenKeys());
    m_window->setNamedFilters(m_settings.filters());
    connect(m_window, &MainWindow::namedFiltersChanged, this,
            [this](const QList<NamedFilter> &filters) { m_settings.setFilters(filters); });
    connect(m_window, &MainWindow::closing, this, [this] {
        saveTable();
        m_window->saveLayout(m_settings);
    });
    connectProfiles();
    updateEditable();
}

Controller::~Controller()
{
    m_exports.waitForDone(); // they tell this of their end
    m_workspace.clear();     // before the demo gateways
}

void Controller::closeAll()
{
    m_workspace.clear();
    m_demos.clear();
}

void Controller::openProfiles(const QString &first)
{
    closeAll();
    updateEditable();
    const QList<Profile> profiles = m_settings.profiles();
    // Before they are there: none but what is wanted is ever shown.
    if (!profiles.isEmpty() && (first != allProfiles || profiles.size() == 1))
        m_workspace.show(m_settings.profile(first) ? first : profiles.constFirst().id);
    QList<AccountLabel> labels;
    for (const Profile &profile : profiles)
        labels.append(labelOf(profile));
    m_workspace.expectAll(labels);
    for (const Profile &profile : profiles)
        fetchSecret(profile);
}

void Controller::openLast()
{
    if (!m_settings.restoresSession())
        return openAll();
    openProfiles(m_settings.currentProfile());
    m_window->restoreSession(m_settings);
}

void Controller::openAll()
{
    openProfiles(allProfiles.toString());
}

void Controller::openProfile(const QString &id)
{
    if (!m_settings.profile(id))
        return;
    m_settings.setCurrentProfile(id);
    openProfiles(id);
}

void Controller::showNamed(const QString &name)
{
    if (const auto profile = m_settings.profileNamed(name))
        choose(profile->id);
    else
        m_window->showNotice(tr("There is no profile “%1”.").arg(name), {});
}

AccountLabel Controller::labelOf(const Profile &profile)
{
    openHistory();
    return {profile.id, profile.name, profile.address.toDisplayString(), m_historian.get(), historyOf(profile)};
}

/// Anew if it is open.
void Controller::open(const Profile &profile)
{
    m_workspace.expect(labelOf(profile));
    fetchSecret(profile);
}

/// Then its list is loaded.
void Controller::fetchSecret(const Profile &profile)
{
    const int opening = ++m_openings[profile.id];
    m_secrets.read(profile.id, this, [this, profile, opening](const SecretStore::ReadResult &result) {
        if (opening != m_openings.value(profile.id) || !m_settings.profile(profile.id))
            return;
        if (!result.secret.isEmpty()) {
            m_workspace.open(gatewayAccess(profile, result.secret, m_settings), dialectOf(profile),
                             profile.loadsInBackground ? LoadMode::Everything : LoadMode::VisitedPages,
                             labelOf(profile));
            return;
        }
        const QString detail = result.keychainAnswered ? u"no access token is stored for this profile"_s
                                                       : QString(u"the keychain did not answer: "_s % result.detail);
        m_workspace.fail(profile.id, {GatewayError::Kind::NoAccessToken, 0, {}, detail});
        if (m_workspace.shown() == profile.id && !m_window->findChild<SettingsDialog *>())
            editProfile(profile)->askForAccessToken();
    });
}

void Controller::refresh(const std::optional<QString> &only)
{
    if (!m_workspace.isOpen())
        return openLast();
    const auto wanted = only ? only : m_workspace.shown();
    // What could not be opened is opened again.
    for (const AccountState &account : m_workspace.accounts()) {
        const auto profile = m_settings.profile(account.id);
        if (profile && !m_workspace.session(account.id) && (!wanted || wanted == account.id))
            open(*profile);
    }
    for (const auto &[id, demo] : m_demos) {
        const GatewaySession *session = m_workspace.session(id);
        if (session && !session->isLoading() && (!wanted || wanted == id)) // a list that is being read stays as it is
            demo->letTimePass();
    }
    if (only)
        m_workspace.refresh(*only);
    else
        m_workspace.refresh();
}

void Controller::choose(const std::optional<QString> &id)
{
    if (id)
        m_workspace.show(*id);
    else
        m_workspace.showAll();
    if (!id || m_settings.profile(*id))
        m_settings.setCurrentProfile(id.value_or(allProfiles.toString()));
}

/// Columns and order of the table are kept for each account with a profile, and for all together.
void Controller::saveTable()
{
    if (m_tableOf == allProfiles || m_settings.profile(m_tableOf))
        m_settings.setTableHeader(m_tableOf, m_window->tableState());
}

void Controller::onShownChanged()
{
    const bool several = m_workspace.accounts().size() > 1;
    QString shown = m_workspace.shown().value_or(several ? allProfiles.toString() : QString());
    if (shown != m_tableOf) {
        saveTable();
        m_tableOf = std::move(shown);
        m_window->restoreTable(m_settings.tableHeader(m_tableOf));
    }
    updateFullKeys();
}

void Controller::updateFullKeys()
{
    const auto allows = [this](const AccountState &account) {
        const auto profile = m_settings.profile(account.id);
        return profile && profile->copiesFullKeys && (!m_workspace.shown() || m_workspace.shown() == account.id);
    };
    m_window->setCopiesFullKeys(std::ranges::any_of(m_workspace.accounts(), allows));
}

QString Controller::demoId(Family family)
{
    return u"demo "_s + familyId(family);
}

void Controller::openDemo(qint64 tokens, bool odd)
{
    closeAll();
    openDemos(tokens, odd);
}

/// Three gateways of different families, behind what is open.
void Controller::openDemos(qint64 tokens, bool odd)
{
    struct Demo
    {
        Family family;
        qint64 part; ///< of as many tokens
        qint64 balance;
        int series;
    };
    const std::array demos{Demo{Family::NewApi, 1, 9'000'000'000, 0}, Demo{Family::OneHub, 5, 1'200'000'000, 1},
                           Demo{Family::OneApi, 10, 0, 2}};
    QHash<QString, DemoOptions> accounts;
    for (const Demo &demo : demos) {
        DemoOptions &options = accounts[demoId(demo.family)];
        options.now = QDateTime::currentSecsSinceEpoch();
        options.tokens = demo.part == 1 ? tokens : (tokens + demo.part - 1) / demo.part;
        options.family = demo.family;
        options.balance = demo.balance;
        options.series = demo.series;
        options.odd = odd && demo.part == 1;
    }
    m_demoHistorian = std::make_unique<Historian>();
    m_demoHistorian->open([accounts] { return OpenedHistory{std::make_unique<DemoHistory>(accounts), {}}; });
    const auto labelOf = [this](Family family) {
        return AccountLabel{.id = demoId(family),
                            .name = tr("Demo · %1").arg(familyName(family)),
                            .historian = m_demoHistorian.get(),
                            .history = demoId(family)};
    };
    m_workspace.show(demoId(Family::NewApi)); // and no other while they come
    for (const Demo &demo : demos)
        m_workspace.expect(labelOf(demo.family));
    for (const Demo &demo : demos) {
        const DemoOptions options = accounts[demoId(demo.family)];
        auto gateway = std::make_unique<DemoGateway>(options);
        QString reason;
        if (!gateway->start(&reason)) {
            m_workspace.fail(demoId(demo.family), {GatewayError::Kind::Unreachable, 0, {}, reason});
            continue;
        }
        GatewayAccess access;
        access.baseUrl = gateway->url();
        access.userId = gateway->userId();
        access.accessToken = gateway->accessToken().toLatin1();
        access.language = acceptLanguage();
        m_demos[demoId(demo.family)] = std::move(gateway);
        m_workspace.open(access, {}, LoadMode::Everything, labelOf(demo.family));
    }
}

void Controller::openAccount(const GatewayAccess &access, const QString &name)
{
    closeAll();
    m_workspace.show(u"account"_s);
    m_workspace.open(access, {}, LoadMode::Everything, {u"account"_s, name});
}

/// A gateway has another address than the one in use.
void Controller::useAddress(const QUrl &address)
{
    for (const AccountState &account : m_workspace.accounts()) {
        if (!account.error || account.error->betterAddress != address)
            continue;
        if (auto profile = m_settings.profile(account.id)) {
            forgetGateway(*profile);
            profile->address = address;
            m_settings.saveProfile(*profile);
            open(*profile);
        } else if (const GatewaySession *session = m_workspace.session(account.id)) {
            GatewayAccess access = session->access();
            access.baseUrl = address;
            openAccount(access, QString(account.name));
        }
        return;
    }
}

void Controller::copyFullKey(const Token &token)
{
    const auto profile = m_settings.profile(m_workspace.idOf(token.id().account()));
    if (!profile || !profile->copiesFullKeys) {
        m_window->showMessage(tr("Copying full keys is not allowed in this gateway's settings"));
        return;
    }
    const FullKeyRequest *request = m_workspace.askFullKey(token);
    if (!request)
        return;
    m_window->showMessage(tr("Requesting the key…"));
    connect(request, &FullKeyRequest::found, m_window, &MainWindow::copySecret);
    connect(request, &FullKeyRequest::failed, m_window, [this](const GatewayError &error) {
        const QString headline = errorText(error).headline;
        m_window->showNotice(tr("The key was not copied."),
                             error.message.isEmpty() ? headline : QString(headline % u' ' % error.message));
    });
}

/// What was found out is asked anew less often if it is kept.
void Controller::rememberDialect(const QString &id)
{
    const auto profile = m_settings.profile(id);
    const GatewaySession *session = m_workspace.session(id);
    if (profile && session)
        saveDialect(m_settings, *profile, session->dialect());
}

} // namespace TokenDeck
