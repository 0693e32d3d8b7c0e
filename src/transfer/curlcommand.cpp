// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/curlcommand.h"

#include "families/useridheaders.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

// Options that are followed by a value, which must not be taken for the address.
constexpr QStringView shortOptionsWithValue = u"AbcCdDeEFhHKmoPQrtTuUwxXyYz";
constexpr QStringView longOptionsWithValue =
    u" header request url cookie cookie-jar user-agent data data-raw data-ascii data-binary data-urlencode "
    u"json form form-string output output-dir dump-header user oauth2-bearer referer proxy proxy-user "
    u"proxy-header preproxy noproxy socks5 socks5-hostname max-time connect-timeout connect-to resolve "
    u"doh-url interface retry retry-delay retry-max-time max-redirs limit-rate cacert capath cert key "
    u"ciphers tls-max write-out config range upload-file unix-socket trace trace-ascii stderr url-query "
    u"variable expand-header ";

/// The command prompt's escapes taken out: what is left is what a program's own parser gets to see, with the line
/// breaks that were escaped turned into blanks.
QString withoutCarets(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'^' && !quoted && i + 1 < text.size()) {
            ++i;
            if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            plain += text[i] == u'\n' || text[i] == u'\r' ? QChar(u' ') : text[i];
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        plain += c;
    }
    return plain;
}

/// Splits a command into words as a shell would, as far as no expansion is called for.
class WordReader
{
public:
    WordReader(QStringView text, bool commandPrompt)
        : m_text(text)
        , m_commandPrompt(commandPrompt)
    { }

    /// The next word; nothing at the end of the command.
    [[nodiscard]] std::optional<QString> next()
    {
        skipBlanks();
        if (atEnd() || atOperator())
            return std::nullopt;
        QString word;
        while (!atEnd() && !peek().isSpace() && !atOperator()) {
            const QChar c = take();
            if (c == u'"')
                readDoubleQuoted(word);
            else if (m_commandPrompt && c == u'\\' && !atEnd() && peek() == u'"')
                word += take();
            else if (m_commandPrompt)
                word += c;
            else if (c == u'\'')
                readSingleQuoted(word);
            else if (c == u'$' && !atEnd() && peek() == u'\'')
                readAnsiQuoted(word);
            else if ((c == u'\\' || c == u'`') && skipLineBreak())
                break;
            else if (c == u'\\' && !atEnd())
                word += take();
            else
                word += c;
        }
        return word;
    }

    /// Goes on to what comes after the command that has ended; false if nothing does.
    [[nodiscard]] bool skipOperator()
    {
        if (atEnd())
            return false;
        ++m_position;
        return true;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] bool atOperator() const { return !m_commandPrompt && (peek() == u'|' || peek() == u';'); }
    [[nodiscard]] QChar peek() const { return m_text[m_position]; }
    QChar take() { return m_text[m_position++]; }

    /// Over a line break that was escaped, with the blanks that copying leaves before it.
    bool skipLineBreak()
    {
        qsizetype end = m_position;
        while (end < m_text.size() && (m_text[end] == u' ' || m_text[end] == u'\t' || m_text[end] == u'\r'))
            ++end;
        if (end < m_text.size() && m_text[end] != u'\n')
            return false;
        m_position = qMin(end + 1, m_text.size());
        return true;
    }

    void skipBlanks()
    {
        while (!atEnd()) {
            if (peek().isSpace()) {
                ++m_position;
                continue;
            }
            if (m_commandPrompt || (peek() != u'\\' && peek() != u'`'))
                return;
            ++m_position;
            if (!skipLineBreak()) {
                --m_position;
                return;
            }
        }
    }

    void readSingleQuoted(QString &word)
    {
        while (!atEnd() && peek() != u'\'')
            word += take();
        m_position = qMin(m_position + 1, m_text.size());
    }

    void readDoubleQuoted(QString &word)
    {
        while (!atEnd()) {
            const QChar c = take();
            if (c == u'"')
                return;
            if (c == u'\\' && !atEnd() && escapesInDoubleQuotes(peek())) {
                const QChar escaped = take();
                if (escaped != u'\n')
                    word += escaped;
            } else {
                word += c;
            }
        }
    }

    [[nodiscard]] bool escapesInDoubleQuotes(QChar c) const
    {
        if (m_commandPrompt)
            return c == u'"' || c == u'\\';
        return c == u'"' || c == u'\\' || c == u'$' || c == u'`' || c == u'\n';
    }

    void readAnsiQuoted(QString &word)
    {
        ++m_position;
        while (!atEnd()) {
            const QChar c = take();
            if (c == u'\'')
                return;
            if (c != u'\\' || atEnd()) {
                word += c;
                continue;
            }
            const QChar escape = take();
            switch (escape.unicode()) {
            case u'n': word += u'\n'; break;
            case u'r': word += u'\r'; break;
            case u't': word += u'\t'; break;
            case u'x': word += readCode(16, 2); break;
            case u'u': word += readCode(16, 4); break;
            case u'U': word += readCode(16, 8); break;
            case u'0':
            case u'1':
            case u'2':
            case u'3':
                --m_position;
                word += readCode(8, 3);
                break;
            default: word += escape;
            }
        }
    }

    QString readCode(uint base, int longest)
    {
        char32_t code = 0;
        for (int digits = 0; digits < longest && !atEnd(); ++digits) {
            bool isDigit = false;
            const uint digit = QStringView(m_text.sliced(m_position, 1)).toUInt(&isDigit, static_cast<int>(base));
            if (!isDigit)
                break;
            code = code * base + digit;
            ++m_position;
        }
        if (code > QChar::LastValidCodePoint)
            code = QChar::ReplacementCharacter;
        return QString::fromUcs4(&code, 1);
    }

