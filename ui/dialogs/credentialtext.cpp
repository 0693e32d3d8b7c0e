// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/credentialtext.h"

#include "families/families.h"
#include "table/tokentext.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

struct CredentialWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenDeck::CredentialText)
};

/// What a certificate says of itself, to be compared, and why it is not trusted.
QString certificateText(const RefusedCertificate &certificate, const QByteArray &trusted)
{
    const QLocale locale;
    const auto day = [&locale](const QDateTime &time) { return dateText(locale, time.date()); };
    QStringList lines{CredentialWords::tr("The gateway's certificate is not trusted. Nothing was sent.")};
    lines += certificate.problems;
    if (!trusted.isEmpty())
        lines.append(CredentialWords::tr("It differs from the one that was trusted."));
    lines.append(CredentialWords::tr("Issued to: %1").arg(shownText(certificate.subject)));
    lines.append(CredentialWords::tr("Issued by: %1").arg(shownText(certificate.issuer)));
    lines.append(CredentialWords::tr("Valid: %1 to %2").arg(day(certificate.validFrom), day(certificate.validUntil)));
    // In two lines, each with half of it.
    const QString fingerprint = fingerprintText(certificate.fingerprint);
    constexpr qsizetype half = 48;
    lines.append(CredentialWords::tr("SHA-256: %1")
                     .arg(QString(fingerprint.first(qMin(half, fingerprint.size())) % u'\n' % fingerprint.mid(half))));
    return lines.join(u'\n');
}

} // namespace

QString addressFaultText(AddressFault fault)
{
    switch (fault) {
    case AddressFault::None:
    case AddressFault::Empty: return QString();
    case AddressFault::NoScheme: return CredentialWords::tr("The address must begin with https://.");
    case AddressFault::BadScheme: return CredentialWords::tr("The address must begin with https:// or http://.");
    case AddressFault::NoHost: return CredentialWords::tr("The address has no host name.");
    case AddressFault::Invalid: return CredentialWords::tr("This is not a valid address.");
    case AddressFault::HasCredentials:
        return CredentialWords::tr("Leave the user name and password out of the address.");
    case AddressFault::Unencrypted:
        return CredentialWords::tr("Without https, others on the network can read the access token.");
    }
    Q_UNREACHABLE();
}

QString accessTokenFaultText(AccessTokenFault fault, bool pastedCookie)
{
    switch (fault) {
    case AccessTokenFault::None: return QString();
    case AccessTokenFault::Empty:
        return pastedCookie ? CredentialWords::tr(
                   "The command logs in with a browser cookie, which does not work here. Create an access token in the "
                   "console, under personal settings.")
                            : QString();
    case AccessTokenFault::BrowserToken:
        return CredentialWords::tr(
            "This is a browser token, which expires soon. Create an access token in the console, under personal "
            "settings.");
    case AccessTokenFault::ModelKey:
        return CredentialWords::tr(
            "This is a model key (sk-…): it can call models but not log in. Create an access token in the console, "
            "under personal settings.");
    case AccessTokenFault::ControlCharacter:
        return CredentialWords::tr("It contains a line break or control character.");
    case AccessTokenFault::NotAscii:
        return CredentialWords::tr("An access token has no spaces and no letters other than a–z.");
    }
    Q_UNREACHABLE();
}

QString userIdFaultText(UserIdFault fault)
{
    return fault == UserIdFault::NotANumber
        ? CredentialWords::tr("The user ID is a number, shown in the console's personal settings.")
        : QString();
}

QString headerFaultText(HeaderFault fault)
{
    switch (fault) {
    case HeaderFault::None: return QString();
    case HeaderFault::Empty: return CredentialWords::tr("Most gateways expect New-Api-User here.");
    case HeaderFault::Invalid:
        return CredentialWords::tr("A header name may contain only letters, digits and hyphens.");
    case HeaderFault::Reserved: return CredentialWords::tr("This header is used for something else.");
    }
    Q_UNREACHABLE();
}

QString nameFaultText(const QString &name, const QList<Profile> &others)
{
    const bool taken = std::ranges::find(others, name, &Profile::name) != others.cend();
    return taken ? CredentialWords::tr("Another profile has this name.") : QString();
}

QString sameAccountText(const QUrl &address, const QString &userId, const QList<Profile> &others)
{
    const QUrl plain = address.adjusted(QUrl::StripTrailingSlash);
    const auto same = std::ranges::find_if(others, [&](const Profile &other) {
        return other.address.adjusted(QUrl::StripTrailingSlash) == plain && other.userId == userId;
    });
    return userId.isEmpty() || same == others.cend()
        ? QString()
        : CredentialWords::tr("The profile “%1” has the same address and user ID.").arg(same->name);
}

QString foundText(const SiteStatus &site, Family family, qint64 tokens)
{
    QStringList parts;
    if (!site.name.isEmpty() || !site.version.isEmpty())
        parts.append(QString(site.name % u' ' % site.version).trimmed());
    parts.append(family == Family::Unknown
                     ? CredentialWords::tr("A gateway without tokens; its kind cannot be told from an empty list")
                     : familyName(family));
    parts.append(CredentialWords::tr("%Ln token(s)", nullptr, static_cast<int>(qMin<qint64>(tokens, INT_MAX))));
    return parts.join(u" · "_s);
}

QString failureText(const GatewayError &error, const QByteArray &trusted)
{
    if (error.certificate)
        return certificateText(*error.certificate, trusted);
    const ErrorText text = errorText(error);
    QStringList lines{text.headline, text.advice};
    if (!error.message.isEmpty())
        lines.append(CredentialWords::tr("The gateway says: %1").arg(error.message));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(u'\n');
}

} // namespace TokenDeck
