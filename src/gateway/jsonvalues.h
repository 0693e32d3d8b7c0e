// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <simdjson.h>

#include <cstring>
#include <optional>
#include <string>
#include <string_view>

/// How the values of a row are read: gateways and their databases write them in several ways. Each says whether the
/// value was one of its type.
namespace TokenDeck {

/// A text in UTF-8, all of it: a mark at its beginning, too.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    // Qt takes a mark at the beginning for an encoding's, but here it belongs to the text.
    return text.starts_with("\xef\xbb\xbf") ? QString(QChar(QChar::ByteOrderMark) + decoded) : decoded;
}

/// An integer in another spelling, "500000", 5e5 or 2.0; nothing if it is none, or more than a qint64 holds. @p raw: as
/// it was sent, with quotation marks if there were any, and perhaps blanks behind it.
[[nodiscard]] std::optional<qint64> exactInteger(std::string_view raw);

/// A text in quotation marks, where half a surrogate pair costs a U+FFFD and not all of it. False if it is no JSON.
[[nodiscard]] bool unescape(std::string_view raw, std::string &into);

/// true, false, 1 or 0.
inline bool readSwitch(simdjson::ondemand::value &value, bool &into)
{
    if (value.get_bool().get(into) == simdjson::SUCCESS)
        return true;
    const auto number = exactInteger(value.raw_json_token());
    if (number != 0 && number != 1)
        return false;
    into = number == 1;
    return true;
}

/// An integer, in whatever spelling it is exact.
inline bool readInteger(simdjson::ondemand::value &value, qint64 &into)
{
    if (int64_t number = 0; value.get_int64().get(number) == simdjson::SUCCESS) {
        into = number;
        return true;
    }
    const auto exact = exactInteger(value.raw_json_token());
    if (exact)
        into = *exact;
    return exact.has_value();
}

/// Texts without escapes, as most are, are referred to in place; a text with escapes is decoded into @p room.
inline bool readTextInto(simdjson::ondemand::value &value, std::string_view &into, std::string &room)
{
    const std::string_view raw = value.raw_json_token();
    if (raw.empty() || raw.front() != '"')
        return false;
    if (std::memchr(raw.data(), '\\', raw.size()))
        return unescape(raw, room) && (into = room, true);
    into = raw.substr(1, raw.rfind('"') - 1);
    return true;
}

/// Likewise; a text with escapes stays in the parser's memory until the next reply, or in @p room.
inline bool readText(simdjson::ondemand::value &value, std::string_view &into, std::string &room)
{
    const std::string_view raw = value.raw_json_token();
    if (!raw.empty() && raw.front() == '"' && std::memchr(raw.data(), '\\', raw.size())
        && value.get_string().get(into) == simdjson::SUCCESS)
        return true;
    return readTextInto(value, into, room);
}

inline bool isNull(simdjson::ondemand::value &value)
{
    bool null = false;
    return value.is_null().get(null) == simdjson::SUCCESS && null;
}

/// Where null stands for an empty text.
inline bool readTextOrNull(simdjson::ondemand::value &value, std::string_view &into, std::string &room)
{
    if (readText(value, into, room))
        return true;
    into = {};
    return isNull(value);
}

/// Empty for a name that cannot be decoded, because of half a surrogate pair: it is none of the known names.
inline std::string_view nameOf(simdjson::ondemand::field &field)
{
    std::string_view name;
    return field.unescaped_key().get(name) == simdjson::SUCCESS ? name : std::string_view();
}

} // namespace TokenDeck
