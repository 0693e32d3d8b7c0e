// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faults.h"

#include "gateway/faulty/faultlists.h"

#include <algorithm>
#include <iterator>

std::optional<Fault> Fault::parse(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    const std::vector<NamedFault> &all = namedFaults();
    const auto named = std::ranges::find(all, parts.constFirst(),
                                         [](const NamedFault &one) { return QByteArray(one.name); });
    bool pageIsNumber = true;
    bool timesIsNumber = true;
    const qint64 page = parts.size() > 1 ? parts.at(1).toLongLong(&pageIsNumber) : 0;
    const int times = parts.size() > 2 ? parts.at(2).toInt(&timesIsNumber) : 0;
    if (named == all.end() || parts.size() > 3 || !pageIsNumber || !timesIsNumber || page < 0 || times < 0)
        return std::nullopt;
    return Fault{&*named, page, times};
}

const std::vector<NamedFault> &namedFaults()
{
    static const std::vector<NamedFault> all = [] {
        std::vector<NamedFault> faults = connectionFaults();
        for (auto *more : {&framingFaults, &contentFaults, &listFaults, &redirectFaults, &statusFaults})
            std::ranges::move((*more)(), std::back_inserter(faults));
        return faults;
    }();
    return all;
}

QByteArray httpReply(int status, const QByteArray &body, const QByteArray &moreHeaders, const QByteArray &contentType)
{
    return httpHead(status, "Content-Type: " + contentType + "\r\n" + contentLength(body.size()) + moreHeaders) + body;
}

QByteArray httpHead(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers + "\r\n";
}

QByteArray jsonHead(const QByteArray &headers)
{
    return httpHead(200, "Content-Type: application/json\r\n" + headers);
}

bool sendJson(const FaultyCall &call, const QByteArray &body)
{
    return call.wire.send(httpReply(200, body));
}
