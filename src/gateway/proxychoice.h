// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

class QNetworkProxy;

namespace TokenDeck {

/// Of a profile: no proxy, whatever the environment says.
inline constexpr QLatin1StringView noProxy{"none"};

/// A proxy as it is written: "host:port", "http://host:port", "socks5://user:password@host:port"; what is wrong if it
/// is none that can be used. Without a port it is 1080, as for curl.
[[nodiscard]] std::variant<QNetworkProxy, QString> proxyFromText(const QString &text);

/// What is wrong with a profile's own proxy as it is written.
enum class ProxyFault : quint8 { None, Invalid, HasLogin };
[[nodiscard]] ProxyFault checkProxy(const QString &text);

/// Whether @p exceptions, as in NO_PROXY, name the host of @p url: hosts and domains, with a port or without,
/// addresses, ranges of them, or "*" for all.
[[nodiscard]] bool isExcepted(const QString &exceptions, const QUrl &url);

/// How @p url is reached: what @p ofProfile says; if that is empty, HTTPS_PROXY or HTTP_PROXY, ALL_PROXY and NO_PROXY
/// of the environment, in capitals or small letters; nothing if those say nothing either, and it is the system's to
/// say. Loopback is always reached directly.
[[nodiscard]] std::variant<std::optional<QNetworkProxy>, QString> proxyFor(const QUrl &url, const QString &ofProfile);

} // namespace TokenDeck
