// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/proxychoice.h"

#include "tokens/ipaddress.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// The first of these variables that is set, and its name.
struct Variable
{
    QString name;
    QString value;
};

Variable firstOf(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (!qEnvironmentVariableIsEmpty(name))
            return {QString::fromLatin1(name), qEnvironmentVariable(name).trimmed()};
    }
    return {};
}

/// "host", "host:port", "[::1]:port", "http://host/": without what is not the host, and the port if there is one.
struct Exception
{
    QString host;
    int port = -1;
};

Exception exceptionFrom(const QString &text)
{
    Exception exception{text.toLower()};
    if (const qsizetype scheme = exception.host.indexOf("://"_L1); scheme >= 0)
        exception.host = QUrl(exception.host).authority();
    const qsizetype colon = exception.host.lastIndexOf(u':');
    const bool onlyColon = colon >= 0 && exception.host.indexOf(u':') == colon;
    if (colon >= 0 && (onlyColon || exception.host.startsWith(u'['))) {
        bool isPort = false;
        const int port = exception.host.mid(colon + 1).toInt(&isPort);
        if (isPort) {
            exception.port = port;
            exception.host.truncate(colon);
        }
    }
    exception.host.remove(u'[').remove(u']');
    return exception;
}

} // namespace

std::variant<QNetworkProxy, QString> proxyFromText(const QString &text)
{
    constexpr quint16 usualPort = 1080;
    const QString typed = text.trimmed();
    const QUrl url(typed.contains("://"_L1) ? typed : QString(u"http://"_s % typed), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty())
        return u"not a proxy's address, such as proxy.example:3128"_s;
    const bool socks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    if (!socks && scheme != "http"_L1)
        return QString(u"a proxy is reached by http:// or socks5://, not by "_s % scheme % u"://"_s);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(usualPort)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

ProxyFault checkProxy(const QString &text)
{
    if (text.isEmpty() || text == noProxy)
        return ProxyFault::None;
    const auto read = proxyFromText(text);
    const auto *proxy = std::get_if<QNetworkProxy>(&read);
    if (!proxy)
        return ProxyFault::Invalid;
    return proxy->user().isEmpty() && proxy->password().isEmpty() ? ProxyFault::None : ProxyFault::HasLogin;
}

bool isExcepted(const QString &exceptions, const QUrl &url)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QString host = url.host().toLower();
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    const QHostAddress address(host);
    for (const QString &text : exceptions.split(separators, Qt::SkipEmptyParts)) {
        if (text == "*"_L1)
            return true;
        if (!address.isNull() && text.contains(u'/') && !text.contains("://"_L1)) {
            const auto range = QHostAddress::parseSubnet(text);
            if (!range.first.isNull() && address.isInSubnet(range))
                return true;
            continue;
        }
        Exception exception = exceptionFrom(text);
        while (exception.host.startsWith(u'.') || exception.host.startsWith(u'*'))
            exception.host.remove(0, 1);
        if (exception.host.isEmpty() || (exception.port >= 0 && exception.port != port))
            continue;
        if (host == exception.host || (!address.isNull() && address == QHostAddress(exception.host))
            || (address.isNull() && host.endsWith(u'.' + exception.host)))
            return true;
    }
    return false;
}

std::variant<std::optional<QNetworkProxy>, QString> proxyFor(const QUrl &url, const QString &ofProfile)
{
    using Found = std::optional<QNetworkProxy>;
    if (isLoopback(url.host()) || ofProfile == noProxy)
        return Found(QNetworkProxy::NoProxy);
    Variable chosen{{}, ofProfile.trimmed()};
    if (chosen.value.isEmpty()) {
        const bool secure = url.scheme() == "https"_L1;
        chosen = secure ? firstOf({"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"})
                        : firstOf({"HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"});
        const QString exceptions = firstOf({"NO_PROXY", "no_proxy"}).value;
        if (!chosen.value.isEmpty() && isExcepted(exceptions, url))
            return Found(QNetworkProxy::NoProxy);
    }
    if (chosen.value.isEmpty())
        return Found();
    const auto proxy = proxyFromText(chosen.value);
    if (const QString *fault = std::get_if<QString>(&proxy))
        return chosen.name.isEmpty() ? *fault : QString(chosen.name % u": "_s % *fault);
    return Found(std::get<QNetworkProxy>(proxy));
}

} // namespace TokenDeck
