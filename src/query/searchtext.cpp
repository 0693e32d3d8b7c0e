// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/searchtext.h"

#include <algorithm>
#include <cstring>

namespace TokenDeck {

namespace {

/// Occurs in no UTF-8 text.
constexpr char boundary = '\xff';

/// Where @p word begins, or npos.
size_t positionOf(std::string_view word, std::string_view text)
{
    const void *found = memmem(text.data(), text.size(), word.data(), word.size()); // faster than find()
    return found ? static_cast<size_t>(static_cast<const char *>(found) - text.data()) : std::string_view::npos;
}

} // namespace

QByteArray searchForm(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

void TextColumn::append(std::string_view text)
{
    m_starts.push_back(static_cast<quint32>(m_texts.size()));
    m_texts += text;
}

void TextColumn::truncate(quint32 count)
{
    if (count >= m_starts.size())
        return;
    m_texts.resize(m_starts[count]);
    m_starts.resize(count);
}

bool TextColumn::contains(quint32 index, std::string_view word) const
{
    const size_t start = m_starts[index];
    return positionOf(word, std::string_view(m_texts).substr(start, end(index) - start)) != std::string_view::npos;
}

void TextColumn::find(std::string_view word, quint32 first, quint32 last, quint8 *found) const
{
    if (first == last)
        return;
    const std::string_view texts(m_texts.data(), end(last - 1));
    size_t at = m_starts[first];
    quint32 index = first;
    while (true) {
        const size_t offset = positionOf(word, texts.substr(at));
        if (offset == std::string_view::npos)
            return;
        while (end(index) <= at + offset)
            ++index;
        found[index - first] = 1;
        at = end(index);
        if (++index == last)
            return;
    }
}

void TextColumn::squeeze()
{
    m_texts.shrink_to_fit();
    m_starts.shrink_to_fit();
}

qint64 TextColumn::bytes() const
{
    const size_t bytes = m_texts.capacity() + m_starts.capacity() * sizeof(quint32);
    return static_cast<qint64>(bytes);
}

void SearchText::Shared::append(const QString &text, bool enabled, const Token &example)
{
    const auto switches = static_cast<quint8>((enabled ? 1 : 0) | (example.unknownFields ? 2 : 0)
                                              | static_cast<int>(example.family) << 2);
    const auto key = std::pair(text, switches);
    auto number = m_numbers.find(key);
    if (number == m_numbers.end()) {
        number = m_numbers.insert(key, count());
        m_examples.push_back(example);
        m_texts.append(searchForm(text).toStdString() + boundary);
    }
    m_values.push_back(*number);
}

void SearchText::truncate(quint32 rowCount)
{
    m_own.truncate(rowCount);
    for (Shared *shared : {&m_groups, &m_models, &m_ips})
        shared->m_values.resize(std::min<size_t>(rowCount, shared->m_values.size()));
}

void SearchText::append(const Token *token)
{
    if (!token) {
        m_own.append({});
        for (Shared *shared : {&m_groups, &m_models, &m_ips})
            shared->m_values.push_back(0);
        return;
    }
    const QByteArray text = searchForm(token->name) + boundary + searchForm(token->key.toString()) + boundary
        + searchForm(token->id().toString()) + boundary;
    m_own.append({text.constData(), static_cast<size_t>(text.size())});

    const auto example = [token](Field field) {
        Token alike;
        alike.family = token->family;
        if (!token->knows(field))
            alike.setUnknown(field);
        return alike;
    };
    Token group = example(Field::Group);
    group.group = token->group;
    m_groups.append(token->group, false, group);
    Token models = example(Field::Models);
    models.models = token->models;
    models.modelLimitsEnabled = token->modelLimitsEnabled;
    m_models.append(token->models, token->modelLimitsEnabled, models);
    Token ips = example(Field::Ips);
    ips.ips = token->ips;
    ips.ipLimitsEnabled = token->ipLimitsEnabled;
    m_ips.append(token->ips.hasBeside() ? QString(token->ips.text() % u'\n' % token->ips.beside()) : token->ips.text(),
                 token->ipLimitsEnabled, ips);
}

bool SearchText::update(const Inventory &inventory, qsizetype maxRows)
{
    qsizetype same = 0;
    const qsizetype comparable = qMin(m_inventory.pageCount(), inventory.pageCount());
    while (same < comparable && m_inventory.page(same) == inventory.page(same)
           && m_inventory.firstRow(same) == inventory.firstRow(same))
        ++same;
    if (same == 0)
        *this = {}; // forgets the different values, too, of which the next inventory may have others
    m_inventory = inventory;
    const qsizetype kept = same < inventory.pageCount() ? inventory.firstRow(same) : inventory.rowCount();
    truncate(static_cast<quint32>(kept));
    const qsizetype first = rowCount();
    const qsizetype last = first + qMin(maxRows, inventory.rowCount() - first);
    for (qsizetype row = first; row < last; ++row)
        append(inventory.at(row));
    if (last < inventory.rowCount())
        return false;
    m_own.squeeze();
    for (Shared *shared : {&m_groups, &m_models, &m_ips})
        shared->m_values.shrink_to_fit();
    return true;
}

qint64 SearchText::bytes() const
{
    qint64 sum = m_own.bytes();
    for (const Shared *shared : {&m_groups, &m_models, &m_ips})
        sum += static_cast<qint64>(shared->m_values.capacity() * sizeof(quint32));
    return sum;
}

} // namespace TokenDeck
