// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/controller.h"
#include "app/singleinstance.h"
#include "resources/resources.h"
#include "store/datafolder.h"
#include "tokens/statuses.h"
#include "transfer/safefile.h"
#include "translations/translations.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace TokenDeck {

namespace {

bool savePicture(MainWindow &window, const QString &file)
{
    settleLayouts();
    const QByteArray suffix = QFileInfo(file).suffix().toLatin1();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!window.grab().save(&buffer, suffix.isEmpty() ? "png" : suffix.constData())) {
        printError(u"%1: unsupported image format; use .png"_s.arg(file));
        return false;
    }
    if (const auto fault = writeFileAtomically(file, bytes)) {
        printError(u"%1: %2"_s.arg(file, *fault));
        return false;
    }
    return true;
}

/// Calls @p then once a load has ended and what came of it is on screen: for those who connect after the window.
void whenLoaded(Workspace &workspace, QObject *context, const std::function<void(ExitStatus)> &then)
{
    auto loaded = std::make_shared<std::optional<ExitStatus>>();
    const auto check = [=, &workspace] {
        if (!*loaded)
            return;
        const bool nothing = workspace.inventory().tokenCount() == 0;
        if (!nothing && (!workspace.isAnalysed() || workspace.awaitsSites() || workspace.awaitsOutlooks()))
            return;
        // After what the window leaves to timers for the next turn, such as the details.
        QTimer::singleShot(1ms, context, [then, status = **loaded] { then(status); });
        loaded->reset();
    };
    QObject::connect(&workspace, &Workspace::loadEnded, context, [=](const std::optional<GatewayError> &error) {
        *loaded = error ? exitStatus(error->kind) : ExitStatus::Whole;
        check();
    });
    QObject::connect(&workspace, &Workspace::analysed, context, check);
    QObject::connect(&workspace, &Workspace::siteReported, context, check);
}

/// Text of a certain width on a terminal, where CJK characters take two columns.
QString padded(const QString &text, int width, bool right = false)
{
    QString cut;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        const int columns = wide ? 2 : 1;
        if (used + columns > width)
            break;
        cut += QString::fromUcs4(&c, 1);
        used += columns;
    }
    const QString blanks(width - used, u' ');
    if (right)
        return blanks + cut;
    return cut + blanks;
}

void printTable(const Inventory &inventory)
{
    constexpr qsizetype rows = 12;
    const TokenText text(QDateTime::currentSecsSinceEpoch());
    const auto line = [](const QString &status, const QString &name, const QString &key, const QString &remaining,
                         const QString &expires) {
        std::printf("%s  %s  %s  %s  %s\n", qPrintable(padded(status, 10)), qPrintable(padded(name, 22)),
                    qPrintable(padded(key, 21)), qPrintable(padded(remaining, 14, true)),
                    qPrintable(padded(expires, 16)));
    };
    const auto title = [](Column column) { return columnInfo(column).title; };
    line(title(Column::Status), title(Column::Name), title(Column::Key), title(Column::Remaining),
         title(Column::Expires));
    for (qsizetype row = 0; row < qMin(rows, inventory.rowCount()); ++row) {
        if (const Token *token = inventory.at(row))
            line(text.status(*token), text.name(*token), token->key.toString(), text.remaining(*token),
                 text.expires(*token));
    }
    if (inventory.tokenCount() > rows)
        std::printf("… and %lld more\n", static_cast<long long>(inventory.tokenCount() - rows));
}

void printSummary(const Inventory &inventory)
{
    std::array<qint64, statusCount> counts{};
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    inventory.forEach(
        [&](qsizetype, const Token &token) { ++counts[static_cast<size_t>(effectiveStatus(token, now))]; });
    std::printf("\n%lld tokens, %s:", static_cast<long long>(inventory.tokenCount()),
                inventory.isWhole() ? "complete" : "INCOMPLETE");
    for (const StatusInfo &each : listedStatuses()) {
        if (const qint64 count = counts[static_cast<size_t>(each.status)])
            std::printf(" %lld %s", static_cast<long long>(count), each.id.data());
    }
    std::printf("\n");
}

/// What the first program is asked for by one that is started after it.
QStringList requestOf(const WindowCommand &command)
{
    return {command.account.profile,
            command.all ? u"all"_s : QString(),
            command.overview ? u"overview"_s : QString(),
            qEnvironmentVariable("XDG_ACTIVATION_TOKEN"),
            command.addsGateway ? u"add-gateway"_s : QString(),
            command.resetsLayout ? u"reset-layout"_s : QString()};
}

void follow(const QStringList &request, MainWindow &window, Controller &controller)
{
    if (request.size() < 4) // of an older program
        return;
    // Under Wayland a window comes to the front only for whom its user has just dealt with.
    if (!request.at(3).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.at(3).toUtf8());
    window.raiseWindow();
    if (!request.at(0).isEmpty())
        controller.showNamed(request.at(0));
    else if (!request.at(1).isEmpty())
        controller.showAll();
    if (!request.at(2).isEmpty())
        window.showOverview();
    if (!request.value(5).isEmpty())
        Q_EMIT window.layoutResetRequested();
    if (!request.value(4).isEmpty())
        Q_EMIT window.newProfileRequested();
}

/// What is stored, as the command wants it.
void openProfiles(const WindowCommand &command, const Settings &settings, MainWindow &window, Controller &controller)
{
    const QString name = command.account.profile;
    const auto profile = name.isEmpty() ? std::nullopt : settings.profileNamed(name);
    if (profile)
        controller.openProfile(profile->id);
    else if (name.isEmpty())
        command.all ? controller.openAll() : controller.openLast();
    else
        controller.showNamed(name); // which says that there is none
    if (command.addsGateway)
        Q_EMIT window.newProfileRequested();
}

} // namespace

