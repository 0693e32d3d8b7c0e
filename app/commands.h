// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "store/profile.h"
#include "tokens/secret.h"

#include <memory>
#include <vector>

namespace TokenDeck {

class Controller;
class MainWindow;
class Settings;
class Workspace;

struct Account
{
    Profile profile; ///< with what the options say in place of what is stored
    Secret accessToken;
    QString name;    ///< the profile's, or the gateway's host
    QString inFront; ///< of messages about it: "work: " where there are several
};

/// The account to ask, from options, profile, environment and keychain; or why there is none. Waits for the
/// keychain. @p inFront: of warnings.
[[nodiscard]] std::variant<Account, QString> findAccount(const AccountOptions &options, const QString &inFront = {});

/// The accounts that a command asks, in its order. Says on standard error what is amiss with any of them; then there are
/// none.
[[nodiscard]] std::vector<Account> findAccounts(const AccountsCommand &command);

/// The access token in a file, or what is amiss with it.
[[nodiscard]] std::variant<Secret, QString> readAccessTokenFile(const QString &name);
/// By which a team's database is reached; empty if the keychain has none, or does not answer: then libpq looks in its own
/// password file.
[[nodiscard]] QString readTeamPassword();

/// Whether there is a screen to show a window on.
[[nodiscard]] bool hasDisplay();

/// Names, icons and languages; in a QApplication, before its first window.
void prepareWindows();

/// The window anew, with all that is shown in it, in the language that the settings have now.
[[nodiscard]] std::unique_ptr<MainWindow> windowInLanguage(std::unique_ptr<MainWindow> before, Settings &settings,
                                                           Workspace &workspace, Controller &controller);

/// Runs `tokendeck export` to its end, in a QCoreApplication. Progress goes to a terminal's standard error only.
[[nodiscard]] int runExport(const ExportCommand &command);

/// Likewise of what was used, as `--what use` says.
[[nodiscard]] int runUseExport(const ExportCommand &command);

/// Runs `tokendeck watch` to its end, in a QCoreApplication. What fires is printed on standard output.
[[nodiscard]] int runWatch(const WatchCommand &command);

/// Runs `tokendeck profiles` to its end, in a QCoreApplication.
[[nodiscard]] int runProfiles(const ProfilesCommand &command);

/// Runs the window, in a QApplication.
[[nodiscard]] int runWindow(const WindowCommand &command);

/// What `--demo` does without a display: the same load of the same gateway, a short table and a summary on the
/// terminal, tokens.csv and a picture of the window in the current folder. In a QApplication on the offscreen platform.
[[nodiscard]] int runHeadlessDemo(const WindowCommand &command);

} // namespace TokenDeck
