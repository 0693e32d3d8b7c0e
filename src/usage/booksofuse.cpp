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

void BooksOfUse::takeOver(const BooksOfUse &other)
{
    for (size_t i = 0; i < windows.size(); ++i) {
        if (other.windows[i])
            windows[i] = other.windows[i];
    }
    if (other.hours) {
        hours = other.hours;
        hoursFrom = other.hoursFrom;
    }
    if (other.days)
        days = other.days;
    if (other.dearestCall)
        dearestCall = other.dearestCall;
}

} // namespace TokenDeck
