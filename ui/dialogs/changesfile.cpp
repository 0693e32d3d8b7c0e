// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changesfile.h"

#include "transfer/csvwriter.h"
#include "transfer/safefile.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

/// A field of which both is told, what was before and what is after.
struct ComparedField
{
    QStringView title;
    Field field;
    void (*write)(CsvWriter &writer, const Token &token);
};

constexpr std::array comparedFields{
    ComparedField{u"name", Field::Name, [](CsvWriter &writer, const Token &token) { writer.text(token.name); }},
    ComparedField{u"status", Field::Status,
                  [](CsvWriter &writer, const Token &token) { writer.integer(token.status); }},
    ComparedField{u"key", Field::Key, [](CsvWriter &writer, const Token &token) { writer.text(token.key.toString()); }},
    ComparedField{u"group", Field::Group,
                  [](CsvWriter &writer, const Token &token) { writer.text(token.group.text()); }},
    ComparedField{u"models_limited", Field::Models,
                  [](CsvWriter &writer, const Token &token) { writer.boolean(token.modelLimitsEnabled); }},
    ComparedField{u"models", Field::Models,
                  [](CsvWriter &writer, const Token &token) { writer.text(token.models.text()); }},
    ComparedField{u"ips_limited", Field::Ips,
                  [](CsvWriter &writer, const Token &token) { writer.boolean(token.ipLimitsEnabled); }},
    ComparedField{u"ips", Field::Ips, [](CsvWriter &writer, const Token &token) { writer.text(token.ips.text()); }},
    ComparedField{u"ips_denied", Field::Ips,
                  [](CsvWriter &writer, const Token &token) { writer.text(token.ips.beside()); }},
    ComparedField{u"unlimited", Field::UnlimitedQuota,
                  [](CsvWriter &writer, const Token &token) { writer.boolean(token.unlimitedQuota); }},
    ComparedField{u"remaining", Field::RemainQuota,
                  [](CsvWriter &writer, const Token &token) { writer.integer(token.remainQuota); }},
    ComparedField{u"used", Field::UsedQuota,
                  [](CsvWriter &writer, const Token &token) { writer.integer(token.usedQuota); }},
    ComparedField{u"expires", Field::ExpiredTime,
                  [](CsvWriter &writer, const Token &token) {
                      if (token.expiresNever())
                          writer.word("never");
                      else if (isInCalendar(token.expiredTime))
                          writer.time(token.expiredTime);
                      else
                          writer.integer(token.expiredTime);
                  }},
};

void writeRow(CsvWriter &writer, const ChangedToken &changed, const AccountsPointer &accounts)
{
    const Token &token = changed.token();
    writer.time(changed.time);
    writer.text(accounts ? accounts->of(token).name : QString());
    writer.text(token.id().toString());
    writer.text(token.name);
    writer.text(tokenChangeIds(changed.changes).join(u' '));
    for (const ComparedField &field : comparedFields) {
        for (const std::optional<Token> *side : {&changed.before, &changed.after}) {
            if (*side && (*side)->knows(field.field))
                field.write(writer, **side);
            else
                writer.null();
        }
    }
    writer.endRow();
}

} // namespace

std::optional<QString> writeChangesFile(const QString &path, const std::vector<ChangedToken> &changes,
                                        const std::vector<quint32> &rows, const AccountsPointer &accounts)
{
    ByteBuffer bytes;
    CsvWriter writer(bytes);
    for (const auto title : {u"time", u"account", u"id", u"name", u"changes"})
        writer.text(title);
    for (const ComparedField &field : comparedFields) {
        writer.text(QString(field.title + u"_before"_s));
        writer.text(QString(field.title + u"_after"_s));
    }
    writer.endRow();
    for (const quint32 row : rows)
        writeRow(writer, changes[row], accounts);
    return writeFileAtomically(path, bytes.take());
}

} // namespace TokenDeck
