// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in any surroundings: no eight characters of them come out of a redaction, however the text is shortened, nor of
// what is said of a reply, nor of a query that is kept.
#include "fuzz/harness.h"
#include "gateway/redaction.h"
#include "gateway/replycheck.h"
#include "query/keyquery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

constexpr qsizetype piece = 8;

bool tells(const QString &text, const QString &secret)
{
    for (qsizetype i = 0; i + piece <= secret.size(); ++i) {
        if (text.contains(QStringView(secret).sliced(i, piece)))
            return true;
    }
    return false;
}

QString fromAlphabet(const QByteArray &bytes, QLatin1StringView letters, qsizetype length)
{
    QString text;
    quint32 state = 2'166'136'261;
    for (qsizetype i = 0; i < length; ++i) {
        state = (state ^ static_cast<quint8>(i < bytes.size() ? bytes[i] : 0)) * 16'777'619;
        text += letters[(state >> 16) % static_cast<quint32>(letters.size())];
    }
    return text;
}

struct Secrets
{
    QString accessToken;
    QString key; ///< what is behind "sk-"
};

void saysNothing(const QString &said, const Secrets &secrets, const char *promise)
{
    require(!tells(said, secrets.accessToken) && !tells(said, secrets.key), promise);
}

void isFit(const QString &shown, qsizetype longest)
{
    require(shown.size() <= longest + 1, "a text is as short as it was asked for");
    require(std::ranges::all_of(shown, [](QChar c) { return c.isPrint() || c.isSurrogate(); }), "a text is plain");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    Fuzz::Input input(data, size);
    const quint8 kind = input.byte();
    qsizetype longest = kind & 1 ? 500 : input.byte();
    constexpr QLatin1StringView alphanumeric("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    constexpr QLatin1StringView base64("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/=");
    const Secrets secrets{fromAlphabet(input.bytes(), base64, 16 + kind % 32),
                          fromAlphabet(input.bytes(), alphanumeric, 48)};
    const QString before = input.text();
    const QString between = input.text();
    const QString after = input.text();

    QString token = secrets.accessToken;
    if (kind & 2)
        token = QString::fromLatin1(QUrl::toPercentEncoding(token));
    if (kind & 4)
        token = token.mid(input.below(8), 12);
    const QString key = (kind & 8 ? u"sk-"_s : QString()) + secrets.key;
    QString text = before;
    // Around the end of what is searched.
    const bool isLong = (kind & 0xf0) == 0xf0;
    if (isLong) {
        longest = 100'000;
        constexpr qsizetype searched = 64 * 1024;
        const QString words = before.isEmpty() ? u" "_s : before;
        text = words.repeated(searched / words.size() + 1).left(searched - input.byte() % 128);
    }
    text += token + between + key + after;

    const Redaction redaction(Secret(secrets.accessToken.toLatin1()));
    const QString shown = redaction(text, longest);
    isFit(shown, longest);
    saysNothing(shown, secrets, "a redaction tells no secret");
    if (isLong)
        return 0;
    saysNothing(describeBody("text/html", text.toUtf8(), redaction), secrets, "what is said of a body tells no secret");
    saysNothing(describeBody(text.toUtf8(), {}, redaction), secrets, "what is said of a type tells no secret");
    const QJsonObject message{{u"message"_s, text}};
    const QByteArray reply = QJsonDocument(message).toJson(QJsonDocument::Compact);
    saysNothing(messageIn(reply, redaction), secrets, "a message tells no secret");
    for (const int status : {200, 401, 403, 500}) {
        if (const auto error = checkReply(status, "application/json", reply, redaction))
            saysNothing(error->message + error->detail, secrets, "an error tells no secret");
    }

    const QString query = before + u" sk-"_s + secrets.key + u' ' + after;
    const QString kept = withoutKeys(query);
    require(!tells(kept, secrets.key), "a query that is kept tells no key");
    require(withoutKeys(kept) == kept, "a query is masked once");
    return 0;
}
