// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

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

} // namespace TokenDeck
