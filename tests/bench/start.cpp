// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of a process to its first window and its first rows.
#include "suite.h"

#include "app/commands.h"
#include "demo/demotokens.h"
#include "store/datafolder.h"
#include "store/settings.h"
#include "support/gateways.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

qint64 nanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

[[noreturn]] void tell()
{
    std::printf("%lld\n", static_cast<long long>(nanoseconds()));
    std::fflush(stdout);
    _exit(0);
}

/// Tells when the first window has been painted, or the first rows in it.
class Watch : public QObject
{
public:
    explicit Watch(bool rows)
        : m_rows(rows)
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = qobject_cast<QMainWindow *>(watched);
        if (!window || event->type() != QEvent::Paint || m_seen)
            return false;
        m_seen = true;
        auto *ours = qobject_cast<MainWindow *>(window);
        if (m_rows && ours)
            connect(ours, &MainWindow::firstRowsShown, this, [] { tell(); });
        else // once this event has been delivered
            QMetaObject::invokeMethod(
                this, [] { tell(); }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_rows;
    bool m_seen = false;
};

constexpr qint64 keptTokens = 10'000;

int runBare()
{
    QMainWindow window;
    auto *view = new QTableView(&window);
    auto *model = new QStandardItemModel(100, 8, view);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(u"cell %1"_s.arg(row)));
    }
    view->setModel(model);
    window.setCentralWidget(view);
    window.resize(1'280, 800);
    window.show();
    return QApplication::exec();
}

/// A profile of 10,000 tokens that were kept, in a folder for settings and history; its gateway is not there any more.
QString folderWithHistory()
{
    static const QTemporaryDir folder;
    setDataFolder(folder.path());
    Profile profile;
    profile.id = Settings::newProfileId();
    profile.name = u"kept"_s;
    profile.address = QUrl(u"http://127.0.0.1:9"_s);
    profile.userId = u"1"_s;
    Settings settings;
    settings.saveProfile(profile);
    settings.setCurrentProfile(profile.id);
    if (!settings.waitUntilWritten(std::chrono::seconds(10)))
        qFatal("the settings are not written");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    std::vector<Token> tokens;
    for (qint64 id = keptTokens; id > 0; --id)
        tokens.push_back(demoToken(id, {now, keptTokens}));
    HistorySnapshot snapshot{.inventory = Inventory::fromTokens(std::move(tokens), Family::NewApi), .time = now};
    snapshot.inventory.setReadTime(now);
    const OpenedHistory history = openHistoryFile(historyFile({}));
    if (!history.store || history.store->record(historyOf(profile), snapshot))
        qFatal("the history is not written");
    setDataFolder({});
    return folder.path();
}

} // namespace

double started(const QStringList &what)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = nanoseconds();
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--started"_s} + what);
    if (!process.waitForFinished(60'000))
        qFatal("a started program does not end");
    return static_cast<double>(process.readAllStandardOutput().trimmed().toLongLong() - before) / 1e6;
}

void addStart()
{
    add("start-window", 2'570, Side::Ours, [] { return started({u"window"_s}); });
    add("start-window", 2'570, Side::Other, [] { return started({u"bare"_s}); });
    add("start-rows", 2'570, Side::Ours, [] { return started({u"rows"_s}); });
    add("start-rows", 2'570, Side::Other, [] { return started({u"bare"_s}); });
    // What was kept, against what a gateway has to be asked for.
    add("start-kept", keptTokens, Side::Ours, [] {
        static const QString folder = folderWithHistory();
        return started({u"kept"_s, folder});
    });
    add("start-kept", keptTokens, Side::Other, [] {
        // Until the end: there is no event loop any more where statics are destroyed.
        static const DemoGateway *gateway = startGateway(keptTokens).release();
        static const QString token = gateway->accessToken();
        qputenv("TOKENDECK_ACCESS_TOKEN", token.toLatin1());
        return started({u"gateway"_s, gateway->url().toString()});
    });
}

int runStarted(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString what = QString::fromLocal8Bit(argv[2]);
    Watch watch(what == "rows"_L1 || what == "gateway"_L1 || what == "kept"_L1);
    application.installEventFilter(&watch);
    if (what == "bare"_L1)
        return runBare();
    QCoreApplication::setApplicationName(u"tokendeck"_s);
    prepareWindows();
    WindowCommand command;
    if (what == "gateway"_L1) {
        if (!qEnvironmentVariableIsSet("TOKENDECK_ACCESS_TOKEN"))
            qputenv("TOKENDECK_ACCESS_TOKEN", "any");
        command.account.gateway = QString::fromLocal8Bit(argv[3]);
        command.account.userId = u"1"_s;
    } else if (what == "kept"_L1) {
        setDataFolder(QString::fromLocal8Bit(argv[3]));
    } else {
        command.demo = 2'570;
    }
    return runWindow(command);
}

} // namespace Bench
