// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "history/teamsettings.h"
#include "store/secretstore.h"

#include <QEventLoop>
#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The token, or why there is none.
struct FoundToken
{
    QByteArray token;
    QString fault;
};

FoundToken readTokenFile(const QString &name)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return {{}, u"%1: %2"_s.arg(name, file.errorString())};
    // No access token is longer; a device that never ends is not read to its end.
    return {file.read(64 * 1024).trimmed(), {}};
}

FoundToken readKeychain(const QString &id)
{
    SecretStore store;
    FoundToken secret;
    QEventLoop loop;
    store.read(id, &loop, [&](const SecretStore::ReadResult &result) {
        secret.token = QByteArray(result.secret.constData(), result.secret.size()); // of its own
        if (!result.keychainAnswered)
            secret.fault = u"the keychain did not answer: %1"_s.arg(result.detail);
        loop.quit();
    });
    loop.exec();
    return secret;
}

/// Sets the address that was given; what is amiss with it. @p keychainFits: cleared if the profile's secret is for another.
std::optional<QString> takeGateway(const QString &gateway, Profile &profile, bool &keychainFits)
{
    switch (checkAddress(gateway)) {
    case AddressFault::None: break;
    case AddressFault::Unencrypted: break; // judged later
    case AddressFault::NoScheme:
        return u"--gateway: the address must begin with https://: https://%1"_s.arg(plainAddress(gateway));
    case AddressFault::HasCredentials: return u"--gateway: leave the user name and password out of the address"_s;
    case AddressFault::Empty:
    case AddressFault::BadScheme:
    case AddressFault::NoHost:
    case AddressFault::Invalid: return u"--gateway: not an http or https address"_s;
    }
    const QUrl address = addressFromText(gateway);
    // A profile's secret goes to the origin that it was entered for.
    const bool sameOrigin = originOf(address) == originOf(profile.address);
    keychainFits = keychainFits && sameOrigin;
    profile.allowsPlainHttp = profile.allowsPlainHttp && sameOrigin;
    if (address != profile.address)
        forgetGateway(profile);
    profile.address = address;
    return std::nullopt;
}

/// What else the options say of the account.
std::optional<QString> takeOptions(const AccountOptions &command, Profile &profile, const QString &inFront)
{
    if (!command.userId.isEmpty())
        profile.userId = command.userId.trimmed();
    if (isFatal(checkUserId(profile.userId)))
        return u"--user-id: '%1' is not a number"_s.arg(profile.userId);
    if (!command.userIdHeader.isEmpty()) {
        profile.userIdHeader = command.userIdHeader.trimmed();
        if (checkHeaderName(profile.userIdHeader) != HeaderFault::None)
            return u"--user-id-header: '%1' cannot be used as the header's name"_s.arg(profile.userIdHeader);
    }
    if (command.timeout)
        profile.timeout = *command.timeout;
    if (!command.certificateFile.isEmpty())
        profile.certificateFile = command.certificateFile;
    profile.allowsPlainHttp |= command.allowsPlainHttp;
    if (checkAddress(profile.address.toString()) != AddressFault::Unencrypted)
        return std::nullopt;
    if (!profile.allowsPlainHttp)
        return u"without https, others on the network could read the access token; use https://, or "
               "--allow-plain-http where that is safe"_s;
    printError(inFront % u"warning: without https, others on the network can read the access token"_s);
    return std::nullopt;
}

/// The access token in a secret, or what is amiss. @p origin: where it was found. @p inFront: of a warning.
std::variant<QByteArray, QString> tokenIn(const FoundToken &secret, const QString &origin, const QString &inFront = {})
{
    if (!secret.fault.isEmpty())
        return u"%1: %2"_s.arg(origin, secret.fault);
    const QString token = QString::fromUtf8(secret.token);
    switch (checkAccessToken(token)) {
    case AccessTokenFault::None: break;
    case AccessTokenFault::Empty:
        return u"there is no access token: set TOKENDECK_ACCESS_TOKEN, or use --access-token-file"_s;
    case AccessTokenFault::ModelKey:
        return u"%1 holds a model key (sk-…), which can call models but not log in; create an access token in the "
               "gateway's console, under personal settings"_s.arg(origin);
    case AccessTokenFault::BrowserToken:
        printError(inFront
                   % u"warning: %1 holds a browser token, which expires soon; create an access token in the gateway's "
                     "console, under personal settings"_s.arg(origin));
        break;
    case AccessTokenFault::ControlCharacter:
    case AccessTokenFault::NotAscii:
        return u"%1 holds a line break, a space or another character that no access token has"_s.arg(origin);
    }
    return accessTokenFromText(token).toLatin1();
}

