// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faultlists.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace {

constexpr qint64 mega = 1'000'000;
const QByteArray chunked = "Transfer-Encoding: chunked\r\n";

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray blanks()
{
    return QByteArray(mega, ' ');
}

/// A gzip stream of @p total blanks and a JSON object's beginning, made by hand: one block in the fixed code, in which
/// a repetition of 258 bytes is 13 bits, so that eight of them are always the same 13 bytes.
QByteArray gzipBomb(qint64 total)
{
    QByteArray bits;
    int used = 8; // of the last byte
    const auto put = [&](unsigned value, int count, bool highFirst) {
        for (int i = 0; i < count; ++i) {
            if (used == 8) {
                bits.append('\0');
                used = 0;
            }
            const unsigned bit = (value >> (highFirst ? count - 1 - i : i)) & 1;
            bits.back() = static_cast<char>(static_cast<unsigned char>(bits.back()) | (bit << used++));
        }
    };
    put(1, 1, false);             // the last block
    put(1, 2, false);             // in the fixed code
    put(0x30 + '{', 8, true);     // a literal
    put(0x30 + ' ', 8, true);     // another
    const auto repeatLast = [&] { // 258 times
        put(0b11000101, 8, true); // length 258
        put(0, 5, true);          // distance 1
    };
    constexpr qint64 length = 258;
    for (int i = 0; i < 8; ++i)
        repeatLast();
    const QByteArray period = bits.last(13);
    for (qint64 made = 8 * length; made < total; made += 8 * length)
        bits += period;
    // Nobody gets to the end, where a check sum would be.
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + bits + QByteArray(9, '\0');
}

bool manyHeaders(const FaultyCall &call)
{
    constexpr int count = 100'000;
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "X-Header-" + QByteArray::number(i) + ": " + QByteArray::number(i) + "\r\n";
    return call.wire.send(httpReply(200, call.body, lines));
}

/// Closed at the end, for what is left of the reply would be taken for the next one.
bool sendAndClose(const FaultyCall &call, const QByteArray &bytes)
{
    call.wire.send(bytes);
    return false;
}

bool huge(const FaultyCall &call, const QByteArray &headers)
{
    constexpr qint64 size = 3'000 * mega;
    const QByteArray start = "{\"success\":true,\"data\":{\"items\":[";
    const bool isChunked = headers == chunked;
    if (!call.wire.send(jsonHead(isChunked || headers.isEmpty() ? headers : contentLength(size))))
        return false;
    const QByteArray piece = isChunked ? chunk(blanks()) : blanks();
    call.wire.send(isChunked ? chunk(start) : start);
    return call.wire.sendRepeated(piece, size) && false;
}

