// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accessfile.h"

#include "transfer/csvwriter.h"
#include "transfer/safefile.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

void writeRow(CsvWriter &writer, const Token &token, const AccessQuestion &question, const QString &verdict)
{
    const auto text = [&](Field field, const QString &value) {
        token.knows(field) ? writer.text(value) : writer.null();
    };
    QStringList reasons;
    for (const AccessReason reason : canCall(token, question.model, question.address, question.now).reasons)
        reasons.append(accessReasonId(reason));
    writer.text(question.model);
    writer.text(question.address ? question.address->toString() : QString());
    writer.text(token.id().toString());
    text(Field::Name, token.name);
    text(Field::Key, token.key.toString());
    text(Field::Group, token.group);
    writer.text(verdict);
    writer.list(reasons);
    writer.endRow();
}

} // namespace

std::optional<QString> writeAccessFile(const QString &path, const Inventory &inventory, const AccessQuestion &question,
                                       const AccessRows &answers)
{
    ByteBuffer bytes;
    CsvWriter writer(bytes);
    for (const auto title : {u"model", u"address", u"id", u"name", u"key", u"group", u"answer", u"reasons"})
        writer.text(title);
    writer.endRow();
    const auto write = [&](const std::vector<quint32> &rows, const QString &verdict) {
        for (const quint32 row : rows)
            writeRow(writer, *inventory.at(row), question, verdict);
    };
    write(answers.yes, u"yes"_s);
    write(answers.no, u"no"_s);
    write(answers.unknown, u"unknown"_s);
    return writeFileAtomically(path, bytes.take());
}

} // namespace TokenDeck
