// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "store/datafolder.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void prepare()
{
    QCoreApplication::setApplicationName(u"tokendeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDECK_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

/// What was given goes before what stands beside the program.
void takeDataFolder(const QString &given)
{
    setDataFolder(given.isEmpty() ? portableFolder() : given);
}

int runWindowCommand(const WindowCommand &command, int argc, char **argv)
{
    const bool headless = !hasDisplay();
    if (headless && !command.demo && command.screenshot.isEmpty())
        return failed(u"there is no display to show a window on; 'tokendeck export' works without one, and so does "
                      "'tokendeck --demo'"_s);
    // Without a session there may be no runtime directory, of which Qt would complain.
    const QTemporaryDir runtime;
    if (headless) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    }
    const QApplication application(argc, argv);
    prepare();
    takeDataFolder(command.dataFolder);
    prepareWindows();
    return headless && command.screenshot.isEmpty() ? runHeadlessDemo(command) : runWindow(command);
}

/// Until it is ended, in a QCoreApplication.
int runDemoGateway(DemoGatewayCommand command)
{
    if (!command.accessTokenFile.isEmpty()) {
        const auto token = readAccessTokenFile(command.accessTokenFile);
        if (const QString *fault = std::get_if<QString>(&token))
            return failed(*fault % u"; the access token can be any single line of text without spaces"_s);
        command.accessToken = QString::fromLatin1(std::get<Secret>(token).bytes());
    }
    DemoGateway gateway(command);
    QString reason;
    if (!gateway.start(&reason))
        return failed(reason);
    // Plain values, one a line: scripts read them.
    const bool labelled = isatty(STDOUT_FILENO) == 1;
    const auto print = [labelled](const char *label, const QString &value) {
        std::printf("%s%s\n", labelled ? label : "", qPrintable(value));
    };
    print("Address:       ", gateway.url().toString());
    print("User ID:       ", gateway.userId());
    print("Access token:  ", gateway.accessToken());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // A core dump would hold the access token.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // What cannot be written is told, and nothing ends for it.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const Command command = parseCommandLine(argumentsOf(argc, argv));
    if (const auto *print = std::get_if<PrintCommand>(&command)) {
        std::fprintf(print->isError ? stderr : stdout, "%s\n", qPrintable(print->text));
        return static_cast<int>(print->isError ? ExitStatus::Usage : ExitStatus::Whole);
    }
    if (const auto *window = std::get_if<WindowCommand>(&command))
        return runWindowCommand(*window, argc, argv);

    const QCoreApplication application(argc, argv);
    prepare();
    if (const auto *exporting = std::get_if<ExportCommand>(&command)) {
        takeDataFolder(exporting->dataFolder);
        return runExport(*exporting);
    }
    if (const auto *watching = std::get_if<WatchCommand>(&command)) {
        takeDataFolder(watching->dataFolder);
        return runWatch(*watching);
    }
    if (const auto *profiles = std::get_if<ProfilesCommand>(&command)) {
        takeDataFolder(profiles->dataFolder);
        return runProfiles(*profiles);
    }
    return runDemoGateway(std::get<DemoGatewayCommand>(command));
}
