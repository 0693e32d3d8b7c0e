// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace TokenDeck {

/// Writes what is logged of calls to gateways to a file, while its user wants that. There is at most one of it.
class LogFile
{
public:
    LogFile() = default;
    ~LogFile() { static_cast<void>(setFile({})); }
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// From now on, behind what the file has; only its owner may read it. A file of more than 4 MiB is put aside first, as
    /// "….old". Empty: no longer. Otherwise why it cannot be written.
    [[nodiscard]] QString setFile(const QString &path);
};

} // namespace TokenDeck
