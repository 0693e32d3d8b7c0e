// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/datetimetext.h"

namespace TokenDeck {

using namespace Qt::StringLiterals;

QString clockFormat(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(":ss"_L1).replace(u'B', "AP"_L1);
}

QString dateText(const QLocale &locale, QDate date)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return locale.toString(date, format);
}

QString clockText(const QLocale &locale, qint64 time)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(time).time(), clockFormat(locale));
}

QString dateTimeText(const QLocale &locale, qint64 time)
{
    return dateText(locale, QDateTime::fromSecsSinceEpoch(time).date()) + u' ' + clockText(locale, time);
}

} // namespace TokenDeck
