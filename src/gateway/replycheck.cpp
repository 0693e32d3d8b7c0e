// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/replycheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

using Kind = GatewayError::Kind;

bool isHtml(const QByteArray &contentType, const QByteArray &start)
{
    return contentType.startsWith("text/html") || start.startsWith('<');
}

/// Firewalls answer 200, 403, 429 or 503 with a page that challenges the browser; a gateway's own console page is
/// HTML too, but has none of these words.
bool looksLikeChallenge(const QByteArray &html)
{
    constexpr std::array marks{"challenge",     "captcha",
                               "acw_sc__",      "_waf",
                               "just a moment", "checking your browser",
                               "access denied", "attention required",
                               "security check"};
    const QByteArray lower = html.left(64 * 1024).toLower();
    return std::ranges::any_of(marks, [&lower](const char *mark) { return lower.contains(mark); });
}

Kind kindOfStatus(int status, bool html, const QByteArray &body)
{
    if (status >= 300 && status < 400)
        return Kind::RedirectedElsewhere;
    if (status == 401)
        return Kind::LoginRefused;
    if (status == 403)
        return html ? Kind::BlockedByFirewall : Kind::Forbidden;
    if (status == 429)
        return html && looksLikeChallenge(body) ? Kind::BlockedByFirewall : Kind::RateLimited;
    if (status == 408)
        return Kind::TimedOut;
    if (status >= 500)
        return html && looksLikeChallenge(body) ? Kind::BlockedByFirewall : Kind::ServerFault;
    return status >= 400 ? Kind::NotAGateway : Kind::BadReply;
}

} // namespace

std::optional<GatewayError> checkReply(int httpStatus, const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray start = body.left(256).trimmed();
    const bool html = isHtml(contentType, start);
    if (httpStatus == 200 && !html && start.startsWith('{'))
        return std::nullopt;

    GatewayError error;
    error.httpStatus = httpStatus;
    error.detail = u"HTTP "_s + QString::number(httpStatus) + u", "_s + describeBody(contentType, body);
    if (httpStatus == 200)
        error.kind = html && looksLikeChallenge(body) ? Kind::BlockedByFirewall : Kind::NotAGateway;
    else
        error.kind = kindOfStatus(httpStatus, html, body);
    if (!html)
        error.message = messageIn(body);
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
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    const qint64 left = date.isValid() ? now.secsTo(date) : 0;
    return left > 0 ? std::optional(std::chrono::seconds(qMin(left, longest))) : std::nullopt;
}

QString describeBody(const QByteArray &contentType, const QByteArray &body)
{
    QString description = QString::number(body.size()) + u" bytes of "_s
        + (contentType.isEmpty() ? u"unnamed content"_s : QString::fromLatin1(contentType.left(80)));
    // A long run of letters and digits may be a key.
    QString text;
    qsizetype run = 0;
    for (const QChar c : QString::fromUtf8(body.left(400))) {
        run = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'+' || c == u'/' ? run + 1 : 0;
        if (run < 12)
            text += c.isPrint() ? c : u' ';
        else if (run == 12)
            text += u'…';
        if (text.size() >= 160)
            break;
    }
    text = text.simplified();
    return text.isEmpty() ? description : description % u": "_s % text;
}

QString messageIn(const QByteArray &body)
{
    if (!body.trimmed().startsWith('{'))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue message = object.value("message"_L1);
    if (message.isString())
        return plainText(message.toString());
    return plainText(object.value("error"_L1).toObject().value("message"_L1).toString());
}

QString plainText(const QString &text)
{
    constexpr qsizetype longest = 500;
    QString plain = text.left(longest * 2);
    for (QChar &c : plain) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    plain = plain.simplified();
    return plain.size() > longest ? plain.left(longest) + u'…' : plain;
}

} // namespace TokenDeck
