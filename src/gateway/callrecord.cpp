// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callrecord.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

Q_LOGGING_CATEGORY(callsLog, "tokendeck.calls", QtWarningMsg)

QString CallRecord::toString() const
{
    const QString failure = error ? u", error %1"_s.arg(static_cast<int>(*error)) : QString();
    return u"%1 %2 %3 %4, %5 bytes, %6 ms%7"_s.arg(time.toUTC().toString(Qt::ISODateWithMs),
                                                   posted ? u"POST"_s : u"GET"_s, path, QString::number(status),
                                                   QString::number(bytes), QString::number(milliseconds), failure);
}

} // namespace TokenDeck
