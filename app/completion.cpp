// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion.h"

#include "app/options.h"

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr auto profileNames = "tokendeck profiles list 2>/dev/null | cut -f1"_L1;

/// Every command has them.
QList<OptionInfo> optionsOf(const CommandInfo &command)
{
    return command.options
        + QList<OptionInfo>{{u"help"_s, OptionValue::None, u"help"_s},
                            {u"version"_s, OptionValue::None, u"the version"_s}};
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandInfo &command : commandInfos()) {
        if (!command.name.isEmpty())
            names.append(command.name);
    }
    return names;
}

/// In single quotes, for any of the shells.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashValue(const OptionInfo &option)
{
    switch (option.value) {
    case OptionValue::None: return {};
    case OptionValue::Any: return u"return"_s;
    case OptionValue::File: return u"compopt -o filenames; COMPREPLY=($(compgen -f -- \"$current\")); return"_s;
    case OptionValue::Folder: return u"compopt -o filenames; COMPREPLY=($(compgen -d -- \"$current\")); return"_s;
    case OptionValue::Profile: return u"_tokendeck_profiles; return"_s;
    case OptionValue::Choice:
        return u"COMPREPLY=($(compgen -W %1 -- \"$current\")); return"_s.arg(quoted(option.choices.join(u' ')));
    }
    Q_UNREACHABLE();
}

QString bashScript()
{
    QString values;
    QString words;
    for (const CommandInfo &command : commandInfos()) {
        QStringList names;
        for (const OptionInfo &option : optionsOf(command)) {
            names.append(u"--"_s + option.name);
            if (option.value != OptionValue::None && !option.mayLackItsValue)
                values += u"        %1:--%2) %3 ;;\n"_s.arg(command.name, option.name, bashValue(option));
        }
        QString others = command.name.isEmpty() ? commandNames().join(u' ') : command.actions.join(u' ');
        words += u"        '%1') options='%2' words='%3' ;;\n"_s.arg(command.name, names.join(u' '), others);
    }
    return u"# Completes tokendeck's command line in bash.\n"
           "\n"
           "_tokendeck_profiles() {\n"
           "    local name\n"
           "    while IFS= read -r name; do\n"
           "        [[ $name == \"$current\"* ]] && COMPREPLY+=(\"$(printf %q \"$name\")\")\n"
           "    done < <("_s
        + profileNames
        + u")\n"
          "}\n"
          "\n"
          "_tokendeck() {\n"
          "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command= options words\n"
          "    COMPREPLY=()\n"
          "    [ \"$COMP_CWORD\" -gt 1 ] && case ${COMP_WORDS[1]} in\n"
          "        "_s
        + commandNames().join(u'|')
        + u") command=${COMP_WORDS[1]} ;;\n"
          "    esac\n"
          "    case $command:$previous in\n"_s
        + values
        + u"    esac\n"
          "    case $command in\n"_s
        + words
        + u"    esac\n"
          "    case $current in\n"
          "        -*) COMPREPLY=($(compgen -W \"$options\" -- \"$current\")) ;;\n"
          "        *) if [ \"$COMP_CWORD\" -eq $((${#command} > 0 ? 2 : 1)) ]; then\n"
          "               COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
          "           elif [ \"$command\" = profiles ]; then\n"
          "               compopt -o filenames\n"
          "               COMPREPLY=($(compgen -f -- \"$current\"))\n"
          "           fi ;;\n"
          "    esac\n"
          "}\n"
          "\n"
          "complete -F _tokendeck tokendeck"_s;
}

QString zshOption(const OptionInfo &option)
{
    const QString text = option.words;
    QString action;
    switch (option.value) {
    case OptionValue::None: break;
    case OptionValue::Any: action = u":value:"_s; break;
    case OptionValue::File: action = u":file:_files"_s; break;
    case OptionValue::Folder: action = u":folder:_files -/"_s; break;
    case OptionValue::Profile: action = u":profile:_tokendeck_profiles"_s; break;
    case OptionValue::Choice: action = u":value:(%1)"_s.arg(option.choices.join(u' ')); break;
    }
    if (option.mayLackItsValue)
        return quoted(u"--%1=-[%2]:%3"_s.arg(option.name, text, action));
    return quoted(u"%1--%2[%3]%4"_s.arg(option.isRepeated ? u"*"_s : QString(), option.name, text, action));
}

