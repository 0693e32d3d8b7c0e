// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/token.h"

#include <QStringList>

#include <functional>
#include <string_view>

namespace TokenDeck {

/// What the owner wrote as limits, split and trimmed, whatever the gateway makes of it: models at commas or as a JSON
/// array, IPs at newlines, commas and blanks. For files and lists; access.h decides which calls are allowed.
[[nodiscard]] QStringList writtenModels(const Token &token);
[[nodiscard]] QStringList writtenIps(const Token &token);

/// What parts them, where they are no JSON array; blanks around a part count for nothing.
inline constexpr std::string_view modelSeparators = ",";
inline constexpr std::string_view ipSeparators = ", \n"; // and other blanks

/// The same one by one, without a list of them; what is visited is valid during the call.
void forEachWrittenModel(const Token &token, const std::function<void(QStringView)> &visit);
void forEachWrittenIp(const Token &token, const std::function<void(QStringView)> &visit);

} // namespace TokenDeck
