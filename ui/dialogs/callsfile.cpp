// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/callsfile.h"

#include "transfer/csvwriter.h"
#include "transfer/safefile.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

void writeNumber(CsvWriter &writer, const std::optional<qint64> &number)
{
    number ? writer.integer(*number) : writer.null();
}

void writeDuration(CsvWriter &writer, const LoggedCall &call)
{
    if (!call.duration)
        return writer.null();
    const QString seconds = QString::number(*call.duration / 1'000);
    if (call.isDurationInSeconds)
        return writer.text(seconds);
    writer.text(u"%1.%2"_s.arg(seconds).arg(*call.duration % 1'000, 3, 10, QChar(u'0')));
}

} // namespace

std::optional<QString> writeCallsFile(const QString &path, const QList<LoggedCall> &calls, const Currency &currency)
{
    ByteBuffer bytes;
    CsvWriter writer(bytes);
    for (const auto title : {u"time", u"token_id", u"token_name", u"model", u"group", u"prompt_tokens",
                             u"completion_tokens", u"quota", u"cost", u"currency", u"duration_seconds", u"address"})
        writer.text(title);
    writer.endRow();
    const auto text = [&writer](const QString &value) { value.isEmpty() ? writer.null() : writer.text(value); };
    for (const LoggedCall &call : calls) {
        writer.time(call.time);
        text(call.token ? call.token->toString() : QString());
        text(call.tokenName);
        text(call.model);
        text(call.group);
        writeNumber(writer, call.prompt);
        writeNumber(writer, call.completion);
        writer.integer(call.quota);
        writer.amount(call.quota, currency);
        writeDuration(writer, call);
        text(call.address);
        writer.endRow();
    }
    return writeFileAtomically(path, bytes.take());
}

} // namespace TokenDeck
