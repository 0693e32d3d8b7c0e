// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faultlists.h"

#include "gateway/faulty/faultyserver.h"

using namespace TokenDeck;

namespace {

/// The faultless reply with the first @p part of it replaced.
bool sendReplaced(const FaultyCall &call, QByteArrayView part, const QByteArray &by)
{
    QByteArray body = call.body;
    const qsizetype at = body.indexOf(part);
    if (at >= 0)
        body.replace(at, part.size(), by);
    return sendJson(call, body);
}

/// As @p text, with the rows of the page in it.
NamedFault reply(const char *name, const char *what, const QByteArray &text)
{
    return {name, what, [text](const FaultyCall &call) { return sendJson(call, text); }};
}

NamedFault replaced(const char *name, const char *what, const QByteArray &part, const QByteArray &by)
{
    return {name, what, [part, by](const FaultyCall &call) { return sendReplaced(call, part, by); }};
}

bool longNamed(const FaultyCall &call)
{
    DemoPage page = call.page;
    if (!page.tokens.empty())
        page.tokens.front().name = QString::fromLatin1(longName());
    return sendJson(call, demoPageReply(page));
}

QByteArray deep()
{
    constexpr int levels = 1'000'000;
    return R"({"success":true,"data":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
}

} // namespace

QByteArray longName()
{
    return QByteArray("long").repeated(2'500'000);
}

std::vector<NamedFault> contentFaults()
{
    return {
        reply("empty", "an empty body", {}),
        reply("blank", "a body of blanks", " \r\n\t "),
        {"text", "a body that is not JSON",
         [](const FaultyCall &call) { return call.wire.send(httpReply(200, "It works!", {}, "text/plain")); }},
        reply("not-json", "a body that is not the JSON that it is called", "It works!"),
        {"json-cut", "JSON that is cut off, in a whole reply",
         [](const FaultyCall &call) { return sendJson(call, call.body.chopped(call.body.size() / 3)); }},
        {"json-more", "something behind the JSON",
         [](const FaultyCall &call) { return sendJson(call, call.body + "}"); }},
        replaced("utf8", "invalid UTF-8 in a name", "\"name\":\"", "\"name\":\"\xc3\x28\xff"),
        {"nul", "a NUL in a name",
         [](const FaultyCall &call) { return sendReplaced(call, "\"name\":\"", QByteArray("\"name\":\"\0", 9)); }},
        reply("shape-array", "a list where an object should be", R"([{"id":1}])"),
        reply("shape-null", "no data", R"({"success":true,"data":null})"),
        reply("shape-text", "a text as data", R"({"success":true,"data":"tokens"})"),
        reply("shape-rows", "an object as the rows", R"({"success":true,"data":{"items":{"id":1},"total":5}})"),
        reply("shape-other", "JSON of something else", R"({"status":"up","version":"1.2.3"})"),
        reply("shape-types", "every member of a wrong type", R"({"success":"yes","data":7,"message":[]})"),
        reply("refused", "success: false", R"({"success":false,"message":"not now"})"),
        replaced("row-number", "a number in place of a row", "{\"id\":", "7,{\"id\":"),
        replaced("row-id", "an id that is none", "{\"id\":", "{\"id\":null,\"was\":"),
        replaced("field-type", "a name that is a number", "\"name\":\"", "\"name\":7,\"was\":\""),
        reply("deep", "a million lists within each other", deep()),
        {"long-name", "a name of 10 MB", longNamed},
    };
}

std::vector<NamedFault> listFaults()
{
    const auto numbered = [](const FaultyCall &call, qint64 highest, qint64 total) {
        DemoPage page = call.page;
        page.total = total;
        page.tokens.clear();
        for (qint64 i = 0; i < page.size; ++i)
            page.tokens.push_back(demoToken(highest - i, {call.server.now(), highest, 1, true}));
        return sendJson(call, demoPageReply(page));
    };
    return {
        {"same-rows", "this page has the first one's rows",
         [numbered](const FaultyCall &call) { return numbered(call, call.page.total, call.page.total); }},
        {"new-rows", "pages of new rows without end, and a count that knows nothing of them",
         [numbered](const FaultyCall &call) {
             constexpr qint64 most = 1'000'000'000'000;
             return numbered(call, most - call.page.number * call.page.size, call.page.total);
         }},
        {"new-rows-counted", "pages of new rows without end, and a count of 10^12",
         [numbered](const FaultyCall &call) {
             constexpr qint64 most = 1'000'000'000'000;
             return numbered(call, most - call.page.number * call.page.size, most);
         }},
        {"count-more", "a count of more tokens than there are",
         [](const FaultyCall &call) {
             DemoPage page = call.page;
             page.total += 7;
             return sendJson(call, demoPageReply(page));
         }},
    };
}
