// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sortkeys.h"

#include <QHash>

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>

namespace TokenDeck {

namespace {

/// Without its zero.
std::string_view icuKey(const UCollator *collator, QStringView text, std::vector<quint8> &buffer)
{
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const auto count = static_cast<int32_t>(text.size());
    const auto room = static_cast<int32_t>(buffer.size());
    int32_t needed = ucol_getSortKey(collator, units, count, buffer.data(), room);
    if (needed > room) {
        buffer.resize(static_cast<size_t>(needed));
        needed = ucol_getSortKey(collator, units, count, buffer.data(), needed);
    }
    return {reinterpret_cast<const char *>(buffer.data()), static_cast<size_t>(std::max(needed, 1) - 1)};
}

/// The part of a key that tells letters apart, before accents and case.
std::string_view primaryPart(std::string_view key)
{
    constexpr char levelEnd = 1;
    return key.substr(0, key.find(levelEnd));
}

} // namespace

/// ICU's keys for texts of the small letters, digits and marks of ASCII, which most names are, put together from those
/// of single characters. The same bytes, five times as fast. Every pair of characters is tried first: where a locale
/// takes two as one letter, or ICU packs them, nothing is put together.
class PlainSortKeys
{
public:
    explicit PlainSortKeys(const UCollator *collator)
    {
        std::vector<quint8> buffer(256);
        const auto keyOf = [&](QStringView text) { return std::string(icuKey(collator, text, buffer)); };
        for (QString text; text.size() < longest;) {
            text += u'a';
            const std::string key = keyOf(text);
            m_ends.push_back(key.substr(primaryPart(key).size()));
        }
        std::vector<char16_t> plain;
        for (char16_t c = firstPlain; c <= lastPlain; ++c) {
            const std::string key = keyOf(QStringView(&c, 1));
            const std::string_view primary = primaryPart(key);
            if (primary.empty() || primary.size() > maxBytes
                || std::string_view(key).substr(primary.size()) != m_ends.front())
                continue; // a capital letter, say
            Primary &told = m_primaries[c - firstPlain];
            std::ranges::copy(primary, told.bytes.begin());
            told.size = static_cast<quint8>(primary.size());
            plain.push_back(c);
        }
        for (const char16_t first : plain) {
            for (const char16_t second : plain) {
                const std::array pair{first, second};
                std::string expected;
                if (!append(QStringView(pair.data(), 2), expected) || keyOf(QStringView(pair.data(), 2)) != expected) {
                    m_primaries = {};
                    return;
                }
            }
        }
    }

    /// False, and nothing appended, for a text that is not plain.
    [[nodiscard]] bool append(QStringView text, std::string &bytes) const
    {
        if (text.isEmpty() || text.size() > longest)
            return false;
        std::array<char, longest * maxBytes> key;
        size_t size = 0;
        for (const QChar c : text) {
            if (c < firstPlain || c > lastPlain)
                return false;
            const Primary &primary = m_primaries[c.unicode() - firstPlain];
            if (primary.size == 0)
                return false;
            std::copy_n(primary.bytes.data(), maxBytes, key.data() + size); // a fixed number is copied faster
            size += primary.size;
        }
        bytes.append(key.data(), size);
        bytes += m_ends[static_cast<size_t>(text.size()) - 1];
        return true;
    }

    /// Those of a collator's locale, made once.
    [[nodiscard]] static std::shared_ptr<const PlainSortKeys> of(const QString &locale, const UCollator *collator)
    {
        static std::mutex mutex;
        static QHash<QString, std::shared_ptr<const PlainSortKeys>> made;
        const std::scoped_lock lock(mutex);
        std::shared_ptr<const PlainSortKeys> &keys = made[locale];
        if (!keys)
            keys = std::make_shared<const PlainSortKeys>(collator);
        return keys;
    }

private:
    static constexpr char16_t firstPlain = u' ';
    static constexpr char16_t lastPlain = u'~';
    static constexpr qsizetype longest = 64;
    static constexpr size_t maxBytes = 4;

    struct Primary
    {
        std::array<char, maxBytes> bytes{};
        quint8 size = 0;
    };

    std::array<Primary, lastPlain - firstPlain + 1> m_primaries;
    std::vector<std::string> m_ends; ///< by length: what follows the primary part where nothing is accented or capital
};

SortKeys::SortKeys(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return;
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open(locale.name().toLatin1().constData(), &status), ucol_close);
    if (U_FAILURE(status))
        m_collator.reset();
    if (!m_collator)
        return;
    ucol_setAttribute(m_collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_OFF, &status);
    ucol_setAttribute(m_collator.get(), UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
    m_plain = PlainSortKeys::of(locale.name(), m_collator.get());
}

quint32 SortKeys::append(const QString &whole, std::string &bytes)
{
    // What agrees this far stands as equal names do. Nobody reads on, and a name can be as long as a reply.
    const QString text = whole.size() > longest ? whole.first(longest) : whole;
    const size_t begin = bytes.size();
    if (!m_collator) {
        // Each code unit as three bytes of seven bits.
        for (const QChar c : text) {
            for (const int shift : {14, 7, 0})
                bytes += static_cast<char>(0x80 | ((c.unicode() >> shift) & 0x7f));
        }
    } else if (!m_plain->append(text, bytes)) {
        bytes += icuKey(m_collator.get(), text, m_buffer);
    }
    bytes += '\0';
    return static_cast<quint32>(begin);
}

} // namespace TokenDeck
