// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <string>
#include <vector>

struct UCollator;

namespace TokenDeck {

class PlainSortKeys;

/// Makes sort keys in a locale's collation, as QCollator in its numeric mode orders: bytes without zeros that compare
/// as the texts do, key-2 before key-10. In the C locale, where QCollator orders by code units alone, numbers count,
/// too. QCollator's own keys do not give their bytes away. To be used in one thread.
class SortKeys
{
public:
    explicit SortKeys(const QLocale &locale);

    /// Characters of a text that count; what follows is ignored.
    static constexpr qsizetype longest = 1'000;

    /// Appends a text's key and a zero; returns where it begins.
    quint32 append(const QString &whole, std::string &bytes);

private:
    std::shared_ptr<UCollator> m_collator; ///< nothing: in order of code units and numbers
    std::shared_ptr<const PlainSortKeys> m_plain;
    std::vector<quint8> m_buffer = std::vector<quint8>(256);
};

} // namespace TokenDeck
