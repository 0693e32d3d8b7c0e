// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/calllog.h"

#include "families/families.h"
#include "gateway/jsonwalk.h"
#include "gateway/redaction.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qint64 use = 2; // the type of row that a call makes
constexpr qsizetype maxRowsOfPage = 10'000;
constexpr int pageSize = 100; // more is refused by some

QString shortText(json::value value)
{
    return Redaction()(readName(value).value_or(QString()));
}

std::optional<qint64> integer(json::value value)
{
    qint64 number = 0;
    return readInteger(value, number) ? std::optional(number) : std::nullopt;
}

/// The group is behind the call's own member in one family, in another inside of what it keeps beside it.
void readMetadata(json::value value, LoggedCall &call)
{
    forEachMember(value, [&call](std::string_view name, json::value member) {
        if (name == "group_name" && call.group.isEmpty())
            call.group = shortText(member);
    });
}

void readDuration(std::string_view name, json::value value, LoggedCall &call)
{
    call.duration = integer(value);
    call.isDurationInSeconds = name == "use_time";
    constexpr qint64 longest = 10'000'000;
    if (call.duration && (*call.duration < 0 || *call.duration > longest))
        call.duration.reset();
    if (call.duration && call.isDurationInSeconds)
        *call.duration *= 1'000;
}

/// False if the row does not say what it is.
bool readRow(json::value row, TokenId::Account account, LoggedCall &call, qint64 &type)
{
    std::optional<qint64> time;
    std::optional<qint64> quota;
    std::optional<qint64> kind;
    const bool whole = forEachMember(row, [&](std::string_view name, json::value value) {
        if (name == "created_at")
            time = integer(value);
        else if (name == "type")
            kind = integer(value);
        else if (name == "quota")
            quota = integer(value);
        else if (name == "prompt_tokens")
            call.prompt = integer(value);
        else if (name == "completion_tokens")
            call.completion = integer(value);
        else if (name == "use_time" || name == "request_time" || name == "elapsed_time")
            readDuration(name, value, call);
        else if (name == "token_name")
            call.tokenName = shortText(value);
        else if (name == "model_name")
            call.model = shortText(value);
        else if (name == "group")
            call.group = shortText(value);
        else if (name == "metadata")
            readMetadata(value, call);
        else if (name == "ip" || name == "source_ip")
            call.address = shortText(value);
        else if (name == "token_uuid")
            call.token = TokenId::fromText(shortText(value), account);
        else if (name == "token_id") {
            if (const auto id = integer(value); id && *id > 0)
                call.token = TokenId(*id, account);
        }
    });
    call.time = time.value_or(0);
    call.quota = quota.value_or(0);
    type = kind.value_or(use);
    return whole && time && quota;
}

bool readRows(json::value list, TokenId::Account account, CallLogPage &page)
{
    bool fits = true;
    const bool whole = forEachElement(list, [&](json::value row) {
        if (++page.rows > maxRowsOfPage)
            return;
        LoggedCall call;
        qint64 type = use;
        fits &= readRow(row, account, call, type);
        if (type == use)
            page.calls.append(call);
    });
    return whole && fits;
}

/// An array, or an object that has one as "items" or "data" and a total beside it.
bool readData(json::value data, TokenId::Account account, CallLogPage &page)
{
    json::json_type type;
    if (data.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type != json::json_type::object)
        return readRows(data, account, page);
    bool hasRows = false;
    const bool whole = forEachMember(data, [&](std::string_view name, json::value value) {
        if (name == "items" || name == "data")
            hasRows = readRows(value, account, page);
        else if (name == "total" || name == "total_count")
            page.total = integer(value);
    });
    return whole && hasRows;
}

QUrlQuery queryFor(const Token &token)
{
    QUrlQuery query;
    // Families call it one or the other, and ignore what they do not know.
    query.addQueryItem(u"type"_s, QString::number(use));
    query.addQueryItem(u"log_type"_s, QString::number(use));
    query.addQueryItem(u"token_name"_s, QString::fromLatin1(QUrl::toPercentEncoding(token.name)));
    return query;
}

} // namespace

std::optional<CallLogPage> readCallLog(const QByteArray &body, TokenId::Account account)
{
    CallLogPage page;
    bool hasData = false;
    const bool whole = readEnvelope(body, [&](std::string_view name, json::value value) {
        if (name == "data")
            hasData = readData(value, account, page);
        else if (name == "total" && !page.total)
            page.total = integer(value);
    });
    return whole && hasData ? std::optional(page) : std::nullopt;
}

QUrlQuery callLogQuery(const Token &token, qint64 until, int page)
{
    QUrlQuery query = queryFor(token);
    query.addQueryItem(u"end_timestamp"_s, QString::number(until));
    const QString number = QString::number(traits(token.family).logFirstPage + page);
    for (const QLatin1StringView name : {"p"_L1, "page"_L1})
        query.addQueryItem(name, number);
    for (const QLatin1StringView name : {"size"_L1, "page_size"_L1, "pageSize"_L1})
        query.addQueryItem(name, QString::number(pageSize));
    return query;
}

QUrlQuery useSumQuery(const Token &token, qint64 from, qint64 to)
{
    QUrlQuery query = queryFor(token);
    query.addQueryItem(u"start_timestamp"_s, QString::number(from));
    query.addQueryItem(u"end_timestamp"_s, QString::number(to));
    return query;
}

std::optional<qint64> readUseSum(const QByteArray &body)
{
    std::optional<qint64> sum;
    const bool whole = readEnvelope(body, [&sum](std::string_view name, json::value value) {
        if (name == "data")
            forEachMember(value, [&sum](std::string_view member, json::value inside) {
                if (member == "quota")
                    sum = integer(inside);
            });
    });
    return whole ? sum : std::nullopt;
}

} // namespace TokenDeck