bool endlessHeaders(const FaultyCall &call)
{
    const QByteArray line = "X-Header: " + QByteArray(90, 'x') + "\r\n";
    return call.wire.send("HTTP/1.1 200 OK\r\n") && call.wire.sendRepeated(line.repeated(1000), 3'000 * mega) && false;
}

bool endlessLine(const FaultyCall &call)
{
    return call.wire.send("HTTP/1.1 200 OK\r\nX-Header: ")
        && call.wire.sendRepeated(QByteArray(mega, 'x'), 3'000 * mega) && false;
}

std::vector<NamedFault> lengthFaults()
{
    return {
        {"length-short", "a Content-Length of half the body; the rest follows in the same connection",
         [](const FaultyCall &call) {
             return call.wire.send(jsonHead(contentLength(call.body.size() / 2)) + call.body);
         }},
        {"length-long", "a Content-Length of more than there is, and silence",
         [](const FaultyCall &call) {
             return call.wire.send(jsonHead(contentLength(call.body.size() + 10)) + call.body) && call.wire.hold();
         }},
        {"length-negative", "a Content-Length of -1",
         [](const FaultyCall &call) { return sendAndClose(call, jsonHead(contentLength(-1)) + call.body); }},
        {"length-largest", "a Content-Length of 2^63 - 1",
         [](const FaultyCall &call) {
             return sendAndClose(call, jsonHead(contentLength(std::numeric_limits<qint64>::max())) + call.body);
         }},
        {"length-60M", "a Content-Length of 60 MB for an ordinary page, and the end",
         [](const FaultyCall &call) { return sendAndClose(call, jsonHead(contentLength(60 * mega)) + call.body); }},
        {"length-words", "a Content-Length that is no number",
         [](const FaultyCall &call) { return sendAndClose(call, jsonHead("Content-Length: many\r\n") + call.body); }},
        {"huge", "a reply of 3 GB that says so", [](const FaultyCall &call) { return huge(call, contentLength(0)); }},
        {"huge-chunked", "a reply of 3 GB in chunks", [](const FaultyCall &call) { return huge(call, chunked); }},
        {"huge-unsaid", "a reply of 3 GB that says nothing of its length",
         [](const FaultyCall &call) { return huge(call, {}); }},
    };
}

} // namespace

std::vector<NamedFault> framingFaults()
{
    std::vector<NamedFault> faults = lengthFaults();
    std::ranges::move(
        std::vector<NamedFault>{
            {"chunked", "the reply in three chunks, as it may be",
             [](const FaultyCall &call) {
                 const QByteArray &body = call.body;
                 return call.wire.send(jsonHead(chunked) + chunk(body.first(10)) + chunk(body.mid(10, 10))
                                       + chunk(body.sliced(20)) + "0\r\n\r\n");
             }},
            {"chunk-size", "a chunk whose size is no number",
             [](const FaultyCall &call) {
                 return sendAndClose(call, jsonHead(chunked) + "zz\r\n" + call.body + "\r\n0\r\n\r\n");
             }},
            {"chunk-largest", "a chunk whose size is 2^64 - 1",
             [](const FaultyCall &call) {
                 return sendAndClose(call, jsonHead(chunked) + "ffffffffffffffff\r\n" + call.body);
             }},
            {"chunk-last", "a body in chunks without the last",
             [](const FaultyCall &call) { return sendAndClose(call, jsonHead(chunked) + chunk(call.body)); }},
            {"chunk-cut", "the end within a chunk",
             [](const FaultyCall &call) {
                 return sendAndClose(call, jsonHead(chunked) + chunk(call.body).chopped(50));
             }},
            {"no-length", "a body that ends with the connection, as it may",
             [](const FaultyCall &call) { return sendAndClose(call, jsonHead("Connection: close\r\n") + call.body); }},
            {"no-length-cut", "half a body that ends with the connection",
             [](const FaultyCall &call) {
                 return sendAndClose(call, jsonHead("Connection: close\r\n") + call.body.first(call.body.size() / 2));
             }},
            {"gzip-bomb", "400 MB of blanks in 2.5 MB of gzip",
             [](const FaultyCall &call) {
                 static const QByteArray bomb = gzipBomb(400 * mega);
                 return call.wire.send(httpReply(200, bomb, "Content-Encoding: gzip\r\n"));
             }},
            {"gzip-not", "a body that is not the gzip that it is called",
             [](const FaultyCall &call) {
                 return call.wire.send(httpReply(200, call.body, "Content-Encoding: gzip\r\n"));
             }},
            {"headers-100000", "100,000 headers", manyHeaders},
            {"header-10M", "a header of 10 MB",
             [](const FaultyCall &call) {
                 return call.wire.send(httpReply(200, call.body, "X-Header: " + QByteArray(10 * mega, 'x') + "\r\n"));
             }},
            {"header-colon", "a header without a colon",
             [](const FaultyCall &call) {
                 return call.wire.send(httpReply(200, call.body, "Header without one\r\n"));
             }},
            {"headers-endless", "3 GB of headers", endlessHeaders},
            {"line-endless", "3 GB in one header", endlessLine},
            {"not-http", "a greeting of another protocol",
             [](const FaultyCall &call) { return sendAndClose(call, "220 mail.example ESMTP ready\r\n"); }},
        },
        std::back_inserter(faults));
    return faults;
}
