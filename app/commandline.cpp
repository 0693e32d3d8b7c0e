// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/completion.h"
#include "app/helptext.h"
#include "app/options.h"
#include "families/families.h"
#include "query/keyquery.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace TokenDeck {

namespace {

constexpr qint64 maxDemoBalance = 1'000'000'000'000'000;
constexpr qint64 demoTokens = 2'570;
constexpr qint64 maxDemoTokens = 5'000'000;
constexpr int maxUseDays = 30; // books answer for a month

PrintCommand usageError(const QString &text)
{
    return {u"tokendeck: %1\nTry 'tokendeck --help'."_s.arg(text), true};
}

std::optional<qint64> number(const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

/// Whether an option is left out or a number within its range, which is taken.
template <typename Number>
bool take(const QCommandLineParser &parser, QLatin1StringView name, qint64 least, qint64 most, Number &into)
{
    if (!parser.isSet(name))
        return true;
    const auto value = number(parser.value(name), least, most);
    if (value)
        into = static_cast<Number>(*value);
    return value.has_value();
}

/// Parses into @p parser; the command that ends it all if there is nothing more to do. @p most: arguments that are no
/// options.
std::optional<PrintCommand> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &help,
                                  qsizetype most = 0)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption versionOption(QStringList{u"v"_s, u"version"_s});
    parser.addOptions({helpOption, versionOption});
    if (!parser.parse(arguments))
        return usageError(withoutKeys(parser.errorText()));
    if (parser.isSet(helpOption))
        return PrintCommand{help};
    if (parser.isSet(versionOption))
        return PrintCommand{u"TokenDeck "_s + QStringLiteral(TOKENDECK_VERSION)};
    if (const QStringList left = parser.positionalArguments(); left.size() > most)
        return usageError(u"unexpected argument '%1'"_s.arg(withoutKeys(left.at(most))));
    return std::nullopt;
}

/// All that this command has.
void addOptions(QCommandLineParser &parser, const QString &command)
{
    for (const OptionInfo &option : commandInfo(command).options)
        parser.addOption({option.name, {}, option.value == OptionValue::None ? QString() : u"value"_s});
}

