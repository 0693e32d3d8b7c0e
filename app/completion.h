// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace TokenDeck {

enum class Shell : quint8 { Bash, Zsh, Fish };

/// "bash", "zsh", "fish".
[[nodiscard]] QStringList shellIds();
[[nodiscard]] std::optional<Shell> shellFromId(const QString &id);

/// A script by which that shell completes the command line, made from commandInfos().
[[nodiscard]] QString completionScript(Shell shell);

} // namespace TokenDeck
