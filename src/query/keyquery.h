// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/maskedkey.h"

#include <QList>

/// Whole keys in queries: the token of a key is found by its mask, and the key itself is kept nowhere.
namespace TokenDeck {

/// The masks under which lists may show a key: with a prefix other than "sk-" what is behind it and the whole, for a
/// gateway may count the prefix as part of the key or not. Never all stars, if the key has more than 4 characters.
[[nodiscard]] QList<MaskedKey> masksOf(QStringView key);

/// Replaces whole keys in @p query: by a key: term with the mask where they stand by themselves, by the mask alone
/// elsewhere. A mask that goes on, because the rest of a key is being typed behind it, ends with the last four
/// characters. @p cursor stays where it is in the text. False if there was nothing to be masked.
/// What looks like a key: "sk-" and 16 characters more; a short prefix and 24 letters and digits in disorder; 32
/// letters and digits in disorder, other than hexadecimal; 40 in any order.
bool maskKeys(QString &query, qsizetype &cursor);

/// Likewise, where there is no cursor.
[[nodiscard]] QString withoutKeys(QString query);

} // namespace TokenDeck
