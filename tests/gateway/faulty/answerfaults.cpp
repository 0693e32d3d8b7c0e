// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faultlists.h"
#include "gateway/faulty/faultyserver.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

bool redirect(const FaultyCall &call, int status, const QByteArray &location)
{
    return call.wire.send(httpReply(status, {}, "Location: " + location + "\r\n"));
}

/// To the same path of the same origin, by an absolute address.
NamedFault redirectWith(const char *name, const char *what, int status)
{
    return {name, what, [status](const FaultyCall &call) {
                return redirect(call, status, call.server.url().toEncoded() + call.target);
            }};
}

NamedFault status(const char *name, const char *what, int code, const QByteArray &body = {},
                  const QByteArray &headers = {}, const QByteArray &contentType = "application/json")
{
    return {name, what,
            [=](const FaultyCall &call) { return call.wire.send(httpReply(code, body, headers, contentType)); }};
}

NamedFault html(const char *name, const char *what, int code, const QByteArray &body, const QByteArray &headers = {})
{
    return status(name, what, code, body, headers, "text/html; charset=utf-8");
}

bool retryAtDate(const FaultyCall &call)
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(3),
                                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return call.wire.send(httpReply(429, {}, "Retry-After: " + date.toLatin1() + "\r\n"));
}

std::vector<NamedFault> limitFaults()
{
    return {
        status("429", "a rate limit, without a word", 429),
        status("429-seconds", "Retry-After: 2", 429, {}, "Retry-After: 2\r\n"),
        {"429-date", "Retry-After: a date in three seconds", retryAtDate},
        status("429-huge", "Retry-After: 10^20 seconds", 429, {}, "Retry-After: 100000000000000000000\r\n"),
        status("429-day", "Retry-After: a day", 429, {}, "Retry-After: 86400\r\n"),
        status("429-negative", "Retry-After: -5", 429, {}, "Retry-After: -5\r\n"),
        status("429-garbage", "Retry-After: soon", 429, {}, "Retry-After: soon\r\n"),
    };
}

std::vector<NamedFault> firewallFaults()
{
    const QByteArray challenge = "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>"
                                 "<noscript>Enable JavaScript and cookies to continue</noscript>"
                                 "<script src=\"/cdn-cgi/challenge-platform/h/b\"></script></body></html>";
    return {
        html("firewall-200", "a challenge with 200", 200, "<html><script>var arg1='F3A';</script></html>"),
        html("firewall-403", "a firewall's page with 403", 403, "<html><h1>403 Forbidden</h1></html>"),
        html("firewall-503", "a challenge with 503", 503, challenge, "Server: cloudflare\r\n"),
        html("html-200", "a console's page with 200", 200, "<!doctype html><div id=\"root\"></div>"),
        html("html-404", "a page with 404", 404, "<html><h1>404 Not Found</h1></html>"),
        html("html-502", "a proxy's page with 502", 502, "<html><h1>502 Bad Gateway</h1></html>"),
    };
}

} // namespace

std::vector<NamedFault> redirectFaults()
{
    return {
        redirectWith("redirect-301", "a redirect to where it was asked, with 301", 301),
        redirectWith("redirect-302", "the same with 302", 302),
        redirectWith("redirect-307", "the same with 307", 307),
        redirectWith("redirect-308", "the same with 308", 308),
        {"redirect-path", "a redirect to another path",
         [](const FaultyCall &call) { return redirect(call, 302, "/login"); }},
        {"redirect-host", "a redirect to another host",
         [](const FaultyCall &call) { return redirect(call, 301, call.server.otherHost() + call.target); }},
        {"redirect-port", "a redirect to another port",
         [](const FaultyCall &call) { return redirect(call, 307, call.server.otherPort() + call.target); }},
        {"redirect-user", "a redirect to another host that looks like this one",
         [](const FaultyCall &call) {
             const QByteArray host = call.server.otherHost().replace("http://", "http://127.0.0.1@");
             return redirect(call, 308, host + call.target);
         }},
        {"redirect-nowhere", "a redirect that does not say where to",
         [](const FaultyCall &call) { return call.wire.send(httpReply(302, {})); }},
        {"redirect-10M", "a redirect to an address of 10 MB",
         [](const FaultyCall &call) { return redirect(call, 302, "/" + QByteArray(10'000'000, 'x')); }},
    };
}

std::vector<NamedFault> statusFaults()
{
    std::vector<NamedFault> faults{
        status("401", "a login that is refused", 401, R"({"success":false,"message":"unauthorized"})"),
        status("403", "a list that is forbidden", 403, R"({"success":false,"message":"forbidden"})"),
        status("204", "a success without a body", 204),
        status("404", "an unknown path", 404, R"({"error":{"message":"Invalid URL"}})"),
        status("500", "a fault of the gateway's own", 500, R"({"success":false,"message":"database is locked"})"),
        status("501", "not implemented", 501),
        status("502", "a bad gateway", 502),
        status("503", "overloaded, Retry-After: 1", 503, {}, "Retry-After: 1\r\n"),
        status("504", "a gateway's time-out", 504),
    };
    std::ranges::move(limitFaults(), std::back_inserter(faults));
    std::ranges::move(firewallFaults(), std::back_inserter(faults));
    return faults;
}
