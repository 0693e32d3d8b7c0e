// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/teamsettings.h"

#include "history/sql.h"
#include "tokens/ipaddress.h"

#include <QFileInfo>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr int usualPort = 5432;

/// Of the system's authorities: Debian's, Fedora's, openSUSE's, Alpine's.
constexpr std::array bundles{"/etc/ssl/certs/ca-certificates.crt"_L1, "/etc/pki/tls/certs/ca-bundle.crt"_L1,
                             "/etc/ssl/ca-bundle.pem"_L1, "/etc/ssl/cert.pem"_L1};

QString systemBundle()
{
    for (const QLatin1StringView file : bundles) {
        if (QFileInfo::exists(file))
            return file;
    }
    return bundles.front(); // which libpq will say is missing
}

} // namespace

TeamAddressFault checkTeamAddress(const QString &text)
{
    using Fault = TeamAddressFault;
    if (text.trimmed().isEmpty())
        return Fault::Empty;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid())
        return Fault::Invalid;
    if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        return Fault::BadScheme;
    if (!url.password().isEmpty())
        return Fault::HasPassword;
    if (url.host().isEmpty())
        return Fault::NoHost;
    if (url.userName().isEmpty())
        return Fault::NoUser;
    const QString database = url.path().sliced(url.path().isEmpty() ? 0 : 1);
    if (database.isEmpty())
        return Fault::NoDatabase;
    if (database.contains(u'/'))
        return Fault::Invalid;
    return url.hasQuery() || url.hasFragment() ? Fault::HasOptions : Fault::None;
}

QString teamSecretId()
{
    return u"team-history"_s;
}

std::optional<SqlServer> teamServer(const TeamSettings &settings, const QString &password)
{
    if (checkTeamAddress(settings.address) != TeamAddressFault::None)
        return std::nullopt;
    const QUrl url(settings.address.trimmed(), QUrl::StrictMode);
    SqlServer server{.host = url.host(),
                     .port = url.port(usualPort),
                     .database = url.path().sliced(1),
                     .user = url.userName(),
                     .password = password,
                     .certificate = settings.certificateFile};
    if (server.certificate.isEmpty() && !isLoopback(server.host))
        server.certificate = systemBundle();
    return server;
}

} // namespace TokenDeck