void prepareWindows()
{
    QGuiApplication::setDesktopFileName(u"tokendeck"_s);
    QGuiApplication::setApplicationDisplayName(u"TokenDeck"_s);
    loadResources();
    setLanguage();
    QApplication::setWindowIcon(QIcon(u":/icons/tokendeck.svg"_s));
    openMenusByKey(QCoreApplication::instance());
}

std::unique_ptr<MainWindow> windowInLanguage(std::unique_ptr<MainWindow> before, Settings &settings,
                                             Workspace &workspace, Controller &controller)
{
    before->saveLayout(settings);
    setLanguage(settings.language());
    auto window = std::make_unique<MainWindow>(workspace);
    window->restoreLayout(settings);
    controller.setWindow(*window);
    window->takeOver(*before);
    // The one before goes last, or nothing would be left and the program would end.
    window->show();
    window->activateWindow();
    return window;
}

bool hasDisplay()
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return qEnvironmentVariable("QT_QPA_PLATFORM") != "offscreen"_L1;
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int runWindow(const WindowCommand &command)
{
    std::optional<Account> account;
    if (!command.account.gateway.isEmpty()) {
        const auto found = findAccount(command.account);
        if (const QString *fault = std::get_if<QString>(&found))
            return failed(*fault);
        account = std::get<Account>(found);
    }
    // A demo, a picture and an account that is not kept are of their own.
    SingleInstance instance(dataFolder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                                   : dataFolder());
    const bool isOwn = command.demo || account || !command.screenshot.isEmpty();
    if (!isOwn && instance.passOn(requestOf(command)))
        return 0;
    Settings settings;
    if (command.resetsLayout)
        settings.resetLayout();
    if (!settings.language().isEmpty())
        setLanguage(settings.language());
    applyTheme(command.theme.value_or(settings.theme()));
    Workspace workspace;
    auto window = std::make_unique<MainWindow>(workspace);
    const bool picture = !command.screenshot.isEmpty();
    if (!picture)
        window->restoreLayout(settings);
    Controller controller(settings, workspace, *window);
    QObject::connect(&controller, &Controller::languageChosen, &controller,
                     [&] { window = windowInLanguage(std::move(window), settings, workspace, controller); });
    QObject::connect(&instance, &SingleInstance::requested, &controller,
                     [&](const QStringList &request) { follow(request, *window, controller); });
    int result = 0;
    const auto takePicture = [&](ExitStatus status) {
        result = static_cast<int>(savePicture(*window, command.screenshot) ? status : ExitStatus::Usage);
        qApp->quit();
    };
    if (!picture)
        controller.watch(QDBusConnection::sessionBus());
    // A picture is of the program, not of what somebody made of it.
    if (picture)
        whenLoaded(workspace, qApp, takePicture);
    if (command.overview)
        window->showOverview();
    window->show();
    // After the first paint: the window is up before anything that can wait.
    QTimer::singleShot(0, &controller, [&] {
        if (command.demo) {
            controller.openDemo(*command.demo, command.odd);
            if (command.all)
                controller.showAll();
            return;
        }
        if (account)
            return controller.openAccount(gatewayAccess(account->profile, account->accessToken, settings),
                                          account->profile.address.host());
        openProfiles(command, settings, *window, controller);
        if (picture && !workspace.isOpen()) // there is nothing to wait for
            takePicture(command.account.profile.isEmpty() ? ExitStatus::Whole : ExitStatus::Usage);
    });
    const int ended = QApplication::exec();
    return result != 0 ? result : ended;
}

int runHeadlessDemo(const WindowCommand &command)
{
    std::printf("There is no display here, so the demo runs without a window: the demo gateway is started,\n"
                "and its whole list is loaded over HTTP and shown below.\n\n");
    std::fflush(stdout);
    Settings settings;
    applyTheme(command.theme.value_or(Theme::Light));
    Workspace workspace;
    MainWindow window(workspace);
    Controller controller(settings, workspace, window);
    QEventLoop loop;
    bool loaded = false;
    whenLoaded(workspace, &loop, [&](ExitStatus status) {
        loaded = status == ExitStatus::Whole;
        loop.quit();
    });
    if (command.overview)
        window.showOverview();
    window.show();
    QTimer::singleShot(0, &controller, [&] { controller.openDemo(command.demo.value_or(0), command.odd); });
    loop.exec();
    if (!loaded)
        return failed(u"the demo gateway's list could not be loaded"_s, ExitStatus::Gateway);

    const Inventory &inventory = workspace.inventory();
    printTable(inventory);
    printSummary(inventory);
    const QString csv = QDir::current().absoluteFilePath(u"tokens.csv"_s);
    ExportOptions options;
    options.now = QDateTime::currentSecsSinceEpoch();
    if (const auto fault = writeFileAtomically(csv, exportTokens(inventory.tokens(), options)))
        return failed(u"%1: %2"_s.arg(csv, *fault));
    const QString picture = QDir::current().absoluteFilePath(command.screenshot.isEmpty() ? u"tokendeck.png"_s
                                                                                          : command.screenshot);
    if (!savePicture(window, picture))
        return static_cast<int>(ExitStatus::Usage);
    std::printf("\nWritten:\n  %s\n  %s\n", qPrintable(csv), qPrintable(picture));
    return 0;
}

} // namespace TokenDeck