std::optional<PrintCommand> takeAccount(const QCommandLineParser &parser, AccountOptions &options)
{
    options.gateway = parser.value(u"gateway"_s);
    options.userId = parser.value(u"user-id"_s);
    options.userIdHeader = parser.value(u"user-id-header"_s);
    options.profile = parser.value(u"profile"_s);
    options.accessTokenFile = parser.value(u"access-token-file"_s);
    options.certificateFile = parser.value(u"ca-file"_s);
    if (parser.isSet(u"ca-file"_s) && options.certificateFile.isEmpty())
        return usageError(u"--ca-file needs a file's name"_s);
    options.allowsPlainHttp = parser.isSet(u"allow-plain-http"_s);
    if (!take(parser, "timeout"_L1, 1, 3'600, options.timeout))
        return usageError(u"--timeout takes seconds, from 1 to 3600"_s);
    return std::nullopt;
}

std::optional<PrintCommand> takeDataFolder(const QCommandLineParser &parser, QString &folder)
{
    folder = parser.value(u"data-dir"_s);
    if (parser.isSet(u"data-dir"_s) && folder.isEmpty())
        return usageError(u"--data-dir needs a folder's name"_s);
    return std::nullopt;
}

Command parseWindow(QStringList arguments)
{
    // The parser knows no options whose value may be left out.
    arguments.replaceInStrings(QRegularExpression(u"^--demo$"_s), u"--demo=%1"_s.arg(demoTokens));
    QCommandLineParser parser;
    addOptions(parser, {});
    if (auto done = parse(parser, arguments, windowHelp()))
        return *done;
    WindowCommand command;
    if (auto fault = takeDataFolder(parser, command.dataFolder))
        return *fault;
    if (!take(parser, "demo"_L1, 0, maxDemoTokens, command.demo))
        return usageError(u"--demo takes a number of tokens from 0 to %1"_s.arg(maxDemoTokens));
    command.odd = parser.isSet(u"odd"_s);
    if (command.odd && !command.demo)
        return usageError(u"--odd goes with --demo"_s);
    command.addsGateway = parser.isSet(u"add-gateway"_s);
    command.resetsLayout = parser.isSet(u"reset-layout"_s);
    if (parser.isSet(u"theme"_s)) {
        const QString theme = parser.value(u"theme"_s);
        command.theme = themeFromId(theme);
        if (!command.theme)
            return usageError(u"--theme is light, dark, high-contrast or system"_s);
    }
    if (auto fault = takeAccount(parser, command.account))
        return *fault;
    if (command.account.gateway.isEmpty()) {
        for (const auto option : {"user-id"_L1, "user-id-header"_L1, "access-token-file"_L1, "timeout"_L1, "ca-file"_L1,
                                  "allow-plain-http"_L1}) {
            if (parser.isSet(QString(option)))
                return usageError(u"--%1 needs --gateway; a profile has its own"_s.arg(option));
        }
    } else if (!command.account.profile.isEmpty() || command.demo) {
        return usageError(u"--gateway, --profile and --demo exclude each other"_s);
    }
    command.screenshot = parser.value(u"screenshot"_s);
    command.overview = parser.isSet(u"overview"_s);
    command.all = parser.isSet(u"all"_s);
    if (command.all && (!command.account.profile.isEmpty() || !command.account.gateway.isEmpty()))
        return usageError(u"--all goes with neither --profile nor --gateway: those name one"_s);
    return command;
}

/// Which profiles a command is of.
std::optional<PrintCommand> takeProfiles(const QCommandLineParser &parser, AccountsCommand &command)
{
    command.profiles = parser.values(u"profile"_s);
    command.everyProfile = parser.isSet(u"all"_s);
    if (command.everyProfile && !command.profiles.isEmpty())
        return usageError(u"--all and --profile exclude each other"_s);
    QStringList names;
    for (const QString &name : std::as_const(command.profiles)) {
        if (names.contains(name))
            return usageError(u"--profile: '%1' is repeated"_s.arg(withoutKeys(name)));
        names.append(name);
    }
    if (!command.isCombined()) {
        if (command.account.gateway.isEmpty() && command.account.profile.isEmpty())
            return usageError(u"export needs --gateway and --user-id, --profile, or --all"_s);
        return std::nullopt;
    }
    for (const auto option : {"gateway"_L1, "user-id"_L1, "user-id-header"_L1, "access-token-file"_L1}) {
        if (parser.optionNames().contains(option))
            return usageError(u"--%1 is for one account and cannot be used with %2"_s.arg(
                option, command.everyProfile ? u"--all"_s : u"several profiles"_s));
    }
    return std::nullopt;
}

std::optional<PrintCommand> takeColumns(const QCommandLineParser &parser, ExportCommand &command)
{
    QList<ExportColumn> &columns = command.options.columns;
    if (!parser.isSet(u"columns"_s)) {
        if (command.isCombined())
            columns.prepend(DerivedColumn::Gateway);
        return std::nullopt;
    }
    columns.clear();
    for (const QString &id : parser.value(u"columns"_s).split(u',')) {
        const auto column = exportColumnFromId(id.trimmed());
        if (!column)
            return usageError(u"--columns: there is no column '%1'"_s.arg(id.trimmed()));
        if (columns.contains(*column))
            return usageError(u"--columns: '%1' is repeated"_s.arg(id.trimmed()));
        columns.append(*column);
    }
    return std::nullopt;
}

/// What an export is of.
std::optional<PrintCommand> takeSubject(const QCommandLineParser &parser, ExportCommand &command)
{
    const QString what = parser.value(u"what"_s);
    if (parser.isSet(u"what"_s) && what != "tokens"_L1 && what != "use"_L1)
        return usageError(u"--what is tokens or use"_s);
    if (what != "use"_L1) {
        if (parser.isSet(u"days"_s))
            return usageError(u"--days goes with --what use"_s);
        return std::nullopt;
    }
    for (const auto option : {"columns"_L1, "filter"_L1, "find-key"_L1, "allow-incomplete"_L1}) {
        if (parser.isSet(QString(option)))
            return usageError(u"--%1 is for tokens and cannot be used with --what use"_s.arg(option));
    }
    if (command.options.format != ExportFormat::Csv)
        return usageError(u"--what use is written as CSV only"_s);
    command.useDays = maxUseDays;
    if (!take(parser, "days"_L1, 1, maxUseDays, *command.useDays))
        return usageError(u"--days takes complete days, from 1 to %1"_s.arg(maxUseDays));
    return std::nullopt;
}

Command parseExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, u"export"_s);
    if (auto done = parse(parser, arguments, exportHelp()))
        return *done;

    ExportCommand command;
    if (auto fault = takeAccount(parser, command.account))
        return *fault;
    if (auto fault = takeDataFolder(parser, command.dataFolder))
        return *fault;
    command.filter = parser.value(u"filter"_s);
    if (withoutKeys(command.filter) != command.filter)
        return usageError(u"--filter: a key must not be an argument, where others can see it; use --find-key -"_s);
    command.findsKey = parser.isSet(u"find-key"_s);
    if (command.findsKey && parser.value(u"find-key"_s) != "-"_L1)
        return usageError(u"--find-key takes '-' alone: a key must not be an argument, where others can see it; it is "
                          "read from standard input"_s);
    if (command.findsKey && command.account.accessTokenFile == "-"_L1)
        return usageError(u"--find-key and --access-token-file cannot both read standard input"_s);
    command.allowIncomplete = parser.isSet(u"allow-incomplete"_s);
    if (auto fault = takeProfiles(parser, command))
        return *fault;
    if (parser.isSet(u"output"_s)) {
        command.output = parser.value(u"output"_s);
        if (command.output.isEmpty())
            return usageError(u"--output needs a file's name"_s);
    }
    if (parser.isSet(u"format"_s)) {
        const auto format = exportFormatFromId(parser.value(u"format"_s));
        if (!format)
            return usageError(u"--format is csv or json"_s);
        command.options.format = *format;
    }
    command.options.byteOrderMark = parser.isSet(u"bom"_s);
    if (command.options.byteOrderMark && command.options.format != ExportFormat::Csv)
        return usageError(u"--bom goes with --format csv"_s);
    if (auto fault = takeColumns(parser, command))
        return *fault;
    if (auto fault = takeSubject(parser, command))
        return *fault;
    return command;
}

