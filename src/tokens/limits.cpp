// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

template<typename IsSeparator>
QStringList split(QStringView text, IsSeparator isSeparator)
{
    QStringList parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSeparator(text[i]))
            continue;
        const QStringView part = text.sliced(start, i - start).trimmed();
        if (!part.isEmpty())
            parts.append(part.toString());
        start = i + 1;
    }
    return parts;
}

template<typename IsSeparator>
QStringList written(const QString &text, IsSeparator isSeparator)
{
    if (!QStringView(text).trimmed().startsWith(u'['))
        return split(text, isSeparator);
    const QJsonDocument array = QJsonDocument::fromJson(text.toUtf8());
    if (!array.isArray())
        return split(text, isSeparator);
    QStringList parts;
    for (const QJsonValue &element : array.array())
        parts += split(element.toString(), isSeparator);
    return parts;
}

} // namespace

QStringList writtenModels(const Token &token)
{
    return written(token.models, [](QChar c) { return c == u','; });
}

QStringList writtenIps(const Token &token)
{
    return written(token.ips, [](QChar c) { return c == u',' || c.isSpace(); });
}

} // namespace TokenDeck
