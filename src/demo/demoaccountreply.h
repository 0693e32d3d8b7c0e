// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demooptions.h"

#include <QByteArray>

namespace TokenDeck {

/// A call that a demo gateway answers beside that of the list: it tells of the account behind the tokens, or of the
/// groups and the models that it may use.
struct DemoAccountCall
{
    bool needsLogin = true;
    QByteArray (*reply)(const DemoOptions &options) = nullptr; ///< as recorded from gateways of the options' family
};

/// What GET @p path is at a gateway of @p family, if it has it.
[[nodiscard]] const DemoAccountCall *demoAccountCall(const QString &path, Family family);

} // namespace TokenDeck
