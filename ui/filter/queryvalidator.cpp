// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/queryvalidator.h"

#include "query/keyquery.h"

namespace TokenDeck {

QValidator::State QueryValidator::validate(QString &query, int &cursor) const
{
    qsizetype place = cursor;
    if (maskKeys(query, place))
        cursor = static_cast<int>(place);
    return Acceptable;
}

} // namespace TokenDeck
