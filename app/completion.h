// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace TokenDeck {

/// "bash", "zsh", "fish".
[[nodiscard]] QStringList shellIds();

/// A script by which that shell completes the command line, made from commandInfos(); empty for any other.
[[nodiscard]] QString completionScript(const QString &shell);

} // namespace TokenDeck
