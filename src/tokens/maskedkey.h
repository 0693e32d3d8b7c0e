// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <span>

namespace TokenDeck {

/// What is kept of an API key: at most its first and last four characters. There is no room in it for a whole key, so
/// nothing made from it can show, log or export one.
class MaskedKey
{
public:
    MaskedKey() = default;

    /// Masks a key as New API's servers do: up to 4 characters all stars; 5 to 8: two, four stars, two; longer: four,
    /// ten stars, four. A leading "sk-" does not count; masking a masked key changes nothing.
    [[nodiscard]] static MaskedKey fromKey(QStringView key);
    [[nodiscard]] static MaskedKey fromKey(QLatin1StringView key);

    [[nodiscard]] bool isEmpty() const { return m_edge == 0 && m_stars == 0; }

    /// Enough of it is shown to tell it from all others, as good as certainly.
    [[nodiscard]] bool isDistinctive() const { return m_edge == 4; }

    /// "sk-" and the mask; empty if there was no key.
    [[nodiscard]] QString toString() const;
    /// The same in @p room, without memory of its own.
    static constexpr size_t longest = 3 + 4 + 10 + 4;
    [[nodiscard]] QStringView toString(std::span<char16_t, longest> room) const;

    /// A number that orders as the first four characters do, and so as keys do that differ there.
    [[nodiscard]] quint64 prefixNumber() const
    {
        quint64 number = 0;
        for (const char16_t c : m_head)
            number = number << 16 | c;
        return number;
    }

    friend bool operator==(const MaskedKey &, const MaskedKey &) = default;
    friend size_t qHash(const MaskedKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, QStringView(key.m_head.data(), 4), QStringView(key.m_tail.data(), 4), key.m_edge,
                          key.m_stars);
    }
    friend auto operator<=>(const MaskedKey &, const MaskedKey &) = default;

private:
    template <typename View>
    static MaskedKey made(View key);

    std::array<char16_t, 4> m_head{};
    std::array<char16_t, 4> m_tail{};
    quint8 m_edge = 0;
    quint8 m_stars = 0;
};

} // namespace TokenDeck
