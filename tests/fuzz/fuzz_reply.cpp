// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a reply: every row is a token or is counted as lost, a reply leaves nothing behind for the next one, and
// what is read of it is what Qt's own parser reads.
#include "fuzz/harness.h"
#include "gateway/pagedecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace TokenDeck;
using Fuzz::require;
using Fuzz::withoutHalves;

namespace {

const char accessToken[] = "dG9rZW4rc2VjcmV0Pz8/cXdlcnR5";

void keepsItsPromises(const DecodedPage &page)
{
    require(static_cast<qint64>(page.tokens.size()) + page.lostRows == page.rows, "a row is a token or lost");
    require(page.total.value_or(0) >= 0 && page.statedSize.value_or(0) >= 0, "counts are not negative");
    FieldCounts unknown{};
    bool newestFirst = true;
    for (size_t i = 0; i < page.tokens.size(); ++i) {
        const Token &token = page.tokens[i];
        require(token.key.toString().size() <= static_cast<qsizetype>(MaskedKey::longest), "keys are masked");
        for (size_t field = 0; field < fieldCount; ++field)
            unknown[field] += token.knows(static_cast<Field>(field)) ? 0 : 1;
        if (i > 0 && !token.id().isText() && !page.tokens[i - 1].id().isText())
            newestFirst = newestFirst && page.tokens[i - 1].id().value() > token.id().value();
    }
    for (size_t field = 0; field < fieldCount; ++field)
        require(page.unknownFields[field] <= unknown[field], "what is counted as unknown is unknown");
    require(newestFirst || !page.newestFirst, "ids that do not fall are not newest first");
}

bool same(const DecodeResult &one, const DecodeResult &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *error = std::get_if<GatewayError>(&one)) {
        const auto &second = std::get<GatewayError>(other);
        return error->kind == second.kind && error->message == second.message && error->detail == second.detail;
    }
    const auto &first = std::get<DecodedPage>(one);
    const auto &second = std::get<DecodedPage>(other);
    return first.signs.shape == second.signs.shape && first.family == second.family && first.tokens == second.tokens
        && first.rows == second.rows && first.total == second.total && first.statedSize == second.statedSize
        && first.newestFirst == second.newestFirst && first.lostRows == second.lostRows
        && first.unknownFields == second.unknownFields;
}

/// How deep brackets lie in each other outside of texts.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '[' || c == '{'))
            deepest = qMax(deepest, ++depth);
        else if (!inText && (c == ']' || c == '}'))
            --depth;
    }
    return deepest;
}

/// The integer that a JSON number or a text of digits is.
std::optional<qint64> integerIn(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const QString text = value.toString();
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber && QString::number(number) == text ? std::optional(number) : std::nullopt;
    }
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

bool hasIdentity(const QJsonObject &row)
{
    const QJsonValue id = row.value("id"_L1);
    return (id.isString() && !id.toString().isEmpty()) || (id.isDouble() && integerIn(id))
        || !row.value("uuid"_L1).toString().isEmpty();
}

void isRowOf(const QJsonObject &row, const Token &token)
{
    const QJsonValue id = row.value("id"_L1);
    if (const auto number = integerIn(id); number && id.isDouble())
        require(!token.id().isText() && token.id().value() == *number, "an id is exact");
    else if (id.isString() && !id.toString().isEmpty())
        require(token.id().toString() == withoutHalves(id.toString()), "an id that is a text is that text");
    const QJsonValue name = row.value("name"_L1);
    require(token.knows(Field::Name) == name.isString(), "a name is a text");
    if (name.isString())
        require(token.name == withoutHalves(name.toString()), "a name is read as it was sent");
    const QJsonValue remain = row.value("remain_quota"_L1);
    if (remain.isDouble()) {
        const auto number = integerIn(remain);
        require(token.knows(Field::RemainQuota) == number.has_value(), "an amount is an integer");
        require(!number || token.remainQuota == *number, "an amount is exact");
    }
    const QJsonValue key = row.value("key"_L1);
    require(token.knows(Field::Key) == key.isString(), "a key is a text");
    if (key.isString())
        require(token.key == MaskedKey::fromKey(withoutHalves(key.toString())), "a key is masked as keys are");
}

/// The rows of a reply as the documentation says where they are.
std::optional<QJsonArray> rowsOf(const QJsonValue &data)
{
    if (data.isArray())
        return data.toArray();
    const QJsonObject object = data.toObject();
    for (const QJsonValue &member : object) {
        if (member.isArray())
            return member.toArray();
    }
    return std::nullopt;
}

/// @p body: as Qt writes it, so without anything on which parsers differ.
void agreesWithQt(const QJsonObject &reply, const QByteArray &body)
{
    constexpr int deepest = 60;
    if (depthOf(body) > deepest)
        return;
    PageDecoder decoder;
    const DecodeResult result = decoder.decode(body);
    if (reply.value("success"_L1) == QJsonValue(false)) {
        const auto *error = std::get_if<GatewayError>(&result);
        require(error && error->kind == GatewayError::Kind::Refused, "success: false is a refusal");
        return;
    }
    const QJsonValue data = reply.value("data"_L1);
    const auto *page = std::get_if<DecodedPage>(&result);
    require(page || !data.isArray(), "an array is a list");
    if (!page)
        return;
    keepsItsPromises(*page);
    const QJsonArray rows = rowsOf(data).value_or(QJsonArray());
    require(page->rows == rows.size(), "every row is counted");
    size_t next = 0;
    for (const QJsonValue &row : rows) {
        if (!hasIdentity(row.toObject()))
            continue;
        require(next < page->tokens.size(), "a row with an identity is a token");
        isRowOf(row.toObject(), page->tokens[next++]);
    }
    require(next == page->tokens.size(), "a row without an identity is no token");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    PageDecoder decoder{Redaction(Secret(QByteArray(accessToken)))};
    const DecodeResult first = decoder.decode(body);
    if (const auto *page = std::get_if<DecodedPage>(&first)) {
        keepsItsPromises(*page);
    } else {
        const auto &error = std::get<GatewayError>(first);
        require(error.message.size() <= 501 && error.detail.size() <= 700, "errors are short");
        const QString said = error.message + error.detail;
        require(!said.contains(QLatin1StringView(accessToken)), "errors tell no access token");
    }
    require(same(decoder.decode(body), first), "a reply leaves nothing behind");
    for (const char *other :
         {R"({"success":false,"message":"no"})", R"({"success":true,"data":{"items":[{"id":1}],"total":9}})"}) {
        static_cast<void>(decoder.decode(other));
        require(same(decoder.decode(body), first), "another reply leaves nothing behind");
    }

    // Qt finds a name by its bytes and writes it without a byte order mark, so what it wrote is read again, twice: then no
    // name has a mark, and none is there twice.
    QJsonDocument document = QJsonDocument::fromJson(body);
    for (int i = 0; i < 2; ++i)
        document = QJsonDocument::fromJson(document.toJson(QJsonDocument::Compact));
    if (document.isObject())
        agreesWithQt(document.object(), document.toJson(QJsonDocument::Compact));
    return 0;
}
