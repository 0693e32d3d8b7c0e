// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bytes.h"

#include <charconv>
#include <limits>
#include <string_view>

namespace TokenDeck {

void ByteBuffer::grow(qsizetype more)
{
    const qsizetype used = size();
    m_bytes.resize(qMax(qMax(m_bytes.size() * 2, used + more), qsizetype(4096)));
    m_begin = m_bytes.data();
    m_end = m_begin + used;
    m_limit = m_begin + m_bytes.size();
}

QByteArray ByteBuffer::take()
{
    m_bytes.resize(size());
    m_begin = m_end = m_limit = nullptr;
    return std::exchange(m_bytes, {});
}

void ByteBuffer::appendUtf8(QStringView text)
{
    reserve(text.size() * 3);
    char *to = m_end;
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x80) {
            put(c);
            continue;
        }
        if (c < 0x800) {
            put(0xc0 | c >> 6);
            put(0x80 | (c & 0x3f));
            continue;
        }
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++i].unicode());
            put(0xf0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3f));
        } else {
            if (QChar::isSurrogate(c))
                c = QChar::ReplacementCharacter;
            put(0xe0 | c >> 12);
        }
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    }
    m_end = to;
}

void ByteBuffer::appendInteger(qint64 value)
{
    constexpr qsizetype longest = std::numeric_limits<qint64>::digits10 + 2;
    reserve(longest);
    m_end = std::to_chars(m_end, m_end + longest, value).ptr;
}

bool ByteBuffer::appendIsoTime(qint64 seconds)
{
    constexpr qint64 firstSecond = -62'135'596'800; // 0001-01-01T00:00:00Z
    constexpr qint64 lastSecond = 253'402'300'799;  // 9999-12-31T23:59:59Z
    if (seconds < firstSecond || seconds > lastSecond)
        return false;

    // Days are counted from 0000-03-01, so that a leap day is the last of its year, and in eras of 400 years.
    constexpr qint64 daysToEpoch = 719'468;
    const qint64 shifted = seconds + daysToEpoch * 86'400;
    const auto day = static_cast<unsigned>(shifted / 86'400);
    const auto second = static_cast<unsigned>(shifted % 86'400);
    const unsigned era = day / 146'097;
    const unsigned dayOfEra = day % 146'097;
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned marchMonth = (5 * dayOfYear + 2) / 153;
    const unsigned dayOfMonth = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
    const unsigned month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    const unsigned year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);

    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    reserve(form.size());
    std::memcpy(m_end, form.data(), form.size());
    const auto put = [this](int position, unsigned number) {
        m_end[position] = static_cast<char>('0' + number / 10);
        m_end[position + 1] = static_cast<char>('0' + number % 10);
    };
    put(0, year / 100);
    put(2, year % 100);
    put(5, month);
    put(8, dayOfMonth);
    put(11, second / 3'600);
    put(14, second / 60 % 60);
    put(17, second % 60);
    m_end += form.size();
    return true;
}

} // namespace TokenDeck
