// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/faulty/faultrows.h"

#include <QList>

#include <algorithm>

using namespace TokenDeck;

namespace {

using List = Completeness;
using Kind = GatewayError::Kind;
using Trait = FaultRow::Trait;

constexpr FaultRow rows[]{
    {"refuse", Kind::Unreachable, Kind::Unreachable, Kind::Unreachable},
    {"close", List::Whole, Kind::Unreachable, Kind::Unreachable},
    {"reset", List::Whole, Kind::Unreachable, Kind::Unreachable},
    {"reset-headers", List::Whole, Kind::Unreachable, Kind::Unreachable},
    {"reset-body", List::Whole, Kind::Unreachable, Kind::Unreachable, Trait::ByQt},
    {"close-headers", List::Whole, Kind::Unreachable, Kind::Unreachable},
    {"truncate", List::Whole, Kind::Unreachable, Kind::Unreachable, Trait::ByQt},
    {"stall", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Silent},
    {"stall-headers", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Silent},
    {"stall-body", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Silent},
    {"drip-headers", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Silent},
    {"drip-body", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Silent},
    {"length-short", List::Whole, Kind::BadReply, Kind::BadReply},
    {"length-long", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Silent},
    {"length-negative", List::Whole, List::Whole, List::Whole, Trait::ByQt},
    {"length-largest", List::Whole, Kind::Unreachable, Kind::Unreachable, Trait::ByQt},
    {"length-60M", List::Whole, Kind::Unreachable, Kind::Unreachable, Trait::ByQt},
    {"length-words", List::Whole, List::Whole, List::Whole, Trait::ByQt},
    {"huge", Kind::BadReply, Kind::BadReply, Kind::BadReply, Trait::Large},
    {"huge-chunked", Kind::BadReply, Kind::BadReply, Kind::BadReply, Trait::Large},
    {"huge-unsaid", Kind::BadReply, Kind::BadReply, Kind::BadReply, Trait::Large},
    {"chunked", List::Whole, List::Whole, List::Whole},
    {"chunk-size", List::Whole, Kind::BadReply, Kind::BadReply},
    {"chunk-largest", List::Whole, Kind::BadReply, Kind::BadReply},
    {"chunk-last", List::Whole, Kind::Unreachable, Kind::Unreachable, Trait::ByQt},
    {"chunk-cut", List::Whole, Kind::Unreachable, Kind::Unreachable, Trait::ByQt},
    {"no-length", List::Whole, List::Whole, List::Whole},
    {"no-length-cut", List::Whole, Kind::BadReply, Kind::BadReply},
    {"gzip-bomb", List::Whole, Kind::BadReply, Kind::BadReply, Trait::Large},
    {"gzip-not", List::Whole, Kind::BadReply, Kind::BadReply},
    {"headers-100000", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Headers},
    {"header-10M", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Headers},
    {"header-colon", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Headers},
    {"headers-endless", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Headers},
    {"line-endless", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Headers},
    {"not-http", List::Whole, Kind::Unreachable, Kind::Unreachable},
    {"empty", List::Whole, Kind::BadReply, Kind::BadReply},
    {"blank", List::Whole, Kind::BadReply, Kind::BadReply},
    {"text", List::Whole, Kind::BadReply, Kind::NotAGateway},
    {"not-json", List::Whole, Kind::BadReply, Kind::BadReply},
    {"json-cut", List::Whole, Kind::BadReply, Kind::BadReply},
    {"json-more", List::Whole, Kind::BadReply, Kind::BadReply},
    {"utf8", List::Whole, Kind::BadReply, Kind::BadReply},
    {"nul", List::Whole, Kind::BadReply, Kind::BadReply},
    {"shape-array", List::Whole, Kind::BadReply, Kind::BadReply},
    {"shape-null", List::Whole, Kind::BadReply, Kind::BadReply},
    {"shape-text", List::Whole, Kind::BadReply, Kind::BadReply},
    {"shape-rows", List::Whole, Kind::BadReply, Kind::BadReply},
    {"shape-other", List::Whole, Kind::BadReply, Kind::NotAGateway},
    {"shape-types", List::Whole, Kind::BadReply, Kind::BadReply},
    {"refused", List::Whole, Kind::Refused, Kind::Refused},
    {"row-number", List::Whole, List::Whole, List::Whole},
    {"row-id", List::Faulty, List::Faulty, List::Faulty},
    {"field-type", List::Whole, List::Whole, List::Whole},
    {"deep", List::Miscounted, List::Miscounted, List::Faulty, Trait::Large},
    {"long-name", List::Whole, List::Whole, List::Whole},
    {"same-rows", List::Miscounted, List::Miscounted, List::Repeating},
    {"new-rows", List::Miscounted, List::Miscounted, std::nullopt},
    {"new-rows-counted", List::Miscounted, List::Miscounted, List::TooLong, Trait::Large},
    {"count-more", List::Whole, List::Whole, List::Miscounted},
    {"redirect-301", List::Whole, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-302", List::Whole, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-307", List::Whole, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-308", List::Whole, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-path", Kind::RedirectedElsewhere, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-host", Kind::RedirectedElsewhere, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-port", Kind::RedirectedElsewhere, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-user", Kind::RedirectedElsewhere, Kind::RedirectedElsewhere, Kind::RedirectedElsewhere},
    {"redirect-nowhere", Kind::Unexpected, Kind::Unexpected, Kind::Unexpected},
    {"redirect-10M", List::Whole, Kind::TimedOut, Kind::TimedOut, Trait::Headers},
    {"401", Kind::LoginRefused, Kind::LoginRefused, Kind::LoginRefused},
    {"403", Kind::Forbidden, Kind::Forbidden, Kind::Forbidden},
    {"204", Kind::Unexpected, Kind::Unexpected, Kind::Unexpected},
    {"404", List::Whole, Kind::BadReply, Kind::NotAGateway},
    {"500", List::Whole, Kind::ServerFault, Kind::ServerFault},
    {"501", List::Whole, Kind::ServerFault, Kind::ServerFault},
    {"502", List::Whole, Kind::ServerFault, Kind::ServerFault},
    {"503", List::Whole, Kind::ServerFault, Kind::ServerFault},
    {"504", List::Whole, Kind::ServerFault, Kind::ServerFault},
    {"429", List::Whole, Kind::RateLimited, Kind::RateLimited, Trait::Minutes},
    {"429-seconds", List::Whole, Kind::RateLimited, Kind::RateLimited, Trait::Minutes},
    {"429-date", List::Whole, Kind::RateLimited, Kind::RateLimited, Trait::Minutes},
    {"429-huge", Kind::RateLimited, Kind::RateLimited, Kind::RateLimited},
    {"429-day", Kind::RateLimited, Kind::RateLimited, Kind::RateLimited},
    {"429-negative", List::Whole, Kind::RateLimited, Kind::RateLimited, Trait::Minutes},
    {"429-garbage", List::Whole, Kind::RateLimited, Kind::RateLimited, Trait::Minutes},
    {"firewall-200", List::Whole, Kind::BlockedByFirewall, Kind::BlockedByFirewall},
    {"firewall-403", List::Whole, Kind::BlockedByFirewall, Kind::BlockedByFirewall},
    {"firewall-503", List::Whole, Kind::BlockedByFirewall, Kind::BlockedByFirewall},
    {"html-200", List::Whole, Kind::BadReply, Kind::NotAGateway},
    {"html-404", List::Whole, Kind::BadReply, Kind::NotAGateway},
    {"html-502", List::Whole, Kind::ServerFault, Kind::ServerFault},
};

QByteArray nameOfList(Completeness completeness)
{
    switch (completeness) {
    case Completeness::Partial: return "partial";
    case Completeness::Whole: return "whole";
    case Completeness::Moving: return "moving";
    case Completeness::Faulty: return "faulty";
    case Completeness::Miscounted: return "miscounted";
    case Completeness::Repeating: return "repeating";
    case Completeness::TooLong: return "too long";
    }
    Q_UNREACHABLE();
}

QByteArray nameOfError(GatewayError::Kind kind)
{
    switch (kind) {
    case Kind::Unreachable: return "Unreachable";
    case Kind::TimedOut: return "TimedOut";
    case Kind::PlainHttp: return "PlainHttp";
    case Kind::Setup: return "Setup";
    case Kind::NoAccessToken: return "NoAccessToken";
    case Kind::Tls: return "Tls";
    case Kind::RedirectedElsewhere: return "RedirectedElsewhere";
    case Kind::NotAGateway: return "NotAGateway";
    case Kind::BlockedByFirewall: return "BlockedByFirewall";
    case Kind::ProxyLogin: return "ProxyLogin";
    case Kind::LoginRefused: return "LoginRefused";
    case Kind::Refused: return "Refused";
    case Kind::Forbidden: return "Forbidden";
    case Kind::RateLimited: return "RateLimited";
    case Kind::ServerFault: return "ServerFault";
    case Kind::Unexpected: return "Unexpected";
    case Kind::BadReply: return "BadReply";
    case Kind::Incomplete: return "Incomplete";
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray nameOf(const LoadOutcome &outcome)
{
    if (const auto *list = std::get_if<Completeness>(&outcome))
        return nameOfList(*list);
    return nameOfError(std::get<GatewayError::Kind>(outcome));
}

std::span<const FaultRow> faultRows()
{
    return rows;
}

std::array<Strike, 3> strikes(const FaultRow &row)
{
    const QByteArray name = row.fault;
    const QByteArray page = QByteArray::number(strickenPage);
    return {{{name + ':' + page + ":2", row.twice}, {name + ':' + page, row.always}, {name, row.everywhere}}};
}

const FaultRow &rowOf(const QByteArray &fault)
{
    const QByteArray name = fault.split(':').constFirst();
    return *std::ranges::find(faultRows(), name, [](const FaultRow &row) { return QByteArray(row.fault); });
}
