// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/limits.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TokenDeck {

namespace {

using Visit = std::function<void(QStringView)>;

template <typename IsSeparator>
void split(QStringView text, IsSeparator isSeparator, const Visit &visit)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isSeparator(text[i]))
            continue;
        QStringView part = text.sliced(start, i - start);
        if (!part.isEmpty() && (part.front().isSpace() || part.back().isSpace()))
            part = part.trimmed();
        if (!part.isEmpty())
            visit(part);
        start = i + 1;
    }
}

template <typename IsSeparator>
void forEachWritten(const QString &text, IsSeparator isSeparator, const Visit &visit)
{
    if (text.isEmpty())
        return;
    const QChar first = text.front();
    if (first != u'[' && (!first.isSpace() || !QStringView(text).trimmed().startsWith(u'[')))
        return split(text, isSeparator, visit);
    const QJsonDocument array = QJsonDocument::fromJson(text.toUtf8());
    if (!array.isArray())
        return split(text, isSeparator, visit);
    const QJsonArray elements = array.array();
    for (const auto &element : elements)
        split(element.toString(), isSeparator, visit);
}

QStringList gathered(const Token &token, void (*forEach)(const Token &, const Visit &))
{
    QStringList parts;
    forEach(token, [&parts](QStringView part) { parts.append(part.toString()); });
    return parts;
}

} // namespace

void forEachWrittenModel(const Token &token, const Visit &visit)
{
    forEachWritten(
        token.models, [](QChar c) { return c == u','; }, visit);
}

void forEachWrittenIp(const Token &token, const Visit &visit)
{
    forEachWritten(
        token.ips, [](QChar c) { return c == u',' || c.isSpace(); }, visit);
}

QStringList writtenModels(const Token &token)
{
    return gathered(token, forEachWrittenModel);
}

QStringList writtenIps(const Token &token)
{
    return gathered(token, forEachWrittenIp);
}

} // namespace TokenDeck
