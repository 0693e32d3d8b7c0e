// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace TokenDeck {

/// Writes a file whole or not at all: a new one for its owner's eyes only (0600), an existing one with the mode and
/// owner that it has; through a link to what it stands for. What cannot be replaced, a pipe or a device, is written to
/// directly; a pipe that nobody reads from is given up after ten seconds. Returns the reason, in the user's
/// language, if it was not written: a name that cannot be encoded, a folder, an owner that cannot be kept, or what the
/// system says. Not to be called from a thread that must not wait.
[[nodiscard]] std::optional<QString> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// The same with bytes made while they are written. @p produce returns false to give up, or if the device failed; the
/// file is then left as it was, and the reason is the device's error string, empty if the device is not to blame.
[[nodiscard]] std::optional<QString> writeFileAtomically(const QString &path,
                                                         const std::function<bool(QIODevice &)> &produce);

} // namespace TokenDeck
