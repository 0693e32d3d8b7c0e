// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/replycheck.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = GatewayError::Kind;

/// Where the text begins: behind a byte order mark and blanks.
QByteArrayView startOf(const QByteArray &body)
{
    QByteArrayView text = withoutMark(body);
    const auto begin = std::ranges::find_if_not(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return text.sliced(begin - text.begin());
}

/// Firewalls answer 200, 403, 429 or 503 with a page that challenges the browser; a gateway's own console page is
/// HTML too, but has none of these words.
bool looksLikeChallenge(const QByteArray &html)
{
    constexpr std::array marks{"challenge",      "captcha",
                               "acw_sc__",       "_waf",
                               "just a moment",  "checking your browser",
                               "access denied",  "attention required",
                               "security check", "var arg1="};
    const QByteArray lower = html.left(64 * 1024).toLower();
    return std::ranges::any_of(marks, [&lower](const char *mark) { return lower.contains(mark); });
}

/// @p own: the reply is JSON of the kind that gateways write.
Kind kindOfStatus(int status, bool own, bool challenges)
{
    if (challenges && (status == 401 || status == 403 || status == 429 || status >= 500))
        return Kind::BlockedByFirewall;
    switch (status) {
    case 401: return own ? Kind::LoginRefused : Kind::ProxyLogin;
    case 403: return own ? Kind::Forbidden : Kind::BlockedByFirewall;
    case 404:
    case 405:
    case 410: return Kind::NotAGateway;
    case 407:
    case 511: return Kind::ProxyLogin;
    case 429: return Kind::RateLimited;
    default: return status >= 500 ? Kind::ServerFault : Kind::Unexpected;
    }
}

/// Gateways tell a refusal in "success", "error" or, with a 401, "message".
bool isOwnRefusal(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(withoutMark(body).toByteArray()).object();
    return object.contains("success"_L1) || object.contains("error"_L1)
        || (status == 401 && object.contains("message"_L1));
}

} // namespace

QByteArrayView withoutMark(const QByteArray &body)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return body.startsWith(mark) ? QByteArrayView(body).sliced(mark.size()) : QByteArrayView(body);
}

std::optional<GatewayError> checkReply(int httpStatus, const QByteArray &contentType, const QByteArray &body,
                                       const Redaction &redaction)
{
    const QByteArrayView start = startOf(body);
    const bool json = start.startsWith('{');
    if (httpStatus == 200 && json)
        return std::nullopt;

    const bool challenges = start.startsWith('<') && looksLikeChallenge(body);
    GatewayError error;
    error.httpStatus = httpStatus;
    error.detail = u"HTTP "_s + QString::number(httpStatus) + u", "_s + describeBody(contentType, body, redaction);
    if (json)
        error.message = messageIn(body, redaction);
    if (httpStatus != 200) {
        error.kind = kindOfStatus(httpStatus, json && isOwnRefusal(httpStatus, body), challenges);
        error.transient = httpStatus == 408 || httpStatus == 421 || httpStatus == 425;
    } else if (start.isEmpty()) {
        error.kind = Kind::BadReply;
        error.transient = true;
    } else if (contentType.contains("json") && !start.startsWith('<')) {
        error.kind = Kind::BadReply; // what speaks of JSON may be a gateway
    } else {
        error.kind = challenges ? Kind::BlockedByFirewall : Kind::NotAGateway;
    }
    return error;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 longest = std::numeric_limits<qint32>::max();
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds > 0 ? std::optional(std::chrono::seconds(qMin(seconds, longest))) : std::nullopt;
    const bool onlyDigits = !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (onlyDigits) // more than any number holds
        return std::chrono::seconds(longest);
    const QDateTime date = httpDate(text);
    const qint64 left = date.isValid() ? now.secsTo(date) : 0;
    return left > 0 ? std::optional(std::chrono::seconds(qMin(left, longest))) : std::nullopt;
}

QDateTime httpDate(const QByteArray &header)
{
    // HTTP's "GMT" is how RFC 2822 says +0000; a locale's parser takes fifty times as long.
    return QDateTime::fromString(QString::fromLatin1(header.trimmed()).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
}

QString describeBody(const QByteArray &contentType, const QByteArray &body, const Redaction &redaction)
{
    constexpr qsizetype maxType = 80;
    constexpr qsizetype maxStart = 160;
    const QString type = redaction(QString::fromLatin1(contentType), maxType);
    const QString description = QString::number(body.size()) + u" bytes of "_s
        + (type.isEmpty() ? u"unnamed content"_s : type);
    const QString text = redaction(QString::fromUtf8(withoutMark(body)), maxStart);
    return text.isEmpty() ? description : description % u": "_s % text;
}

QString messageIn(const QByteArray &body, const Redaction &redaction)
{
    const QJsonObject object = QJsonDocument::fromJson(withoutMark(body).toByteArray()).object();
    const QJsonValue error = object.value("error"_L1);
    for (const QJsonValue &message : {object.value("message"_L1), error.toObject().value("message"_L1), error}) {
        if (message.isString() && !message.toString().isEmpty())
            return redaction(message.toString());
    }
    return {};
}

} // namespace TokenDeck
