// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenid.h"

#include <QHash>
#include <QList>

#include <mutex>
#include <shared_mutex>

namespace TokenDeck {

namespace {

/// Every text that has been an identity, by the order in which they were first seen.
class Texts
{
public:
    qint64 placeOf(const QString &text)
    {
        {
            const std::shared_lock lock(m_lock);
            const auto known = m_places.constFind(text);
            if (known != m_places.cend())
                return *known;
        }
        const std::scoped_lock lock(m_lock);
        const auto known = m_places.constFind(text); // another thread may have come first
        if (known != m_places.cend())
            return *known;
        m_texts.append(text);
        return *m_places.insert(text, m_texts.size() - 1);
    }
    QString at(qint64 place) const
    {
        const std::shared_lock lock(m_lock);
        return m_texts.at(place);
    }

private:
    mutable std::shared_mutex m_lock; // one that the thread sanitizer sees
    QHash<QString, qint64> m_places;
    QList<QString> m_texts;
};

Texts &texts()
{
    static Texts all;
    return all;
}

} // namespace

TokenId TokenId::fromText(const QString &text, Account account)
{
    return {texts().placeOf(text), account, true};
}

QString TokenId::toString() const
{
    return m_isText ? texts().at(m_value) : QString::number(m_value);
}

std::strong_ordering TokenId::compareAll(TokenId a, TokenId b)
{
    if (const auto order = a.m_account <=> b.m_account; order != 0)
        return order;
    if (const auto order = a.m_isText <=> b.m_isText; order != 0)
        return order;
    if (!a.m_isText || a.m_value == b.m_value)
        return a.m_value <=> b.m_value;
    return a.toString().compare(b.toString()) <=> 0;
}

} // namespace TokenDeck