/// The environment's access token, which does not stay where it came from; nothing if there is none.
std::optional<QByteArray> takeEnvironmentToken()
{
    if (!qEnvironmentVariableIsSet("TOKENDECK_ACCESS_TOKEN"))
        return std::nullopt;
    const QByteArray token = qgetenv("TOKENDECK_ACCESS_TOKEN").trimmed();
    char *place = std::getenv("TOKENDECK_ACCESS_TOKEN");
    std::memset(place, 0, std::strlen(place));
    qunsetenv("TOKENDECK_ACCESS_TOKEN");
    return token;
}

/// One of several, whose access token is in the keychain. @p environment: whether it has one, which is not for several.
std::variant<Account, QString> accountOf(Profile profile, const AccountOptions &common, bool environment)
{
    const QString inFront = profile.name % u": "_s;
    if (const auto fault = takeOptions(common, profile, inFront))
        return *fault;
    const FoundToken secret = readKeychain(profile.id);
    const QString hint = environment ? u"; TOKENDECK_ACCESS_TOKEN is used for a single account only"_s : QString();
    if (secret.fault.isEmpty() && secret.token.isEmpty())
        return QString(u"there is no access token in the keychain: open the profile in the window and enter it"_s
                       % hint);
    const auto token = tokenIn(secret, u"the keychain"_s, inFront);
    if (const QString *fault = std::get_if<QString>(&token))
        return QString(*fault % hint);
    return Account{profile, std::get<QByteArray>(token), profile.name, inFront};
}

} // namespace

std::vector<Account> findAccounts(const AccountsCommand &command)
{
    const Settings settings;
    QList<Profile> profiles = command.everyProfile ? settings.profiles() : QList<Profile>();
    for (const QString &name : command.isCombined() ? command.profiles : QStringList()) {
        const auto stored = settings.profileNamed(name);
        if (!stored) {
            printError(u"--profile: there is no profile '%1'"_s.arg(name));
            return {};
        }
        profiles.append(*stored);
    }
    if (command.isCombined() && profiles.isEmpty()) {
        printError(
            u"--all: there are no profiles; create one in the window, add some with 'tokendeck profiles import', "
            "or use --gateway and --user-id"_s);
        return {};
    }
    std::vector<Account> accounts;
    bool isComplete = true;
    const auto take = [&](const std::variant<Account, QString> &found, const QString &inFront) {
        if (const QString *fault = std::get_if<QString>(&found)) {
            printError(inFront % *fault);
            isComplete = false;
        } else {
            accounts.push_back(std::get<Account>(found));
        }
    };
    if (profiles.size() > 1) {
        const bool environment = takeEnvironmentToken().has_value();
        for (const Profile &profile : std::as_const(profiles))
            take(accountOf(profile, command.account, environment), profile.name % u": "_s);
    } else {
        AccountOptions only = command.account;
        const QString inFront = profiles.isEmpty() ? QString() : QString(profiles.constFirst().name % u": "_s);
        if (!profiles.isEmpty())
            only.profile = profiles.constFirst().name;
        take(findAccount(only, inFront), inFront);
    }
    return isComplete ? accounts : std::vector<Account>();
}

std::variant<Account, QString> findAccount(const AccountOptions &command, const QString &inFront)
{
    Profile profile;
    bool keychainFits = false;
    if (!command.profile.isEmpty()) {
        const auto stored = Settings().profileNamed(command.profile);
        if (!stored)
            return u"--profile: there is no profile '%1'"_s.arg(command.profile);
        profile = *stored;
        keychainFits = true;
    }
    if (!command.gateway.isEmpty()) {
        if (const auto fault = takeGateway(command.gateway, profile, keychainFits))
            return *fault;
    }
    if (const auto fault = takeOptions(command, profile, inFront))
        return *fault;

    FoundToken secret;
    QString origin = u"TOKENDECK_ACCESS_TOKEN"_s;
    if (!command.accessTokenFile.isEmpty()) {
        origin = u"--access-token-file"_s;
        secret = readTokenFile(command.accessTokenFile);
    } else if (const auto given = takeEnvironmentToken()) {
        secret.token = *given;
    } else if (keychainFits) {
        origin = u"the keychain"_s;
        secret = readKeychain(profile.id);
    }
    const auto token = tokenIn(secret, origin, inFront);
    if (const QString *fault = std::get_if<QString>(&token))
        return *fault;
    const QString name = profile.name.isEmpty() ? profile.address.host() : profile.name;
    return Account{profile, std::get<QByteArray>(token), name, inFront};
}

std::variant<Secret, QString> readAccessTokenFile(const QString &name)
{
    FoundToken secret = readTokenFile(name);
    if (secret.token.isEmpty() && secret.fault.isEmpty())
        secret.fault = u"%1 is empty"_s.arg(name);
    const auto token = tokenIn(secret, u"--access-token-file"_s);
    if (const QString *fault = std::get_if<QString>(&token))
        return *fault;
    return Secret(std::get<QByteArray>(token));
}

QString readTeamPassword()
{
    return QString::fromUtf8(readKeychain(teamSecretId()).token);
}

} // namespace TokenDeck
