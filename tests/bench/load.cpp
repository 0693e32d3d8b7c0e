// SPDX-License-Identifier: GPL-3.0-or-later
// A whole load over HTTP, and how long it holds the GUI thread.
#include "suite.h"

#include "app/controller.h"
#include "demo/demogateway.h"
#include "gateway/gatewaysession.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pager.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
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

/// The longest time between two turns of the event loop while the whole list comes in, all rows shown.
double longestHold(qint64 tokens)
{
    const auto gateway = startGateway(tokens);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Workspace workspace;
    MainWindow window(workspace);
    Controller controller(settings, workspace, window);
    auto *rows = window.findChild<Pager *>()->findChild<QComboBox *>();
    rows->setCurrentIndex(rows->findData(TokenTableModel::allRows));
    window.show();
    bool ended = false;
    QObject::connect(&workspace, &Workspace::loadEnded, &window, [&ended] { ended = true; });
    workspace.clear(true);
    workspace.open(accessTo(*gateway), {}, Loader::Mode::Everything);

    qint64 longest = 0;
    QElapsedTimer turn;
    turn.start();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &window, [&] {
        longest = qMax(longest, turn.nsecsElapsed());
        turn.start();
    });
    heart.start(0);
    wait([&] { return ended && workspace.isAnalysed(); });
    return static_cast<double>(longest) / 1e6;
}

} // namespace

void addLoad(qint64 tokens, qint64 heldPages)
{
    constexpr int loads = 15;
    // The same gateway for both sides; started when first needed.
    auto gateway = std::make_shared<std::unique_ptr<DemoGateway>>();
    auto requests = std::make_shared<QStringList>();
    const auto prepare = [gateway, requests, tokens] {
        if (*gateway)
            return;
        *gateway = startGateway(tokens);
        load(**gateway, tokens);
        *requests = (*gateway)->requests();
    };
    addPair(
        "load", tokens,
        [=] {
            prepare();
            return fastestOf(loads, [&] { return load(**gateway, tokens); });
        },
        [=] {
            prepare();
            return fastestOf(loads, [&] { return askOnly(**gateway, *requests); });
        });
    add("load-hold", heldPages * 100, Side::Ours, [heldPages] { return longestHold(heldPages * 100); });
    add("load-hold", heldPages * 100, Side::Other, [] { return 16.0; });
}

} // namespace Bench
