// SPDX-License-Identifier: GPL-3.0-or-later
// A whole load over HTTP, and how long it holds the GUI thread.
#include "suite.h"

#include "app/controller.h"
#include "demo/demogateway.h"
#include "gateway/gatewaysession.h"
#include "ui/table/tokentableview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pager.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace TokenDeck;

namespace Bench {

namespace {

std::unique_ptr<DemoGateway> startGateway(qint64 tokens)
{
    DemoOptions options;
    options.tokens = tokens;
    auto gateway = std::make_unique<DemoGateway>(options);
    QString reason;
    if (!gateway->start(&reason))
        qFatal("%s", qPrintable(reason));
    return gateway;
}

GatewayAccess accessTo(const DemoGateway &gateway)
{
    GatewayAccess access;
    access.baseUrl = gateway.url();
    access.userId = gateway.userId();
    access.accessToken = gateway.accessToken().toLatin1();
    return access;
}

double load(const DemoGateway &gateway, qint64 tokens)
{
    GatewaySession session(accessTo(gateway), {}, Loader::Mode::Everything);
    return milliseconds([&] {
        session.refresh();
        wait([&] { return !session.isLoading(); });
        if (!session.inventory().isWhole() || session.inventory().tokenCount() != tokens)
            qFatal("the list is not whole");
    });
}

/// The requests that a load makes, asked for by Qt's own means: the first alone, then four at a time.
double askOnly(const DemoGateway &gateway, const QStringList &requests)
{
    QNetworkAccessManager network;
    qsizetype next = 0;
    qsizetype answered = 0;
    std::function<void()> ask = [&] {
        QNetworkRequest request(QUrl(gateway.url().toString() + requests.at(next++)));
        request.setRawHeader("Authorization", "Bearer " + gateway.accessToken().toLatin1());
        request.setRawHeader("New-Api-User", gateway.userId().toLatin1());
        QNetworkReply *reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &network, [&, reply] {
            static_cast<void>(reply->readAll());
            reply->deleteLater();
            ++answered;
            for (int more = answered == 1 ? 4 : 1; more > 0 && next < requests.size(); --more)
                ask();
        });
    };
    return milliseconds([&] {
        ask();
        wait([&] { return answered == requests.size(); });
    });
}

/// The program's window while a whole list comes in, all rows shown.
class LoadingWindow
{
public:
    explicit LoadingWindow(const DemoGateway &gateway)
        : m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_window(workspace)
        , m_controller(m_settings, workspace, m_window)
    {
        auto *rows = m_window.findChild<Pager *>()->findChild<QComboBox *>();
        rows->setCurrentIndex(rows->findData(TokenTableModel::allRows));
        m_window.show();
        QObject::connect(&workspace, &Workspace::loadEnded, &m_window, [this] { m_ended = true; });
        workspace.clear();
        workspace.open(accessTo(gateway), {}, Loader::Mode::Everything);
    }

    void waitForList()
    {
        wait([this] { return m_ended; });
        if (!workspace.inventory().isWhole())
            qFatal("the list is not whole");
    }
    void waitForCards()
    {
        waitForList();
        wait([this] { return workspace.isAnalysed(); });
    }
    /// Milliseconds from a click on the header of the names until the table stands in their order.
    double sortByName()
    {
        auto *table = m_window.findChild<TokenTableView *>();
        bool sorted = false;
        const auto connection = QObject::connect(
            &workspace, &Workspace::arranged, &m_window,
            [&sorted](const ArrangementPointer &made) { sorted = made->ordering.column == Column::Name; });
        const double taken = milliseconds([&] {
            const int x = table->horizontalHeader()->sectionViewportPosition(static_cast<int>(Column::Name)) + 5;
            QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, {x, 5});
            wait([&] { return sorted; });
        });
        QObject::disconnect(connection);
        return taken;
    }

    Workspace workspace;

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
    Controller m_controller;
    bool m_ended = false;
};

/// The longest time between two turns of the event loop until list and cards are there.
double maxHold(const DemoGateway &gateway)
{
    LoadingWindow window(gateway);
    qint64 longest = 0;
    QElapsedTimer turn;
    turn.start();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = qMax(longest, turn.nsecsElapsed());
        turn.start();
    });
    heart.start(0);
    window.waitForCards();
    return static_cast<double>(longest) / 1e6;
}

/// A gateway for many measurements, started when first needed, and the requests that a load of it makes.
struct Source
{
    explicit Source(qint64 count)
        : tokens(count)
    { }

    void prepare()
    {
        if (gateway)
            return;
        gateway = startGateway(tokens);
        load(*gateway, tokens);
        requests = gateway->requests();
    }

    qint64 tokens;
    std::unique_ptr<DemoGateway> gateway;
    QStringList requests;
};

} // namespace

void addLoad(qint64 tokens, qint64 heldTokens, qint64 countedTokens)
{
    constexpr int loads = 15;
    const auto source = std::make_shared<Source>(tokens);
    addPair(
        "load", tokens,
        [=] {
            source->prepare();
            return fastestOf(loads, [&] { return load(*source->gateway, tokens); });
        },
        [=] {
            source->prepare();
            return fastestOf(loads, [&] { return askOnly(*source->gateway, source->requests); });
        });
    const auto addLimit = [](const char *name, qint64 size, double limit, std::function<double()> measure) {
        add(name, size, Side::Ours, std::move(measure));
        add(name, size, Side::Other, [limit] { return limit; });
    };
    addLimit("load-hold", heldTokens, 16, [heldTokens] { return maxHold(*startGateway(heldTokens)); });

    const auto counted = std::make_shared<Source>(countedTokens);
    addPair(
        "load-counted", countedTokens,
        [counted] {
            counted->prepare();
            return milliseconds([&] { LoadingWindow(*counted->gateway).waitForCards(); });
        },
        [counted] {
            counted->prepare();
            return askOnly(*counted->gateway, counted->requests);
        });
    addLimit("sort-counting", countedTokens, 300, [counted] {
        counted->prepare();
        LoadingWindow window(*counted->gateway);
        window.waitForList();
        return window.sortByName();
    });
    addLimit("hold-counting", countedTokens, 100, [counted] {
        counted->prepare();
        return maxHold(*counted->gateway);
    });
}

} // namespace Bench
