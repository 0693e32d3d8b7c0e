// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the program keeps what it remembers.
namespace TokenDeck {

/// Settings and history are in this folder, and nowhere else: for a program that is carried about. Before either is opened;
/// empty: where the platform has them.
void setDataFolder(const QString &path);

/// A folder "tokendeck-data" beside the program, by which it is carried about with its settings and history; empty: there
/// is none. Needs an application.
[[nodiscard]] QString portableFolder();

/// As given by setDataFolder(); empty: the platform's own places are used.
[[nodiscard]] QString dataFolder();

/// The settings' file, if a folder was given; else empty.
[[nodiscard]] QString settingsFile();

/// The file of what is kept of gateways over time. @p chosen: a folder that its user has chosen for it, which
/// setDataFolder() overrides; empty: the platform's folder for data.
[[nodiscard]] QString historyFile(const QString &chosen);

/// The file of what `tokendeck watch` has told; beside the settings' own if a folder was given.
[[nodiscard]] QString watchFile();
/// The file of the log of calls, if its user wants one.
[[nodiscard]] QString logFile();
/// As watchFile(), what the window has told.
[[nodiscard]] QString windowWatchFile();

} // namespace TokenDeck
