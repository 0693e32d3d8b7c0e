// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/booksofuse.h"

namespace TokenDeck {

UseSum sumOf(const QList<ModelUse> &uses)
{
    UseSum sum;
    for (const ModelUse &use : uses)
        sum += use.sum;
    return sum;
}

} // namespace TokenDeck
