// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <bit>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

namespace TokenDeck {

/// Where values become the bytes of a file: the part that CSV and JSON share. It grows by doubling and appends without
/// a call, because an export of 100,000 tokens is to take no longer than its bytes take to be written.
class ByteBuffer
{
public:
    [[nodiscard]] qsizetype size() const { return m_end - m_begin; }
    [[nodiscard]] QByteArrayView view() const { return {m_begin, size()}; }

    void append(char byte)
    {
        reserve(1);
        *m_end++ = byte;
    }
    void append(QByteArrayView bytes)
    {
        reserve(bytes.size());
        if (!bytes.isEmpty())
            std::memcpy(m_end, bytes.data(), static_cast<size_t>(bytes.size()));
        m_end += bytes.size();
    }
    /// As UTF-8. A surrogate without its other half, which UTF-8 cannot say, becomes U+FFFD.
    void appendUtf8(QStringView text);
    /// Appends @p text if it is ASCII without any of @p special, which most cells are; returns false otherwise.
    template <char... special>
    [[nodiscard]] bool appendPlain(QStringView text)
    {
        const qsizetype size = text.size();
        reserve(size);
        const auto *units = text.utf16();
        // By eights, in one step each; the last eight may be some that were done before.
        if (size >= step) {
            for (qsizetype i = 0; i < size; i += step) {
                const qsizetype at = qMin(i, size - step);
                if (!narrow<special...>(units + at, m_end + at))
                    return false;
            }
        } else {
            for (qsizetype i = 0; i < size; ++i) {
                if (units[i] > 0x7f || ((units[i] == special) || ...))
                    return false;
                m_end[i] = static_cast<char>(units[i]);
            }
        }
        m_end += size;
        return true;
    }
    /// In decimal digits, exact.
    void appendInteger(qint64 value);
    /// Unix seconds as ISO 8601 in UTC, "2026-11-23T20:00:00Z", for the years 1 to 9999. Returns false, and appends
    /// nothing, for a time outside those.
    [[nodiscard]] bool appendIsoTime(qint64 seconds);

    void truncate(qsizetype size) { m_end = m_begin + size; }
    /// What was appended since it was @p size bytes long, to be written over.
    [[nodiscard]] std::span<char> since(qsizetype size) { return {m_begin + size, m_end}; }
    /// Empties it, and keeps the memory for what comes next.
    void clear() { m_end = m_begin; }
    /// Moves the bytes out; the buffer is empty then.
    [[nodiscard]] QByteArray take();

private:
    /// Room for @p more bytes behind the end.
    void reserve(qsizetype more)
    {
        if (m_limit - m_end < more)
            grow(more);
    }
    void grow(qsizetype more);

    static constexpr qsizetype step = 8;
    template <char... special>
    static bool narrow(const char16_t *from, char *to)
    {
        using Units = quint16 __attribute__((vector_size(2 * step)));
        using Bytes = quint8 __attribute__((vector_size(step)));
        Units units;
        std::memcpy(&units, from, sizeof(units));
        const auto bytes = __builtin_convertvector(units, Bytes);
        std::memcpy(to, &bytes, sizeof(bytes));
        const auto odd = std::bit_cast<std::array<quint64, 2>>(((units > 0x7f) | ... | (units == special)));
        return (odd[0] | odd[1]) == 0;
    }

    /// "2026-11-23T" of a day counted from 0000-03-01.
    struct Date
    {
        quint32 day = 0;
        std::array<char, 11> text{};
    };
    [[nodiscard]] const Date &dateOf(quint32 day);

    QByteArray m_bytes;
    char *m_begin = nullptr;
    char *m_end = nullptr;
    char *m_limit = nullptr;
    std::vector<Date> m_dates; // some that were asked for, by day: tokens share them
};

} // namespace TokenDeck
