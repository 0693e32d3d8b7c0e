// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/redaction.h"

#include "tokens/letters.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

// A page of a firewall can be long; what a person reads of it is its beginning.
constexpr qsizetype maxSearched = 64 * 1024;
constexpr qsizetype minOfToken = 8;
constexpr QChar hidden = u'…';

bool isOfKey(QChar c)
{
    return isLetter(c) || isDigit(c) || QStringView(u"-_.:+/=~").contains(c);
}

/// Letters and digits in disorder, which words, names of headers and numbers are not.
bool isRandom(QStringView part)
{
    constexpr qsizetype maxWord = 24;
    if (part.size() >= maxWord)
        return true;
    if (part.size() < 8)
        return false;
    const bool digits = std::any_of(part.begin(), part.end(), isDigit);
    const bool letters = !std::all_of(part.begin(), part.end(), isDigit);
    qsizetype humps = 0; // a word may have some: "GitHubOAuth"
    for (qsizetype i = 1; i < part.size(); ++i)
        humps += isLower(part[i - 1]) && isUpper(part[i]) ? 1 : 0;
    return (digits && letters) || humps * 4 >= part.size();
}

bool looksLikeKey(QStringView run)
{
    constexpr qsizetype minKey = 16;
    constexpr auto prefix = "sk-"_L1;
    if (run.startsWith(prefix, Qt::CaseInsensitive) && run.size() > prefix.size() + 4)
        return true;
    if (run.size() < minKey)
        return false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= run.size(); ++i) {
        if (i < run.size() && run[i].isLetterOrNumber())
            continue;
        if (isRandom(run.sliced(start, i - start)))
            return true;
        start = i + 1;
    }
    return false;
}

QString withoutKeys(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isOfKey(text[i]))
            continue;
        const QStringView run = QStringView(text).sliced(start, i - start);
        if (looksLikeKey(run))
            clean += hidden;
        else
            clean += run;
        if (i < text.size())
            clean += text[i];
        start = i + 1;
    }
    return clean;
}

/// What a member holds whose name says that it is secret, to the end of the text if it does not end before.
QString withoutMembers(QString text)
{
    static const QRegularExpression member(
        uR"re(("[\w-]*(?:key|token|secret|password|authorization|cookie)"\s*:\s*")(?:[^"\\]|\\.)*)re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(member, u"\\1…"_s);
}

} // namespace

QString Redaction::operator()(const QString &text, qsizetype longest) const
{
    QString plain = text.left(maxSearched);
    if (plain.size() < text.size()) { // what was cut in two is no longer known for what it is
        while (!plain.isEmpty() && !plain.back().isSpace())
            plain.chop(1);
    }
    plain = withoutKeys(withoutMembers(withoutAccessToken(std::move(plain))));
    for (QChar &c : plain) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    plain = plain.simplified();
    return plain.size() > longest ? plain.left(longest) + hidden : plain;
}

QString Redaction::withoutAccessToken(QString text) const
{
    if (m_accessToken.isEmpty())
        return text;
    const QString token = QString::fromLatin1(m_accessToken.bytes());
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(token));
    for (const QString &secret : {token, encoded})
        text.replace(secret, QString(hidden), Qt::CaseInsensitive);
    for (const QString &secret : {token, encoded}) {
        for (qsizetype at = 0; at + minOfToken <= text.size(); ++at) {
            const QStringView rest = QStringView(text).sliced(at);
            const qsizetype found = secret.indexOf(rest.first(minOfToken));
            if (found < 0)
                continue;
            const auto same = std::mismatch(rest.begin(), rest.end(), secret.cbegin() + found, secret.cend());
            text.replace(at, same.first - rest.begin(), hidden);
        }
    }
    return text;
}

} // namespace TokenDeck
