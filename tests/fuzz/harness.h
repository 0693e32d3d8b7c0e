// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <span>

/// What every harness defines: one input, of which all promises must hold. libFuzzer calls it, and so does corpus.cpp.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

namespace TokenDeck::Fuzz {

/// Ends the program unless @p kept: libFuzzer keeps the input then, and the ordinary tests fail.
inline void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "Not kept: %s\n", promise);
    std::abort();
}

/// A text as UTF-8 can have it: halves of surrogate pairs become U+FFFD.
inline QString withoutHalves(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// An input taken apart from its beginning. What is asked for beyond its end is zero or empty.
class Input
{
public:
    Input(const quint8 *data, size_t size)
        : m_rest(data, size)
    { }

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    quint8 byte()
    {
        if (m_rest.empty())
            return 0;
        const quint8 first = m_rest.front();
        m_rest = m_rest.subspan(1);
        return first;
    }
    bool flag() { return (byte() & 1) != 0; }
    unsigned below(unsigned bound) { return byte() % bound; }
    /// All values, the lowest byte first.
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 8)
            value |= static_cast<quint64>(byte()) << shift;
        return value;
    }
    /// Up to the next byte FF, which UTF-8 has no use for.
    QByteArray bytes()
    {
        size_t length = 0;
        while (length < m_rest.size() && m_rest[length] != 0xff)
            ++length;
        const QByteArray taken = take(length);
        byte();
        return taken;
    }
    QString text() { return QString::fromUtf8(bytes()); }
    QByteArray rest() { return take(m_rest.size()); }

private:
    QByteArray take(size_t length)
    {
        const QByteArray taken(reinterpret_cast<const char *>(m_rest.data()), static_cast<qsizetype>(length));
        m_rest = m_rest.subspan(length);
        return taken;
    }

    std::span<const quint8> m_rest;
};

} // namespace TokenDeck::Fuzz
