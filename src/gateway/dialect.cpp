// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/dialect.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

QUrlQuery Dialect::query(qint64 page, qsizetype size)
{
    QUrlQuery query;
    for (const auto &name : {u"p"_s, u"page"_s})
        query.addQueryItem(name, QString::number(page));
    for (const auto &name : {u"size"_s, u"page_size"_s, u"pagesize"_s})
        query.addQueryItem(name, QString::number(size));
    return query;
}

} // namespace TokenDeck
