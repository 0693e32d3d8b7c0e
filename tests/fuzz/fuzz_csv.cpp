// SPDX-License-Identifier: GPL-3.0-or-later
// Any texts as cells, and as the tokens of an export: a reader of RFC 4180 that knows nothing of the writer gets every
// cell back, but for the documented apostrophe in front of what a spreadsheet would run.
#include "fuzz/harness.h"
#include "tokens/limits.h"
#include "transfer/export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;
using Fuzz::withoutHalves;

namespace {

using Rows = QList<QStringList>;

/// RFC 4180, strictly: nothing but a comma or CRLF behind a closing quote, no quote in a bare cell, CRLF at each end.
std::optional<Rows> readCsv(const QByteArray &file)
{
    Rows rows;
    QStringList row;
    for (qsizetype at = 0; at < file.size();) {
        QByteArray cell;
        if (file[at] == '"') {
            for (++at;; ++at) {
                if (at >= file.size())
                    return std::nullopt;
                if (file[at] == '"' && (++at >= file.size() || file[at] != '"'))
                    break;
                cell += file[at];
            }
        } else {
            for (; at < file.size() && file[at] != ',' && file[at] != '\r' && file[at] != '\n'; ++at) {
                if (file[at] == '"')
                    return std::nullopt;
                cell += file[at];
            }
        }
        row.append(QString::fromUtf8(cell));
        if (at < file.size() && file[at] == ',') {
            ++at;
            if (at == file.size())
                return std::nullopt;
            if (file[at] == '\r') { // the last cell is empty
                row.append(QString());
            } else {
                continue;
            }
        }
        if (file.mid(at, 2) != "\r\n")
            return std::nullopt;
        at += 2;
        rows.append(std::exchange(row, {}));
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

/// A decimal number, of any size: QString::toDouble() refuses what a double cannot hold.
bool isNumber(const QString &text)
{
    qsizetype at = u"+-"_s.contains(text.front()) ? 1 : 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        return at - from;
    };
    qsizetype count = digits();
    if (at < text.size() && text[at] == u'.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return false;
    if (at < text.size() && text[at].toLower() == u'e') {
        ++at;
        if (at < text.size() && u"+-"_s.contains(text[at]))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

/// @p read: what a reader has of a cell in which @p text was written.
void isCell(const QString &read, const QString &text)
{
    const QString whole = withoutHalves(text);
    require(read == whole || read == u'\'' + whole, "every cell is read back");
    if (read == whole && !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
        require(isNumber(text), "what a spreadsheet would run is guarded");
    if (read != whole)
        require(!text.front().isLetterOrNumber(), "words are not guarded");
}

void cellsComeBack(const QList<QStringList> &written)
{
    ByteBuffer buffer;
    CsvWriter writer(buffer);
    for (const QStringList &row : written) {
        for (const QString &cell : row)
            writer.text(cell);
        writer.endRow();
    }
    const std::optional<Rows> read = readCsv(buffer.take());
    require(read && read->size() == written.size(), "every row is read back");
    for (qsizetype i = 0; i < written.size(); ++i) {
        require(read->at(i).size() == written.at(i).size(), "a row has its cells");
        for (qsizetype j = 0; j < written.at(i).size(); ++j)
            isCell(read->at(i).at(j), written.at(i).at(j));
    }
}

/// For the clipboard: one line a row, and as many tabs as there are cells but one.
void tabsHoldTogether(const QList<QStringList> &written)
{
    ByteBuffer buffer;
    CsvWriter writer(buffer, CsvWriter::Dialect::Tabs);
    for (const QStringList &row : written) {
        for (const QString &cell : row)
            writer.text(cell);
        writer.endRow();
    }
    const QByteArrayList lines = buffer.take().split('\n');
    require(lines.size() == written.size() + 1 && lines.last().isEmpty(), "a row is a line");
    for (qsizetype i = 0; i < written.size(); ++i)
        require(lines.at(i).count('\t') == written.at(i).size() - 1, "a row has its tabs");
}

std::vector<Token> tokensFrom(Fuzz::Input &input)
{
    std::vector<Token> tokens(1 + input.below(3));
    quint64 id = input.number();
    for (Token &token : tokens) {
        const quint8 kind = input.byte();
        token.setId(kind & 1 ? TokenId(static_cast<qint64>(id++)) : TokenId::fromText(input.text().left(40)));
        token.status = 1 + kind % 5;
        token.expiredTime = kind & 2 ? static_cast<qint64>(input.number()) : -1;
        token.createdTime = kind & 4 ? static_cast<qint64>(input.number()) : 1'800'000'000;
        token.remainQuota = static_cast<qint64>(id);
        token.modelLimitsEnabled = token.ipLimitsEnabled = (kind & 8) != 0;
        token.name = input.text();
        token.group = input.text();
        token.models = input.text();
        token.ips = input.text();
        token.key = MaskedKey::fromKey(token.name.left(20));
        if ((kind & 0x30) == 0x10)
            token.setUnknown(static_cast<Field>(kind >> 4 & 15));
    }
    return tokens;
}

void exportComesBack(const std::vector<Token> &tokens)
{
    std::vector<const Token *> pointers;
    for (const Token &token : tokens)
        pointers.push_back(&token);
    ExportOptions options;
    options.now = 1'800'000'000;
    const auto csv = readCsv(exportTokens(pointers, options));
    options.format = ExportFormat::Json;
    QJsonParseError error;
    const QJsonArray json = QJsonDocument::fromJson(exportTokens(pointers, options), &error).array();
    const auto count = static_cast<qsizetype>(tokens.size());
    require(csv && csv->size() == count + 1, "a token is a row");
    require(error.error == QJsonParseError::NoError && json.size() == count, "a token is an object");
    for (qsizetype i = 0; i < count; ++i) {
        const Token &token = tokens[static_cast<size_t>(i)];
        const QStringList &row = csv->at(i + 1);
        require(row.size() == options.columns.size(), "a token has its columns");
        const QJsonObject object = json.at(i).toObject();
        const auto is = [&](Field field, const char *name, ExportColumn column, const QString &text) {
            const QString &cell = row.at(options.columns.indexOf(column));
            if (!token.knows(field))
                return require(cell.isEmpty() && object.value(QLatin1StringView(name)).isNull(), "unknown is empty");
            isCell(cell, text);
            if (!object.value(QLatin1StringView(name)).isArray())
                require(object.value(QLatin1StringView(name)).toString() == withoutHalves(text), "JSON has the text");
        };
        is(Field::Name, "name", Field::Name, token.name);
        is(Field::Group, "group", Field::Group, token.group);
        is(Field::Key, "key", Field::Key, token.key.toString());
        is(Field::Models, "models", Field::Models, writtenModels(token).join(u' '));
        is(Field::Ips, "ips", Field::Ips, writtenIps(token).join(u' '));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    Fuzz::Input input(data, size);
    const unsigned width = 1 + input.below(4);
    const bool exported = input.flag();
    if (exported) {
        exportComesBack(tokensFrom(input));
        return 0;
    }
    QList<QStringList> rows;
    constexpr int most = 64;
    for (int i = 0; i < most && !input.isAtEnd(); ++i) {
        QStringList row;
        for (unsigned cell = 0; cell < width; ++cell)
            row.append(input.text());
        rows.append(row);
    }
    cellsComeBack(rows);
    tabsHoldTogether(rows);
    return 0;
}
