// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bytes.h"

#include "tokens/token.h"

#include <charconv>
#include <chrono>
#include <limits>
#include <string_view>

namespace TokenDeck {

namespace {

constexpr qint64 daysToEpoch = 719'468; // from 0000-03-01

void putTwoDigits(char *to, quint32 number)
{
    to[0] = static_cast<char>('0' + number / 10);
    to[1] = static_cast<char>('0' + number % 10);
}

} // namespace

void ByteBuffer::grow(qsizetype more)
{
    const qsizetype used = size();
    // Few of them are small, and to grow is to copy: what is freed is wiped.
    constexpr qsizetype least = 700'000;
    m_bytes.resize(qMax(qMax(m_bytes.size() * 2, used + more), least));
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

const ByteBuffer::Date &ByteBuffer::dateOf(quint32 day)
{
    constexpr quint32 kept = 1024; // almost three years
    if (m_dates.empty())
        m_dates.resize(kept);
    Date &date = m_dates[day % kept];
    if (date.day == day)
        return date;

    const std::chrono::year_month_day calendar(std::chrono::sys_days(std::chrono::days(qint64{day} - daysToEpoch)));
    const auto year = static_cast<quint32>(static_cast<int>(calendar.year()));
    date = {day, {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T'}};
    putTwoDigits(&date.text[0], year / 100);
    putTwoDigits(&date.text[2], year % 100);
    putTwoDigits(&date.text[5], static_cast<unsigned>(calendar.month()));
    putTwoDigits(&date.text[8], static_cast<unsigned>(calendar.day()));
    return date;
}

bool ByteBuffer::appendIsoTime(qint64 seconds)
{
    if (!isInCalendar(seconds))
        return false;

    const auto shifted = static_cast<quint64>(seconds + daysToEpoch * 86'400);
    const auto &date = dateOf(static_cast<quint32>(shifted / 86'400)).text;
    const auto second = static_cast<quint32>(shifted % 86'400);

    constexpr std::string_view clock = "00:00:00Z";
    reserve(date.size() + clock.size());
    std::memcpy(m_end, date.data(), date.size());
    m_end += date.size();
    std::memcpy(m_end, clock.data(), clock.size());
    putTwoDigits(m_end, second / 3'600);
    putTwoDigits(m_end + 3, second / 60 % 60);
    putTwoDigits(m_end + 6, second % 60);
    m_end += clock.size();
    return true;
}

} // namespace TokenDeck
