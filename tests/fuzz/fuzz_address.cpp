// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as what is typed into the form of a gateway: what is not refused is fit to be sent, and goes to the host that
// is written there.
#include "fuzz/harness.h"
#include "store/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

/// Where a reader sees the host and the port: between the scheme and the path.
struct Place
{
    QString host;
    QString port;
};

Place placeIn(const QString &address)
{
    const QString behind = address.sliced(address.indexOf("://"_L1) + 3);
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const QString authority = behind.first(std::find_if(behind.begin(), behind.end(), isEnd) - behind.begin());
    const QString bare = authority.mid(authority.lastIndexOf(u'@') + 1);
    const qsizetype colon = bare.indexOf(u':', qMax<qsizetype>(0, bare.indexOf(u']')));
    if (colon < 0)
        return {bare, {}};
    return {bare.first(colon), bare.mid(colon + 1)};
}

/// Not one of IDNA's, which are many spellings of one.
bool isPlainHost(const QString &host)
{
    return !host.contains("xn--"_L1, Qt::CaseInsensitive) && std::ranges::all_of(host, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'-';
    });
}

/// What is shown as the address, and read again from the settings, is the same.
void addressIsFit(const QString &text)
{
    const AddressFault fault = checkAddress(text);
    const QUrl url = addressFromText(text);
    if (isFatal(fault))
        return;
    require(url.isValid() && !url.host().isEmpty(), "an address that is taken is one");
    require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1), "an address that is taken is one of the web");
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), "an address is bare");
    require(!url.path(QUrl::FullyEncoded).endsWith(u'/'), "an address ends without a slash");
    const QString typed = plainAddress(text);
    const Place place = placeIn(typed);
    if (isPlainHost(place.host) && !url.host().startsWith(u'[')) {
        // Numbers are addresses in many spellings.
        const bool numeric = place.host.section(u'.', -1).left(1).toInt() > 0
            || place.host.section(u'.', -1).startsWith(u'0');
        require(numeric || url.host(QUrl::FullyEncoded).compare(place.host, Qt::CaseInsensitive) == 0,
                "the host is the one that is written");
    }
    require(place.port.isEmpty() || url.port() == place.port.toInt(), "the port is the one that is written");
    require(url.scheme() == typed.first(typed.indexOf("://"_L1)).toLower(), "the scheme is the one that is written");
    if (fault == AddressFault::None && url.scheme() == "http"_L1)
        require(url.host().startsWith("127."_L1) || url.host().endsWith("localhost"_L1) || url.host().contains(u':'),
                "without a warning nothing goes unencrypted to another machine");

    const QString kept = url.toString(QUrl::FullyEncoded);
    require(!isFatal(checkAddress(kept)), "what is kept is an address");
    if (!url.path().contains("/api/token"_L1))
        require(addressFromText(kept) == url, "what is kept is read as the same address");
}

void credentialsAreFit(const QString &text)
{
    if (!isFatal(checkAccessToken(text))) {
        const QString token = accessTokenFromText(text);
        require(std::ranges::all_of(token, [](QChar c) { return c > u' ' && c < u'\x7f'; }) && !token.isEmpty(),
                "an access token that is taken fits into a header");
        require(!token.startsWith("sk-"_L1), "an access token is no key");
    }
    if (checkHeaderName(text) == HeaderFault::None) {
        const QString name = text.trimmed();
        require(std::ranges::none_of(name, [](QChar c) { return c <= u' ' || c > u'~' || c == u':'; }),
                "a header's name that is taken is one");
        require(name.compare("authorization"_L1, Qt::CaseInsensitive) != 0, "no header takes the place of another");
    }
    if (checkUserId(text) == UserIdFault::None) {
        const QString id = text.trimmed();
        require(!id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; }),
                "an id that is taken is a number");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    addressIsFit(text);
    addressIsFit(u"https://"_s + text);
    credentialsAreFit(text);
    return 0;
}
