// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace TokenDeck {

class Workspace;

/// What helps to find a fault, as plain English text to be pasted into a report: versions, platform, and of each open
/// gateway its kind, how it pages, how its last load and its latest calls ended. No key, no access token, no name, no address, nor anything in
/// a gateway's own words, which may repeat what it was sent.
[[nodiscard]] QString diagnosticReport(const Workspace &workspace);
/// Its first lines: versions and platform.
[[nodiscard]] QString versionsText();

} // namespace TokenDeck
