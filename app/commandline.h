// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogateway.h"
#include "gateway/gatewayerror.h"
#include "store/settings.h"
#include "transfer/export.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace TokenDeck {

/// Whose tokens a command line asks for.
struct AccountOptions
{
    QString gateway;
    QString userId;
    QString userIdHeader;
    QString profile;
    QString accessTokenFile;    ///< "-": standard input
    std::optional<int> timeout; ///< seconds
    QString certificateFile;
    bool allowsPlainHttp = false;
};

/// `tokendeck`: the window.
struct WindowCommand
{
    std::optional<qint64> demo; ///< open the embedded demo gateway with so many tokens
    bool odd = false;           ///< the demo's lowest ids hold what is rare and odd
    /// A profile by name, or an account that is not kept; neither: the profile that was open last.
    AccountOptions account;
    QString screenshot;        ///< render the window into this file once the list is loaded, and end
    bool overview = false;     ///< begin with the overview
    bool all = false;          ///< begin with all gateways together
    bool addsGateway = false;  ///< begin with the dialog that connects one
    bool resetsLayout = false; ///< sizes, columns and parts as at first
    std::optional<Theme> theme;
    QString dataFolder; ///< where settings and history are; empty: the platform's places
};

/// A command that asks one account or several profiles.
struct AccountsCommand
{
    AccountOptions account;    ///< of several, what holds for all of them
    QStringList profiles;      ///< those that were named; if it is one, it is the account's
    bool everyProfile = false; ///< all that are stored, in their order
    QString dataFolder;        ///< as WindowCommand's

    /// Whether it may ask several gateways.
    [[nodiscard]] bool isCombined() const { return everyProfile || profiles.size() > 1; }
};

/// `tokendeck export`.
struct ExportCommand : AccountsCommand
{
    QString output = QStringLiteral("-");
    QString filter;
    bool findsKey = false; ///< only tokens with the mask of a key, which is read from standard input
    ExportOptions options;
    bool allowIncomplete = false;
    /// In place of the tokens: what each used on each of so many complete days, 1 to 30.
    std::optional<int> useDays;
};

/// `tokendeck watch`.
struct WatchCommand : AccountsCommand
{
    bool isJson = false;
    QString metrics; ///< a file for a monitoring system; empty: none
};

/// `tokendeck profiles`.
struct ProfilesCommand
{
    enum class Action : quint8 { List, Export, Import };
    Action action = Action::List;
    QString file;       ///< "-": standard input or output
    QString dataFolder; ///< as WindowCommand's
};

/// `tokendeck demo-gateway`.
struct DemoGatewayCommand : DemoOptions
{
    QString accessTokenFile;
};

/// A text to be printed instead of doing anything.
struct PrintCommand
{
    QString text;
    bool isError = false;
};

using Command =
    std::variant<WindowCommand, ExportCommand, WatchCommand, ProfilesCommand, DemoGatewayCommand, PrintCommand>;

/// @p arguments: as main() got them, the program's name first. Needs no application object.
[[nodiscard]] Command parseCommandLine(const QStringList &arguments);

/// Exit statuses, part of the command line's interface.
enum class ExitStatus : int { Whole = 0, Usage = 1, LoginRefused = 2, Gateway = 3, NotWhole = 4, Alarm = 10 };

/// How a command ends whose load failed.
[[nodiscard]] constexpr ExitStatus exitStatus(GatewayError::Kind kind)
{
    switch (kind) {
    case GatewayError::Kind::LoginRefused: return ExitStatus::LoginRefused;
    case GatewayError::Kind::Incomplete: return ExitStatus::NotWhole;
    case GatewayError::Kind::PlainHttp:
    case GatewayError::Kind::Setup:
    case GatewayError::Kind::NoAccessToken: return ExitStatus::Usage;
    default: return ExitStatus::Gateway;
    }
}

/// Without what a terminal would obey, or what would end a line or a cell.
[[nodiscard]] QString printable(QString text);

/// Prints a line to standard error, without what a terminal would obey.
void printError(const QString &text);

/// Likewise, of what ends a command: the status to end with.
[[nodiscard]] int failed(const QString &text, ExitStatus status = ExitStatus::Usage);

} // namespace TokenDeck
