// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include "tokens/ipaddress.h"
#include "tokens/letters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// Without empty segments, dots and a slash at the end. QUrl's own way leaves some of them, and takes names for dots.
QString plainPath(const QString &path)
{
    QString plain;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == ".."_L1)
            plain.truncate(qMax(qsizetype{0}, plain.lastIndexOf(u'/')));
        else if (segment != "."_L1)
            plain += u'/' + segment;
    }
    return plain;
}

/// A JSON web token that expires: three parts in base64url, of which the second is an object with "exp".
bool isBrowserToken(const QString &token)
{
    const QList<QByteArray> parts = token.toLatin1().split('.');
    if (parts.size() != 3)
        return false;
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1),
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    return payload && QJsonDocument::fromJson(*payload).object().contains("exp"_L1);
}

} // namespace

QString plainAddress(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(QChar(QChar::ByteOrderMark));
    constexpr QStringView fullWidth = u"：．／";
    constexpr QStringView halfWidth = u":./";
    for (QChar &c : plain) {
        const qsizetype at = fullWidth.indexOf(c);
        if (at >= 0)
            c = halfWidth[at];
    }
    return plain;
}

QUrl originOf(const QUrl &address)
{
    return address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString freeProfileName(const QString &name, const QList<Profile> &others)
{
    const auto isTaken = [&others](const QString &wanted) {
        return std::ranges::find(others, wanted, &Profile::name) != others.cend();
    };
    // Of "work (2)" the next is "work (3)", and not "work (2) (2)".
    static const QRegularExpression numbered(u" \\([0-9]+\\)$"_s);
    const QString plain = QString(name).remove(numbered);
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 (%2)"_s.arg(plain, QString::number(number));
    return free;
}

void forgetGateway(Profile &profile)
{
    profile.family = Family::Unknown;
    profile.firstPage.reset();
    profile.callsAllowed = 0;
    profile.callsWindow = 0;
    profile.trustedCertificate.clear();
}

AddressFault checkAddress(const QString &text)
{
    const QString typed = plainAddress(text);
    if (typed.isEmpty())
        return AddressFault::Empty;
    if (std::ranges::any_of(typed, [](QChar c) { return isControl(c) || c.isSpace(); }))
        return AddressFault::Invalid;
    if (!typed.contains("://"_L1))
        return AddressFault::NoScheme;
    const QUrl url(typed, QUrl::StrictMode);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return AddressFault::BadScheme;
    if (!url.isValid())
        return AddressFault::Invalid;
    if (url.host().isEmpty())
        return AddressFault::NoHost;
    if (!url.userInfo().isEmpty())
        return AddressFault::HasCredentials;
    // QUrl takes a port of too many digits for another one.
    if (url.port() >= 0 && !typed.contains(u':' + QString::number(url.port())))
        return AddressFault::Invalid;
    return url.scheme() == "http"_L1 && !isLoopback(url.host()) ? AddressFault::Unencrypted : AddressFault::None;
}

UserIdFault checkUserId(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return UserIdFault::Empty;
    return typed.size() <= 19 && std::ranges::all_of(typed, isDigit) ? UserIdFault::None : UserIdFault::NotANumber;
}

AccessTokenFault checkAccessToken(const QString &text)
{
    const QString typed = accessTokenFromText(text);
    if (typed.isEmpty())
        return AccessTokenFault::Empty;
    if (std::ranges::any_of(typed, isControl))
        return AccessTokenFault::ControlCharacter;
    if (std::ranges::any_of(typed, [](QChar c) { return c.unicode() > 0x7e || c.isSpace(); }))
        return AccessTokenFault::NotAscii;
    if (typed.startsWith("sk-"_L1))
        return AccessTokenFault::ModelKey;
    return isBrowserToken(typed) ? AccessTokenFault::BrowserToken : AccessTokenFault::None;
}

HeaderFault checkHeaderName(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return HeaderFault::Empty;
    const auto isTokenCharacter = [](QChar c) {
        return isLetter(c) || isDigit(c) || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    };
    if (!std::ranges::all_of(typed, isTokenCharacter))
        return HeaderFault::Invalid;
    for (const auto reserved :
         {"authorization"_L1, "host"_L1, "cookie"_L1, "content-length"_L1, "connection"_L1, "transfer-encoding"_L1,
          "accept"_L1, "accept-encoding"_L1, "accept-language"_L1, "user-agent"_L1}) {
        if (typed.compare(reserved, Qt::CaseInsensitive) == 0)
            return HeaderFault::Reserved;
    }
    return HeaderFault::None;
}

QString accessTokenFromText(const QString &text)
{
    constexpr auto scheme = "Bearer"_L1;
    QString token = text;
    token.remove(QChar(QChar::ByteOrderMark));
    token = token.trimmed();
    if (token.startsWith(scheme, Qt::CaseInsensitive) && token.size() > scheme.size()
        && token.at(scheme.size()).isSpace())
        token = token.sliced(scheme.size()).trimmed();
    return token;
}

QUrl addressFromText(const QString &text)
{
    QUrl url = QUrl(plainAddress(text), QUrl::StrictMode).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = plainPath(url.path(QUrl::FullyEncoded)); // decoded, a %2f would part segments
    const qsizetype list = path.lastIndexOf("/api/token"_L1);
    const qsizetype end = list + "/api/token"_L1.size();
    if (list >= 0 && (end == path.size() || path[end] == u'/'))
        path.truncate(list);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

QString historyOf(const Profile &profile)
{
    const QString address = profile.address.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment
                                                     | QUrl::StripTrailingSlash);
    return QStringList{profile.id, address, profile.userId}.join(u' ');
}

TeamAccount teamAccountOf(const QString &history)
{
    const qsizetype first = history.indexOf(u' ');
    const qsizetype last = history.lastIndexOf(u' ');
    if (first < 0 || first == last || last + 1 == history.size())
        return {};
    QUrl address(history.sliced(first + 1, last - first - 1));
    if (address.port() == (address.scheme() == "https"_L1 ? 443 : 80))
        address.setPort(-1);
    const QString userId = history.sliced(last + 1);
    return {address.toString(QUrl::FullyEncoded) + u' ' + userId, userId};
}

} // namespace TokenDeck