Command parseWatch(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, u"watch"_s);
    if (auto done = parse(parser, arguments, watchHelp()))
        return *done;
    WatchCommand command;
    if (auto fault = takeDataFolder(parser, command.dataFolder))
        return *fault;
    command.account.profile = parser.value(u"profile"_s);
    if (!take(parser, "timeout"_L1, 1, 3'600, command.account.timeout))
        return usageError(u"--timeout takes seconds, from 1 to 3600"_s);
    if (!parser.isSet(u"profile"_s) && !parser.isSet(u"all"_s))
        return usageError(u"watch needs --profile or --all"_s);
    if (!parser.isSet(u"once"_s))
        return usageError(u"watch needs --once: a timer runs it again and again"_s);
    if (auto fault = takeProfiles(parser, command))
        return *fault;
    command.isJson = parser.isSet(u"json"_s);
    command.metrics = parser.value(u"metrics"_s);
    if (parser.isSet(u"metrics"_s) && command.metrics.isEmpty())
        return usageError(u"--metrics needs a file's name"_s);
    return command;
}

Command parseProfiles(const QStringList &arguments)
{
    using Action = ProfilesCommand::Action;
    QCommandLineParser parser;
    addOptions(parser, u"profiles"_s);
    if (auto done = parse(parser, arguments, profilesHelp(), 2))
        return *done;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    ProfilesCommand command;
    if (auto fault = takeDataFolder(parser, command.dataFolder))
        return *fault;
    if (action == "list"_L1)
        command.action = Action::List;
    else if (action == "export"_L1)
        command.action = Action::Export;
    else if (action == "import"_L1)
        command.action = Action::Import;
    else if (action.isEmpty())
        return usageError(u"profiles needs one of list, export FILE and import FILE"_s);
    else
        return usageError(u"profiles: '%1' is none of list, export and import"_s.arg(withoutKeys(action)));
    command.file = words.value(1);
    if (command.action == Action::List && words.size() > 1)
        return usageError(u"unexpected argument '%1'"_s.arg(withoutKeys(command.file)));
    if (command.action != Action::List && command.file.isEmpty())
        return usageError(u"profiles %1 needs a file's name, or '-'"_s.arg(action));
    return command;
}

Command parseDemoGateway(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, u"demo-gateway"_s);
    if (auto done = parse(parser, arguments, demoGatewayHelp()))
        return *done;

    DemoGatewayCommand command;
    if (!take(parser, "port"_L1, 0, 65'535, command.port))
        return usageError(u"--port takes a number from 0 to 65535"_s);
    if (!take(parser, "tokens"_L1, 0, maxDemoTokens, command.tokens))
        return usageError(u"--tokens takes a number from 0 to %1"_s.arg(maxDemoTokens));
    if (!take(parser, "user-id"_L1, 1, std::numeric_limits<qint32>::max(), command.userId))
        return usageError(u"--user-id takes a number from 1"_s);
    command.accessTokenFile = parser.value(u"access-token-file"_s);
    if (parser.isSet(u"access-token-file"_s) && command.accessTokenFile.isEmpty())
        return usageError(u"--access-token-file needs a file's name"_s);
    command.odd = parser.isSet(u"odd"_s);
    if (!take(parser, "balance"_L1, -maxDemoBalance, maxDemoBalance, command.balance))
        return usageError(u"--balance takes quota units, from -%1 to %1"_s.arg(maxDemoBalance));
    if (!take(parser, "latency"_L1, 0, 600'000, command.latency))
        return usageError(u"--latency takes milliseconds, from 0 to 600000"_s);
    if (parser.isSet(u"family"_s)) {
        const auto family = familyFromId(parser.value(u"family"_s));
        if (!family)
            return usageError(u"--family is one of "_s + familyIds().join(u", "_s));
        command.family = *family;
    }
    if (parser.isSet(u"rate"_s)) {
        const QStringList parts = parser.value(u"rate"_s).split(u'/');
        const auto calls = number(parts.constFirst(), 1, 1'000'000);
        const auto seconds = parts.size() == 2 ? number(parts.constLast(), 1, 86'400) : std::nullopt;
        if (!calls || !seconds)
            return usageError(u"--rate takes CALLS/SECONDS, for example 180/180"_s);
        command.rateCalls = static_cast<int>(*calls);
        command.rateSeconds = static_cast<int>(*seconds);
    }
    return command;
}

Command parseCompletion(const QStringList &arguments)
{
    QCommandLineParser parser;
    if (auto done = parse(parser, arguments, completionHelp(), 1))
        return *done;
    if (const QString script = completionScript(parser.positionalArguments().value(0)); !script.isEmpty())
        return PrintCommand{script};
    return usageError(u"completion needs one of "_s + shellIds().join(u", "_s));
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    // What follows the command is parsed without it, the program's name staying first.
    QStringList rest = arguments;
    const QHash<QString, Command (*)(const QStringList &)> parsers{
        {u"export"_s, parseExport},         {u"watch"_s, parseWatch},
        {u"profiles"_s, parseProfiles},     {u"demo-gateway"_s, parseDemoGateway},
        {u"completion"_s, parseCompletion},
    };
    if (parsers.contains(command))
        rest.removeAt(1);
    return parsers.value(command, [](const QStringList &all) { return parseWindow(all); })(rest);
}

} // namespace TokenDeck
