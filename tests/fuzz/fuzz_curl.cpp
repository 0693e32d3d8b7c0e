// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a curl command: what is taken from it is fit for a form; and a command that a shell would read as certain
// words is read as these words.
#include "families/useridheaders.h"
#include "fuzz/harness.h"
#include "store/profile.h"
#include "transfer/curlcommand.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;

namespace {

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

void isFit(const CurlCommand &command)
{
    const QUrl url(command.baseAddress, QUrl::StrictMode);
    require(url.isValid() && !url.host().isEmpty(), "an address is an address");
    require(url.scheme() == "http"_L1 || url.scheme() == "https"_L1, "an address is one of the web");
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), "an address is bare");
    require(!command.baseAddress.endsWith(u'/'), "an address ends without a slash");
    require(!isFatal(checkAddress(command.baseAddress)), "the form takes the address");
    require(isPlain(command.accessToken), "an access token can be sent");
    require(command.userId.value_or(1) > 0, "an id is positive");
    require(command.userHeader.isEmpty() || std::ranges::count(knownUserIdHeaders, command.userHeader) == 1,
            "a header is a known one");
}

enum class Quotes : quint8 { Single, Double, Ansi, Backslashes };

QString quoted(const QString &word, Quotes quotes)
{
    QString text;
    switch (quotes) {
    case Quotes::Single: return u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
    case Quotes::Double:
        for (const QChar c : word)
            text += u"\"\\$`"_s.contains(c) ? u'\\' + QString(c) : QString(c);
        return u'"' + text + u'"';
    case Quotes::Ansi:
        for (const QChar c : word)
            text += c.isLetterOrNumber() || c == u' ' ? QString(c) : u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
        return u"$'"_s + text + u'\'';
    case Quotes::Backslashes:
        for (const QChar c : word)
            text += u'\\' + QString(c);
        return text;
    }
    Q_UNREACHABLE();
}

/// @p raw: of which only what can be in a header is taken.
void isReadAsAShellDoes(const QByteArray &raw, Quotes quotes, qint64 id)
{
    QString token;
    for (const char c : raw) {
        if (c > ' ' && c < '\x7f' && c != '^') // which may mean Windows
            token += QLatin1Char(c);
    }
    const bool stands = token.startsWith(u'$') || token.startsWith(u'<') || token.startsWith(u'{')
        || token.startsWith(u'%');
    if (token.isEmpty() || stands || token.compare("Bearer"_L1, Qt::CaseInsensitive) == 0)
        return;
    const QString command = u"curl -s "_s + quoted(u"https://gateway.example/sub/api/token/?p=1"_s, quotes) + u" -H "_s
        + quoted(u"Authorization: Bearer "_s + token, quotes) + u" --header "_s
        + quoted(u"New-Api-User: "_s + QString::number(id), quotes);
    const std::optional<CurlCommand> read = parseCurlCommand(command);
    require(read.has_value(), "a command is a command");
    require(read->baseAddress == "https://gateway.example/sub"_L1, "the address is the one in the command");
    require(read->accessToken == token, "the access token is the one in the command");
    require(read->userId == (id > 0 ? std::optional(id) : std::nullopt), "the id is the one in the command");
    require(read->userHeader.isEmpty() && !read->hasCookie, "nothing else is in the command");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto command = parseCurlCommand(text))
        isFit(*command);
    if (const auto command = parseCurlCommand(QString(u"curl "_s + text)))
        isFit(*command);

    Fuzz::Input input(data, size);
    const auto quotes = static_cast<Quotes>(input.below(4));
    const auto id = static_cast<qint64>(input.number());
    isReadAsAShellDoes(input.rest(), quotes, id);
    return 0;
}
