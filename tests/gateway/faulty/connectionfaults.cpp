// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faultlists.h"

using namespace std::chrono_literals;

namespace {

bool drip(Wire &wire, const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (!wire.send(QByteArray(1, byte)) || !wire.hold(1s))
            return false;
    }
    return true;
}

/// The reply up to somewhere in its headers, or up to the middle of its body.
QByteArray upToHeaders(const FaultyCall &call)
{
    return httpReply(200, call.body).first(24);
}

QByteArray upToBody(const FaultyCall &call)
{
    return httpReply(200, call.body).chopped(call.body.size() / 2);
}

bool reset(const FaultyCall &call, const QByteArray &before)
{
    call.wire.send(before);
    call.wire.reset();
    return false;
}

bool stall(const FaultyCall &call, const QByteArray &before)
{
    return call.wire.send(before) && call.wire.hold();
}

} // namespace

std::vector<NamedFault> connectionFaults()
{
    return {
        {refuseFault, "resets this connection, and refuses all that follow",
         [](const FaultyCall &call) { return reset(call, {}); }},
        {"close", "closes the connection without a word", [](const FaultyCall &) { return false; }},
        {"reset", "resets the connection before the reply", [](const FaultyCall &call) { return reset(call, {}); }},
        {"reset-headers", "resets it within the headers",
         [](const FaultyCall &call) { return reset(call, upToHeaders(call)); }},
        {"reset-body", "resets it within the body", [](const FaultyCall &call) { return reset(call, upToBody(call)); }},
        {"close-headers", "closes it within the headers",
         [](const FaultyCall &call) { return call.wire.send(upToHeaders(call)) && false; }},
        {"truncate", "closes it within the body",
         [](const FaultyCall &call) { return call.wire.send(upToBody(call)) && false; }},
        {"stall", "says nothing, for ever", [](const FaultyCall &call) { return stall(call, {}); }},
        {"stall-headers", "falls silent within the headers",
         [](const FaultyCall &call) { return stall(call, upToHeaders(call)); }},
        {"stall-body", "falls silent within the body",
         [](const FaultyCall &call) { return stall(call, upToBody(call)); }},
        {"drip-headers", "sends the reply at a byte a second",
         [](const FaultyCall &call) { return drip(call.wire, httpReply(200, call.body)); }},
        {"drip-body", "sends the body at a byte a second",
         [](const FaultyCall &call) {
             return call.wire.send(jsonHead(contentLength(call.body.size()))) && drip(call.wire, call.body);
         }},
    };
}
