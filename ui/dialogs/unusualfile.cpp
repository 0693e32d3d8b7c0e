// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unusualfile.h"

#include "transfer/csvwriter.h"
#include "transfer/safefile.h"

#include <QDateTime>
#include <QTimeZone>

namespace TokenDeck {

namespace {

qint64 quotaOf(double use)
{
    constexpr double most = 9e18;
    return qRound64(qBound(-most, use, most));
}

} // namespace

std::optional<QString> writeUnusualFile(const QString &path, const QList<UnusualRow> &rows, const TokenText &text)
{
    ByteBuffer bytes;
    CsvWriter writer(bytes);
    for (const auto title : {u"day", u"gateway", u"token_id", u"token_name", u"used_quota", u"usual_quota",
                             u"above_quota", u"above", u"currency", u"small", u"planned"})
        writer.text(title);
    writer.endRow();
    for (const UnusualRow &row : rows) {
        const AccountInfo &account = text.accounts()->of(row.account);
        const UnusualUse &day = row.day;
        writer.text(QDateTime::fromSecsSinceEpoch(day.day, QTimeZone::utc()).date().toString(Qt::ISODate));
        writer.text(account.name);
        if (day.token) {
            writer.text(day.token->toString());
            writer.text(day.name);
        } else {
            writer.null();
            writer.null();
        }
        for (const double use : {day.use.used, day.use.usual, day.above()})
            writer.integer(quotaOf(use));
        writer.amount(quotaOf(day.above()), account.currency);
        writer.boolean(day.use.isSmall);
        writer.boolean(day.isPlanned);
        writer.endRow();
    }
    return writeFileAtomically(path, bytes.take());
}

} // namespace TokenDeck
