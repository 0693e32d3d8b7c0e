// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account.h"
#include "store/settings.h"
#include "tokens/family.h"
#include "transfer/export.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace TokenDeck {

/// `tokendeck`: the window.
struct WindowCommand
{
    std::optional<qint64> demo; ///< open the embedded demo gateway with so many tokens
    /// A profile by name, or an account that is not kept; neither: the profile that was open last.
    AccountOptions account;
    QString screenshot;    ///< render the window into this file once the list is loaded, and end
    bool overview = false; ///< begin with the overview
    std::optional<Theme> theme;
};

/// `tokendeck export`.
struct ExportCommand
{
    AccountOptions account;
    QString output = QStringLiteral("-");
    QString filter;
    bool findsKey = false; ///< only tokens with the mask of a key, which is read from standard input
    ExportOptions options;
    bool allowIncomplete = false;
};

/// `tokendeck demo-gateway`.
struct DemoGatewayCommand
{
    quint16 port = 0;
    qint64 tokens = 2'570;
    Family family = Family::NewApi;
    int latency = 0; ///< milliseconds
    int rateCalls = 0;
    int rateSeconds = 0;
};

/// A text to be printed instead of doing anything.
struct PrintCommand
{
    QString text;
    bool isError = false;
};

using Command = std::variant<WindowCommand, ExportCommand, DemoGatewayCommand, PrintCommand>;

/// @p arguments: as main() got them, the program's name first. Needs no application object.
[[nodiscard]] Command parseCommandLine(const QStringList &arguments);

} // namespace TokenDeck
