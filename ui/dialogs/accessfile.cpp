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
    for (const AccessReason reason : question.answer(token).reasons)
        reasons.append(accessReasonId(reason));
    writer.text(question.model);
    writer.text(question.address ? question.address->toString() : QString());
    writer.text(token.id().toString());
    text(Field::Name, token.name);
    text(Field::Key, token.key.toString());
    text(Field::Group, token.group);
    writer.text(verdict);
    writer.text(reasons.join(u' '));
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
    const auto write = [&](Verdict verdict, const QString &word) {
        for (const quint32 row : answers[static_cast<size_t>(verdict)])
            writeRow(writer, *inventory.at(row), question, word);
    };
    write(Verdict::Yes, u"yes"_s);
    write(Verdict::No, u"no"_s);
    write(Verdict::Unknown, u"unknown"_s);
    return writeFileAtomically(path, bytes.take());
}

} // namespace TokenDeck
