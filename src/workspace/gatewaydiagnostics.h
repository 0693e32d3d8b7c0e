// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace TokenDeck {

class Workspace;

/// How the open gateways answered, in plain English lines for a report: without keys, access tokens, names and addresses,
/// nor anything in a gateway's own words, which may repeat what it was sent.
[[nodiscard]] QStringList gatewayDiagnostics(const Workspace &workspace);

} // namespace TokenDeck
