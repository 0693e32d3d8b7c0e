// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/dialect.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

QUrlQuery Dialect::query(qsizetype index) const
{
    const bool fromZero = isUncounted() || family == Family::Unknown;
    const QString page = QString::number(fromZero ? index : index + 1);
    QUrlQuery query;
    query.addQueryItem(family == Family::OneHub ? u"page"_s : u"p"_s, page);
    if (family != Family::OneApi)
        query.addQueryItem(u"size"_s, QString::number(pageSize));
    return query;
}

QUrlQuery Dialect::probe()
{
    return QUrlQuery{{u"p"_s, u"1"_s}, {u"page"_s, u"1"_s}, {u"size"_s, QString::number(largestPage)}};
}

} // namespace TokenDeck