    QStringView m_text;
    qsizetype m_position = 0;
    bool m_commandPrompt;
};

bool isCurl(const QString &word)
{
    const qsizetype slash = qMax(word.lastIndexOf(u'/'), word.lastIndexOf(u'\\'));
    const QStringView name = QStringView(word).sliced(slash + 1);
    return name.compare("curl"_L1, Qt::CaseInsensitive) == 0 || name.compare("curl.exe"_L1, Qt::CaseInsensitive) == 0;
}

bool isWebAddress(const QString &word)
{
    return word.startsWith("https://"_L1, Qt::CaseInsensitive) || word.startsWith("http://"_L1, Qt::CaseInsensitive);
}

/// Everything before the API's own path, so that a gateway under a path of its site keeps it.
QString baseAddressOf(const QString &address)
{
    QUrl url(address);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    QString path = url.path(QUrl::FullyEncoded);
    for (const auto api : {"/api/token"_L1, "/api/"_L1, "/v1/"_L1, "/v1beta/"_L1}) {
        const qsizetype end = api == "/api/token"_L1 || path.endsWith(u'/') ? path.lastIndexOf(api)
                                                                            : QString(path + u'/').lastIndexOf(api);
        if (end < 0)
            continue;
        path.truncate(end);
        break;
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash)
        .toString(QUrl::FullyEncoded);
}

/// An access token as it can be sent in a header; empty for what only stands in for one, such as $TOKEN or <token>.
QString cleanToken(QStringView value)
{
    value = value.trimmed();
    const bool sendable = std::all_of(value.begin(), value.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    const bool placeholder = value.startsWith(u'$') || value.startsWith(u'<') || value.startsWith(u'{')
        || value.startsWith(u'%');
    return sendable && !placeholder ? value.toString() : QString();
}

void readHeader(QStringView header, CurlCommand &command)
{
    const qsizetype colon = header.indexOf(u':');
    if (colon < 0)
        return;
    const QStringView name = header.first(colon).trimmed();
    QStringView value = header.sliced(colon + 1).trimmed();
    if (name.compare("Cookie"_L1, Qt::CaseInsensitive) == 0) {
        command.hasCookie = true;
        return;
    }
    if (name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0) {
        constexpr auto scheme = "Bearer"_L1;
        if (value.startsWith(scheme, Qt::CaseInsensitive)
            && (value.size() == scheme.size() || value[scheme.size()].isSpace())) {
            value = value.sliced(scheme.size());
        }
        if (command.accessToken.isEmpty())
            command.accessToken = cleanToken(value);
        return;
    }
    const auto known = std::find_if(
        knownUserIdHeaders.begin(), knownUserIdHeaders.end(),
        [name](QLatin1StringView candidate) { return name.compare(candidate, Qt::CaseInsensitive) == 0; });
    if (known == knownUserIdHeaders.end() || command.userId)
        return;
    bool isNumber = false;
    const qint64 id = value.toLongLong(&isNumber);
    if (isNumber && id > 0)
        command.userId = id;
    command.userHeader = known == knownUserIdHeaders.begin() ? QString() : QString(*known);
}

/// The option's letter or name if a value follows it, taken apart from a value that is written to it.
struct Option
{
    QString name;
    std::optional<QString> value;
};

Option readOption(const QString &word)
{
    if (word.startsWith("--"_L1)) {
        const QString name = word.mid(2);
        return longOptionsWithValue.contains(QString(u' ' + name + u' ')) ? Option{name, {}} : Option();
    }
    // Several letters may share a dash, and the first one with a value ends them.
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (shortOptionsWithValue.contains(word[i]))
            return {word[i], i + 1 < word.size() ? std::optional(word.mid(i + 1)) : std::nullopt};
    }
    return {};
}

} // namespace

std::optional<CurlCommand> parseCurlCommand(QStringView text)
{
    const bool commandPrompt = text.contains(u"^\"") || text.contains(u"^\n") || text.contains(u"^\r");
    const QString plain = commandPrompt ? withoutCarets(text) : text.toString();
    WordReader reader(plain, commandPrompt);

    // A prompt, "sudo", variables or another command may come first.
    std::optional<QString> word = reader.next();
    while (!word || !isCurl(*word)) {
        if (!word && !reader.skipOperator())
            return std::nullopt;
        word = reader.next();
    }

    CurlCommand command;
    QString address;
    while ((word = reader.next())) {
        if (word->size() < 2 || !word->startsWith(u'-')) {
            if (isCurl(*word))
                break; // the next command
            if (address.isEmpty() && isWebAddress(*word))
                address = *word;
            continue;
        }
        Option option = readOption(*word);
        if (option.name.isEmpty())
            continue;
        if (!option.value)
            option.value = reader.next();
        if (!option.value)
            break;
        const QString &value = *option.value;
        if (option.name == "H"_L1 || option.name == "header"_L1)
            readHeader(value, command);
        else if (option.name == "b"_L1 || option.name == "cookie"_L1)
            command.hasCookie = true;
        else if (option.name == "oauth2-bearer"_L1 && command.accessToken.isEmpty())
            command.accessToken = cleanToken(value);
        else if (option.name == "url"_L1 && address.isEmpty() && isWebAddress(value))
            address = value;
    }
    command.baseAddress = baseAddressOf(address);
    if (command.baseAddress.isEmpty())
        return std::nullopt;
    return command;
}

} // namespace TokenDeck
