// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/jsonvalues.h"

#include <charconv>

namespace TokenDeck {

std::optional<qint64> exactInteger(std::string_view raw)
{
    raw = raw.substr(0, raw.find_last_not_of(" \t\n\r") + 1);
    if (raw.size() >= 2 && raw.front() == '"' && raw.back() == '"')
        raw = raw.substr(1, raw.size() - 2);
    const bool negative = raw.starts_with('-');
    if (negative)
        raw.remove_prefix(1);
    std::string digits(raw.substr(0, raw.find_first_of("eE")));
    qint64 shift = 0; // by so many digits to the left
    if (digits.size() < raw.size()) {
        std::string_view exponent = raw.substr(digits.size() + 1);
        if (exponent.starts_with('+'))
            exponent.remove_prefix(1);
        int value = 0;
        const auto read = std::from_chars(exponent.data(), exponent.data() + exponent.size(), value);
        if (read.ec != std::errc() || read.ptr != exponent.data() + exponent.size())
            return std::nullopt;
        shift = value;
    }
    if (const size_t point = digits.find('.'); point != std::string::npos) {
        if (point == 0 || point + 1 == digits.size())
            return std::nullopt;
        shift -= static_cast<qint64>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    digits.erase(0, digits.find_first_not_of('0'));
    while (digits.ends_with('0')) {
        digits.pop_back();
        ++shift;
    }
    if (digits.empty())
        return 0;
    constexpr qint64 maxDigits = 19;
    if (shift < 0 || static_cast<qint64>(digits.size()) + shift > maxDigits)
        return std::nullopt;
    digits.append(static_cast<size_t>(shift), '0');
    if (negative)
        digits.insert(0, 1, '-');
    qint64 number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

bool unescape(std::string_view raw, std::string &into)
{
    const size_t end = raw.rfind('"');
    QString text;
    std::string plain;
    const auto flush = [&] {
        text += toQString(plain);
        plain.clear();
    };
    for (size_t i = 1; i < end; ++i) {
        if (raw[i] != '\\') {
            plain += raw[i];
            continue;
        }
        if (++i >= end)
            return false;
        switch (raw[i]) {
        case '"':
        case '\\':
        case '/': plain += raw[i]; break;
        case 'b': plain += '\b'; break;
        case 'f': plain += '\f'; break;
        case 'n': plain += '\n'; break;
        case 'r': plain += '\r'; break;
        case 't': plain += '\t'; break;
        case 'u': {
            quint16 unit = 0;
            if (i + 4 >= end)
                return false;
            const auto read = std::from_chars(raw.data() + i + 1, raw.data() + i + 5, unit, 16);
            if (read.ec != std::errc() || read.ptr != raw.data() + i + 5)
                return false;
            flush();
            text += QChar(unit);
            i += 4;
            break;
        }
        default: return false;
        }
    }
    flush();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool paired = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (paired)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    into = text.toStdString();
    return true;
}

} // namespace TokenDeck
