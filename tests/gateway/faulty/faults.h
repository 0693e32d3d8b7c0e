// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoreply.h"
#include "gateway/faulty/wire.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

class FaultyServer;

/// A call for a page of the list, and what there is to answer it with.
struct FaultyCall
{
    Wire &wire;
    const FaultyServer &server;
    QByteArray target;        ///< path and query
    TokenDeck::DemoPage page; ///< what was asked for
    QByteArray body;          ///< the faultless reply
};

/// What a server does to a call instead of answering it. It may also change the page and have it sent.
struct NamedFault
{
    const char *name;
    const char *what;
    /// Answers, or does not; true if the connection may be used for another call.
    std::function<bool(const FaultyCall &call)> act;
};

/// Which fault strikes where: "truncate:3:2" is "truncate" at the third page for the first two times that it is asked
/// for. Without a count it strikes for ever, without a page (or with 0) at every page.
struct Fault
{
    const NamedFault *fault = nullptr; ///< none: the server is faultless
    qint64 page = 0;                   ///< from 1, however the gateway counts its pages
    int times = 0;                     ///< 0: for ever

    /// Nothing if it cannot be read, or there is no such fault.
    [[nodiscard]] static std::optional<Fault> parse(const QByteArray &text);
};

/// All there are, in an order to be read in.
[[nodiscard]] const std::vector<NamedFault> &namedFaults();
/// What ends every later connection before it is made, and cannot be told from inside a connection.
inline constexpr const char *refuseFault = "refuse";

/// A whole reply that leaves the connection open.
[[nodiscard]] QByteArray httpReply(int status, const QByteArray &body, const QByteArray &moreHeaders = {},
                                   const QByteArray &contentType = "application/json; charset=utf-8");
/// The name of the token that the fault "long-name" gives a name of 10 MB, and that name.
[[nodiscard]] QByteArray longName();
