// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// The letters and digits that keys are made of; QChar's own questions mean those of all scripts.
namespace TokenDeck {

[[nodiscard]] constexpr bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

[[nodiscard]] constexpr bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

[[nodiscard]] constexpr bool isLetter(QChar c)
{
    return isLower(c) || isUpper(c);
}

[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace TokenDeck
