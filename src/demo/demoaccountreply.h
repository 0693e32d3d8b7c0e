// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"

#include <QByteArray>
#include <QUrlQuery>

namespace TokenDeck {

/// A call that a demo gateway answers beside that of the list: it tells of the account behind the tokens, of the groups
/// and the models that it may use, or of what was used.
struct DemoAccountCall
{
    bool needsLogin = true;
    /// As recorded from gateways of the options' family.
    QByteArray (*reply)(const DemoOptions &options, const QUrlQuery &query) = nullptr;
};

/// What GET @p path is at a gateway of @p family, if it has it.
[[nodiscard]] const DemoAccountCall *demoAccountCall(const QString &path, Family family);

} // namespace TokenDeck
