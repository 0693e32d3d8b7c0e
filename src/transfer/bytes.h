// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstring>
#include <utility>

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
    /// Appends @p text if it is ASCII without any of @p special, which most cells are; answers false otherwise.
    template<char... special>
    [[nodiscard]] bool appendPlain(QStringView text)
    {
        reserve(text.size());
        const auto *units = text.utf16();
        char *to = m_end;
        bool plain = true;
        // Without a way out, so that compilers make it many characters at a time.
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = units[i];
            plain &= (c < 0x80) & ((c != special) & ...);
            to[i] = static_cast<char>(c);
        }
        if (plain)
            m_end += text.size();
        return plain;
    }
    /// In decimal digits, exact.
    void appendInteger(qint64 value);
    /// Unix seconds as ISO 8601 in UTC, "2026-11-23T20:00:00Z", for the years 1 to 9999. Answers false, and appends
    /// nothing, for a time outside those.
    [[nodiscard]] bool appendIsoTime(qint64 seconds);

    void truncate(qsizetype size) { m_end = m_begin + size; }
    /// Empties it, and keeps the memory for what comes next.
    void clear() { m_end = m_begin; }
    /// Gives the bytes away.
    [[nodiscard]] QByteArray take();

private:
    /// Room for @p more bytes behind the end.
    void reserve(qsizetype more)
    {
        if (m_limit - m_end < more)
            grow(more);
    }
    void grow(qsizetype more);

    QByteArray m_bytes;
    char *m_begin = nullptr;
    char *m_end = nullptr;
    char *m_limit = nullptr;
};

} // namespace TokenDeck