QString zshScript()
{
    QString cases;
    QString commands;
    QString ofWindow;
    for (const CommandInfo &command : commandInfos()) {
        QString arguments;
        for (const OptionInfo &option : optionsOf(command))
            arguments += u" \\\n                "_s + zshOption(option);
        if (!command.actions.isEmpty())
            arguments += u" \\\n                "_s + quoted(u"1:action:(%1)"_s.arg(command.actions.join(u' ')));
        if (command.takesFile)
            arguments += u" \\\n                '2:file:_files'"_s;
        if (command.name.isEmpty()) {
            ofWindow = arguments;
            continue;
        }
        commands += u"        %1\n"_s.arg(quoted(command.name + u':' + command.words));
        cases += u"        %1)\n            _arguments%2 ;;\n"_s.arg(command.name, arguments);
    }
    return u"#compdef tokendeck\n"
           "# Completes tokendeck's command line in zsh.\n"
           "\n"
           "_tokendeck_profiles() {\n"
           "    local -a names=(\"${(@f)$("_s
        + profileNames
        + u")}\")\n"
          "    compadd -a names\n"
          "}\n"
          "\n"
          "_tokendeck_commands() {\n"
          "    local -a commands=(\n"_s
        + commands
        + u"    )\n"
          "    _describe command commands\n"
          "}\n"
          "\n"
          "_tokendeck() {\n"
          "    local name=${words[2]}\n"
          "    if (( CURRENT > 2 )) && [[ $name == ("_s
        + commandNames().join(u'|')
        + u") ]]; then\n"
          "        shift words\n"
          "        (( CURRENT-- ))\n"
          "    else\n"
          "        name=\n"
          "    fi\n"
          "    case $name in\n"_s
        + cases
        + u"        *)\n"
          "            _arguments"_s
        + ofWindow
        + u" \\\n                '1:command:_tokendeck_commands' ;;\n"
          "    esac\n"
          "}\n"
          "\n"
          "_tokendeck \"$@\""_s;
}

QString fishScript()
{
    QString lines;
    const QString names = commandNames().join(u' ');
    for (const CommandInfo &command : commandInfos()) {
        const QString when = command.name.isEmpty() ? u"not __fish_seen_subcommand_from "_s + names
                                                    : u"__fish_seen_subcommand_from "_s + command.name;
        const QString begin = u"complete -c tokendeck -n "_s + quoted(when);
        if (!command.name.isEmpty())
            lines += u"complete -c tokendeck -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name,
                                                                                           quoted(command.words));
        for (const OptionInfo &option : optionsOf(command)) {
            QString value;
            switch (option.value) {
            case OptionValue::None: break;
            case OptionValue::Any: value = option.mayLackItsValue ? QString() : u" -x"_s; break;
            case OptionValue::File: value = u" -r -F"_s; break;
            case OptionValue::Folder: value = u" -x -a '(__fish_complete_directories)'"_s; break;
            case OptionValue::Profile: value = u" -x -a "_s + quoted(u'(' + profileNames + u')'); break;
            case OptionValue::Choice: value = u" -x -a "_s + quoted(option.choices.join(u' ')); break;
            }
            lines += u"%1 -l %2%3 -d %4\n"_s.arg(begin, option.name, value, quoted(option.words));
        }
        if (!command.actions.isEmpty()) {
            const QString none = u"%1; and not __fish_seen_subcommand_from %2"_s.arg(when, command.actions.join(u' '));
            lines += u"complete -c tokendeck -n %1 -a %2\n"_s.arg(quoted(none), quoted(command.actions.join(u' ')));
        }
        if (command.takesFile) {
            const QString some = u"%1; and __fish_seen_subcommand_from %2"_s.arg(when, command.actions.join(u' '));
            lines += u"complete -c tokendeck -n %1 -F\n"_s.arg(quoted(some));
        }
    }
    return u"# Completes tokendeck's command line in fish.\n\ncomplete -c tokendeck -f\n"_s + lines.trimmed();
}

} // namespace

QStringList shellIds()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

QString completionScript(const QString &shell)
{
    if (shell == "bash"_L1)
        return bashScript();
    if (shell == "zsh"_L1)
        return zshScript();
    return shell == "fish"_L1 ? fishScript() : QString();
}

} // namespace TokenDeck
