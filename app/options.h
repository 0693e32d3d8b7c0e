// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace TokenDeck {

/// What an option's value is, for shells that complete it.
enum class OptionValue : quint8 {
    None, ///< it has none
    Any,
    File,
    Folder,
    Profile, ///< the name of one that is stored
    Choice   ///< one of OptionInfo::choices
};

struct OptionInfo
{
    QString name; ///< without dashes
    OptionValue value = OptionValue::None;
    QString words; ///< what it is for, in a few words
    QStringList choices = {};
    bool isRepeated = false;      ///< it may be given several times
    bool mayLackItsValue = false; ///< `--demo` and `--demo=COUNT`
};

/// A word for what to do, or a file's name, which follows a command.
struct CommandInfo
{
    QString name; ///< empty: the window
    QString words;
    QList<OptionInfo> options;
    QStringList actions = {}; ///< the word that comes first behind the command
    bool takesFile = false;   ///< behind the action
};

/// All that the command line knows, besides --help and --version, which every command has. The parser, completions and
/// the tests of help and manual page go by it. The window comes first.
[[nodiscard]] const QList<CommandInfo> &commandInfos();
/// The one with that name; there must be one.
[[nodiscard]] const CommandInfo &commandInfo(const QString &name);

} // namespace TokenDeck
